"""The program's icon in every size and form that systems ask for, made from its one drawing.

`python -m build.icons FOLDER`
"""

from __future__ import annotations

import argparse
import io
import shutil
from collections.abc import Sequence
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from build.identity import ROOT

DRAWING = ROOT / "resources" / "icons" / "program.svg"
KEPT = ROOT / "resources" / "icons" / "program.png"
"""What notifications show where a system's service takes no drawing; remade by `python -m build.icons`."""

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Pixels; those of the hicolor theme."""

_ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
_ICNS_SIZES = (16, 32, 64, 128, 256, 512, 1024)
_KEPT_SIZE = 256


def picture(size: int) -> Image.Image:
    """The icon, `size` pixels wide and high, on nothing."""
    canvas = QImage(size, size, QImage.Format.Format_RGBA8888)
    canvas.fill(0)
    painter = QPainter(canvas)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    if not canvas.save(held, "PNG"):  # type: ignore[call-overload]  # PySide's stubs know no QBuffer with a format
        raise OSError(f"no picture of {DRAWING.name} could be made")
    return Image.open(io.BytesIO(held.data().data()))


def write_icons(folder: Path) -> None:
    """Writes {size}.png, program.svg, program.ico (Windows) and program.icns (macOS) into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        picture(size).save(folder / f"{size}.png", optimize=True)
    shutil.copyfile(DRAWING, folder / "program.svg")
    _write_all(folder / "program.ico", _ICO_SIZES)
    _write_all(folder / "program.icns", _ICNS_SIZES)


def write_kept() -> None:
    """Remakes the one picture that lies among the resources."""
    picture(_KEPT_SIZE).save(KEPT, optimize=True)


def _write_all(path: Path, sizes: Sequence[int]) -> None:
    """Every size drawn for itself: scaled down from the largest, the small ones would blur."""
    drawn = {size: picture(size) for size in sizes}
    largest = drawn[max(sizes)]
    largest.save(path, sizes=[(size, size) for size in sizes], append_images=list(drawn.values()))


def main(arguments: Sequence[str] | None = None) -> int:
    """Writes them all; without a folder the one among the resources."""
    parser = argparse.ArgumentParser(prog="python -m build.icons", description="Makes the program's icons.")
    parser.add_argument("folder", type=Path, nargs="?", help="where to; without it, resources/icons/program.png")
    folder = parser.parse_args(arguments).folder
    if folder is None:
        write_kept()
    else:
        write_icons(folder)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
