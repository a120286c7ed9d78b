"""When a reminder may appear: never in quiet or closed hours or on holiday, and always some time."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.domain.reminder import showing_at
from reputation_desktop.domain.settings import Settings
from tests.unit.domain.opinion_sets import DEFAULTS, days, moments, thoroughly

BERLIN = ZoneInfo("Europe/Berlin")
ZONES = [ZoneInfo(name) for name in ("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland")]
MINUTE = timedelta(minutes=1)
Span = tuple[time, time] | None


def chosen(opening: str = "", quiet: str = "", holiday: date | None = None) -> Settings:
    return replace(DEFAULTS, opening_hours=span(opening), quiet_hours=span(quiet), holiday_until=holiday)


def span(text: str) -> Span:
    if not text:
        return None
    start, end = map(time.fromisoformat, text.split("-"))
    return start, end


def local(text: str, zone: tzinfo = BERLIN, fold: int = 0) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone, fold=fold).astimezone(UTC)


@pytest.mark.parametrize(
    ("opening", "quiet", "holiday", "earliest", "shown"),
    [
        ("", "", None, "2026-05-04 03:00", "2026-05-04 03:00"),
        ("", "20:00-08:00", None, "2026-05-04 19:59", "2026-05-04 19:59"),
        ("", "20:00-08:00", None, "2026-05-04 20:00", "2026-05-05 08:00"),
        ("", "20:00-08:00", None, "2026-05-05 07:59", "2026-05-05 08:00"),
        ("", "20:00-08:00", None, "2026-05-05 08:00", "2026-05-05 08:00"),
        ("", "12:00-14:00", None, "2026-05-04 13:00", "2026-05-04 14:00"),
        ("09:00-18:00", "", None, "2026-05-04 08:00", "2026-05-04 09:00"),
        ("09:00-18:00", "", None, "2026-05-04 18:00", "2026-05-05 09:00"),
        ("18:00-02:00", "", None, "2026-05-04 01:59", "2026-05-04 01:59"),
        ("18:00-02:00", "", None, "2026-05-04 02:00", "2026-05-04 18:00"),
        ("06:00-18:00", "20:00-08:00", None, "2026-05-04 06:30", "2026-05-04 08:00"),
        ("18:00-02:00", "20:00-08:00", None, "2026-05-04 21:00", "2026-05-05 18:00"),
        ("", "", date(2026, 5, 6), "2026-05-04 12:00", "2026-05-07 00:00"),
        ("", "20:00-08:00", date(2026, 5, 6), "2026-05-06 23:59", "2026-05-07 08:00"),
        ("10:00-18:00", "", date(2026, 5, 6), "2026-05-06 12:00", "2026-05-07 10:00"),
        ("", "", date(2026, 5, 3), "2026-05-04 00:00", "2026-05-04 00:00"),
        ("00:00-06:00", "05:00-23:00", None, "2026-05-04 05:30", "2026-05-05 00:00"),
    ],
)
def test_the_first_permitted_moment(opening: str, quiet: str, holiday: date | None, earliest: str, shown: str) -> None:
    assert showing_at(local(earliest), BERLIN, chosen(opening, quiet, holiday)) == local(shown)


@pytest.mark.parametrize(
    ("opening", "quiet", "shown"),
    [
        ("21:00-02:00", "20:00-08:00", "2026-05-05 08:00"),
        ("20:00-08:00", "20:00-08:00", "2026-05-05 08:00"),
        ("09:00-09:00", "", "2026-05-04 22:00"),
        ("09:00-09:00", "20:00-08:00", "2026-05-05 08:00"),
    ],
)
def test_opening_hours_that_leave_no_moment_do_not_count(opening: str, quiet: str, shown: str) -> None:
    """A bar that opens when its owner's quiet hours begin: nothing wakes anybody, and nothing is lost."""
    assert showing_at(local("2026-05-04 22:00"), BERLIN, chosen(opening, quiet)) == local(shown)


def test_in_the_hour_that_comes_twice_quiet_hours_end_with_the_second() -> None:
    """In Berlin 02:30 came twice on 25 October 2026; seen at the second 02:15, the first 02:30 is past."""
    second_quarter = local("2026-10-25 02:15", fold=1)
    quiet = chosen(quiet="22:00-02:30")
    assert showing_at(second_quarter, BERLIN, quiet) == local("2026-10-25 02:30", fold=1)
    assert showing_at(local("2026-10-25 02:15"), BERLIN, quiet) == local("2026-10-25 02:30")


def test_in_the_hour_that_is_left_out_quiet_hours_end_with_it() -> None:
    """In Berlin there was no 02:30 on 29 March 2026."""
    shown = showing_at(local("2026-03-29 01:00"), BERLIN, chosen(quiet="22:00-02:30"))
    assert shown == local("2026-03-29 03:00")


def test_the_hour_that_comes_twice_may_open_the_shop_anew() -> None:
    """In Berlin the clocks went from 03:00 back to 02:00 on 25 October 2026; opening hours had ended at 02:20."""
    opening = chosen(opening="18:00-02:20")
    assert showing_at(local("2026-10-25 02:40"), BERLIN, opening) == local("2026-10-25 02:00", fold=1)


def test_opening_hours_that_fall_into_the_hour_left_out_wait_for_the_next_day() -> None:
    shown = showing_at(local("2026-03-28 12:00"), BERLIN, chosen(opening="02:10-02:50"))
    assert shown == local("2026-03-30 02:10")


def test_a_holiday_ends_at_midnight_even_where_the_clocks_leave_midnight_out() -> None:
    beirut = ZoneInfo("Asia/Beirut")
    shown = showing_at(local("2026-03-20 12:00", beirut), beirut, chosen(holiday=date(2026, 3, 28)))
    assert shown == local("2026-03-29 01:00", beirut)


@pytest.mark.parametrize(
    ("paused_until", "asked", "shown"),
    [
        ("2026-05-04 13:00", "2026-05-04 12:00", "2026-05-04 13:00"),
        ("2026-05-04 13:00", "2026-05-04 13:00", "2026-05-04 13:00"),
        ("2026-05-04 13:00", "2026-05-04 14:00", "2026-05-04 14:00"),
        ("2026-05-05 00:00", "2026-05-04 12:00", "2026-05-05 08:00"),
        ("2026-05-06 12:00", "2026-05-04 12:00", "2026-05-06 12:00"),
        ("2026-05-06 12:01", "2026-05-04 12:00", "2026-05-04 12:00"),
        ("2031-05-04 12:00", "2026-05-04 12:00", "2026-05-04 12:00"),
        ("2026-05-07 12:00", "2026-05-04 22:00", "2026-05-05 08:00"),
        ("2026-05-07 06:00", "2026-05-04 22:00", "2026-05-07 08:00"),
    ],
    ids=[
        "an hour", "its end", "past", "until tomorrow", "two days", "longer than a pause can be",
        "a clock five years on", "too long at night, and still too long in the morning",
        "too long at night, and no longer in the morning",
    ],
)  # fmt: skip
def test_a_pause_holds_back_for_two_days_at_most(paused_until: str, asked: str, shown: str) -> None:
    paused = replace(chosen(quiet="20:00-08:00"), reminders_paused_until=local(paused_until))
    assert showing_at(local(asked), BERLIN, paused) == local(shown)


def test_a_complaint_that_was_snoozed_for_ever_breaks_nothing() -> None:
    never = local("9999-12-31 23:00")
    assert showing_at(never, BERLIN, chosen(quiet="20:00-08:00")) == never


@pytest.mark.parametrize("zone", ZONES, ids=str)
def test_the_answer_is_told_in_the_zone_of_the_question(zone: tzinfo) -> None:
    asked = datetime(2026, 5, 4, 21, tzinfo=zone)
    assert showing_at(asked, BERLIN, chosen(quiet="20:00-08:00")).tzinfo is zone


def inside(clock: time, limits: tuple[time, time]) -> bool:
    start, end = limits
    return start <= clock < end if start < end else not end <= clock < start


def permitted(moment: datetime, zone: tzinfo, opening: Span, quiet: Span, holiday: date | None) -> bool:
    wall = moment.astimezone(zone)
    closed = opening is not None and not inside(wall.time(), opening)
    silent = quiet is not None and inside(wall.time(), quiet)
    return not closed and not silent and (holiday is None or wall.date() > holiday)


clocks = st.builds(time, st.integers(0, 23), st.sampled_from([0, 1, 15, 30, 59]))
hours = st.one_of(st.none(), st.tuples(clocks, clocks).filter(lambda pair: pair[0] != pair[1]))
nights = st.sampled_from([local("2026-03-28 12:00"), local("2026-10-24 12:00"), local("2026-05-04 00:00")])


@thoroughly
@given(data=st.data(), zone=st.sampled_from(ZONES), opening=hours, quiet=hours, since=nights)
def test_it_is_the_first_permitted_minute_wherever_there_is_one(
    data: st.DataObject, zone: tzinfo, opening: Span, quiet: Span, since: datetime
) -> None:
    earliest = data.draw(moments(days(2), since)).replace(second=0, microsecond=0)
    holiday = data.draw(st.one_of(st.none(), st.just((since + days(1)).astimezone(zone).date())))
    rules = replace(DEFAULTS, opening_hours=opening, quiet_hours=quiet, holiday_until=holiday)
    shown = showing_at(earliest, zone, rules)
    assert shown >= earliest
    waited = (earliest + number * MINUTE for number in range(4 * 24 * 60))
    first = next((each for each in waited if permitted(each, zone, opening, quiet, holiday)), None)
    if first is None:
        assert permitted(shown, zone, None, quiet, holiday)
        return
    assert permitted(shown, zone, opening, quiet, holiday)
    assert shown == first
