"""Whether the owner really looked: the page with its data, before her for a moment, in the window she works in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

LOOKED_AFTER_MS = 3_000


class LookWatch(QObject):
    """Watches one page, until the owner has looked once.

    Signals:
        looked: she has; never again after that.
    """

    looked = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._has_data = False
        self._timer = QTimer(self, interval=LOOKED_AFTER_MS, singleShot=True)
        self._timer.timeout.connect(self._on_looked)
        page.installEventFilter(self)

    def data_shown(self) -> None:
        """The page shows what it has to say."""
        if not self._has_data:
            self._has_data = True
            self._watch()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() in (QEvent.Type.Show, QEvent.Type.WindowActivate):
            self._watch()
        elif event.type() in (QEvent.Type.Hide, QEvent.Type.WindowDeactivate):
            self._timer.stop()
        return super().eventFilter(watched, event)

    def _watch(self) -> None:
        if self._has_data and self._page.isVisible() and self._page.isActiveWindow() and not self._timer.isActive():
            self._timer.start()

    def _on_looked(self) -> None:
        self._page.removeEventFilter(self)
        self.looked.emit()
