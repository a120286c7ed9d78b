"""The timeline as bytes: a picture, a drawing, a table. Nothing here touches the window or the disk."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from reputation_desktop.ui.charts.facts import ChartFacts, ChartStep, Picks, Standing
from reputation_desktop.ui.charts.painting import paint_timeline
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.timeline.table import not_read, titles

_MARGIN, _HEADING, _UNDER = 28, 24, 22
_LEAST = QSize(900, 560)
_FINE = 2
"""Pixels of the picture for one of the screen's."""

COLUMNS = ("first_day", "last_day", "score", "low", "high", "enough", "reviews", "complaints", "not_read", "events")


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is saved: the chart with its days, and what stands above it."""

    facts: ChartFacts
    picks: Picks
    heading: str
    under: str


def picture_of(sheet: Sheet, size: QSize, theme: Theme) -> QImage:
    """The sheet at twice the resolution of the screen; `size` is of the chart as it is shown."""
    size = _whole(size, theme)
    image = QImage(size * _FINE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_FINE)
    painter = QPainter(image)
    _paint(painter, sheet, size, theme)
    painter.end()
    return image


def png_of(image: QImage) -> bytes:
    """A picture as a file's content; takes a while, and may be done in any thread."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def svg_of(sheet: Sheet, size: QSize, theme: Theme) -> bytes:
    """The sheet as a drawing that is crisp at every size."""
    size = _whole(size, theme)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(sheet.heading)
    generator.setDescription(sheet.under)
    painter = QPainter(generator)
    _paint(painter, sheet, size, theme)
    painter.end()
    return bytes(buffer.data().data())


def _whole(size: QSize, theme: Theme) -> QSize:
    above = theme.px(2 * _MARGIN + _HEADING + _UNDER)
    return (size + QSize(theme.px(2 * _MARGIN), above)).expandedTo(_LEAST)


def _paint(painter: QPainter, sheet: Sheet, size: QSize, theme: Theme) -> None:
    px, whole = theme.px, QRectF(0, 0, size.width(), size.height())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(whole, theme.colour("surface"))
    inside = whole.adjusted(px(_MARGIN), px(_MARGIN), -px(_MARGIN), -px(_MARGIN))
    at = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
    painter.setFont(theme.font(16, 600))
    painter.setPen(theme.colour("text"))
    painter.drawText(inside, at, sheet.heading)
    painter.setFont(theme.font(13))
    painter.setPen(theme.colour("text2"))
    painter.drawText(inside.adjusted(0, px(_HEADING), 0, 0), at, sheet.under)
    paint_timeline(painter, inside.adjusted(0, px(_HEADING + _UNDER), 0, 0), sheet.facts, theme, sheet.picks)


def csv_of(facts: ChartFacts) -> bytes:
    """The course for a spreadsheet, oldest first, with a byte order mark; days as in 2026-05-04."""
    from reputation_desktop.desk.export import harmless

    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for number, step in enumerate(facts.steps):
        writer.writerow([*_figures(step), harmless(not_read(facts, number)), harmless(titles(facts, number))])
    return ("\ufeff" + out.getvalue()).encode()


def _figures(step: ChartStep) -> Iterator[str]:
    enough, known = step.standing is Standing.ENOUGH, step.standing is not Standing.NONE
    yield from (step.first_day.isoformat(), step.last_day.isoformat())
    yield f"{step.score:.1f}" if known else ""
    yield from (f"{value:.1f}" if enough else "" for value in (step.low, step.high))
    yield from ("yes" if enough else "no", str(step.reviews), str(step.complaints))
