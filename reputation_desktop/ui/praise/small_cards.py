"""A sheet of ten cards to cut out, each of which asks for a review."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reputation_desktop.ui.praise.asking_words import AskingWords
from reputation_desktop.ui.praise.awning import paint_awning
from reputation_desktop.ui.praise.paper import POINT, Paper
from reputation_desktop.ui.praise.picture_looks import Look, printed_colours
from reputation_desktop.ui.praise.qr_code import paint_qr
from reputation_desktop.ui.praise.set_type import SetWords, TypeSizes, set_words

COLUMNS, ROWS = 2, 5
_MARGIN, _AWNING, _STRIPES = 45, 62, 13
_CODE = 340
_HEADLINE = TypeSizes(17 * POINT, 9 * POINT, 600, 1.14)
_WORDS = TypeSizes(8.2 * POINT, 6 * POINT, 400, 1.36)
_SHOP = TypeSizes(8.5 * POINT, 6 * POINT, 600, 1.2)
_MARK, _MARK_GAP, _MARK_WIDTH = 45, 15, 1.5
_INK, _PAPER = QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.white)


def words_fit(paper: Paper, asked: AskingWords) -> bool:
    """Whether a card can carry all the words in a size that people can read."""
    return all(each.fits for each in _set(paper, asked))


def paint_cards(painter: QPainter, paper: Paper, look: Look, asked: AskingWords) -> None:
    """Draws the sheet at the origin, one unit a tenth of a millimetre, with marks where to cut."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.fillRect(QRectF(QPointF(), paper.size), _PAPER)
    grid = _grid(paper)
    card = paper.card_size
    for row in range(ROWS):
        for column in range(COLUMNS):
            painter.save()
            painter.translate(grid.left() + column * card.width(), grid.top() + row * card.height())
            paint_card(painter, paper, look, asked)
            painter.restore()
    _paint_marks(painter, grid)
    painter.restore()


def paint_card(painter: QPainter, paper: Paper, look: Look, asked: AskingWords) -> None:
    """Draws one card at the origin."""
    size, colours = paper.card_size, printed_colours(look)
    box = QRectF(QPointF(), size)
    painter.save()
    painter.setClipRect(box)
    painter.fillRect(box, colours.ground)
    stripes = (colours.stripe, colours.other_stripe)
    paint_awning(painter, QRectF(0, 0, size.width(), _AWNING), _STRIPES, stripes)
    middle = (size.height() + _AWNING) / 2
    code = QRectF(size.width() - _MARGIN - _CODE, middle - _CODE / 2, _CODE, _CODE)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_PAPER)
    painter.drawRoundedRect(code, 24, 24)
    inner = code.adjusted(6, 6, -6, -6)
    paint_qr(painter, asked.code, inner, _INK, _PAPER)
    headline, words, shop = _set(paper, asked)
    top = middle - (headline.height + 14 + words.height + 26 + shop.height) / 2
    headline.draw(painter, _MARGIN, top, colours.text)
    top += headline.height + 14
    words.draw(painter, _MARGIN, top, colours.quiet)
    shop.draw(painter, _MARGIN, top + words.height + 26, colours.accent)
    painter.restore()


def _set(paper: Paper, asked: AskingWords) -> tuple[SetWords, SetWords, SetWords]:
    """The headline, the words and the shop's name, beside the code."""
    width = paper.card_size.width() - _CODE - 2 * _MARGIN - 30
    room = paper.card_size.height() - _AWNING - 2 * _MARGIN
    headline = set_words(asked.invitation.headline, width, room * 0.36, _HEADLINE)
    shop = set_words(asked.shop, width, room * 0.2, _SHOP)
    words = set_words(asked.invitation.words, width, room - headline.height - shop.height - 40, _WORDS)
    return headline, words, shop


def _grid(paper: Paper) -> QRectF:
    card, sheet = paper.card_size, paper.size
    width, height = COLUMNS * card.width(), ROWS * card.height()
    return QRectF((sheet.width() - width) / 2, (sheet.height() - height) / 2, width, height)


def _paint_marks(painter: QPainter, grid: QRectF) -> None:
    """Short lines outside of the cards, where a blade is to go."""
    painter.setPen(QPen(_INK, _MARK_WIDTH))
    near, far = _MARK_GAP, _MARK_GAP + _MARK
    for number in range(COLUMNS + 1):
        x = grid.left() + number * grid.width() / COLUMNS
        painter.drawLine(QLineF(x, grid.top() - near, x, grid.top() - far))
        painter.drawLine(QLineF(x, grid.bottom() + near, x, grid.bottom() + far))
    for number in range(ROWS + 1):
        y = grid.top() + number * grid.height() / ROWS
        painter.drawLine(QLineF(grid.left() - near, y, grid.left() - far, y))
        painter.drawLine(QLineF(grid.right() + near, y, grid.right() + far, y))
