"""The score over many days, in as many steps as there are days.

Opinions that never changed enter day by day, from sums that the store keeps. Those that were edited or
removed come one by one, so that every moment of the past is exact.
"""

from __future__ import annotations

import heapq
from collections import deque
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo

from reputation_desktop.domain.dating import day_of
from reputation_desktop.domain.score import YEAR, Opinion, Sums, halvings
from reputation_desktop.domain.settings import Settings

SCALE_FROM = datetime(2020, 1, 1, tzinfo=UTC)
"""Weights in sums are relative to this moment: k · 2^((published − 2020) / half-life) fits a float up to 2100."""

_PARTS = 1 << 1074
"""Every float is a multiple of one part in so many; sums that are counted in such parts are exact."""


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


def part_of_day(day: int, opinions: Collection[Opinion], until: datetime, zone: tzinfo, settings: Settings) -> DaySum:
    """The sum of a day as far as it has gone at `until`, from the opinions that have to do with it."""
    begun = [each for each in opinions if day_of(each.counts_from, zone) == day and each.counts_from <= until]
    overdue = 0.0
    for each in opinions:
        for moment, change in ((each.overdue_from, each.k), (each.overdue_until, -each.k)):
            if moment is not None and moment <= until and day_of(moment, zone) == day:
                overdue += change
    weights = [scaled_weight(each.k, each.published_at, settings.half_life_days) for each in begun]
    return DaySum(
        day=day,
        opinions=len(begun),
        reviews=sum(not each.mention for each in begun),
        complaints=0,
        scaled=sum(weights),
        scaled_satisfaction=sum(w * each.satisfaction for w, each in zip(weights, begun, strict=True)),
        newest_at=max((each.published_at for each in begun), default=None),
        overdue=overdue,
    )


def sums_along(
    days: Sequence[DaySum], changed: Sequence[Opinion], moments: Iterable[tuple[int, datetime]], settings: Settings
) -> Iterator[Sums]:
    """What all opinions add up to at each of `moments`.

    Args:
        days: the sums of the opinions that never changed, oldest first.
        changed: the opinions of reviews that were edited or removed.
        moments: ascending (day, moment); each is taken to be the end of what `days` holds of its day.
        settings: the half-life.

    The year of `reviews_12m` is one of the shop's days for what never changed: the day 365 days ago is left
    out as a whole, and who wants it to the hour adds what was published on it since.
    """
    steady, moving = _Steady(days), _Moving(changed, settings)
    for day, at in moments:
        steady.go_to(day)
        moving.go_to(at)
        newest = max((each for each in (steady.newest, moving.newest) if each is not None), default=None)
        if newest is None:
            yield Sums(0.0, 0.0, 0.0, 0.0, 0)
            continue
        fade = scaled_weight(1.0, newest, settings.half_life_days)
        weight = (steady.scaled + moving.scaled) / fade
        yield Sums(
            weight=weight,
            weighted=(steady.scaled_satisfaction + moving.scaled_satisfaction) / fade,
            informed=weight * halvings(newest, at, settings),
            overdue=max(0.0, steady.overdue) + moving.overdue(at),
            reviews_12m=steady.reviews_since(day - YEAR.days) + moving.reviews_since(at - YEAR),
        )


class _Steady:
    """Runs through the day sums."""

    def __init__(self, days: Sequence[DaySum]) -> None:
        self._ahead = deque(days)
        self._year: deque[tuple[int, int]] = deque()
        self._reviews = 0
        self.scaled = 0.0
        self.scaled_satisfaction = 0.0
        self.overdue = 0.0
        self.newest: datetime | None = None

    def go_to(self, day: int) -> None:
        while self._ahead and self._ahead[0].day <= day:
            today = self._ahead.popleft()
            self.scaled += today.scaled
            self.scaled_satisfaction += today.scaled_satisfaction
            self.overdue += today.overdue
            if today.newest_at is not None and (self.newest is None or today.newest_at > self.newest):
                self.newest = today.newest_at
            self._year.append((today.day, today.reviews))
            self._reviews += today.reviews

    def reviews_since(self, day: int) -> int:
        """Reviews of the days after `day`, which has to grow from call to call."""
        while self._year and self._year[0][0] <= day:
            self._reviews -= self._year.popleft()[1]
        return self._reviews


def _exactly(number: float) -> int:
    numerator, denominator = number.as_integer_ratio()
    return numerator * (_PARTS // denominator)


class _Moving:
    """Runs through the beginnings and ends of opinions that changed.

    Weights of different years lie many powers of two apart; only exact sums leave the small ones whole when a
    great one is taken out again.
    """

    def __init__(self, opinions: Sequence[Opinion], settings: Settings) -> None:
        self._ahead = deque(sorted((each for each in opinions if each.k > 0), key=lambda each: each.counts_from))
        self._half_life = settings.half_life_days
        self._live: list[tuple[datetime, int, Opinion]] = []
        self._newest: list[tuple[float, int, Opinion]] = []
        self._at = datetime.min.replace(tzinfo=UTC)
        self._scaled = 0
        self._scaled_satisfaction = 0

    def go_to(self, at: datetime) -> None:
        self._at = at
        while self._ahead and self._ahead[0].counts_from <= at:
            each = self._ahead.popleft()
            end = each.counts_until or datetime.max.replace(tzinfo=UTC)
            heapq.heappush(self._live, (end, id(each), each))
            heapq.heappush(self._newest, (-each.published_at.timestamp(), id(each), each))
            self._add(each, 1)
        while self._live and self._live[0][0] <= at:
            self._add(heapq.heappop(self._live)[2], -1)

    def _add(self, each: Opinion, sign: int) -> None:
        weight = scaled_weight(each.k, each.published_at, self._half_life)
        self._scaled += sign * _exactly(weight)
        self._scaled_satisfaction += sign * _exactly(weight * each.satisfaction)

    @property
    def scaled(self) -> float:
        return self._scaled / _PARTS

    @property
    def scaled_satisfaction(self) -> float:
        return self._scaled_satisfaction / _PARTS

    @property
    def newest(self) -> datetime | None:
        while self._newest and not self._newest[0][2].counts_at(self._at):
            heapq.heappop(self._newest)
        return self._newest[0][2].published_at if self._newest else None

    def overdue(self, at: datetime) -> float:
        return sum(each.k for _, _, each in self._live if each.overdue_at(at))

    def reviews_since(self, moment: datetime) -> int:
        return sum(not each.mention and each.published_at > moment for _, _, each in self._live)
