"""Hatching, for times of which something may be missing; as plain lines, which every kind of picture can hold."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter, QPen

from reputation_desktop.ui.charts.facts import Look

_APART = 8


def paint_hatch(painter: QPainter, box: QRectF, look: Look) -> None:
    """Lines that rise to the right, cut off at the edges of `box`; those of boxes side by side meet."""
    apart = look.px(_APART)
    painter.setPen(QPen(look.colour("hatch"), 1))
    # A line is all points whose x + y is the same.
    along = (int(box.left() + box.top()) // apart + 1) * apart
    lines = []
    while along < box.right() + box.bottom():
        left = max(box.left(), along - box.bottom())
        right = min(box.right(), along - box.top())
        if left < right:
            lines.append(QLineF(left, along - left, right, along - right))
        along += apart
    painter.drawLines(lines)
