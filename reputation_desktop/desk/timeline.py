"""The course of the score, with how many reviews came, from a month to all there is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from enum import StrEnum

from reputation_desktop.desk.score import Scope
from reputation_desktop.domain.score import Score
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


def read_timeline(store: Store, scope: Scope, span: Span, now: datetime) -> TimelineFacts:
    """The course of a shop's or a channel's score up to `now`; exact at the end of each step.

    `Span.ALL` begins with the first opinion's day; where there is none, today is the only step.
    """
    raise NotImplementedError


def timeline_scopes(store: Store) -> list[Scope]:
    """What a timeline can be of: each shop, followed by its channels (`Scope.of_shop` tells them apart)."""
    raise NotImplementedError
