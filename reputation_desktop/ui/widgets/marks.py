"""Marks of states and kinds: told apart by shape first, then by word, then by colour."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from reputation_desktop.domain.reminder import Stage
from reputation_desktop.domain.review import Kind, State
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.icon_sign import IconSign

_BOX = 18.0
"""The design's square, in which all marks are drawn."""


class Mark(StrEnum):
    """What a row's mark says."""

    NOTHING = ""
    AWAITING = "awaiting"
    NUDGED = "nudged"
    OVERDUE = "overdue"
    LAST_CALL = "last call"
    DRAFTED = "drafted"
    TO_BE_POSTED = "to be posted"
    ANSWERED = "answered"
    SNOOZED = "snoozed"
    NO_ANSWER = "no answer needed"


_STAGES = {Stage.NUDGE: Mark.NUDGED, Stage.OVERDUE: Mark.OVERDUE, Stage.LAST_CALL: Mark.LAST_CALL}
_STATES = {
    State.DRAFTED: Mark.DRAFTED,
    State.TO_BE_POSTED: Mark.TO_BE_POSTED,
    State.ANSWERED: Mark.ANSWERED,
    State.NO_ANSWER_NEEDED: Mark.NO_ANSWER,
    State.NOT_ABOUT_US: Mark.NO_ANSWER,
    State.REPORTED: Mark.NO_ANSWER,
}


def mark_of(
    state: State, kind: Kind, stage: Stage | None, snoozed_until: datetime | None, now: datetime, *, asks: bool
) -> Mark:
    """The mark of a review.

    Args:
        state: how far the answer has come.
        kind: what the review is.
        stage: how urgent, or None before the first reminder or where no clock runs.
        snoozed_until: until when it is put away, or None.
        now: the moment.
        asks: whether it asks for an answer at all: it complains or is mixed, is not from before, not removed.
    """
    if state in _STATES:
        return _STATES[state]
    if snoozed_until is not None and snoozed_until > now:
        return Mark.SNOOZED
    if not asks or kind not in (Kind.COMPLAINT, Kind.MIXED):
        return Mark.NOTHING
    return _STAGES[stage] if stage is not None else Mark.AWAITING


def mark_token(mark: Mark) -> str:
    """The token of a mark's colour."""
    if mark in (Mark.OVERDUE, Mark.LAST_CALL):
        return "ember"
    if mark in (Mark.AWAITING, Mark.NUDGED):
        return "amber"
    return "accent" if mark in (Mark.TO_BE_POSTED, Mark.ANSWERED) else "text3"


def paint_mark(painter: QPainter, mark: Mark, place: QRectF, theme: Theme, on: str = "surface") -> None:
    """Draws a mark into the square `place`; `on` is the token of what it stands on."""
    if mark not in _PAINTERS:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(place.topLeft())
    painter.scale(place.width() / _BOX, place.height() / _BOX)
    _PAINTERS[mark](painter, theme, theme.colour(mark_token(mark)), theme.colour(on))
    painter.restore()


def _stroke(painter: QPainter, colour: QColor, width: float = 2.0, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> None:
    pen = QPen(colour, width, style, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _fill(painter: QPainter, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)


def _ring(painter: QPainter, _: Theme, colour: QColor, __: QColor) -> None:
    _stroke(painter, colour)
    painter.drawEllipse(QPointF(9, 9), 7, 7)


def _half(painter: QPainter, theme: Theme, colour: QColor, on: QColor) -> None:
    _ring(painter, theme, colour, on)
    _fill(painter, colour)
    painter.drawPie(QRectF(5, 5, 8, 8), -90 * 16, 180 * 16)


def _overdue(painter: QPainter, _: Theme, colour: QColor, on: QColor) -> None:
    _fill(painter, colour)
    painter.drawEllipse(QPointF(9, 9), 8, 8)
    _stroke(painter, on, 1.8)
    painter.drawPolyline([QPointF(9, 5), QPointF(9, 9.4), QPointF(12, 11)])


def _last_call(painter: QPainter, _: Theme, colour: QColor, on: QColor) -> None:
    _fill(painter, colour)
    painter.drawPolygon(QPolygonF([QPointF(9, 0), QPointF(18, 9), QPointF(9, 18), QPointF(0, 9)]))
    _stroke(painter, on, 2.0)
    painter.drawLine(QPointF(9, 5), QPointF(9, 9.6))
    painter.drawPoint(QPointF(9, 12.8))


def _drafted(painter: QPainter, _: Theme, colour: QColor, __: QColor) -> None:
    _stroke(painter, colour, 1.6)
    pen = painter.pen()
    pen.setDashPattern([1.6, 1.9])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawEllipse(QPointF(9, 9), 7.2, 7.2)
    _stroke(painter, colour, 2.2)
    painter.drawLine(QPointF(6.8, 11.2), QPointF(11.2, 6.8))


def _to_be_posted(painter: QPainter, theme: Theme, colour: QColor, on: QColor) -> None:
    _ring(painter, theme, colour, on)
    _stroke(painter, colour, 1.8)
    painter.drawLine(QPointF(9, 5.6), QPointF(9, 12.4))
    painter.drawPolyline([QPointF(6.2, 8.4), QPointF(9, 5.6), QPointF(11.8, 8.4)])


def _answered(painter: QPainter, theme: Theme, colour: QColor, _: QColor) -> None:
    _fill(painter, theme.colour("accent_soft"))
    painter.drawEllipse(QPointF(9, 9), 8, 8)
    _stroke(painter, colour, 2.0)
    painter.drawPolyline([QPointF(5.8, 9.3), QPointF(8.1, 11.6), QPointF(12.4, 6.9)])


def _snoozed(painter: QPainter, _: Theme, colour: QColor, __: QColor) -> None:
    moon, bite = QPainterPath(), QPainterPath()
    moon.addEllipse(QPointF(8.4, 9.6), 7, 7)
    bite.addEllipse(QPointF(12, 6), 6.4, 6.4)
    _fill(painter, colour)
    painter.drawPath(moon.subtracted(bite))


def _dash(painter: QPainter, _: Theme, colour: QColor, __: QColor) -> None:
    _stroke(painter, colour, 2.2)
    painter.drawLine(QPointF(5, 9), QPointF(13, 9))


_PAINTERS: dict[Mark, Callable[[QPainter, Theme, QColor, QColor], None]] = {
    Mark.AWAITING: _ring,
    Mark.NUDGED: _half,
    Mark.OVERDUE: _overdue,
    Mark.LAST_CALL: _last_call,
    Mark.DRAFTED: _drafted,
    Mark.TO_BE_POSTED: _to_be_posted,
    Mark.ANSWERED: _answered,
    Mark.SNOOZED: _snoozed,
    Mark.NO_ANSWER: _dash,
}


def paint_kind(painter: QPainter, kind: Kind, place: QRectF, theme: Theme, *, mention: bool = False) -> None:
    """Draws a kind's sign into the square `place` (10 px in the design)."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(place.topLeft())
    painter.scale(place.width() / 10, place.height() / 10)
    if kind == Kind.COMPLAINT:
        _fill(painter, theme.colour("ember"))
        painter.drawPolygon(QPolygonF([QPointF(0.6, 2), QPointF(9.4, 2), QPointF(5, 8.6)]))
    elif kind == Kind.PRAISE:
        _fill(painter, theme.colour("accent"))
        painter.drawPolygon(QPolygonF([QPointF(0.6, 8), QPointF(9.4, 8), QPointF(5, 1.4)]))
    elif kind == Kind.MIXED:
        _fill(painter, theme.colour("accent"))
        painter.drawPolygon(QPolygonF([QPointF(5, 0.4), QPointF(0.4, 5), QPointF(5, 9.6)]))
        _fill(painter, theme.colour("ember"))
        painter.drawPolygon(QPolygonF([QPointF(5, 0.4), QPointF(9.6, 5), QPointF(5, 9.6)]))
    elif kind == Kind.UNJUDGED:
        _stroke(painter, theme.colour("amber"), 1.6, Qt.PenStyle.DotLine)
        painter.drawEllipse(QPointF(5, 5), 3.8, 3.8)
    elif mention:
        _stroke(painter, theme.colour("text3"), 1.5)
        painter.drawEllipse(QPointF(5, 5), 3.4, 3.4)
    else:
        _stroke(painter, theme.colour("text3"), 1.8)
        painter.drawLine(QPointF(1.4, 5), QPointF(8.6, 5))
    painter.restore()


class Sign(IconSign):
    """A mark or a kind's sign as a widget."""

    def show_mark(self, mark: Mark, name: str, on: str = "surface") -> None:
        """Shows a state's mark; `name` is read aloud ("overdue, 3 days")."""
        self.show_drawn(lambda painter, place: paint_mark(painter, mark, place, self.theme, on), name)

    def show_kind(self, kind: Kind, name: str, *, mention: bool = False) -> None:
        """Shows a kind's sign."""
        self.show_drawn(lambda painter, place: paint_kind(painter, kind, place, self.theme, mention=mention), name)
