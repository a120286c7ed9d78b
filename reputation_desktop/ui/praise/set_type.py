"""Words set in a box: the largest type that fits, in lines of even length."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from reputation_desktop.ui.theme.theme import FAMILY

_STEP = 0.94
"""From one size of type to the next smaller one."""

_DISPLAY_FROM = 28
"""Larger type stands closer together, as the typeface's makers have it for display sizes."""


def face(size: float, weight: int = 400) -> QFont:
    """The program's typeface in units of the picture, drawn alike at every scale."""
    font = QFont(FAMILY)
    font.setPixelSize(max(1, round(size)))
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("tnum"), 1)
    if size >= _DISPLAY_FROM:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.018 * size)
    return font


@dataclass(frozen=True, slots=True)
class TypeSizes:
    """From which size of type down to which, in units; `leading` is the line's height over the type's size."""

    largest: float
    smallest: float
    weight: int = 400
    leading: float = 1.36


@dataclass(frozen=True, slots=True)
class SetWords:
    """Words laid out in lines.

    Attributes:
        size: of the type, in units.
        fits: whether they are within the box that they were laid out for; they are never shortened.
    """

    layout: QTextLayout
    size: float
    width: float
    height: float
    fits: bool

    def draw(self, painter: QPainter, x: float, y: float, colour: QColor) -> None:
        """Draws them with their upper left corner at (x, y)."""
        painter.setPen(QPen(colour))
        self.layout.draw(painter, QPointF(x, y))


def set_words(
    text: str, width: float, height: float, sizes: TypeSizes, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
) -> SetWords:
    """Sets `text` as large as fits into `width` × `height`; where nothing fits, in the smallest type.

    Lines are made alike in length where that costs no further line. Words of scripts that are written from the
    right are set from the right.
    """
    size = sizes.largest
    while True:
        found = _laid_out(text, width, size, sizes, align)
        if found.height <= height and _longest_word(text, size, sizes.weight) <= width:
            break
        if size <= sizes.smallest:
            return _result(found, size, width, height, sizes)
        size = max(sizes.smallest, size * _STEP)
    return _result(_balanced(text, width, size, sizes, align, found), size, width, height, sizes)


@dataclass(frozen=True, slots=True)
class _Lines:
    layout: QTextLayout
    count: int
    height: float
    width: float


def _laid_out(text: str, width: float, size: float, sizes: TypeSizes, align: Qt.AlignmentFlag) -> _Lines:
    layout = QTextLayout(text, face(size, sizes.weight))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    from_right = text.isascii() is False and _from_right(text)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
    option.setAlignment(Qt.AlignmentFlag.AlignRight if from_right and align == Qt.AlignmentFlag.AlignLeft else align)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    count, widest = 0, 0.0
    pitch = size * sizes.leading
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        # The type stands in the middle of its line, whatever its own ascent and descent are.
        line.setPosition(QPointF(0, count * pitch + (pitch - line.height()) / 2))
        widest = max(widest, line.naturalTextWidth())
        count += 1
    layout.endLayout()
    return _Lines(layout, count, count * pitch, widest)


def _balanced(
    text: str, width: float, size: float, sizes: TypeSizes, align: Qt.AlignmentFlag, found: _Lines
) -> _Lines:
    """The same number of lines, as narrow as they can be; then set in the whole width again, so that they align."""
    low, high = width / 2, width
    for _ in range(7):
        middle = (low + high) / 2
        tried = _laid_out(text, middle, size, sizes, align)
        if tried.count <= found.count and tried.width <= middle:
            high, found = middle, tried
        else:
            low = middle
    return found


def _longest_word(text: str, size: float, weight: int) -> float:
    words = text.split()
    metrics = QFontMetricsF(face(size, weight))
    return max((metrics.horizontalAdvance(word) for word in sorted(words, key=len)[-3:]), default=0.0)


def _from_right(text: str) -> bool:
    layout = Qt.LayoutDirection.RightToLeft
    probe = QTextOption()
    probe.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    first = next((sign for sign in text if sign.isalpha()), "")
    return bool(first) and _script_from_right(first) == layout


def _script_from_right(sign: str) -> Qt.LayoutDirection:
    import unicodedata

    right = unicodedata.bidirectional(sign) in ("R", "AL")
    return Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight


def _result(lines: _Lines, size: float, width: float, height: float, sizes: TypeSizes) -> SetWords:
    fits = lines.height <= height and _longest_word(_text(lines), size, sizes.weight) <= width
    return SetWords(lines.layout, size, lines.width, lines.height, fits)


def _text(lines: _Lines) -> str:
    return lines.layout.text()


def words_box(painter: QPainter, text: str, box: QRectF, font: QFont, colour: QColor, flags: int) -> None:
    """One or a few lines in a box, as they come."""
    painter.setFont(font)
    painter.setPen(QPen(colour))
    painter.drawText(box, flags, text)
