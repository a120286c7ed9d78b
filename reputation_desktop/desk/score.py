"""The score of a shop or a channel: at a moment, over many days, and with its receipt."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from reputation_desktop.desk.receipts import moment_lines
from reputation_desktop.desk.scope import Scope, shop_scope
from reputation_desktop.domain.dating import day_of, end_of_day
from reputation_desktop.domain.errors import marked
from reputation_desktop.domain.receipt import (
    Receipt,
    TopReceipt,
    receipt_at,
    receipt_of_change,
    shares_of,
)
from reputation_desktop.domain.score import Opinion, Score, score_of
from reputation_desktop.domain.stored import StoredReview
from reputation_desktop.store.basis import read_basis
from reputation_desktop.store.channels import channels
from reputation_desktop.store.fields import to_moment
from reputation_desktop.store.settings import read_settings, zone_of
from reputation_desktop.store.standings import opinions, opinions_in
from reputation_desktop.store.store import Store


def score_now(store: Store, scope: Scope, at: datetime) -> Score:
    """The score at `at`, from the day sums; as exact as from the single opinions."""
    return timeline(store, scope, at, at)[-1]


def timeline(store: Store, scope: Scope, start: datetime, end: datetime) -> list[Score]:
    """The score at the end of each of the shop's days from `start` to `end`; the last one is at `end` itself."""
    settings = read_settings(store)
    zone = zone_of(settings)
    last = day_of(end, zone)
    moments = [*((day, end_of_day(day, zone)) for day in range(day_of(start, zone), last)), (last, end)]
    sums = read_basis(store, scope.key, scope.channel_ids, moments).sums(settings)
    return [score_of(each, at, settings) for each, (_, at) in zip(sums, moments, strict=True)]


def receipt(store: Store, scope: Scope, at: datetime) -> Receipt:
    """Why the score at `at` is what it is."""
    return receipt_at(opinions(store, scope.channel_ids), at, read_settings(store))


def top_receipt(store: Store, scope: Scope, at: datetime, lines: int) -> TopReceipt:
    """The heaviest lines of the receipt at `at`, and the others in one: quick, however many reviews there are."""
    settings = read_settings(store)
    page = moment_lines(store, scope, at, count=lines)
    start = 100.0 * settings.phantom_satisfaction
    end = math.fsum((start, *(line.points for line in page.lines), page.rest_points))
    return TopReceipt(start, page.lines, page.rest_count, page.rest_points, end)


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
    moments = [(day_of(at, zone_of(settings)), at)]
    basis = read_basis(store, scope.key, scope.channel_ids, moments)
    left = read_basis(store, scope.key, scope.channel_ids, moments, without=gone) if gone else basis
    imagined = [Opinion(-number, 1.0, satisfaction, at, at) for number, satisfaction in enumerate(more, 1)]
    (now,), (then,) = basis.sums(settings), left.sums(settings, imagined)
    ours = opinions_in(store, scope.channel_ids, {*answered, *gone})
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
    scope = shop_scope(store, shop_id, review.shop)
    basis = read_basis(store, scope.key, scope.channel_ids, [(day_of(at, zone_of(settings)), at)])
    (sums,) = basis.sums(settings)
    counted = [each for each in opinions_in(store, [review.channel_id], [review.id]) if each.counts_at(at)]
    shares = shares_of(counted, at, to_moment(basis.newest()), sums, settings) if counted else {}
    return Share(*shares.get(review.id, (0.0, 0.0)))
