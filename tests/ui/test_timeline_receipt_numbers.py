"""Numbers that are shown add up, whatever they were rounded by."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.ui.receipts.entries import shared_out

_POINTS = st.lists(st.floats(-30, 30), min_size=1, max_size=30)


@given(_POINTS)
def test_parts_add_up_to_the_number_above_them(parts: list[float]) -> None:
    total = round(math.fsum(parts), 1)
    shown = shared_out(total, parts)
    assert round(math.fsum(shown), 1) == total
    assert all(abs(each - part) < 0.11 + 0.05 / len(parts) for each, part in zip(shown, parts, strict=True))


def test_no_parts_are_nothing() -> None:
    assert shared_out(0.0, []) == ()
