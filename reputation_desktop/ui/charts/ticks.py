"""Where days, weeks, months, quarters and years begin under a chart, as many as its width has room for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale
from PySide6.QtGui import QFontMetricsF

from reputation_desktop.ui.words.times import short_calendar_day

_WEEK, _YEAR = 7, 365
_MONTHS_UP_TO = 200
"""Days up to which a January is called by its name; in longer charts the year says more."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A place under the chart: x in px, and what is written beside it."""

    x: float
    words: str


def ticks(
    first: date, last: date, place: Callable[[date], float], right: float, metrics: QFontMetricsF, gap: float
) -> list[Tick]:
    """The finest division whose names do not touch.

    Args:
        first: the chart's first day.
        last: its last day.
        place: where a day begins, in px.
        right: where the last name has to end.
        metrics: of the names' type.
        gap: px between a name and the next tick, and between a tick and its name.
    """
    made: list[Tick] = []
    for division in _divisions((last - first).days + 1):
        made = [Tick(place(day), words) for day, words in division(first, last)]
        ends = [tick.x + gap + metrics.horizontalAdvance(tick.words) for tick in made]
        limits = [tick.x - gap for tick in made[1:]]
        if all(end <= limit for end, limit in zip(ends, limits, strict=False)):
            break
    return [tick for tick in made if tick.x + gap + metrics.horizontalAdvance(tick.words) <= right]


def tick_days(first: date, last: date) -> list[tuple[date, str]]:
    """The months that begin in a chart, with their names."""
    return list(_months(first, last, 1))


_Division = Callable[[date, date], Iterator[tuple[date, str]]]


def _divisions(days: int) -> Iterator[_Division]:
    """From fine to coarse."""
    if days <= 2 * _WEEK:
        yield _every_day
    if days <= _MONTHS_UP_TO // 2:
        yield _weeks
    if days <= 3 * _YEAR:
        yield lambda first, last: _months(first, last, 1)
    yield lambda first, last: _months(first, last, 3)
    for years in (1, 2, 5, 10, 50):
        yield lambda first, last, years=years: _years(first, last, years)  # type: ignore[misc]
