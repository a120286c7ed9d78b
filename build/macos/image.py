"""The disk image: `python -m build.macos.image --app FOLDER --out FOLDER`; runs on macOS.

Apple's own programs make and compress it, so two images of one bundle differ in their bytes.
"""

from __future__ import annotations

import argparse
import platform
import tempfile
from collections.abc import Sequence
from pathlib import Path

from build.identity import COMPACT_TITLE, OUT, TITLE, VERSION
from build.macos.dmg_settings import draw_background, settings


def image_name(machine: str) -> str:
    """The file's name for a machine as `platform.machine` names it (arm64, x86_64)."""
    return f"{COMPACT_TITLE}-{VERSION}-macos-{machine}.dmg"


def make_image(app: Path, out: Path) -> Path:
    """Packs the program into a disk image and returns it.

    Args:
        app: the signed program; what is inside is not signed again.
        out: the folder that the image is put into.
    """
    import dmgbuild  # its own imports exist on macOS alone

    out.mkdir(parents=True, exist_ok=True)
    image = out / image_name(platform.machine())
    with tempfile.TemporaryDirectory() as scratch:
        told = settings(app, draw_background(Path(scratch)))
        dmgbuild.build_dmg(str(image), TITLE, settings=told)
    return image


def main(arguments: Sequence[str] | None = None) -> int:
    """Makes the image and prints where it is and how large."""
    parser = argparse.ArgumentParser(prog="python -m build.macos.image", description="Makes the disk image for macOS.")
    parser.add_argument("--app", type=Path, default=OUT / "bundle" / f"{TITLE}.app", help="the signed program")
    parser.add_argument("--out", type=Path, default=OUT / "packages", help="where the image goes")
    told = parser.parse_args(arguments)
    image = make_image(told.app, told.out)
    print(f"{image}  {image.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
