"""A report tells of whole weeks and months of the shop's days."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.domain.report_time import ReportTime, Sort, days_until, last_complete, time_around

days = st.dates(date(1996, 1, 1), date(2200, 1, 1))
sorts = st.sampled_from([Sort.WEEK, Sort.MONTH])


def test_a_week_begins_with_its_monday() -> None:
    week = ReportTime(Sort.WEEK, date(2026, 5, 4), date(2026, 5, 10))
    assert time_around(Sort.WEEK, date(2026, 5, 4)) == time_around(Sort.WEEK, date(2026, 5, 10)) == week
    assert week.before.last_day == date(2026, 5, 3)
    assert week.after.first_day == date(2026, 5, 11)


def test_a_month_has_the_days_that_it_has() -> None:
    february = time_around(Sort.MONTH, date(2028, 2, 11))
    assert (february.first_day, february.last_day) == (date(2028, 2, 1), date(2028, 2, 29))
    assert february.before.last_day == date(2028, 1, 31)
    assert february.after.last_day == date(2028, 3, 31)


def test_some_days_are_followed_and_preceded_by_as_many() -> None:
    three = days_until(date(2026, 5, 10), 3)
    assert three == ReportTime(Sort.DAYS, date(2026, 5, 8), date(2026, 5, 10))
    assert three.before == days_until(date(2026, 5, 7), 3)
    assert three.after == days_until(date(2026, 5, 13), 3)
    assert time_around(Sort.DAYS, date(2026, 5, 8)) == days_until(date(2026, 5, 8), 1)


@given(sorts, days)
def test_a_day_lies_in_its_time_and_times_follow_each_other_without_a_hole(sort: Sort, day: date) -> None:
    time = time_around(sort, day)
    assert time.first_day <= day <= time.last_day
    assert time.after.before == time.before.after == time
    assert time.after.first_day - time.last_day == time.first_day - time.before.last_day == timedelta(days=1)


@given(sorts, days)
def test_what_is_complete_is_over(sort: Sort, today: date) -> None:
    complete = last_complete(sort, today)
    assert complete.over(today)
    assert not complete.after.over(today)
