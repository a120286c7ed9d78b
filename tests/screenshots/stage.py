"""A window on a stage: opened on a folder, given time to read, and photographed."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from reputation_desktop.store.store import Store
from reputation_desktop.ui.shell.window import MainWindow
from reputation_desktop.ui.start import Program
from reputation_desktop.ui.theme.theme import LIGHT
from tests.words.clipped import clipped

Result = TypeVar("Result")

PATIENCE_S = 30.0
QUIET_S = 0.35
"""Nothing asked for, nothing running and nothing typed for so long: what is shown is what the owner would see."""


class Stage:
    """One window; scenes act on it and take pictures."""

    def __init__(self, program: Program, target: Path) -> None:
        self.program = program
        self._target = target
        self._label = ""
        self._size = (1280, 800)

    @property
    def window(self) -> MainWindow:
        """The window that is open."""
        assert self.program.window is not None
        return self.program.window

    def open(self, folder: Path, *, sample: bool = False) -> None:
        """Opens the shop in `folder` in place of the one before."""
        self.close()
        self.program.open_shop(folder, sample=sample).resize(*self._size)
        self.settle()

    def close(self) -> None:
        """Closes the window."""
        if self.program.window is not None:
            before = self.program.window
            self.program.close()
            before.deleteLater()
            self.program.window = None

    def dress(self, look: str, width: int, height: int, scale: float = 1.0) -> None:
        """Gives the window a look and a size; pictures taken from now on carry them in their names."""
        self.program.theme.choose(look, scale)
        self._size = (width, height)
        self.window.resize(width, height)
        self._label = f"{look}-{width}x{height}" + ("" if scale == 1.0 else f"-{scale:.0%}")
        self.settle()

    def settle(self) -> None:
        """Waits until everything that was asked has come home."""
        end, quiet_since = time.monotonic() + PATIENCE_S, time.monotonic()
        while time.monotonic() < end:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            # Without a running event loop Qt keeps what is to be deleted.
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            services = self.window.services
            if services.database.busy or services.processes.running:
                quiet_since = time.monotonic()
            if time.monotonic() - quiet_since > QUIET_S:
                return
            time.sleep(0.005)

    def pause(self, seconds: float) -> None:
        """Lets what waits for a pause in the typing begin, then waits for it."""
        end = time.monotonic() + seconds
        self.until(lambda: time.monotonic() > end)
        self.settle()

    def press(self, keys: str) -> None:
        """Presses keys where the focus is."""
        QTest.keySequence(self.window.focusWidget() or self.window, QKeySequence(keys))
        self.settle()

    def until(self, condition: Callable[[], bool]) -> None:
        """Waits for a condition."""
        end = time.monotonic() + PATIENCE_S
        while not condition() and time.monotonic() < end:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            time.sleep(0.005)

    def asked(self, work: Callable[[Store], Result]) -> Result:
        """What the store says."""
        found: list[Result] = []
        self.window.services.database.ask(work, found.append)
        self.until(lambda: bool(found))
        return found[0]

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """Takes a picture of the window, or of one widget, and names what has no room on it."""
        self.settle()
        self._target.mkdir(parents=True, exist_ok=True)
        (widget or self.window).grab().save(str(self._target / f"{name}-{self._label}.png"))
        for each in clipped(widget or self.window):
            print(f"{name}-{self._label}: {each}")

    def take_dialog(self, name: str) -> None:
        """Takes a picture of the dialog that is open, and closes it."""
        self.settle()
        dialog = self.dialog()
        self.take(f"dialog-{name}", dialog)
        dialog.close()
        self.settle()

    def dialog(self) -> QDialog:
        """The dialog that is open."""
        self.until(lambda: bool(self._dialogs()))
        return self._dialogs()[-1]

    def _dialogs(self) -> list[QDialog]:
        return [each for each in self.window.findChildren(QDialog) if each.isVisible()]


def open_stage(program: Program, folder: Path, target: Path) -> Stage:
    """A stage with the window on `folder`."""
    stage = Stage(program, target)
    stage.open(folder)
    stage.dress(LIGHT, 1280, 800)
    return stage
