"""Sets of days that come in stretches."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

_DAY = timedelta(days=1)

Span = tuple[date, date]
"""The first and the last day."""


@dataclass(frozen=True, slots=True)
class DaySpans:
    """Stretches of days in order, with at least a day between two of them."""

    spans: tuple[Span, ...]

    def __iter__(self) -> Iterator[Span]:
        return iter(self.spans)

    def __contains__(self, day: date) -> bool:
        place = bisect_right(self.spans, day, key=lambda span: span[0]) - 1
        return place >= 0 and day <= self.spans[place][1]


NO_DAYS = DaySpans(())


def spans_of(spans: Iterable[Span]) -> DaySpans:
    """The days of all `spans`, which may overlap and come in any order."""
    joined: list[Span] = []
    for first, last in sorted(spans):
        if joined and first <= joined[-1][1] + _DAY:
            joined[-1] = (joined[-1][0], max(joined[-1][1], last))
        else:
            joined.append((first, last))
    return DaySpans(tuple(joined))
