"""What stands above a chart: the owner's events as pills, the reasons of what was not read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from reputation_desktop.ui.charts.axis import Axis
from reputation_desktop.ui.charts.facts import ChartEvent, ChartFacts, Look
from reputation_desktop.ui.charts.labels import Bench, Seat

_LANE, _LANES, _BETWEEN = 28, 3, 8
_PILL_HEIGHT, _PILL_SIDE, _PILL_WIDEST, _NOTE_WIDEST = 24, 14, 170, 240
PILL_FONT, NOTE_FONT = (12, 600), (12, 400)


@dataclass(frozen=True, slots=True)
class Pill:
    """An event: where its rule stands, and its name with the pill around it; no box where there was no room."""

    event: ChartEvent
    x: float
    words: str
    box: QRectF | None


@dataclass(frozen=True, slots=True)
class Note:
    """Words above a hatched time."""

    words: str
    box: QRectF


@dataclass(frozen=True, slots=True)
class Above:
    """What is placed above a plot whose top is `top`; one lane more than is taken is kept for the chosen day."""

    top: float
    pills: tuple[Pill, ...]
    notes: tuple[Note, ...]
    bench: Bench
    seats: tuple[Seat | None, ...]

    def free_box(self, centre: float, width: float, look: Look) -> QRectF:
        """A place for a label that comes and goes."""
        seat = self.bench.seat(centre, width, self.seats) or Seat(0, centre - width / 2, centre + width / 2)
        return _box(seat, self.top, look)


def place_above(facts: ChartFacts, axis: Axis, top: float, look: Look) -> Above:
    """Places the labels.

    Args:
        facts: the chart.
        axis: its days.
        top: where the room above the plot begins, in px.
        look: of the labels.
    """
    names, reasons = QFontMetricsF(look.font(*PILL_FONT)), QFontMetricsF(look.font(*NOTE_FONT))
    titles = [_elided(each.title, names, look.px(_PILL_WIDEST)) for each in facts.events]
    words = [_elided(each.words, reasons, look.px(_NOTE_WIDEST)) for each in facts.gaps]
    centres = [sum(axis.span(each.first_day, each.last_day)) / 2 for each in facts.gaps]
    wanted = [
        (axis.middle(each.day), names.horizontalAdvance(title) + 2 * look.px(_PILL_SIDE))
        for each, title in zip(facts.events, titles, strict=True)
    ]
    wanted += [(centre, reasons.horizontalAdvance(said) + 2) for centre, said in zip(centres, words, strict=True)]
    bench = Bench(axis.left, axis.right, look.px(_BETWEEN), _LANES)
    seats = bench.seats(wanted)
    lanes = 1 + max((seat.lane + 1 for seat in seats if seat is not None), default=0)
    plot_top = top + lanes * look.px(_LANE)
    boxes = [None if seat is None else _box(seat, plot_top, look) for seat in seats]
    noted = zip(words, boxes[len(titles) :], strict=True)
    return Above(
        top=plot_top,
        pills=tuple(_pills(facts.events, titles, boxes, axis)),
        notes=tuple(Note(said, box) for said, box in noted if box is not None),
        bench=Bench(bench.left, bench.right, bench.gap, lanes),
        seats=tuple(seats),
    )


def _pills(
    events: Sequence[ChartEvent], titles: Sequence[str], boxes: Sequence[QRectF | None], axis: Axis
) -> list[Pill]:
    placed = zip(events, titles, boxes, strict=False)
    return [Pill(event, axis.middle(event.day), title, box) for event, title, box in placed]


def _elided(text: str, metrics: QFontMetricsF, width: float) -> str:
    return metrics.elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, width)


def _box(seat: Seat, top: float, look: Look) -> QRectF:
    y = top - seat.lane * look.px(_LANE) - look.px(_PILL_HEIGHT)
    return QRectF(seat.left, y, seat.right - seat.left, look.px(_PILL_HEIGHT))
