"""Tries the installer for Windows as its owner would, under wine: `python -m tests.packages.windows --setup FILE`.

Wine is no Windows: it has no notifications, no SmartScreen and no task bar, and it knows nothing of signatures. What
is seen here is that everything is put where it belongs, that the program works there, and that it goes again. A line a
step says what was seen. A step that fails is named and the rest is tried all the same; the exit code is 1 then.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from build.identity import OUT
from build.windows.installer import setup_name
from tests.packages.guest_book import COMPLAINT, PRAISE, guest_book
from tests.packages.log import Failed
from tests.packages.windows_installing import Installing
from tests.packages.windows_machine import WindowsMachine
from tests.packages.windows_using import Using

NEEDED = {
    "wineserver": "wine",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64",
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "import": "imagemagick",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Tries everything and returns the exit code."""
    words = _words(arguments)
    if missing := sorted({package for program, package in NEEDED.items() if shutil.which(program) is None}):
        print(f"This needs: apt install {' '.join(missing)}", file=sys.stderr)
        return 2
    begun = time.monotonic()
    folder = Path(tempfile.mkdtemp(prefix="reputation-windows-"))
    with WindowsMachine(folder) as machine, guest_book(PRAISE, COMPLAINT) as book:
        print(f"A Windows by wine, made in {time.monotonic() - begun:.0f} s, and {words.setup.name}")
        installing = Installing(machine, words.setup)
        using = Using(machine, installing, book, words.pictures)
        failed = _walk(
            ("other folder", installing.other_folder),
            ("install", installing.install),
            ("link", installing.link),
            ("registry", installing.registry),
            ("self check", installing.self_check),
            ("sample shop", using.sample),
            ("channel", using.channel),
            ("window", using.window),
            ("second start", using.second_start),
            ("open with", using.open_with),
            ("quit running", using.quit_running),
            ("login item", using.login_item),
            ("upgrade", using.upgrade),
            ("held", using.held),
            ("power cut", using.power_cut),
            ("folders", using.folders),
            ("minimised", using.minimised),
            ("uninstall", lambda: installing.uninstall(using.data)),
        )
    print(
        f"{'Failed: ' + ', '.join(failed) if failed else 'All was as it should be'}; {time.monotonic() - begun:.0f} s"
    )
    return 1 if failed else 0


def _words(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    made = OUT / "packages" / setup_name()
    parser.add_argument("--setup", type=Path, default=made, help=f"the installer (default: out/packages/{made.name})")
    parser.add_argument("--pictures", type=Path, default=Path("out/installed"), help="for pictures of the screen")
    return parser.parse_args(arguments)


def _walk(*steps: tuple[str, Callable[[], str]]) -> list[str]:
    """Does one step after the other, and says of each what was seen; the names of those that failed."""
    failed = []
    for name, step in steps:
        begun = time.monotonic()
        try:
            seen = step()
        except (Failed, OSError, subprocess.SubprocessError) as failure:
            failed.append(name)
            seen = f"FAILED  {failure}"
        print(f"  {time.monotonic() - begun:5.1f} s  {name:<14} {seen}", flush=True)
    return failed


if __name__ == "__main__":
    sys.exit(main())
