"""Whether something came of a change in the shop, or whether chance alone may tell the same."""

from __future__ import annotations

from fractions import Fraction
from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.domain.before_after import FEWEST_REVIEWS, Outcome, by_chance, compared

counts = st.integers(0, 40)


def by_definition(before_blamed: int, before_of: int, after_blamed: int, after_of: int) -> Fraction:
    """The test in whole numbers: all ways to divide the blame, weighed by how many there are of each."""
    blamed = before_blamed + after_blamed
    ways = [comb(before_of, each) * comb(after_of, blamed - each) for each in range(blamed + 1)]
    found = ways[before_blamed]
    return Fraction(sum(each for each in ways if each <= found), sum(ways))


@given(counts, counts, counts, counts)
def test_chance_is_reckoned_exactly(before_blamed: int, more_before: int, after_blamed: int, more_after: int) -> None:
    table = (before_blamed, before_blamed + more_before, after_blamed, after_blamed + more_after)
    assert by_chance(*table) == pytest.approx(float(by_definition(*table)), rel=1e-6)


@given(counts, counts, counts, counts)
def test_before_and_after_are_alike(before_blamed: int, more_before: int, after_blamed: int, more_after: int) -> None:
    before, after = (before_blamed, before_blamed + more_before), (after_blamed, after_blamed + more_after)
    assert by_chance(*before, *after) == pytest.approx(by_chance(*after, *before), rel=1e-6)


def test_chance_does_not_explain_the_impossible() -> None:
    assert by_chance(0, 100_000, 50_000, 100_000) == 0.0
    assert by_chance(30_000, 60_000, 30_000, 60_000) == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("before", "after", "outcome"),
    [
        ((9, 43), (2, 59), Outcome.CLEARLY_FEWER),
        ((2, 59), (9, 43), Outcome.CLEARLY_MORE),
        ((9, 43), (7, 59), Outcome.FEWER),
        ((7, 59), (9, 43), Outcome.MORE),
        ((9, 43), (12, 59), Outcome.SAME),
        ((0, 43), (0, 59), Outcome.SAME),
        ((5, 5), (0, 5), Outcome.CLEARLY_FEWER),
        ((4, FEWEST_REVIEWS - 1), (0, 80), Outcome.NOT_ENOUGH),
        ((40, 80), (0, FEWEST_REVIEWS - 1), Outcome.NOT_ENOUGH),
        ((0, 0), (0, 0), Outcome.NOT_ENOUGH),
    ],
)
def test_what_came_of_it(before: tuple[int, int], after: tuple[int, int], outcome: Outcome) -> None:
    comparison = compared(38, *before, *after)
    assert comparison.outcome is outcome
    assert (comparison.days, comparison.before_of, comparison.after_blamed) == (38, before[1], after[0])


def test_many_reviews_decide_where_few_do_not() -> None:
    assert compared(90, 20, 100, 15, 100).outcome is Outcome.FEWER
    assert compared(90, 2000, 10_000, 1500, 10_000).outcome is Outcome.CLEARLY_FEWER
