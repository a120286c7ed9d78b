"""The inbox for a window: ids in order, a piece at a time, and what a row of it shows."""

from __future__ import annotations

import json
from array import array
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from time import perf_counter

from reputation_desktop.domain.review import Kind, State
from reputation_desktop.store.fields import moment_or_none, to_micros, to_moment
from reputation_desktop.store.finding import found_ids
from reputation_desktop.store.reviews import ASKING, InboxQuery, conditions
from reputation_desktop.store.store import Store
from reputation_desktop.store.walking import AWAITING_TALLIED, STEP_S, ids_of, walked

FIRST_CHUNK = 200
CHUNK = 20_000
SEARCHED_AT_MOST = 5_000
EXCERPT = 300


@dataclass(frozen=True, slots=True)
class Listed:
    """What a row of the inbox shows of a review.

    Attributes:
        excerpt: the first 300 characters of the text, whitespace folded to single spaces.
        stars: None where nothing was rated; `worst` and `best` too where nothing was said of stars at all.
        removed: no longer on its page.
    """

    id: int
    channel_id: int
    channel: str
    author: str
    title: str
    excerpt: str
    stars: float | None
    worst: float | None
    best: float | None
    mention: bool
    kind: Kind
    complaint: bool
    state: State
    language: str
    published_at: datetime | None
    seen_at: datetime
    clock_at: datetime | None
    closed_at: datetime | None
    snoozed_until: datetime | None
    from_before: bool
    removed: bool
    set_aside: bool
    version: int


_LISTED = """
SELECT r.id, r.channel_id, c.name, r.author, r.title, substr(r.text, 1, 1000), r.stars, r.worst, r.best, r.mention,
    r.kind, r.complaint, r.state, r.language, r.published_at, r.seen_at, r.clock_at, r.closed_at, r.snoozed_until_at,
    r.from_before, r.removed_at IS NOT NULL, r.set_aside, r.version
FROM review r JOIN channel c ON c.id = r.channel_id WHERE r.id IN (SELECT value FROM json_each(?))
"""


def listed(store: Store, ids: Sequence[int]) -> list[Listed]:
    """What the rows with these ids show, in their order; those that are gone are left out."""
    rows = store.sql(_LISTED, (json.dumps(list(ids)),))
    found = {row[0]: _listed(*row) for row in rows}
    return [found[each] for each in ids if each in found]


def _listed(
    identity: int, channel_id: int, channel: str, author: str, title: str, text: str,
    stars: float | None, worst: float | None, best: float | None, mention: int,
    kind: str, complaint: int, state: str, language: str, published: int | None, seen: int, clock: int | None,
    closed: int | None, snoozed: int | None, from_before: int, removed: int, set_aside: int, version: int,
) -> Listed:  # fmt: skip
    return Listed(
        identity, channel_id, channel, author, title, " ".join(text.split())[:EXCERPT], stars, worst, best,
        bool(mention), Kind(kind), bool(complaint), State(state), language, moment_or_none(published), to_moment(seen),
        moment_or_none(clock), moment_or_none(closed), moment_or_none(snoozed), bool(from_before), bool(removed),
        bool(set_aside), version,
    )  # fmt: skip


def listed_ids(store: Store, query: InboxQuery, now: datetime) -> Iterator[array[int]]:
    """The ids that `query` asks for, in chunks.

    In the order of the inbox; of a search those first that were stored last, and at most `SEARCHED_AT_MOST`. The
    first chunk is small, so that it comes at once. A chunk takes a few milliseconds: one that is not full, or even
    empty, means that this is what was found so far.
    """
    if query.ids:
        yield from _in_chunks(iter([_among(store, query, now)]))
    elif query.search.strip():
        yield from _in_chunks(_capped(found_ids(store, query, now), SEARCHED_AT_MOST))
    else:
        yield from _in_chunks(walked(store, query, now))


def _in_chunks(pieces: Iterator[array[int]]) -> Iterator[array[int]]:
    size = FIRST_CHUNK
    kept = array("q")
    begun_s = perf_counter()
    for piece in pieces:
        kept.extend(piece)
        late = perf_counter() - begun_s >= STEP_S
        while late or len(kept) >= size:
            yield kept[:size]
            kept, size, late, begun_s = kept[size:], CHUNK, False, perf_counter()
    if kept:
        yield kept


def _capped(pieces: Iterator[array[int]], most: int) -> Iterator[array[int]]:
    for piece in pieces:
        yield piece[:most]
        most -= len(piece)
        if most <= 0:
            return


def _among(store: Store, query: InboxQuery, now: datetime) -> array[int]:
    asked, values = conditions(query, now)
    direction = "ASC" if query.oldest_first else "DESC"
    ordered = f"ORDER BY r.sort_at {direction}, r.id {direction}"
    return ids_of(store, f"SELECT r.id FROM review r NOT INDEXED WHERE {' AND '.join(asked)} {ordered}", tuple(values))


def asking_counts(store: Store, now: datetime) -> dict[int, int]:
    """How many reviews ask for an answer, by channel; channels where none does are left out."""
    asking = store.sql(
        f"SELECT channel_id, SUM(n) FROM tally WHERE {AWAITING_TALLIED} AND kind IN ('complaint', 'mixed') GROUP BY 1"
    )
    counts = Counter(dict(asking.fetchall()))
    asleep = store.sql(
        "SELECT r.channel_id, COUNT(*) FROM review r INDEXED BY review_snoozed"
        f" WHERE r.snoozed_until_at > ? AND {ASKING} GROUP BY 1",
        (to_micros(now),),
    )
    counts.subtract(dict(asleep.fetchall()))
    return dict(+counts)


def languages_seen(store: Store) -> list[str]:
    """The languages that reviews are in, by code; those that could not be told left out."""
    return [language for (language,) in store.sql(_LANGUAGES)]


_LANGUAGES = """
WITH RECURSIVE seen (language) AS (
    SELECT MIN(language) FROM review WHERE language > ''
    UNION ALL SELECT (SELECT MIN(r.language) FROM review r WHERE r.language > seen.language) FROM seen
    WHERE seen.language IS NOT NULL
) SELECT language FROM seen WHERE language IS NOT NULL
"""
"""From language to language, since there are a million reviews and a handful of languages."""
