"""A course of the score on paper: the timeline's own strokes, in the light look and a little smaller."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QColor, QFont, QPainter

from reputation_desktop.domain.document import Course, CoursePoint
from reputation_desktop.ui.charts.day_spans import spans_of
from reputation_desktop.ui.charts.facts import ChartFacts, ChartGap, ChartStep, Picks, Standing
from reputation_desktop.ui.charts.painting import paint_timeline
from reputation_desktop.ui.paper.sheet import POINT, ink, type_of
from reputation_desktop.ui.paper.strips import Strip

_HEIGHT = 230 * POINT
_PX = 0.68 * POINT
"""What a px of the window's design measures here."""

_DAY = timedelta(days=1)


class PaperLook:
    """The light colours; a px of the design is a unit of what is painted."""

    def colour(self, token: str) -> QColor:
        return ink(token)

    def px(self, size: float) -> int:
        return round(size)

    def font(self, size: float, weight: int = 400) -> QFont:
        return type_of(size / POINT, weight)


def course_strips(block: Course, width: float) -> list[Strip]:
    """The drawing in one piece; nothing where there are no days."""
    if not block.points:
        return []
    facts, look = chart_of(block), PaperLook()
    last = len(facts.steps) - 1
    picks = Picks(chosen=last if facts.steps[last].standing is Standing.ENOUGH else None)

    def paint(painter: QPainter, y: float) -> None:
        painter.save()
        painter.translate(0, y)
        painter.scale(_PX, _PX)
        paint_timeline(painter, QRectF(0, 0, width / _PX, _HEIGHT / _PX), facts, look, picks)
        painter.restore()

    return [Strip(_HEIGHT, paint)]


def chart_of(course: Course) -> ChartFacts:
    """The course as a chart shows it; each step reaches back to the one before."""
    words = QCoreApplication.translate("chart", "not read")
    days = [each.day for each in course.points]
    return ChartFacts(
        steps=tuple(_steps(course.points)),
        zone=UTC,
        now=datetime.combine(days[-1], time(12), UTC),
        gaps=tuple(ChartGap(first, last, words) for first, last in spans_of(course.unread)),
    )


def _steps(points: Sequence[CoursePoint]) -> Iterator[ChartStep]:
    length = points[1].day - points[0].day if len(points) > 1 else _DAY
    before = points[0].day - length
    for each in points:
        standing = Standing.NONE if each.score is None else Standing.ENOUGH
        score, low, high = each.score or 0.0, each.low or 0.0, each.high or 0.0
        yield ChartStep(before + _DAY, each.day, score, low, high, standing, each.reviews, each.complaints)
        before = each.day
