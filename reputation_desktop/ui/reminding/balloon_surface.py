"""Messages as balloons at the tray icon, without buttons."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, QTimer, SignalInstance

from reputation_desktop.ui.reminding.message import Act, Message
from reputation_desktop.ui.reminding.surface import BALLOON, Surface


class Balloons(Protocol):
    """What the tray icon offers. `balloon` is True where it is known that one appeared."""

    balloon_clicked: SignalInstance

    def balloon(self, title: str, body: str) -> bool: ...


class BalloonSurface(Surface):
    """Has one balloon at a time; a click on it means the message that it shows."""

    name = BALLOON

    def __init__(self, tray: Balloons | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tray: Balloons | None = None
        self._wanted: dict[str, Message] = {}
        self._seen = ""
        self.attach(tray)

    def attach(self, tray: Balloons | None) -> None:
        """From now on balloons appear at this tray icon; None where there is none."""
        if self._tray is not None:
            self._tray.balloon_clicked.disconnect(self._on_clicked)
        self._tray = tray
        if tray is not None:
            tray.balloon_clicked.connect(self._on_clicked)

    def show_message(self, message: Message) -> None:
        self._wanted[message.key] = message
        QTimer.singleShot(0, self, self._show_wanted)

    def withdraw(self, key: str) -> None:
        self._wanted.pop(key, None)
        if self._seen == key:
            self._seen = ""  # the balloon itself leaves by its own time; a click on it means nothing any more

    def close(self) -> None:
        self._wanted.clear()
        self._seen = ""
        self.attach(None)

    def _show_wanted(self) -> None:
        wanted, self._wanted = self._wanted, {}
        for key, message in wanted.items():
            if self._tray is None:
                self.failed.emit(key, "there is no tray")
            elif self._tray.balloon(message.title, message.body):
                self._seen = key
                self.shown.emit(key)
            else:
                self.failed.emit(key, "no balloon appeared")

    def _on_clicked(self) -> None:
        key, self._seen = self._seen, ""
        if key:
            self.chosen.emit(key, Act.OPEN)
