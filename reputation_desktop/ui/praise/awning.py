"""A shop's awning: what pictures and print have in common."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen


def paint_awning(
    painter: QPainter,
    box: QRectF,
    stripes: int,
    colours: tuple[QColor, QColor],
    *,
    slant: float = 0.0,
    rim: QPen | None = None,
) -> None:
    """Fills `box` with `stripes` in two colours in turn, each ending in half a circle below.

    Args:
        painter: draws smoothly.
        box: the lower edge is where the half circles end.
        stripes: an odd number begins and ends with the first colour.
        colours: of the first stripe and of the second.
        slant: how much narrower the awning is above, at each side, in units.
        rim: drawn around it all, under the stripes.
    """
    painter.save()
    drawn = [_stripe(box, number, stripes, slant) for number in range(stripes)]
    if rim is not None:
        painter.setPen(rim)
        for stripe in drawn:
            painter.drawPath(stripe)
    painter.setPen(Qt.PenStyle.NoPen)
    for number, stripe in enumerate(drawn):
        painter.fillPath(stripe, colours[number % 2])
    painter.restore()


def _stripe(box: QRectF, number: int, stripes: int, slant: float) -> QPainterPath:
    width, upper = box.width() / stripes, (box.width() - 2 * slant) / stripes
    left, straight = box.left() + number * width, box.bottom() - width / 2
    stripe = QPainterPath(QPointF(box.left() + slant + number * upper, box.top()))
    stripe.lineTo(box.left() + slant + (number + 1) * upper, box.top())
    stripe.lineTo(left + width, straight)
    stripe.arcTo(QRectF(left, straight - width / 2, width, width), 0, -180)
    stripe.closeSubpath()
    return stripe
