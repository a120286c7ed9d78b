"""Where the owner writes her answer; it grows with her words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from reputation_desktop.domain.draft_check import Finding
from reputation_desktop.ui.inbox.growing_text import GrowingText, place_in
from reputation_desktop.ui.theme.theme import Theme

_LINE_HEIGHT = 20


class DraftField(GrowingText):
    """Plain text. Tab leaves it, as there is nothing to indent in an answer.

    Signals:
        left: the focus went elsewhere.
        copy_wanted: Ctrl+Enter was pressed.
    """

    left = Signal()
    copy_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._findings: tuple[Finding, ...] = ()
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Your answer"))
        self.setPlaceholderText(self.tr("Write your answer here. It is kept as you type."))
        self.show_words("")
        theme.changed.connect(self._on_theme_changed)

    def show_words(self, words: str) -> None:
        """Shows other words; Ctrl+Z does not go back before them."""
        self.setUndoRedoEnabled(False)
        self.setPlainText(words)
        shape = QTextBlockFormat()
        shape.setLineHeight(self._theme.px(_LINE_HEIGHT), QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(shape)
        self.setUndoRedoEnabled(True)

    def mark(self, findings: Sequence[Finding]) -> None:
        """Underlines what was found in the words."""
        self._findings = tuple(findings)
        self._on_theme_changed()

    def insert_words(self, text: str, instead_of: str = "") -> None:
        """Puts `text` in place of `instead_of` where that stands, else at the cursor; one step back for Ctrl+Z."""
        at = self.words.find(instead_of) if instead_of else -1
        cursor = self.textCursor()
        if at >= 0:
            cursor.setPosition(place_in(self.words, at))
            end = place_in(self.words, at + len(instead_of))
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)
        self.setTextCursor(cursor)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.copy_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _on_theme_changed(self) -> None:
        marks = []
        for each in self._findings:
            mark = QTextEdit.ExtraSelection()
            shape = QTextCharFormat()
            shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            shape.setUnderlineColor(self._theme.colour("amber"))
            shape.setBackground(self._theme.colour("amber_soft"))
            cursor = QTextCursor(self.document())
            cursor.setPosition(place_in(self.words, each.start))
            cursor.setPosition(place_in(self.words, each.end), QTextCursor.MoveMode.KeepAnchor)
            mark.cursor, mark.format = cursor, shape
            marks.append(mark)
        self.setExtraSelections(marks)
