"""The paper that posters and cards are printed on, in tenths of a millimetre."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QLocale, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize

POINT = 3.5278
"""A point of type in these units."""

UNITS_PER_INCH = 254


@dataclass(frozen=True, slots=True)
class _Sheet:
    width: float
    height: float
    card_width: float
    card_height: float
    page: QPageSize.PageSizeId


class Paper(Enum):
    """A sheet, and the cards that ten of them are cut from: business cards as the country knows them."""

    A4 = _Sheet(2100, 2970, 850, 550, QPageSize.PageSizeId.A4)
    LETTER = _Sheet(2159, 2794, 889, 508, QPageSize.PageSizeId.Letter)

    @property
    def size(self) -> QSizeF:
        """Width and height."""
        return QSizeF(self.value.width, self.value.height)

    @property
    def card_size(self) -> QSizeF:
        """Width and height of one card."""
        return QSizeF(self.value.card_width, self.value.card_height)

    @property
    def layout(self) -> QPageLayout:
        """A page without margins, upright."""
        size = QPageSize(self.value.page)
        return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(), QPageLayout.Unit.Point)


def usual_paper() -> Paper:
    """What printers hold where the owner lives."""
    american = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    return Paper.LETTER if american else Paper.A4
