"""The score of a shop or a channel: at a moment, over many days, and with its receipt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from reputation_desktop.domain.dating import day_of, end_of_day
from reputation_desktop.domain.errors import marked
from reputation_desktop.domain.score import (
    YEAR,
    Opinion,
    Receipt,
    Score,
    points_of,
    receipt_at,
    receipt_of_change,
    score_at,
    score_of,
)
from reputation_desktop.domain.stored import StoredReview
from reputation_desktop.domain.timeline import part_of_day, sums_along
from reputation_desktop.store.channels import channels
from reputation_desktop.store.settings import read_settings, zone_of
from reputation_desktop.store.standings import changed_opinions, days, opinions, opinions_of_day, published_on
from reputation_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose score is asked for: a shop's with all its channels, or one channel's."""

    name: str
    key: int
    channel_ids: tuple[int, ...]


def shop_scope(store: Store, shop_id: int, name: str) -> Scope:
    """All channels of a shop, the removed ones included: their reviews stay."""
    ids = tuple(each.id for each in channels(store, removed=True) if each.shop_id == shop_id)
    return Scope(name, -shop_id, ids)


def channel_scopes(store: Store, shop_id: int) -> list[Scope]:
    """Each channel of a shop by itself."""
    return [Scope(each.name, each.id, (each.id,)) for each in channels(store) if each.shop_id == shop_id]


def score_now(store: Store, scope: Scope, at: datetime) -> Score:
    """The score at `at`, from the day sums; as exact as from the single opinions."""
    settings = read_settings(store)
    zone = zone_of(settings)
    day = day_of(at, zone)
    before = [each for each in days(store, scope.key) if each.day < day]
    today = part_of_day(day, opinions_of_day(store, scope.channel_ids, day), at, zone, settings)
    changed = changed_opinions(store, scope.channel_ids)
    (sums,) = sums_along([*before, today], changed, [(day, at)], settings)
    # The day a year ago belongs to the year from the same hour on.
    year_ago = published_on(store, scope.channel_ids, day - YEAR.days)
    late = sum(not each.mention and each.published_at > at - YEAR for each in year_ago)
    return score_of(replace(sums, reviews_12m=sums.reviews_12m + late), at, settings)


def timeline(store: Store, scope: Scope, start: datetime, end: datetime) -> list[Score]:
    """The score at the end of each of the shop's days from `start` to `end`; the last one is at `end` itself."""
    settings = read_settings(store)
    zone = zone_of(settings)
    first, last = day_of(start, zone), day_of(end, zone)
    moments = [(day, end_of_day(day, zone)) for day in range(first, last)]
    changed = changed_opinions(store, scope.channel_ids)
    sums = sums_along(days(store, scope.key), changed, moments, settings)
    scores = [score_of(each, at, settings) for each, (_, at) in zip(sums, moments, strict=True)]
    return [*scores, score_now(store, scope, end)]


def receipt(store: Store, scope: Scope, at: datetime) -> Receipt:
    """Why the score at `at` is what it is."""
    return receipt_at(opinions(store, scope.channel_ids), at, read_settings(store))


def receipt_between(store: Store, scope: Scope, start: datetime, end: datetime) -> Receipt:
    """Why the score moved."""
    return receipt_of_change(opinions(store, scope.channel_ids), start, end, read_settings(store))


def what_if(
    store: Store, scope: Scope, at: datetime, answered: Sequence[int], more: Sequence[float]
) -> tuple[Score, Score]:
    """The score at `at` as it is, and as it would be.

    Args:
        store: the open store.
        scope: whose score.
        at: the moment.
        answered: reviews that would be answered now.
        more: the satisfaction (0 to 1) of further reviews that would come in now.
    """
    settings = read_settings(store)
    present = opinions(store, scope.channel_ids)
    imagined = [
        replace(each, overdue_until=at) if each.review_id in answered and each.overdue_at(at) else each
        for each in present
    ]
    imagined += [Opinion(-number, 1.0, satisfaction, at, at) for number, satisfaction in enumerate(more, 1)]
    return score_at(present, at, settings), score_at(imagined, at, settings)


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
    """What a review adds to, or takes from, its shop's score at `at`."""
    shop_id = next(each.shop_id for each in channels(store, removed=True) if each.id == review.channel_id)
    scope = shop_scope(store, shop_id, review.shop)
    points = points_of(opinions(store, scope.channel_ids), at, read_settings(store))
    return Share(*points.get(review.id, (0.0, 0.0)))
