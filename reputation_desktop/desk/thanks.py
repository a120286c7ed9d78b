"""Once a week: praise that awaits an answer, so that fans are thanked.

It comes on the weekday that the owner chose, or on a later day of the same seven where hours, a pause, a holiday or a
laptop that was off held it back. It takes no place of the daily cap.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from reputation_desktop.domain.dating import day_of, start_of_day
from reputation_desktop.domain.reminder import CLOCK_TOLERANCE, showing_at
from reputation_desktop.domain.setting import WEEKDAYS
from reputation_desktop.domain.settings import Settings
from reputation_desktop.domain.stored import StoredReview
from reputation_desktop.store.reviews import review
from reputation_desktop.store.settings import read_settings, zone_of
from reputation_desktop.store.store import Store
from reputation_desktop.store.thanks import awaiting_praise, last_thanked, note_thanked

WEEK = timedelta(days=7)

APART = timedelta(days=6)
"""Two of them lie at least so far apart: one that came late in its week, or a day that was chosen anew, nags nobody."""


@dataclass(frozen=True, slots=True)
class Thanks:
    """A week's reminder of praise.

    Attributes:
        week_on: the shop's day that began the seven days in which it appears.
        praises: how many of the last seven days await an answer.
        first: the newest of them that has words, else the newest.
    """

    week_on: date
    praises: int
    first: StoredReview


def thanks_to_show(store: Store, now: datetime) -> Thanks | None:
    """What is to appear now, or None; recorded by `record_thanked` once it was seen to appear."""
    settings = read_settings(store)
    zone = zone_of(settings)
    earliest = _earliest(store, now, zone, settings)
    if earliest is None or earliest > now or showing_at(now, zone, settings) > now:
        return None
    praises = awaiting_praise(store, now - WEEK, now)
    return Thanks(_week_on(now, zone, settings), len(praises), review(store, praises[0])) if praises else None


def next_thanks_at(store: Store, now: datetime) -> datetime | None:
    """The next moment, later than `now`, from which thanks may appear that may not now; aware UTC, None for never.

    Praise that arrives once they may appear is not foreseen: ask `thanks_to_show` when reviews changed.
    """
    settings = read_settings(store)
    zone = zone_of(settings)
    earliest = _earliest(store, now, zone, settings)
    if earliest is None:
        return None
    moment = showing_at(max(earliest, now), zone, settings)
    if moment > now:
        return moment
    next_week = _week_on(now, zone, settings) + WEEK
    return showing_at(start_of_day(next_week.toordinal(), zone), zone, settings)


def record_thanked(store: Store, thanks: Thanks, now: datetime) -> None:
    """Records what was shown, after it was."""
    note_thanked(store, thanks.week_on, now)


def _earliest(store: Store, now: datetime, zone: tzinfo, settings: Settings) -> datetime | None:
    """From when on this week's thanks may appear, or next week's where this week had its own; None for never."""
    if settings.thank_fans_on not in WEEKDAYS:
        return None
    week_on = _week_on(now, zone, settings)
    last = last_thanked(store, now + CLOCK_TOLERANCE)
    if last is None:
        return start_of_day(week_on.toordinal(), zone)
    if last.week_on == week_on:
        week_on += WEEK
    return max(start_of_day(week_on.toordinal(), zone), last.shown_at + APART)


def _week_on(now: datetime, zone: tzinfo, settings: Settings) -> date:
    """The latest of the shop's days that is the chosen weekday."""
    today = date.fromordinal(day_of(now, zone))
    return today - timedelta(days=(today.weekday() - WEEKDAYS.index(settings.thank_fans_on)) % 7)
