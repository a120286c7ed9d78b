"""The running program in a test's hand: a process of its own on a desktop of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from tests.desktop.desktop import ROOT, Desktop

PATIENCE_S = 30


@dataclass(frozen=True, slots=True)
class Seen:
    """What the program has on the screen.

    Attributes:
        state: of the window: none (not made yet) | hidden | minimised | shown.
        page: the page that it shows.
        focus: the name of what has the focus in it.
        words: everything that can be read in it.
    """

    state: str
    page: str
    focus: str
    words: Sequence[str]

    def reads(self, words: str) -> bool:
        """Whether these words stand somewhere."""
        return any(words in each for each in self.words)


class Program:
    """The program over the store in `folder`, from its start to the end of the `with`."""

    def __init__(self, desktop: Desktop, folder: Path, *arguments: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.desktop.observed", "--data", str(folder), *arguments],
            cwd=ROOT, env=desktop.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with self._process:
            self._process.kill()

    def look(self) -> Seen:
        """What is on the screen now."""
        return self._ask("look")

    def close_window(self) -> Seen:
        """Closes the window by its cross."""
        return self._ask("close")

    def kill(self) -> None:
        """Ends it as a power cut does."""
        self._process.kill()
        self._process.wait(PATIENCE_S)

    def terminate(self) -> None:
        """Asks it to end as the system does."""
        self._process.terminate()

    @property
    def runs(self) -> bool:
        """Whether it has not ended."""
        return self._process.poll() is None

    def end(self) -> int:
        """Waits until it has ended by itself; returns its exit code."""
        return self._process.wait(PATIENCE_S)

    def _ask(self, do: str) -> Seen:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"do": do}) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, "the program has ended"
        return Seen(**json.loads(line))


def started(desktop: Desktop, folder: Path, *arguments: str) -> tuple[int, str]:
    """Starts the program once more and waits for the end of that; its exit code and what it said."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "--data", str(folder), *arguments],
        env=desktop.environment, capture_output=True, text=True, timeout=PATIENCE_S, check=False,
    )  # fmt: skip
    return done.returncode, done.stdout + done.stderr
