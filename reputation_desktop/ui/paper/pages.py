"""A document laid out on pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPageSize, QPainter

from reputation_desktop.domain.document import Block, Course, Document, Figure, Heading, PageBreak, Quote, Table, Words
from reputation_desktop.ui.paper.course_set import course_strips
from reputation_desktop.ui.paper.figure_set import figure_strips
from reputation_desktop.ui.paper.lines import Lines, Manner
from reputation_desktop.ui.paper.sheet import POINT, Sheet, ink, sheet_of, type_of, usual_size
from reputation_desktop.ui.paper.strips import Strip, on_pages
from reputation_desktop.ui.paper.table_set import table_strips
from reputation_desktop.ui.paper.words_set import heading_strips, quote_strips, title_strips, words_strips

_HAIRLINE = 0.5 * POINT


class Pages:
    """What stands on which page. Laid out once, painted as often and as large as wanted.

    Attributes:
        size: of the paper.
        sheet: the paper measured, see `sheet.py`.
    """

    def __init__(self, document: Document, size: QPageSize | None = None) -> None:
        """`size` is that of the paper; None for what is usual where the owner lives."""
        self.size = size or usual_size()
        self.sheet: Sheet = sheet_of(self.size)
        self._foot = document.foot
        body = self.sheet.body
        self._pages = on_pages(list(_strips(document, body.width())), body.height())

    @property
    def count(self) -> int:
        """How many pages there are, one at least."""
        return len(self._pages)

    def paint(self, painter: QPainter, number: int, rect: QRectF) -> None:
        """Paints page `number`, from 0, so that the paper fills `rect`; the white of the paper is not painted."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(rect.topLeft())
        painter.scale(rect.width() / self.sheet.width, rect.height() / self.sheet.height)
        self._paint_foot(painter, number)
        painter.translate(self.sheet.body.topLeft())
        for placed in self._pages[number]:
            placed.strip.paint(painter, placed.top)
        painter.restore()

    def _paint_foot(self, painter: QPainter, number: int) -> None:
        if not self._foot:
            return
        at, manner = self.sheet.foot, Manner(type_of(8), "text3", 11 * POINT)
        said = self._foot.replace("{page}", str(number + 1)).replace("{pages}", str(self.count))
        painter.fillRect(QRectF(at.left(), at.top() - 6 * POINT, at.width(), _HAIRLINE), ink("line"))
        Lines(said, at.width(), manner).paint(painter, 0, at.left(), at.top())


def _strips(document: Document, width: float) -> Iterator[Strip]:
    """Everything in the order it is read."""
    yield from title_strips(document, width)
    breaks = False
    for kind, blocks in groupby(document.blocks, type):
        strips = _strips_of(tuple(blocks), width)
        if strips:
            yield replace(strips[0], breaks=breaks)
            yield from strips[1:]
        breaks = kind is PageBreak


def _strips_of(blocks: Sequence[Block], width: float) -> list[Strip]:
    """Those of blocks of one kind in a row."""
    figures = [block for block in blocks if isinstance(block, Figure)]
    return figure_strips(figures, width) if figures else [strip for each in blocks for strip in _set(each, width)]


def _set(block: Block, width: float) -> list[Strip]:
    match block:
        case Heading():
            return heading_strips(block, width)
        case Words():
            return words_strips(block, width)
        case Quote():
            return quote_strips(block, width)
        case Table():
            return table_strips(block, width)
        case Course():
            return course_strips(block, width)
        case _:
            return []
