"""The installer on a Windows: it comes, everything of it is in its place, and it goes without a trace."""

from __future__ import annotations

import json
import time
from pathlib import Path

from build.identity import COMPACT_TITLE, TITLE, VERSION
from build.windows.installer_facts import CONSOLE, PICTURE, UNINSTALL_KEY, WINDOWED
from build.windows.wine_gaps import shipped_stand_ins
from reputation_desktop.system.app_identity import APP_USER_MODEL_ID
from reputation_desktop.system.login_item import RUN
from tests.packages.desktop_session import until
from tests.packages.log import Failed
from tests.packages.windows_machine import WindowsMachine

LINK = f"{TITLE}.lnk"
IDENTITY_KEY = rf"Software\Classes\AppUserModelId\{APP_USER_MODEL_ID}"
OPEN_WITH_KEY = r"Software\Classes\.opml\OpenWithProgids"
OPML_CLASS = f"{COMPACT_TITLE}.opml"
UNINSTALLER = "Uninstall.exe"
NOT_OURS = 4
"""The installer's exit code where there is something else in the folder."""

INSTALLING_S, CHECKING_S = 300.0, 400.0


class Installing:
    """The steps of an installer's life on one machine."""

    def __init__(self, machine: WindowsMachine, setup: Path) -> None:
        self._machine, self.setup = machine, setup
        self.folder = machine.local / "Programs" / TITLE

    def install(self) -> str:
        """Silently and for one user, with a login item, and without a link on the desktop."""
        if code := self._machine.wine.end_of([self.setup, "/S", "/LOGIN"], timeout_s=INSTALLING_S):
            raise Failed(f"it ended with {code}")
        names = {path.name for path in self.folder.iterdir()}
        if names != {WINDOWED, CONSOLE, UNINSTALLER, "_internal"}:
            raise Failed(f"in its folder are {sorted(names)}")
        if lent := shipped_stand_ins(self.folder):
            raise Failed(f"what only wine lacks was shipped: {lent[0]}")
        size_mb = sum(path.stat().st_size for path in self.folder.rglob("*")) / 1e6
        return f"{self.setup.stat().st_size / 1e6:.1f} MB packed, {size_mb:.0f} MB unpacked, in {self._path('')}"

    def other_folder(self) -> str:
        """A folder that somebody else filled is left alone."""
        letter = self._machine.drive / "Letters" / "letter.txt"
        letter.parent.mkdir()
        letter.write_text("Dear Ida\n", encoding="utf-8")
        into = f"/D={self._machine.windows_path(letter.parent)}"
        if (code := self._machine.wine.end_of([self.setup, "/S", into], timeout_s=INSTALLING_S)) != NOT_OURS:
            raise Failed(f"it ended with {code}")
        if _files(letter.parent) != {letter.name} or self._machine.registry(UNINSTALL_KEY):
            raise Failed("it was installed there all the same")
        return f"it ended with {NOT_OURS}, and nothing was installed"

    def link(self) -> str:
        """In the Start menu, with the identity that Windows groups windows and notifications by."""
        link = self._machine.start_menu / LINK
        if not link.is_file():
            raise Failed("there is no link in the Start menu")
        if (self._machine.desktop / LINK).exists():
            raise Failed("nobody asked for a link on the desktop")
        body = link.read_bytes()
        if WINDOWED.encode("utf-16-le") not in body and WINDOWED.encode() not in body:
            raise Failed("the link leads elsewhere")
        kept = f"{APP_USER_MODEL_ID}\0".encode("utf-16-le") in body
        return f"{LINK}; " + ("it carries the identity" if kept else "wine keeps no identity in a link")

    def registry(self) -> str:
        """What the list of programs, the notifications, “Open with” and the login read."""
        entry, identity = self._machine.registry(UNINSTALL_KEY), self._machine.registry(IDENTITY_KEY)
        wanted = {
            "DisplayName": TITLE,
            "DisplayVersion": VERSION,
            "QuietUninstallString": f'"{self._path(UNINSTALLER)}" /S',
            "InstallLocation": str(self._path("")),
        }
        if wrong := [name for name, text in wanted.items() if entry.get(name) != text]:
            raise Failed(f"in the list of programs: {wrong[0]} is {entry.get(wrong[0])}")
        if identity != {"DisplayName": TITLE, "IconUri": self._path(str(PICTURE))}:
            raise Failed(f"notifications come from {identity}")
        if not (self.folder / PICTURE).is_file():
            raise Failed("the picture of the notifications is not there")
        if OPML_CLASS not in self._machine.registry(OPEN_WITH_KEY):
            raise Failed("“Open with” does not offer it for OPML")
        if self.login_item() != self.login_line():
            raise Failed(f"the login starts {self.login_item()}")
        return f"listed with {int(entry['EstimatedSize'], 16) / 1024:.0f} MB; notifications, “Open with”, login item"

    def self_check(self) -> str:
        """The program finds itself whole."""
        done = self._machine.wine.run([self.folder / CONSOLE, "--self-check"], timeout_s=CHECKING_S)
        if not done.stdout.strip():
            raise Failed(f"it ended with {done.returncode} and said: {done.stderr[-300:]}")
        told = json.loads(done.stdout)
        wrong = [f"{each['name']}: {each['detail']}" for each in told["checks"] if not each["ok"]]
        if wrong or done.returncode != 0:
            raise Failed("; ".join(wrong) or f"it ended with {done.returncode}")
        details = {each["name"]: each["detail"] for each in told["checks"]}
        return f"{len(details)} checks on {told['system']}; notification: {details.get('notification', 'not tried')}"

    def uninstall(self, data: Path) -> str:
        """Everything that was put there goes while the program runs; the owner's data stays."""
        before = _files(data)
        if code := self._machine.wine.end_of([self.folder / UNINSTALLER, "/S"], timeout_s=INSTALLING_S):
            raise Failed(f"it ended with {code}")
        began = time.monotonic()
        until(lambda: not self.folder.exists(), f"that {self.folder.name} goes; left: {_some(self.folder)}", 60)
        left = [str(key) for key in (UNINSTALL_KEY, IDENTITY_KEY, OPEN_WITH_KEY) if self._machine.registry(key)]
        left += [LINK] if (self._machine.start_menu / LINK).exists() else []
        left += ["the login item"] if self.login_item() else []
        left += ["a process"] if self._machine.processes(WINDOWED) else []
        if left:
            raise Failed(f"left behind: {', '.join(left)}")
        if lost := before - _files(data):
            raise Failed(f"the owner's data lost {min(lost)}")
        return f"gone after {time.monotonic() - began:.0f} s; {len(before)} files of the owner's stay in {data.name}"

    def login_item(self) -> str:
        """What the login starts, or nothing."""
        return self._machine.registry(RUN).get(TITLE, "")

    def open_line(self, file: Path) -> str:
        """What “Open with” runs for a file."""
        command = self._machine.registry(rf"Software\Classes\{OPML_CLASS}\shell\open\command")["(Default)"]
        return command.replace("%1", self._machine.windows_path(file))

    def login_line(self) -> str:
        """What it shall start."""
        return f'"{self._path(WINDOWED)}" --minimized'

    def files(self) -> set[str]:
        """All that lies in the program's folder."""
        return _files(self.folder)

    def _path(self, place: str) -> str:
        return self._machine.windows_path(self.folder / place)


def _files(folder: Path) -> set[str]:
    """The owner's files; SQLite's own go and come beside a store."""
    found = (str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())
    return {path for path in found if not path.endswith(("-wal", "-shm", ".lock"))}


def _some(folder: Path) -> str:
    return ", ".join(sorted(path.name for path in folder.iterdir())[:5]) if folder.exists() else "nothing"
