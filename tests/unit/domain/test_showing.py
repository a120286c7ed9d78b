"""What is put before the owner at one moment, and when that is next something else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reputation_desktop.domain.reminder import Clock, Due, Reminder, Shown, Stage, Targets, due_reminders, places_taken
from reputation_desktop.domain.settings import Settings
from reputation_desktop.domain.showing import Showing, next_showing_at, to_show
from tests.unit.domain.opinion_sets import DEFAULTS, TARGETS, days

BERLIN = ZoneInfo("Europe/Berlin")
NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
AT_ANY_HOUR = replace(DEFAULTS, quiet_hours=None)


@dataclass
class Laptop:
    """The part of the program that shows: it looks, shows, records; the owner may snooze or answer what she sees."""

    clocks: dict[int, Clock]
    chosen: Settings = AT_ANY_HOUR
    zone: tzinfo = BERLIN
    snoozes: dict[int, list[timedelta]] = field(default_factory=dict)
    answers: frozenset[int] = frozenset()
    recorded: dict[tuple[int, int, Stage], datetime] = field(default_factory=dict)
    log: list[tuple[datetime, list[int]]] = field(default_factory=list)

    @property
    def shown(self) -> list[Shown]:
        return [(*key, at) for key, at in self.recorded.items()]

    def taken(self, now: datetime) -> frozenset[Reminder]:
        return places_taken(self.shown, now, self.zone)

    def due(self, now: datetime) -> tuple[Due, ...]:
        return due_reminders(self.clocks.values(), self.shown, now, self.zone, self.chosen, self.taken(now))

    def to_show(self, now: datetime) -> Showing | None:
        return to_show(self.due(now), now, self.taken(now), self.chosen)

    def next_at(self, now: datetime) -> datetime | None:
        clocks = list(self.clocks.values())
        return next_showing_at(clocks, self.shown, now, self.zone, self.chosen, self.taken(now))

    def look(self, now: datetime) -> bool:
        showing = self.to_show(now)
        if showing is None:
            return False
        for each in showing.reminders:
            self.recorded[each.review_id, each.cycle, each.stage] = now
            if self.snoozes.get(each.review_id):
                until = now + self.snoozes[each.review_id].pop()
                self.clocks[each.review_id] = replace(self.clocks[each.review_id], snoozed_until=until)
            elif each.review_id in self.answers:
                del self.clocks[each.review_id]
        self.log.append((now, [each.review_id for each in showing.reminders]))
        return True


def laptop(*hours: float, chosen: Settings = AT_ANY_HOUR) -> Laptop:
    """Complaints 1, 2, … that wait for so many hours at `NOON`."""
    return Laptop(
        {number: Clock(number, 1, NOON - waited * HOUR, TARGETS) for number, waited in enumerate(hours, start=1)},
        chosen,
    )


def shown_now(program: Laptop, now: datetime = NOON) -> tuple[list[int], bool, bool] | None:
    """Which complaints are shown now, whether in a digest, and whether nothing follows today."""
    showing = program.to_show(now)
    if showing is None:
        return None
    return [each.review_id for each in showing.reminders], showing.is_digest, showing.last_today


def test_one_comes_alone_and_several_come_together() -> None:
    assert shown_now(laptop(1)) is None
    assert shown_now(laptop(1, 30)) == ([2], False, False)
    assert shown_now(laptop(1, 30, 200)) == ([3, 2], True, False)


def test_a_digest_takes_along_what_the_cap_would_hold_back() -> None:
    two_a_day = replace(AT_ANY_HOUR, daily_cap=2)
    assert shown_now(laptop(30, 31, 32, chosen=two_a_day)) == ([3, 2, 1], True, True)
    assert shown_now(laptop(30, 31, chosen=two_a_day)) == ([2, 1], True, True)
    assert shown_now(laptop(30, chosen=two_a_day)) == ([1], False, False)


def test_nothing_follows_on_a_day_whose_places_are_used_up() -> None:
    program = laptop(30, 23, chosen=replace(AT_ANY_HOUR, daily_cap=1))
    assert program.look(NOON)
    assert shown_now(program, NOON + HOUR) is None
    midnight = datetime(2026, 5, 5, tzinfo=BERLIN)
    assert program.next_at(NOON) == midnight
    assert shown_now(program, midnight) == ([2], False, True)


def test_an_answered_complaint_keeps_its_place_of_the_day() -> None:
    program = laptop(30, 23, chosen=replace(AT_ANY_HOUR, daily_cap=1))
    program.look(NOON)
    del program.clocks[1]
    assert shown_now(program, NOON + HOUR) is None


def test_what_the_owner_asked_for_comes_on_a_day_whose_places_are_used_up() -> None:
    """The cap that spares her does not hold back what she snoozed herself, and the others are not carried along."""
    program = laptop(30, 23, chosen=replace(AT_ANY_HOUR, daily_cap=1))
    program.snoozes = {1: [3 * HOUR]}
    program.look(NOON)
    assert shown_now(program, NOON + 2 * HOUR) is None
    assert program.next_at(NOON) == NOON + 3 * HOUR
    assert shown_now(program, NOON + 3 * HOUR) == ([1], False, True)
    program.look(NOON + 3 * HOUR)
    assert shown_now(program, NOON + 4 * HOUR) is None
    assert program.next_at(NOON + 3 * HOUR) == datetime(2026, 5, 5, tzinfo=BERLIN)


def test_what_is_asked_for_comes_back_from_a_digest_of_more_than_a_day_has_places_for() -> None:
    """Whoever answers some of it has no less asked for the rest."""
    program = laptop(33, 32, 31, 30, 23, chosen=replace(AT_ANY_HOUR, daily_cap=2))
    program.snoozes, program.answers = {1: [HOUR], 3: [3 * HOUR], 4: [3 * HOUR]}, frozenset({2})
    program.look(NOON)
    assert shown_now(program, NOON + HOUR) == ([1], False, True)
    program.look(NOON + HOUR)
    assert program.next_at(NOON + HOUR) == NOON + 3 * HOUR
    assert shown_now(program, NOON + 3 * HOUR) == ([3, 4], True, True)


def test_what_is_asked_for_takes_a_place_like_any_other() -> None:
    """One that was shown on the same day already has its place."""
    two_a_day = replace(AT_ANY_HOUR, daily_cap=2)
    program = laptop(30, 21, 20.5, chosen=two_a_day)
    program.snoozes = {1: [2 * HOUR]}
    program.look(NOON)
    assert shown_now(program, NOON + 2 * HOUR) == ([1], False, False)
    program.look(NOON + 2 * HOUR)
    assert shown_now(program, NOON + 3 * HOUR) == ([2], False, True)

    program = laptop(30, 21, 20.5, chosen=two_a_day)
    program.clocks[1] = replace(program.clocks[1], snoozed_until=NOON)
    program.look(NOON)
    assert shown_now(program, NOON + 3 * HOUR) == ([2], False, True)
    program.look(NOON + 3 * HOUR)
    assert shown_now(program, NOON + 4 * HOUR) is None


def test_what_is_asked_for_still_waits_for_the_hours_the_pause_and_the_holiday() -> None:
    program = laptop(30, 29, chosen=replace(AT_ANY_HOUR, daily_cap=1))
    program.snoozes = {1: [HOUR]}
    program.look(NOON)
    closed = replace(program.chosen, quiet_hours=(time(14, 30), time(16)))
    paused = replace(program.chosen, reminders_paused_until=NOON + 2 * HOUR)
    holiday = replace(program.chosen, holiday_until=date(2026, 5, 4))
    afternoon = datetime(2026, 5, 4, 16, tzinfo=BERLIN)
    for program.chosen, comes_at in ((closed, afternoon), (paused, afternoon)):
        assert shown_now(program, NOON + HOUR) is None
        assert program.next_at(NOON) == comes_at
        assert shown_now(program, comes_at) == ([1], False, True)
    program.chosen = holiday
    assert shown_now(program, NOON + HOUR) is None
    assert program.next_at(NOON) == datetime(2026, 5, 5, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("hours", "following"),
    [((), None), ((1,), 23), ((30,), 18), ((1, 30), 18), ((100, 47), 1), ((200,), None), ((200, 150), 18)],
)
def test_the_next_is_when_something_falls_due(hours: Sequence[float], following: float | None) -> None:
    program = laptop(*hours)
    program.look(NOON)
    assert program.next_at(NOON) == (None if following is None else NOON + following * HOUR)


def test_what_is_answered_now_is_not_foreseen_again() -> None:
    assert laptop(200).next_at(NOON) is None
    assert laptop(30).next_at(NOON) == NOON + 18 * HOUR


def test_the_next_waits_for_the_night_the_pause_and_the_holiday_to_end() -> None:
    program = laptop(30)
    evening = datetime(2026, 5, 4, 20, tzinfo=BERLIN)
    program.chosen = DEFAULTS
    assert program.next_at(evening) == datetime(2026, 5, 5, 8, tzinfo=BERLIN)
    program.chosen = replace(AT_ANY_HOUR, reminders_paused_until=evening + HOUR)
    assert program.next_at(NOON) == evening + HOUR
    program.chosen = replace(DEFAULTS, holiday_until=date(2026, 5, 8))
    assert program.next_at(NOON) == datetime(2026, 5, 9, 8, tzinfo=BERLIN)


def test_what_was_snoozed_for_ever_never_comes() -> None:
    program = laptop(30)
    never = datetime(9999, 12, 31, 23, tzinfo=UTC)
    program.clocks[1] = replace(program.clocks[1], snoozed_until=never)
    assert shown_now(program) is None
    assert program.next_at(NOON) is None


GRAIN = 10 * MINUTE
"""Everything below happens at whole grains."""

ZONES = [
    (ZoneInfo(name), datetime(*day, tzinfo=UTC))
    for name, day in (
        ("Europe/Berlin", (2026, 3, 27, 12)),
        ("Europe/Berlin", (2026, 10, 23, 12)),
        ("Asia/Beirut", (2026, 3, 27, 12)),
        ("America/Havana", (2026, 10, 30, 12)),
        ("Australia/Lord_Howe", (2026, 4, 3, 0)),
        ("Asia/Kolkata", (2026, 6, 1, 0)),
    )
]

clock_times = st.integers(0, 24 * 6 - 1).map(lambda count: time(count // 6, count % 6 * 10))
hours_of_day = st.none() | st.tuples(clock_times, clock_times).filter(lambda span: span[0] != span[1])
soon = st.integers(-30, 60 * 6).map(lambda grains: grains * GRAIN)
some_hours = st.integers(1, 40).map(lambda half_hours: half_hours * HOUR / 2)


@st.composite
def laptops(draw: st.DrawFn) -> tuple[Laptop, datetime]:
    """A shop with its complaints and habits, and the moment at which its laptop is opened."""
    zone, start = draw(st.sampled_from(ZONES))
    clocks = {}
    for number in range(1, draw(st.integers(1, 5)) + 1):
        targets = Targets(*sorted(draw(st.lists(some_hours, min_size=3, max_size=3, unique=True))))
        snoozed_until = draw(st.none() | soon.map(lambda ahead: start + ahead))
        clocks[number] = Clock(number, 1, start + draw(soon) - 10 * HOUR, targets, snoozed_until)
    chosen = replace(
        DEFAULTS,
        opening_hours=draw(hours_of_day),
        quiet_hours=draw(hours_of_day),
        holiday_until=draw(st.none() | st.integers(-1, 1).map(lambda ahead: start.date() + days(ahead))),
        reminders_paused_until=draw(st.none() | soon.map(lambda ahead: start + ahead)),
        daily_cap=draw(st.integers(1, 3)),
    )
    snoozes = {number: draw(st.lists(some_hours, max_size=2)) for number in clocks}
    answers = draw(st.frozensets(st.sampled_from(sorted(clocks))))
    return Laptop(clocks, chosen, zone, snoozes, answers), start


@settings(deadline=None, max_examples=30)
@given(laptops())
def test_to_wake_for_the_next_finds_all_that_to_look_all_the_time_finds(opened: tuple[Laptop, datetime]) -> None:
    program, start = opened
    watching = replace(
        program, clocks=dict(program.clocks), snoozes={key: list(each) for key, each in program.snoozes.items()},
        recorded={}, log=[],
    )  # fmt: skip
    end = start + days(4)
    for grains in range((end - start) // GRAIN):
        watching.look(start + grains * GRAIN)
    program.look(start)
    now = program.next_at(start)
    while now is not None and now < end:
        assert program.look(now), "it woke for nothing"
        following = program.next_at(now)
        assert following is None or following > now
        now = following
    assert program.log == watching.log
