"""The picture that is kept among the resources is the drawing as it is now."""

from __future__ import annotations

from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from build.identity import ROOT

ICONS = ROOT / "resources" / "icons"


def test_the_kept_picture_is_of_the_present_drawing() -> None:
    """`python -m build.icons` remakes it."""
    drawn = QImage(256, 256, QImage.Format.Format_RGBA8888)
    drawn.fill(0)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(ICONS / "program.svg")).render(painter)
    painter.end()
    kept = QImage(str(ICONS / "program.png")).convertToFormat(QImage.Format.Format_RGBA8888)
    assert kept.size() == drawn.size()
    assert kept == drawn
