"""What a chart of the score shows, in words and numbers, before anything is placed or painted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from enum import Enum, auto
from typing import Protocol

from PySide6.QtGui import QColor, QFont

from reputation_desktop.domain.score import Score
from reputation_desktop.ui.charts.day_spans import NO_DAYS, DaySpans, spans_of


class Look(Protocol):
    """Colours, sizes and type: the window's theme, or what stands in for it on paper."""

    def colour(self, token: str) -> QColor:
        """A token's colour."""
        ...

    def px(self, size: float) -> int:
        """A size of the design."""
        ...

    def font(self, size: float, weight: int = 400) -> QFont:
        """Type of a size of the design."""
        ...


class Standing(Enum):
    """How much a step of the score has to say."""

    NONE = auto()
    FEW = auto()
    ENOUGH = auto()


def standing_of(score: Score) -> Standing:
    """What a score has to say: without a review in the year before only the phantoms speak."""
    if not score.reviews_12m:
        return Standing.NONE
    return Standing.ENOUGH if score.enough else Standing.FEW


@dataclass(frozen=True, slots=True)
class ChartStep:
    """A day or some days of the course.

    Attributes:
        first_day: where the step begins.
        last_day: where it ends; the same for a day.
        score: at its end, 0 to 100, as are `low` and `high`.
        standing: whether there is a score, and whether there is enough to say.
        reviews: how many were written in it.
        complaints: how many of those complained.
    """

    first_day: date
    last_day: date
    score: float
    low: float
    high: float
    standing: Standing
    reviews: int = 0
    complaints: int = 0


@dataclass(frozen=True, slots=True)
class ChartGap:
    """Days from which reviews may be missing.

    Attributes:
        words: the reason and the days, fit for a label.
        told: the same at length, a line each.
    """

    first_day: date
    last_day: date
    words: str
    told: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChartEvent:
    """Something that the owner wrote down; `key` is told when it is chosen."""

    key: int
    day: date
    title: str


@dataclass(frozen=True, slots=True)
class ChartFacts:
    """A whole chart.

    Attributes:
        steps: the course, oldest first: at least one, without a hole between them.
        gaps: those that touch the course, oldest first.
        bare: the days of which nothing at all was read; otherwise some channels were.
        events: those on the course, by day.
        zone: by which days are told.
        now: the moment of the last step's score, from which they are told.
    """

    steps: tuple[ChartStep, ...]
    zone: tzinfo
    now: datetime
    gaps: tuple[ChartGap, ...] = ()
    bare: DaySpans = NO_DAYS
    events: tuple[ChartEvent, ...] = ()

    @property
    def days(self) -> int:
        """How many days the chart is long."""
        return (self.steps[-1].last_day - self.steps[0].first_day).days + 1

    @property
    def page(self) -> int:
        """How many steps a page of keys is: a week of days, or four weeks."""
        return 7 if len(self.steps) == self.days else 4

    def has_days_of(self, other: ChartFacts) -> bool:
        """Whether the steps of both are of the same days."""
        return (self.steps[0].first_day, len(self.steps)) == (other.steps[0].first_day, len(other.steps))

    def step_on(self, day: date) -> int | None:
        """The number of the step that a day lies in; None before the first and after the last."""
        first, last = self.steps[0].first_day, self.steps[-1].last_day
        if not first <= day <= last:
            return None
        guess = (day - first).days * len(self.steps) // self.days
        while self.steps[guess].last_day < day:
            guess += 1
        while self.steps[guess].first_day > day:
            guess -= 1
        return guess

    @property
    def missing(self) -> DaySpans:
        """The days of all gaps."""
        return spans_of((each.first_day, each.last_day) for each in self.gaps)

    def gaps_on(self, step: int) -> Sequence[ChartGap]:
        """The gaps that the end of a step lies in."""
        day = self.steps[step].last_day
        return [each for each in self.gaps if each.first_day <= day <= each.last_day]

    def events_in(self, step: int) -> Sequence[ChartEvent]:
        """What was written down for the days of a step."""
        first, last = self.steps[step].first_day, self.steps[step].last_day
        return [each for each in self.events if first <= each.day <= last]


@dataclass(frozen=True, slots=True)
class Picks:
    """The owner's two days, as numbers of steps: where the receipt starts (a ring), and the chosen day (a point)."""

    start: int | None = None
    chosen: int | None = None
