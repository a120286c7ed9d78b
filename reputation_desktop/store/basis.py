"""What the scores of some moments rest on: the sums of days, and the few opinions that are in none of them."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta

from reputation_desktop.domain.changed import (
    FOREVER,
    NEVER,
    YEAR_US,
    Changed,
    Silences,
    Staying,
    Throughout,
    Turning,
)
from reputation_desktop.domain.score import YEAR
from reputation_desktop.domain.timeline import Arrivals, Basis, DaySums
from reputation_desktop.store.fields import EPOCH, MICROSECOND, moment_or_none, to_micros
from reputation_desktop.store.standings import number_list
from reputation_desktop.store.store import Store

_CHANGED = "FROM opinion WHERE changed AND channel_id IN ({ids}) AND review_id NOT IN ({without})"
_THERE_AT_THE_END = "counts_from_at <= ?2 AND IFNULL(counts_until_at > ?2, 1)"

_THROUGHOUT = f"""
SELECT TOTAL(scaled), TOTAL(scaled * satisfaction), MAX(published_at), TOTAL(NOT mention AND published_at > ?3)
{_CHANGED} AND counts_from_at <= ?1 AND {_THERE_AT_THE_END}
"""
_STAYING = f"""
SELECT MAX(counts_from_at), MAX(published_at), SUM(NOT mention AND published_at > ?3), TOTAL(scaled),
    TOTAL(scaled * satisfaction)
{_CHANGED} AND counts_from_at > ?1 AND {_THERE_AT_THE_END} GROUP BY (from_day - ?4 + ?5 - 1) / ?5
"""
_GROWN_OLD = f"""
SELECT json_group_array(MAX(counts_from_at, published_at + {YEAR_US}))
{_CHANGED} AND published_at > ?3 AND published_at <= ?2 - {YEAR_US} AND NOT mention AND {_THERE_AT_THE_END}
"""
"""As one text: a list of thousands takes three times as long by rows."""

_DAY_US = timedelta(days=1) // MICROSECOND
_EARLIEST_END_US = timedelta(hours=10) // MICROSECOND
"""When the shop's day ends on the clock of Greenwich, at the earliest: no zone is more than 14 hours ahead of it."""

_TURNING = f"""
SELECT counts_from_at, counts_until_at, published_at,
    CASE WHEN mention THEN counts_from_at
        ELSE MAX(counts_from_at, MIN(counts_until_at, published_at + {YEAR_US})) END,
    scaled, scaled * satisfaction
{_CHANGED} AND counts_until_at > ?1 AND counts_until_at <= ?2 AND counts_until_at > {_EARLIEST_END_US}
    + (from_day + ((?4 - from_day) % ?5 + ?5) % ?5 - {EPOCH.toordinal()}) * {_DAY_US}
"""
"""Without those that have ended before the first moment that is asked after they began; most edits come soon."""

_ARRIVALS = """
SELECT json_group_array(from_day), json_group_array(from_day) FILTER (WHERE complaint)
FROM opinion WHERE changed AND channel_id IN ({ids}) AND number = 1 AND from_day >= ?1 AND counts_from_at > ?2
    AND counts_from_at <= ?3
"""

_SILENCES = f"""
SELECT MAX(overdue_from_at, counts_from_at) AS begins,
    MIN(IFNULL(overdue_until_at, {FOREVER}), IFNULL(counts_until_at, {FOREVER})) AS ends, k
FROM opinion WHERE changed AND channel_id IN ({{ids}}) AND overdue_from_at IS NOT NULL AND begins <= ?2 AND ends > ?1
"""


def read_basis(
    store: Store,
    scope: int,
    channel_ids: Collection[int],
    moments: Sequence[tuple[int, datetime]],
    *,
    step_days: int = 1,
    without: Collection[int] = (),
) -> Basis:
    """What the scores of a channel, or of a shop, at some moments rest on.

    Args:
        store: the open store.
        scope: a channel's id, or minus a shop's.
        channel_ids: all that belong to it.
        moments: ascending (day, moment), the end of each day but the last, which may be any moment of its day.
        step_days: how far they are apart; the last may come sooner.
        without: reviews that shall not weigh; but for the silence of those that waited for an answer.
    """
    last, end = moments[-1]
    ids, gone = number_list(channel_ids), number_list(without)
    anew = number_list(_days_with(store, ids, gone) | {last})
    return Basis(
        moments=moments,
        days=_days(store, scope, moments, {"ids": ids, "without": gone, "anew": anew}),
        changed=_changed(store, moments, step_days, {"ids": ids, "without": gone}),
        late=_reviews_later(store, ids, last - YEAR.days, end - YEAR, gone),
    )


def _changed(
    store: Store, moments: Sequence[tuple[int, datetime]], step_days: int, which: Mapping[str, str]
) -> Changed:
    (first, start), (_, end) = moments[0], moments[-1]
    span = (to_micros(start), to_micros(end))
    since_year = (*span, to_micros(start - YEAR))
    by_step = (*since_year, first, step_days)
    scaled, satisfied, newest, reviews = store.sql(_THROUGHOUT.format(**which), since_year).fetchone()
    throughout = Throughout(scaled, satisfied, moment_or_none(newest), int(reviews))
    silences = Silences(*zip(*sorted(store.sql(_SILENCES.format(**which), span)), strict=True))
    if start == end:
        return Changed(throughout, silences=silences)
    ((old,),) = store.sql(_GROWN_OLD.format(**which), since_year)
    staying = sorted(store.sql(_STAYING.format(**which), by_step))
    turning = sorted(store.sql(_TURNING.format(**which), by_step))
    return Changed(
        throughout,
        Staying(sorted(json.loads(old)), *zip(*staying, strict=True)),
        Turning(*zip(*turning, strict=True)),
        silences,
    )


def read_arrivals(store: Store, channel_ids: Collection[int], basis: Basis, first: int) -> list[Arrivals]:
    """How many opinions came up to each moment of `basis`, since the one before, or since day `first` for the first.

    What was edited or removed since is told by its first version. The channels are those that it is the basis of.
    """
    _, end = basis.moments[-1]
    # The day tells; the moment before it only keeps SQLite from looking at what is older.
    before = (first - 1 - EPOCH.toordinal()) * _DAY_US
    statement = _ARRIVALS.format(ids=number_list(channel_ids))
    ((opinions, complaints),) = store.sql(statement, (first, before, to_micros(end)))
    return basis.arrivals(first, sorted(json.loads(opinions)), sorted(json.loads(complaints)))


_DAYS = f"""
SELECT day, opinions, reviews, complaints, scaled, scaled_satisfaction, IFNULL(newest_at, {NEVER}), overdue
FROM day WHERE scope = ?1 AND day >= ?2 AND day < ?3 AND day NOT IN ({{anew}})
"""
_DAYS_AS_ONE = f"""
SELECT MAX(day), SUM(opinions), SUM(reviews), SUM(complaints), TOTAL(scaled), TOTAL(scaled_satisfaction),
    IFNULL(MAX(newest_at), {NEVER}), TOTAL(overdue)
FROM day WHERE scope = ?1 AND day < ?2 AND day NOT IN ({{anew}}) GROUP BY scope
"""
_DAYS_ANEW = f"""
SELECT day, SUM(begun), SUM(review), SUM(complaint), TOTAL(scaled), TOTAL(satisfied), IFNULL(MAX(newest_at), {NEVER}),
    TOTAL(overdue)
FROM (
    SELECT from_day AS day, 1 AS begun, NOT mention AS review, complaint, scaled, scaled * satisfaction AS satisfied,
        published_at AS newest_at, 0.0 AS overdue
    FROM opinion WHERE NOT changed AND channel_id IN ({{ids}}) AND from_day IN ({{anew}}) AND counts_from_at <= ?1
        AND review_id NOT IN ({{without}})
    UNION ALL
    SELECT overdue_day, 0, 0, 0, 0.0, 0.0, NULL, k
    FROM opinion WHERE NOT changed AND channel_id IN ({{ids}}) AND overdue_day IN ({{anew}}) AND overdue_from_at <= ?1
    UNION ALL
    SELECT calm_day, 0, 0, 0, 0.0, 0.0, NULL, -k
    FROM opinion WHERE NOT changed AND channel_id IN ({{ids}}) AND calm_day IN ({{anew}}) AND overdue_until_at <= ?1
) GROUP BY day
"""


def _days(store: Store, scope: int, moments: Sequence[tuple[int, datetime]], which: Mapping[str, str]) -> DaySums:
    """The days up to the last moment, those a year before the first one and earlier as one, and some summed anew."""
    (first, _), (last, end) = moments[0], moments[-1]
    since = first - YEAR.days
    rows = [
        *store.sql(_DAYS_AS_ONE.format(**which), (scope, since)),
        *store.sql(_DAYS.format(**which), (scope, since, last)),
        *store.sql(_DAYS_ANEW.format(**which), (to_micros(end),)),
    ]
    return DaySums(*zip(*sorted(rows), strict=True))


def _days_with(store: Store, channel_ids: str, review_ids: str) -> set[int]:
    """The days in whose sums some reviews are."""
    # The plus keeps SQLite from looking through a whole channel.
    rows = store.sql(
        f"SELECT from_day FROM opinion WHERE review_id IN ({review_ids}) AND NOT changed"
        f" AND +channel_id IN ({channel_ids})"
    )
    return {day for (day,) in rows}


def _reviews_later(store: Store, channel_ids: str, day: int, after: datetime, without: str) -> int:
    """How many reviews that never changed were published on `day` and after a moment of it."""
    (count,) = store.sql(
        f"SELECT COUNT(*) FROM opinion WHERE NOT changed AND NOT mention AND channel_id IN ({channel_ids})"
        f" AND from_day = ? AND published_at > ? AND review_id NOT IN ({without})",
        (day, to_micros(after)),
    ).fetchone()
    return int(count)


def first_day(store: Store, scope: int, channel_ids: Collection[int]) -> int | None:
    """The day of the first opinion that counts, or ever counted; None where there is none.

    Args:
        store: the open store.
        scope: a channel's id, or minus a shop's.
        channel_ids: all that belong to it.
    """
    ids = number_list(channel_ids)
    steady = "SELECT day FROM day WHERE scope = ? AND opinions > 0 ORDER BY day LIMIT 1"
    changed = "SELECT from_day FROM opinion WHERE changed AND channel_id = channel.id ORDER BY counts_from_at LIMIT 1"
    found = [*store.sql(steady, (scope,)), *store.sql(f"SELECT ({changed}) FROM channel WHERE id IN ({ids})")]
    return min((day for (day,) in found if day is not None), default=None)
