"""The score of a shop or a channel: at a moment, over many days, and with its receipt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from reputation_desktop.domain.changed import Changed
from reputation_desktop.domain.dating import day_of, end_of_day
from reputation_desktop.domain.errors import marked
from reputation_desktop.domain.receipt import (
    Receipt,
    TopReceipt,
    receipt_at,
    receipt_of_change,
    shares_of,
    top_of,
)
from reputation_desktop.domain.score import YEAR, Opinion, Score, Sums, score_of
from reputation_desktop.domain.settings import Settings
from reputation_desktop.domain.stored import StoredReview
from reputation_desktop.domain.timeline import DaySum, sums_along
from reputation_desktop.store.channels import channels
from reputation_desktop.store.heaviest import heaviest
from reputation_desktop.store.settings import read_settings, zone_of
from reputation_desktop.store.standings import (
    changed_between,
    day_so_far,
    days,
    opinions,
    opinions_in,
    reviews_later,
)
from reputation_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose score is asked for: a shop's with all its channels, or one channel's."""

    name: str
    key: int
    channel_ids: tuple[int, ...]

    @property
    def of_shop(self) -> bool:
        """Whether it is a shop with all its channels."""
        return self.key < 0


def shop_scope(store: Store, shop_id: int, name: str) -> Scope:
    """All channels of a shop, the removed ones included: their reviews stay."""
    ids = tuple(each.id for each in channels(store, removed=True) if each.shop_id == shop_id)
    return Scope(name, -shop_id, ids)


def channel_scopes(store: Store, shop_id: int) -> list[Scope]:
    """Each channel of a shop by itself."""
    return [Scope(each.name, each.id, (each.id,)) for each in channels(store) if each.shop_id == shop_id]


def score_now(store: Store, scope: Scope, at: datetime) -> Score:
    """The score at `at`, from the day sums; as exact as from the single opinions."""
    return timeline(store, scope, at, at)[-1]


def timeline(store: Store, scope: Scope, start: datetime, end: datetime) -> list[Score]:
    """The score at the end of each of the shop's days from `start` to `end`; the last one is at `end` itself."""
    settings = read_settings(store)
    span = _span(store, scope, start, end, settings)
    return [score_of(sums, at, settings) for sums, (_, at) in zip(_sums(span, settings), span.moments, strict=True)]


@dataclass(frozen=True, slots=True)
class _Span:
    """What the store tells for the scores of some moments.

    Attributes:
        moments: ascending (day, moment), the end of each day but the last.
        days: the sums of the opinions that never changed up to the last moment.
        changed: the opinions that did change.
        late: the reviews that never changed of the day a year before the last moment, from the same hour on.
    """

    moments: list[tuple[int, datetime]]
    days: list[DaySum]
    changed: Changed
    late: int

    def newest_at(self) -> datetime:
        """The latest publication, where there is but one moment and something counts at it."""
        told = [*(each.newest_at for each in self.days), self.changed.throughout.newest_at]
        return max(each for each in told if each is not None)


def _span(store: Store, scope: Scope, start: datetime, end: datetime, settings: Settings) -> _Span:
    zone = zone_of(settings)
    first, last = day_of(start, zone), day_of(end, zone)
    moments = [*((day, end_of_day(day, zone)) for day in range(first, last)), (last, end)]
    before = [each for each in days(store, scope.key, since=first - YEAR.days) if each.day < last]
    return _Span(
        moments=moments,
        days=[*before, day_so_far(store, scope.channel_ids, last, end)],
        changed=changed_between(store, scope.channel_ids, moments[0][1], end),
        late=reviews_later(store, scope.channel_ids, last - YEAR.days, end - YEAR),
    )


def _sums(span: _Span, settings: Settings, more: Sequence[Opinion] = ()) -> list[Sums]:
    """What all opinions, and `more`, add up to at each moment."""
    *sums, last = sums_along(span.days, more, span.moments, settings, span.changed)
    return [*sums, replace(last, reviews_12m=last.reviews_12m + span.late)]


def receipt(store: Store, scope: Scope, at: datetime) -> Receipt:
    """Why the score at `at` is what it is."""
    return receipt_at(opinions(store, scope.channel_ids), at, read_settings(store))


def top_receipt(store: Store, scope: Scope, at: datetime, lines: int) -> TopReceipt:
    """The heaviest lines of the receipt at `at`, and the others in one: quick, however many reviews there are."""
    settings = read_settings(store)
    span = _span(store, scope, at, at, settings)
    (sums,) = _sums(span, settings)
    found = heaviest(store, scope.channel_ids, at, lines)
    shares = _shares(span, sums, found.opinions, settings)
    counted = sum(each.opinions for each in span.days) + found.changed
    if any(silence for _, silence in shares.values()):
        counted += found.overdue
    return top_of(shares, lines, counted, score_of(sums, at, settings).score, settings)


def _shares(span: _Span, sums: Sums, opinions: Sequence[Opinion], settings: Settings) -> dict[int, tuple[float, float]]:
    """The shares of those of some opinions that count at the last moment of `span`, whose `sums` these are."""
    _, at = span.moments[-1]
    counted = [each for each in opinions if each.counts_at(at)]
    return shares_of(counted, at, span.newest_at(), sums, settings) if counted else {}


def receipt_between(store: Store, scope: Scope, start: datetime, end: datetime) -> Receipt:
    """Why the score moved."""
    return receipt_of_change(opinions(store, scope.channel_ids), start, end, read_settings(store))


def what_if(
    store: Store,
    scope: Scope,
    at: datetime,
    answered: Sequence[int],
    more: Sequence[float],
    gone: Sequence[int] = (),
) -> tuple[Score, Score]:
    """The score at `at` as it is, and as it would be.

    Args:
        store: the open store.
        scope: whose score.
        at: the moment.
        answered: reviews that would be answered now.
        more: the satisfaction (0 to 1) of further reviews that would come in now.
        gone: reviews that would be removed now.
    """
    settings = read_settings(store)
    span = _span(store, scope, at, at, settings)
    imagined = [Opinion(-number, 1.0, satisfaction, at, at) for number, satisfaction in enumerate(more, 1)]
    (now,), (then,) = _sums(span, settings), _sums(span, settings, imagined)
    ours = opinions_in(store, scope.channel_ids, answered)
    silence = max(0.0, then.overdue - sum(each.k for each in ours if each.overdue_at(at)))
    return score_of(now, at, settings), score_of(replace(then, overdue=silence), at, settings)


_CAUSES = {
    "said": marked("its words"),
    "silence": marked("no answer yet"),
    "silence ended": marked("answered"),
    "fading": marked("older ones weigh less"),
}


def in_words(cause: str) -> str:
    """What a receipt's cause is called for people."""
    return _CAUSES.get(cause, cause)


@dataclass(frozen=True, slots=True)
class Share:
    """One review's part of its shop's score, in points."""

    said: float
    silence: float


def share_of(store: Store, review: StoredReview, at: datetime) -> Share:
    """What a review adds to, or takes from, its shop's score at `at`; the lines of a receipt, without the others."""
    settings = read_settings(store)
    shop_id = next(each.shop_id for each in channels(store, removed=True) if each.id == review.channel_id)
    span = _span(store, shop_scope(store, shop_id, review.shop), at, at, settings)
    (sums,) = _sums(span, settings)
    shares = _shares(span, sums, opinions_in(store, [review.channel_id], [review.id]), settings)
    return Share(*shares.get(review.id, (0.0, 0.0)))
