"""What a round asks the store before it decides what is new."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Container, Iterable
from datetime import datetime, timedelta
from typing import Any

from reputation_desktop.domain.review import FoundReview, Road, Spread
from reputation_desktop.domain.stored import Known
from reputation_desktop.store.fields import to_micros
from reputation_desktop.store.store import Store

SAME_WITHIN = timedelta(days=3)
"""How far apart two roads may date one review."""

_BY_KEY = """
SELECT key, id, fingerprint, reply_text, removed_at IS NOT NULL, likes, shares, comments, followers, mention, 0
FROM review WHERE channel_id = :channel AND key IN (SELECT value FROM json_each(:keys))
UNION ALL
SELECT a.key, r.id, a.fingerprint, r.reply_text, r.removed_at IS NOT NULL, r.likes, r.shares, r.comments, r.followers,
    r.mention, 1
FROM alias a JOIN review r ON r.id = a.review_id
WHERE a.channel_id = :channel AND a.key IN (SELECT value FROM json_each(:keys))
"""


def known_reviews(store: Store, channel_id: int, keys: Iterable[str]) -> dict[str, Known]:
    """The stored reviews of a channel among `keys`, those by another road's key included."""
    asked = {"channel": channel_id, "keys": json.dumps(list(keys))}
    rows: Iterable[tuple[Any, ...]] = store.database.connection().execute(_BY_KEY, asked)
    return {
        key: Known(review_id, fingerprint, reply, bool(removed), Spread(*spread), bool(mention), bool(alias))
        for key, review_id, fingerprint, reply, removed, *spread, mention, alias in rows
    }


_LISTED_BEFORE = """
SELECT id FROM (
    SELECT id, key, road FROM review WHERE channel_id = :channel AND removed_at IS NULL
    UNION ALL
    SELECT a.review_id, a.key, a.road FROM alias a JOIN review r ON r.id = a.review_id
    WHERE a.channel_id = :channel AND r.removed_at IS NULL
) AS listed
WHERE road = :road AND key NOT IN (SELECT value FROM json_each(:keys)) {covered} ORDER BY id
"""
_COVERED = "AND EXISTS (SELECT 1 FROM json_each(:covers) WHERE substr(listed.key, 1, length(value)) = value)"


def missing_from(
    store: Store, channel_id: int, road: Road, keys: Iterable[str], covers: Iterable[str] = ()
) -> tuple[int, ...]:
    """The present reviews that came by `road` and that a complete listing of `keys` no longer names.

    Where the listing speaks for some of the keys only, `covers` says how these begin.
    """
    prefixes = list(covers)
    statement = _LISTED_BEFORE.format(covered=_COVERED if prefixes else "")
    asked = {"channel": channel_id, "road": road, "keys": json.dumps(list(keys)), "covers": json.dumps(prefixes)}
    return tuple(row[0] for row in store.database.connection().execute(statement, asked))


def other_roads(store: Store, channel_id: int, road: Road) -> bool:
    """Whether the channel holds reviews that came by another road than `road`."""
    found = store.sql("SELECT 1 FROM review WHERE channel_id = ? AND road <> ? LIMIT 1", (channel_id, road))
    return found.fetchone() is not None


def same_by_other_road(
    store: Store,
    channel_id: int,
    found: FoundReview,
    published_at: datetime | None,
    road: Road,
    but_not: Container[int] = (),
) -> tuple[int, bool] | None:
    """The stored review that `found` is another telling of, and whether `found` tells it at greater length.

    One review by two roads: the same author and stars, within 3 days, one text the beginning of the other.
    A review without author is never taken for another: too many are called nothing. Nor is one taken that
    `road` has told already, now (`but_not`) or before: then there are two.
    """
    if published_at is None or not found.author:
        return None
    rows = store.sql(
        "SELECT id, text, author, stars, best FROM review r WHERE channel_id = ? AND sort_at BETWEEN ? AND ?"
        " AND road <> ? AND road <> ? AND removed_at IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM alias a WHERE a.review_id = r.id AND a.road = ?) ORDER BY sort_at",
        (
            channel_id,
            to_micros(published_at - SAME_WITHIN),
            to_micros(published_at + SAME_WITHIN),
            road,
            Road.COUNTER,
            road,
        ),
    )
    stars = None if found.rating is None else (found.rating.value, found.rating.best)
    for review_id, text, author, value, best in rows:
        rated = None if value is None and best is None else (value, best)
        if review_id in but_not:
            continue
        if author.casefold() == found.author.casefold() and rated == stars and tells_the_same(found.text, text):
            return review_id, tells_more(found.text, text)
    return None


def _cut(text: str) -> str:
    """The text without the dots that a mail puts where it cut it off, and with its spaces folded."""
    return " ".join(text.split()).rstrip(".… ")


def tells_the_same(one: str, other: str) -> bool:
    """Whether one text is the beginning of the other, as where a mail cuts a review short."""
    shorter, longer = sorted((_cut(one), _cut(other)), key=len)
    return longer.startswith(shorter) and bool(shorter or not longer)


def tells_more(one: str, other: str) -> bool:
    """Whether `one` is the longer telling."""
    return len(_cut(one)) > len(_cut(other))


def erased_keys(store: Store, channel_id: int, keys: Iterable[str]) -> frozenset[str]:
    """Those of `keys` whose review was erased on a person's request, and so is never stored again."""
    digests = {row[0] for row in store.sql("SELECT key_digest FROM erased WHERE channel_id = ?", (channel_id,))}
    return frozenset(key for key in keys if digests and key_digest(key) in digests)


def key_digest(key: str) -> str:
    """What is kept of an erased review's key."""
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()
