"""What ends the program from outside: signals, the end of the session, and the system's own “Quit”."""

from __future__ import annotations

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal
from PySide6.QtGui import QGuiApplication, QSessionManager

from reputation_desktop.ui.running.application import Application

_SIGNALS = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK") if hasattr(signal, name))


class Ending(QObject):
    """Hears what shall end the program without ever looking for it; made in the main thread, once a program.

    Signals:
        end_wanted: the program shall end at once and in order, whether or not there is a tray. May come more than
            once. At the session's end it is handled before the session goes on.
    """

    end_wanted = Signal()

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__()
        application.commitDataRequest.connect(self._on_session_ends)
        if isinstance(application, Application):
            application.quit_asked.connect(self.end_wanted)
        self._reading, self._writing = socket.socketpair()
        for end in (self._reading, self._writing):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)
        self._waked_before = signal.set_wakeup_fd(self._writing.fileno(), warn_on_full_buffer=False)
        # Who is told to outlive its terminal (nohup) does.
        heeded = [number for number in _SIGNALS if signal.getsignal(number) is not signal.SIG_IGN]
        self._before = {number: signal.signal(number, _noted) for number in heeded}

    def close(self) -> None:
        """Gives the signals back."""
        signal.set_wakeup_fd(self._waked_before)
        for number, before in self._before.items():
            signal.signal(number, before)
        self._before.clear()
        self._notifier.setEnabled(False)
        self._reading.close()
        self._writing.close()

    def _on_signal(self) -> None:
        if self._reading.recv(64):
            self.end_wanted.emit()

    def _on_session_ends(self, manager: QSessionManager) -> None:
        # Whether the program starts with the computer is the owner's to say, not the session's.
        manager.setRestartHint(QSessionManager.RestartHint.RestartNever)
        self.end_wanted.emit()


def _noted(_: int, __: FrameType | None) -> None:
    """Python has a signal noted only where it has a handler; what follows is the notifier's."""
