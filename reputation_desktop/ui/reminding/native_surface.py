"""Messages as notifications of the desktop."""

from __future__ import annotations

from itertools import count

from PySide6.QtCore import QObject, Qt, Signal

from reputation_desktop.system.notification import CLICKED, DISMISSED, Notification
from reputation_desktop.system.notifications import Notifications
from reputation_desktop.ui.reminding.message import Act, Message
from reputation_desktop.ui.reminding.surface import NATIVE, Surface

_ACTS: dict[str, str] = {CLICKED: Act.OPEN, DISMISSED: Act.DISMISSED}


class NativeSurface(Surface):
    """Hands messages to the desktop's notification service, and hears from its thread what came of them."""

    name = NATIVE
    _was_shown = Signal(str)
    _was_refused = Signal(str, str)
    _was_pressed = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Every showing has a name of its own, so that a late word about one does not pass for the next.
        self._showings: dict[str, str] = {}
        self._numbers = count(1)
        queued = Qt.ConnectionType.QueuedConnection
        self._was_shown.connect(self._on_shown, queued)
        self._was_refused.connect(self._on_refused, queued)
        self._was_pressed.connect(self._on_pressed, queued)
        self._notifications = Notifications(
            on_shown=self._was_shown.emit, on_failed=self._was_refused.emit, on_pressed=self._was_pressed.emit
        )

    def show_message(self, message: Message) -> None:
        self.withdraw(message.key)
        showing = f"{next(self._numbers)}"
        self._showings[showing] = message.key
        buttons = tuple((str(button.act), button.words) for button in message.buttons)
        self._notifications.show(Notification(showing, message.title, message.body, buttons))

    def withdraw(self, key: str) -> None:
        for showing in [each for each, of in self._showings.items() if of == key]:
            del self._showings[showing]
            self._notifications.withdraw(showing)

    def close(self) -> None:
        self._showings.clear()
        self._notifications.close()

    def _on_shown(self, showing: str) -> None:
        if showing in self._showings:
            self.shown.emit(self._showings[showing])

    def _on_refused(self, showing: str, why: str) -> None:
        key = self._showings.pop(showing, None)
        if key is not None:
            self.failed.emit(key, why)

    def _on_pressed(self, showing: str, button: str) -> None:
        key = self._showings.pop(showing, None)
        if key is not None:
            self.chosen.emit(key, _ACTS.get(button, button))
