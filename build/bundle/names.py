"""How the bundle and its executables are called on each system."""

from __future__ import annotations

import sys

from build.identity import COMMAND, COMPACT_TITLE, TITLE


def executable(platform: str = sys.platform) -> str:
    """The program with a window, without `.exe`."""
    return COMPACT_TITLE if platform == "win32" else COMMAND


def console_twin() -> str:
    """The same program for Windows' console, without `.exe`; `system.own_program` looks for it by this name."""
    return f"{COMPACT_TITLE}-console"


def bundle_folder(platform: str = sys.platform) -> str:
    """The folder that holds everything."""
    return f"{TITLE}.app" if platform == "darwin" else executable(platform)


def licences_folder(platform: str = sys.platform) -> str:
    """Where in the bundle the licences lie."""
    return "Contents/Resources/licences" if platform == "darwin" else "_internal/licences"
