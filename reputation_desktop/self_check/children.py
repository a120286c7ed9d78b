"""The processes that check: started, heard, and ended with all that they started."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

if sys.platform == "win32":
    NO_WINDOW = subprocess.CREATE_NO_WINDOW
    """For `creationflags`: no console appears for a process."""
    _APART = NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
else:
    NO_WINDOW = _APART = 0

_KILLED_S = 5.0


@dataclass(frozen=True, slots=True)
class Said:
    """What became of a process.

    Attributes:
        code: its exit code; negative where a signal ended it.
        timed_out: it took too long and was ended.
    """

    code: int
    out: str
    err: str
    timed_out: bool = False


class Children:
    """The processes that run at present. Safe in several threads.

    Attributes:
        over: whether all were ended, and none may begin.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._running: set[subprocess.Popen[bytes]] = set()
        self.over = False

    def run(self, command: Sequence[str], environment: Mapping[str, str], limit_s: float) -> Said:
        """Runs a command to its end, or ends it after `limit_s`.

        Raises:
            OSError: it cannot be started.
        """
        with self._lock:
            if self.over:
                raise OSError("the self-check was interrupted")
            process = subprocess.Popen(
                command,
                env=dict(environment),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                creationflags=_APART,
                # A group of its own, so that it can be ended with what it started.
                start_new_session=True,
            )
            self._running.add(process)
        try:
            return _heard(process, limit_s)
        finally:
            with self._lock:
                self._running.discard(process)

    def end_all(self) -> None:
        """Ends those that run, and lets none begin any more."""
        with self._lock:
            self.over = True
            for process in self._running:
                _kill(process)


def _heard(process: subprocess.Popen[bytes], limit_s: float) -> Said:
    timed_out = False
    try:
        out, err = process.communicate(timeout=limit_s)
    except subprocess.TimeoutExpired:
        timed_out = True
        _kill(process)
        try:
            out, err = process.communicate(timeout=_KILLED_S)
        except subprocess.TimeoutExpired:  # what it started holds its output and could not be ended
            out = err = b""
    return Said(process.returncode or 0, out.decode("utf-8", "replace"), err.decode("utf-8", "replace"), timed_out)


def _kill(process: subprocess.Popen[bytes]) -> None:
    """Ends a process at once, on POSIX with all that it started."""
    if sys.platform == "win32":
        process.kill()
        return
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except OSError:  # it has just ended
        process.kill()
