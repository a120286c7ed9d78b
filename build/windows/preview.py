"""Makes bundle and installer for Windows on a Linux machine, by wine: `python -m build.windows.preview`.

What comes of it is a preview: its interpreter's starter was compiled here, and it has never seen a real Windows. What
people install is made by the hosted workflow, on Windows, from the same specification and the same script.

On Debian it takes: wine, wine64, nsis, gcc-mingw-w64-x86-64.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from build.identity import COMPACT_TITLE, OUT, ROOT, source_date_epoch
from build.windows.installer import AMD64, make_installer
from build.windows.windows_python import COMPILER, make_windows_python
from build.windows.wine import SERVER, Wine
from build.windows.wine_gaps import make_stand_ins

WORK = OUT / "windows"

_NEEDED = {SERVER: "wine", "makensis": "nsis", COMPILER: "gcc-mingw-w64-x86-64"}
_BUILDING_S = 1800.0


class BuildFailed(Exception):
    """The bundle could not be made under wine; the message is what the build said last."""


def make_bundle(wine: Wine, python: Path, source: Path, out: Path) -> Path:
    """Makes the bundle under wine, as the hosted workflow does on Windows; returns its folder.

    Args:
        wine: where it is made.
        python: the python.exe that makes it.
        source: the checkout whose program is bundled.
        out: where the bundle is put.

    Raises:
        BuildFailed: it was not made.
    """
    for stand_in in make_stand_ins(WORK / "stand_ins"):
        wine.put_in_system(stand_in)
    folders = ("--source", source.resolve(), "--out", out.resolve(), "--work", WORK / "bundling")
    made = wine.run([python, "-m", "build.bundle.make", *folders], timeout_s=_BUILDING_S, folder=ROOT)
    if made.returncode != 0:
        raise BuildFailed((made.stdout + made.stderr)[-4000:])
    print(made.stdout.strip())
    return out / COMPACT_TITLE


def main(arguments: Sequence[str] | None = None) -> int:
    """Makes both and says how long it took."""
    parser = argparse.ArgumentParser(prog="python -m build.windows.preview", description="Makes the preview.")
    parser.add_argument("--source", type=Path, default=ROOT, help="another checkout, whose program is bundled")
    parser.add_argument("--out", type=Path, default=OUT / "bundle", help="where the bundle is put")
    parser.add_argument("--packages", type=Path, default=OUT / "packages", help="where the installer is put")
    parser.add_argument("--keep-python", action="store_true", help="take the Python that was made the last time")
    parser.add_argument("--fast", action="store_true", help="an installer that is made quickly, and larger")
    parsed = parser.parse_args(arguments)
    if missing := sorted({package for program, package in _NEEDED.items() if not shutil.which(program)}):
        print(f"This needs: apt install {' '.join(missing)}", file=sys.stderr)
        return 1
    python = WORK / "python" / "python.exe"
    began = time.monotonic()
    if not (parsed.keep_python and python.exists()):
        make_windows_python(python.parent, WORK / "scratch")
        began = _say("the Python for Windows", began)
    with Wine(WORK / "prefix", {"SOURCE_DATE_EPOCH": str(source_date_epoch())}) as wine:
        bundle = make_bundle(wine, python, parsed.source, parsed.out)
    began = _say(str(bundle), began)
    made = make_installer(bundle, parsed.packages, target=AMD64, fast=parsed.fast)
    _say(f"{made} ({made.stat().st_size / 1e6:.1f} MB)", began)
    return 0


def _say(what: str, since: float) -> float:
    now = time.monotonic()
    print(f"{now - since:6.0f} s  {what}", flush=True)
    return now


if __name__ == "__main__":
    raise SystemExit(main())
