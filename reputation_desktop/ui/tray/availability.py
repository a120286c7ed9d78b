"""Whether this desktop has a tray now; told when one appears or vanishes, without asking again and again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from reputation_desktop.ui.tray.status_notifier import StatusNotifierTray
    from reputation_desktop.ui.tray.xembed import XEmbedTray

_ALWAYS = ("windows", "cocoa")
_X11, _WAYLAND = "xcb", "wayland"


class TrayAvailability(QObject):
    """Looks for a tray from `start` on.

    `QSystemTrayIcon` is left alone until there is one: Qt asks once whether the bus has a tray, and believes the
    answer for as long as the program runs.

    Signals:
        appeared: there is a tray from now on.
        vanished: there is none any more.

    Attributes:
        there: whether there is one.
    """

    appeared = Signal()
    vanished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.there = False
        self._by_bus: StatusNotifierTray | None = None
        self._by_window: XEmbedTray | None = None

    @property
    def by_bus(self) -> bool:
        """Whether the tray is one that draws icons by D-Bus."""
        return self._by_bus is not None and self._by_bus.there

    def start(self) -> None:
        """Begins to look; never waits for an answer."""
        platform = QGuiApplication.platformName()
        if platform in _ALWAYS:
            self._set(there=True)
        if platform.startswith((_X11, _WAYLAND)):
            self._watch_bus()
        if platform == _X11:
            self._watch_screen()

    def close(self) -> None:
        """Looks no more."""
        if self._by_window is not None:
            self._by_window.close()

    def _watch_bus(self) -> None:
        from reputation_desktop.ui.tray.session_bus import bus_address
        from reputation_desktop.ui.tray.status_notifier import StatusNotifierTray

        self._by_bus = StatusNotifierTray(bus_address(), self)
        self._by_bus.changed.connect(self._on_changed)
        self._by_bus.start()

    def _watch_screen(self) -> None:
        from reputation_desktop.ui.tray.xembed import XEmbedTray

        self._by_window = XEmbedTray(parent=self)
        self._by_window.changed.connect(self._on_changed)
        self._by_window.start()

    def _on_changed(self) -> None:
        self._set(there=self.by_bus or (self._by_window is not None and self._by_window.there))

    def _set(self, *, there: bool) -> None:
        if there != self.there:
            self.there = there
            (self.appeared if there else self.vanished).emit()
