"""How many have heard: figures where there are some, the rule of thumb for the rest."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reputation_desktop.domain.reach import Reach, reach_of
from reputation_desktop.domain.review import Kind, Spread
from tests.unit.domain.opinion_sets import DEFAULTS


@pytest.mark.parametrize(
    ("kind", "told"),
    [(Kind.PRAISE, 2), (Kind.COMPLAINT, 10), (Kind.MIXED, 10), (Kind.NEUTRAL, 0), (Kind.UNJUDGED, 0)],
)
def test_a_happy_customer_tells_two_and_an_unhappy_one_ten(kind: Kind, told: int) -> None:
    assert reach_of([(kind, Spread(likes=7))], DEFAULTS) == Reach(0, told)


@pytest.mark.parametrize("kind", Kind)
def test_where_a_channel_gives_figures_nothing_is_estimated(kind: Kind) -> None:
    assert reach_of([(kind, Spread(followers=300, shares=4))], DEFAULTS) == Reach(304, 0)
    assert reach_of([(kind, Spread(shares=0))], DEFAULTS) == Reach(0, 0)
    assert reach_of([(kind, Spread(followers=12))], DEFAULTS) == Reach(12, 0)


def test_counted_and_estimated_people_stay_apart() -> None:
    heard = [(Kind.PRAISE, Spread()), (Kind.COMPLAINT, Spread()), (Kind.COMPLAINT, Spread(followers=50))]
    assert reach_of(heard, DEFAULTS) == Reach(50, 12)
    assert reach_of([], DEFAULTS) == Reach(0, 0)


def test_both_numbers_are_the_owners_to_set() -> None:
    own = replace(DEFAULTS, told_by_happy=3.5, told_by_unhappy=0.0)
    assert reach_of([(Kind.PRAISE, Spread()), (Kind.MIXED, Spread())], own) == Reach(0, 3.5)
