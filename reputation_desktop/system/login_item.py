"""Starting with the computer: an entry among those that the system starts when its user logs in.

The owner asks for it and may take it away by the system's own means too, so that what counts is always what
stands there: a file for the desktop on Linux, a value in the user's registry on Windows, an agent on macOS.
"""

from __future__ import annotations

import hashlib
import os
import plistlib
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol
from xml.parsers.expat import ExpatError

from reputation_desktop.domain.errors import FileNotWritable, LoginItemNotSet
from reputation_desktop.domain.system_reasons import reason_of
from reputation_desktop.system.desktop_entry import entry, exec_line, fields_of
from reputation_desktop.system.folders import default_data_folder
from reputation_desktop.system.own_program import own_window
from reputation_desktop.system.registry import Registry, user_registry
from reputation_desktop.system.whole_file import write_whole

NAME = "reputation-desktop"
TITLE = "Reputation Desktop"
MINIMIZED = "--minimized"

RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
"""Where the task manager notes what its user switched off: an odd first byte."""


class LoginItem(Protocol):
    """Whether the system starts this program when its user logs in. Each call may wait for the disk."""

    def is_on(self) -> bool:
        """Whether it will."""

    def turn(self, on: bool) -> None:
        """Has it start, or not.

        Raises:
            LoginItemNotSet: it stays as it was.
        """

    def heal(self) -> None:
        """Names this program as it is called now, where it is on and was put there by one that lay elsewhere.

        Raises:
            LoginItemNotSet: it stays as it was.
        """


def login_item(folder: Path) -> LoginItem:
    """The login item that watches the shop in a data folder; another folder's shop has one of its own."""
    usual = folder.resolve() == default_data_folder().resolve()
    program = own_window([MINIMIZED] if usual else [MINIMIZED, "--data", str(folder.resolve())])
    mark = "" if usual else hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:8]
    name = f"{NAME}-{mark}" if mark else NAME
    if sys.platform == "win32":
        return RunValue(f"{TITLE} {mark}".strip(), program, user_registry())
    if sys.platform == "darwin":
        return LaunchAgent(Path.home() / "Library" / "LaunchAgents" / f"{name}.plist", program)
    return AutostartFile(_configuration() / "autostart" / f"{name}.desktop", program)


def _configuration() -> Path:
    named = Path(os.environ.get("XDG_CONFIG_HOME", ""))
    return named if named.is_absolute() else Path.home() / ".config"


class _ItemFile:
    """A login item that is a file of its own."""

    def __init__(self, path: Path, program: Sequence[str]) -> None:
        self._path, self._program = path, list(program)

    def turn(self, on: bool) -> None:
        try:
            if on:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                write_whole(self._path, self._wanted())
            else:
                self._path.unlink(missing_ok=True)
        except FileNotWritable as failure:
            raise LoginItemNotSet(why=failure.fields["why"]) from failure
        except OSError as error:
            raise LoginItemNotSet(why=reason_of(error)) from error

    def _body(self) -> bytes:
        """What stands in the file; nothing where there is none that can be read."""
        try:
            return self._path.read_bytes()
        except OSError:
            return b""

    def _wanted(self) -> bytes:
        raise NotImplementedError


class AutostartFile(_ItemFile):
    """A desktop entry in the folder that every desktop on Linux starts from."""

    def is_on(self) -> bool:
        fields = fields_of(self._body())
        switched_off = fields.get("Hidden") == "true" or fields.get("X-GNOME-Autostart-enabled") == "false"
        return "Exec" in fields and not switched_off

    def heal(self) -> None:
        if self.is_on() and fields_of(self._body())["Exec"] != exec_line(self._program):
            self.turn(True)

    def _wanted(self) -> bytes:
        return entry(
            {
                "Type": "Application",
                "Name": TITLE,
                "Comment": "What customers say about your shop, and whether it was answered",
                "Exec": exec_line(self._program),
                "TryExec": self._program[0],
                "Icon": NAME,
                "Terminal": "false",
                "X-GNOME-Autostart-enabled": "true",
            }
        )


class LaunchAgent(_ItemFile):
    """A property list in the folder that macOS starts a user's agents from."""

    def is_on(self) -> bool:
        agent = self._agent()
        return bool(agent.get("RunAtLoad")) and not agent.get("Disabled")

    def heal(self) -> None:
        if self.is_on() and self._agent().get("ProgramArguments") != self._program:
            self.turn(True)

    def _agent(self) -> dict[str, object]:
        try:
            agent = plistlib.loads(self._body())
        except (plistlib.InvalidFileException, ExpatError, ValueError):
            return {}
        return agent if isinstance(agent, dict) else {}

    def _wanted(self) -> bytes:
        return plistlib.dumps(
            {
                "Label": self._path.stem,
                "ProgramArguments": self._program,
                "RunAtLoad": True,
                "ProcessType": "Interactive",
                "LimitLoadToSessionType": "Aqua",
            }
        )


class RunValue:
    """A value in the part of the registry that Windows starts a user's programs from."""

    def __init__(self, name: str, program: Sequence[str], registry: Registry) -> None:
        self._name, self._line, self._registry = name, subprocess.list2cmdline(program), registry

    def is_on(self) -> bool:
        approved = self._registry.value(APPROVED, self._name)
        switched_off = isinstance(approved, bytes) and approved[:1] != b"" and approved[0] % 2 == 1
        return self._registry.value(RUN, self._name) is not None and not switched_off

    def turn(self, on: bool) -> None:
        try:
            if on:
                self._registry.put(RUN, self._name, self._line)
            else:
                self._registry.remove(RUN, self._name)
            self._registry.remove(APPROVED, self._name)
        except OSError as error:
            raise LoginItemNotSet(why=reason_of(error)) from error

    def heal(self) -> None:
        if self.is_on() and self._registry.value(RUN, self._name) != self._line:
            self.turn(True)
