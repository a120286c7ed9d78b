"""The AppImage: one file that runs as it is, made by appimagetool from a folder laid out here.

`python -m build.linux.appimage --bundle FOLDER --out FOLDER [--tool FILE --runtime FILE]`; without the tool only the
folder is made, which can be run, too.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from build.identity import COMMAND, COMPACT_TITLE, OUT, VERSION
from build.linux.share import write_prefix
from build.linux.tree import link, settle

_ICONS = f"usr/share/icons/hicolor/256x256/apps/{COMMAND}.png"


def lay_out(bundle: Path, root: Path) -> None:
    """Lays out the AppDir: what lies below /usr, and links at its top that the format asks for."""
    write_prefix(bundle, root / "usr")
    link(root / "AppRun", f"usr/bin/{COMMAND}")
    link(root / f"{COMMAND}.desktop", f"usr/share/applications/{COMMAND}.desktop")
    link(root / f"{COMMAND}.png", _ICONS)
    link(root / ".DirIcon", _ICONS)
    settle(root)


def pack(root: Path, image: Path, tool: Path, runtime: Path | None) -> None:
    """Has appimagetool make one file of the AppDir.

    Args:
        root: the AppDir.
        image: the file to make.
        tool: appimagetool itself.
        runtime: what unpacks the image on the owner's computer. Without it the tool downloads the newest one.
    """
    subprocess.run(
        [
            str(tool),
            "--no-appstream",  # the hosted machine has another version of it; build.linux.verify asked it already
            *(["--runtime-file", str(runtime)] if runtime else []),
            str(root),
            str(image),
        ],
        env=_environment(),
        check=True,
    )


def _environment() -> dict[str, str]:
    """What the tool is told. It dates the image itself, and ends if the environment does, too."""
    kept = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    # Where no FUSE is, the tool, an AppImage itself, unpacks itself first.
    return {**kept, "ARCH": "x86_64", "APPIMAGE_EXTRACT_AND_RUN": "1"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Makes the AppDir and, given the tool, the image."""
    parser = argparse.ArgumentParser(prog="python -m build.linux.appimage", description="Makes the AppImage.")
    parser.add_argument("--bundle", type=Path, default=OUT / "bundle" / COMMAND, help="what is packed")
    parser.add_argument("--out", type=Path, default=OUT / "packages", help="where the image goes")
    parser.add_argument("--folder", type=Path, default=OUT / f"{COMPACT_TITLE}.AppDir", help="where it is laid out")
    parser.add_argument("--tool", type=Path, help="appimagetool; without it only the folder is made")
    parser.add_argument("--runtime", type=Path, help="the runtime to put before it, so that none is downloaded")
    told = parser.parse_args(arguments)
    shutil.rmtree(told.folder, ignore_errors=True)
    lay_out(told.bundle, told.folder)
    if told.tool is None:
        print(f"{told.folder}  try it: {told.folder}/AppRun")
        return 0
    told.out.mkdir(parents=True, exist_ok=True)
    image = told.out / f"{COMPACT_TITLE}-{VERSION}-x86_64.AppImage"
    pack(told.folder, image, told.tool.resolve(), told.runtime)
    print(f"{image}  {image.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
