"""What the chips of the inbox do to its query, and what they are called. Pure, but for the words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from reputation_desktop.ui.words.reviews import language_name
from reputation_desktop.ui.words.times import day

if TYPE_CHECKING:
    from reputation_desktop.store.reviews import InboxQuery

AWAITING = "awaiting"
KINDS = ("praise", "neutral", "unjudged", "mentions")
STANDINGS = ("drafted", "to_be_posted", "snoozed", "answered")
OTHERS = ("edited", "removed")
MORE = (KINDS, STANDINGS, OTHERS)
"""What stands under "More", in groups."""

_NEEDS_NO_ANSWER = ("praise", "neutral", "unjudged")
_NEVER_AWAITS = (*STANDINGS, "removed")
_STARS = (5, 4, 3, 2, 1)
_MONTHS_BACK = 3


class Period(StrEnum):
    """A usual stretch of time up to now."""

    WEEK = "week"
    MONTH = "month"
    MONTHS = "months"


def usual_query() -> InboxQuery:
    """What the inbox shows where nothing else is asked: what asks for an answer."""
    from reputation_desktop.store.reviews import InboxQuery

    return InboxQuery(asking=True)


def every_review() -> InboxQuery:
    """Everything there is."""
    from reputation_desktop.store.reviews import InboxQuery

    return InboxQuery()


def is_usual(query: InboxQuery) -> bool:
    """Whether nothing but a channel was chosen."""
    return replace(query, channel_id=None) == usual_query()


def asks_nothing(query: InboxQuery) -> bool:
    """Whether every review is shown, maybe of one channel."""
    return replace(query, channel_id=None) == every_review()


def is_on(query: InboxQuery, name: str) -> bool:
    """Whether a chip is on."""
    return query.asking or query.awaiting if name == AWAITING else bool(getattr(query, name))


def turned(query: InboxQuery, name: str, on: bool) -> InboxQuery:
    """The query after a chip was turned on or off.

    What awaits an answer and what is answered, snoozed or gone exclude each other. Where praise or neutral words
    are asked for, awaiting no longer means that they ask for an answer.
    """
    if name == AWAITING:
        cleared: dict[str, Any] = dict.fromkeys(_NEVER_AWAITS, False) if on else {}
        return _settled(replace(query, asking=on, awaiting=False, **cleared))
    chosen: dict[str, Any] = {name: on}
    changed = replace(query, **chosen)
    if on and name in _NEVER_AWAITS:
        changed = replace(changed, asking=False, awaiting=False)
    return _settled(changed)


def _settled(query: InboxQuery) -> InboxQuery:
    awaits = query.asking or query.awaiting
    wide = any(getattr(query, name) for name in _NEEDS_NO_ANSWER)
    return replace(query, asking=awaits and not wide, awaiting=awaits and wide)


def with_stars(query: InboxQuery, stars: int, on: bool) -> InboxQuery:
    """The query after a number of stars was chosen or not."""
    wanted = set(query.stars) | {stars} if on else set(query.stars) - {stars}
    return replace(query, stars=tuple(sorted(wanted)))


def begin_of(period: Period, now: datetime, zone: tzinfo) -> datetime:
    """When a period began on the shop's clock, in UTC."""
    today = now.astimezone(zone).date()
    if period == Period.WEEK:
        first = today - timedelta(days=(today.isoweekday() - QLocale().firstDayOfWeek().value) % 7)
    else:
        month = today.month - 1 - (_MONTHS_BACK if period == Period.MONTHS else 0)
        first = date(today.year + month // 12, month % 12 + 1, 1)
        if period == Period.MONTHS:
            first = min(first + timedelta(days=today.day - 1), today)
    return midnight(first, zone)


def midnight(day_: date, zone: tzinfo) -> datetime:
    """When a day begins on the shop's clock, in UTC."""
    return datetime.combine(day_, time(0), zone).astimezone(UTC)


def chip_word(name: str) -> str:
    """What a chip is called."""
    translate = QCoreApplication.translate
    return {
        AWAITING: translate("filters", "Awaiting"),
        "complaints": translate("filters", "Complaints"),
        "mixed": translate("filters", "Mixed"),
        "praise": translate("filters", "Praise"),
        "neutral": translate("filters", "Neutral"),
        "unjudged": translate("filters", "Please look"),
        "mentions": translate("filters", "Mentions"),
        "drafted": translate("filters", "Drafts"),
        "to_be_posted": translate("filters", "Ready to post"),
        "snoozed": translate("filters", "Snoozed"),
        "answered": translate("filters", "Answered"),
        "edited": translate("filters", "Edited"),
        "removed": translate("filters", "No longer there"),
    }[name]


def period_word(period: Period) -> str:
    """What a period is called."""
    translate = QCoreApplication.translate
    return {
        Period.WEEK: translate("filters", "This week"),
        Period.MONTH: translate("filters", "This month"),
        Period.MONTHS: translate("filters", "The last 3 months"),
    }[period]


def stars_word(stars: int) -> str:
    """A number of stars: "4 stars"."""
    return _COUNTS.stars(stars)


def extras(query: InboxQuery, now: datetime, zone: tzinfo) -> list[tuple[str, InboxQuery]]:
    """Every filter that is on beside the three usual chips: what it is called, and the query without it."""
    found = [(chip_word(name), turned(query, name, False)) for group in MORE for name in group if is_on(query, name)]
    found.extend((stars_word(stars), with_stars(query, stars, False)) for stars in _STARS if stars in query.stars)
    if query.language:
        found.append((language_name(query.language), replace(query, language="")))
    if query.topic:
        found.append((query.topic, replace(query, topic="")))
    if query.since is not None or query.until is not None:
        found.append((_dates_word(query, now, zone), replace(query, since=None, until=None)))
    return found


def _dates_word(query: InboxQuery, now: datetime, zone: tzinfo) -> str:
    translate = QCoreApplication.translate
    since = "" if query.since is None else day(query.since, zone, now)
    until = "" if query.until is None else day(query.until, zone, now)
    if since and until:
        return translate("filters", "{since} to {until}").format(since=since, until=until)
    if since:
        return translate("filters", "Since {day}").format(day=since)
    return translate("filters", "Until {day}").format(day=until)


class _Counts(QObject):
    """Plurals: the collector of texts finds them in `tr` alone."""

    def stars(self, number: int) -> str:
        return self.tr("%n star(s)", "", number)


_COUNTS = _Counts()
