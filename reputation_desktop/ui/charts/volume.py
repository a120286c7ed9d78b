"""How many reviews came, as bars: a day each, or so many days together as make a bar that can be seen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from reputation_desktop.ui.charts.axis import Axis
from reputation_desktop.ui.charts.facts import ChartFacts, Look

_LEAST_WIDTH, _MOST_WIDTH, _FILLED = 3.5, 26, 0.72
_BETWEEN = 1.5
"""Px between the complaints and the reviews above them."""

_WEEK = 7
_DAYS = (1, _WEEK, 14, 28, 91, 182, 364)


@dataclass(frozen=True, slots=True)
class Bar:
    """The complaints at the foot and the other reviews above; an empty rectangle for none."""

    complaints: QRectF
    others: QRectF


@dataclass(frozen=True, slots=True)
class Volume:
    """All bars.

    Attributes:
        days: how many days a bar stands for.
        most: how many reviews the highest bar stands for.
    """

    bars: tuple[Bar, ...]
    days: int
    most: int


def volume_of(facts: ChartFacts, box: QRectF, axis: Axis, look: Look) -> Volume:
    """The bars in `box`. Those of several steps are counted from the end, so that the last one is whole."""
    a_step = 1 if len(facts.steps) == facts.days else _WEEK
    wide = look.px(_LEAST_WIDTH)
    days = next((each for each in _DAYS if each >= a_step and each * axis.a_day >= wide), _DAYS[-1])
    size = days // a_step
    groups = [facts.steps[max(0, end - size) : end] for end in range(len(facts.steps), 0, -size)]
    counts = [(sum(each.reviews for each in group), sum(each.complaints for each in group)) for group in groups]
    most = max(reviews for reviews, _ in counts)
    bars = []
    for group, (reviews, complaints) in zip(groups, counts, strict=True):
        if reviews:
            left, right = axis.span(group[0].first_day, group[-1].last_day)
            bars.append(_bar(left, right, reviews / most, complaints / reviews, box, look))
    return Volume(tuple(bars), days, most)


def _bar(left: float, right: float, height: float, complaining: float, box: QRectF, look: Look) -> Bar:
    width = max(2.0, float(round(min(_FILLED * (right - left), look.px(_MOST_WIDTH)))))
    x = round((left + right - width) / 2)
    tall = max(2.0, height * box.height())
    foot = box.bottom()
    low = tall * complaining
    complaints = QRectF(x, foot - low, width, low) if complaining else QRectF()
    above = tall - low - (_BETWEEN if complaining else 0)
    others = QRectF(x, foot - tall, width, above) if complaining < 1 and above > 0 else QRectF()
    return Bar(complaints, others)


def paint_volume(painter: QPainter, volume: Volume, look: Look) -> None:
    """The bars: reviews grey, complaints ember."""
    for bar in volume.bars:
        if not bar.others.isEmpty():
            painter.fillRect(bar.others, look.colour("bar"))
        if not bar.complaints.isEmpty():
            painter.fillRect(bar.complaints, look.colour("ember"))
