"""Times from which reviews may be missing: noted by the reading that shows them, covered by one that reaches back.

A row that is covered stays: what an import covers of a time that is still going on must not be noted later.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from reputation_desktop.domain.channel import Reading
from reputation_desktop.domain.errors import WorldFailed, remembered
from reputation_desktop.domain.gap import EVER, Span, left_of
from reputation_desktop.store.fields import micros_or_none, to_micros, to_moment
from reputation_desktop.store.standings import number_list
from reputation_desktop.store.store import Store

NO_FAILURE = ("", "{}")
"""A failure's code and fields where there was none: the channel was not asked."""


def note_reach(store: Store, channel_id: int, reading: Reading, patience: timedelta, now: datetime) -> None:
    """Notes what a round's reading says of the time before it.

    Where the channel had failed, or its reading before lies further back than `patience`, the time that this one does
    not reach back to is a gap. Older gaps are covered, or shortened, as far as it reaches.

    In the transaction of the caller, who has written the reviews and not yet the channel's health.
    """
    added, last, failures, *failure = store.sql(
        "SELECT added_at, last_success_at, failures_in_a_row, failure_code, failure_fields FROM channel WHERE id = ?",
        (channel_id,),
    ).fetchone()
    before = _gaps(store, channel_id)
    # One that was added and not read since is late only where it failed: its first listing is what there is.
    late = last is not None and now - to_moment(last) > patience
    if not (before or late or failures):
        return
    reach = _reach_of_listing(store, channel_id, reading, now)
    _cover(store, channel_id, before, reach, now)
    if late or failures:
        span = (to_moment(added if last is None else last), now)
        for left in left_of(uncovered(store, channel_id, span), reach):
            _write(store, channel_id, left, *failure)


def note_file(store: Store, channel_id: int, reading: Reading, now: datetime) -> None:
    """Covers the gaps of a channel with a link as far as a file reaches that was imported into it.

    That holds for the time since its last round too, which the next one may find that it does not reach back to.
    In the transaction of the caller, who has written the reviews.
    """
    reach = _reach_of_file(store, channel_id, reading, now)
    _cover(store, channel_id, _gaps(store, channel_id), reach, now)
    read_at = "SELECT COALESCE(last_success_at, added_at) FROM channel WHERE id = ?"
    (last,) = store.sql(read_at, (channel_id,)).fetchone()
    covered = (max(to_moment(last), reach[0]), reach[1])
    if covered[0] < covered[1]:
        _write(store, channel_id, covered, *NO_FAILURE, covered_at=now)


def uncovered(store: Store, channel_id: int, span: Span) -> list[Span]:
    """What no import has covered of the time since a channel was read last; nothing where a clock had run ahead."""
    left = [span] if span[0] < span[1] else []
    for since, until in store.sql(
        "SELECT since_at, until_at FROM gap WHERE channel_id = ? AND covered_at IS NOT NULL AND until_at > ?",
        (channel_id, to_micros(span[0])),
    ):
        left = left_of(left, (to_moment(since), to_moment(until)))
    return left


_Row = tuple[int, int, int, str, str]


def _gaps(store: Store, channel_id: int) -> list[_Row]:
    return store.sql(
        "SELECT id, since_at, until_at, failure_code, failure_fields FROM gap"
        " WHERE channel_id = ? AND covered_at IS NULL",
        (channel_id,),
    ).fetchall()


def _cover(store: Store, channel_id: int, gaps: list[_Row], reach: Span, now: datetime) -> None:
    for gap_id, since, until, *failure in gaps:
        gap = (to_moment(since), to_moment(until))
        left = left_of([gap], reach)
        if left == [gap]:
            continue
        store.sql("UPDATE gap SET covered_at = ? WHERE id = ?", (to_micros(now), gap_id))
        for span in left:
            _write(store, channel_id, span, *failure)


def _write(
    store: Store, channel_id: int, span: Span, code: str, fields: str, *, covered_at: datetime | None = None
) -> None:
    store.sql(
        "INSERT INTO gap (channel_id, since_at, until_at, failure_code, failure_fields, covered_at)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (channel_id, to_micros(span[0]), to_micros(span[1]), code, fields, micros_or_none(covered_at)),
    )


# --- how far a reading reaches ------------------------------------------------------------------

_TOLD = """
SELECT MIN(sort_at), MIN(dated_at), MAX(dated_at) FROM (
    SELECT sort_at, CASE WHEN date_basis IN ('claimed', 'day') THEN published_at END AS dated_at FROM review
    WHERE channel_id = :channel AND key IN (SELECT value FROM json_each(:keys))
    UNION ALL
    SELECT r.sort_at, r.published_at FROM alias a JOIN review r ON r.id = a.review_id
    WHERE a.channel_id = :channel AND a.key IN (SELECT value FROM json_each(:keys))
)
"""
"""By the stored reviews, as `sort_at` also tells when one was first seen that its source never dates."""


def _reach_of_listing(store: Store, channel_id: int, reading: Reading, now: datetime) -> Span:
    """To this moment; an empty listing tells that there is nothing to miss."""
    if reading.complete or not (reading.reviews or reading.skipped):
        return EVER, now
    oldest, _, _ = _told(store, channel_id, reading)
    return (now if oldest is None else to_moment(oldest)), now


def _reach_of_file(store: Store, channel_id: int, reading: Reading, now: datetime) -> Span:
    """A file may be old: it tells of the time up to its newest review, unless it names everything."""
    if reading.complete:
        return EVER, now
    _, oldest, newest = _told(store, channel_id, reading)
    return (now, now) if oldest is None else (to_moment(oldest), to_moment(newest))


def _told(store: Store, channel_id: int, reading: Reading) -> Any:
    asked = {"channel": channel_id, "keys": json.dumps([review.key for review in reading.reviews])}
    return store.database.connection().execute(_TOLD, asked).fetchone()


# --- what is open -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class StoredGap:
    """A gap that no reading has covered; without `failure` the channel was not asked."""

    channel_id: int
    since_at: datetime
    until_at: datetime
    failure: WorldFailed | None


def stored_gaps(store: Store, channel_ids: Iterable[int], start: datetime, end: datetime) -> list[StoredGap]:
    """The gaps of some channels that no reading has covered and that reach into the time from `start` to `end`."""
    rows = store.sql(
        "SELECT channel_id, since_at, until_at, failure_code, failure_fields FROM gap WHERE covered_at IS NULL"
        f" AND channel_id IN ({number_list(channel_ids)}) AND since_at < ? AND until_at > ?",
        (to_micros(end), to_micros(start)),
    )
    return [
        StoredGap(
            channel_id, to_moment(since), to_moment(until), remembered(code, json.loads(fields)) if code else None
        )
        for channel_id, since, until, code, fields in rows
    ]
