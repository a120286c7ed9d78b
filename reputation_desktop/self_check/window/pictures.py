"""Looking at what was painted."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QImage, QPainter

_LETTERS = ("i", "W", "ß", "€")
_BOX_PX = 48


def colours_in(picture: QImage) -> int:
    """How many different colours a picture has."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    return len(set(memoryview(plain.constBits()).cast("I")))


def has_ink(picture: QImage) -> bool:
    """Whether anything was painted on it."""
    return not picture.isNull() and colours_in(picture) > 1


def says_letters(font: QFont) -> bool:
    """Whether letters are drawn, and not the same box for each of them."""
    drawn = [_letter(letter, font) for letter in _LETTERS]
    return all(map(has_ink, drawn)) and all(
        one != other for number, one in enumerate(drawn) for other in drawn[:number]
    )


def _letter(letter: str, font: QFont) -> QImage:
    picture = QImage(_BOX_PX, _BOX_PX, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setFont(font)
    painter.drawText(QRect(0, 0, _BOX_PX, _BOX_PX), Qt.AlignmentFlag.AlignCenter, letter)
    painter.end()
    return picture
