"""The drawing of a course of the score, on a plane one wide and one high, for paper and web page alike."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from reputation_desktop.domain.document import Course, CoursePoint

Place = tuple[float, float]
"""From the left and from the foot, 0 to 1."""

LEAST = 30
"""Points that the scale shows at least, so that a small change looks small."""

TEN = 10
_TENS_UP_TO = 60
"""Of a higher scale only every second ten has its line."""


@dataclass(frozen=True, slots=True)
class Bar:
    """The reviews of a day between `left` and `right`; `height` is of all, `complaints` of those at its foot."""

    left: float
    right: float
    height: float
    complaints: float


@dataclass(frozen=True, slots=True)
class CourseShape:
    """What is drawn.

    Attributes:
        low: the score at the foot of the plane.
        high: the score at its top.
        bands: outlines of where the score likely lies.
        lines: the score, day by day.
        dotted: the score over times that were not read.
        unread: from where to where nothing was read.
        bars: days with reviews, the highest one high; a plane of their own.
        most: how many reviews the highest bar stands for.
        month_starts: where a month begins, with the place of its first day among the points.
    """

    low: int
    high: int
    bands: tuple[tuple[Place, ...], ...]
    lines: tuple[tuple[Place, ...], ...]
    dotted: tuple[tuple[Place, ...], ...]
    unread: tuple[tuple[float, float], ...]
    bars: tuple[Bar, ...]
    most: int
    month_starts: tuple[tuple[float, int], ...]

    @property
    def grid(self) -> tuple[tuple[int, float], ...]:
        """The scores that have a line across, each with how high it lies."""
        height = self.high - self.low
        step = TEN if height <= _TENS_UP_TO else 2 * TEN
        return tuple((score, (score - self.low) / height) for score in range(self.low, self.high + 1, step))


def shape_of(course: Course) -> CourseShape:
    """The drawing of a course; each point has the same room."""
    points = course.points
    low, high = _scale(points)
    runs = _runs(course)
    draw = _Drawing(points, low, high)
    most = max((each.reviews for each in points), default=0)
    return CourseShape(
        low=low,
        high=high,
        bands=tuple(draw.band(run) for read, run in runs if read),
        lines=tuple(draw.line(run) for read, run in runs if read),
        dotted=tuple(draw.line(_bridge(points, run)) for read, run in runs if not read),
        unread=tuple(draw.room(run) for run in _unread(course)),
        bars=tuple(_bars(course, most)),
        most=most,
        month_starts=tuple(
            (draw.room([number])[0], number) for number, each in enumerate(points) if each.day.day == 1
        ),
    )


class _Drawing:
    """Where points lie."""

    def __init__(self, points: Sequence[CoursePoint], low: int, high: int) -> None:
        self._points, self._low, self._high = points, low, high

    def line(self, numbers: Sequence[int]) -> tuple[Place, ...]:
        return self._across(numbers, [self._points[number].score for number in numbers])

    def band(self, numbers: Sequence[int]) -> tuple[Place, ...]:
        """Above from the left to the right, and below back."""
        above = self._across(numbers, [self._points[number].high for number in numbers])
        below = self._across(numbers, [self._points[number].low for number in numbers])
        return above + below[::-1]

    def room(self, numbers: Sequence[int]) -> tuple[float, float]:
        """The room of some days in a row."""
        return numbers[0] / len(self._points), (numbers[-1] + 1) / len(self._points)

    def _across(self, numbers: Sequence[int], scores: Sequence[float | None]) -> tuple[Place, ...]:
        """Each in the middle of its room; a single one is a short line, so that it is seen."""
        spots = [number + 0.5 for number in numbers]
        if len(spots) == 1:
            spots, scores = [numbers[0] + 0.25, numbers[0] + 0.75], [*scores, *scores]
        return tuple(
            (spot / len(self._points), self._share(score)) for spot, score in zip(spots, scores, strict=True)
        )

    def _share(self, score: float | None) -> float:
        return 0.0 if score is None else min(1.0, max(0.0, (score - self._low) / (self._high - self._low)))


def _scale(points: Sequence[CoursePoint]) -> tuple[int, int]:
    """Whole tens around all that is shown, between 0 and 100 and at least `LEAST` apart."""
    shown = [value for each in points for value in (each.score, each.low, each.high) if value is not None]
    low = math.floor(min(shown, default=50) / TEN) * TEN
    high = math.ceil(max(shown, default=80) / TEN) * TEN
    missing = max(0, LEAST - (high - low))
    high = min(100, high + math.ceil(missing / 2 / TEN) * TEN)
    return max(0, min(low, high - LEAST)), max(high, LEAST)


def _unread(course: Course) -> list[list[int]]:
    """The points of each time that was not read."""
    days = [each.day for each in course.points]
    times = ([number for number, day in enumerate(days) if first <= day <= last] for first, last in course.unread)
    return [numbers for numbers in times if numbers]


def _hidden(course: Course) -> set[int]:
    return {number for numbers in _unread(course) for number in numbers}


def _runs(course: Course) -> list[tuple[bool, list[int]]]:
    """Points in a row that have a score, with whether their days were read."""
    hidden = _hidden(course)

    def is_read(number: int) -> bool | None:
        return None if course.points[number].score is None else number not in hidden

    runs = ((read, list(run)) for read, run in groupby(range(len(course.points)), is_read))
    return [(read, run) for read, run in runs if read is not None]


def _bridge(points: Sequence[CoursePoint], run: Sequence[int]) -> list[int]:
    """Over a time that was not read the line leads straight from the last score before to the first one after."""
    before, after = run[0] - 1, run[-1] + 1
    start = before if before >= 0 and points[before].score is not None else run[0]
    end = after if after < len(points) and points[after].score is not None else run[-1]
    return [start] if start == end else [start, end]


def _bars(course: Course, most: int) -> Iterator[Bar]:
    hidden, width = _hidden(course), 1 / max(1, len(course.points))
    for number, each in enumerate(course.points):
        if each.reviews and number not in hidden:
            yield Bar((number + 0.15) * width, (number + 0.85) * width, each.reviews / most, each.complaints / most)
