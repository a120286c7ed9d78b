"""When a review was written, as far as that can be known, and where the shop's days begin and end."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reputation_desktop.domain.dating import DateBasis, Dated, date_review, day_of, end_of_day
from tests.unit.domain.opinion_sets import thoroughly

BERLIN = ZoneInfo("Europe/Berlin")
AUCKLAND = ZoneInfo("Pacific/Auckland")
ZONES = [BERLIN, AUCKLAND, ZoneInfo("America/New_York"), ZoneInfo("Asia/Kolkata"), ZoneInfo("Pacific/Kiritimati")]
SEEN = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)  # 11:00 in Berlin
SECOND = timedelta(seconds=1)
UNDATED = Dated(None, DateBasis.BEFORE)
FIRST_SEEN = Dated(SEEN, DateBasis.FIRST_SEEN)


def dated(claimed: datetime | date | None, zone: tzinfo = BERLIN, *, first_round: bool = False) -> Dated:
    return date_review(claimed, SEEN, zone, first_round=first_round)


@pytest.mark.parametrize("first_round", [True, False])
def test_a_claimed_moment_is_kept_in_utc(first_round: bool) -> None:
    claimed = datetime(2026, 5, 3, 1, 30, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    found = dated(claimed, first_round=first_round)
    assert found == Dated(datetime(2026, 5, 2, 20, 0, tzinfo=UTC), DateBasis.CLAIMED)
    assert found.published_at is not None
    assert found.published_at.tzinfo is UTC


@pytest.mark.parametrize(
    ("zone", "noon"),
    [
        (BERLIN, datetime(2026, 3, 28, 11, tzinfo=UTC)),
        (AUCKLAND, datetime(2026, 3, 27, 23, tzinfo=UTC)),
        (ZoneInfo("America/New_York"), datetime(2026, 3, 28, 16, tzinfo=UTC)),
        (UTC, datetime(2026, 3, 28, 12, tzinfo=UTC)),
    ],
)
def test_a_bare_date_is_noon_in_the_shops_zone(zone: tzinfo, noon: datetime) -> None:
    assert dated(date(2026, 3, 28), zone) == Dated(noon, DateBasis.DAY)
    assert dated(date(2026, 3, 28), zone, first_round=True) == Dated(noon, DateBasis.DAY)


def test_a_review_of_today_that_is_seen_in_the_morning_was_not_written_at_noon() -> None:
    assert dated(date(2026, 5, 4)) == Dated(SEEN, DateBasis.DAY)


def test_noon_is_noon_on_the_days_the_clocks_change() -> None:
    for day, hour in ((date(2025, 10, 26), 11), (date(2026, 3, 29), 10)):
        assert dated(day).published_at == datetime(day.year, day.month, day.day, hour, tzinfo=UTC)


@pytest.mark.parametrize(
    "claimed",
    [
        None,
        date(1994, 12, 31),
        date(1970, 1, 1),
        date.min,
        datetime(1994, 12, 31, 23, 59, 59, tzinfo=UTC),
        datetime(1970, 1, 1, tzinfo=UTC),
        datetime(1, 1, 1, tzinfo=UTC),
        datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14))),
        datetime(1, 1, 1, tzinfo=BERLIN),
    ],
    ids=str,
)
@pytest.mark.parametrize("zone", ZONES, ids=str)
def test_no_date_or_one_before_1995_is_undated(claimed: datetime | date | None, zone: tzinfo) -> None:
    """A program's empty date is often the year 1 or 1970, in whatever zone its server stands."""
    assert dated(claimed, zone, first_round=True) == UNDATED
    assert dated(claimed, zone, first_round=False) == FIRST_SEEN


@pytest.mark.parametrize("zone", ZONES, ids=str)
def test_the_first_day_of_1995_is_a_date_in_every_zone(zone: tzinfo) -> None:
    found = dated(date(1995, 1, 1), zone, first_round=True)
    assert found.basis is DateBasis.DAY
    assert found.published_at is not None
    assert found.published_at == datetime(1995, 1, 1, 12, tzinfo=zone)
    for fixed in (UTC, timezone(timedelta(hours=13))):
        assert dated(datetime(1995, 1, 1, tzinfo=fixed), zone).basis is DateBasis.CLAIMED


@pytest.mark.parametrize(
    "claimed",
    [
        SEEN + SECOND,
        datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC),
        datetime(9999, 12, 31, 23, 59, 59, tzinfo=timezone(timedelta(hours=-11))),
        date(2026, 5, 5),
        date.max,
    ],
    ids=str,
)
@pytest.mark.parametrize("first_round", [True, False])
def test_what_claims_to_come_from_the_future_was_written_when_it_was_first_seen(
    claimed: datetime | date, first_round: bool
) -> None:
    assert dated(claimed, first_round=first_round) == FIRST_SEEN


def test_the_very_moment_of_the_round_is_no_future() -> None:
    assert dated(SEEN) == Dated(SEEN, DateBasis.CLAIMED)


anything = st.one_of(
    st.none(),
    st.dates(),
    st.datetimes(timezones=st.integers(-14, 14).map(lambda hours: timezone(timedelta(hours=hours)))),
    st.dates(date(1990, 1, 1), date(2030, 1, 1)),
)


@thoroughly
@given(claimed=anything, zone=st.sampled_from(ZONES), first_round=st.booleans())
@example(claimed=datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=1))), zone=BERLIN, first_round=False)
def test_whatever_is_claimed_nothing_is_dated_before_1995_or_after_it_was_seen(
    claimed: datetime | date | None, zone: tzinfo, first_round: bool
) -> None:
    found = dated(claimed, zone, first_round=first_round)
    if found.published_at is None:
        assert first_round
        assert found.basis is DateBasis.BEFORE
    else:
        assert datetime(1994, 12, 31, tzinfo=UTC) <= found.published_at <= SEEN
        assert found.published_at.tzinfo is UTC


@pytest.mark.parametrize(
    ("moment", "zone", "day"),
    [
        (datetime(2026, 5, 3, 21, 59, 59, 999999, tzinfo=UTC), BERLIN, date(2026, 5, 3)),
        (datetime(2026, 5, 3, 22, 0, tzinfo=UTC), BERLIN, date(2026, 5, 4)),
        (datetime(2026, 5, 3, 12, 0, tzinfo=UTC), AUCKLAND, date(2026, 5, 4)),
        (datetime(2026, 1, 3, 22, 59, tzinfo=UTC), BERLIN, date(2026, 1, 3)),
        (datetime(1, 1, 1, 12, tzinfo=UTC), UTC, date(1, 1, 1)),
    ],
)
def test_days_are_the_shops_own(moment: datetime, zone: tzinfo, day: date) -> None:
    assert day_of(moment, zone) == day.toordinal()


@pytest.mark.parametrize(
    ("day", "length"), [(date(2026, 3, 29), 23), (date(2026, 3, 28), 24), (date(2026, 10, 25), 25)], ids=str
)
def test_days_are_as_long_as_the_clocks_make_them(day: date, length: int) -> None:
    ends = [end_of_day(day.toordinal() + number, BERLIN) for number in (-1, 0)]
    assert ends[1] - ends[0] == timedelta(hours=length)
    assert ends[1].tzinfo is UTC


TROUBLED = [*ZONES, *(ZoneInfo(name) for name in ("Asia/Beirut", "America/Havana", "Atlantic/Azores", "Africa/Cairo"))]


@thoroughly
@given(day=st.dates(date(1995, 1, 1), date(2040, 1, 1)).map(date.toordinal), zone=st.sampled_from(TROUBLED))
@example(day=date(2026, 3, 28).toordinal(), zone=ZoneInfo("Asia/Beirut"))  # no midnight
@example(day=date(2026, 11, 1).toordinal(), zone=ZoneInfo("America/Havana"))  # two midnights
def test_a_day_ends_a_microsecond_before_the_next(day: int, zone: tzinfo) -> None:
    last = end_of_day(day, zone)
    assert day_of(last, zone) == day
    assert day_of(last + timedelta(microseconds=1), zone) == day + 1
