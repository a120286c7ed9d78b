"""The paper: how large it is, where words stand on it, and in which type and colours.

Everything is measured in tenths of a point, so that whole numbers are fine enough for type.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QLocale, QRectF
from PySide6.QtGui import QColor, QFont, QPageSize

from reputation_desktop.ui.theme.theme import FAMILY, LIGHT
from reputation_desktop.ui.theme.tokens import Tokens, tokens_of

POINT = 10
INCH = 72 * POINT

_SIDE, _TOP, _BOTTOM = 56 * POINT, 54 * POINT, 66 * POINT
_FOOT_AT, _FOOT_HEIGHT = 44 * POINT, 12 * POINT
_LETTER_IN = frozenset(["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"])
"""Countries whose paper is Letter instead of A4 (https://cldr.unicode.org, paperSize)."""

_DISPLAY = 16
_TRACKING = -0.018
"""From so many points on letters stand closer together, by this share of their size."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page's paper, and where its body and its foot are."""

    width: float
    height: float

    @property
    def body(self) -> QRectF:
        """Where blocks stand."""
        return QRectF(_SIDE, _TOP, self.width - 2 * _SIDE, self.height - _TOP - _BOTTOM)

    @property
    def foot(self) -> QRectF:
        """Where the line at the foot stands."""
        return QRectF(_SIDE, self.height - _FOOT_AT, self.width - 2 * _SIDE, _FOOT_HEIGHT)


def sheet_of(size: QPageSize) -> Sheet:
    """The sheet for a size of paper."""
    points = size.size(QPageSize.Unit.Point)
    return Sheet(points.width() * POINT, points.height() * POINT)


def usual_size() -> QPageSize:
    """What paper there is in most printers where the owner lives."""
    letter = QLocale.territoryToCode(QLocale().territory()) in _LETTER_IN
    return QPageSize(QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4)


@lru_cache(maxsize=64)
def type_of(points: float, weight: int = 400) -> QFont:
    """The program's typeface in a size; every letter is the one that is written, no arrow is made of "->"."""
    font = QFont(FAMILY)
    font.setPixelSize(round(points * POINT))
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in ("calt", "tnum"):
        font.setFeature(QFont.Tag(feature), 0)
    if points >= _DISPLAY:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, _TRACKING * points * POINT)
    return font


@lru_cache(maxsize=1)
def _tokens() -> Tokens:
    return tokens_of(LIGHT)


def ink(token: str) -> QColor:
    """A colour of the light look, as paper is white whatever the window is."""
    return QColor(getattr(_tokens(), token))
