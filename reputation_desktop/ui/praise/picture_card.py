"""A picture of one praise, to be shared: the shop's name, the stars, the customer's words and who wrote them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPainterPath

from reputation_desktop.ui.praise.awning import paint_awning
from reputation_desktop.ui.praise.picture_looks import Colours, Look, colours_of
from reputation_desktop.ui.praise.set_type import SetWords, TypeSizes, face, set_words
from reputation_desktop.ui.widgets.stars import paint_stars


@dataclass(frozen=True, slots=True)
class _Measures:
    """In pixels of the picture."""

    width: int
    height: int
    margin: int
    awning: int
    stripes: int
    shop: int
    star: int
    words: TypeSizes
    name: int


class CardShape(Enum):
    """The three sizes that most places where pictures are shared want."""

    SQUARE = _Measures(1080, 1080, 92, 86, 13, 36, 44, TypeSizes(108, 30, 500, 1.28), 34)
    PORTRAIT = _Measures(1080, 1350, 92, 86, 13, 38, 48, TypeSizes(120, 30, 500, 1.28), 36)
    WIDE = _Measures(1200, 630, 72, 60, 19, 30, 34, TypeSizes(76, 26, 500, 1.28), 28)

    @property
    def size(self) -> QSize:
        """In pixels."""
        return QSize(self.value.width, self.value.height)


@dataclass(frozen=True, slots=True)
class CardWords:
    """What stands on a card.

    Attributes:
        words: the customer's, without quotation marks.
        stars: of five, or None where nothing was rated.
        name: how the customer is named; may be empty.
        source: where and when it was written.
        shop: the shop's name; may be empty.
    """

    words: str
    stars: float | None
    name: str
    source: str
    shop: str


@dataclass(frozen=True, slots=True)
class _Plan:
    """Where everything is."""

    shop: SetWords | None
    shop_y: float
    stars_y: float
    words: SetWords
    words_y: float
    foot_y: float


def card_fits(shape: CardShape, card: CardWords) -> bool:
    """Whether all words are readable within the picture."""
    measures = shape.value
    smallest = replace(measures.words, largest=measures.words.smallest)
    return _plan(replace(measures, words=smallest), card).words.fits


def paint_card(painter: QPainter, shape: CardShape, look: Look, card: CardWords) -> None:
    """Draws the card at the origin, one unit a pixel."""
    measures, colours = shape.value, colours_of(look)
    plan = _plan(measures, card)
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.setClipRect(QRectF(0, 0, measures.width, measures.height))
    painter.fillRect(QRectF(0, 0, measures.width, measures.height), colours.ground)
    _paint_quotation_mark(painter, measures, colours)
    stripes = (colours.stripe, colours.other_stripe)
    paint_awning(painter, QRectF(0, 0, measures.width, measures.awning), measures.stripes, stripes)
    x = float(measures.margin)
    if plan.shop is not None:
        plan.shop.draw(painter, x, plan.shop_y, colours.accent)
    if card.stars is not None:
        gap = measures.star / 5
        paint_stars(painter, x, plan.stars_y, measures.star, gap, card.stars, colours.star, colours.edge)
    plan.words.draw(painter, x, plan.words_y, colours.text)
    _paint_foot(painter, measures, colours, card, plan.foot_y)
    painter.restore()


def card_picture(shape: CardShape, look: Look, card: CardWords) -> QImage:
    """The card as a picture in its full size; safe in any thread."""
    picture = QImage(shape.size, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    paint_card(painter, shape, look, card)
    painter.end()
    return picture


def _plan(measures: _Measures, card: CardWords) -> _Plan:
    margin, width = measures.margin, measures.width - 2 * measures.margin
    shop_y = top = measures.awning + margin * 0.62
    shop = None
    if card.shop:
        shop = set_words(
            card.shop, width, measures.shop * 1.3, TypeSizes(measures.shop, measures.shop * 0.6, 600, 1.25)
        )
        top += shop.height
    top += margin * 0.4
    foot_y = measures.height - margin * 0.9 - sum(size * _FOOT_LEADING for _, size, _ in _foot(measures, card))
    stars_height = measures.star * 1.9 if card.stars is not None else 0.0
    room = foot_y - margin * 0.45 - top - stars_height
    words = set_words(" ".join(card.words.split()), width, room, measures.words)
    # A little above the middle: there it looks like the middle.
    top += max(0.0, room - words.height) * 0.45
    return _Plan(shop, shop_y, top, words, top + stars_height, foot_y)


_FOOT_LEADING = 1.3


def _foot(measures: _Measures, card: CardWords) -> list[tuple[str, float, int]]:
    """Who said it, and under that where and when: (words, size, weight)."""
    lines = ((card.name, float(measures.name), 600), (card.source, measures.name * 0.82, 400))
    return [line for line in lines if line[0]]


def _paint_quotation_mark(painter: QPainter, measures: _Measures, colours: Colours) -> None:
    """A large one behind the words, hardly darker than what it lies on."""
    mark = QPainterPath()
    mark.addText(QPointF(0, 0), face(min(measures.width, measures.height) * 0.95, 600), "”")
    box, margin = mark.boundingRect(), measures.margin
    mark.translate(measures.width - margin - box.right(), measures.height - margin - box.bottom())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.wash)
    painter.drawPath(mark)


def _paint_foot(painter: QPainter, measures: _Measures, colours: Colours, card: CardWords, y: float) -> None:
    for text, size, weight in _foot(measures, card):
        font = face(size, weight)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(colours.text if text == card.name else colours.quiet)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, measures.width - 2 * measures.margin)
        painter.drawText(QPointF(measures.margin, y + metrics.ascent()), shown)
        y += size * _FOOT_LEADING
