"""What a reading leaves of a gap, and from when on the next one is late."""

from __future__ import annotations

from datetime import timedelta

import pytest

from reputation_desktop.domain.gap import EVER, Span, left_of, look_every, patience
from reputation_desktop.domain.settings import channel_settings, shop_settings
from tests.building import DAY, HOUR, NOW

GAP = (NOW - 10 * DAY, NOW - 4 * DAY)


@pytest.mark.parametrize(
    ("reach", "left"),
    [
        ((EVER, NOW), []),
        ((NOW - 10 * DAY, NOW - 4 * DAY), []),
        ((NOW - 6 * DAY, NOW), [(NOW - 10 * DAY, NOW - 6 * DAY)]),
        ((NOW - 20 * DAY, NOW - 6 * DAY), [(NOW - 6 * DAY, NOW - 4 * DAY)]),
        ((NOW - 8 * DAY, NOW - 6 * DAY), [(NOW - 10 * DAY, NOW - 8 * DAY), (NOW - 6 * DAY, NOW - 4 * DAY)]),
        ((NOW - 4 * DAY, NOW), [GAP]),
        ((NOW - 20 * DAY, NOW - 10 * DAY), [GAP]),
        ((NOW - 6 * DAY, NOW - 6 * DAY), [GAP]),
    ],
)
def test_a_reading_leaves_what_it_does_not_reach(reach: Span, left: list[Span]) -> None:
    assert left_of([GAP], reach) == left


def test_each_gap_is_looked_at_by_itself() -> None:
    later = (NOW - 2 * DAY, NOW - DAY)
    assert left_of([GAP, later], (NOW - 5 * DAY, NOW)) == [(NOW - 10 * DAY, NOW - 5 * DAY)]


@pytest.mark.parametrize(
    ("own", "every", "late_after"),
    [("", 6 * HOUR, DAY), ("1", HOUR, DAY), ("24", DAY, 2 * DAY), ("168", 7 * DAY, 14 * DAY)],
)
def test_late_is_two_looks_and_at_least_a_day(own: str, every: timedelta, late_after: timedelta) -> None:
    shop, channel = shop_settings({}), channel_settings({"round_every_h": own})
    assert look_every(channel, shop) == every
    assert patience(channel, shop) == late_after
