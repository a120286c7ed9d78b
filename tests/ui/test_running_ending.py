"""What ends the program from outside ends it in order."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reputation_desktop.ui.running.ending import Ending
from reputation_desktop.ui.running.front import come_forward

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def ending(qapp: QApplication) -> Iterator[Ending]:
    made = Ending(qapp)
    yield made
    made.close()


@pytest.mark.skipif(sys.platform == "win32", reason="these signals are those of Unix")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_a_signal_ends_it(qtbot: QtBot, ending: Ending, name: str) -> None:
    with qtbot.waitSignal(ending.end_wanted):
        os.kill(os.getpid(), getattr(signal, name))


@pytest.mark.skipif(sys.platform == "win32", reason="these signals are those of Unix")
def test_signals_are_as_they_were_afterwards(qapp: QApplication) -> None:
    before = {name: signal.getsignal(name) for name in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)}
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        ending = Ending(qapp)
        assert signal.getsignal(signal.SIGTERM) != before[signal.SIGTERM]
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN, "it was told to outlive its terminal"
        ending.close()
    finally:
        signal.signal(signal.SIGHUP, before[signal.SIGHUP])
    assert {name: signal.getsignal(name) for name in before} == before


class SessionThatEnds(QObject):
    """An application in a session, and the session's manager in one; no test can end a real session."""

    commitDataRequest = Signal(object)  # noqa: N815  # Qt's name
    hint: QSessionManager.RestartHint | None = None

    def setRestartHint(self, hint: QSessionManager.RestartHint) -> None:  # noqa: N802  # Qt's name
        self.hint = hint


def test_the_end_of_the_session_ends_it_before_the_session_goes_on(qapp: QApplication) -> None:
    session = SessionThatEnds()
    ending = Ending(cast(QApplication, session))
    asked: list[str] = []
    ending.end_wanted.connect(lambda: asked.append("end"))
    try:
        session.commitDataRequest.emit(session)
    finally:
        ending.close()
    assert asked == ["end"]
    assert session.hint == QSessionManager.RestartHint.RestartNever, "the login item alone decides"


QUIT = """
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QWidget
from reputation_desktop.ui.running.application import Application
from reputation_desktop.ui.running.ending import Ending
class Hiding(QWidget):
    is_ending = False
    def closeEvent(self, event):
        event.setAccepted(self.is_ending)
        self.hide()
program = Application([])
program.setQuitOnLastWindowClosed(False)
window, ending = Hiding(), Ending(program)
window.show()
def end():
    print("once", flush=True)
    window.is_ending = True
    window.close()
    program.quit()
ending.end_wanted.connect(end)
QTimer.singleShot(0, lambda: program.postEvent(program, QEvent(QEvent.Type.Quit)))
program.exec()
print("in order", flush=True)
"""
"""A program whose window hides where others close, told to quit by the system."""


def test_the_systems_own_quit_is_not_answered_by_hiding() -> None:
    done = subprocess.run(
        [sys.executable, "-c", QUIT], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert done.stdout == "once\nin order\n"


@pytest.mark.skipif(sys.platform == "win32", reason="there is no nohup")
def test_a_program_in_its_event_loop_ends_in_order() -> None:
    code = (
        "from reputation_desktop.ui.running.application import Application\n"
        "from reputation_desktop.ui.running.ending import Ending\n"
        "program = Application([])\nending = Ending(program)\nending.end_wanted.connect(program.quit)\n"
        "print('up', flush=True)\nprogram.exec()\nprint('in order', flush=True)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    ) as process:  # fmt: skip
        assert process.stdout is not None
        assert process.stdout.readline() == "up\n"
        process.terminate()
        assert process.stdout.readline() == "in order\n"
        assert process.wait(10) == 0


def test_a_window_comes_forward_as_it_was(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "old")
    window = QWidget()
    qtbot.addWidget(window)
    window.showMaximized()
    window.showMinimized()
    come_forward(window, "token")
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "token"
    assert window.isVisible()
    assert window.isMaximized()
    assert not window.isMinimized()
    window.hide()
    come_forward(window)
    assert window.isVisible()
