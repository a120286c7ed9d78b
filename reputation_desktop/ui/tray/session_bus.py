"""The session bus of this login, once it answers: QtDBus waits for one that does not, and the window with it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalSocket

_HELLO = b"\0AUTH\r\n"
"""Asks how one may introduce oneself; every bus answers with a line."""


class SessionBus(QObject):
    """Asks a bus for a sign of life.

    Signals:
        answered: it lives; comes once, or never.
    """

    answered = Signal()

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        """Args: `address` as in `DBUS_SESSION_BUS_ADDRESS`; of what is no local socket, no bus is looked for."""
        super().__init__(parent)
        self._path, self._abstract = _place(address)
        self._socket = QLocalSocket(self)
        self._socket.connected.connect(self._on_connected)
        self._socket.readyRead.connect(self._on_answered)

    def ask(self) -> None:
        """Begins to ask and does not wait."""
        if not self._path:
            return
        if self._abstract:
            self._socket.setSocketOptions(QLocalSocket.SocketOption.AbstractNamespaceOption)
        self._socket.connectToServer(self._path)

    def _on_connected(self) -> None:
        self._socket.write(_HELLO)

    def _on_answered(self) -> None:
        self._socket.abort()
        self.answered.emit()


def bus_address(environment: Mapping[str, str] = os.environ) -> str:
    """Where this login's bus listens; empty where there is none."""
    told = environment.get("DBUS_SESSION_BUS_ADDRESS", "")
    usual = Path(environment.get("XDG_RUNTIME_DIR", "")) / "bus"
    return told or (f"unix:path={usual}" if usual.is_absolute() and usual.exists() else "")


def _place(address: str) -> tuple[str, bool]:
    """The socket of an address, and whether it is one without a file; the first of several counts."""
    kind, _, rest = address.partition(";")[0].partition(":")
    parts = dict(part.partition("=")[::2] for part in rest.split(","))
    if kind != "unix":
        return "", False
    return (parts["abstract"], True) if "abstract" in parts else (parts.get("path", ""), False)
