"""A Windows to try an installer on: wine with a screen, where nothing has ever been installed."""

from __future__ import annotations

import re
import shutil
import subprocess
import time
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path, PureWindowsPath
from typing import Self

from build.windows.wine import Wine
from build.windows.wine_gaps import make_stand_ins
from tests.desktop.screen import screen
from tests.packages.desktop_session import until
from tests.packages.log import Failed

_VALUE = re.compile(r"^    (.*?)    REG_(\w+)(?:    (.*))?$")
_WINDOW_S = 60.0


class WindowsMachine:
    """For use in `with`; afterwards nothing of it runs or is left."""

    def __init__(self, folder: Path) -> None:
        """Names it.

        Args:
            folder: its drive C lies in there; what was there before is deleted.
        """
        self._folder = folder
        self._open = ExitStack()

    def __enter__(self) -> Self:
        shutil.rmtree(self._folder, ignore_errors=True)
        with ExitStack() as opening:
            opening.callback(shutil.rmtree, self._folder, ignore_errors=True)
            self.display = opening.enter_context(screen())
            manager = subprocess.Popen(
                ["openbox"],
                env={"DISPLAY": self.display, "HOME": "/nonexistent", "PATH": "/usr/bin"},
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            opening.callback(manager.wait)
            opening.callback(manager.terminate)
            self.wine = opening.enter_context(Wine(self._folder / "prefix", {"DISPLAY": self.display}))
            # A Windows has its desktop before any program; here the first window would start it, with the pipes of its
            # own process open for good.
            self.wine.start(["explorer", "/desktop"])
            for stand_in in make_stand_ins(self._folder / "stand_ins"):
                self.wine.put_in_system(stand_in)
            self._open = opening.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    @property
    def local(self) -> Path:
        """%LOCALAPPDATA%."""
        return self._of_owner("AppData/Local")

    @property
    def start_menu(self) -> Path:
        """Where the links of the Start menu lie."""
        return self._of_owner("AppData/Roaming/Microsoft/Windows/Start Menu/Programs")

    @property
    def desktop(self) -> Path:
        """Where the links on the desktop lie."""
        return self._of_owner("Desktop")

    def _of_owner(self, place: str) -> Path:
        owner = next(path for path in self.drive.joinpath("users").iterdir() if path.name != "Public")
        return owner / place

    @property
    def drive(self) -> Path:
        """Drive C."""
        return self.wine.prefix / "drive_c"

    def windows_path(self, path: Path) -> str:
        """How Windows calls a file on drive C."""
        return str(PureWindowsPath("C:\\", *path.relative_to(self.drive).parts))

    def registry(self, key: str) -> Mapping[str, str]:
        """The values of a key of its user; `(Default)` is the one without a name."""
        told = self.wine.run(["reg", "query", rf"HKCU\{key}"], timeout_s=60).stdout
        found = (_VALUE.match(line.rstrip()) for line in told.splitlines())
        return {match[1]: match[3] or "" for match in found if match}

    def set_registry(self, key: str, name: str, text: str) -> None:
        """Writes a value as another program would."""
        self.wine.run(["reg", "add", rf"HKCU\{key}", "/v", name, "/d", text, "/f"], timeout_s=60, check=True)

    def processes(self, executable: str) -> set[int]:
        """Those of an executable that run in here."""
        mark = f"WINEPREFIX={self.wine.prefix}\0".encode()
        found = set()
        for process in Path("/proc").glob("[0-9]*"):
            try:
                command, environment = (process / "cmdline").read_bytes(), (process / "environ").read_bytes()
            except OSError:  # it has ended meanwhile, or is another user's
                continue
            if mark in environment + b"\0" and executable.encode() in command.split(b"\0")[0].replace(b"\\", b"/"):
                found.add(int(process.name))
        return found

    def window(self, title: str) -> str:
        """Waits for a visible window; says where it lies."""
        wanted = ["xdotool", "search", "--onlyvisible", "--name", f"^{title}"]

        def found() -> str:
            told = subprocess.run(wanted, env=self.wine.environment, capture_output=True, text=True, check=False).stdout
            return told.split()[0] if told else ""

        window = until(found, f"a window called {title}", _WINDOW_S)
        geometry = ["xdotool", "getwindowgeometry", window]
        told = subprocess.run(geometry, env=self.wine.environment, capture_output=True, text=True, check=True).stdout
        return " ".join(told.split()[2:]).replace("Position: ", "at ").replace(" Geometry:", ",")

    def picture(self, path: Path) -> Path:
        """Photographs the screen, once it has stopped changing."""
        path.parent.mkdir(parents=True, exist_ok=True)
        before = b""
        end = time.monotonic() + _WINDOW_S
        while time.monotonic() < end:
            taken = ["import", "-window", "root", "-strip", "-define", "png:exclude-chunks=date,time", str(path)]
            subprocess.run(taken, env=self.wine.environment, check=True)
            if (now := path.read_bytes()) == before:
                return path
            before = now
            time.sleep(1)
        raise Failed("the screen never stops changing")
