"""How this program calls itself for work that the window leaves to a process of its own."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

CONSOLE_TWIN = "{stem}-console{suffix}"
"""The frozen program once more, built for the console. It lies beside the windowed one on Windows, where a
windowed program has no standard streams to report through."""

_CHECKOUT = Path(__file__).resolve().parents[3]


def own_command(arguments: Sequence[str]) -> tuple[str, list[str]]:
    """The executable and its arguments that run `arguments` as a command of this very program.

    Frozen, that is the executable itself or its console twin; in a checkout `main.py`, wherever the window was
    started from; installed, the module, with `-P` so that no file in the present folder takes a library's place.
    """
    program = Path(sys.executable)
    if getattr(sys, "frozen", False):
        twin = program.with_name(CONSOLE_TWIN.format(stem=program.stem, suffix=program.suffix))
        return str(twin if twin.is_file() else program), list(arguments)
    script = _CHECKOUT / "main.py"
    if script.is_file() and (_CHECKOUT / "pyproject.toml").is_file():
        return str(program), [str(script), *arguments]
    return str(program), ["-P", "-m", "reputation_desktop.app", *arguments]
