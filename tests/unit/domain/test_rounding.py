"""Numbers that are shown rounded and still add up."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.domain.rounding import rounded_together

POINTS = st.lists(st.floats(-100, 100), max_size=60)


@pytest.mark.parametrize(
    ("parts", "places", "shown"),
    [
        ((), 1, ()),
        ((62.5,), 1, (62.5,)),
        ((0.25, 0.25, 0.25, 0.25), 1, (0.3, 0.3, 0.2, 0.2)),
        ((1 / 3, 1 / 3, 1 / 3), 0, (1, 0, 0)),
        ((62.5, 3.14, -0.96, 0.04, -0.01), 1, (62.5, 3.2, -1.0, 0.0, 0.0)),
        ((-1.26, -1.26, -1.26), 1, (-1.2, -1.3, -1.3)),
    ],
)
def test_what_is_missing_goes_to_the_parts_that_lost_most(
    parts: tuple[float, ...], places: int, shown: tuple[float, ...]
) -> None:
    assert rounded_together(parts, places) == pytest.approx(shown)


@given(POINTS, st.integers(0, 3))
def test_rounded_parts_add_up_to_the_rounded_sum(parts: list[float], places: int) -> None:
    shown = rounded_together(parts, places)
    assert len(shown) == len(parts)
    assert round(math.fsum(shown), places) == pytest.approx(round(math.fsum(parts) * 10**places) / 10**places)


@given(POINTS, st.integers(0, 3))
def test_no_part_is_moved_by_a_whole_unit(parts: list[float], places: int) -> None:
    for part, shown in zip(parts, rounded_together(parts, places), strict=True):
        assert abs(shown - part) <= 10**-places + 1e-9
