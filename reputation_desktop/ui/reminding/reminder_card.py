"""A reminder within the window: what a notification would say, as a card over the lower edge of the pages."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from reputation_desktop.ui.reminding.message import Act, Message
from reputation_desktop.ui.theme.icons import PROGRAM
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.buttons import button, icon_button
from reputation_desktop.ui.widgets.flow_layout import FlowLayout
from reputation_desktop.ui.widgets.frames import column, emptied, row
from reputation_desktop.ui.widgets.marks import Mark, Sign
from reputation_desktop.ui.widgets.text import label

_WIDTH, _MARGIN = 360, 16
_RADIUS = 12
"""That of the role `card`."""

_LINK_INSET = 5
"""What a link keeps at its left for the mark of the focus; the words above stand in line with those of the links."""


class ReminderCard(QFrame):
    """Takes no room, and never the focus by itself; Escape within it puts it away.

    Attributes:
        message: what it shows, or showed last.

    Signals:
        seen: it was painted in a window that is on the screen.
        chosen: with what the owner chose (an `Act`).
    """

    seen = Signal()
    chosen = Signal(str)

    def __init__(self, theme: Theme, over: QWidget) -> None:
        """Lies over `over`: a window, or the part of one that holds the pages."""
        self._within = over.parentWidget() or over
        super().__init__(self._within)
        self._theme, self._over, self._window = theme, over, over.window()
        self.message: Message | None = None
        self.setProperty("role", "card")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._sign = Sign(theme, 18)
        self._title, self._body = label(role="strong", wraps=True), label(role="secondary", wraps=True)
        self._why = label(role="small", wraps=True)
        self._links = FlowLayout(gap=theme.px(4))
        words = column(self._title, self._body, self._why, self._links, gap=theme.px(4))
        self._row = row(self._sign, words, gap=0)
        self._row.setStretch(1, 1)
        self._row.setAlignment(self._sign, Qt.AlignmentFlag.AlignTop)
        self.setLayout(self._row)
        self._away = icon_button(theme, "close", self.tr("Close"), self._on_away)
        self._away.setParent(self)
        over.installEventFilter(self)
        self._window.installEventFilter(self)
        theme.changed.connect(self._place)
        self.hide()

    def show_message(self, message: Message, why: str) -> None:
        """Shows a message, and why it appears here; the task bar asks for attention where the window has none."""
        self.message = message
        if message.mark is Mark.NOTHING:
            self._sign.show_icon(PROGRAM, "accent", "")
        else:
            self._sign.show_mark(message.mark, "")
        for part, words in ((self._title, message.title), (self._body, message.body), (self._why, why)):
            part.setText(words)
            part.setVisible(bool(words))
        emptied(self._links)
        for each in message.buttons:
            name = self.tr("{verb}: {title}").format(verb=each.words, title=message.title)
            link = button(each.words, partial(self.chosen.emit, str(each.act)), role="link", name=name)
            self._links.addWidget(link)
            self.setTabOrder(link, self._away)
        self.setAccessibleName(message.title)
        self.setAccessibleDescription(message.body)
        self.show()
        self._place()
        self.update()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        QApplication.alert(self._window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self._place()
        if watched is self._window and event.type() in (QEvent.Type.WindowStateChange, QEvent.Type.Show):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        radius = self._theme.px(_RADIUS)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour("edge"))  # it lies over other cards
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.end()
        QTimer.singleShot(0, self, self._tell_if_seen)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit(Act.OPEN)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self._on_away()
        else:
            super().keyPressEvent(event)

    def _tell_if_seen(self) -> None:
        """A window that is minimised may have been painted all the same; where it is hidden, nobody looks."""
        handle = self._window.windowHandle()
        if self.isVisible() and not self._window.isMinimized() and handle is not None and handle.isExposed():
            self.seen.emit()

    def _place(self) -> None:
        px, over = self._theme.px, self._over
        margin, corner, inset = px(_MARGIN), px(2), px(_LINK_INSET)
        self._away.adjustSize()
        for part in (self._title, self._body, self._why):
            part.setContentsMargins(inset, 0, self._away.width() - corner if part is self._title else 0, 0)
        self._row.setContentsMargins(px(16), px(14), px(14), px(8))
        self._row.setSpacing(px(10) - inset)
        width = min(px(_WIDTH), over.width() - 2 * margin)
        self.resize(width, self._row.totalHeightForWidth(width))
        self._away.move(width - self._away.width() - corner, corner)
        self.move(over.mapTo(self._within, QPoint(margin, over.height() - self.height() - margin)))
        self.raise_()

    def _on_away(self) -> None:
        self.chosen.emit(Act.DISMISSED)
