"""What became of the complaints of some time, and which wait now."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from reputation_desktop.domain.response import Asked
from reputation_desktop.domain.review import State
from reputation_desktop.store.fields import moment_or_none, to_micros, to_moment
from reputation_desktop.store.standings import RUNNING, number_list
from reputation_desktop.store.store import Store

# A clock that no edit started began when the review was published. The pluses keep SQLite from looking through whole
# channels: edited reviews and those that wait have indexes of their own, which hold few. CROSS keeps a join's order.
_PRESENT = f"""
SELECT id, channel_id, clock_at, IIF(state = '{State.ANSWERED}', closed_at, NULL),
    closed_at IS NULL AND removed_at IS NULL
FROM review
WHERE {{found}} AND complaint AND NOT set_aside AND clock_at > ?1 AND clock_at <= ?2
"""
_BY_TIME = "cycle = 1 AND channel_id IN ({ids}) AND sort_at > ?1 AND sort_at <= ?2"
_EDITED = "cycle > 1 AND +channel_id IN ({ids}) AND cycle_seen_at > ?1"
_BEFORE_AN_EDIT = f"""
SELECT v.review_id, r.channel_id, v.clock_at, v.closed_at, 0
FROM review r CROSS JOIN version v ON v.review_id = r.id
WHERE r.version > 1 AND NOT r.set_aside AND +r.channel_id IN ({{ids}})
    AND v.complaint AND v.state = '{State.ANSWERED}' AND v.clock_at > ?1 AND v.clock_at <= ?2
"""


def asked_between(store: Store, channel_ids: Iterable[int], start: datetime, end: datetime) -> list[Asked]:
    """The complaints that were written after `start` and until `end`, with what became of them so far.

    One that the customer edited counts by its present words, and once more for each time it was answered before.
    What is from before, not about the shop, or of a channel that does not count, started no clock and is left out.
    """
    ids, span = number_list(channel_ids), (to_micros(start), to_micros(end))
    found: dict[tuple[int, int], Asked] = {}
    for statement in (_BEFORE_AN_EDIT, _PRESENT.format(found=_EDITED), _PRESENT.format(found=_BY_TIME)):
        for review_id, channel_id, clock, closed, waits in store.sql(statement.format(ids=ids), span):
            # What is told at greater length by another road is a version too, with the same clock.
            found[review_id, clock] = Asked(
                review_id, channel_id, to_moment(clock), moment_or_none(closed), bool(waits)
            )
    return sorted(found.values(), key=lambda each: (each.asked_at, each.review_id))


@dataclass(frozen=True, slots=True)
class Waiter:
    """A complaint that waits, since when."""

    review_id: int
    since_at: datetime


def waiting_in(store: Store, channel_ids: Iterable[int], count: int) -> list[Waiter]:
    """The first `count` complaints of some channels that wait for an answer, the oldest first."""
    rows = store.sql(
        f"SELECT id, clock_at FROM review WHERE {RUNNING} AND +channel_id IN ({number_list(channel_ids)})"
        " ORDER BY clock_at, id LIMIT ?",
        (count,),
    )
    return [Waiter(review_id, to_moment(clock)) for review_id, clock in rows]


def waiting_by_channel(store: Store) -> dict[int, int]:
    """How many complaints wait for an answer, by the channels that have any."""
    rows = store.sql(f"SELECT channel_id, COUNT(*) FROM review WHERE {RUNNING} GROUP BY +channel_id")
    return dict(rows.fetchall())
