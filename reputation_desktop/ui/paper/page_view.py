"""Pages one below the other, to be scrolled through; each is painted when it comes into view."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from reputation_desktop.ui.paper.pages import Pages
from reputation_desktop.ui.paper.sheet import ink
from reputation_desktop.ui.theme.theme import Theme

SMALLEST, LARGEST = 0.5, 4.0
_MARGIN, _APART = 20, 16
_WIDEST_PT = 640
"""Pages get no wider than this by themselves, however wide the window is."""

_KEPT = 6
"""So many painted pages are kept."""

_WHEEL_STEP = 1.1
_LINES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class PageView(QAbstractScrollArea):
    """Arrows and Page keys scroll, Home and End go to the ends, Ctrl with + and − or the wheel changes the size.

    Attributes:
        zoom: how large pages are; 1 is as wide as there is room.

    Signals:
        turned: another page is in view, or they have another size.
    """

    turned = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pages: Pages | None = None
        self._painted: dict[int, QPixmap] = {}
        self.zoom = 1.0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self.turned)
        theme.changed.connect(self._on_theme_changed)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return 0 if self._pages is None else self._pages.count

    @property
    def number(self) -> int:
        """The page in the middle of the view, from 0."""
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        step = self._paper().height() + self._theme.px(_APART)
        return max(0, min(self.count - 1, int((middle - self._theme.px(_MARGIN)) / step)))

    def show_pages(self, pages: Pages) -> None:
        """Shows other pages; the place stays where it was as far as there are pages."""
        same_length = pages.count == self.count
        self._pages = pages
        self._renew()
        if not same_length:
            self.verticalScrollBar().setValue(0)

    def zoom_to(self, zoom: float) -> None:
        """Changes the size; what is in the middle stays there."""
        bar, half = self.verticalScrollBar(), self.viewport().height() / 2
        before = self._paper().height()
        middle = (bar.value() + half) / before
        self.zoom = min(LARGEST, max(SMALLEST, zoom))
        if abs(self.zoom - 1) < 0.04:
            self.zoom = 1.0
        self._renew()
        bar.setValue(round(middle * self._paper().height() - half))
        self.turned.emit()

    # --- size ----------------------------------------------------------------------------------

    def _paper(self) -> QSizeF:
        """How large a page is on the screen."""
        sheet = QSizeF(595, 842) if self._pages is None else QSizeF(self._pages.sheet.width, self._pages.sheet.height)
        room = self.viewport().width() - 2 * self._theme.px(_MARGIN)
        width = max(1.0, min(room, self._theme.px(_WIDEST_PT))) * self.zoom
        return QSizeF(round(width), round(width * sheet.height() / sheet.width()))

    def _renew(self) -> None:
        self._painted.clear()
        paper, margin = self._paper(), 2 * self._theme.px(_MARGIN)
        apart = self._theme.px(_APART)
        height = margin + self.count * (paper.height() + apart) - apart
        for bar, size, room in (
            (self.verticalScrollBar(), height, self.viewport().height()),
            (self.horizontalScrollBar(), margin + paper.width(), self.viewport().width()),
        ):
            bar.setPageStep(room)
            bar.setSingleStep(self._theme.px(36))
            bar.setRange(0, max(0, round(size) - room))
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._renew()
        self.turned.emit()

    def _on_theme_changed(self) -> None:
        self._renew()

    # --- painting ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.colour("sunk"))
        for number in range(self.count):
            at = self._place(number)
            if at.intersects(QRectF(event.rect())):
                painter.setPen(QPen(self._theme.colour("line"), 1))
                painter.drawRect(at.adjusted(-0.5, -0.5, 0.5, 0.5))
                painter.drawPixmap(at.topLeft(), self._picture(number))
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _place(self, number: int) -> QRectF:
        paper, px = self._paper(), self._theme.px
        left = max(px(_MARGIN), (self.viewport().width() - paper.width()) / 2)
        top = px(_MARGIN) + number * (paper.height() + px(_APART))
        corner = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return QRectF(round(left) - corner.x(), top - corner.y(), paper.width(), paper.height())

    def _picture(self, number: int) -> QPixmap:
        """A page as it was painted; painted now where it was not."""
        known = self._painted.pop(number, None)
        picture = known if known is not None else self._paint(number)
        self._painted[number] = picture
        while len(self._painted) > _KEPT:
            del self._painted[next(iter(self._painted))]
        return picture

    def _paint(self, number: int) -> QPixmap:
        paper, ratio = self._paper(), self.devicePixelRatioF()
        picture = QPixmap((paper * ratio).toSize())
        picture.setDevicePixelRatio(ratio)
        picture.fill(ink("surface"))
        painter = QPainter(picture)
        if self._pages is not None:
            self._pages.paint(painter, number, QRectF(0, 0, paper.width(), paper.height()))
        painter.end()
        return picture

    # --- hands ---------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        bar, key = self.verticalScrollBar(), event.key()
        page = round(self.viewport().height() * 0.9)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self.zoom_to(self.zoom * (_WHEEL_STEP if key == Qt.Key.Key_Plus else 1 / _WHEEL_STEP))
        elif key in _LINES:
            bar.setValue(bar.value() + _LINES[Qt.Key(key)] * bar.singleStep())
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_Space):
            bar.setValue(bar.value() + page)
        elif key == Qt.Key.Key_PageUp:
            bar.setValue(bar.value() - page)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(0 if key == Qt.Key.Key_Home else bar.maximum())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_to(self.zoom * (_WHEEL_STEP if event.angleDelta().y() > 0 else 1 / _WHEEL_STEP))
            event.accept()
        else:
            super().wheelEvent(event)
