"""Text as high as its words need, so that the page scrolls and not the text in it."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QTextEdit

_PARAGRAPH, _LINE = "\u2029", "\u2028"


def place_in(text: str, position: int) -> int:
    """The place of a character of `text` in a `QTextDocument` that shows it.

    Qt counts in UTF-16, where an emoji takes two places, and takes a carriage return with its line feed for one.
    """
    before = text[:position].replace("\r\n", "\n")
    return len(before.encode("utf-16-le", "surrogatepass")) // 2


class GrowingText(QTextEdit):
    """Plain text that never scrolls by itself."""

    def __init__(self) -> None:
        super().__init__()
        self._room = 0
        self.setProperty("role", "bare")
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._grow())

    @property
    def words(self) -> str:
        """What stands there, to the letter: Qt's own plain text makes usual spaces of those that do not break."""
        return self.document().toRawText().replace(_PARAGRAPH, "\n").replace(_LINE, "\n")

    def replace_words(self, text: str) -> None:
        """Puts `text` in place of all that stands there; Ctrl+Z brings that back."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def take_room(self, height: int) -> None:
        """Is as high as that where its words need less."""
        if height != self._room:
            self._room = height
            self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802
        frame = self.height() - self.viewport().height() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else 0
        return QSize(200, max(ceil(self.document().size().height()) + frame, self._room))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        self.updateGeometry()
