"""The score over many days, in as many steps as there are days.

Opinions that never changed enter day by day, from sums that the store keeps. Those that were edited or
removed come one by one, so that every moment of the past is exact.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from reputation_desktop.domain.changed import (
    FOREVER,
    MICROSECOND,
    NEVER,
    YEAR_US,
    Changed,
    Course,
    Silences,
    Turning,
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
class DaySum:
    """What the opinions that never changed come to on one of the shop's days.

    Attributes:
        day: ordinal.
        opinions: those that began to count that day, as do the following.
        reviews: without mentions.
        complaints: those that complain.
        scaled: Σ of their scaled weights.
        scaled_satisfaction: Σ of scaled weight · satisfaction.
        newest_at: the latest publication among them.
        overdue: by how much the Σ k of overdue complaints changed that day.
    """

    day: int
    opinions: int
    reviews: int
    complaints: int
    scaled: float
    scaled_satisfaction: float
    newest_at: datetime | None
    overdue: float


def scaled_weight(k: float, published_at: datetime, half_life_days: float) -> float:
    """`k` as it weighs beside an opinion published in 2020 (see `SCALE_FROM`)."""
    weight: float = k * 2.0 ** ((published_at - SCALE_FROM) / timedelta(days=half_life_days))
    return weight


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
    days: Sequence[DaySum],
    opinions: Sequence[Opinion],
    moments: Iterable[tuple[int, datetime]],
    settings: Settings,
    changed: Changed = _NOTHING,
) -> Iterator[Sums]:
    """What all opinions add up to at each of `moments`.

    Args:
        days: the sums of the opinions that never changed, oldest first.
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
        fade = 2.0 ** ((newest - _SCALE_FROM_US) / half_life)
        weight = scaled / fade
        yield Sums(weight, satisfied / fade, weight * 0.5 ** ((at - newest) / half_life), overdue, reviews)


def _course_of_days(days: Sequence[DaySum], asked: Sequence[int]) -> Course:
    """What the opinions that never changed come to at the end of each day of `asked`."""
    course = Course([], [], [], [], [])
    scaled = satisfied = overdue = 0.0
    newest, reviews = NEVER, 0
    ahead, year = deque(days), deque[DaySum]()
    for day in asked:
        while ahead and ahead[0].day <= day:
            today = ahead.popleft()
            scaled += today.scaled
            satisfied += today.scaled_satisfaction
            overdue += today.overdue
            if today.newest_at is not None:
                newest = max(newest, micros(today.newest_at))
            reviews += today.reviews
            year.append(today)
        while year and year[0].day <= day - YEAR.days:
            reviews -= year.popleft().reviews
        course.scaled.append(scaled)
        course.scaled_satisfaction.append(satisfied)
        course.newest.append(newest)
        course.overdue.append(max(0.0, overdue))
        course.reviews.append(reviews)
    return course
