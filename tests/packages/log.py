"""What is written down while packages are tried, and how a test of them fails."""

from __future__ import annotations

import shlex
import time
from collections.abc import Sequence
from pathlib import Path
from typing import IO

_LONGEST = 3000
"""Characters of one command's output that are kept: its end."""

_SHOWN_LINES = 30


class Failed(Exception):
    """Something is not as an owner would expect it; its words are for the reader of the log."""


class Log:
    """Every command with its output, in one file; the programs that go on write into it themselves."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self.path = path
        self.file: IO[str] = path.open("w", encoding="utf-8", errors="replace")
        self._since_s = time.monotonic()

    def write(self, command: Sequence[str], code: int | None, output: str) -> None:
        """Writes down a command, its exit code (None while it runs) and what it said."""
        passed = time.monotonic() - self._since_s
        ended = "goes on" if code is None else str(code)
        self.file.write(f"[{passed:7.1f}] {shlex.join(command)} -> {ended}\n{output[-_LONGEST:]}")
        self.file.flush()

    def tail(self) -> str:
        """The end of it."""
        return "\n".join(self.path.read_text(encoding="utf-8", errors="replace").splitlines()[-_SHOWN_LINES:])
