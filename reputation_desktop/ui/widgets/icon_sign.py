"""A small drawn sign. Its name says in words what its shape shows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reputation_desktop.ui.theme.icons import paint_icon
from reputation_desktop.ui.theme.theme import Theme


class IconSign(QWidget):
    """A square of `size` px that shows an icon of the set, or what a painter draws."""

    def __init__(self, theme: Theme, size: int = 18) -> None:
        super().__init__()
        self.theme = theme
        self._size = size
        self._paint: Callable[[QPainter, QRectF], None] = lambda *_: None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_icon(self, icon: str, token: str, name: str) -> None:
        """Shows an icon in a token's colour; `name` is read aloud."""
        self.show_drawn(
            lambda painter, place: paint_icon(painter, icon, getattr(self.theme.tokens, token), place), name
        )

    def show_drawn(self, paint: Callable[[QPainter, QRectF], None], name: str) -> None:
        """Shows what `paint` draws into a square; `name` is read aloud."""
        self._paint = paint
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self.theme.px(self._size), self.theme.px(self._size))

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        self._paint(painter, QRectF(self.rect()))
        painter.end()
