"""The table of channels: painted rows under a line of headings, by mouse and by keyboard."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reputation_desktop.ui.channels.channel_model import ChannelModel, ChannelRow
from reputation_desktop.ui.channels.channel_words import HealthSign
from reputation_desktop.ui.theme.icons import paint_icon
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.frames import column, line
from reputation_desktop.ui.words.numbers import whole

_ROW, _HEADINGS = 64, 40
_Index = QModelIndex | QPersistentModelIndex


class _Columns(NamedTuple):
    """Where a row's parts stand; `what` is empty where there is no room for it."""

    icon: QRect
    name: QRect
    what: QRect
    health: QRect
    awaiting: QRect


def _columns(theme: Theme, rect: QRect) -> _Columns:
    px = theme.px
    left, right = rect.left() + px(22), rect.right() - px(20)
    icon = QRect(left, rect.center().y() - px(10), px(20), px(20))
    awaiting_width, health_width = px(84), min(px(190), round(0.32 * rect.width()))
    name_left = icon.right() + px(17)
    awaiting = QRect(right - awaiting_width, rect.top(), awaiting_width, rect.height())
    health = QRect(awaiting.left() - health_width, rect.top(), health_width, rect.height())
    room = health.left() - name_left
    what_width = px(190) if room > px(420) else 0
    what = QRect(health.left() - what_width, rect.top(), max(0, what_width - px(16)), rect.height())
    name = QRect(name_left, rect.top(), max(0, what.left() - name_left - px(16)), rect.height())
    return _Columns(icon, name, what, health, awaiting)


class _RowPainter(QStyledItemDelegate):
    """Paints a channel's row; asks the model once."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802, ARG002
        return QSize(self._theme.px(320), self._theme.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: ChannelRow = index.data(ChannelModel.RowRole)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        theme, places = self._theme, _columns(self._theme, rect)
        painter.save()
        if state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("bg"))
        painter.fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), theme.colour("line"))
        paint_icon(painter, row.icon, theme.tokens.text2, QRectF(places.icon))
        self._paint_name(painter, row, places.name)
        self._text(painter, row.what, places.what, "text2", 13)
        self._paint_health(painter, row, places.health)
        weight, token = (600, "text") if row.awaiting else (400, "text3")
        self._text(painter, whole(row.awaiting), places.awaiting, token, 14, weight, Qt.AlignmentFlag.AlignRight)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), theme.px(6), theme.px(6))
        painter.restore()

    def _paint_name(self, painter: QPainter, row: ChannelRow, place: QRect) -> None:
        px, middle = self._theme.px, place.center().y()
        upper = QRect(place.left(), middle - px(20), place.width(), px(20))
        lower = QRect(place.left(), middle + px(1), place.width(), px(18))
        self._text(painter, row.name, upper, "text", 14, 600)
        self._text(painter, row.where, lower, "text3", 12)

    def _paint_health(self, painter: QPainter, row: ChannelRow, place: QRect) -> None:
        px = self._theme.px
        sign = QRectF(place.left(), place.center().y() - px(8), px(16), px(16))
        paint_health(painter, row.sign, sign, self._theme)
        token = "amber" if row.sign == HealthSign.NOT_READ else "text2"
        self._text(painter, row.health, place.adjusted(px(24), 0, 0, 0), token, 13)

    def _text(
        self, painter: QPainter, text: str, place: QRect, token: str, size: int, weight: int = 400,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:  # fmt: skip
        painter.setFont(self._theme.font(size, weight))
        painter.setPen(self._theme.colour(token))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, int(align | Qt.AlignmentFlag.AlignVCenter), shown)


def paint_health(painter: QPainter, sign: HealthSign, place: QRectF, theme: Theme) -> None:
    """Draws a channel's health: tick, amber triangle, dashed ring for a file, dash for off, ring before the first."""
    if sign in (HealthSign.READ, HealthSign.NOT_READ, HealthSign.READING):
        icon, token = {
            HealthSign.READ: ("tick", "accent"),
            HealthSign.NOT_READ: ("warning", "amber"),
            HealthSign.READING: ("fetch", "accent"),
        }[sign]
        paint_icon(painter, icon, getattr(theme.tokens, token), place)
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(theme.colour("text3"), place.width() / 9)
    if sign == HealthSign.FILE:
        pen.setDashPattern([1.8, 1.6])
    painter.setPen(pen)
    inset = place.width() / 6
    if sign == HealthSign.OFF:
        middle = place.center().y()
        painter.drawLine(QPointF(place.left() + inset, middle), QPointF(place.right() - inset, middle))
    else:
        painter.drawEllipse(place.adjusted(inset, inset, -inset, -inset))
    painter.restore()


class _Rows(QListView):
    """The rows; a click or Enter opens one, arrows only move."""

    opened = Signal(int)

    def __init__(self, theme: Theme, model: ChannelModel) -> None:
        super().__init__()
        self._theme = theme
        self.setModel(model)
        self.setItemDelegate(_RowPainter(theme, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Channels"))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._on_opened)
        model.modelReset.connect(self.fit)
        theme.changed.connect(self._on_theme_changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._on_opened(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))

    def fit(self) -> None:
        """No higher than its rows, so that the card ends with the last."""
        self.setMaximumHeight(self.model().rowCount() * self._theme.px(_ROW))
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self._theme.px(480), self.maximumHeight())

    def _on_theme_changed(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.fit()

    def _on_opened(self, index: _Index) -> None:
        row = index.data(ChannelModel.RowRole)
        if row is not None:
            self.opened.emit(row.id)


class _Headings(QWidget):
    """The line above the rows, its words over their columns even where a scroll bar stands beside these."""

    def __init__(self, theme: Theme, rows: _Rows) -> None:
        super().__init__()
        self._theme, self._rows = theme, rows
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        self.setFixedHeight(self._theme.px(_HEADINGS))

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setFont(self._theme.font(12, 500))
        painter.setPen(self._theme.colour("text2"))
        places = _columns(self._theme, QRect(0, 0, self._rows.viewport().width(), self.height()))
        middle = Qt.AlignmentFlag.AlignVCenter
        for words, place, align in (
            (self.tr("Channel"), places.name, Qt.AlignmentFlag.AlignLeft),
            (self.tr("What it is"), places.what, Qt.AlignmentFlag.AlignLeft),
            (self.tr("Health"), places.health, Qt.AlignmentFlag.AlignLeft),
            (self.tr("Awaiting"), places.awaiting, Qt.AlignmentFlag.AlignRight),
        ):
            if place.width() > 0:
                painter.drawText(place, int(align | middle), words)
        painter.end()


class ChannelTable(QFrame):
    """A card with headings and rows.

    Signals:
        opened: with the id of the channel whose page is wanted.
    """

    opened = Signal(int)

    def __init__(self, theme: Theme, model: ChannelModel) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.rows = _Rows(theme, model)
        self.rows.opened.connect(self.opened)
        self.setLayout(column(_Headings(theme, self.rows), line(), self.rows, margins=(1, 4, 1, 4)))

    def choose(self, row: int) -> None:
        """Makes a row the current one and gives the rows the focus."""
        self.rows.setCurrentIndex(self.rows.model().index(max(row, 0), 0))
        self.rows.setFocus()
