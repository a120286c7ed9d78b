"""The opinions with the most points in the score of a moment, found among a million without reading them all."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from heapq import nlargest
from itertools import chain

from reputation_desktop.domain.dating import day_of, end_of_day
from reputation_desktop.domain.score import Opinion
from reputation_desktop.domain.timeline import scaled_weight
from reputation_desktop.store.fields import to_micros
from reputation_desktop.store.settings import read_settings, zone_of
from reputation_desktop.store.standings import RUNNING, number_list, opinions_in
from reputation_desktop.store.store import Store

_SAID = """
SELECT ABS(scaled * (satisfaction - ?1)) AS weight, -review_id FROM opinion
WHERE NOT changed AND {channel_id} IN ({ids}) AND from_day BETWEEN ?2 AND ?3 AND counts_from_at <= ?4
ORDER BY weight DESC, review_id LIMIT ?5
"""
_SAID_CHANGED = """
SELECT ABS(scaled * (satisfaction - ?1)) AS weight, -review_id, COUNT(*) OVER () FROM opinion
WHERE changed AND channel_id IN ({ids}) AND counts_from_at <= ?2 AND IFNULL(counts_until_at > ?2, 1)
ORDER BY weight DESC, review_id LIMIT ?3
"""
_SILENT = f"""
SELECT review_id, COUNT(*) OVER () FROM (
    SELECT review_id, k FROM opinion
    WHERE NOT changed AND review_id IN (SELECT id FROM review WHERE {RUNNING}) AND +channel_id IN ({{ids}})
        AND overdue_from_at <= ?1 AND overdue_until_at IS NULL
    UNION ALL
    SELECT review_id, k FROM opinion
    WHERE NOT changed AND channel_id IN ({{ids}}) AND calm_day >= ?2 AND overdue_from_at <= ?1 AND overdue_until_at > ?1
    UNION ALL
    SELECT review_id, k FROM opinion
    WHERE changed AND channel_id IN ({{ids}}) AND counts_from_at <= ?1 AND IFNULL(counts_until_at > ?1, 1)
        AND overdue_from_at <= ?1 AND IFNULL(overdue_until_at > ?1, 1)
) ORDER BY k DESC, review_id LIMIT ?3
"""
"""Without an answer up to now are only complaints that wait for one; answered after a moment, those of later days."""

_STEPS = (1, 4, 16, 64, 256)
"""So many days are looked through at a time, backwards. All older ones are one more step, and read in one go."""

_ROUNDING = 1.0 + 1e-9
"""More than the arithmetic of a weight can be wrong by."""


@dataclass(frozen=True, slots=True)
class Heaviest:
    """What a receipt of some lines asks of the store.

    Attributes:
        opinions: those whose words or whose silence have the most points, in no order.
        changed: how many of the opinions that are in no day's sum count at the moment.
        overdue: how many opinions are overdue at the moment.
    """

    opinions: tuple[Opinion, ...]
    changed: int
    overdue: int


def heaviest(store: Store, channel_ids: Collection[int], at: datetime, count: int) -> Heaviest:
    """The opinions of the channels that count at `at`: `count` with the heaviest words, as many with the silence.

    Of those that weigh the same, the ones of the reviews with the lowest ids.
    """
    ids, now = number_list(channel_ids), to_micros(at)
    settings = read_settings(store)
    silent = store.sql(_SILENT.format(ids=ids), (now, day_of(at, zone_of(settings)), count)).fetchall()
    changed = store.sql(_SAID_CHANGED.format(ids=ids), (settings.phantom_satisfaction, now, count)).fetchall()
    said = nlargest(count, chain(((row[0], row[1]) for row in changed), _steady(store, ids, at, count)))
    found = {-number for _, number in said}.union(row[0] for row in silent)
    return Heaviest(
        opinions=tuple(each for each in opinions_in(store, channel_ids, found) if each.counts_at(at)),
        changed=changed[0][2] if changed else 0,
        overdue=silent[0][1] if silent else 0,
    )


def _steady(store: Store, ids: str, at: datetime, count: int) -> list[tuple[float, int]]:
    """(weight, minus review id) of the opinions that never changed with the heaviest words.

    They count from their publication on, and no words weigh more than the most extreme ones of a review on that day:
    so the days before need not be read once enough is found that weighs more.
    """
    settings = read_settings(store)
    zone, middle = zone_of(settings), settings.phantom_satisfaction
    found: list[tuple[float, int]] = []
    before = day_of(at, zone) + 1
    for step in (*_STEPS, before):
        first, last = max(0, before - step), before - 1
        most = max(middle, 1.0 - middle) * scaled_weight(1.0, end_of_day(last, zone), settings.half_life_days)
        if len(found) == count and found[-1][0] > most * _ROUNDING:
            break
        # The plus keeps SQLite from looking up in an index what is most of the table.
        statement = _SAID.format(ids=ids, channel_id="channel_id" if step in _STEPS else "+channel_id")
        rows = store.sql(statement, (middle, first, last, to_micros(at), count))
        found = nlargest(count, chain(found, rows))
        before = first
    return found
