"""How this program calls itself: for work that the window leaves to a process of its own, and to be started again."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

CONSOLE_TWIN = "{stem}-console{suffix}"
"""The frozen program once more, built for the console. It lies beside the windowed one on Windows, where a
windowed program has no standard streams to report through."""

_CHECKOUT = Path(__file__).resolve().parents[2]


def own_command(arguments: Sequence[str]) -> tuple[str, list[str]]:
    """The executable and its arguments that run `arguments` as a command of this very program.

    Frozen, that is the executable itself or its console twin; in a checkout `main.py`, wherever the window was
    started from; installed, the module, with `-P` so that no file in the present folder takes a library's place.
    """
    program = Path(sys.executable)
    if _is_frozen():
        twin = program.with_name(CONSOLE_TWIN.format(stem=program.stem, suffix=program.suffix))
        return str(twin if twin.is_file() else program), list(arguments)
    return str(program), [*_script(), *arguments]


def own_window(arguments: Sequence[str]) -> list[str]:
    """The command line that starts this program's window another day, without a console where there is one without.

    An AppImage is named by its own file: what it is unpacked to is gone when the program ends.
    """
    program = Path(sys.executable)
    if _is_frozen():
        image = os.environ.get("APPIMAGE", "")
        windowed = program.with_name(program.name.replace(CONSOLE_TWIN.format(stem="", suffix=""), ""))
        return [image or str(windowed if windowed.is_file() else program), *arguments]
    windowed = program.with_name("pythonw.exe")
    return [str(windowed if windowed.is_file() else program), *_script(), *arguments]


def _is_frozen() -> bool:
    return bool(getattr(sys, "frozen", False))


def _script() -> list[str]:
    script = _CHECKOUT / "main.py"
    if script.is_file() and (_CHECKOUT / "pyproject.toml").is_file():
        return [str(script)]
    return ["-P", "-m", "reputation_desktop.app"]
