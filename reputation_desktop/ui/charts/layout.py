"""Where everything of the timeline goes: worked out once for a size, so that painting only draws."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from reputation_desktop.ui.charts.above import Above, place_above
from reputation_desktop.ui.charts.axis import Axis, axis_of
from reputation_desktop.ui.charts.chart_words import day_name
from reputation_desktop.ui.charts.course import SCALE_WIDTH, Course, Mark, course_of
from reputation_desktop.ui.charts.day_spans import DaySpans
from reputation_desktop.ui.charts.facts import ChartFacts, Look, Standing
from reputation_desktop.ui.charts.scale import ChartScale, scale_for
from reputation_desktop.ui.charts.ticks import Tick, ticks_for
from reputation_desktop.ui.charts.volume import Volume, volume_of

_FOOT, _CAPTION = 26, 52
_BARS_SHARE, _BARS_LEAST, _BARS_MOST = 0.12, 36, 84
_FINEST = 1.5
"""Px that two points of the line are apart at least."""

_ALONE = 10
"""How far to either side the band of a single day reaches at most."""

_USUAL = (50.0, 80.0)
"""What the scale shows while there is no score."""


@dataclass(frozen=True, slots=True)
class ChartLayout:
    """A placed chart: `plot` holds the score, `bars` the volume."""

    facts: ChartFacts
    rect: QRectF
    axis: Axis
    above: Above
    plot: QRectF
    bars: QRectF
    scale: ChartScale
    course: Course
    volume: Volume
    hatches: tuple[QRectF, ...]
    ticks: tuple[Tick, ...]

    @property
    def says_something(self) -> bool:
        """Whether there is any score to show."""
        return any(each.standing is not Standing.NONE for each in self.facts.steps)

    def point(self, number: int) -> QPointF:
        """Where the score of a step is."""
        step = self.facts.steps[number]
        return _point(self.axis.middle(step.last_day), step.score, self.plot, self.scale)

    def step_at(self, x: float) -> int:
        """The number of the step at `x`."""
        return self.facts.step_on(self.axis.day_at(x)) or 0


def lay_out(rect: QRectF, facts: ChartFacts, look: Look) -> ChartLayout:
    """Places a chart into `rect`."""
    axis = axis_of(facts, rect.left(), rect.right() - look.px(SCALE_WIDTH))
    above = place_above(facts, axis, rect.top(), look)
    height = min(look.px(_BARS_MOST), max(look.px(_BARS_LEAST), _BARS_SHARE * rect.height()))
    bars = QRectF(axis.left, rect.bottom() - look.px(_FOOT) - height, axis.right - axis.left, height)
    plot = QRectF(axis.left, above.top, bars.width(), max(1.0, bars.top() - look.px(_CAPTION) - above.top))
    scale = _scale_of(facts)
    missing = facts.missing
    marks = [_mark(facts, number, axis, plot, scale, missing) for number in _drawn(len(facts.steps), plot.width())]
    first, last = facts.steps[0].first_day, facts.steps[-1].last_day
    spans = [axis.span(*span) for span in missing]
    return ChartLayout(
        facts=facts,
        rect=rect,
        axis=axis,
        above=above,
        plot=plot,
        bars=bars,
        scale=scale,
        course=course_of(marks, min(axis.a_day / 2, look.px(_ALONE))),
        volume=volume_of(facts, bars, axis, look),
        hatches=tuple(QRectF(left, plot.top(), right - left, bars.bottom() - plot.top()) for left, right in spans),
        ticks=ticks_for(first, last, axis.begin, lambda day: day_name(day, facts), rect.right(), look),
    )


def _scale_of(facts: ChartFacts) -> ChartScale:
    """Around all that is shown: where there is a band, the band."""
    enough = [each for each in facts.steps if each.standing is Standing.ENOUGH]
    few = [each.score for each in facts.steps if each.standing is Standing.FEW]
    lows, highs = few + [each.low for each in enough], few + [each.high for each in enough]
    return scale_for(min(lows, default=_USUAL[0]), max(highs, default=_USUAL[1]))


def _drawn(steps: int, width: float) -> range:
    """The steps that the line goes through: several within a pixel or so are one to the eye. The last is among them."""
    every = max(1, math.ceil(_FINEST * steps / max(1.0, width)))
    return range((steps - 1) % every, steps, every)


def _mark(facts: ChartFacts, number: int, axis: Axis, plot: QRectF, scale: ChartScale, missing: DaySpans) -> Mark:
    step = facts.steps[number]
    x = axis.middle(step.last_day)
    return Mark(
        point=_point(x, step.score, plot, scale),
        above=_point(x, step.high, plot, scale),
        below=_point(x, step.low, plot, scale),
        standing=step.standing,
        dotted=step.last_day in missing,
        bare=step.last_day in facts.bare,
    )


def _point(x: float, value: float, plot: QRectF, scale: ChartScale) -> QPointF:
    return QPointF(x, plot.bottom() - scale.share(value) * plot.height())
