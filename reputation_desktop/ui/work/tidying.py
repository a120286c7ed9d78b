"""Python's garbage goes in the window's thread, where what belongs to Qt may end."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt, QTimer

EVERY_MS = 60_000
SETTLED_MS = 5_000
"""By then what stays is made, and need not be looked through ever again."""

_ALL_EVERY = 10
"""Every so many times everything is looked through, else what is young."""


class Tidying(QObject):
    """Looks for circles of objects that nobody needs, now and then, in the thread that made it.

    Python would look whenever some thread has made many objects. In the store's thread it would end a timer of Qt's
    that belongs to this one, which Qt cannot: the timer would strike at what is no longer there.
    """

    def __init__(self) -> None:
        super().__init__()
        self._times = 0
        self._timer = QTimer(self, interval=EVERY_MS, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._tidy)
        QTimer.singleShot(SETTLED_MS, self, self._begin)

    def _begin(self) -> None:
        gc.collect()
        gc.freeze()
        gc.disable()
        self._timer.start()

    def _tidy(self) -> None:
        self._times += 1
        gc.collect(2 if self._times % _ALL_EVERY == 0 else 1)
