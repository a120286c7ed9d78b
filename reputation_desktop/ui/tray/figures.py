"""Figures for very small places: the same pixels on every computer, whatever fonts it has and how it draws them."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QRawFont, QTransform

from reputation_desktop.ui.theme.tokens import FOLDER

_FONT = FOLDER / "fonts" / "Inter-SemiBold.otf"
_DRAWN_PX = 256
_PIXELS_UP_TO = 8
"""Figures of this height are set from `_PIXELS`; smaller than 10 px no outline stays clear."""

_BOLDER = 0.05
"""How wide a line is drawn around an outline, over its height: small figures need more weight than large ones."""

_WIDEST = 0.86
"""How much of its place a number may fill from side to side."""

_PIXELS = {
    "0": "01110 11011 11011 11011 11011 11011 11011 01110",
    "1": "00110 01110 11110 00110 00110 00110 00110 00110",
    "2": "01110 11011 00011 00011 00110 01100 11000 11111",
    "3": "11110 00011 00011 01110 00011 00011 00011 11110",
    "4": "00011 00111 01111 11011 11011 11111 00011 00011",
    "5": "11111 11000 11000 11110 00011 00011 11011 01110",
    "6": "01110 11000 11000 11110 11011 11011 11011 01110",
    "7": "11111 00011 00011 00110 00110 01100 01100 01100",
    "8": "01110 11011 11011 01110 11011 11011 11011 01110",
    "9": "01110 11011 11011 11011 01111 00011 00011 01110",
}
"""Eight rows of five pixels."""


def paint_figures(painter: QPainter, figures: str, place: QRectF, colour: QColor) -> None:
    """Draws a number as high as `place`, in the middle of its width, on whole pixels."""
    if place.height() <= _PIXELS_UP_TO:
        _set_pixels(painter, figures, place.toRect(), colour)
        return
    outline = _outline(figures)
    scale = place.height() / _height()
    wide = outline.boundingRect().width() * scale
    squeeze = min(1.0, _WIDEST * place.width() / wide)
    path = QTransform.fromScale(scale * squeeze, scale).map(outline)
    path.translate(place.center().x() - path.boundingRect().center().x(), place.bottom())
    painter.fillPath(path, colour)
    painter.strokePath(path, QPen(colour, place.height() * _BOLDER))


def _set_pixels(painter: QPainter, figures: str, place: QRect, colour: QColor) -> None:
    gap = 2
    wide = 5 * len(figures) + gap * (len(figures) - 1)
    left = place.x() + (place.width() - wide) // 2
    for number, figure in enumerate(figures):
        for y, line in enumerate(_PIXELS[figure].split()):
            for x, pixel in enumerate(line):
                if pixel == "1":
                    painter.fillRect(left + number * (5 + gap) + x, place.y() + y, 1, 1, colour)


@lru_cache(maxsize=1)
def _font() -> QRawFont:
    return QRawFont(str(_FONT), _DRAWN_PX, QFont.HintingPreference.PreferNoHinting)


def _height() -> float:
    return _font().pathForGlyph(_font().glyphIndexesForString("1")[0]).boundingRect().height()


@lru_cache(maxsize=100)
def _outline(figures: str) -> QPainterPath:
    """The outlines of figures side by side, standing on y = 0."""
    font, path, x = _font(), QPainterPath(), 0.0
    glyphs = font.glyphIndexesForString(figures)
    for glyph, advance in zip(glyphs, font.advancesForGlyphIndexes(glyphs), strict=True):
        path.addPath(font.pathForGlyph(glyph).translated(x, 0))
        x += advance.x()
    return path.translated(-path.boundingRect().left(), 0)
