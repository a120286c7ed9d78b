"""The days of a chart, from left to right."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from reputation_desktop.ui.charts.facts import ChartFacts


@dataclass(frozen=True, slots=True)
class Axis:
    """Every day has the same width between `left` and `right`, in px."""

    left: float
    right: float
    first: date
    days: int

    @property
    def a_day(self) -> float:
        """How wide a day is."""
        return (self.right - self.left) / self.days

    def begin(self, day: date) -> float:
        """Where a day begins."""
        return self.left + (day - self.first).days * self.a_day

    def middle(self, day: date) -> float:
        """Where a day's score stands."""
        return self.begin(day) + self.a_day / 2

    def span(self, first: date, last: date) -> tuple[float, float]:
        """Where some days begin and end, as far as they are on the axis."""
        begin, end = self.begin(first), self.begin(last) + self.a_day
        return min(self.right, max(self.left, begin)), max(self.left, min(self.right, end))

    def day_at(self, x: float) -> date:
        """The day at `x`; the first or the last one beside the axis."""
        number = int((x - self.left) / self.a_day) if self.a_day > 0 else 0
        return date.fromordinal(self.first.toordinal() + min(self.days - 1, max(0, number)))


def axis_of(facts: ChartFacts, left: float, right: float) -> Axis:
    """The axis of a chart."""
    return Axis(left, max(left + 1, right), facts.steps[0].first_day, facts.days)
