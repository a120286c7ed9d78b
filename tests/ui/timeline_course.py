"""Courses of the score made by hand, for what paints and reads them."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import count

from reputation_desktop.ui.charts.day_spans import NO_DAYS, DaySpans
from reputation_desktop.ui.charts.facts import ChartEvent, ChartFacts, ChartGap, ChartStep, Standing
from tests.building import NOW, ZONE

LAST = NOW.date()


def day(number: int) -> date:
    """A day so many days before the last one of every course."""
    return LAST - timedelta(days=number)


def course(
    steps: int = 92,
    *,
    every: int = 1,
    standing: Standing = Standing.ENOUGH,
    few: int = 0,
    none: int = 0,
    gaps: tuple[ChartGap, ...] = (),
    bare: DaySpans = NO_DAYS,
    events: tuple[ChartEvent, ...] = (),
    reviews: int = 2,
) -> ChartFacts:
    """A course that ends on `LAST`: 70 points and rising, with `reviews` and a complaint a step.

    Args:
        steps: how many there are.
        every: how many days a step is long.
        standing: of the steps.
        few: how many of them, after those without a score, have not enough to say.
        none: how many at the beginning have no score.
    """
    standings = [Standing.NONE] * none + [Standing.FEW] * few
    made = []
    for number, before in zip(count(), range(steps - 1, -1, -1), strict=False):
        last = day(before * every)
        score = 70 + 10 * number / max(1, steps - 1)
        made.append(
            ChartStep(
                first_day=last - timedelta(days=every - 1),
                last_day=last,
                score=score,
                low=score - 5,
                high=score + 5,
                standing=standings[number] if number < len(standings) else standing,
                reviews=reviews,
                complaints=min(1, reviews),
            )
        )
    return ChartFacts(tuple(made), ZONE, NOW, gaps, bare, events)


def gap(first: int, last: int, words: str = "not asked", *told: str) -> ChartGap:
    """A gap from so many days before the last day to so many."""
    return ChartGap(day(first), day(last), words, told)


def event(before: int, title: str = "Second till", key: int = 1) -> ChartEvent:
    """An event so many days before the last day."""
    return ChartEvent(key, day(before), title)
