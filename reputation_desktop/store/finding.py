"""The ids that a search finds, those first that were stored last, a step at a time."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from reputation_desktop.store.reviews import InboxQuery, conditions
from reputation_desktop.store.searching import SCANNED_AT_MOST, completed, expression, words_of
from reputation_desktop.store.store import Store
from reputation_desktop.store.walking import Pace, ids_of

FIRST_HITS = 200
HITS = 1_000
COSTLY_HITS = 5_000
"""Hits of a step; more of them where asking the full-text index anew takes long."""

_HITS = """
SELECT rowid AS id FROM review_words WHERE review_words MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?
"""


def found_ids(store: Store, query: InboxQuery, now: datetime) -> Iterator[array[int]]:
    """What of the hits of its search `query` asks for; a step may find none."""
    words = words_of(query.search)
    if words is None:
        yield from _looked_through(store, query, now)
        return
    asked, values = conditions(replace(query, search=""), now)
    fitting = f"SELECT r.id FROM review r NOT INDEXED WHERE {' AND '.join([_AMONG, *asked])} ORDER BY r.id DESC"
    for hits in _hits(store, words):
        yield ids_of(store, fitting, (json.dumps(hits.tolist()), *values)) if asked else hits


_AMONG = "r.id IN (SELECT value FROM json_each(?))"


def _hits(store: Store, words: list[str]) -> Iterator[array[int]]:
    """The hits of the full-text index alone."""
    if not words:
        return
    wanted = completed(store, words)
    size, sizes = (COSTLY_HITS, COSTLY_HITS) if wanted is None else (FIRST_HITS, HITS)
    if wanted is None:
        wanted = expression(words)
    below = _newest(store) + 1
    while wanted:
        hits = ids_of(store, _HITS, (wanted, below, size))
        yield hits
        if len(hits) < size:
            return
        below, size = hits[-1], sizes


def _looked_through(store: Store, query: InboxQuery, now: datetime) -> Iterator[array[int]]:
    """Where the script has no words, the newest reviews one by one."""
    asked, values = conditions(query, now)
    fitting = f"SELECT r.id FROM review r NOT INDEXED WHERE {' AND '.join(['r.id <= ? AND r.id > ?', *asked])} ORDER BY r.id DESC"
    newest = at = _newest(store)
    pace = Pace()
    while at > max(0, newest - SCANNED_AT_MOST):
        pace.begin()
        to = at - pace.reviews
        yield ids_of(store, fitting, (at, to, *values))
        pace.end()
        at = to


def _newest(store: Store) -> int:
    (newest,) = store.sql("SELECT COALESCE(MAX(id), 0) FROM review").fetchone()
    return int(newest)
