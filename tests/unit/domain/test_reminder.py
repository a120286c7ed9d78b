"""Which complaint is due, at which stage, and what may hold its showing back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.domain.dating import DateBasis, Dated
from reputation_desktop.domain.reminder import (
    WAITING,
    Clock,
    Due,
    Shown,
    Stage,
    Targets,
    clock_start,
    due_reminders,
    places_taken,
    stage_at,
    targets_for,
)
from reputation_desktop.domain.review import State
from reputation_desktop.domain.settings import Settings, channel_settings
from tests.unit.domain.opinion_sets import DEFAULTS, TARGETS, days, thoroughly

BERLIN = ZoneInfo("Europe/Berlin")
NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
SECOND = timedelta(seconds=1)
AT_ANY_HOUR = replace(DEFAULTS, quiet_hours=None)
MONTH = days(30)


def waiting(review_id: int, hours: float, *, cycle: int = 1, snoozed_until: datetime | None = None) -> Clock:
    """A complaint that waits for so many hours at `NOON`."""
    return Clock(review_id, cycle, NOON - hours * HOUR, TARGETS, snoozed_until)


def due(
    clocks: Sequence[Clock],
    shown: Sequence[Shown] = (),
    *,
    now: datetime = NOON,
    chosen: Settings = AT_ANY_HOUR,
    shown_today: int = 0,
) -> tuple[Due, ...]:
    taken = {(number, 1, Stage.NUDGE) for number in range(-shown_today, 0)}
    return due_reminders(clocks, shown, now, BERLIN, chosen, taken)


@pytest.mark.parametrize(
    ("hours", "stage", "since"),
    [
        (24 - 1 / 3600, None, None),
        (24, Stage.NUDGE, 24),
        (48 - 1 / 3600, Stage.NUDGE, 24),
        (48, Stage.OVERDUE, 48),
        (168 - 1 / 3600, Stage.OVERDUE, 48),
        (168, Stage.LAST_CALL, 168),
        (9000, Stage.LAST_CALL, 168),
    ],
)
def test_stages_fall_due_after_elapsed_hours(hours: float, stage: Stage | None, since: float | None) -> None:
    started_at = NOON - hours * HOUR
    expected = None if stage is None or since is None else (stage, started_at + since * HOUR)
    assert stage_at(started_at, TARGETS, NOON) == expected


def test_a_change_of_the_clocks_neither_gives_nor_takes_an_hour() -> None:
    written = datetime(2026, 3, 28, 18, tzinfo=BERLIN).astimezone(UTC)
    next_evening = datetime(2026, 3, 29, 19, tzinfo=BERLIN).astimezone(UTC)
    assert stage_at(written, TARGETS, next_evening - SECOND) is None
    assert stage_at(written, TARGETS, next_evening) == (Stage.NUDGE, next_evening)


def test_a_channel_whose_stages_come_in_another_order_has_the_gravest_one() -> None:
    odd = Targets(72 * HOUR, 48 * HOUR, 24 * HOUR)
    assert [stage_at(NOON - hours * HOUR, odd, NOON) for hours in (23, 30, 50, 80)] == [
        None,
        *((Stage.LAST_CALL, NOON - hours * HOUR + 24 * HOUR) for hours in (30, 50, 80)),
    ]


def test_targets_are_the_channels_and_else_the_shops() -> None:
    own = channel_settings({"overdue_after_h": "36"})
    assert targets_for(own, DEFAULTS) == Targets(24 * HOUR, 36 * HOUR, 168 * HOUR)
    assert targets_for(channel_settings({}), DEFAULTS) == TARGETS


def test_of_several_stages_that_fell_due_unseen_only_the_latest_is_shown() -> None:
    (found,) = due([waiting(1, 200)])
    assert (found.stage, found.due_at, found.show_at) == (Stage.LAST_CALL, NOON - 32 * HOUR, NOON)


@pytest.mark.parametrize(
    ("hours", "shown", "stage"),
    [
        (30, [], Stage.NUDGE),
        (30, [Stage.NUDGE], None),
        (50, [Stage.NUDGE], Stage.OVERDUE),
        (50, [Stage.NUDGE, Stage.OVERDUE], None),
        (50, [Stage.OVERDUE], None),
        (50, [Stage.OVERDUE, Stage.NUDGE], None),
        (200, [Stage.OVERDUE, Stage.NUDGE], Stage.LAST_CALL),
        (200, [Stage.LAST_CALL], None),
        (30, [Stage.LAST_CALL], None),
    ],
)
def test_each_stage_is_shown_once(hours: float, shown: list[Stage], stage: Stage | None) -> None:
    found = due([waiting(1, hours)], [(1, 1, each, NOON - HOUR) for each in shown])
    assert [each.stage for each in found] == ([] if stage is None else [stage])


def test_an_edited_complaint_is_reminded_of_anew() -> None:
    shown = [(1, 1, Stage.LAST_CALL, NOON - days(3)), (2, 1, Stage.NUDGE, NOON - HOUR)]
    (found,) = due([waiting(1, 25, cycle=2), waiting(2, 25)], shown)
    assert (found.review_id, found.cycle, found.stage) == (1, 2, Stage.NUDGE)


def test_a_snooze_holds_back_the_showing_and_nothing_else() -> None:
    until = NOON + 100 * HOUR
    (held,) = due([waiting(1, 50, snoozed_until=until)])
    assert (held.stage, held.due_at, held.show_at) == (Stage.OVERDUE, NOON - 2 * HOUR, until)
    (later,) = due([waiting(1, 50, snoozed_until=until)], now=NOON + 130 * HOUR)
    assert (later.stage, later.show_at) == (Stage.LAST_CALL, NOON + 130 * HOUR)


def test_a_snooze_that_ended_brings_the_latest_stage_back_once() -> None:
    clock = waiting(1, 50, snoozed_until=NOON)
    shown = [(1, 1, Stage.NUDGE, NOON - 26 * HOUR), (1, 1, Stage.OVERDUE, NOON - HOUR)]
    assert due([clock], shown, now=NOON - SECOND) == ()
    (back,) = due([clock], shown)
    assert (back.stage, back.show_at) == (Stage.OVERDUE, NOON)
    shown[1] = (1, 1, Stage.OVERDUE, NOON)
    assert due([clock], shown, now=NOON + HOUR) == ()
    assert [each.stage for each in due([clock], shown, now=NOON + 118 * HOUR)] == [Stage.LAST_CALL]


def test_a_snooze_that_ended_before_the_showing_brings_nothing_back() -> None:
    clock = waiting(1, 50, snoozed_until=NOON - 2 * HOUR)
    assert due([clock], [(1, 1, Stage.OVERDUE, NOON - HOUR)]) == ()


@pytest.mark.parametrize(
    ("snoozed_h", "shown", "asked_for"),
    [
        (-1, [], True),
        (-1, [(1, 1, Stage.NUDGE, NOON - 26 * HOUR)], True),
        (-3, [], True),
        (-1, [(1, 1, Stage.NUDGE, NOON - HOUR / 2)], False),
        (-1, [(1, 1, Stage.NUDGE, NOON + HOUR)], True),
        (-27, [], False),
        (5, [(1, 1, Stage.NUDGE, NOON - 3 * HOUR)], True),
    ],
    ids=[
        "never shown", "shown before", "fell due one stage further since", "shown since", "shown under a wrong clock",
        "nothing was due then", "still to end",
    ],
)  # fmt: skip
def test_a_snooze_asks_for_the_next_showing_of_what_was_due_when_it_ends(
    snoozed_h: int, shown: list[Shown], asked_for: bool
) -> None:
    (found,) = due([waiting(1, 50, snoozed_until=NOON + snoozed_h * HOUR)], shown)
    assert (found.stage, found.asked_for) == (Stage.OVERDUE, asked_for)
    assert not due([waiting(1, 50)], shown)[0].asked_for


def test_what_a_clock_that_stood_wrong_recorded_in_the_future_does_not_count() -> None:
    """A few minutes may be a clock that was put right, and make nobody hear twice."""
    clock = waiting(1, 50)
    assert due([clock], [(1, 1, Stage.OVERDUE, NOON + timedelta(minutes=5))]) == ()
    assert len(due([clock], [(1, 1, Stage.OVERDUE, NOON + timedelta(minutes=6))])) == 1


def test_what_was_snoozed_for_ever_is_due_and_never_shown() -> None:
    never = datetime(9999, 12, 31, 23, tzinfo=UTC)
    (held,) = due([waiting(1, 50, snoozed_until=never)])
    assert held.show_at == never


def test_places_of_the_day_are_taken_by_what_was_shown_on_it() -> None:
    """The shop's day, whether the complaint still waits or not."""
    shown = [
        (1, 1, Stage.NUDGE, NOON - HOUR),
        (2, 1, Stage.NUDGE, NOON - HOUR),
        (3, 1, Stage.NUDGE, datetime(2026, 5, 3, 23, tzinfo=BERLIN)),
        (4, 1, Stage.NUDGE, datetime(2026, 5, 4, 0, tzinfo=BERLIN)),
        (5, 1, Stage.NUDGE, NOON + HOUR),
    ]
    assert places_taken(shown, NOON, BERLIN) == {(number, 1, Stage.NUDGE) for number in (1, 2, 4)}


def test_reminders_come_oldest_first_whatever_the_order_of_the_clocks() -> None:
    found = due([waiting(3, 50), waiting(2, 30), waiting(1, 30), waiting(4, 99)])
    assert [each.review_id for each in found] == [4, 3, 1, 2]


def test_the_cap_sends_the_youngest_to_the_digest() -> None:
    clocks = [waiting(number, 100 - number) for number in range(12)]
    assert [each.in_digest for each in due(clocks)] == [False] * 8 + [True] * 4
    assert [each.in_digest for each in due(clocks, shown_today=6)] == [False] * 2 + [True] * 10
    assert all(each.in_digest for each in due(clocks, shown_today=99))


def test_a_snoozed_complaint_takes_no_place_of_today() -> None:
    one_a_day = replace(AT_ANY_HOUR, daily_cap=1)
    found = due([waiting(1, 99, snoozed_until=NOON + days(3)), waiting(2, 50)], chosen=one_a_day)
    assert [(each.review_id, each.in_digest) for each in found] == [(1, False), (2, False)]


def test_what_is_asked_for_waits_for_no_digest_and_takes_its_place() -> None:
    """One that was shown on this day already has it."""
    snoozed = NOON - SECOND
    two_a_day = replace(AT_ANY_HOUR, daily_cap=2)
    clocks = [waiting(1, 60, snoozed_until=snoozed), waiting(2, 59), waiting(3, 58)]
    assert [each.in_digest for each in due(clocks, chosen=two_a_day)] == [False, False, True]
    assert [each.in_digest for each in due(clocks, chosen=two_a_day, shown_today=1)] == [False, True, True]
    assert [each.in_digest for each in due(clocks, chosen=two_a_day, shown_today=2)] == [False, True, True]
    shown = [(1, 1, Stage.OVERDUE, NOON - HOUR)]
    found = due_reminders(clocks, shown, NOON, BERLIN, two_a_day, places_taken(shown, NOON, BERLIN))
    assert [each.in_digest for each in found] == [False, False, True]


def test_what_waits_for_the_morning_takes_its_place_there() -> None:
    """At nine in the evening today's places are of no use: quiet hours move everything to tomorrow."""
    evening = datetime(2026, 5, 4, 21, tzinfo=BERLIN).astimezone(UTC)
    found = due([waiting(number, 60 + number) for number in range(10)], now=evening, chosen=DEFAULTS, shown_today=8)
    assert {each.show_at for each in found} == {datetime(2026, 5, 5, 8, tzinfo=BERLIN)}
    assert [each.in_digest for each in found] == [False] * 8 + [True] * 2


hours_of_day = st.one_of(st.none(), st.tuples(st.times(), st.times()).filter(lambda span: span[0] != span[1]))


@thoroughly
@given(
    ages=st.lists(st.tuples(st.floats(0, 400), st.one_of(st.none(), st.floats(-100, 100))), max_size=8),
    opening=hours_of_day,
    quiet=hours_of_day,
    holiday=st.one_of(st.none(), st.dates(date(2026, 4, 1), date(2026, 7, 1))),
    cap=st.integers(1, 5),
    shown_today=st.integers(0, 9),
)
def test_hours_holidays_caps_and_snoozes_move_only_the_showing(
    ages: list[tuple[float, float | None]],
    opening: tuple[time, time] | None,
    quiet: tuple[time, time] | None,
    holiday: date | None,
    cap: int,
    shown_today: int,
) -> None:
    moved = replace(DEFAULTS, opening_hours=opening, quiet_hours=quiet, holiday_until=holiday, daily_cap=cap)
    clocks = [
        waiting(number, age, snoozed_until=None if snooze is None else NOON + snooze * HOUR)
        for number, (age, snooze) in enumerate(ages)
    ]
    freely = due([replace(each, snoozed_until=None) for each in clocks])
    found = due(clocks, chosen=moved, shown_today=shown_today)
    assert [(each.review_id, each.cycle, each.stage, each.due_at) for each in found] == [
        (each.review_id, each.cycle, each.stage, each.due_at) for each in freely
    ]
    assert all(each.show_at >= NOON for each in found)
    today = [each for each in found if each.show_at.astimezone(BERLIN).date() == NOON.astimezone(BERLIN).date()]
    assert not any(each.in_digest and each.asked_for for each in found)
    assert sum(not each.in_digest and not each.asked_for for each in today) <= max(0, cap - shown_today)


CLAIMED = Dated(NOON, DateBasis.CLAIMED)


@pytest.mark.parametrize(
    ("dated", "edited_at", "seen_at", "start"),
    [
        (CLAIMED, None, NOON + HOUR, NOON),
        (CLAIMED, None, NOON + MONTH, NOON),
        (CLAIMED, None, NOON + MONTH + SECOND, None),
        (Dated(NOON, DateBasis.DAY), None, NOON + HOUR, NOON),
        (Dated(NOON, DateBasis.FIRST_SEEN), None, NOON, NOON),
        (Dated(None, DateBasis.BEFORE), None, NOON, None),
        (CLAIMED, NOON + days(90), NOON + days(91), NOON + days(90)),
        (CLAIMED, NOON + days(90), NOON + days(120) + SECOND, None),
        (Dated(None, DateBasis.BEFORE), NOON, NOON + HOUR, NOON),
    ],
    ids=[
        "young", "just young enough", "from before", "a bare date", "first seen", "undated, from before",
        "edited", "edited long before it was seen", "undated, then edited",
    ],
)  # fmt: skip
def test_a_clock_starts_when_the_customer_wrote_if_that_is_no_more_than_30_days_ago(
    dated: Dated, edited_at: datetime | None, seen_at: datetime, start: datetime | None
) -> None:
    assert clock_start(dated, edited_at, seen_at, complaint=True, clocked=True, from_before=MONTH) == start


@pytest.mark.parametrize(("complaint", "clocked"), [(False, True), (True, False), (False, False)])
def test_only_complaints_of_clocked_channels_start_one(complaint: bool, clocked: bool) -> None:
    assert clock_start(CLAIMED, None, NOON, complaint=complaint, clocked=clocked, from_before=MONTH) is None


def test_clocks_run_until_the_owner_is_done() -> None:
    assert set(State) - set(WAITING) == {
        State.ANSWERED,
        State.NO_ANSWER_NEEDED,
        State.NOT_ABOUT_US,
        State.REPORTED,
    }
