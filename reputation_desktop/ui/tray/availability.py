"""Whether this desktop has a tray now; told when one appears or vanishes, without asking again and again."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from reputation_desktop.ui.tray.status_notifier import StatusNotifierTray
    from reputation_desktop.ui.tray.xembed import XEmbedTray

_ALWAYS = ("windows", "cocoa")
_X11, _WAYLAND = "xcb", "wayland"
_BUS_FIRST_MS = 1_000
"""A desktop that has both kinds is given the icon by its bus, which takes a moment to answer."""


class _Road(Enum):
    """How Qt brings the icon to the tray: it decides when it is asked first, for as long as the program runs."""

    BUS = "bus"
    WINDOW = "window"


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
    _road: ClassVar[_Road | None] = None

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.there = False
        self._by_bus: StatusNotifierTray | None = None
        self._by_window: XEmbedTray | None = None
        self._bus_first = QTimer(self, singleShot=True, interval=_BUS_FIRST_MS)
        self._bus_first.timeout.connect(self._watch_screen)

    @property
    def by_bus(self) -> bool:
        """Whether the tray is one that draws icons by D-Bus."""
        return self.there and TrayAvailability._road is _Road.BUS

    def start(self) -> None:
        """Begins to look; never waits for an answer."""
        platform = QGuiApplication.platformName()
        if platform in _ALWAYS:
            self._set(there=True)
        if platform.startswith((_X11, _WAYLAND)):
            self._watch_bus()
        if platform == _X11:
            self._bus_first.start()

    def close(self) -> None:
        """Looks no more, and tells no more."""
        self._bus_first.stop()
        if self._by_bus is not None:
            self._by_bus.deleteLater()
        if self._by_window is not None:
            self._by_window.close()
        self._by_bus = self._by_window = None

    def _watch_bus(self) -> None:
        from reputation_desktop.ui.tray.status_notifier import StatusNotifierTray, bus_address

        self._by_bus = StatusNotifierTray(bus_address(), self)
        self._by_bus.changed.connect(self._on_changed)
        self._by_bus.start()

    def _watch_screen(self) -> None:
        from reputation_desktop.ui.tray.xembed import XEmbedTray

        self._by_window = XEmbedTray(parent=self)
        self._by_window.changed.connect(self._on_changed)
        self._by_window.start()

    def _on_changed(self) -> None:
        found = {
            _Road.BUS: self._by_bus is not None and self._by_bus.there,
            _Road.WINDOW: self._by_window is not None and self._by_window.there,
        }
        if TrayAvailability._road is None:
            TrayAvailability._road = next((road for road, there in found.items() if there), None)
        self._set(there=any(there and road is TrayAvailability._road for road, there in found.items()))

    def _set(self, *, there: bool) -> None:
        if there != self.there:
            self.there = there
            (self.appeared if there else self.vanished).emit()
