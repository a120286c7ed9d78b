"""The field to search in; tells what was typed once the typing pauses for a moment."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from reputation_desktop.ui.theme.theme import Theme

PAUSE_MS = 80
"""Short enough to feel like "as you type", long enough not to ask for every letter of a fast typist."""


class SearchField(QLineEdit):
    """Escape empties it, and leaves it where it is empty already.

    Signals:
        searched: with the text.
        left: Escape or Enter was pressed; the focus should go to the list.
    """

    searched = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setClearButtonEnabled(True)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(lambda: self.searched.emit(self.text().strip()))
        self.textChanged.connect(lambda _: self._pause.start())
        _Lens(self, theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class _Lens(QObject):
    def __init__(self, field: SearchField, theme: Theme) -> None:
        super().__init__(field)
        self._action = QAction(field)
        self._theme = theme
        field.addAction(self._action, QLineEdit.ActionPosition.LeadingPosition)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        self._action.setIcon(self._theme.icon("search", "text3"))
