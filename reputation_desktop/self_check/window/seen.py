"""What was seen, and waiting until there is something to see."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop


@dataclass(frozen=True, slots=True)
class Seen:
    """A part of the window, looked at.

    Attributes:
        told: what was seen, in a few words.
        wrong: what was not as it should be.
    """

    told: str
    wrong: tuple[str, ...] = ()


def wait_until(condition: Callable[[], bool], patience_s: float) -> bool:
    """Lets the window work until `condition` holds; whether it did within `patience_s`."""
    end = time.monotonic() + patience_s
    while not condition():
        if time.monotonic() > end:
            return False
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        # Without a running event loop Qt keeps what is to be deleted.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.005)
    return True
