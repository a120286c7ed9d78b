"""The receipt of a change by groups, and lines of a receipt a page at a time."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from heapq import nsmallest

from reputation_desktop.domain.changed import NEVER
from reputation_desktop.domain.receipt import ReceiptLine, weight_order
from reputation_desktop.domain.score import Score, Sums, rating_of, score_of
from reputation_desktop.domain.settings import Settings
from reputation_desktop.domain.timeline import Basis, fading


class Group(StrEnum):
    """What moved the score: customers, the owner's answers or their absence, and time."""

    FADING = "fading"
    NEW = "new"
    NEW_COMPLAINTS = "new complaints"
    EDITED = "edited"
    REMOVED = "removed"
    ANSWERED = "answered"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class GroupLine:
    """What one group added or took.

    Attributes:
        group: which; `NEW` are the new reviews that do not complain.
        count: how many reviews; of `FADING`, those that counted all the while, and have no lines of their own.
        points: the sum of their lines.
    """

    group: Group
    count: int
    points: float


@dataclass(frozen=True, slots=True)
class ChangeReceipt:
    """Why the score moved: `start + Σ points == end` to 1e-9. Groups without a line are left out."""

    before: Score
    groups: tuple[GroupLine, ...]
    after: Score

    @property
    def start(self) -> float:
        """The score before."""
        return self.before.score

    @property
    def end(self) -> float:
        """The score after."""
        return self.after.score


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page of lines ended, and what is left after it.

    Attributes:
        weight: the last line's points without their sign.
        review_id: the last line's review.
        cause: the last line's cause.
        rest_count: how many lines come after it.
        rest_points: their points together.
    """

    weight: float
    review_id: int
    cause: str
    rest_count: int
    rest_points: float


@dataclass(frozen=True, slots=True)
class LinePage:
    """Some lines, heaviest first, and all that come after them in one: they add up to the whole to 1e-9.

    Attributes:
        lines: those of this page; of the same weight, the reviews with the lowest ids come first.
        rest_count: how many lines come after them.
        rest_points: their points together.
        next: where the next page goes on, or None where nothing is left.
    """

    lines: tuple[ReceiptLine, ...]
    rest_count: int
    rest_points: float
    next: Place | None


def page_of(lines: Iterable[ReceiptLine], count: int, rest_count: int, rest_points: float) -> LinePage:
    """The first lines of what is left.

    Args:
        lines: the heaviest of what is left, `count` of each sort or all there are.
        count: how many are told.
        rest_count: how many lines are left, these included.
        rest_points: their points together.
    """
    told = tuple(nsmallest(count, lines, key=weight_order))
    left, points = rest_count - len(told), math.fsum((rest_points, *(-line.points for line in told)))
    following = None
    if told and left > 0:
        last = told[-1]
        following = Place(abs(last.points), last.review_id or 0, last.cause, left, points)
    return LinePage(told, left, points, following)


@dataclass(frozen=True, slots=True)
class Rates:
    """The score of one moment, and what opinions bring and cost at it.

    Attributes:
        at: the moment.
        day: the shop's day of it, an ordinal.
        score: the score.
        said: points for each unit of scaled weight · (satisfaction − that of the phantoms).
        silence: points that each unit of k takes which is overdue.
    """

    at: datetime
    day: int
    score: Score
    said: float
    silence: float


def beginning(settings: Settings) -> Rates:
    """Before anybody said anything: the receipt of a moment is that of the change since then."""
    at = datetime.min.replace(tzinfo=UTC)
    return Rates(at, 0, score_of(Sums(0.0, 0.0, 0.0, 0.0, 0), at, settings), 0.0, 0.0)


def rates_of(basis: Basis, settings: Settings) -> Rates:
    """The rates of the one moment that `basis` is of."""
    ((day, at),) = basis.moments
    (sums,) = basis.sums(settings)
    newest, total = basis.newest(), sums.weight + settings.phantom_reviews
    return Rates(
        at=at,
        day=day,
        score=score_of(sums, at, settings),
        said=0.0 if newest == NEVER else 100.0 / (total * fading(newest, settings.half_life_days)),
        silence=100.0 * settings.silence_cost * rating_of(sums, settings) / (sums.overdue + settings.silence_half),
    )


@dataclass(frozen=True, slots=True)
class Between:
    """Two moments of a scope, and what opinions bring and cost at them.

    Attributes:
        scope: a channel's id, or minus a shop's.
        channel_ids: all that belong to it.
        start: the earlier moment.
        end: the later one.
        middle: the satisfaction of the phantoms.
    """

    scope: int
    channel_ids: tuple[int, ...]
    start: Rates
    end: Rates
    middle: float
