"""Where days, weeks, months, quarters and years begin under a chart, as many as its width has room for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from reputation_desktop.ui.charts.facts import Look

_DAY, _WEEK, _YEAR = timedelta(days=1), 7, 365
_DAYS_UP_TO, _WEEKS_UP_TO, _MONTHS_UP_TO = 14, 100, 3 * _YEAR
_NAMED_UP_TO = 200
"""Days up to which a January is called by its name; in longer charts the year says more."""

_LENGTH, _GAP = 4, 4


@dataclass(frozen=True, slots=True)
class Tick:
    """A place under the chart: x in px, and what is written beside it."""

    x: float
    words: str


_Division = Callable[[date, date], Iterator[tuple[date, str]]]


def ticks_for(
    first: date,
    last: date,
    place: Callable[[date], float],
    say: Callable[[date], str],
    right: float,
    look: Look,
) -> tuple[Tick, ...]:
    """The finest division whose names do not touch.

    Args:
        first: the chart's first day.
        last: its last day.
        place: where a day begins, in px.
        say: a day in words.
        right: where the last name has to end, in px.
        look: of the names.
    """
    return _fitting(_divisions((last - first).days + 1, say), first, last, place, right, look)


def _fitting(
    divisions: Iterable[_Division],
    first: date,
    last: date,
    place: Callable[[date], float],
    right: float,
    look: Look,
) -> tuple[Tick, ...]:
    metrics, gap = QFontMetricsF(look.font(13)), look.px(_GAP)

    def end(tick: Tick) -> float:
        return tick.x + gap + metrics.horizontalAdvance(tick.words)

    made: list[Tick] = []
    for division in divisions:
        made = [Tick(place(day), words) for day, words in division(first, last)]
        if all(end(tick) + gap <= following.x for tick, following in pairwise(made)):
            break
    return tuple(tick for tick in made if end(tick) <= right)


def month_ticks(first: date, last: date, place: Callable[[date], float], right: float, look: Look) -> tuple[Tick, ...]:
    """Months alone, for a small chart of some of them."""
    return _fitting([partial(_months, step=1)], first, last, place, right, look)


def _divisions(days: int, say: Callable[[date], str]) -> Iterator[_Division]:
    """From fine to coarse; a chart of ten years has no use for weeks."""
    if days <= _DAYS_UP_TO:
        yield partial(_days, step=1, say=say)
    if days <= _WEEKS_UP_TO:
        yield partial(_days, step=_WEEK, say=say)
    if days <= _MONTHS_UP_TO:
        yield partial(_months, step=1)
    yield partial(_months, step=3)
    for years in (1, 2, 5, 10):
        yield partial(_years, step=years)


def _days(first: date, last: date, step: int, say: Callable[[date], str]) -> Iterator[tuple[date, str]]:
    """Every day, or the first day of every week as the locale begins it."""
    begin = QLocale().firstDayOfWeek().value
    day = first if step == 1 else first + (begin - first.isoweekday()) % _WEEK * _DAY
    while day <= last:
        yield day, say(day)
        day += step * _DAY


def _months(first: date, last: date, step: int) -> Iterator[tuple[date, str]]:
    by_name = (last - first).days < _NAMED_UP_TO
    for year in range(first.year, last.year + 1):
        for month in range(1, 13, step):
            if first <= (day := date(year, month, 1)) <= last:
                yield day, QLocale().standaloneMonthName(month) if by_name or month > 1 else str(year)


def _years(first: date, last: date, step: int) -> Iterator[tuple[date, str]]:
    for year in range(first.year + (-first.year) % step, last.year + 1, step):
        if first <= (day := date(year, 1, 1)):
            yield day, str(year)


def paint_ticks(painter: QPainter, ticks: tuple[Tick, ...], foot: float, look: Look) -> None:
    """Short strokes down from `foot`, each with its name to the right."""
    painter.setFont(look.font(13))
    metrics, gap = QFontMetricsF(painter.font()), look.px(_GAP)
    for tick in ticks:
        x = round(tick.x) + 0.5
        painter.setPen(QPen(look.colour("edge"), 1))
        painter.drawLine(QPointF(x, foot), QPointF(x, foot + look.px(_LENGTH)))
        painter.setPen(look.colour("text3"))
        beside = QRectF(x + gap, foot + gap / 2, metrics.horizontalAdvance(tick.words) + 1, metrics.height())
        painter.drawText(beside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, tick.words)
