"""The score over many days, in as many steps as there are days.

Opinions that never changed enter day by day, from sums that the store keeps. Those that were edited or
removed come one by one, so that every moment of the past is exact.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import accumulate, pairwise

from reputation_desktop.domain.changed import (
    FOREVER,
    MICROSECOND,
    NEVER,
    YEAR_US,
    Changed,
    Course,
    Silences,
    Turning,
    grown,
    latest,
    micros,
    with_changed,
)
from reputation_desktop.domain.score import YEAR, Opinion, Sums
from reputation_desktop.domain.settings import Settings

SCALE_FROM = datetime(2020, 1, 1, tzinfo=UTC)
"""Weights in sums are relative to this moment: k · 2^((published − 2020) / half-life) fits a float up to 2100."""

_NOTHING = Changed()

_SCALE_FROM_US = micros(SCALE_FROM)


@dataclass(frozen=True, slots=True)
class DaySums:
    """What the opinions that never changed come to on the shop's days, by columns of equal length.

    Attributes:
        day: ordinals; they ascend.
        opinions: how many began to count that day, as did the following.
        reviews: without mentions.
        complaints: those that complain.
        scaled: Σ of their scaled weights.
        scaled_satisfaction: Σ of scaled weight · satisfaction.
        newest: the latest publication among them in microseconds since 1970, or `NEVER`.
        overdue: by how much the Σ k of overdue complaints changed that day.
    """

    day: Sequence[int] = ()
    opinions: Sequence[int] = ()
    reviews: Sequence[int] = ()
    complaints: Sequence[int] = ()
    scaled: Sequence[float] = ()
    scaled_satisfaction: Sequence[float] = ()
    newest: Sequence[int] = ()
    overdue: Sequence[float] = ()


@dataclass(frozen=True, slots=True)
class Arrivals:
    """How many opinions came, and how many of them complain."""

    opinions: int
    complaints: int


@dataclass(frozen=True, slots=True)
class Basis:
    """What the scores of some moments rest on.

    Attributes:
        moments: ascending (day, moment), the end of each day but perhaps the last.
        days: the sums of the opinions that never changed up to the last moment.
        changed: the opinions that did change.
        late: the reviews that never changed of the day a year before the last moment, from the same hour on.
    """

    moments: Sequence[tuple[int, datetime]]
    days: DaySums
    changed: Changed
    late: int

    def sums(self, settings: Settings, more: Sequence[Opinion] = ()) -> list[Sums]:
        """What all opinions, and `more`, add up to at each moment."""
        *sums, last = sums_along(self.days, more, self.moments, settings, self.changed)
        return [*sums, replace(last, reviews_12m=last.reviews_12m + self.late)]

    def arrivals(self, first: int, changed: Sequence[int], complaining: Sequence[int]) -> list[Arrivals]:
        """How many came up to each moment, since the one before.

        Args:
            first: the day from which they are counted up to the first moment.
            changed: the days, ascending, on which those came that are in no day's sum.
            complaining: the days of those of them that complain.
        """
        begins = [first, *(day + 1 for day, _ in self.moments)]
        return [
            Arrivals(*counts)
            for counts in zip(
                _between(begins, self.days.day, self.days.opinions, changed),
                _between(begins, self.days.day, self.days.complaints, complaining),
                strict=True,
            )
        ]

    def newest(self) -> int:
        """The latest publication of all that count, in microseconds since 1970, or `NEVER`; of one moment only."""
        changed = self.changed.throughout.newest_at
        return max((*self.days.newest, NEVER if changed is None else micros(changed)))


def scaled_weight(k: float, published_at: datetime, half_life_days: float) -> float:
    """`k` as it weighs beside an opinion published in 2020 (see `SCALE_FROM`)."""
    weight: float = k * 2.0 ** ((published_at - SCALE_FROM) / timedelta(days=half_life_days))
    return weight


def fading(newest: int, half_life_days: float) -> float:
    """By what scaled weights are divided where the latest publication, in microseconds since 1970, is `newest`."""
    fade: float = 2.0 ** ((newest - _SCALE_FROM_US) / (timedelta(days=half_life_days) // MICROSECOND))
    return fade


def changed_of(opinions: Iterable[Opinion], settings: Settings) -> Changed:
    """Opinions by columns, those that never count left out."""
    turning, silences = [], []
    for each in opinions:
        if each.k > 0:
            scaled = scaled_weight(each.k, each.published_at, settings.half_life_days)
            begins, ends, published = micros(each.counts_from), _micros(each.counts_until), micros(each.published_at)
            old = begins if each.mention else max(begins, min(ends, published + YEAR_US))
            turning.append((begins, ends, published, old, scaled, scaled * each.satisfaction))
            overdue, calm = max(begins, _micros(each.overdue_from)), min(ends, _micros(each.overdue_until))
            if overdue < calm:
                silences.append((overdue, calm, each.k))
    return Changed(
        turning=Turning(*zip(*sorted(turning), strict=True)), silences=Silences(*zip(*sorted(silences), strict=True))
    )


def _micros(moment: datetime | None) -> int:
    return FOREVER if moment is None else micros(moment)


def sums_along(
    days: DaySums,
    opinions: Sequence[Opinion],
    moments: Iterable[tuple[int, datetime]],
    settings: Settings,
    changed: Changed = _NOTHING,
) -> Iterator[Sums]:
    """What all opinions add up to at each of `moments`.

    Args:
        days: the sums of the opinions that never changed.
        opinions: those that are in no day's sum, one by one.
        moments: ascending (day, moment); each is taken to be the end of what `days` holds of its day.
        settings: the half-life.
        changed: further ones that are in no day's sum, as far as they count from the first moment to the last.

    The year of `reviews_12m` is one of the shop's days for what never changed: the day 365 days ago is left
    out as a whole, and who wants it to the hour adds what was published on it since.
    """
    asked = list(moments)
    at_us = [micros(at) for _, at in asked]
    course = _course_of_days(days, [day for day, _ in asked])
    course = with_changed(course, changed, at_us)
    if opinions:
        course = with_changed(course, changed_of(opinions, settings), at_us)
    half_life = timedelta(days=settings.half_life_days) // MICROSECOND
    for at, newest, scaled, satisfied, overdue, reviews in zip(
        at_us, course.newest, course.scaled, course.scaled_satisfaction, course.overdue, course.reviews, strict=True
    ):
        if newest == NEVER:
            yield Sums(0.0, 0.0, 0.0, 0.0, 0)
            continue
        fade = fading(newest, settings.half_life_days)
        weight = scaled / fade
        yield Sums(weight, satisfied / fade, weight * 0.5 ** ((at - newest) / half_life), overdue, reviews)


def _course_of_days(days: DaySums, asked: Sequence[int]) -> Course:
    """What the opinions that never changed come to at the end of each day of `asked`."""
    told = list(map(partial(bisect_right, days.day), asked))
    old = map(partial(bisect_right, days.day), [day - YEAR.days for day in asked])
    reviews = [0, *accumulate(days.reviews)]
    return Course(
        scaled=grown(days.scaled, told),
        scaled_satisfaction=grown(days.scaled_satisfaction, told),
        newest=latest(days.newest, told),
        overdue=[max(0.0, overdue) for overdue in grown(days.overdue, told)],
        reviews=[reviews[come] - reviews[gone] for come, gone in zip(told, old, strict=True)],
    )


def _between(begins: Sequence[int], days: Sequence[int], counts: Sequence[int], others: Sequence[int]) -> Iterator[int]:
    """How many came from each of `begins` up to the next: `counts` of them on `days`, and one on each of `others`."""
    summed = [0, *accumulate(counts)]
    come = [summed[bisect_left(days, day)] + bisect_left(others, day) for day in begins]
    return (after - before for before, after in pairwise(come))
