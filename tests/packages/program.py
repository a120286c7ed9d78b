"""The installed program in its owner's hands: its commands, its window, what it keeps."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from typing import Any

from tests.packages.clean_system import HOME, CleanSystem
from tests.packages.desktop_session import PATIENCE_S, DesktopSession, TrayIcon, until
from tests.packages.log import Failed

NAME = "reputation-desktop"
FOLDER = f"/usr/lib/{NAME}"
DATA = HOME / ".local/share/ReputationDesktop"
STORE = "reputation.sqlite3"

Line = dict[str, Any]
"""What a command tells of one thing; its fields are the command line's own."""


class Program:
    """What its owner does with it."""

    def __init__(self, system: CleanSystem) -> None:
        self._system = system

    def run(
        self,
        *arguments: str,
        offline: bool = False,
        check: bool = True,
        timeout_s: float = 60,
        environment: Mapping[str, str] | None = None,
    ) -> subprocess.CompletedProcess[str]:
        """Runs a command of the program; without any screen, unless the environment names one."""
        return self._system.run(
            NAME, *arguments, as_owner=True, offline=offline, check=check, timeout_s=timeout_s, environment=environment
        )

    def self_check(self, environment: Mapping[str, str] | None = None) -> Line:
        """What the program says of itself.

        Raises:
            Failed: it is not content, or says nothing that could be read.
        """
        done = self.run("--self-check", check=False, timeout_s=180, environment=environment)
        try:
            told: Line = json.loads(done.stdout)
        except ValueError as error:
            raise Failed(f"no JSON: {done.stdout[-500:]}{done.stderr[-1500:]}") from error
        broken = [f"{each['name']}: {each['detail']}" for each in told["checks"] if not each["ok"]]
        if broken or not told["ok"] or done.returncode:
            raise Failed(f"exit code {done.returncode}; {'; '.join(broken)}")
        if not told["frozen"]:
            raise Failed("it says that it is no bundle")
        return told

    def lines(self, *arguments: str) -> list[Line]:
        """What a command tells with `--json`."""
        return [json.loads(line) for line in self.run(*arguments, "--json").stdout.splitlines()]

    def reviews(self) -> dict[str, Line]:
        """All reviews by their words, as the inbox tells them."""
        return {each["text"]: each for each in self.lines("inbox")}

    def everything(self) -> dict[str, Line]:
        """All reviews with their drafts, answers and versions, by their words."""
        return {text: self.lines("show", str(each["id"]))[0] for text, each in self.reviews().items()}

    def check(self) -> None:
        """Has the program look itself whether all that it keeps agrees.

        Raises:
            Failed: it does not.
        """
        self.run("check")

    def processes(self) -> list[int]:
        """The running processes of the program, the window's own first."""
        return sorted(self._system.processes(NAME))

    def schema(self, name: str = STORE) -> int:
        """The number of the schema of a store in the data folder."""
        with closing(sqlite3.connect(f"file:{self._system.path(DATA / name)}?mode=ro", uri=True)) as connection:
            (number,) = connection.execute("PRAGMA user_version").fetchone()
        return int(number)

    def kept(self) -> dict[str, str]:
        """The digest of every file in the owner's data folder."""
        folder = self._system.path(DATA)
        files = sorted(each for each in folder.rglob("*") if each.is_file())
        return {str(each.relative_to(folder)): hashlib.sha256(each.read_bytes()).hexdigest() for each in files}

    def begun(self) -> bool:
        """Whether its owner has been through the first start."""
        settings = self._system.path(DATA / "window.ini")
        return settings.is_file() and "begun=yes" in settings.read_text("utf-8")

    def reports(self) -> str:
        """What the program has written down of its own faults."""
        reports = sorted(self._system.path(DATA / "reports").glob("*.txt"))
        return "\n".join(each.read_text("utf-8", "replace") for each in reports) or "no report of a fault"

    @contextmanager
    def window(self, session: DesktopSession, *arguments: str) -> Iterator[Window]:
        """Starts the program with its window, and ends it in order afterwards unless it has ended already."""
        window = Window(self, session, session.start(NAME, *arguments))
        try:
            yield window
        finally:
            if window.runs:
                window.terminate()


class Window:
    """The program as it runs.

    Attributes:
        number: of the window on the screen.
    """

    def __init__(self, program: Program, session: DesktopSession, process: subprocess.Popen[str]) -> None:
        self._program, self._session, self._process = program, session, process
        self.number = ""

    @property
    def runs(self) -> bool:
        """Whether it has not ended."""
        return self._process.poll() is None

    def appears(self) -> str:
        """Waits for the window; returns where it lies.

        Raises:
            Failed: it did not appear, or the program has ended.
        """
        self.number = until(self._number, "the program's window")
        return self._session.geometry(self.number)

    def _number(self) -> str:
        if not self.runs:
            raise Failed(f"the program has ended with {self._process.returncode}: {self._program.reports()}")
        return next(iter(self._session.windows(NAME)), "")

    def end(self) -> int:
        """Waits until the program has ended and nothing of it runs; returns its exit code."""
        try:
            code = self._process.wait(PATIENCE_S)
        except subprocess.TimeoutExpired as late:
            raise Failed(f"the program still runs after {PATIENCE_S:g} s") from late
        until(lambda: not self._program.processes(), "the end of all of its processes")
        return code

    def terminate(self, signal: str = "TERM") -> int:
        """Sends a signal to all of its processes and waits for their end; returns its exit code."""
        self._session.signal(NAME, signal)
        return self.end()

    def tells(self, words: str, timeout_s: float = PATIENCE_S) -> TrayIcon:
        """Waits until the tray's icon says these words."""
        (icon, *_) = until(
            lambda: [each for each in self._session.tray() if words in each.tooltip],
            f"“{words}” in the tray",
            timeout_s,
        )
        return icon
