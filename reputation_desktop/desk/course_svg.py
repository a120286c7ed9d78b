"""A course of the score as SVG for a web page: line on its band, reviews below, hatch where some may be missing."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from reputation_desktop.domain.document import Course, CoursePoint

_WIDTH, _HEIGHT = 720, 250
_PLOT_WIDTH, _PLOT_TOP, _PLOT_FOOT = 680, 10, 160
_BARS_TOP, _BARS_FOOT, _DAYS_AT = 178, 218, 236
_TEN, _LEAST = 10, 30
"""Whole tens, and so many points at least, so that a small change looks small."""

HATCH = (
    '<svg class="away" aria-hidden="true"><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" '
    'patternTransform="rotate(45)"><path d="M0 0V6" class="hatch"/></pattern></svg>'
)
"""Stands once in a page that has drawings, before the first of them."""

STYLE = """
.away { position: absolute; width: 0; height: 0 }
.band { fill: var(--band) } .line { fill: none; stroke: var(--accent); stroke-width: 2.4; stroke-linejoin: round;
stroke-linecap: round } .dotted { stroke-dasharray: .1 6 } .grid { stroke: var(--line) } .hatch { stroke: var(--hatch) }
.bar { fill: var(--bar) } .ember { fill: var(--ember) } svg text { font-size: 13px; fill: var(--text3) }
"""


def course_svg(course: Course, label: str) -> str:
    """The drawing.

    Args:
        course: at least one day.
        label: what it shows, in markup's plain text.
    """
    parts = "".join(_Drawing(course).parts())
    return f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="{label}">{parts}</svg>'


class _Drawing:
    def __init__(self, course: Course) -> None:
        self._course, self._points = course, course.points
        shown = [value for each in self._points for value in (each.score, each.low, each.high) if value is not None]
        self._low, self._high = _scale(min(shown, default=50), max(shown, default=80))
        self._room = _PLOT_WIDTH / len(self._points)

    def parts(self) -> Iterator[str]:
        for score in range(self._low, self._high + 1, _TEN):
            yield f'<path class="grid" d="M0 {self._y(score)}H{_PLOT_WIDTH}"/>'
            yield f'<text x="{_WIDTH}" y="{self._y(score) + 4:g}" text-anchor="end">{score}</text>'
        for known, run in groupby(range(len(self._points)), lambda number: self._points[number].score is not None):
            if known:
                yield self._band(list(run))
        yield from self._unread()
        yield from self._line()
        yield from self._bars()
        yield f'<path class="grid" d="M0 {_BARS_FOOT}H{_PLOT_WIDTH}"/>'
        yield f'<text y="{_DAYS_AT}">{self._points[0].day.isoformat()}</text>'
        if len(self._points) > 1:
            last = self._points[-1].day.isoformat()
            yield f'<text x="{_PLOT_WIDTH}" y="{_DAYS_AT}" text-anchor="end">{last}</text>'

    def _band(self, run: Sequence[int]) -> str:
        above = [self._place(number, self._points[number].high) for number in run]
        below = [self._place(number, self._points[number].low) for number in reversed(run)]
        return f'<polygon class="band" points="{" ".join(above + below)}"/>'

    def _line(self) -> Iterator[str]:
        """From each score to the next; dotted where one of both lies in time that was not read."""

        def look(pair: tuple[int, int]) -> str:
            if any(self._points[number].score is None for number in pair):
                return ""
            return "line dotted" if any(self._is_unread(self._points[number]) for number in pair) else "line"

        for name, pairs in groupby(pairwise(range(len(self._points))), look):
            run = list(pairs)
            if name:
                numbers = [run[0][0], *(after for _, after in run)]
                places = " ".join(self._place(number, self._points[number].score) for number in numbers)
                yield f'<polyline class="{name}" points="{places}"/>'

    def _unread(self) -> Iterator[str]:
        for unread, run in groupby(range(len(self._points)), lambda number: self._is_unread(self._points[number])):
            if unread:
                numbers = list(run)
                x, width = numbers[0] * self._room, len(numbers) * self._room
                height = _BARS_FOOT - _PLOT_TOP
                yield f'<rect fill="url(#hatch)" x="{x:.1f}" y="{_PLOT_TOP}" width="{width:.1f}" height="{height}"/>'

    def _is_unread(self, point: CoursePoint) -> bool:
        return any(first <= point.day <= last for first, last in self._course.unread)

    def _bars(self) -> Iterator[str]:
        most = max(1, *(each.reviews for each in self._points))
        for number, each in enumerate(self._points):
            for name, count in (("bar", each.reviews), ("ember", each.complaints)):
                if count:
                    height = count / most * (_BARS_FOOT - _BARS_TOP)
                    x, width = (number + 0.15) * self._room, 0.7 * self._room
                    y = _BARS_FOOT - height
                    yield f'<rect class="{name}" x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}"/>'

    def _place(self, number: int, score: float | None) -> str:
        return f"{(number + 0.5) * self._room:.1f},{self._y(score or 0):.1f}"

    def _y(self, score: float) -> float:
        return _PLOT_FOOT - (score - self._low) / (self._high - self._low) * (_PLOT_FOOT - _PLOT_TOP)


def _scale(lowest: float, highest: float) -> tuple[int, int]:
    """Whole tens around all that is shown, between 0 and 100."""
    low, high = math.floor(lowest / _TEN) * _TEN, math.ceil(highest / _TEN) * _TEN
    high = min(100, max(high, low + _LEAST))
    return max(0, min(low, high - _LEAST)), high
