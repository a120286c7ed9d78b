"""What the colours and shapes of the timeline stand for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from reputation_desktop.ui.charts.course import LINE
from reputation_desktop.ui.charts.facts import Look
from reputation_desktop.ui.charts.hatching import paint_hatch

_LINE_HEIGHT, _GAP, _BETWEEN = 24, 7, 20


class _Sign(Enum):
    SCORE = auto()
    REVIEWS = auto()
    COMPLAINTS = auto()
    NOT_READ = auto()


_WIDTHS = {_Sign.SCORE: 20, _Sign.REVIEWS: 10, _Sign.COMPLAINTS: 10, _Sign.NOT_READ: 20}


@dataclass(frozen=True, slots=True)
class _Entry:
    sign: _Sign
    words: str
    box: QRectF


@dataclass(frozen=True, slots=True)
class Legend:
    """A placed legend: one line where it fits, and its height."""

    entries: tuple[_Entry, ...]
    height: float


def legend_words() -> str:
    """The legend, read aloud."""
    return "; ".join(_words().values())


def _words() -> dict[_Sign, str]:
    translate = QCoreApplication.translate
    return {
        _Sign.SCORE: translate("chart", "score, and where it likely lies"),
        _Sign.REVIEWS: translate("chart", "reviews"),
        _Sign.COMPLAINTS: translate("chart", "complaints"),
        _Sign.NOT_READ: translate("chart", "not read"),
    }


def place_legend(left: float, top: float, width: float, look: Look) -> Legend:
    """Places a legend; it goes on in a next line where it is too wide."""
    metrics, height = QFontMetricsF(look.font(13)), look.px(_LINE_HEIGHT)
    x, y, entries = left, top, []
    for sign, words in _words().items():
        wide = look.px(_WIDTHS[sign]) + look.px(_GAP) + metrics.horizontalAdvance(words) + 1
        if x + wide > left + width and x > left:
            x, y = left, y + height
        entries.append(_Entry(sign, words, QRectF(x, y, wide, height)))
        x += wide + look.px(_BETWEEN)
    return Legend(tuple(entries), y + height - top)


def paint_legend(painter: QPainter, legend: Legend, look: Look) -> None:
    """Each sign with its words."""
    painter.setFont(look.font(13))
    for entry in legend.entries:
        box, wide = entry.box, look.px(_WIDTHS[entry.sign])
        _paint_sign(painter, entry.sign, QRectF(box.left(), box.center().y() - wide / 2, wide, wide), look)
        painter.setPen(look.colour("text2"))
        painter.drawText(
            box.adjusted(wide + look.px(_GAP), 0, 1, 0), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            entry.words,
        )  # fmt: skip


def _paint_sign(painter: QPainter, sign: _Sign, box: QRectF, look: Look) -> None:
    middle, flat = box.center().y(), look.px(10)
    strip = QRectF(box.left(), round(middle - flat / 2), box.width(), flat)
    if sign is _Sign.NOT_READ:
        paint_hatch(painter, strip, look)
    elif sign is _Sign.SCORE:
        painter.fillRect(strip, look.colour("band"))
        painter.setPen(QPen(look.colour("accent"), LINE))
        painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle))
    else:
        painter.fillRect(strip, look.colour("bar" if sign is _Sign.REVIEWS else "ember"))
