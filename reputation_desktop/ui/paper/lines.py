"""Texts broken into lines, and figures that stand exactly below each other."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextLine, QTextOption

from reputation_desktop.ui.paper.sheet import POINT, ink
from reputation_desktop.ui.paper.strips import Paint, Strip, below

_DIGITS = "0123456789"
_LINE_END = "\u2028"
_NO_LETTERS = dict.fromkeys((*range(9), 11, *range(14, 32), 127))


@dataclass(frozen=True, slots=True)
class Manner:
    """How a text is set: type, colour by its token, height of a line."""

    font: QFont
    token: str
    line: float


class Lines:
    """A text broken into lines of a width; its own line ends are kept."""

    def __init__(self, text: str, width: float, manner: Manner, *, to_the_right: bool = False) -> None:
        self._manner = manner
        option = QTextOption(Qt.AlignmentFlag.AlignRight if to_the_right else Qt.AlignmentFlag.AlignLeading)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTabStopDistance(24 * POINT)
        self._layout = QTextLayout(_plain(text), manner.font)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        self._lines = _broken(self._layout, width)

    @property
    def count(self) -> int:
        """How many lines there are; one where there is no text."""
        return len(self._lines)

    def height(self, number: int) -> float:
        """Of one line: as set, or higher where it holds letters of a larger typeface."""
        return max(self._manner.line, self._lines[number].height())

    @property
    def heights(self) -> float:
        """Of all lines together."""
        return sum(self.height(number) for number in range(self.count))

    def paint(self, painter: QPainter, number: int, x: float, y: float) -> None:
        """Paints one line, its upper left corner at (x, y)."""
        line = self._lines[number]
        painter.setPen(ink(self._manner.token))
        line.draw(painter, QPointF(x, y + (self.height(number) - line.height()) / 2))

    def paint_all(self, painter: QPainter, x: float, y: float) -> None:
        """Paints all lines, their upper left corner at (x, y)."""
        for number in range(self.count):
            self.paint(painter, number, x, y)
            y += self.height(number)

    def strips(self, x: float = 0.0, above: float = 0.0) -> list[Strip]:
        """A strip a line; the first two stay together, and so do the last two."""
        made = []
        for number in range(self.count):
            close = number < self.count - 1 and number in (0, self.count - 2)
            made.append(Strip(self.height(number), self._painting(number, x), stays_with_next=close))
        return below(made, above)

    def _painting(self, number: int, x: float) -> Paint:
        return lambda painter, y: self.paint(painter, number, x, y)


def _plain(text: str) -> str:
    """Without what is no letter; a line ends where the text says so."""
    one_end = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0c", "\n")
    return one_end.translate(_NO_LETTERS).replace("\n", _LINE_END)


def _broken(layout: QTextLayout, width: float) -> list[QTextLine]:
    lines = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(line)
    layout.endLayout()
    return lines


class Figures:
    """One line with a number in it, set to the right of a width, its digits all equally wide.

    They are set one by one: the typeface's own figures of one width have no letters of their own, so that Qt could not
    tell a PDF what they are, and copied numbers would come out empty.
    """

    count = 1

    def __init__(self, text: str, width: float, manner: Manner) -> None:
        self._manner = manner
        metrics = QFontMetricsF(manner.font)
        self._ascent = (manner.line - metrics.height()) / 2 + metrics.ascent()
        self._letters: list[tuple[str, float]] = []
        widest = max(metrics.horizontalAdvance(digit) for digit in _DIGITS)
        end = 0.0
        for letter in " ".join(_plain(text).split()):
            own = metrics.horizontalAdvance(letter)
            room = widest if letter in _DIGITS else own
            self._letters.append((letter, end + (room - own) / 2))
            end += room
        self._start = width - end

    @property
    def fits(self) -> bool:
        """Whether the width is enough for it."""
        return self._start >= 0

    def height(self, _number: int) -> float:
        """Of its one line."""
        return self._manner.line

    def paint(self, painter: QPainter, _number: int, x: float, y: float) -> None:
        """Paints it into the width that begins at `x`, its upper edge at `y`."""
        painter.setPen(ink(self._manner.token))
        painter.setFont(self._manner.font)
        for letter, place in self._letters:
            painter.drawText(QPointF(x + self._start + place, y + self._ascent), letter)
