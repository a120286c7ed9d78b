"""Trays that draw icons by D-Bus (StatusNotifier): whether one is there, told by the bus itself."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusServiceWatcher, QDBusVariant

_WATCHER = "org.kde.StatusNotifierWatcher"
_PATH = "/StatusNotifierWatcher"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_HAS_HOST = "IsStatusNotifierHostRegistered"
_NEWS = ("StatusNotifierHostRegistered", "StatusNotifierHostUnregistered")
_NOBODY = ("org.freedesktop.DBus.Error.ServiceUnknown", "org.freedesktop.DBus.Error.NameHasNoOwner")
_CONNECTION = "tray"


class StatusNotifierTray(QObject):
    """Watches a bus for somebody who draws icons.

    Signals:
        changed: `there` is another.

    Attributes:
        there: whether there is somebody.
    """

    changed = Signal()

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        """Args: `address` is where the bus listens; empty where there is none."""
        super().__init__(parent)
        self.there = False
        self._address = address
        self._asked: QDBusPendingCallWatcher | None = None

    def start(self) -> None:
        """Begins to watch; where there is no bus, nothing is heard."""
        if not self._address:
            return
        self._connection = QDBusConnection.connectToBus(self._address, f"{_CONNECTION} {self._address}")
        if not self._connection.isConnected():
            return
        slot: Any = SLOT("_on_news()")  # a text, though the stubs say bytes
        for news in _NEWS:
            self._connection.connect(_WATCHER, _PATH, _WATCHER, news, self, slot)
        mode = QDBusServiceWatcher.WatchModeFlag.WatchForOwnerChange
        self._watcher = QDBusServiceWatcher(_WATCHER, self._connection, mode, self)
        self._watcher.serviceOwnerChanged.connect(self._on_owner_changed)
        self._on_news()

    def _on_owner_changed(self, _service: str, _before: str, owner: str) -> None:
        if owner:
            self._on_news()
        else:
            self._asked = None
            self._set(there=False)

    @Slot()
    def _on_news(self) -> None:
        """A watcher without a host keeps icons that nobody sees, so it is asked for one."""
        question = QDBusMessage.createMethodCall(_WATCHER, _PATH, _PROPERTIES, "Get")
        question.setArguments([_WATCHER, _HAS_HOST])
        question.setAutoStartService(False)
        self._asked = QDBusPendingCallWatcher(self._connection.asyncCall(question), self)
        self._asked.finished.connect(self._on_told)

    def _on_told(self, asked: QDBusPendingCallWatcher) -> None:
        asked.deleteLater()
        if asked is not self._asked:
            return
        self._set(there=_shows_icons(asked.reply()))

    def _set(self, *, there: bool) -> None:
        if there != self.there:
            self.there = there
            self.changed.emit()


def bus_address(environment: Mapping[str, str] = os.environ) -> str:
    """Where this login's bus listens; empty where there is none, and one that had to be started would have no tray."""
    told = environment.get("DBUS_SESSION_BUS_ADDRESS", "")
    if told:
        return "" if told.startswith("autolaunch:") else told
    usual = Path(environment.get("XDG_RUNTIME_DIR", "")) / "bus"
    return f"unix:path={usual}" if usual.is_absolute() and usual.exists() else ""


def _shows_icons(reply: QDBusMessage) -> bool:
    """What a watcher answered; an old one does not know of hosts, and that it answers has to do."""
    value = next(iter(reply.arguments()), None)
    if reply.errorName() in _NOBODY:
        return False
    return bool(value.variant()) if isinstance(value, QDBusVariant) else True
