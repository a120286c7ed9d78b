"""Words set in a box: the largest type that fits, in lines of even length."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from dataclasses import dataclass
from math import ceil, log

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from reputation_desktop.ui.theme.theme import FAMILY

_STEP = 0.94
"""From one size of type to the next smaller one."""

_TRIES = 7
"""Halvings until lines are about as even as they can be."""

_DISPLAY_FROM = 28
"""Larger type stands closer together, as the typeface's makers have it for display sizes."""

_SHARES = {Qt.AlignmentFlag.AlignLeft: 0.0, Qt.AlignmentFlag.AlignHCenter: 0.5, Qt.AlignmentFlag.AlignRight: 1.0}


def face(size: float, weight: int = 400) -> QFont:
    """The program's typeface in units of the picture, drawn alike at every scale."""
    font = QFont(FAMILY)
    font.setPixelSize(max(1, round(size)))
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Without them every letter is the one that is written, also where it is copied out of a PDF.
    for feature in ("calt", "tnum"):
        font.setFeature(QFont.Tag(feature), 0)
    if size >= _DISPLAY_FROM:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.018 * size)
    return font


@dataclass(frozen=True, slots=True)
class TypeSizes:
    """From which size of type down to which, in units; `leading` is a line's height over the size of its type."""

    largest: float
    smallest: float
    weight: int = 400
    leading: float = 1.36


@dataclass(frozen=True, slots=True)
class SetWords:
    """Words laid out in lines.

    Attributes:
        size: of the type, in units.
        left: where the lines begin, from the left edge of their box.
        height: of all lines.
        fits: whether they are within their box; they are never shortened.
    """

    layout: QTextLayout
    size: float
    left: float
    height: float
    fits: bool

    def draw(self, painter: QPainter, x: float, y: float, colour: QColor) -> None:
        """Draws them into the box whose upper left corner is at (x, y)."""
        painter.setPen(QPen(colour))
        self.layout.draw(painter, QPointF(x + self.left, y))


@dataclass(frozen=True, slots=True)
class _Lines:
    layout: QTextLayout
    count: int
    height: float
    widest: float


def set_words(
    text: str, width: float, height: float, sizes: TypeSizes, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
) -> SetWords:
    """Sets `text` as large as fits into `width` × `height`; where nothing fits, in the smallest type.

    Lines are made alike in length where that costs no further line. What is written from the right is set from the
    right.
    """
    if align == Qt.AlignmentFlag.AlignLeft and _from_right(text):
        align = Qt.AlignmentFlag.AlignRight
    steps = _steps(sizes)
    first_that_fits = bisect_left(steps, True, key=lambda size: _fits(text, width, height, size, sizes, align))
    size = steps[min(first_that_fits, len(steps) - 1)]
    lines = _laid_out(text, width, size, sizes, align)
    lines, narrowed = _balanced(text, width, size, sizes, align, lines)
    return SetWords(lines.layout, size, (width - narrowed) * _SHARES[align], lines.height, lines.height <= height)


def _steps(sizes: TypeSizes) -> list[float]:
    """From the largest size of type down to the smallest."""
    count = max(0, ceil(log(sizes.smallest / sizes.largest, _STEP)))
    return [sizes.largest * _STEP**number for number in range(count)] + [sizes.smallest]


def _fits(text: str, width: float, height: float, size: float, sizes: TypeSizes, align: Qt.AlignmentFlag) -> bool:
    whole_words = _longest_word(text, size, sizes) <= width
    return whole_words and _laid_out(text, width, size, sizes, align).height <= height


def _laid_out(text: str, width: float, size: float, sizes: TypeSizes, align: Qt.AlignmentFlag) -> _Lines:
    option = QTextOption(align)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    direction = Qt.LayoutDirection.RightToLeft if _from_right(text) else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(direction)
    layout = QTextLayout(text, face(size, sizes.weight))
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    pitch, count, widest = size * sizes.leading, 0, 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        # The type stands in the middle of its line, whatever its own ascent and descent are.
        line.setPosition(QPointF(0, count * pitch + (pitch - line.height()) / 2))
        widest = max(widest, line.naturalTextWidth())
        count += 1
    layout.endLayout()
    return _Lines(layout, count, count * pitch, widest)


def _balanced(
    text: str, width: float, size: float, sizes: TypeSizes, align: Qt.AlignmentFlag, lines: _Lines
) -> tuple[_Lines, float]:
    """As many lines, as narrow as they can be, and how wide that is."""
    narrow, wide = max(width / 2, min(width, _longest_word(text, size, sizes))), width
    for _ in range(_TRIES if lines.count > 1 else 0):
        middle = (narrow + wide) / 2
        tried = _laid_out(text, middle, size, sizes, align)
        if tried.count == lines.count:
            wide, lines = middle, tried
        else:
            narrow = middle
    return lines, wide


def _longest_word(text: str, size: float, sizes: TypeSizes) -> float:
    metrics = QFontMetricsF(face(size, sizes.weight))
    return max((metrics.horizontalAdvance(word) for word in sorted(text.split(), key=len)[-3:]), default=0.0)


def _from_right(text: str) -> bool:
    """Whether its first letter is of a script that is written from the right."""
    first = next((sign for sign in text if sign.isalpha()), "")
    return bool(first) and unicodedata.bidirectional(first) in ("R", "AL")
