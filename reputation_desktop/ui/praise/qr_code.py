"""A QR code of a link: which modules are dark, and drawing them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

QUIET_ZONE = 4
"""Modules that stay light on every side, as ISO/IEC 18004 asks for."""

LEVEL = "m"
"""Readable with 15 % of it dirty or torn; more where that takes no more modules."""


@dataclass(frozen=True, slots=True)
class QrCode:
    """Rows of modules from above, True where one is dark; without the quiet zone."""

    link: str
    rows: tuple[tuple[bool, ...], ...]

    @property
    def side(self) -> int:
        """Modules along one side, the quiet zone included."""
        return len(self.rows) + 2 * QUIET_ZONE


def qr_code(link: str) -> QrCode:
    """The code of a link; takes up to some ten milliseconds."""
    import segno

    made = segno.make_qr(link, error=LEVEL, boost_error=True)
    return QrCode(link, tuple(tuple(bool(module) for module in row) for row in made.matrix))


def paint_qr(painter: QPainter, code: QrCode, box: QRectF, dark: QColor, light: QColor) -> None:
    """Fills the square `box` with the code, its quiet zone included; edges are sharp on paper as on pixels."""
    module = box.width() / code.side
    modules = QPainterPath()
    modules.setFillRule(Qt.FillRule.WindingFill)
    for y, row in enumerate(code.rows, QUIET_ZONE):
        for x, length in _dark_runs(row):
            modules.addRect(box.x() + x * module, box.y() + y * module, length * module, module)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(box, light)
    painter.fillPath(modules, dark)
    painter.restore()


def _dark_runs(row: tuple[bool, ...]) -> Iterator[tuple[int, int]]:
    """(first module, how many) of dark modules side by side, the quiet zone counted: drawn in one, without seams."""
    x = QUIET_ZONE
    for dark, group in groupby(row):
        length = len(list(group))
        if dark:
            yield x, length
        x += length
