"""What opinions that changed come to at many moments: of reviews that were edited or removed.

They are told in numbers and not as `Opinion`s, since ten thousand objects take longer to make than to add up.
"""

from __future__ import annotations

import heapq
import math
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import accumulate, repeat
from typing import NamedTuple

from reputation_desktop.domain.score import YEAR

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)

FOREVER = 1 << 62
"""When that ends which has no end, and begins what never does, in microseconds since 1970."""

NEVER = -FOREVER

_YEAR_US = YEAR // MICROSECOND

_BITS = 960
"""So many binary places are kept below the greatest number of a sum: a float has room for some more above it."""

_Span = tuple[int, int]
"""Two places among moments: of the first at which something counts, and of the first at which it does no more."""


def micros(moment: datetime) -> int:
    """An aware moment in whole microseconds since 1970."""
    return (moment - EPOCH) // MICROSECOND


class Turning(NamedTuple):
    """One opinion that begins or ends; its moments are in microseconds since 1970.

    Attributes:
        scaled: its scaled weight.
        scaled_satisfaction: scaled weight · satisfaction.
        published: the first publication of its review.
        begins: from when it counts.
        ends: when it counts no more, or `FOREVER`.
        review: whether it is of a review and not of a mention.
        k: its weight in the cost of silence.
        overdue_from: when it fell overdue, or `FOREVER`.
        overdue_until: when it was answered, or `FOREVER`.
    """

    scaled: float
    scaled_satisfaction: float
    published: int
    begins: int
    ends: int
    review: bool
    k: float
    overdue_from: int
    overdue_until: int


@dataclass(frozen=True, slots=True)
class Throughout:
    """What those opinions add up to for which nothing happens between two moments.

    Attributes:
        scaled: Σ of their scaled weights.
        scaled_satisfaction: Σ of scaled weight · satisfaction.
        newest_at: the latest publication among them.
        overdue: Σ k of those that are overdue all the while.
        reviews: without mentions, published in the 365 days before each of the moments.
    """

    scaled: float = 0.0
    scaled_satisfaction: float = 0.0
    newest_at: datetime | None = None
    overdue: float = 0.0
    reviews: int = 0


@dataclass(frozen=True, slots=True)
class Changed:
    """The opinions that changed, as far as they count between two moments."""

    throughout: Throughout = Throughout()
    turning: Sequence[Turning] = ()


@dataclass(frozen=True, slots=True)
class Course:
    """What opinions come to at each of some moments; the fields are as in `Throughout`.

    `newest` is in microseconds since 1970, or `NEVER` where nothing counts.
    """

    scaled: list[float]
    scaled_satisfaction: list[float]
    newest: list[int]
    overdue: list[float]
    reviews: list[int]


def course_of(changed: Changed, moments: Sequence[int], known: Sequence[int]) -> Course:
    """What `changed` comes to.

    Args:
        changed: the opinions between the first and the last of `moments`.
        moments: ascending, in microseconds since 1970.
        known: the latest publication among all other opinions at each moment, which only grows.
    """
    throughout, turning, count = changed.throughout, changed.turning, len(moments)
    spans = [(bisect_left(moments, each.begins), bisect_left(moments, each.ends)) for each in turning]
    silences = _silences(turning, spans, moments)
    newest = NEVER if throughout.newest_at is None else micros(throughout.newest_at)
    return Course(
        _summed(throughout.scaled, spans, [each.scaled for each in turning], count),
        _summed(throughout.scaled_satisfaction, spans, [each.scaled_satisfaction for each in turning], count),
        list(_newest(turning, spans, [max(each, newest) for each in known])),
        _summed(throughout.overdue, [span for span, _ in silences], [k for _, k in silences], count),
        [throughout.reviews + more for more in _counted(_years(turning, spans, moments), repeat(1), count)],
    )


def _summed(start: float, spans: Sequence[_Span], numbers: Sequence[float], count: int) -> list[float]:
    """The sum of what counts at each moment.

    Weights of different years lie many powers of two apart; only whole numbers leave the small ones whole when a
    great one is taken out again. So each is counted in parts of which the smallest has enough.
    """
    some = [number for number in numbers if number]
    bits = min(53 - math.frexp(min(some))[1], _BITS - max(0, math.frexp(max(some))[1])) if some else 0
    parts, part = 2.0**bits, 2.0**-bits
    wholes = [int(number * parts) for number in numbers]
    return [start + whole * part for whole in _counted(spans, wholes, count)]


def _counted(spans: Iterable[_Span], numbers: Iterable[int], count: int) -> Iterator[int]:
    changes = [0] * (count + 1)
    for (first, after), number in zip(spans, numbers, strict=False):
        changes[first] += number
        changes[after] -= number
    return accumulate(changes[:-1])


def _silences(turning: Sequence[Turning], spans: Sequence[_Span], moments: Sequence[int]) -> list[tuple[_Span, float]]:
    found = []
    for each, (first, after) in zip(turning, spans, strict=True):
        if each.overdue_from < FOREVER:
            late = max(first, bisect_left(moments, each.overdue_from))
            calm = min(after, bisect_left(moments, each.overdue_until))
            if late < calm:
                found.append(((late, calm), each.k))
    return found


def _years(turning: Sequence[Turning], spans: Sequence[_Span], moments: Sequence[int]) -> Iterator[_Span]:
    """Where reviews count among those of the 365 days before."""
    for each, (first, after) in zip(turning, spans, strict=True):
        if each.review:
            yield first, max(first, min(after, bisect_left(moments, each.published + _YEAR_US)))


def _newest(turning: Sequence[Turning], spans: Sequence[_Span], known: Sequence[int]) -> Iterator[int]:
    """The latest publication at each moment; most opinions had a newer one beside them from their first moment on."""
    ahead = [
        (first, after, each.published)
        for each, (first, after) in zip(turning, spans, strict=True)
        if first < after and each.published > known[first]
    ]
    ahead.sort(reverse=True)
    live: list[_Span] = []
    for place, newest in enumerate(known):
        while ahead and ahead[-1][0] <= place:
            _, after, published = ahead.pop()
            heapq.heappush(live, (-published, after))
        while live and live[0][1] <= place:
            heapq.heappop(live)
        yield max(newest, -live[0][0]) if live else newest
