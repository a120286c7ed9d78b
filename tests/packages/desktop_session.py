"""The owner's session on a clean system: a screen, a bus, a panel with a tray, notifications; none of it is Python."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Self, TypeVar

from tests.packages.clean_system import HOME, OWNER, RUNTIME, CleanSystem
from tests.packages.log import Failed

PACKAGES = (
    "xvfb", "x11-xserver-utils", "x11-utils", "xdotool", "scrot", "dbus-daemon", "dbus-bin", "dbus-x11", "xfconf",
    "xfwm4", "xfce4-panel", "xfce4-notifyd",
)  # fmt: skip
"""What a session is made of; openbox would bring Python along."""

WIDTH, HEIGHT = 1280, 800
BACKDROP = "#c9d5d0"
POPUP = "Xfce4-notifyd"
PATIENCE_S = 40.0

_BUS = f"unix:path={RUNTIME}/bus"
_WATCHER = "org.kde.StatusNotifierWatcher"
_ITEM = "org.kde.StatusNotifierItem"
_MENU = "com.canonical.dbusmenu"
_NUMBER = re.compile(r"\d+")
_STRING = re.compile(r'string "(.*)"')
_LABELLED = re.compile(r'int32 (\d+)\n(?:(?!int32).)*?string "label"\s+variant\s+string "([^"]*)"', re.DOTALL)
_CONFIGURATION = Path(".config/xfce4/xfconf/xfce-perchannel-xml")
_Found = TypeVar("_Found")


@dataclass(frozen=True, slots=True)
class TrayIcon:
    """Where the icon of a program can be asked, and what a panel says when the mouse rests on it."""

    service: str
    path: str
    tooltip: str


class DesktopSession:
    """A running session for use in `with`; the packages named by `PACKAGES` have to be installed.

    Attributes:
        environment: what a program gets that is started on it.
    """

    def __init__(self, system: CleanSystem) -> None:
        self.environment: dict[str, str] = {"DBUS_SESSION_BUS_ADDRESS": _BUS, "XDG_CURRENT_DESKTOP": "XFCE"}
        self._system = system
        self._open = ExitStack()

    def __enter__(self) -> Self:
        self._configure()
        with self._open:
            self.environment["DISPLAY"] = self._screen()
            self._goes_on("dbus-daemon", "--session", "--nofork", f"--address={_BUS}")
            until(self._system.path(f"{RUNTIME}/bus").exists, "a session bus")
            self._run("xsetroot", "-solid", BACKDROP)
            self._goes_on("xfwm4", "--compositor=off")
            self._goes_on("xfce4-panel", "--disable-wm-check")
            until(self._panel_has_its_place, "a panel that windows leave room for")
            self._open = self._open.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def window(self, program: str, timeout_s: float = PATIENCE_S) -> str:
        """The number of the first visible window of a program, waiting for it."""
        return until(lambda: self.windows(program), f"a window of {program}", timeout_s)[0]

    def windows(self, program: str) -> list[str]:
        """All visible windows of a program, now."""
        return self._run("xdotool", "search", "--onlyvisible", "--classname", f"^{program}$", check=False).split()

    def geometry(self, window: str) -> str:
        """Where a window lies, as `WIDTHxHEIGHT+X+Y`."""
        said = dict(line.split("=") for line in self._run("xdotool", "getwindowgeometry", "--shell", window).split())
        return f"{said['WIDTH']}x{said['HEIGHT']}+{said['X']}+{said['Y']}"

    def active_window(self) -> str:
        """The window that has the keyboard, or nothing."""
        return self._run("xdotool", "getactivewindow", check=False).strip()

    def do(self, *words: str) -> None:
        """Has the mouse or the keyboard do something, in the words of xdotool."""
        self._run("xdotool", *words)

    def picture(self, path: Path) -> str:
        """Takes a picture of the whole screen once it rests; returns the file's name."""
        inside = f"{HOME}/.cache/screen.png"
        self._system.run("mkdir", "-p", f"{HOME}/.cache", as_owner=True)
        before = b""

        def rests() -> bool:
            nonlocal before
            self._run("scrot", "--overwrite", inside)
            last, before = before, self._system.path(inside).read_bytes()
            return last == before

        until(rests, "a screen at rest", every_s=0.7)
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(self._system.path(inside), path)
        return path.name

    @contextmanager
    def picture_on_failure(self, path: Path) -> Iterator[None]:
        """Takes a picture where something in the block fails."""
        try:
            yield
        except Failed:
            with suppress(Failed):
                self.picture(path)
            raise

    def tray(self) -> list[TrayIcon]:
        """The icons in the panel's tray."""
        asking = (_WATCHER, "/StatusNotifierWatcher", _WATCHER, "RegisteredStatusNotifierItems")
        registered = _STRING.findall(self._property(*asking))
        return [self._icon(*each.partition("/")[::2]) for each in registered]

    def tray_icon(self, timeout_s: float = PATIENCE_S) -> TrayIcon:
        """The one icon in the tray, waiting for it."""
        return until(self.tray, "an icon in the tray", timeout_s)[0]

    def choose_in_tray(self, label: str) -> None:
        """Chooses an entry of the tray's menu by its words."""
        icon = self.tray_icon()
        menu = _STRING.findall(self._property(icon.service, icon.path, _ITEM, "Menu").replace("object path", "string"))[
            0
        ]
        call = ("dbus-send", "--session", "--print-reply", f"--dest={icon.service}", menu)
        self._run(*call, f"{_MENU}.AboutToShow", "int32:0")
        layout = self._run(*call, f"{_MENU}.GetLayout", "int32:0", "int32:-1", "array:string:label")
        entries = {words.replace("_", ""): number for number, words in _LABELLED.findall(layout)}
        if label not in entries:
            raise Failed(f"the tray's menu has no “{label}”: {', '.join(entries)}")
        self._run(*call, f"{_MENU}.Event", f"int32:{entries[label]}", "string:clicked", "variant:int32:0", "uint32:0")

    def start(self, *command: str) -> subprocess.Popen[str]:
        """Starts a program on this session, which goes on."""
        return self._system.start(*command, environment=self.environment)

    def run(self, *command: str, check: bool = True, timeout_s: float = PATIENCE_S) -> subprocess.CompletedProcess[str]:
        """Runs a program on this session to its end."""
        return self._system.run(*command, as_owner=True, check=check, timeout_s=timeout_s, environment=self.environment)

    def signal(self, program: str, signal: str) -> None:
        """Sends a signal to all processes of a program."""
        self._system.signal(program, signal)

    def _run(self, *command: str, check: bool = True) -> str:
        return self.run(*command, check=check).stdout

    def _property(self, service: str, path: str, interface: str, name: str) -> str:
        getting = ("org.freedesktop.DBus.Properties.Get", f"string:{interface}", f"string:{name}")
        return self._run("dbus-send", "--session", "--print-reply", f"--dest={service}", path, *getting, check=False)

    def _icon(self, service: str, path: str) -> TrayIcon:
        at = f"/{path}" if path else "/StatusNotifierItem"
        words = [each for each in _STRING.findall(self._property(service, at, _ITEM, "ToolTip")) if each]
        return TrayIcon(service, at, " – ".join(words))

    def _panel_has_its_place(self) -> bool:
        room = _NUMBER.findall(self._run("xprop", "-root", "-notype", "_NET_WORKAREA"))
        return len(room) > 3 and int(room[3]) < HEIGHT

    def _goes_on(self, *command: str) -> None:
        program = self.start(*command)
        self._open.callback(program.wait)
        self._open.callback(self._system.signal, command[0])

    def _screen(self) -> str:
        """Starts the X server; returns its display, a number that nothing else on this machine uses."""
        read, write = os.pipe()
        server = self._system.start(
            "Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-noreset", "-nolisten", "tcp",
            pass_fds=(write,),
        )  # fmt: skip
        os.close(write)
        self._open.callback(server.wait)
        self._open.callback(self._system.signal, "Xvfb")
        with os.fdopen(read) as told:
            number = told.readline().strip()
        if not number:
            raise Failed("no X server started")
        return f":{number}"

    def _configure(self) -> None:
        folder = self._system.path(HOME / _CONFIGURATION)
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(Path(__file__).with_name("panel.xml"), folder / "xfce4-panel.xml")
        self._system.run("chown", "-R", f"{OWNER}:{OWNER}", str(HOME / ".config"))


def until(condition: Callable[[], _Found], what: str, timeout_s: float = PATIENCE_S, every_s: float = 0.25) -> _Found:
    """What `condition` finds as soon as it finds something.

    Raises:
        Failed: it did not within `timeout_s` seconds.
    """
    end = time.monotonic() + timeout_s
    while not (found := condition()):
        if time.monotonic() > end:
            raise Failed(f"not seen within {timeout_s:g} s: {what}")
        time.sleep(every_s)
    return found
