"""By what Windows knows that a window, a link in the Start menu and a notification belong to one program.

It calls this an Application User Model ID. The installer gives it to its links and notes its name and icon in the
user's registry; a process says by itself that it has it. Without, windows are grouped by their executable, and
notifications carry neither name nor icon. Other systems know the program by its desktop entry or its bundle.

See https://learn.microsoft.com/windows/win32/shell/appids: at most 128 characters, and no blank.
"""

from __future__ import annotations

import logging
import sys
from pathlib import Path

from reputation_desktop.system.notification import APP_NAME
from reputation_desktop.system.registry import Registry, user_registry

APP_USER_MODEL_ID = "ReputationDesktop"

_KEY = rf"Software\Classes\AppUserModelId\{APP_USER_MODEL_ID}"

log = logging.getLogger(__name__)


def claim_identity() -> None:
    """Says whose windows this process's are; before its first window. Does nothing but on Windows."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(ctypes.c_wchar_p(APP_USER_MODEL_ID))


def notification_sender() -> str:
    """What a desktop's service is told of who sends a notification: on Windows it wants the identity, no name."""
    return APP_USER_MODEL_ID if sys.platform == "win32" else APP_NAME


def describe_sender(icon: Path) -> None:
    """Notes under which name and icon Windows shows what comes from this identity. Does nothing but on Windows.

    After desktop-notifier was set up, which takes the identity for the name too. Where it cannot be noted,
    notifications come all the same.

    Args:
        icon: a PNG.
    """
    if sys.platform == "win32":
        _note(user_registry(), icon)


def _note(registry: Registry, icon: Path) -> None:
    try:
        for name, wanted in (("DisplayName", APP_NAME), ("IconUri", str(icon))):
            if registry.value(_KEY, name) != wanted:
                registry.put(_KEY, name, wanted)
    except OSError as error:
        log.warning("notifications have no name and icon: %s", type(error).__name__)
