"""Whether there is a screen to show a window on."""

from __future__ import annotations

import os
import sys


def has_screen() -> bool:
    """Always on Windows and macOS; elsewhere where a display server is named, or Qt is told to do without one."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
