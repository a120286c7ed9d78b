"""Qt's application, as far as ours is another."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Qt's application, which tells when it is asked to quit, before it asks the windows.

    macOS ends its session so, and “Quit” in its Dock: a window that hides instead of closing would refuse both.

    Signals:
        quit_asked: the application is about to quit.
        file_wanted: with a file's path: macOS asks so that it be opened.
    """

    quit_asked = Signal()
    file_wanted = Signal(str)
    _is_telling = False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Quit and not self._is_telling:
            self._is_telling = True  # who is told may quit the application
            self.quit_asked.emit()
            self._is_telling = False
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_wanted.emit(event.file())
            return True
        return super().event(event)
