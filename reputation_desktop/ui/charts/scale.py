"""The scale of a chart of the score."""

from __future__ import annotations

import math
from dataclasses import dataclass

LEAST = 30
"""Points that a scale shows at least, so that a small change looks small."""

_TENS, _TWENTIES = 10, 20
_TENS_UP_TO = 60
"""Points above which only every second ten has its line."""


@dataclass(frozen=True, slots=True)
class ChartScale:
    """From `low` to `high`, in whole tens between 0 and 100, with a line every `step`."""

    low: int
    high: int
    step: int

    @property
    def lines(self) -> range:
        """Where the grid's lines are, from below."""
        return range(self.low, self.high + 1, self.step)

    def share(self, value: float) -> float:
        """How high `value` lies: 0 at the foot, 1 at the top."""
        return (value - self.low) / (self.high - self.low)


def scale_for(lowest: float, highest: float) -> ChartScale:
    """The scale for values from `lowest` to `highest`, both 0 to 100."""
    low, high = _down(lowest, _TENS), _up(highest, _TENS)
    while high - low < LEAST:
        room_above, room_below = high - highest, lowest - low
        if high < 100 and (room_above <= room_below or low == 0):
            high += _TENS
        else:
            low -= _TENS
    if high - low <= _TENS_UP_TO:
        return ChartScale(low, high, _TENS)
    return ChartScale(_down(low, _TWENTIES), _up(high, _TWENTIES), _TWENTIES)


def _down(value: float, step: int) -> int:
    return math.floor(value / step) * step


def _up(value: float, step: int) -> int:
    return math.ceil(value / step) * step
