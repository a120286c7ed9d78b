"""The ids that a search finds, those first that were stored last, a step at a time."""

from __future__ import annotations

import itertools
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
"""Hits that the first step and each later one take from the full-text index."""

COSTLY_HITS = 5_000
"""What a step takes where the index has to read everything that a broad beginning of a word finds, each time."""

_HITS = """
SELECT rowid AS id FROM review_words WHERE review_words MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?
"""
_FITTING = "SELECT r.id FROM review r NOT INDEXED WHERE {conditions} ORDER BY r.id DESC"
_AMONG = "r.id IN (SELECT value FROM json_each(?))"
_BETWEEN = "r.id <= ? AND r.id > ?"


def found_ids(store: Store, query: InboxQuery, now: datetime) -> Iterator[array[int]]:
    """What `query`, which is a search, asks for; a step may find none."""
    words = words_of(query.search)
    if words is None:
        yield from _looked_through(store, query, now)
        return
    asked, values = conditions(replace(query, search=""), now)
    fitting = _FITTING.format(conditions=" AND ".join([_AMONG, *asked]))
    for hits in _hits(store, words):
        yield ids_of(store, fitting, (json.dumps(hits.tolist()), *values)) if asked else hits


def _hits(store: Store, words: list[str]) -> Iterator[array[int]]:
    """What the full-text index finds, whatever else is asked."""
    if not words:
        return
    wanted = completed(store, words)
    sizes: Iterator[int] = itertools.chain([FIRST_HITS], itertools.repeat(HITS))
    if wanted is None:
        wanted, sizes = expression(words), itertools.repeat(COSTLY_HITS)
    below = _newest(store) + 1
    for size in sizes if wanted else ():
        hits = ids_of(store, _HITS, (wanted, below, size))
        yield hits
        if len(hits) < size:
            return
        below = hits[-1]


def _looked_through(store: Store, query: InboxQuery, now: datetime) -> Iterator[array[int]]:
    """Where the script has no words, the newest reviews are read one by one."""
    asked, values = conditions(query, now)
    fitting = _FITTING.format(conditions=" AND ".join([_BETWEEN, *asked]))
    newest = at = _newest(store)
    pace = Pace()
    while at > max(0, newest - SCANNED_AT_MOST):
        with pace.step() as reviews:
            found = ids_of(store, fitting, (at, at - reviews, *values))
        yield found
        at -= reviews


def _newest(store: Store) -> int:
    (newest,) = store.sql("SELECT COALESCE(MAX(id), 0) FROM review").fetchone()
    return int(newest)
