"""How wide the columns of a table are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtGui import QFont, QFontMetricsF

from reputation_desktop.domain.document import Table
from reputation_desktop.ui.paper.sheet import POINT

_WIDEST_FIGURES = 0.4
"""Of the table: what is longer in a column of figures is set as words are."""


class Columns:
    """The columns of one table: each as wide as it wants, and where that is too much, words give way to figures.

    Attributes:
        count: how many there are.
    """

    def __init__(self, table: Table, width: float, gap: float, words: QFont, head: QFont) -> None:
        """`words` is the widest type that a cell may be set in, `head` that of the head."""
        self._table, self._width, self._gap = table, width, gap
        self._words, self._head = QFontMetricsF(words), QFontMetricsF(head)
        self.count = max((len(row) for row in (table.head, *table.rows)), default=0)

    def places(self) -> list[tuple[float, float]]:
        """(left edge, width) of each."""
        places, x = [], 0.0
        for width in self._widths():
            places.append((x, width))
            x += width + self._gap
        return places

    def _widths(self) -> list[float]:
        wanted = [self._wanted(column) for column in range(self.count)]
        room = self._width - self._gap * (self.count - 1)
        if sum(wanted) <= room:
            return self._widened(wanted, room - sum(wanted))
        needed = [min(most, self._needed(column)) for column, most in enumerate(wanted)]
        if sum(needed) >= room:
            return [each * room / sum(needed) for each in needed]
        return _shared(wanted, needed, room)

    def _widened(self, wanted: list[float], spare: float) -> list[float]:
        """What is left goes to the widest column of words, so that numbers stand at the right edge."""
        words = [column for column in range(self.count) if column not in self._table.figures]
        widest = max(words, key=wanted.__getitem__, default=0)
        return [each + (spare if column == widest else 0.0) for column, each in enumerate(wanted)]

    def _wanted(self, column: int) -> float:
        """Room for the longest line."""
        lines = (line for row in self._table.rows for line in cell(row, column).splitlines())
        widest = _longest(self._words, lines)
        if column in self._table.figures:
            widest = min(widest, self._width * _WIDEST_FIGURES)
            return max(widest, self._head_needs(column))
        return max(widest, _longest(self._head, [cell(self._table.head, column)]))

    def _needed(self, column: int) -> float:
        """Room for the longest word, as far as that is fair."""
        if column in self._table.figures:
            return self._wanted(column)
        words = (word for row in self._table.rows for word in cell(row, column).split())
        return max(min(_longest(self._words, words), self._width / self.count), self._head_needs(column))

    def _head_needs(self, column: int) -> float:
        return _longest(self._head, cell(self._table.head, column).split())


def cell(row: tuple[str, ...], column: int) -> str:
    """A row's cell; empty where the row is shorter."""
    return row[column] if column < len(row) else ""


def _longest(metrics: QFontMetricsF, texts: Iterable[str]) -> float:
    return max((metrics.horizontalAdvance(text) for text in texts), default=0.0) + POINT


def _shared(wanted: Sequence[float], needed: Sequence[float], room: float) -> list[float]:
    """Room for all: who wants little has all of it, and the others share what is left alike."""
    widths = [0.0] * len(wanted)
    hungry = set(range(len(wanted)))
    share = room / len(hungry)
    while hungry:
        settled = {each: wanted[each] for each in hungry if wanted[each] <= share}
        settled = settled or {each: needed[each] for each in hungry if needed[each] > share}
        settled = settled or dict.fromkeys(hungry, share)
        for each, width in settled.items():
            widths[each] = width
        hungry -= settled.keys()
        share = (room - sum(widths)) / max(1, len(hungry))
    return widths
