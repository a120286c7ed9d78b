"""Tables on paper. A row too high for a page goes on over the next one, and the head with it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from reputation_desktop.domain.document import Table
from reputation_desktop.ui.paper.columns import Columns, cell
from reputation_desktop.ui.paper.lines import Figures, Lines, Manner
from reputation_desktop.ui.paper.sheet import POINT, ink, type_of
from reputation_desktop.ui.paper.strips import Strip, below, joined

_ABOVE, _GAP, _PADDING = 8 * POINT, 14 * POINT, 5 * POINT
_RULE, _TOTAL_RULE = 0.5 * POINT, 1.2 * POINT
_STAYS_WHOLE = 8
"""A row of up to so many lines goes to the next page as one."""


def table_strips(block: Table, width: float) -> list[Strip]:
    """The head, and a strip for each line of each row."""
    return _Setting(block, width).strips()


class _Setting:
    """One table in one width."""

    def __init__(self, table: Table, width: float) -> None:
        self._table, self._width = table, width
        self._head = Manner(type_of(8.5, 500), "text3", 12 * POINT)
        self._words = Manner(type_of(9.5), "text", 14 * POINT)
        self._label = Manner(type_of(9.5), "text2", 14 * POINT)
        self._total = Manner(type_of(9.5, 600), "text", 14 * POINT)
        self._places = Columns(table, width, _GAP, self._total.font, self._head.font).places()

    def strips(self) -> list[Strip]:
        head = [self._head_strip()] if any(self._table.head) else []
        rows = [self._row(number, head[0] if head else None) for number in range(len(self._table.rows))]
        if self._table.total:
            rows[-2:] = [joined(*rows[-2:])]
        return below(joined(head, [strip for row in rows for strip in row]), _ABOVE)

    def _head_strip(self) -> Strip:
        cells = [
            Lines(cell(self._table.head, column), width, self._head, to_the_right=column in self._table.figures)
            for column, (_, width) in enumerate(self._places)
        ]
        height = max(each.heights for each in cells)

        def paint(painter: QPainter, y: float) -> None:
            for (x, _), each in zip(self._places, cells, strict=True):
                each.paint_all(painter, x, y + height - each.heights)
            self._rule(painter, y + height + _PADDING, _RULE, "edge")

        return Strip(height + _PADDING + _RULE, paint)

    def _row(self, number: int, head: Strip | None) -> list[Strip]:
        """One row: a strip for each of its lines, the room around it and its rule among them."""
        cells = [self._set(number, column) for column in range(len(self._places))]
        count = max((each.count for each in cells), default=1)
        strips = []
        for line in range(count):
            is_last = line == count - 1
            height = max((each.height(line) for each in cells if line < each.count), default=0.0)
            above = self._above(number) if line == 0 else 0.0
            strips.append(
                Strip(
                    above + height + (_PADDING if is_last else 0.0),
                    partial(self._paint_line, cells, number, line, above, height if is_last else 0.0),
                    stays_with_next=not is_last and (count <= _STAYS_WHOLE or line in (0, count - 2)),
                    head=head,
                )
            )
        return strips

    def _set(self, number: int, column: int) -> Lines | Figures:
        text, width = cell(self._table.rows[number], column), self._places[column][1]
        is_number = column in self._table.figures
        manner = self._manner(number, column)
        if is_number and (figures := Figures(text, width, manner)).fits:
            return figures
        return Lines(text, width, manner, to_the_right=is_number)

    def _manner(self, number: int, column: int) -> Manner:
        """Without a head or figures the first column says what the others hold."""
        if self._is_total(number):
            return self._total
        labels = column == 0 and len(self._places) > 1 and not (any(self._table.head) or self._table.figures)
        return self._label if labels else self._words

    def _is_total(self, number: int) -> bool:
        return self._table.total and number == len(self._table.rows) - 1

    def _above(self, number: int) -> float:
        return _PADDING + (_TOTAL_RULE if self._is_total(number) else 0.0)

    def _paint_line(
        self,
        cells: Sequence[Lines | Figures],
        number: int,
        line: int,
        above: float,
        last_height: float,
        painter: QPainter,
        y: float,
    ) -> None:
        """Paints one line of a row; `last_height` is that of the row's last line, 0 for the others."""
        if line == 0 and self._is_total(number):
            self._rule(painter, y, _TOTAL_RULE, "text")
        for (x, _), each in zip(self._places, cells, strict=True):
            if line < each.count:
                each.paint(painter, line, x, y + above)
        if last_height and not self._is_total(number) and not self._is_total(number + 1):
            self._rule(painter, y + above + last_height + _PADDING - _RULE, _RULE, "line")

    def _rule(self, painter: QPainter, y: float, thickness: float, token: str) -> None:
        painter.fillRect(QRectF(0, y, self._width, thickness), ink(token))
