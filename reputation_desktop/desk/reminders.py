"""Which complaints wait, how urgently, and what is to be shown now."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Self

from reputation_desktop.domain.dating import day_of, start_of_day
from reputation_desktop.domain.reminder import (
    Clock,
    Due,
    Reminder,
    Shown,
    Stage,
    due_reminders,
    places_taken,
    stage_at,
)
from reputation_desktop.domain.settings import Settings
from reputation_desktop.domain.showing import Showing, next_showing_at, to_show
from reputation_desktop.domain.stored import StoredReview
from reputation_desktop.store.actions import snooze
from reputation_desktop.store.reviews import review
from reputation_desktop.store.settings import read_settings, zone_of
from reputation_desktop.store.standings import (
    note_shown,
    running_among,
    running_clocks,
    shown_reminders,
    shown_since,
)
from reputation_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class Waiting:
    """A complaint that waits.

    Attributes:
        stage: how urgent it is, or None before the first reminder.
        stage_at: since when, or None.
        due_at: when an answer is due (it is overdue from then on).
        reminder: the reminder that is still to be shown, or None where there is none, or where it was not asked.
    """

    review: StoredReview
    started_at: datetime
    due_at: datetime
    stage: Stage | None
    stage_at: datetime | None
    reminder: Due | None


def waiting_complaints(store: Store, now: datetime) -> list[Waiting]:
    """Every complaint whose clock runs, the longest waiting first."""
    reminders = {due.review_id: due for due in reminders_due(store, now)}
    return [_waiting(store, clock, now, reminders.get(clock.review_id)) for clock in running_clocks(store)]


def longest_waiting(store: Store, now: datetime, limit: int) -> list[Waiting]:
    """The first `limit` complaints whose clock runs, the longest waiting first; what is to be shown is not asked."""
    return [_waiting(store, clock, now, None) for clock in running_clocks(store, limit)]


def _waiting(store: Store, clock: Clock, now: datetime, reminder: Due | None) -> Waiting:
    reached = stage_at(clock.started_at, clock.targets, now)
    return Waiting(
        review=review(store, clock.review_id),
        started_at=clock.started_at,
        due_at=clock.started_at + clock.targets.overdue,
        stage=reached[0] if reached else None,
        stage_at=reached[1] if reached else None,
        reminder=reminder,
    )


@dataclass(frozen=True, slots=True)
class ToShow:
    """What is put before the owner now.

    Attributes:
        first: the longest waiting of the complaints that are shown.
        channel: the name of its channel.
        waiting_count: how many complaints wait in all, shown now or not.
    """

    showing: Showing
    first: Waiting
    channel: str
    waiting_count: int


@dataclass(frozen=True, slots=True)
class _Known:
    """What the store holds of all that waits at one moment."""

    clocks: list[Clock]
    shown: list[Shown]
    taken: frozenset[Reminder]
    zone: tzinfo
    settings: Settings

    @classmethod
    def of(cls, store: Store, now: datetime) -> Self:
        settings = read_settings(store)
        zone = zone_of(settings)
        clocks = running_clocks(store)
        today = shown_since(store, start_of_day(day_of(now, zone), zone))
        return cls(clocks, shown_reminders(store), places_taken(today, now, zone), zone, settings)

    def due(self, now: datetime) -> tuple[Due, ...]:
        return due_reminders(self.clocks, self.shown, now, self.zone, self.settings, self.taken)


def reminders_due(store: Store, now: datetime) -> tuple[Due, ...]:
    """The reminders that were not shown yet, each with the earliest moment it may appear."""
    return _Known.of(store, now).due(now)


@dataclass(frozen=True, slots=True)
class Outlook:
    """What is to appear at one moment, and when something else may be.

    Attributes:
        to_show: what is to appear now, or None; recorded by `record_shown` once it was seen to appear.
        next_at: the next moment at which there is something to show that there is not now, or None; what rounds bring
            is not foreseen.
    """

    to_show: ToShow | None
    next_at: datetime | None


def outlook(store: Store, now: datetime) -> Outlook:
    """Of the reminders at this moment; one reading of all that waits tells both."""
    known = _Known.of(store, now)
    next_at = next_showing_at(known.clocks, known.shown, now, known.zone, known.settings, known.taken)
    return Outlook(_to_show(store, known, now), next_at)


def _to_show(store: Store, known: _Known, now: datetime) -> ToShow | None:
    showing = to_show(known.due(now), now, known.taken, known.settings)
    if showing is None:
        return None
    longest = showing.reminders[0]
    clock = next(each for each in known.clocks if each.review_id == longest.review_id)
    first = _waiting(store, clock, now, longest)
    return ToShow(showing, first, first.review.channel, len(known.clocks))


def record_shown(store: Store, reminders: tuple[Due, ...], now: datetime) -> None:
    """Records what was shown, after it was."""
    note_shown(store, [due.reminder for due in reminders], now)


def still_waiting(store: Store, review_ids: Iterable[int]) -> frozenset[int]:
    """Those of the reviews whose clock runs; notifications of the others are of no use any more."""
    return frozenset(running_among(store, review_ids))


def snooze_all(store: Store, review_ids: Iterable[int], until: datetime, now: datetime) -> None:
    """Snoozes those of the reviews that still wait, as one act that undo takes back together."""
    with store.transaction():
        for review_id in running_among(store, review_ids):
            snooze(store, review_id, until, now)
