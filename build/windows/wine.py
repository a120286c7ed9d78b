"""A Windows of one's own to run programs in: wine, with its files in a folder that nobody else uses."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType

WINDOWS_VERSION = "win10"
WINE = next((path for path in ("/usr/lib/wine/wine64", "/usr/bin/wine64") if Path(path).exists()), "wine64")
"""The 64-bit loader; the usual front end complains when there is no 32-bit one beside it."""

SERVER = next((path for path in ("/usr/lib/wine/wineserver", "/usr/bin/wineserver") if Path(path).exists()), "")
_QUIET = "-all,err+module"
"""Only what says which DLL or function is missing."""


class Wine:
    """One prefix: a drive C, a registry and a server, which ends with the context.

    Programs that print must be read through a pipe: redirected into a file they die under wine.
    """

    def __init__(self, prefix: Path, environment: Mapping[str, str] | None = None) -> None:
        """Names it; entering the context makes it.

        Args:
            prefix: the folder; made where there is none.
            environment: variables that programs see besides those of this process.
        """
        self.prefix = prefix.resolve()
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QT_", "XDG_"))},
            "WINEPREFIX": str(self.prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": _QUIET,
            # No menus, no browser engine and no .NET: nothing of this asks for them, and they are downloads.
            "WINEDLLOVERRIDES": "winemenubuilder.exe=d;mshtml=d;mscoree=d",
            "LANG": "C.UTF-8",
            "PYTHONUTF8": "1",
            **(environment or {}),
        }

    def __enter__(self) -> Wine:
        self.prefix.mkdir(parents=True, exist_ok=True)
        if not (self.prefix / "system.reg").exists():
            self.run(["wineboot", "--init"], timeout_s=300)
            self.run(["winecfg", "-v", WINDOWS_VERSION], timeout_s=120)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        self.end()

    @property
    def system(self) -> Path:
        """Where this Windows keeps its own DLLs."""
        return self.prefix / "drive_c" / "windows" / "system32"

    def command(self, arguments: Sequence[str | Path]) -> list[str]:
        """The command line that runs a program in here."""
        return [WINE, *map(str, arguments)]

    def run(
        self, arguments: Sequence[str | Path], *, timeout_s: float, check: bool = False, folder: Path | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Runs a program until it ends; what it prints is read as UTF-8.

        Raises:
            subprocess.TimeoutExpired: it does not end.
            subprocess.CalledProcessError: it failed, where `check` was asked for.
        """
        return subprocess.run(
            self.command(arguments),
            env=self.environment,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=timeout_s,
            check=check,
        )

    def end_of(self, arguments: Sequence[str | Path], *, timeout_s: float) -> int:
        """Runs a program that prints nothing, until it ends, whatever it leaves running; its exit code.

        Raises:
            subprocess.TimeoutExpired: it does not end.
        """
        process = self.start(arguments)
        try:
            return process.wait(timeout=timeout_s)
        except subprocess.TimeoutExpired:
            process.kill()
            raise

    def start(self, arguments: Sequence[str | Path]) -> subprocess.Popen[bytes]:
        """Starts a program and does not wait for it."""
        return subprocess.Popen(
            self.command(arguments), env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip

    def put_in_system(self, dll: Path) -> None:
        """Lends this Windows a DLL that it lacks."""
        (self.system / dll.name).write_bytes(dll.read_bytes())

    def end(self) -> None:
        """Ends every program in here, and the server."""
        for asked in ("-k", "-w"):
            subprocess.run([SERVER, asked], env=self.environment, check=False, timeout=60, capture_output=True)
