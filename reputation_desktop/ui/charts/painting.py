"""The timeline, painted: the score on its band, the volume below, what was not read, the owner's events and days.

Nothing here knows a widget: the same strokes go onto the screen, into PNG and SVG, and onto paper.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from reputation_desktop.ui.charts.above import NOTE_FONT, PILL_FONT, Pill
from reputation_desktop.ui.charts.chart_words import chosen_words, nothing_words, volume_words
from reputation_desktop.ui.charts.course import paint_bands, paint_grid, paint_lines, paint_point, paint_ring
from reputation_desktop.ui.charts.facts import ChartFacts, Look, Picks, Standing
from reputation_desktop.ui.charts.hatching import paint_hatch
from reputation_desktop.ui.charts.layout import ChartLayout, lay_out
from reputation_desktop.ui.charts.legend import paint_legend, place_legend
from reputation_desktop.ui.charts.ticks import paint_ticks
from reputation_desktop.ui.charts.volume import paint_volume

_DASHES = (2.0, 2.2)
_DOT = 3.5
_CAPTION_UP, _CAPTION_HEIGHT = 44, 20
_CENTRED = Qt.AlignmentFlag.AlignCenter
_PICKED_FONT = (13, 600)


def paint_timeline(painter: QPainter, rect: QRectF, facts: ChartFacts, look: Look, picks: Picks | None = None) -> None:
    """The whole chart with its legend, as a picture by itself."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    legend = place_legend(rect.left(), 0, rect.width(), look)
    layout = lay_out(rect.adjusted(0, 0, 0, -legend.height - look.px(4)), facts, look)
    paint_layout(painter, layout, look)
    paint_events(painter, layout, look)
    paint_picks(painter, layout, picks or Picks(), look)
    paint_legend(painter, place_legend(rect.left(), rect.bottom() - legend.height, rect.width(), look), look)


def paint_layout(painter: QPainter, layout: ChartLayout, look: Look) -> None:
    """What stays as it is while the owner reads and chooses."""
    if not layout.says_something:
        _paint_nothing(painter, layout, look)
        return
    paint_grid(painter, layout.plot, layout.scale, layout.rect.right(), look)
    paint_bands(painter, layout.course, look)
    for hatch in layout.hatches:
        paint_hatch(painter, hatch, look)
    paint_lines(painter, layout.course, look)
    _paint_caption(painter, layout, look)
    paint_volume(painter, layout.volume, look)
    foot = round(layout.bars.bottom()) + 0.5
    painter.setPen(QPen(look.colour("edge"), 1))
    painter.drawLine(QPointF(layout.bars.left(), foot), QPointF(layout.bars.right(), foot))
    paint_ticks(painter, layout.ticks, foot, look)
    painter.setFont(look.font(*NOTE_FONT))
    painter.setPen(look.colour("text2"))
    for note in layout.above.notes:
        painter.drawText(note.box, _CENTRED, note.words)


def _paint_nothing(painter: QPainter, layout: ChartLayout, look: Look) -> None:
    painter.setFont(look.font(14))
    painter.setPen(look.colour("text3"))
    painter.drawText(layout.rect, int(_CENTRED) | Qt.TextFlag.TextWordWrap, nothing_words())


def _paint_caption(painter: QPainter, layout: ChartLayout, look: Look) -> None:
    box = QRectF(
        layout.bars.left(), layout.bars.top() - look.px(_CAPTION_UP), layout.bars.width(), look.px(_CAPTION_HEIGHT)
    )
    painter.setFont(look.font(12))
    painter.setPen(look.colour("text2"))
    words = volume_words(layout.volume.days, layout.volume.most)
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)


def paint_events(painter: QPainter, layout: ChartLayout, look: Look, chosen: int | None = None) -> None:
    """The owner's events; the one with the key `chosen` is filled, and all of them where none is chosen."""
    for pill in layout.above.pills:
        _paint_rule(painter, layout, pill, look)
    for pill in layout.above.pills:
        if pill.box is not None:
            _paint_pill(painter, pill, pill.box, look, filled=chosen in (None, pill.event.key))


def _paint_rule(painter: QPainter, layout: ChartLayout, pill: Pill, look: Look) -> None:
    top = layout.plot.top() if pill.box is None else pill.box.bottom()
    pen = QPen(look.colour("text2"), 1.4)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern(_DASHES)
    painter.setPen(pen)
    painter.drawLine(QPointF(pill.x, top), QPointF(pill.x, layout.bars.bottom()))
    if pill.box is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("text"))
        painter.drawEllipse(QPointF(pill.x, top), look.px(_DOT), look.px(_DOT))


def _paint_pill(painter: QPainter, pill: Pill, box: QRectF, look: Look, *, filled: bool) -> None:
    painter.setPen(Qt.PenStyle.NoPen if filled else QPen(look.colour("edge"), 1))
    painter.setBrush(look.colour("text" if filled else "surface"))
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.setFont(look.font(*PILL_FONT))
    painter.setPen(look.colour("surface" if filled else "text"))
    painter.drawText(box, _CENTRED, pill.words)


def paint_picks(painter: QPainter, layout: ChartLayout, picks: Picks, look: Look) -> None:
    """The chosen day with its score, and the day on which its receipt starts."""
    if not layout.says_something:
        return
    steps = layout.facts.steps
    if picks.chosen is not None:
        step, point = steps[picks.chosen], layout.point(picks.chosen)
        token = "accent" if step.standing is Standing.ENOUGH else "text3"
        painter.setPen(QPen(look.colour(token), 1.6))
        painter.drawLine(QPointF(point.x(), layout.plot.top()), QPointF(point.x(), layout.plot.bottom()))
        _paint_chosen_words(painter, layout, point.x(), chosen_words(step, layout.facts), token, look)
        if step.standing is not Standing.NONE:
            paint_point(painter, point, step.standing, look)
    if picks.start is not None and picks.start != picks.chosen and steps[picks.start].standing is not Standing.NONE:
        paint_ring(painter, layout.point(picks.start), steps[picks.start].standing, look)


def _paint_chosen_words(painter: QPainter, layout: ChartLayout, x: float, words: str, token: str, look: Look) -> None:
    font = look.font(*_PICKED_FONT)
    width = QFontMetricsF(font).horizontalAdvance(words) + 2
    # Beside the right end the words end with their line, as the eye reads them together there.
    centre = x - width / 2 if x > layout.axis.right - width / 2 else x
    painter.setFont(font)
    painter.setPen(look.colour(token))
    painter.drawText(layout.above.free_box(centre, width, look), _CENTRED, words)
