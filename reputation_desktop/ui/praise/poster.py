"""A poster that asks everybody for a review: the shop's awning over a bubble, and in it the code."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from reputation_desktop.ui.praise.asking_words import AskingWords, scan_words
from reputation_desktop.ui.praise.awning import paint_awning
from reputation_desktop.ui.praise.paper import POINT, Paper
from reputation_desktop.ui.praise.picture_looks import Colours, Look, colours_of, printed_colours
from reputation_desktop.ui.praise.qr_code import paint_qr
from reputation_desktop.ui.praise.set_type import TypeSizes, set_words

_MARGIN = 210
_HEADLINE = TypeSizes(74 * POINT, 30 * POINT, 600, 1.1)
_WORDS = TypeSizes(19 * POINT, 10 * POINT, 400, 1.42)
_SHOP = TypeSizes(22 * POINT, 11 * POINT, 600, 1.2)
_AWNING, _STRIPES, _SLANT, _UNDER_AWNING = (1420, 300), 7, 90, 120
_BUBBLE, _TAIL, _CODE, _OUTLINE, _RIM = (1180, 1260), 190, 900, 16, 26
_STAND = _UNDER_AWNING + _BUBBLE[1] + _TAIL
_TOP, _FOOT = 200, 330
_TYPED = 60
"""Nobody types a longer address from a poster."""

_CENTRE = Qt.AlignmentFlag.AlignHCenter
_INK, _PAPER = QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.white)


def paint_poster(painter: QPainter, paper: Paper, look: Look, asked: AskingWords) -> None:
    """Draws the poster at the origin, one unit a tenth of a millimetre."""
    size, colours = paper.size, printed_colours(look)
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.fillRect(QRectF(QPointF(), size), colours.ground)
    room = size.width() - 2 * _MARGIN
    headline = set_words(asked.invitation.headline, room, 620, _HEADLINE, _CENTRE)
    words = set_words(asked.invitation.words, room - 160, 330, _WORDS, _CENTRE)
    below = size.height() - _TOP - headline.height - words.height - _FOOT
    scale = min(1.0, (below - 220) / _STAND)
    spare = below - scale * _STAND
    headline.draw(painter, _MARGIN, _TOP + spare * 0.1, colours.text)
    top = _TOP + spare * 0.25 + headline.height
    words.draw(painter, _MARGIN + 80, top, colours.quiet)
    top += words.height + spare * 0.42
    painter.save()
    painter.translate(size.width() / 2, top)
    painter.scale(scale, scale)
    _paint_stand(painter, colours, asked, outlined=look is Look.LIGHT)
    painter.restore()
    _paint_foot(painter, paper, colours, asked)
    painter.restore()


def _paint_stand(painter: QPainter, colours: Colours, asked: AskingWords, *, outlined: bool) -> None:
    """The bubble under its awning; the middle of the awning's upper edge is the origin."""
    width, height = _BUBBLE
    bubble = QRectF(-width / 2, _UNDER_AWNING, width, height)
    painter.setPen(QPen(colours.accent, _OUTLINE) if outlined else Qt.PenStyle.NoPen)
    painter.setBrush(_PAPER)
    painter.drawPath(_bubble(bubble))
    awning = QRectF(-_AWNING[0] / 2, 0, *_AWNING)
    rim = QPen(colours.ground, 2 * _RIM)
    paint_awning(painter, awning, _STRIPES, (colours.stripe, colours.other_stripe), slant=_SLANT, rim=rim)
    code = QRectF(-_CODE / 2, awning.bottom() + _RIM, _CODE, _CODE)
    paint_qr(painter, asked.code, code, _INK, _PAPER)
    below = QRectF(bubble.left() + 60, code.bottom() - 10, width - 120, 90)
    _say(painter, scan_words(), below, 15, 600, colours_of(Look.LIGHT).text)


def _bubble(box: QRectF) -> QPainterPath:
    bubble, tail = QPainterPath(), QPainterPath()
    bubble.addRoundedRect(box, 110, 110)
    x, y = box.left() + 190, box.bottom() - 4
    tail.moveTo(x, y - 10)
    tail.lineTo(x, y + 150)
    tail.quadTo(x + 6, y + 186, x + 40, y + 160)
    tail.lineTo(x + 250, y - 10)
    tail.closeSubpath()
    return bubble.united(tail)


def _paint_foot(painter: QPainter, paper: Paper, colours: Colours, asked: AskingWords) -> None:
    """The shop's name, and the address for who has no camera."""
    width, bottom = paper.size.width(), paper.size.height() - 150
    if len(asked.address) <= _TYPED:
        _say(painter, asked.address, QRectF(_MARGIN, bottom - 60, width - 2 * _MARGIN, 60), 11, 400, colours.quiet)
    if asked.shop:
        shop = set_words(asked.shop, width - 2 * _MARGIN, 110, _SHOP, _CENTRE)
        shop.draw(painter, _MARGIN, bottom - 80 - shop.height, colours.accent)


def _say(painter: QPainter, text: str, box: QRectF, points: float, weight: int, colour: QColor) -> None:
    """A line in the middle of a box, in smaller type where it would be wider."""
    size = points * POINT
    line = set_words(text, box.width(), box.height(), TypeSizes(size, size / 3, weight, 1.3), _CENTRE)
    line.draw(painter, box.left(), box.center().y() - line.height / 2, colour)
