"""One instance: the lock of a folder is taken, and a second start of this very program is heard and answered."""

from __future__ import annotations

import os
import subprocess

from PySide6.QtCore import QCoreApplication

from reputation_desktop.self_check.checks import NotWhole, Place
from reputation_desktop.self_check.children import NO_WINDOW
from reputation_desktop.self_check.window.seen import wait_until
from reputation_desktop.system.instance_lock import free_lock, take_lock
from reputation_desktop.system.own_program import own_command
from reputation_desktop.ui.running.instance import Instance

_PATIENCE_S = 20.0


def check(place: Place) -> str:
    """Is the first over a folder, and is asked to end by a second."""
    # The socket goes into the temporary folder, as the lock does.
    os.environ.pop("XDG_RUNTIME_DIR", None)
    if not take_lock(place.own):
        raise NotWhole("the lock of a new folder cannot be taken")
    qt = QCoreApplication.instance() or QCoreApplication([])
    heard: list[bool] = []
    instance = Instance(place.own)
    instance.quit_wanted.connect(lambda: heard.append(True))
    if not instance.listens:
        raise NotWhole("a later start of the program could not be heard")
    program, arguments = own_command(["--quit-running", "--data", str(place.own)])
    with subprocess.Popen([program, *arguments], stdin=subprocess.DEVNULL, creationflags=NO_WINDOW) as second:
        try:
            wait_until(lambda: bool(heard) or second.poll() is not None, _PATIENCE_S)
            instance.close()
            free_lock(place.own)
            code = second.wait(_PATIENCE_S)
        finally:
            second.kill()
    del qt
    if not heard or code:
        raise NotWhole(f"a second start of the program was {'' if heard else 'not '}heard, and ended with {code}")
    return "the lock was taken, and a second start was heard and answered"
