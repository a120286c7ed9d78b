"""A quarter as it might go: the customers, the laptop that is often closed, the owner who does this and that.

A story is wholly told before it is played; the same seed tells the same story. Its minutes are true ones, counted
from the shop's midnight before its first day; what the laptop's clock says is another matter.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from itertools import pairwise
from zoneinfo import ZoneInfo

from tests.unit.desk.quarter.customers import DAY, HOUR, MINUTE, Customer, Place, customer

SECOND = timedelta(seconds=1)
LENGTH = 91 * DAY
CUSTOMERS = 60

QUARTERS = [
    ("Europe/Berlin", date(2026, 2, 9)),
    ("America/New_York", date(2026, 9, 14)),
    ("Australia/Lord_Howe", date(2026, 3, 1)),
    ("America/Santiago", date(2026, 7, 20)),
    ("Pacific/Auckland", date(2026, 8, 10)),
]
"""Zones and days within whose next 91 their clocks change, by half an hour on Lord Howe and at midnight in Chile."""


class Verb(StrEnum):
    """What the owner does with a review."""

    ANSWER = "answer"
    NEEDS_NONE = "no answer needed"
    NOT_ABOUT_US = "not about us"
    REPORT = "report"
    DRAFT = "draft"
    TO_BE_POSTED = "to be posted"
    SNOOZE = "snooze"
    IS_PRAISE = "this is praise"
    IS_COMPLAINT = "this is a complaint"


class Press(StrEnum):
    """What the owner does with a reminder that appears."""

    NOTHING = "nothing"
    ANSWER = "answer"
    SNOOZE = "snooze"
    AT_CLOSING = "at closing time"


@dataclass(frozen=True, slots=True)
class Wakes:
    """The laptop is opened; the program runs on, or starts."""

    minute: int


@dataclass(frozen=True, slots=True)
class Sleeps:
    """The laptop is closed, or the program is gone."""

    minute: int


@dataclass(frozen=True, slots=True)
class ClockIsSet:
    """From now on the laptop's clock is wrong by `off`."""

    minute: int
    off: timedelta


@dataclass(frozen=True, slots=True)
class Asks:
    """A round is played."""

    minute: int


@dataclass(frozen=True, slots=True)
class Surfaces:
    """From now on something can show a reminder, or nothing can."""

    minute: int
    work: bool


@dataclass(frozen=True, slots=True)
class CrashComes:
    """The program will die right after the next reminder is shown, before it is recorded."""

    minute: int


@dataclass(frozen=True, slots=True)
class Restarts:
    """The program is ended and started again."""

    minute: int


@dataclass(frozen=True, slots=True)
class Does:
    """The owner turns to a review, where it is there and waits; `hours` is for how long she snoozes it, 0 for ever."""

    minute: int
    verb: Verb
    name: str
    hours: int = 0


@dataclass(frozen=True, slots=True)
class TakesBack:
    """The owner takes her last act back."""

    minute: int


@dataclass(frozen=True, slots=True)
class Sets:
    """The owner changes a setting, of the whole shop where `place` is None."""

    minute: int
    place: Place | None
    setting: str
    text: str


Happening = Wakes | Sleeps | ClockIsSet | Asks | Surfaces | CrashComes | Restarts | Does | TakesBack | Sets


@dataclass(frozen=True, slots=True)
class Story:
    """All of it.

    Attributes:
        happenings: in their order.
        presses: what the owner does with the first, second … reminder that appears, and how many minutes later.
    """

    seed: int
    zone: str
    begins_at: datetime
    customers: tuple[Customer, ...]
    happenings: tuple[Happening, ...]
    presses: tuple[tuple[Press, int], ...]


def told(seed: int) -> Story:
    """The story of a seed."""
    chance = random.Random(seed)
    zone, first_day = QUARTERS[seed % len(QUARTERS)]
    begins_at = (
        datetime.combine(first_day, time(0), ZoneInfo(zone)).astimezone(UTC) + chance.choice([0.0, 17.123]) * SECOND
    )
    spells = _awake(chance)
    clocks = _clock_settings(chance, spells)
    rounds = _rounds(chance, spells, clocks)
    customers = tuple(customer(chance, number, LENGTH, rounds) for number in range(CUSTOMERS))
    happenings: list[Happening] = []
    for start, end in spells:
        happenings += [Wakes(start), Sleeps(end)]
    happenings += [ClockIsSet(minute, off) for minute, off in clocks]
    happenings += [Asks(minute) for minute in rounds]
    happenings += _troubles(chance)
    happenings += _settings(chance, spells, begins_at)
    happenings += _acts(chance, spells, customers)
    presses = tuple(
        (chance.choices(list(Press), [5, 3, 3, 2])[0], chance.choice([1, 2, 7, 45, 200])) for _ in range(200)
    )
    in_order = sorted(happenings, key=lambda each: each.minute)
    return Story(seed, zone, begins_at, customers, tuple(each for each in in_order if each.minute < LENGTH), presses)


def _awake(chance: random.Random) -> list[tuple[int, int]]:
    """From when until when the laptop is open: some hours of most days, a night now and then, and a week not at all."""
    away = chance.randrange(LENGTH)
    spells: list[tuple[int, int]] = []
    for midnight in range(0, LENGTH, DAY):
        if abs(midnight - away) < 4 * DAY or chance.random() < 0.1:
            continue
        start = midnight + chance.randrange(5 * HOUR, 12 * HOUR)
        for _ in range(chance.choice([1, 1, 2, 3])):
            end = start + chance.choice([25, 2 * HOUR, 4 * HOUR, 7 * HOUR, 22 * HOUR])
            if not spells or start > spells[-1][1]:
                spells.append((start, end))
            start = end + chance.randrange(5, 4 * HOUR)
    return spells


def _clock_settings(chance: random.Random, spells: list[tuple[int, int]]) -> list[tuple[int, timedelta]]:
    """Some days on which the clock is wrong for a while, often from when the laptop is opened."""
    settings: list[tuple[int, timedelta]] = []
    for start, _ in chance.sample(spells, 14):
        minute = start + chance.choice([0, 0, 1, 100])
        off = chance.choice([1, 60, 5 * HOUR, 23 * HOUR, 2 * DAY, 40 * DAY]) * chance.choice([-1, 1, 1])
        right_again = minute + chance.choice([30, 3 * HOUR, 9 * HOUR])
        settings += [(minute, (off + chance.choice([0, 17])) * MINUTE), (right_again, timedelta())]
    return sorted(settings)


def _rounds(chance: random.Random, spells: list[tuple[int, int]], clocks: list[tuple[int, timedelta]]) -> list[int]:
    """When channels are asked: while the laptop is awake and online, every few hours.

    Not under a clock that is wrong by days: no server's certificate holds there.
    """
    lost = [(start, end) for (start, off), (end, _) in pairwise(clocks) if abs(off) > timedelta(days=1)]
    rounds: list[int] = []
    for start, end in spells:
        if chance.random() < 0.15:
            continue
        rounds += [
            minute
            for minute in range(start + 3, end, 5 * HOUR)
            if not any(begin <= minute <= until for begin, until in lost)
        ]
    return rounds


def _troubles(chance: random.Random) -> list[Happening]:
    """Surfaces that fail for hours, crashes and restarts."""
    troubles: list[Happening] = []
    for week in range(1, 13):
        start = week * 7 * DAY + chance.randrange(6 * DAY)
        troubles += [Surfaces(start, work=False), Surfaces(start + chance.randrange(1, 15 * HOUR), work=True)]
        troubles.append(CrashComes(chance.randrange(LENGTH)))
    return [*troubles, *(Restarts(chance.randrange(LENGTH)) for _ in range(4))]


def _settings(chance: random.Random, spells: list[tuple[int, int]], begins_at: datetime) -> list[Happening]:
    """What the owner changes her mind about, from the first minute on."""
    choices: list[tuple[Place | None, str, tuple[str, ...]]] = [
        (None, "opening_hours", ("", "09:00-18:00", "11:30-15:00", "18:00-02:00", "21:00-22:00")),
        (None, "quiet_hours", ("20:00-08:00", "", "22:30-07:15", "12:00-14:00")),
        (None, "daily_cap", ("1", "2", "3", "8")),
        (None, "nudge_after_h", ("24", "12", "30.5")),
        (None, "overdue_after_h", ("48", "36")),
        (None, "last_call_after_h", ("168", "100")),
        (Place.GOOGLE, "nudge_after_h", ("", "6")),
        (Place.FORUM, "last_call_after_h", ("", "72", "400")),
        (Place.FORUM, "muted", ("no", "yes")),
        (Place.ALERTS, "mentions_clock", ("yes", "no")),
    ]

    def some_minute() -> int:
        return chance.randrange(*chance.choice(spells))

    changes: list[Happening] = []
    for place, setting, texts in choices:
        minutes = [spells[0][0], some_minute(), some_minute()]
        changes += [Sets(minute, place, setting, chance.choice(texts)) for minute in minutes]
    for _ in range(2):
        minute = some_minute()
        last_day = begins_at + minute * MINUTE + timedelta(days=chance.randrange(8))
        changes.append(Sets(minute, None, "holiday_until", last_day.date().isoformat()))
    for _ in range(6):
        minute = some_minute()
        until = begins_at + (minute + chance.choice([HOUR, 20 * HOUR, 3 * DAY])) * MINUTE
        changes.append(Sets(minute, None, "reminders_paused_until", until.isoformat()))
        changes.append(Sets(some_minute(), None, "reminders_paused_until", ""))
    if chance.random() < 0.3:
        changes.append(Sets(some_minute(), None, "zone", chance.choice(QUARTERS)[0]))
    return changes


def _acts(chance: random.Random, spells: list[tuple[int, int]], customers: tuple[Customer, ...]) -> list[Happening]:
    """What the owner does beside pressing buttons; she takes some of it back at once."""
    acts: list[Happening] = []
    for start, end in spells:
        known = [each.name for each in customers if start - 20 * DAY < each.versions[0].at < start]
        for minute in sorted(chance.randrange(start, end) for _ in range(2 if known else 0)):
            verb = chance.choices(list(Verb), [30, 8, 4, 4, 8, 8, 20, 8, 10])[0]
            acts.append(Does(minute, verb, chance.choice(known), chance.choice([0, 1, 5, 30, 100])))
            if chance.random() < 0.2:
                acts.append(TakesBack(minute + chance.randrange(1, 30)))
    return acts
