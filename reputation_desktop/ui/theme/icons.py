"""Icons, drawn from one set of outlines and tinted with the theme's colours."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reputation_desktop.ui.theme.tokens import FOLDER

PROGRAM = "program"
"""The program's own icon; it keeps its colours."""


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    outline = (FOLDER / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(outline.replace("#000000", colour).encode()))


def paint_icon(painter: QPainter, name: str, colour: str, place: QRectF) -> None:
    """Draws the icon called `name` (see `resources/icons`) into `place`, crisp at any scale."""
    _renderer(name, colour).render(painter, place)


class _Engine(QIconEngine):
    """Draws anew at every size and scale, so that nothing is ever blown up; paler where disabled."""

    def __init__(self, name: str, colour: str, colour_on: str) -> None:
        super().__init__()
        self._name, self._colour, self._colour_on = name, colour, colour_on

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        painter.save()
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(0.45)
        colour = self._colour_on if state == QIcon.State.On else self._colour
        side = min(rect.width(), rect.height())
        # At the left: a place that is wider than high leaves a gap before the words of a button.
        paint_icon(painter, self._name, colour, QRectF(rect.x(), rect.center().y() + 0.5 - side / 2, side, side))
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:  # noqa: N802, ARG002
        pixels = QPixmap(size)
        pixels.fill(QColor(Qt.GlobalColor.transparent))
        painter = QPainter(pixels)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixels

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._colour, self._colour_on)


def icon(name: str, colour: str, colour_on: str = "") -> QIcon:
    """The icon called `name`, in `colour`; in `colour_on` while its button is checked."""
    return QIcon(_Engine(name, colour, colour_on or colour))
