"""The installed program in use on a Windows: commands, window, a second start, an upgrade while it runs."""

from __future__ import annotations

import json
import re
import subprocess
import time
from pathlib import Path
from typing import Any

from build.identity import TITLE
from build.windows.installer_facts import CONSOLE, WINDOWED
from reputation_desktop.system.folders import APP
from reputation_desktop.system.login_item import RUN
from tests.packages.desktop_session import until
from tests.packages.guest_book import COMPLAINT, PRAISE, GuestBook
from tests.packages.log import Failed
from tests.packages.windows_installing import INSTALLING_S, Installing
from tests.packages.windows_machine import WindowsMachine

STORE = "reputation.sqlite3"
STILL_RUNNING = 3
"""The installer's exit code where a file of the program stays held."""

_FEEDS = (
    '<?xml version="1.0"?><opml version="2.0"><head><title>Feeds</title></head><body>'
    '<outline type="rss" text="Town forum" xmlUrl="{link}?forum"/></body></opml>'
)

_COMMAND_S, _ENDING_S = 120.0, 60.0


class Using:
    """The steps of an owner's days."""

    def __init__(self, machine: WindowsMachine, installing: Installing, book: GuestBook, pictures: Path) -> None:
        self._machine, self._installing, self._book, self._pictures = machine, installing, book, pictures
        self.data = machine.local / APP
        self._kept: list[str] = []
        self._files: set[str] = set()

    def sample(self) -> str:
        """The sample shop plays, in a folder of its own."""
        self._files = self._installing.files()
        self._run("sample")
        folder = self.data.with_name(f"{APP}-sample")
        if not (folder / STORE).is_file() or (self.data / STORE).exists():
            raise Failed("the sample shop is not in a folder of its own")
        return f"in {self._machine.windows_path(folder)}"

    def channel(self) -> str:
        """A channel is added, a round played, and the complaint is there."""
        (added,) = self._lines("add", self._book.link)
        self._run("round")
        reviews = {each["text"]: each for each in self._lines("inbox")}
        if set(reviews) != {PRAISE.text, COMPLAINT.text} or not reviews[COMPLAINT.text]["complaint"]:
            raise Failed(f"the inbox shows {list(reviews)}")
        self._kept = sorted(reviews)
        return f"{added['what']}; the inbox shows {len(reviews)}, the complaint {reviews[COMPLAINT.text]['state']}"

    def window(self) -> str:
        """A double-click opens the window."""
        began = time.monotonic()
        self._start()
        place = self._machine.window(TITLE)
        took = time.monotonic() - began
        return f"{place}, after {took:.1f} s; {self._machine.picture(self._pictures / 'windows-today.png')}"

    def second_start(self) -> str:
        """A second start shows the window that there is, and ends."""
        running = self._machine.processes(WINDOWED)
        began = time.monotonic()
        if (code := self._start().wait(timeout=_ENDING_S)) != 0:
            raise Failed(f"it ended with {code}")
        if self._machine.processes(WINDOWED) != running:
            raise Failed("there is another process now")
        return f"it ended after {time.monotonic() - began:.1f} s, and {len(running)} process runs on"

    def open_with(self) -> str:
        """A list of feeds that is opened with the program is shown by the copy that runs."""
        feeds = self._machine.drive / "My feeds.opml"
        feeds.write_text(_FEEDS.format(link=self._book.link), encoding="utf-8")
        line = self._installing.open_line(feeds)
        words = [quoted or plain for quoted, plain in re.findall(r'"([^"]*)"|(\S+)', line)]
        if code := self._machine.wine.end_of(words, timeout_s=_ENDING_S):
            raise Failed(f"{line} ended with {code}")
        return f"{line}; {self._machine.picture(self._pictures / 'windows-open-with.png')}"

    def quit_running(self) -> str:
        """Another call ends it in order; where nothing runs, that is well too."""
        began = time.monotonic()
        self._run("--quit-running")
        took = time.monotonic() - began
        until(lambda: not self._machine.processes(WINDOWED), "that the program ends", _ENDING_S)
        self._run("--quit-running")
        return f"gone after {took:.1f} s"

    def login_item(self) -> str:
        """One that was put there from another folder is mended at the next start, into the installer's own line."""
        self._machine.set_registry(RUN, TITLE, r"C:\old\ReputationDesktop.exe --minimized")
        self._start()
        line = self._installing.login_line()
        until(lambda: self._installing.login_item() == line, f"the login item {line}", _COMMAND_S)
        return line

    def folders(self) -> str:
        """Only what belongs there lies in the folders of program and owner."""
        if changed := self._installing.files() ^ self._files:
            raise Failed(f"the program writes where it is installed: {min(changed)}")
        return ", ".join(sorted(path.name for path in self.data.iterdir()))

    def upgrade(self) -> str:
        """The installer ends the running copy, puts the new one in place, and starts that one."""
        before = self._machine.processes(WINDOWED)
        if not before:
            raise Failed("nothing runs that could be upgraded")
        began = time.monotonic()
        self._set_up(expected=0)
        took = time.monotonic() - began
        now = until(lambda: self._machine.processes(WINDOWED) - before, "the new copy", _COMMAND_S)
        if before & self._machine.processes(WINDOWED):
            raise Failed("the old copy runs on")
        self._stays("_coming", "_leaving", "_gone")
        return f"{took:.0f} s; process {min(before)} ended, {min(now)} runs; the inbox is as it was"

    def held(self) -> str:
        """A copy over another data folder, which the installer does not end: it leaves everything as it was."""
        other = self.data.with_name(f"{APP}-other")
        self._run("--quit-running")
        self._start("--data", self._machine.windows_path(other))
        until(lambda: (other / STORE).exists() or self._machine.processes(WINDOWED), "the other copy", _ENDING_S)
        before = self._installing.files()
        self._set_up(expected=STILL_RUNNING)
        if changed := self._installing.files() ^ before:
            raise Failed(f"it changed {min(changed)}")
        self._run("--quit-running", "--data", self._machine.windows_path(other))
        until(lambda: not self._machine.processes(WINDOWED), "that the other copy ends", _ENDING_S)
        return f"it ended with {STILL_RUNNING}, and the program is as it was"

    def power_cut(self) -> str:
        """What an upgrade left half done is done by the next one."""
        folder = self._installing.folder
        (folder / "_leaving").mkdir()
        (folder / "_internal").rename(folder / "_leaving" / "_internal")
        (folder / "_coming").mkdir()
        (folder / WINDOWED).rename(folder / "_coming" / WINDOWED)
        self._set_up(expected=0)
        if changed := self._installing.files() ^ self._files:
            raise Failed(f"it left {min(changed)} otherwise")
        self._stays("_coming", "_leaving", "_gone")
        return "the program is whole again, and the inbox is as it was"

    def minimised(self) -> str:
        """As the login starts it, without a window; it runs while it is uninstalled."""
        self._start("--minimized")
        until(lambda: self._machine.processes(WINDOWED), "the program", _ENDING_S)
        return f"{len(self._machine.processes(WINDOWED))} process"

    def _stays(self, *gone: str) -> None:
        if left := [name for name in gone if (self._installing.folder / name).exists()]:
            raise Failed(f"the installer left {left[0]}")
        if (now := sorted(each["text"] for each in self._lines("inbox"))) != self._kept:
            raise Failed(f"the inbox shows {now}")

    def _set_up(self, *, expected: int) -> None:
        code = self._machine.wine.end_of([self._installing.setup, "/S"], timeout_s=INSTALLING_S)
        if code != expected:
            raise Failed(f"the installer ended with {code}")

    def _start(self, *arguments: str) -> subprocess.Popen[bytes]:
        return self._machine.wine.start([self._installing.folder / WINDOWED, *arguments])

    def _lines(self, *arguments: str) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self._run(*arguments, "--json").splitlines()]

    def _run(self, *arguments: str) -> str:
        """What a command says, by the console's twin."""
        done = self._machine.wine.run([self._installing.folder / CONSOLE, *arguments], timeout_s=_COMMAND_S)
        if done.returncode != 0:
            raise Failed(f"{arguments[0]} ended with {done.returncode}: {done.stderr[-300:]}")
        return done.stdout
