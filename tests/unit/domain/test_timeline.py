"""The timeline is as exact as adding up every single opinion, on any day, in any zone, at any moment."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from itertools import groupby
from operator import itemgetter
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.domain.changed import NEVER, micros
from reputation_desktop.domain.dating import day_of, end_of_day
from reputation_desktop.domain.score import YEAR, Opinion, Sums, score_of, sums_at
from reputation_desktop.domain.settings import Settings
from reputation_desktop.domain.timeline import DaySums, scaled_weight, sums_along
from tests.unit.domain.opinion_sets import (
    DEFAULTS,
    START,
    all_settings,
    days,
    moments,
    never_changed,
    opinion_sets,
    said,
    thoroughly,
    turns,
)

ZONES = [ZoneInfo(name) for name in ("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland")]
BERLIN = ZONES[0]
SHORTLY_BEFORE_CLOCKS_CHANGE = [
    datetime(2024, 3, 9, 12, tzinfo=UTC),  # New York, forward
    datetime(2024, 3, 30, 12, tzinfo=UTC),  # Berlin, forward; Auckland, back, a week later
    datetime(2024, 9, 28, 1, tzinfo=UTC),  # Auckland, forward
    datetime(2024, 10, 26, 12, tzinfo=UTC),  # Berlin, back; New York a week later
]

zones = st.sampled_from(ZONES)
spans = st.sampled_from([days(3), days(40), days(900)])
beginnings = st.sampled_from(SHORTLY_BEFORE_CLOCKS_CHANGE)


def day_sums(opinions: Iterable[Opinion], zone: tzinfo, chosen: Settings, until: datetime | None = None) -> DaySums:
    """The days of opinions that never changed, as the store sums them; the last as far as it has gone."""
    rows: list[tuple[Any, ...]] = []
    for each in opinions:
        if until is None or each.counts_from <= until:
            day = day_of(each.counts_from, zone)
            weight = scaled_weight(each.k, each.published_at, chosen.half_life_days)
            newest = micros(each.published_at)
            rows.append((day, 1, not each.mention, 0, weight, weight * each.satisfaction, newest, 0.0))
            for moment, change in ((each.overdue_from, each.k), (each.overdue_until, -each.k)):
                if moment is not None and (until is None or moment <= until):
                    rows.append((day_of(moment, zone), 0, 0, 0, 0.0, 0.0, NEVER, change))
    days_told = [list(group) for _, group in groupby(sorted(rows), key=itemgetter(0))]
    return DaySums(*zip(*map(summed, days_told), strict=True))


def summed(rows: list[tuple[Any, ...]]) -> tuple[Any, ...]:
    day, opinions, reviews, complaints, scaled, satisfied, newest, overdue = zip(*rows, strict=True)
    return day[0], sum(opinions), sum(reviews), sum(complaints), sum(scaled), sum(satisfied), max(newest), sum(overdue)


def parted(opinions: Sequence[Opinion]) -> tuple[list[Opinion], list[Opinion]]:
    steady = never_changed(opinions)
    return steady, [each for each in opinions if each not in steady]


def agrees(found: Sums, expected: Sums) -> None:
    for name in ("weight", "weighted", "informed", "overdue"):
        assert getattr(found, name) == pytest.approx(getattr(expected, name), rel=1e-9, abs=1e-12), name


def reviews_of_the_year(steady: Iterable[Opinion], moving: Iterable[Opinion], at: datetime, zone: tzinfo) -> int:
    """Whole days of the shop for what never changed, to the microsecond for the rest."""
    first_day = day_of(at, zone) - YEAR.days
    return sum(
        not each.mention and first_day < day_of(each.published_at, zone) and each.counts_at(at) for each in steady
    ) + sum(not each.mention and at - YEAR < each.published_at and each.counts_at(at) for each in moving)


@thoroughly
@given(data=st.data(), zone=zones, span=spans, since=beginnings, chosen=all_settings)
def test_ends_of_days_are_exact(
    data: st.DataObject, zone: tzinfo, span: timedelta, since: datetime, chosen: Settings
) -> None:
    opinions = data.draw(opinion_sets(span, chosen, since))
    steady, moving = parted(opinions)
    first, last = day_of(since, zone) - 1, day_of(since + 2 * span, zone) + 1
    asked = sorted(data.draw(st.sets(st.integers(first, last), min_size=1, max_size=40)))
    ends = [(day, end_of_day(day, zone)) for day in asked]
    found = list(sums_along(day_sums(steady, zone, chosen), moving, ends, chosen))
    assert len(found) == len(ends)
    for sums, (_, at) in zip(found, ends, strict=True):
        agrees(sums, sums_at(opinions, at, chosen))
        assert sums.reviews_12m == reviews_of_the_year(steady, moving, at, zone)


@thoroughly
@given(data=st.data(), zone=zones, span=spans, since=beginnings, chosen=all_settings)
def test_any_moment_is_exact_with_the_part_of_its_day(
    data: st.DataObject, zone: tzinfo, span: timedelta, since: datetime, chosen: Settings
) -> None:
    opinions = data.draw(opinion_sets(span, chosen, since))
    steady, moving = parted(opinions)
    overdue = [each.overdue_from for each in opinions if each.overdue_from is not None]
    at = data.draw(st.one_of(moments(2 * span, since), st.sampled_from([since, *turns(opinions), *overdue])))
    day = day_of(at, zone)
    (found,) = sums_along(day_sums(steady, zone, chosen, at), moving, [(day, at)], chosen)
    agrees(found, sums_at(opinions, at, chosen))
    assert found.reviews_12m == reviews_of_the_year(steady, moving, at, zone)


@pytest.mark.parametrize("zone", ZONES, ids=str)
@pytest.mark.parametrize("since", SHORTLY_BEFORE_CLOCKS_CHANGE, ids=str)
def test_every_hour_around_a_change_of_the_clocks_is_exact(zone: tzinfo, since: datetime) -> None:
    opinions = [
        said((number % 5) / 4, since + timedelta(minutes=20 * number), review_id=number) for number in range(90)
    ]
    opinions = [replace(each, overdue_from=each.published_at + timedelta(hours=6)) for each in opinions]
    for hour in range(48):
        at = since + timedelta(hours=hour)
        so_far = day_sums(opinions, zone, DEFAULTS, at)
        (found,) = sums_along(so_far, [], [(day_of(at, zone), at)], DEFAULTS)
        agrees(found, sums_at(opinions, at, DEFAULTS))
        assert found.reviews_12m == sum(each.published_at <= at for each in opinions)


@pytest.mark.parametrize("half_life_days", [30.0, 90.0])
def test_after_a_newer_review_was_removed_the_older_ones_weigh_what_they_did(half_life_days: float) -> None:
    """Ten years apart their weights differ by a factor of 2¹²²; nothing of the small one may be rounded away."""
    chosen = replace(DEFAULTS, half_life_days=half_life_days)
    old = [said(0.25), replace(said(1.0, START + days(1), review_id=2), counts_until=START + days(5000))]
    newer_at = START + days(3650)
    newer = [
        replace(said(0.0, newer_at + days(number), review_id=10 + number), counts_until=newer_at + days(20))
        for number in range(5)
    ]
    steady, moving = parted([*old, *newer])
    day = day_of(newer_at + days(21), UTC)
    (found,) = sums_along(day_sums(steady, UTC, chosen), moving, [(day, end_of_day(day, UTC))], chosen)
    agrees(found, sums_at([*old, *newer], end_of_day(day, UTC), chosen))
    assert found.weight == pytest.approx(1.0 + 0.5 ** (1.0 / half_life_days))


def test_unanimous_customers_stay_unanimous_after_one_of_them_is_removed() -> None:
    chosen = replace(DEFAULTS, phantom_reviews=0.0)
    moving = [
        replace(said(1.0, START + days(number / 7), review_id=number), counts_until=START + days(2 * number + 1))
        for number in range(20)
    ]
    asked = [(day_of(START, UTC) + number, START + days(number)) for number in range(38)]
    for sums, (_, at) in zip(sums_along(DaySums(), moving, asked, chosen), asked, strict=True):
        assert score_of(sums, at, chosen).rating == 1.0


def test_a_hundred_and_twenty_years_later_there_is_still_a_score() -> None:
    chosen = replace(DEFAULTS, half_life_days=30.0)
    at = START + days(365 * 120)
    day = day_of(at, UTC)
    (found,) = sums_along(day_sums([said(1.0)], UTC, chosen), [said(0.5, review_id=2)], [(day, at)], chosen)
    agrees(found, sums_at([said(1.0), said(0.5, review_id=2)], at, chosen))


def test_before_anybody_spoke_there_is_nothing() -> None:
    asked = [(day_of(START, UTC) + number, START + days(number)) for number in (-1, 0)]
    before, after = sums_along(day_sums([said(1.0)], UTC, DEFAULTS), [], asked, DEFAULTS)
    assert before == Sums(0.0, 0.0, 0.0, 0.0, 0)
    assert after.weight == 1.0
    assert list(sums_along(DaySums(), [], asked, DEFAULTS)) == [before, before]


def test_a_shop_whose_reviews_were_all_removed_is_a_shop_without_reviews() -> None:
    gone = [replace(said(1.0, review_id=number), counts_until=START + days(number)) for number in (1, 2)]
    asked = [(day_of(START, UTC) + number, START + days(number)) for number in range(4)]
    found = list(sums_along(DaySums(), gone, asked, DEFAULTS))
    assert [sums.weight for sums in found] == [2.0, 1.0, 0.0, 0.0]
    assert found[2] == Sums(0.0, 0.0, 0.0, 0.0, 0)


def test_reviews_that_changed_leave_the_year_to_the_microsecond_and_muted_ones_never_enter_it() -> None:
    edited = [said(0.5), said(0.5, review_id=2, k=0.25), replace(said(0.5, review_id=3, k=0.0), mention=False)]
    at = START + YEAR
    asked = [(day_of(at, UTC), at - timedelta(microseconds=1)), (day_of(at, UTC), at)]
    assert [sums.reviews_12m for sums in sums_along(DaySums(), edited, asked, DEFAULTS)] == [1, 0]


def test_rounding_leaves_no_overdue_mention_behind() -> None:
    """Three times 0.3, added up and taken away again, comes to a little less than nothing."""
    answered = [
        replace(said(0.0, review_id=number, k=0.3, overdue_from=START), overdue_until=START + days(number + 1))
        for number in range(3)
    ]
    asked = [(day_of(START, UTC) + number, START + days(number)) for number in range(5)]
    found = [sums.overdue for sums in sums_along(day_sums(answered, UTC, DEFAULTS), [], asked, DEFAULTS)]
    assert min(found) == found[-1] == 0.0


def test_a_year_is_counted_in_the_shops_days() -> None:
    """Where the clocks changed on another date a year ago, 365 days to the hour end within a day of the shop."""
    at = end_of_day(date(2025, 3, 30).toordinal(), BERLIN)
    review = said(1.0, at - YEAR + timedelta(minutes=30))
    assert day_of(review.published_at, BERLIN) == date(2024, 3, 30).toordinal()
    (found,) = sums_along(day_sums([review], BERLIN, DEFAULTS), [], [(day_of(at, BERLIN), at)], DEFAULTS)
    assert (found.reviews_12m, sums_at([review], at, DEFAULTS).reviews_12m) == (0, 1)
