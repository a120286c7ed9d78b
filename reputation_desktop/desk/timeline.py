"""The course of the score, with how many reviews came, from a month to all there is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from enum import StrEnum

from reputation_desktop.desk.scope import Scope, channel_scopes, shop_scope
from reputation_desktop.domain.dating import day_of, end_of_day
from reputation_desktop.domain.score import Score, score_of
from reputation_desktop.store.basis import first_day, read_arrivals, read_basis
from reputation_desktop.store.channels import shops
from reputation_desktop.store.settings import read_settings, zone_of
from reputation_desktop.store.store import Store


class Span(StrEnum):
    """How far back the timeline looks."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Step:
    """A day or a week of the timeline.

    Attributes:
        first_day: where it begins.
        last_day: where it ends, the same for a day.
        score: at the end of the last day; of the last step, at the moment that was asked for.
        reviews: reviews and mentions that count and were published in it, edited and removed ones included.
        complaints: those of them that complained.
    """

    first_day: date
    last_day: date
    score: Score
    reviews: int
    complaints: int


@dataclass(frozen=True, slots=True)
class TimelineFacts:
    """All that the timeline shows of the score.

    Attributes:
        scope: whose score.
        span: how far back.
        at: the moment of the last step's score.
        zone: by which days are told.
        steps: at least one, oldest first, without a hole: days, or weeks from Monday to Sunday where there are more
            than two years of them; the first and the last week may be cut short.
        enough_reviews: how many reviews in a year make a score that says something.
        phantoms: how many average reviews every shop starts with.
    """

    scope: Scope
    span: Span
    at: datetime
    zone: tzinfo
    steps: tuple[Step, ...]
    enough_reviews: int
    phantoms: float


LENGTHS = {Span.MONTH: 28, Span.QUARTER: 92, Span.YEAR: 365}
"""Days, today included."""

_MOST_DAYS = 732
"""Of more days than these, two years, a picture shows no more than of their weeks."""

_WEEK = 7


def read_timeline(store: Store, scope: Scope, span: Span, now: datetime) -> TimelineFacts:
    """The course of a shop's or a channel's score up to `now`; exact at the end of each step.

    `Span.ALL` begins with the first opinion's day; where there is none, today is the only step.
    """
    settings = read_settings(store)
    zone = zone_of(settings)
    today = day_of(now, zone)
    first = today + 1 - LENGTHS[span] if span in LENGTHS else _first_day(store, scope, today)
    step_days = 1 if today - first < _MOST_DAYS else _WEEK
    # Ordinal 1 was a Monday: whole weeks end on multiples of seven.
    ends = [*range(first + -first % step_days, today, step_days), today]
    moments = [*((day, end_of_day(day, zone)) for day in ends[:-1]), (today, now)]
    basis = read_basis(store, scope.key, scope.channel_ids, moments, step_days=step_days)
    arrivals = read_arrivals(store, scope.channel_ids, basis, first)
    begins = [first, *(end + 1 for end in ends[:-1])]
    return TimelineFacts(
        scope=scope,
        span=span,
        at=now,
        zone=zone,
        steps=tuple(
            Step(
                date.fromordinal(begin),
                date.fromordinal(end),
                score_of(sums, at, settings),
                came.opinions,
                came.complaints,
            )
            for begin, (end, at), sums, came in zip(begins, moments, basis.sums(settings), arrivals, strict=True)
        ),
        enough_reviews=settings.enough_reviews,
        phantoms=settings.phantom_reviews,
    )


def _first_day(store: Store, scope: Scope, today: int) -> int:
    first = first_day(store, scope.key, scope.channel_ids)
    return today if first is None else min(first, today)


def timeline_scopes(store: Store) -> list[Scope]:
    """What a timeline can be of: each shop, followed by its channels (`Scope.of_shop` tells them apart)."""
    return [
        scope
        for shop_id, name in shops(store)
        for scope in (shop_scope(store, shop_id, name), *channel_scopes(store, shop_id))
    ]
