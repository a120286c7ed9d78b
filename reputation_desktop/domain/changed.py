"""What opinions that changed come to at many moments: of reviews that were edited or removed.

They are told by columns of numbers and not as `Opinion`s: ten thousand objects take longer to make than to add up.
"""

from __future__ import annotations

import heapq
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import accumulate, repeat
from math import frexp
from operator import add

from reputation_desktop.domain.score import YEAR

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)

FOREVER = 1 << 62
"""When that ends which has no end, and begins what never does, in microseconds since 1970."""

NEVER = -FOREVER

YEAR_US = YEAR // MICROSECOND

_BITS = 960
"""So many binary places are kept below the greatest number of a sum: a float has room for some more above it."""


def micros(moment: datetime) -> int:
    """An aware moment in whole microseconds since 1970."""
    return (moment - EPOCH) // MICROSECOND


@dataclass(frozen=True, slots=True)
class Turning:
    """Opinions that begin or end, by columns of equal length; moments are in microseconds since 1970.

    Attributes:
        begins: from when it counts; ascends.
        ends: when it counts no more, or `FOREVER`.
        published: the first publication of its review.
        old: when it is no review of the last 365 days any more; for a mention, when it begins.
        scaled: its scaled weight.
        scaled_satisfaction: scaled weight · satisfaction.
    """

    begins: Sequence[int] = ()
    ends: Sequence[int] = ()
    published: Sequence[int] = ()
    old: Sequence[int] = ()
    scaled: Sequence[float] = ()
    scaled_satisfaction: Sequence[float] = ()


@dataclass(frozen=True, slots=True)
class Staying:
    """Opinions that begin and do not end, some together by columns of equal length; of them nothing is taken out.

    Attributes:
        old: when each is no review of the last 365 days any more, of those there throughout too; ascends, a column by
            itself, without mentions.
        begins: from when they count, in microseconds since 1970; ascends. No moment that is asked lies between those
            that are told together.
        published: the latest publication among them.
        reviews: how many, without mentions and those that are in no moment's last 365 days.
        scaled: Σ of their scaled weights.
        scaled_satisfaction: Σ of scaled weight · satisfaction.
    """

    old: Sequence[int] = ()
    begins: Sequence[int] = ()
    published: Sequence[int] = ()
    reviews: Sequence[int] = ()
    scaled: Sequence[float] = ()
    scaled_satisfaction: Sequence[float] = ()


@dataclass(frozen=True, slots=True)
class Silences:
    """Complaints that wait too long, by columns of equal length.

    Attributes:
        begins: from when it counts as overdue, in microseconds since 1970; ascends.
        ends: when it was answered or ended, or `FOREVER`.
        k: the weight in the cost of silence.
    """

    begins: Sequence[int] = ()
    ends: Sequence[int] = ()
    k: Sequence[float] = ()


@dataclass(frozen=True, slots=True)
class Throughout:
    """What those opinions add up to that neither begin nor end between two moments.

    Attributes:
        scaled: Σ of their scaled weights.
        scaled_satisfaction: Σ of scaled weight · satisfaction.
        newest_at: the latest publication among them.
        reviews: without mentions, published in the 365 days before the first of the moments, or later.
    """

    scaled: float = 0.0
    scaled_satisfaction: float = 0.0
    newest_at: datetime | None = None
    reviews: int = 0


@dataclass(frozen=True, slots=True)
class Changed:
    """The opinions that changed, as far as they count between two moments.

    Attributes:
        throughout: those that count at the first moment, and still at the last.
        staying: those that begin after the first and count at the last.
        turning: those that end before the last.
        silences: of all of them.
    """

    throughout: Throughout = Throughout()
    staying: Staying = Staying()
    turning: Turning = Turning()
    silences: Silences = Silences()


@dataclass(frozen=True, slots=True)
class Course:
    """What opinions come to at each of some moments.

    Attributes:
        scaled: Σ of their scaled weights.
        scaled_satisfaction: Σ of scaled weight · satisfaction.
        newest: the latest publication in microseconds since 1970, or `NEVER` where nothing counts.
        overdue: Σ k of those that are overdue.
        reviews: without mentions, published in the 365 days before.
    """

    scaled: list[float]
    scaled_satisfaction: list[float]
    newest: list[int]
    overdue: list[float]
    reviews: list[int]


def with_changed(others: Course, changed: Changed, moments: Sequence[int]) -> Course:
    """What `changed` and others come to together.

    Args:
        others: what the others come to.
        changed: the opinions between the first and the last of `moments`.
        moments: ascending, in microseconds since 1970.
    """
    throughout, staying, turning = changed.throughout, changed.staying, changed.turning
    known = NEVER if throughout.newest_at is None else micros(throughout.newest_at)
    weights, overdue = _Spans(turning, moments), _Spans(changed.silences, moments)
    come = _come(staying.begins, moments)
    newest = map(max, others.newest, latest(staying.published, come), repeat(known))
    stayed, grown_old = [0, *accumulate(staying.reviews)], _come(staying.old, moments)
    gone = _come(sorted(turning.old), moments)
    reviews = zip(others.reviews, weights.begun, gone, come, grown_old, strict=True)
    return Course(
        weights.summed(_sums(others.scaled, staying.scaled, come), throughout.scaled, turning.scaled),
        weights.summed(
            _sums(others.scaled_satisfaction, staying.scaled_satisfaction, come),
            throughout.scaled_satisfaction,
            turning.scaled_satisfaction,
        ),
        list(_newest(list(newest), turning, weights.begun, moments)),
        overdue.summed(others.overdue, 0.0, changed.silences.k),
        [some + throughout.reviews + begun - gone + stayed[stay] - old for some, begun, gone, stay, old in reviews],
    )


def grown(numbers: Sequence[float], told: Sequence[int]) -> list[float]:
    """The sums of the first so many `numbers` as each of `told` says."""
    sums = [0.0, *accumulate(numbers)]
    return [sums[count] for count in told]


def latest(moments: Sequence[int], told: Sequence[int]) -> list[int]:
    """The latest of the first so many `moments` as each of `told` says, or `NEVER`."""
    known = [NEVER, *accumulate(moments, max)]
    return [known[count] for count in told]


def _sums(some: Sequence[float], others: Sequence[float], told: Sequence[int]) -> list[float]:
    return list(map(add, some, grown(others, told)))


class _Spans:
    """How many have begun by each moment, and how many of those that end first have ended by then."""

    def __init__(self, what: Turning | Silences, moments: Sequence[int]) -> None:
        self._by_end = sorted(range(len(what.ends)), key=what.ends.__getitem__)
        self.begun = _come(what.begins, moments)
        self._ended = _come([what.ends[place] for place in self._by_end], moments)

    def added(self, numbers: Sequence[int]) -> list[int]:
        """The sum of whole numbers over those that have begun and not ended."""
        begun = list(accumulate(numbers, initial=0))
        ended = list(accumulate(map(numbers.__getitem__, self._by_end), initial=0))
        return [begun[come] - ended[gone] for come, gone in zip(self.begun, self._ended, strict=True)]

    def summed(self, others: Sequence[float], throughout: float, numbers: Sequence[float]) -> list[float]:
        """The sum of numbers likewise, with what others come to and what is there throughout.

        Weights of different years lie many powers of two apart; only whole numbers leave the small ones whole when
        a great one is taken out again. So each is counted in parts of which the smallest has enough.
        """
        some = [number for number in numbers if number]
        bits = min(53 - frexp(min(some))[1], _BITS - max(0, frexp(max(some))[1])) if some else 0
        parts, part = 2.0**bits, 2.0**-bits
        wholes = self.added(list(map(int, map(parts.__mul__, numbers))))
        return [other + (throughout + whole * part) for other, whole in zip(others, wholes, strict=True)]


def _come(turns: Sequence[int], moments: Sequence[int]) -> list[int]:
    """How many of `turns`, which ascend, have come by each moment."""
    return list(map(partial(bisect_right, turns), moments))


def _newest(known: Sequence[int], turning: Turning, begun: Sequence[int], moments: Sequence[int]) -> Iterator[int]:
    """The latest publication at each moment; most opinions have a newer one beside them from their first moment on."""
    live: list[tuple[int, int]] = []
    ahead = 0
    for moment, newest, place in zip(moments, known, begun, strict=True):
        for each in range(ahead, place):
            if turning.published[each] > newest:
                heapq.heappush(live, (-turning.published[each], turning.ends[each]))
        ahead = place
        while live and live[0][1] <= moment:
            heapq.heappop(live)
        yield max(newest, -live[0][0]) if live else newest
