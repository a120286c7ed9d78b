"""Words to be read, with phrases marked by tint and underline."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil
from typing import cast

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextLine,
)

from reputation_desktop.domain.judgement import Phrase
from reputation_desktop.ui.inbox.growing_text import GrowingText, place_in
from reputation_desktop.ui.theme.theme import Theme

_BELOW_TITLE = 8


class MarkedText(GrowingText):
    """A phrase against the shop has a solid underline, one for it a dotted one. A title at the begin stands out."""

    def __init__(self, theme: Theme, size: int, line_height: int, token: str = "text") -> None:
        super().__init__()
        self._theme, self._size, self._line_height, self._token = theme, size, line_height, token
        self._words, self._title = "", ""
        self._phrases: tuple[Phrase, ...] = ()
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        theme.changed.connect(self._on_theme_changed)

    def show_words(self, words: str, phrases: Sequence[Phrase], title: str = "") -> None:
        """Shows `words`, which may begin with a title that stands out; phrases count in `words`."""
        self._words, self._phrases, self._title = words, tuple(phrases), title
        self._on_theme_changed()

    @property
    def line_width(self) -> int:
        """How wide the words are on one line."""
        return ceil(QFontMetricsF(self._theme.font(self._size)).horizontalAdvance(self._words)) + 2

    def _on_theme_changed(self) -> None:
        theme = self._theme
        block = QTextBlockFormat()
        block.setLineHeight(theme.px(self._line_height), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        plain = QTextCharFormat()
        plain.setFont(theme.font(self._size))
        plain.setForeground(theme.colour(self._token))
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.setBlockFormat(block)
        cursor.insertText(self._words, plain)
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.DemiBold)
        bold.setForeground(theme.colour("text"))
        self._mark(0, len(self._title), bold)
        below_title = self.document().findBlock(place_in(self._words, len(self._title) + 1))
        if self._title and not below_title.text():
            block.setLineHeight(theme.px(_BELOW_TITLE), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            QTextCursor(below_title).setBlockFormat(block)

    def _mark(self, start: int, end: int, as_: QTextCharFormat) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(place_in(self._words, start))
        cursor.setPosition(place_in(self._words, end), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(as_)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self.viewport())
        for phrase in self._phrases:
            for place in self._places(phrase):
                self._paint(painter, place, against=phrase.weight < 0)
        painter.end()
        super().paintEvent(event)

    def _paint(self, painter: QPainter, place: QRectF, *, against: bool) -> None:
        colour, width = self._theme.colour, self._theme.px(2)
        painter.fillRect(place, colour("ember_soft" if against else "accent_soft"))
        style = Qt.PenStyle.SolidLine if against else Qt.PenStyle.DotLine
        painter.setPen(QPen(colour("ember" if against else "accent"), width, style, Qt.PenCapStyle.FlatCap))
        painter.drawLine(place.bottomLeft(), place.bottomRight())

    def _places(self, phrase: Phrase) -> Iterator[QRectF]:
        """Where a phrase stands, line by line."""
        start, end = place_in(self._words, phrase.start), place_in(self._words, phrase.end)
        block = self.document().findBlock(start)
        high = QFontMetricsF(self._theme.font(self._size)).height()
        while block.isValid() and block.position() < end:
            layout = block.layout()
            origin = self.document().documentLayout().blockBoundingRect(block).topLeft()
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                first = max(start - block.position(), line.textStart())
                last = min(end - block.position(), line.textStart() + line.textLength())
                if first < last:
                    left, right = sorted((_x(line, first), _x(line, last)))
                    middle = origin.y() + line.y() + line.height() / 2
                    yield QRectF(origin.x() + left, middle - high / 2, right - left, high)
            block = block.next()


def _x(line: QTextLine, position: int) -> float:
    """Where a character begins; the binding gives that with the character which it belongs to."""
    return cast("tuple[float, int]", line.cursorToX(position))[0]
