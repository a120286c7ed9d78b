"""Stars: five points, filled or outlined, with halves; never drawn where nothing was rated."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.words.reviews import stars_words

FIVE = 5
_INNER = 0.45
"""The inner radius of a star's points over the outer one, a little fuller than a pentagram's for small sizes."""


@lru_cache(maxsize=16)
def _outline(side: float) -> QPolygonF:
    radius = side / 2
    points = []
    for corner in range(10):
        reach = radius if corner % 2 == 0 else radius * _INNER
        angle = math.radians(36 * corner - 90)
        points.append(QPointF(radius + reach * math.cos(angle), radius * 1.05 + reach * math.sin(angle)))
    return QPolygonF(points)


def on_five(stars: float, worst: float, best: float) -> float:
    """Stars of any scale on the scale of one to five that is drawn; a yes or no becomes five or one."""
    return 1 + 4 * (stars - worst) / (best - worst)


def paint_stars(
    painter: QPainter, x: float, y: float, side: float, gap: float, filled: float, gold: QColor, edge: QColor
) -> None:
    """Draws five stars of which `filled` (0 to 5, by halves) are gold."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = _outline(side)
    whole = round(filled * 2) / 2
    for number in range(FIVE):
        painter.save()
        painter.translate(x + number * (side + gap), y)
        share = min(1.0, max(0.0, whole - number))
        if share < 1:
            painter.setPen(QPen(edge, max(1.0, side / 14)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolygon(outline)
        if share > 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(gold)
            painter.setClipRect(QRectF(-1, -1, 1 + side * share if share < 1 else side + 2, side + 2))
            painter.drawPolygon(outline)
        painter.restore()
    painter.restore()


class Stars(QWidget):
    """Stars as a widget, with their number as its name. Hidden where nothing was rated."""

    def __init__(self, theme: Theme, size: int = 14) -> None:
        super().__init__()
        self._theme, self._size, self._filled = theme, size, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        self.hide()

    def show_rating(self, stars: float | None, worst: float | None, best: float | None) -> None:
        """Shows what was given on a scale from `worst` to `best`; hides itself where there is nothing."""
        known = stars is not None and worst is not None and best is not None
        self.setVisible(known)
        if stars is not None and worst is not None and best is not None:
            self._filled = on_five(stars, worst, best)
            self.setAccessibleName(stars_words(stars, best))
            self.setToolTip(stars_words(stars, best))
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        side, gap = self._theme.px(self._size), self._theme.px(self._size / 7)
        return QSize(FIVE * side + (FIVE - 1) * gap + 1, round(side * 1.1) + 1)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        side, gap = self._theme.px(self._size), self._theme.px(self._size / 7)
        top = (self.height() - side * 1.1) / 2
        paint_stars(painter, 0, top, side, gap, self._filled, self._theme.colour("star"), self._theme.colour("edge"))
        painter.end()
