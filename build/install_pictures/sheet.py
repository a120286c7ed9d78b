"""A sheet to draw one step on: windows, words, buttons and the numbered mark that says where to click.

Letters are drawn as outlines, so that the same fonts give the same picture on every machine.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
)
from PySide6.QtSvg import QSvgRenderer

from build.identity import ROOT

WIDTH = 640
SCALE = 2
"""Pixels a unit, so that the pictures are crisp on fine screens too."""

CAPTION = "Drawn by us. Your window may look a little different."
_FOOT = 34
_RESOURCES = ROOT / "resources"
_FONT_FILES = {400: "Inter-Regular.otf", 500: "Inter-Medium.otf", 600: "Inter-SemiBold.otf"}


@dataclass(frozen=True, slots=True)
class Type:
    """How words are set: size in units, weight, and a colour by its token."""

    size: float = 14
    weight: int = 400
    colour: str = "text"


BODY = Type()
SMALL = Type(12, 400, "text3")
SECONDARY = Type(13, 400, "text2")
HEADING = Type(16, 600)
LABEL = Type(14, 500)


@cache
def _colours() -> dict[str, str]:
    return dict(json.loads((_RESOURCES / "themes" / "light.json").read_text(encoding="utf-8")))


@cache
def _family(weight: int) -> str:
    number = QFontDatabase.addApplicationFont(str(_RESOURCES / "fonts" / _FONT_FILES[weight]))
    return QFontDatabase.applicationFontFamilies(number)[0]


@cache
def _font(size: float, weight: int) -> QFont:
    font = QFont(_family(weight))
    font.setPixelSize(int(size))
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _width(words: str, kind: Type) -> float:
    return QFontMetricsF(_font(kind.size, kind.weight)).horizontalAdvance(words)


def _lines(words: str, width: float, kind: Type) -> Iterable[str]:
    """The words in lines that are no wider than `width`."""
    line = ""
    for word in words.split():
        longer = f"{line} {word}".strip()
        if line and _width(longer, kind) > width:
            yield line
            line = word
        else:
            line = longer
    yield line


def _palette(image: QImage) -> list[int]:
    """The 256 colours that most of the picture is made of; the rest lies between them unseen."""
    return [colour for colour, _ in Counter(memoryview(image.constBits()).cast("I")).most_common(256)]


class Sheet:
    """One picture in the making; all measures are units of which `WIDTH` make its width."""

    def __init__(self, height: float, *, caption: str = CAPTION, scale: int = SCALE) -> None:
        """A page as high as asked, with the caption beneath if there is one.

        Args:
            height: of the page without the caption.
            caption: what is said beneath.
            scale: pixels a unit.
        """
        self._height = height
        self._caption = caption
        foot = _FOOT if caption else 0
        self._image = QImage(WIDTH * scale, int((height + foot) * scale), QImage.Format.Format_RGB32)
        self._image.fill(QColor(_colours()["bg"]))
        self._painter = QPainter(self._image)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.scale(scale, scale)

    def page(self) -> QRectF:
        """The whole of it, without the caption."""
        return QRectF(0, 0, WIDTH, self._height)

    def save(self, path: Path) -> None:
        """Adds the caption and writes the picture with a palette, which makes it a third as large.

        Raises:
            OSError: the file could not be written.
        """
        self.words(24, self._height + 2, self._caption, SMALL)
        self._painter.end()
        image = self._image.convertToFormat(
            QImage.Format.Format_Indexed8, _palette(self._image), Qt.ImageConversionFlag.ThresholdDither
        )
        if not image.save(str(path), "PNG", 0):  # type: ignore[call-overload]  # the stubs want bytes
            raise OSError(f"{path} could not be written")

    def box(
        self, place: QRectF, fill: str = "surface", border: str | None = "line", radius: float = 8, width: float = 1
    ) -> QRectF:
        """A rounded rectangle; `fill` and `border` are tokens."""
        self._painter.setBrush(QColor(_colours()[fill]))
        self._painter.setPen(QPen(QColor(_colours()[border]), width) if border else Qt.PenStyle.NoPen)
        self._painter.drawRoundedRect(place, radius, radius)
        return place

    def window(self, place: QRectF, title: str = "") -> QRectF:
        """A window with a title strip; its inside is returned."""
        self.box(place, radius=12, border="edge")
        clip = QPainterPath()
        clip.addRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 11.5, 11.5)
        self._painter.save()
        self._painter.setClipPath(clip)
        self.box(QRectF(place.x(), place.y(), place.width(), 32), "sunk", None, 0)
        self._painter.restore()
        self.line(place.left(), place.top() + 32, place.right(), place.top() + 32)
        self.words(place.x() + 16, place.y() + 8, title, Type(12, 500, "text2"))
        for step in range(3):
            self._painter.setPen(QPen(QColor(_colours()["edge"]), 1.2))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawEllipse(QPointF(place.right() - 18 - 16 * step, place.top() + 16), 4, 4)
        return place.adjusted(0, 32, 0, 0)

    def line(self, x1: float, y1: float, x2: float, y2: float, colour: str = "line", width: float = 1) -> None:
        """A straight line."""
        self._painter.setPen(QPen(QColor(_colours()[colour]), width))
        self._painter.drawLine(QPointF(x1, y1), QPointF(x2, y2))

    def words(self, x: float, y: float, words: str, kind: Type = BODY, width: float = WIDTH) -> float:
        """Sets words from the left, wrapped at `width`; the y beneath them is returned."""
        step = kind.size * 1.45
        metrics = QFontMetricsF(_font(kind.size, kind.weight))
        for line in _lines(words, width, kind):
            path = QPainterPath()
            path.addText(x, y + (step + metrics.capHeight()) / 2, _font(kind.size, kind.weight), line)
            self._painter.fillPath(path, QColor(_colours()[kind.colour]))
            y += step
        return y

    def centred(self, place: QRectF, words: str, kind: Type = BODY) -> None:
        """Sets one line in the middle of a place."""
        self.words(place.center().x() - _width(words, kind) / 2, place.center().y() - kind.size * 0.725, words, kind)

    def button(self, right: float, y: float, label: str, strong: bool = False) -> QRectF:
        """A button that ends at `right`; its place is returned."""
        wide = max(88.0, _width(label, LABEL) + 32)
        place = QRectF(right - wide, y, wide, 34)
        self.box(place, "text2" if strong else "surface", "text2" if strong else "edge")
        self.centred(place, label, Type(14, 500, "surface" if strong else "text"))
        return place

    def menu(self, place: QRectF, entries: Sequence[str], chosen: str, number: int, step: float) -> None:
        """An open menu whose entries stand `step` below each other; the chosen one is ringed and numbered."""
        menu = self.box(place, "surface", "edge")
        for row, entry in enumerate(entries):
            line = QRectF(menu.x() + 12, menu.y() + 9 + step * row, menu.width() - 24, step - 2)
            if entry == chosen:
                self.box(line, "sunk", None, 6)
                self.mark(number, line.adjusted(2, 2, -2, -2))
            self.words(line.x() + 12, line.y() + step / 2 - 11, entry)

    def link(self, x: float, y: float, label: str) -> QRectF:
        """Underlined words to click on; their place is returned."""
        wide = _width(label, BODY)
        self.words(x, y, label)
        self.line(x, y + 18.5, x + wide, y + 18.5, "text")
        return QRectF(x, y, wide, 20)

    def sign(self, centre: QPointF, size: float, sign: str = "!") -> None:
        """A triangle with a sign in it: take note."""
        half = size / 2
        corners = [
            QPointF(centre.x(), centre.y() - half),
            QPointF(centre.x() + half * 1.1, centre.y() + half * 0.9),
            QPointF(centre.x() - half * 1.1, centre.y() + half * 0.9),
        ]
        pen = QPen(QColor(_colours()["amber"]), 1.6)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._painter.setPen(pen)
        self._painter.setBrush(QColor(_colours()["amber_soft"]))
        self._painter.drawPolygon(QPolygonF(corners))
        around = QRectF(centre.x() - half, centre.y() - half * 0.62, size, size)
        self.centred(around, sign, Type(size * 0.5, 600, "amber"))

    def program_icon(self, x: float, y: float, size: float) -> None:
        """The program's own icon."""
        QSvgRenderer(str(_RESOURCES / "icons" / "program.svg")).render(self._painter, QRectF(x, y, size, size))

    def folder(self, x: float, y: float, size: float) -> None:
        """A folder, as a plain shape."""
        self.box(QRectF(x, y + size * 0.12, size * 0.46, size * 0.3), "band", "edge", 4)
        self.box(QRectF(x, y + size * 0.24, size, size * 0.64), "band", "edge", 6)

    def arrow(self, x1: float, y: float, x2: float) -> None:
        """A level arrow from left to right."""
        self.line(x1, y, x2, y, "accent", 2.4)
        self.line(x2 - 10, y - 8, x2, y, "accent", 2.4)
        self.line(x2 - 10, y + 8, x2, y, "accent", 2.4)

    def mark(self, number: int, target: QRectF) -> None:
        """Rings what is to be clicked and numbers it."""
        ring = target.adjusted(-6, -6, 6, 6)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(QColor(_colours()["accent"]), 2.4))
        self._painter.drawRoundedRect(ring, 11, 11)
        disc = QRectF(ring.left() - 12, ring.top() - 12, 24, 24)
        self.box(disc, "accent", "bg", 12, 2)
        self.centred(disc, str(number), Type(13, 600, "on_accent"))
