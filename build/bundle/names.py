"""How the bundle and its executables are called on each system."""

from __future__ import annotations

import sys

from build.identity import COMMAND, COMPACT_TITLE, TITLE
from reputation_desktop.system.licences import FOLDER
from reputation_desktop.system.own_program import CONSOLE_TWIN

INTERNAL = "_internal"
"""PyInstaller's folder beside the executable, on Linux and Windows."""


def executable(platform: str = sys.platform) -> str:
    """The program with a window, without `.exe`."""
    return COMPACT_TITLE if platform == "win32" else COMMAND


def console_twin() -> str:
    """The same program for Windows' console, without `.exe`."""
    return CONSOLE_TWIN.format(stem=COMPACT_TITLE, suffix="")


def bundle_folder(platform: str = sys.platform) -> str:
    """The folder that holds everything."""
    return f"{TITLE}.app" if platform == "darwin" else executable(platform)


def licences_folder(platform: str = sys.platform) -> str:
    """Where in the bundle the licences lie."""
    return f"Contents/Resources/{FOLDER}" if platform == "darwin" else f"{INTERNAL}/{FOLDER}"
