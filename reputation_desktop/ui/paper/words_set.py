"""Words on paper: the title, headings, paragraphs, and what somebody said."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from reputation_desktop.domain.document import Document, Heading, Quote, Tone, Words
from reputation_desktop.ui.paper.lines import Lines, Manner
from reputation_desktop.ui.paper.sheet import POINT, ink, type_of
from reputation_desktop.ui.paper.strips import Strip, below, joined
from reputation_desktop.ui.widgets.stars import FIVE, paint_stars
from reputation_desktop.ui.words.reviews import stars_words

_ABOVE_WORDS, _ABOVE_STRONG, _ABOVE_HEADING, _ABOVE_QUOTE = 6 * POINT, 12 * POINT, 22 * POINT, 10 * POINT
_BELOW_TITLE = 8 * POINT
_STROKE_WIDTH, _STROKE_HEIGHT = 28 * POINT, 3 * POINT
_BAR, _BESIDE_BAR = 2 * POINT, 12 * POINT
_STAR, _STAR_GAP, _STAR_LINE, _STARS_WORDS = 9 * POINT, 1.5 * POINT, 16 * POINT, 200 * POINT


def quiet() -> Manner:
    """Small and grey: what explains."""
    return Manner(type_of(9), "text3", 13 * POINT)


def _tones() -> dict[Tone, Manner]:
    return {
        Tone.BODY: Manner(type_of(10), "text", 15 * POINT),
        Tone.STRONG: Manner(type_of(10, 600), "text", 15 * POINT),
        Tone.QUIET: quiet(),
        Tone.WARNING: Manner(type_of(10), "amber", 15 * POINT),
    }


def title_strips(document: Document, width: float) -> list[Strip]:
    """The title under a stroke of the accent, with the line under it."""
    stroke = Strip(_STROKE_HEIGHT + 12 * POINT, _paint_stroke, stays_with_next=True)
    title = Lines(document.title, width, Manner(type_of(22, 600), "text", 28 * POINT)).strips()
    under = Lines(document.under, width, Manner(type_of(10), "text2", 15 * POINT)).strips(above=4 * POINT)
    room = Strip(_BELOW_TITLE, lambda *_: None)
    return joined([stroke], title, under if document.under else [], [room])


def _paint_stroke(painter: QPainter, y: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink("accent"))
    half = _STROKE_HEIGHT / 2
    painter.drawRoundedRect(QRectF(0, y, _STROKE_WIDTH, _STROKE_HEIGHT), half, half)


def heading_strips(block: Heading, width: float) -> list[Strip]:
    """A heading, which never ends a page."""
    lines = Lines(block.text, width, Manner(type_of(13, 600), "text", 18 * POINT))
    height = lines.heights
    return [Strip(height, lambda painter, y: lines.paint_all(painter, 0, y), _ABOVE_HEADING, stays_with_next=True)]


def words_strips(block: Words, width: float) -> list[Strip]:
    """A paragraph; a strong one introduces what follows, and does not end a page."""
    if block.tone is not Tone.STRONG:
        return Lines(block.text, width, _tones()[block.tone]).strips(above=_ABOVE_WORDS)
    strips = Lines(block.text, width, _tones()[block.tone]).strips(above=_ABOVE_STRONG)
    return [*strips[:-1], replace(strips[-1], stays_with_next=True)]


def quote_strips(block: Quote, width: float) -> list[Strip]:
    """Stars, the words, and who said them, along a bar."""
    inner = width - _BESIDE_BAR
    said = Lines(block.text, inner, Manner(type_of(10.5), "text", 16 * POINT)).strips(_BESIDE_BAR)
    by = Lines(block.by, inner, quiet()).strips(_BESIDE_BAR)
    strips = joined(_stars(block), said if block.text else [], by if block.by else [])
    return below([_barred(each) for each in strips], _ABOVE_QUOTE)


def _barred(strip: Strip) -> Strip:
    def paint(painter: QPainter, y: float) -> None:
        painter.fillRect(QRectF(0, y, _BAR, strip.height), ink("band"))
        strip.paint(painter, y)

    return replace(strip, paint=paint)


def _stars(block: Quote) -> list[Strip]:
    if block.stars is None:
        return []
    given, of = block.stars
    words = Lines(stars_words(given, of), _STARS_WORDS, quiet())
    beside = _BESIDE_BAR + FIVE * (_STAR + _STAR_GAP) + 6 * POINT

    def paint(painter: QPainter, y: float) -> None:
        filled = FIVE * given / of
        paint_stars(painter, _BESIDE_BAR, y + 1.8 * POINT, _STAR, _STAR_GAP, filled, ink("star"), ink("edge"))
        words.paint(painter, 0, beside, y)

    return [Strip(_STAR_LINE, paint)]
