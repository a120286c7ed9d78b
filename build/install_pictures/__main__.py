"""`python -m build.install_pictures FOLDER` draws every picture of INSTALL.md again."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from build.install_pictures import linux, macos, windows

PICTURES = (*windows.PICTURES, *macos.PICTURES, *linux.PICTURES)


def main(arguments: Sequence[str] | None = None) -> int:
    """Draws them all into a folder."""
    parser = argparse.ArgumentParser(
        prog="python -m build.install_pictures", description="Draws the pictures of INSTALL.md."
    )
    parser.add_argument("folder", type=Path, help="where to; in the project they lie in resources/pictures/installing")
    folder: Path = parser.parse_args(arguments).folder
    folder.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    for picture in PICTURES:
        picture.draw().save(folder / f"{picture.name}.png")
    del application
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
