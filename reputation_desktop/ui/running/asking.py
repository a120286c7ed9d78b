"""A later start of the program speaks to the one that runs. Neither application, theme nor fonts are wanted for it."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from urllib.parse import quote

from PySide6.QtNetwork import QLocalSocket

from reputation_desktop.domain.errors import DoesNotAnswer, StillRunning
from reputation_desktop.system.instance_lock import is_running, take_lock
from reputation_desktop.ui.running.address import HEARD, OPEN, QUIT, SHOW, address_of

ANSWER_S = 5.0
"""A program that is starting up or about to end is waited for so long."""

ENDING_S = 20.0
"""So long it may take to end: what was begun comes to its end or stops safely."""

LONGEST_TOKEN = 512
"""Bytes; no desktop gives a longer one."""

_PAUSE_S = 0.1


def ask_to_show(folder: Path, opened: Path | None = None) -> bool:
    """Asks the running program to show its window.

    Args:
        folder: the data folder that it watches.
        opened: a file that it shall open there.

    Returns:
        Whether it heard; False where it ended meanwhile, and this process holds the folder's lock now.

    Raises:
        DoesNotAnswer: it hangs.
        FolderNotWritable: there can be no lock any longer.
    """
    _allow_to_come_forward()
    asked = (SHOW,) if opened is None else (OPEN, quote(os.fsencode(opened.absolute())).encode("ascii"))
    words = b" ".join(filter(None, (*asked, _token())))
    until = time.monotonic() + ANSWER_S
    while time.monotonic() < until:
        if _was_heard(folder, words, until):
            return True
        if take_lock(folder):
            return False
        time.sleep(_PAUSE_S)
    raise DoesNotAnswer


def ask_to_quit(folder: Path) -> None:
    """Asks the running program to end, and waits until it has.

    Raises:
        StillRunning: it has not after `ENDING_S`.
    """
    until = time.monotonic() + ENDING_S
    heard = False
    while time.monotonic() < until:
        heard = heard or _was_heard(folder, QUIT, until)
        if not is_running(folder):
            return
        time.sleep(_PAUSE_S)
    raise StillRunning


def _was_heard(folder: Path, words: bytes, until: float) -> bool:
    """Whether there is one who listens, and answers before the moment `until` of the monotonic clock."""

    def left_ms() -> int:
        return max(1, int((until - time.monotonic()) * 1000))

    socket = QLocalSocket()
    socket.connectToServer(address_of(folder))
    if not socket.waitForConnected(left_ms()):
        return False
    socket.write(words + b"\n")
    socket.flush()
    heard = b""
    while len(heard) < len(HEARD) and socket.waitForReadyRead(left_ms()):
        heard += socket.readAll().data()
    socket.abort()
    return heard == HEARD


def _token() -> bytes:
    """What the desktop gave this start, so that the window it leads to may come to the front."""
    given = os.environ.get("XDG_ACTIVATION_TOKEN") or os.environ.get("DESKTOP_STARTUP_ID") or ""
    token = given.encode("ascii", "ignore")
    return token if len(token) <= LONGEST_TOKEN and not token.split()[1:] else b""


def _allow_to_come_forward() -> None:
    """On Windows only who was just started by hand may let another program come to the front."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)
