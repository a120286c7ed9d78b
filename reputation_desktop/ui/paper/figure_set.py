"""Large numbers on paper: those on a scale each in a line of their own, the others side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from reputation_desktop.domain.document import Figure
from reputation_desktop.ui.paper.lines import Figures, Lines, Manner
from reputation_desktop.ui.paper.sheet import POINT, ink, type_of
from reputation_desktop.ui.paper.strips import Strip

_ABOVE, _GAP = 16 * POINT, 20 * POINT
_IN_A_ROW = 4
_NUMBER_SHARE = 0.42
"""Of the width for a number that has its scale beside it."""

_TRACK, _DOT = 6 * POINT, 5 * POINT
_ENDS_WIDTH = 30 * POINT


def figure_strips(blocks: Sequence[Figure], width: float) -> list[Strip]:
    """Figures that follow each other."""
    strips: list[Strip] = []
    beside: list[Figure] = []
    for block in blocks:
        if block.value is not None:
            strips += _rows(beside, width)
            beside = []
            strips.append(_on_scale(block, block.value, width))
        else:
            beside.append(block)
    return [*strips, *_rows(beside, width)]


def _rows(blocks: Sequence[Figure], width: float) -> list[Strip]:
    """As many side by side as a row takes, each row alike."""
    if not blocks:
        return []
    count = -(-len(blocks) // _IN_A_ROW)
    size = -(-len(blocks) // count)
    room = (width + _GAP) / size
    strips = []
    for first in range(0, len(blocks), size):
        cells = [_Number(block, room - _GAP) for block in blocks[first : first + size]]

        def paint(painter: QPainter, y: float, cells: Sequence[_Number] = cells) -> None:
            for place, each in enumerate(cells):
                each.paint(painter, place * room, y)

        strips.append(Strip(max(each.height for each in cells), paint, _ABOVE))
    return strips


class _Number:
    """A number and, below it, what it says."""

    def __init__(self, block: Figure, width: float) -> None:
        large, small = Manner(type_of(26, 600), "text", 32 * POINT), Manner(type_of(20, 600), "text", 32 * POINT)
        number = Lines(block.number, width, large)
        self._number = number if number.count == 1 else Lines(block.number, width, small)
        self._words = Lines(block.words, width, Manner(type_of(9.5), "text2", 13.5 * POINT))

    @property
    def height(self) -> float:
        return self._number.heights + self._words.heights

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        self._number.paint_all(painter, x, y)
        self._words.paint_all(painter, x, y + self._number.heights)


def _on_scale(block: Figure, value: float, width: float) -> Strip:
    """The number, and at its right where it lies between 0 and 100."""
    number = _Number(block, width * _NUMBER_SHARE)
    scale = QRectF(width * _NUMBER_SHARE + _GAP, 0, width * (1 - _NUMBER_SHARE) - _GAP - _DOT, 0)

    def paint(painter: QPainter, y: float) -> None:
        number.paint(painter, 0, y)
        _paint_scale(painter, block, value, scale.translated(0, y + 18 * POINT))

    return Strip(number.height, paint, _ABOVE)


def _paint_scale(painter: QPainter, block: Figure, value: float, at: QRectF) -> None:
    """A track from 0 to 100 on the line `at`, on it where the number likely lies, and the number itself."""

    def place(score: float) -> float:
        return at.left() + at.width() * min(100.0, max(0.0, score)) / 100

    half = _TRACK / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink("sunk"))
    painter.drawRoundedRect(at.adjusted(0, -half, 0, half), half, half)
    if block.low is not None and block.high is not None:
        painter.setBrush(ink("band"))
        band = QRectF(place(block.low), at.top() - half, place(block.high) - place(block.low), _TRACK)
        painter.drawRoundedRect(band, half, half)
    painter.setPen(QPen(ink("surface"), 1.5 * POINT))
    painter.setBrush(ink("accent"))
    painter.drawEllipse(QPointF(place(value), at.top()), _DOT, _DOT)
    ends = Manner(type_of(8), "text3", 11 * POINT)
    Lines("0", _ENDS_WIDTH, ends).paint(painter, 0, at.left(), at.top() + 9 * POINT)
    Figures("100", _ENDS_WIDTH, ends).paint(painter, 0, at.right() - _ENDS_WIDTH, at.top() + 9 * POINT)
