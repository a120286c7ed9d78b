"""The score as a line on its band: placed once, painted often."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from reputation_desktop.ui.charts.facts import Look, Standing
from reputation_desktop.ui.charts.scale import ChartScale
from reputation_desktop.ui.words.numbers import whole

LINE = 2.4
SCALE_WIDTH = 44
"""Room for the numbers at the right of a plot."""

_POINT, _RING = 5, 4.5
_DOTS = (0.01, 2.8)
"""Round dots, and the gaps between them, in widths of the line."""

_NUMBER_HEIGHT, _BEYOND, _MARGIN = 18, 6, 8


class Ink(Enum):
    """How a piece of the line is drawn."""

    SURE = auto()
    GREY = auto()
    DOTTED = auto()


@dataclass(frozen=True, slots=True)
class Mark:
    """A placed step: its score, the edges of its band, and whether it was read.

    Attributes:
        dotted: reviews may be missing there.
        bare: nothing was read there, so that there is no band.
    """

    point: QPointF
    above: QPointF
    below: QPointF
    standing: Standing
    dotted: bool = False
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Course:
    """What is painted of the score."""

    bands: tuple[QPolygonF, ...]
    lines: tuple[tuple[Ink, QPolygonF], ...]


def course_of(marks: Sequence[Mark], reach: float = 0) -> Course:
    """The line and the bands through some marks, oldest first; a band of one mark reaches so far to either side."""
    bands = []
    for banded, run in groupby(marks, lambda mark: mark.standing is Standing.ENOUGH and not mark.bare):
        if banded:
            bands.append(_band(list(run), reach))
    lines = []
    for ink, stretch in groupby(range(1, len(marks)), lambda number: _ink(marks[number - 1], marks[number])):
        numbers = list(stretch)
        if ink is not None:
            points = [marks[number].point for number in (numbers[0] - 1, *numbers)]
            lines.append((ink, QPolygonF(points)))
    return Course(tuple(bands), tuple(lines))


def _band(marks: list[Mark], reach: float) -> QPolygonF:
    edges = [mark.above for mark in marks] + [mark.below for mark in reversed(marks)]
    if len(marks) > 1:
        return QPolygonF(edges)
    above, below = edges
    sides = (QPointF(-reach, 0), QPointF(reach, 0))
    return QPolygonF([above + sides[0], above + sides[1], below + sides[1], below + sides[0]])


def _ink(before: Mark, after: Mark) -> Ink | None:
    """How the line between two marks is drawn; None where one of them has no score."""
    if Standing.NONE in (before.standing, after.standing):
        return None
    if before.dotted or after.dotted:
        return Ink.DOTTED
    return Ink.SURE if after.standing is Standing.ENOUGH else Ink.GREY


def paint_grid(painter: QPainter, plot: QRectF, scale: ChartScale, right: float, look: Look) -> None:
    """Hairlines across `plot`, their numbers between it and `right`."""
    height = look.px(_NUMBER_HEIGHT)
    painter.setFont(look.font(13))
    for value in scale.lines:
        y = round(plot.bottom() - scale.share(value) * plot.height()) + 0.5
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right() + look.px(_BEYOND), y))
        painter.setPen(look.colour("text3"))
        beside = QRectF(plot.right(), y - height / 2, right - plot.right() - look.px(_MARGIN), height)
        painter.drawText(beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, whole(value))


def paint_bands(painter: QPainter, course: Course, look: Look) -> None:
    """Where the score likely lies."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("band"))
    for band in course.bands:
        painter.drawPolygon(band)


def paint_lines(painter: QPainter, course: Course, look: Look) -> None:
    """The score, upon its bands."""
    for ink, line in course.lines:
        painter.setPen(_pen(ink, look))
        painter.drawPolyline(line)


def _pen(ink: Ink, look: Look) -> QPen:
    pen = QPen(look.colour("edge" if ink is Ink.GREY else "accent"), LINE)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    if ink is Ink.DOTTED:
        pen.setDashPattern(_DOTS)
    return pen


def paint_point(painter: QPainter, point: QPointF, standing: Standing, look: Look) -> None:
    """A chosen day: a filled point."""
    painter.setPen(QPen(look.colour("surface"), 2))
    painter.setBrush(look.colour("accent" if standing is Standing.ENOUGH else "edge"))
    painter.drawEllipse(point, look.px(_POINT), look.px(_POINT))


def paint_ring(painter: QPainter, point: QPointF, standing: Standing, look: Look) -> None:
    """The day on which a receipt starts: a ring."""
    painter.setPen(QPen(look.colour("accent" if standing is Standing.ENOUGH else "edge"), LINE))
    painter.setBrush(look.colour("surface"))
    painter.drawEllipse(point, look.px(_RING), look.px(_RING))
