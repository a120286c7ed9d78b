"""The ids of the inbox in order, found in steps that end soon, whatever is asked and however rare it is.

A walk follows one index. Where few reviews are asked for, there is an index that holds nothing else; otherwise the
wide one over everything has at hand all that may be asked, and even a step that finds nothing is quick.
"""

from __future__ import annotations

import contextlib
import json
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from time import perf_counter
from typing import Any

from reputation_desktop.store.fields import to_micros
from reputation_desktop.store.reviews import ASKING, AWAITING, InboxQuery, conditions
from reputation_desktop.store.store import Store

STEP_S = 0.005
"""About how long a step takes, on whatever disk."""

FIRST_STEP = 250
LONGEST_STEP = 20_000
"""Reviews that a step looks at."""

FEW = 0.05
"""Up to which share of all reviews an index is followed that does not have at hand what else is asked.

Reading a review takes ten times as long as reading its entry in the wide index, and more from a cold disk.
"""

AWAITING_TALLIED = (
    "state IN ('awaiting', 'drafted', 'to be posted') AND NOT from_before AND NOT removed AND NOT set_aside"
)
"""`AWAITING`, as the tally tells it."""

_END = 2**63 - 1
_Place = tuple[int, int]
"""`sort_at` and id."""


class Pace:
    """How many reviews the next step looks at, by how long the steps before it took."""

    def __init__(self) -> None:
        self._reviews = FIRST_STEP

    @contextlib.contextmanager
    def step(self) -> Iterator[int]:
        """Does one step within; tells how many reviews it may look at."""
        begun_s = perf_counter()
        yield self._reviews
        took_s = perf_counter() - begun_s
        if took_s < STEP_S / 2:
            self._reviews = min(self._reviews * 2, LONGEST_STEP)
        elif took_s > STEP_S * 2:
            self._reviews = max(self._reviews // 2, 1)


@dataclass(frozen=True, slots=True)
class _Walk:
    """An index in the order of the inbox and what it holds.

    Attributes:
        tallied: how the tally counts that, where the index does not have at hand what else may be asked.
        alone: what it answers nevertheless, however many it holds.
    """

    index: str
    holds: str
    tallied: str = ""
    alone: InboxQuery | None = None


_EVERYTHING = _Walk("review_by_time", "1")
_ASKING = _Walk("review_asking", ASKING)
_IN_HAND = _Walk("review_in_hand", "r.state IN ('drafted', 'to be posted')")
_SNOOZED = _Walk("review_snoozed", "r.snoozed_until_at IS NOT NULL")
_REMOVED = _Walk("review_vanished", "r.removed_at IS NOT NULL")
_EDITED = _Walk("review_reworded", "r.version > 1")
_MENTIONS = _Walk("review_mentioned", "r.mention")
_UNJUDGED = _Walk("review_unjudged", "r.kind = 'unjudged'", "kind = 'unjudged'", InboxQuery(unjudged=True))
_AWAITING = _Walk("review_awaiting", AWAITING, AWAITING_TALLIED)


def _of_channel(channel_id: int) -> _Walk:
    its = f"channel_id = {int(channel_id)}"
    return _Walk("review_by_channel", f"r.{its}", its, InboxQuery(channel_id=channel_id))


def walked(store: Store, query: InboxQuery, now: datetime) -> Iterator[array[int]]:
    """The ids that `query`, which is no search, asks for, in order, a step at a time; a step may find none."""
    walk = _walk(store, query)
    asked, values = conditions(replace(query, since=None, until=None), now)
    low = (-_END if query.since is None else to_micros(query.since), -_END)
    high = (_END if query.until is None else to_micros(query.until), _END)
    if query.oldest_first:
        at, end, between, order = low, high, "> (?, ?) AND (r.sort_at, r.id) <= (?, ?)", "r.sort_at, r.id"
    else:
        at, end, between, order = high, low, "< (?, ?) AND (r.sort_at, r.id) >= (?, ?)", "r.sort_at DESC, r.id DESC"
    stretch = f"FROM review r INDEXED BY {walk.index} WHERE {walk.holds} AND (r.sort_at, r.id) {between}"
    furthest = f"SELECT r.sort_at, r.id {stretch} ORDER BY {order} LIMIT 1 OFFSET ?"
    fitting = f"SELECT r.id {' AND '.join([stretch, *asked])} ORDER BY {order}"
    pace = Pace()
    while at != end:
        with pace.step() as reviews:
            to: _Place = store.sql(furthest, (*at, *end, reviews - 1)).fetchone() or end
            found = ids_of(store, fitting, (*at, *to, *values))
        yield found
        at = to


def ids_of(store: Store, statement: str, parameters: tuple[Any, ...]) -> array[int]:
    """The ids that `statement` selects as `id`, in its order.

    As one text in one row: Python takes longer to fetch a row than SQLite to find it, and asks for its one lock each
    time, which the window needs too.
    """
    (told,) = store.sql(f"SELECT group_concat(id) FROM ({statement})", parameters).fetchone()
    return array("q", json.loads(f"[{told or ''}]"))


def _walk(store: Store, query: InboxQuery) -> _Walk:
    """The index to follow: one that holds few or has at hand what is asked, else the wide one over everything."""
    timeless = replace(query, since=None, until=None, newest_first=False)
    for walk in _narrow(query):
        # Topics are in no index: each review that may have one has to be read anyway.
        if not walk.tallied or timeless == walk.alone or query.topic or _share(store, walk) <= FEW:
            return walk
    return _EVERYTHING


def _share(store: Store, walk: _Walk) -> float:
    """How much of all that there is an index holds, by the tally."""
    held = f"TOTAL(n) FILTER (WHERE {walk.tallied}) / MAX(TOTAL(n), 1)"
    (share,) = store.sql(f"SELECT {held} FROM tally").fetchone()
    return float(share)


def _narrow(query: InboxQuery) -> Iterator[_Walk]:
    """The indexes that hold all that `query` asks for, those first that mostly hold the fewest."""
    standing = {name for name in _STANDING if getattr(query, name)}
    kinds = {name for name in _KINDS if getattr(query, name)}
    for asked, walk in (
        (standing == {"snoozed"}, _SNOOZED),
        (standing and standing <= {"drafted", "to_be_posted"}, _IN_HAND),
        (standing == {"asking"}, _ASKING),
        (query.removed, _REMOVED),
        (query.edited, _EDITED),
        (kinds == {"unjudged"}, _UNJUDGED),
        (query.mentions, _MENTIONS),
        (standing and standing <= {"awaiting", "asking"}, _AWAITING),
    ):
        if asked:
            yield walk
    if query.channel_id is not None:
        yield _of_channel(query.channel_id)


_STANDING = ("awaiting", "asking", "answered", "snoozed", "drafted", "to_be_posted")
_KINDS = ("complaints", "praise", "mixed", "neutral", "unjudged")
