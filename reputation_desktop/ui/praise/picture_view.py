"""Shows what a painter draws, as large as there is room, with its words for who cannot see it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, QSizeF
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reputation_desktop.ui.theme.theme import Theme

_WIDEST = 640


class PictureView(QWidget):
    """A picture with a hairline around it; painted once for each size, and kept."""

    def __init__(self, theme: Theme, highest: int) -> None:
        super().__init__()
        self._theme, self._highest = theme, highest
        self._size = QSizeF(1, 1)
        self._paint: Callable[[QPainter], None] | None = None
        self._kept: QPixmap | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_picture(self, size: QSizeF, paint: Callable[[QPainter], None], words: str) -> None:
        """Shows what `paint` draws at the origin, so large; `words` are read aloud."""
        if size != self._size:
            self._size = size
            self.updateGeometry()
        self._paint, self._kept = paint, None
        self.setAccessibleName(words)
        self.update()

    def limit(self, highest: int) -> None:
        """Is at most so many px of the design high."""
        if highest != self._highest:
            self._highest, self._kept = highest, None
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        wide = min(width, self._theme.px(_WIDEST))
        return round(min(wide * self._size.height() / self._size.width(), self._theme.px(self._highest)))

    def sizeHint(self) -> QSize:  # noqa: N802
        width = self._theme.px(360)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(self._theme.px(120), self._theme.px(120))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._kept = None

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        if self._paint is None:
            return
        place = self._place()
        if self._kept is None:
            self._kept = self._painted(place.size(), self._paint)
        painter = QPainter(self)
        painter.drawPixmap(place.topLeft(), self._kept)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def _place(self) -> QRectF:
        room = QRectF(self.rect())
        room.setHeight(min(room.height(), self.heightForWidth(self.width())))
        scale = min(room.width() / self._size.width(), room.height() / self._size.height())
        width = round(self._size.width() * scale)
        place = QRectF(0, 0, width, round(self._size.height() * scale))
        place.moveLeft((self.width() - width) // 2)
        return place

    def _painted(self, size: QSizeF, paint: Callable[[QPainter], None]) -> QPixmap:
        sharpness = self.devicePixelRatioF()
        pixels = QPixmap((size * sharpness).toSize())
        painter = QPainter(pixels)
        painter.scale(pixels.width() / self._size.width(), pixels.height() / self._size.height())
        paint(painter)
        painter.end()
        pixels.setDevicePixelRatio(sharpness)
        return pixels
