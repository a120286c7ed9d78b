"""What a day of the chart says, in a small box beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from reputation_desktop.ui.theme.theme import Theme

_WIDEST, _SIDE, _TOP, _AWAY, _BETWEEN = 300, 12, 9, 14, 3
_WRAPS = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | Qt.TextFlag.TextWordWrap


def paint_reading(painter: QPainter, lines: Sequence[str], point: QPointF, room: QRectF, theme: Theme) -> None:
    """Paints the box.

    Args:
        painter: of the chart.
        lines: the first is the heading.
        point: what they speak of; the box lies beside it, where `room` is.
        room: within which the box has to stay.
        theme: the window's theme.
    """
    px = theme.px
    fonts = [theme.font(13, 600), *[theme.font(13)] * (len(lines) - 1)]
    inside = min(px(_WIDEST), room.width() - 2 * px(_SIDE))
    sizes = [
        QFontMetricsF(font).boundingRect(QRectF(0, 0, inside, 10_000), _WRAPS, line)
        for font, line in zip(fonts, lines, strict=True)
    ]
    width = max(size.width() for size in sizes) + 2 + 2 * px(_SIDE)
    height = sum(size.height() for size in sizes) + (len(lines) - 1) * px(_BETWEEN) + 2 * px(_TOP)
    box = _place(point, width, height, room, px(_AWAY))
    painter.setPen(QPen(theme.colour("edge"), 1))
    painter.setBrush(theme.colour("surface"))
    painter.drawRoundedRect(box, px(8), px(8))
    y = box.top() + px(_TOP)
    for number, (font, line, size) in enumerate(zip(fonts, lines, sizes, strict=True)):
        painter.setFont(font)
        painter.setPen(theme.colour("text2" if number else "text"))
        painter.drawText(QRectF(box.left() + px(_SIDE), y, width - 2 * px(_SIDE), size.height()), _WRAPS, line)
        y += size.height() + px(_BETWEEN)


def _place(point: QPointF, width: float, height: float, room: QRectF, away: float) -> QRectF:
    """Right of the point, or left where there is no room; above it or below, so that the line stays seen."""
    left = point.x() + away
    if left + width > room.right():
        left = max(room.left(), point.x() - away - width)
    above = point.y() - away - height
    top = above if above >= room.top() else min(point.y() + away, room.bottom() - height)
    return QRectF(round(left) + 0.5, round(top) + 0.5, round(width), round(height))
