"""Python's garbage ends where Qt's timers may."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from reputation_desktop.ui.work import tidying
from reputation_desktop.ui.work.tidying import Tidying


class Circle(QObject):
    """Holds itself, with a timer that runs."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self
        self.timer = QTimer(self, interval=1)
        self.timer.start()


@pytest.fixture
def tidy(monkeypatch: pytest.MonkeyPatch) -> Iterator[Tidying]:
    monkeypatch.setattr(tidying, "SETTLED_MS", 0)
    monkeypatch.setattr(tidying, "EVERY_MS", 20)
    gc.enable()
    yield Tidying()
    gc.unfreeze()


def test_what_nobody_needs_ends_in_the_windows_thread_alone(qtbot: QtBot, tidy: Tidying) -> None:
    qtbot.waitUntil(lambda: not gc.isenabled())
    ended_in: list[threading.Thread] = []
    circle = Circle()
    weakref.finalize(circle, lambda: ended_in.append(threading.current_thread()))
    del circle

    def make_many() -> None:
        kept = [[number] for number in range(200_000)]
        kept.clear()

    other = threading.Thread(target=make_many)
    other.start()
    other.join()
    assert ended_in == []
    qtbot.waitUntil(lambda: bool(ended_in))
    assert ended_in == [threading.main_thread()]
