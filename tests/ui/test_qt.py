"""That the Qt we run with is sound: one of its releases lost references to None until Python ended."""

from __future__ import annotations

import sys

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

CALLS = 5_000


def test_painting_for_hours_does_not_use_up_none() -> None:
    image = QImage(8, 8, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        painter.save()
        painter.setClipRect(QRect(0, 0, 4, 4))
        painter.restore()
    lost = before - sys.getrefcount(None)
    painter.end()
    assert lost < CALLS / 10
