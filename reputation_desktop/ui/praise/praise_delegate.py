"""Paints a praise as a row: its stars, two lines of its words, who said it and where, and a box to tick."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reputation_desktop.domain.praise import Praise
from reputation_desktop.ui.praise.praise_model import PRAISE
from reputation_desktop.ui.praise.praise_words import filled_stars, source_words
from reputation_desktop.ui.theme.icons import paint_icon
from reputation_desktop.ui.widgets.stars import paint_stars
from reputation_desktop.ui.work.services import Services

_HEIGHT, _NARROWEST, _MARGIN = 112, 240, 16
_STARS_Y, _STAR, _TEXT_Y, _LINE, _BY_Y = 14, 14, 34, 20, 84
_BOX, _BOX_ROOM = 18, 32
_BAR = 3
_LONGEST = 600
"""Characters that two lines never exceed."""


class PraiseDelegate(QStyledItemDelegate):
    """Rows of one height."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self._services, self._theme = services, services.theme

    def sizeHint(self, _: QStyleOptionViewItem, __: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        return QSize(self._theme.px(_NARROWEST), self._theme.px(_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        box, state, px, colour = QRect(option.rect), option.state, self._theme.px, self._theme.colour
        praise, ticked = index.data(PRAISE), index.data(Qt.ItemDataRole.CheckStateRole)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(box, colour("sel" if chosen else "bg" if hovered else "surface"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, colour("line"))
        if chosen:
            painter.fillRect(box.left(), box.top(), px(_BAR), box.height(), colour("accent"))
        left = box.left() + px(_MARGIN)
        if ticked is not None:
            self._paint_tick(painter, QRectF(left, box.top() + px(_STARS_Y) - px(1), px(_BOX), px(_BOX)), ticked)
            left += px(_BOX_ROOM)
        self._paint_praise(painter, praise, QRectF(left, box.top(), box.right() - px(_MARGIN) - left, box.height()))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(box).adjusted(1, 1, -1, -2))
        painter.restore()

    def tick_box(self, row: QRect) -> QRect:
        """Where a click ticks a row: generously around the box."""
        return QRect(row.left(), row.top(), self._theme.px(_MARGIN + _BOX_ROOM), row.height())

    def _paint_tick(self, painter: QPainter, box: QRectF, ticked: Qt.CheckState | int) -> None:
        colour = self._theme.colour
        on = Qt.CheckState(ticked) == Qt.CheckState.Checked
        painter.setPen(QPen(colour("accent" if on else "edge"), 1.2))
        painter.setBrush(colour("accent" if on else "surface"))
        painter.drawRoundedRect(box, self._theme.px(4), self._theme.px(4))
        if on:
            inner = box.adjusted(2, 2, -2, -2)
            paint_icon(painter, "tick", self._theme.tokens.on_accent, inner)

    def _paint_praise(self, painter: QPainter, praise: Praise, box: QRectF) -> None:
        px, colour, font = self._theme.px, self._theme.colour, self._theme.font
        filled = filled_stars(praise)
        text_y = box.top() + px(_TEXT_Y if filled is not None else _STARS_Y)
        if filled is not None:
            top = box.top() + px(_STARS_Y)
            paint_stars(painter, box.left(), top, px(_STAR), px(2), filled, colour("star"), colour("edge"))
        painter.setPen(colour("text"))
        self._paint_words(painter, " ".join(praise.words.split()), QRectF(box.left(), text_y, box.width(), px(_LINE)))
        small = font(12)
        painter.setFont(small)
        painter.setPen(colour("text3"))
        about = "  ·  ".join(part for part in (praise.author, source_words(praise, self._services.zone)) if part)
        shown = QFontMetricsF(small).elidedText(about, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(QRectF(box.left(), box.top() + px(_BY_Y), box.width(), px(16)), 0, shown)

    def _paint_words(self, painter: QPainter, words: str, line: QRectF) -> None:
        """Two lines; the second takes all that is left, shortened."""
        font = self._theme.font(14)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(words[:_LONGEST], font)
        layout.setTextOption(option)
        layout.beginLayout()
        first = layout.createLine()
        first.setLineWidth(line.width())
        layout.endLayout()
        first.draw(painter, QPointF(line.topLeft()))
        rest = words[first.textLength() : _LONGEST].lstrip()
        painter.setFont(font)
        shown = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line.translated(0, line.height()), 0, shown)
