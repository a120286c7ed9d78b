"""The one timer that never rests: it notices sleep, a clock that was set, and whether there is a way outside."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from reputation_desktop.system import clock
from reputation_desktop.system.connection import is_connected

BEAT_MS = 30_000

LEAP_S = 60.0
"""From here on time went otherwise than a timer does: by so much two clocks part, or a beat comes too late."""


class Heartbeat(QObject):
    """Beats twice a minute, whatever else happens.

    Attributes:
        online: whether the computer has a route to the outside.
        wall: tells the moment, aware UTC.
        monotonic: tells seconds that pass evenly; whether a sleep counts differs between systems.

    Signals:
        beat: time has passed; the last signal of a beat.
        leapt: with the seconds, of either sign, by which the computer's clock moved otherwise than time passed, or by
            which this beat came too late: it slept, was busy, or its clock was set.
        online_changed: with `online`.
    """

    beat = Signal()
    leapt = Signal(float)
    online_changed = Signal(bool)

    def __init__(
        self,
        wall: Callable[[], datetime] = clock.now,
        monotonic: Callable[[], float] = time.monotonic,
        connected: Callable[[], bool] = is_connected,
    ) -> None:
        super().__init__()
        self.wall, self.monotonic, self._connected = wall, monotonic, connected
        self.online = connected()
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.check)
        self._last = wall(), monotonic()

    def start(self) -> None:
        """Begins to beat."""
        self._last = self.wall(), self.monotonic()
        self._timer.start()

    def stop(self) -> None:
        """Beats no more."""
        self._timer.stop()

    def check(self) -> None:
        """Does one beat now."""
        (wall, monotonic), self._last = self._last, (self.wall(), self.monotonic())
        passed_s = self._last[1] - monotonic
        moved_s = (self._last[0] - wall).total_seconds() - passed_s
        late_s = passed_s - BEAT_MS / 1000
        if abs(moved_s) >= LEAP_S:
            self.leapt.emit(moved_s)
        elif late_s >= LEAP_S:
            self.leapt.emit(late_s)
        online, self.online = self.online, self._connected()
        if online != self.online:
            self.online_changed.emit(self.online)
        self.beat.emit()
