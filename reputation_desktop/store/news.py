"""What happened to the reviews between two moments, for telling the owner since when she last looked."""

from __future__ import annotations

import heapq
import json
from array import array
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import chain, takewhile
from typing import TypeVar

from reputation_desktop.domain.review import Kind
from reputation_desktop.store.fields import to_micros, to_moment
from reputation_desktop.store.standings import RUNNING
from reputation_desktop.store.store import Store

Sort = TypeVar("Sort")


@dataclass(frozen=True, slots=True)
class Span:
    """After `since`, up to and including `until`, in some channels. `listed` is how many reviews are named at most."""

    since: datetime
    until: datetime
    channel_ids: tuple[int, ...]
    listed: int


@dataclass(frozen=True, slots=True)
class News:
    """How many reviews, which (not more than the span names), and the one channel they are all of, or None."""

    count: int
    review_ids: tuple[int, ...]
    channel_id: int | None


def arrived(store: Store, span: Span, sort_of: Callable[[Kind, bool, bool], Sort]) -> dict[Sort, News]:
    """The new reviews by sort, without those that were set aside or are gone again; the newest first.

    Args:
        store: the open store.
        span: from when until when, and where.
        sort_of: the sort of what is of this kind, a mention or not, from before or not.
    """
    groups: dict[tuple[int, str, int, int], array[int]] = defaultdict(lambda: array("q"))
    for review_id, *alike in store.sql(
        "SELECT id, channel_id, kind, mention, from_before FROM review"
        " WHERE seen_at > ? AND seen_at <= ? AND removed_at IS NULL AND NOT set_aside",
        (to_micros(span.since), to_micros(span.until)),
    ):
        groups[tuple(alike)].append(review_id)
    sorts: dict[Sort, list[tuple[int, array[int]]]] = defaultdict(list)
    for (channel_id, kind, mention, from_before), ids in groups.items():
        if channel_id in span.channel_ids:
            sorts[sort_of(Kind(kind), bool(mention), bool(from_before))].append((channel_id, ids))
    return {sort: _gathered(span, parts) for sort, parts in sorts.items()}


def _gathered(span: Span, parts: list[tuple[int, array[int]]]) -> News:
    """Ids are given in the order in which reviews are first seen."""
    newest = heapq.nlargest(span.listed, chain.from_iterable(ids for _, ids in parts))
    return News(sum(len(ids) for _, ids in parts), tuple(newest), _only({channel_id for channel_id, _ in parts}))


def edited(store: Store, span: Span) -> News:
    """The reviews that were known before and that their customers changed; the latest change first."""
    which = "cycle > 1 AND removed_at IS NULL AND NOT set_aside AND seen_at <= ?"
    return _news(store, span, "cycle_seen_at", which, (to_micros(span.since),))


def vanished(store: Store, span: Span) -> News:
    """The reviews that are no longer on their page; the latest first."""
    return _news(store, span, "removed_at", "removed_at IS NOT NULL AND NOT set_aside")


def replied_there(store: Store, span: Span) -> News:
    """The reviews that were known before and whose channel shows a reply now; the latest first."""
    return _news(store, span, "reply_seen_at", "reply_seen_at IS NOT NULL AND seen_at <= ?", (to_micros(span.since),))


def _news(store: Store, span: Span, column: str, which: str, values: tuple[object, ...] = ()) -> News:
    """The reviews of `which` whose moment in `column` lies in the span, the latest first."""
    # The plus keeps SQLite from going through whole channels instead of the moments.
    rows = store.sql(
        f"SELECT id, channel_id FROM review WHERE {column} > ? AND {column} <= ? AND {which}"
        f" AND +channel_id IN (SELECT value FROM json_each(?)) ORDER BY {column} DESC, id DESC",
        (to_micros(span.since), to_micros(span.until), *values, json.dumps(span.channel_ids)),
    )
    return _told(span, rows.fetchall())


def fell_overdue(store: Store, span: Span, overdue_after: Mapping[int, timedelta]) -> News:
    """The complaints that still wait and fell overdue, by each channel's time for it; the longest waiting first."""
    if not overdue_after:
        return News(0, (), None)
    times = overdue_after.values()
    rows = store.sql(
        f"SELECT id, channel_id, clock_at FROM review WHERE {RUNNING} AND clock_at > ? AND clock_at <= ?"
        " ORDER BY clock_at, id",
        (to_micros(span.since - max(times)), to_micros(span.until - min(times))),
    )
    fallen = [
        (review_id, channel_id)
        for review_id, channel_id, clock_at in rows
        if channel_id in overdue_after and span.since < to_moment(clock_at) + overdue_after[channel_id] <= span.until
    ]
    return _told(span, fallen)


def corrected(store: Store, span: Span) -> News:
    """The reviews that were known before and whose kind the owner corrected; the latest first.

    A correction holds at every moment, so that the scores of the past are others since.
    """
    rows = store.sql(
        "SELECT a.done_at, a.verb = 'correct' AND a.undone_at IS NULL AND r.seen_at <= ?, r.id, r.channel_id"
        " FROM action a JOIN review r ON r.id = a.review_id ORDER BY a.id DESC",
        (to_micros(span.since),),
    )
    since = takewhile(lambda row: row[0] > to_micros(span.since), rows)
    return _told(span, dict.fromkeys((review_id, channel_id) for _, wanted, review_id, channel_id in since if wanted))


def _told(span: Span, found: Collection[tuple[int, int]]) -> News:
    """The news of (review, channel) pairs."""
    review_ids = tuple(review_id for review_id, _ in found)
    return News(len(found), review_ids[: span.listed], _only({channel_id for _, channel_id in found}))


def _only(channel_ids: set[int]) -> int | None:
    return channel_ids.pop() if len(channel_ids) == 1 else None
