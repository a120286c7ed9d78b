"""Labels above a chart: side by side where they fit, one above the other where they would touch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Seat:
    """Where a label went: its lane, 0 nearest to the chart, and its left and right edge in px."""

    lane: int
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Bench:
    """Room for labels: from `left` to `right`, `gap` px between two of them, `lanes` of them at most."""

    left: float
    right: float
    gap: float
    lanes: int

    def seat(self, centre: float, width: float, taken: Sequence[Seat | None]) -> Seat | None:
        """The lowest free place around `centre`, shifted inwards at the ends; None where every lane is taken there."""
        left = max(self.left, min(centre - width / 2, self.right - width))
        right = left + width
        for lane in range(self.lanes):
            if all(
                each is None or each.lane != lane or right + self.gap <= each.left or each.right + self.gap <= left
                for each in taken
            ):
                return Seat(lane, left, right)
        return None

    def seats(self, wanted: Sequence[tuple[float, float]]) -> list[Seat | None]:
        """A place for each (centre, width), the first ones first."""
        seats: list[Seat | None] = []
        for centre, width in wanted:
            seats.append(self.seat(centre, width, seats))
        return seats
