"""Makes the installer for Windows out of the bundle.

`python -m build.windows.installer --bundle out/bundle/ReputationDesktop --out out/packages`
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from build.bundle.names import INTERNAL
from build.identity import COMPACT_TITLE, OUT, VERSION, source_date_epoch
from build.windows.installer_facts import CONSOLE, PICTURE, SIDE_PICTURE_SIZE, WINDOWED, facts
from build.windows.wine_gaps import shipped_stand_ins

SCRIPT = Path(__file__).parent / "installer.nsi"

X86, AMD64 = "x86-unicode", "amd64-unicode"
"""What the installer itself runs on; what it installs is for 64 bits either way."""

_PAPER, _SIDE_ICON = "#e9efeb", 96
"""The colour beside the last page's words, and the icon's size there in pixels."""

_PLACES = (Path(r"C:\Program Files (x86)\NSIS"), Path(r"C:\Program Files\NSIS"))
"""Where NSIS' own installer puts it, and no PATH says so."""


class NotAWindowsBundle(Exception):
    """The bundle is not what Windows needs."""


def setup_name() -> str:
    """The installer's file name."""
    return f"{COMPACT_TITLE}-{VERSION}-windows-x86_64-setup.exe"


def make_installer(bundle: Path, out: Path, *, target: str = X86, sign: str = "", fast: bool = False) -> Path:
    """Makes it, and returns its path.

    Args:
        bundle: the folder of the frozen program.
        out: the folder that it is put in.
        target: one of NSIS' targets, where this NSIS has more than one.
        sign: a command that signs the file whose name is put behind it; none signs nothing.
        fast: packed in a moment, for a trial, and larger.

    Raises:
        NotAWindowsBundle: something is missing in it, or must not be there.
    """
    check_bundle(bundle)
    out.mkdir(parents=True, exist_ok=True)
    made = out / setup_name()
    scratch = OUT / "windows" / "installer"
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    _draw(scratch)
    told = scratch / "facts.nsh"
    pictures = (scratch / "program.ico", scratch / "side.bmp")
    told.write_text(facts(bundle, *pictures, made, sign), encoding="utf-8-sig")
    chosen = [f"-XTarget {target}"] if target != X86 else []
    chosen += ["-DFAST"] if fast else []
    subprocess.run(
        [_makensis(), "-V2", "-WX", "-INPUTCHARSET", "UTF8", f"-DFACTS={told.resolve()}", *chosen, SCRIPT],
        env={**os.environ, "SOURCE_DATE_EPOCH": str(source_date_epoch())},
        check=True,
    )
    return made


def _draw(folder: Path) -> None:
    """The pictures that the installer shows itself."""
    from PIL import Image

    from build.icons import picture, write_icons

    write_icons(folder)
    side = Image.new("RGB", SIDE_PICTURE_SIZE, _PAPER)
    drawn = picture(_SIDE_ICON)
    side.paste(drawn, ((side.width - _SIDE_ICON) // 2, side.height // 5), drawn)
    side.save(folder / "side.bmp")


def check_bundle(bundle: Path) -> None:
    """Looks for what the installer relies on, and for what only wine may have.

    Raises:
        NotAWindowsBundle: there is a reason not to ship it.
    """
    for needed in (Path(WINDOWED), Path(CONSOLE), PICTURE):
        if not (bundle / needed).is_file():
            raise NotAWindowsBundle(f"{needed} is missing in {bundle}.")
    if lent := shipped_stand_ins(bundle):
        raise NotAWindowsBundle(f"{lent[0]} is a stand-in for wine, and Windows has its own.")
    if unknown := {path.name for path in bundle.iterdir()} - {WINDOWED, CONSOLE, INTERNAL}:
        raise NotAWindowsBundle(f"{min(unknown)} would stay behind when a later version is installed over this one.")


def _makensis() -> str:
    found = shutil.which("makensis") or next((str(place) for place in _PLACES if place.is_dir()), "")
    if not found:
        raise SystemExit("makensis is missing; on Debian: apt install nsis, on Windows: choco install nsis")
    return found if Path(found).is_file() else str(Path(found) / "makensis.exe")


def main(arguments: Sequence[str] | None = None) -> int:
    """Makes the installer and says where it lies."""
    parser = argparse.ArgumentParser(prog="python -m build.windows.installer", description="Makes the installer.")
    parser.add_argument("--bundle", type=Path, default=OUT / "bundle" / COMPACT_TITLE, help="the frozen program")
    parser.add_argument("--out", type=Path, default=OUT / "packages", help="where the installer is put")
    parser.add_argument("--target", choices=(X86, AMD64), default=X86, help="what the installer itself runs on")
    parser.add_argument("--sign", default="", metavar="COMMAND", help="signs the file whose name is put behind it")
    parser.add_argument("--fast", action="store_true", help="made in a moment, for a trial, and larger")
    parsed = parser.parse_args(arguments)
    made = make_installer(parsed.bundle, parsed.out, target=parsed.target, sign=parsed.sign, fast=parsed.fast)
    print(f"{made} ({made.stat().st_size / 1e6:.1f} MB)")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
