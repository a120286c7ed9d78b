"""Words to be read, with phrases marked by tint and underline."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor

from reputation_desktop.domain.judgement import Phrase
from reputation_desktop.ui.inbox.growing_text import GrowingText, place_in
from reputation_desktop.ui.theme.theme import Theme


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
        for phrase in self._phrases:
            self._mark(phrase.start, phrase.end, self._format_of(phrase))

    def _format_of(self, phrase: Phrase) -> QTextCharFormat:
        against = phrase.weight < 0
        made = QTextCharFormat()
        made.setBackground(self._theme.colour("ember_soft" if against else "accent_soft"))
        style = QTextCharFormat.UnderlineStyle
        made.setUnderlineStyle(style.SingleUnderline if against else style.DotLine)
        made.setUnderlineColor(self._theme.colour("ember" if against else "accent"))
        return made

    def _mark(self, start: int, end: int, as_: QTextCharFormat) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(place_in(self._words, start))
        cursor.setPosition(place_in(self._words, end), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(as_)
