"""A note to self about one review."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.dialog import Dialog


class NoteDialog(Dialog):
    """Asks for the words of a note; an empty one takes the note away.

    Signals:
        written: with the words.
    """

    written = Signal(str)

    def __init__(self, theme: Theme, note: str, parent: QWidget | None) -> None:
        title = QCoreApplication.translate("NoteDialog", "Note to self")
        words = QCoreApplication.translate("NoteDialog", "Only you see it. It stays on this computer.")
        super().__init__(theme, title, parent, width=480, words=words)
        self.set_delete_on_close()
        self._text = QPlainTextEdit(note)
        self._text.setAccessibleName(title)
        self._text.setTabChangesFocus(True)
        self._text.setMinimumHeight(theme.px(120))
        self.content.addWidget(self._text)
        keep = button(self.tr("Keep"), self._on_kept, role="primary")
        remove = button(self.tr("Take it away"), self._on_taken_away, role="quiet") if note else None
        self.add_buttons(button(self.tr("Cancel"), self.reject), keep, left=remove)
        self._text.setFocus()

    def _on_kept(self) -> None:
        self.written.emit(self._text.toPlainText().strip())
        self.accept()

    def _on_taken_away(self) -> None:
        self.written.emit("")
        self.accept()
