"""Keeps what each version counts for, and the day sums, true to the reviews they are derived from.

An opinion that never changed (one version, not removed) enters the sum of its day. Those that did change
are few; they carry `changed` and are read one by one wherever a sum is wanted, so that every moment of the
past is exact. Touched days are summed anew from their rows instead of being corrected: sums cannot drift.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Any

from reputation_desktop.domain.dating import day_of
from reputation_desktop.domain.reminder import targets_for
from reputation_desktop.domain.review import Kind, State
from reputation_desktop.domain.score import Opinion
from reputation_desktop.domain.settings import ChannelSettings, Settings
from reputation_desktop.domain.standing import Standing, opinion_of
from reputation_desktop.domain.timeline import scaled_weight
from reputation_desktop.store.fields import micros_or_none, moment_or_none, to_micros, to_moment
from reputation_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class Rules:
    """What is needed to derive opinions: the shop's settings and zone, the channel's settings."""

    shop: Settings
    zone: tzinfo
    channel: ChannelSettings


_STANDINGS = """
SELECT r.id, v.number, r.published_at, r.mention, r.state, r.set_aside, v.seen_at, v.edited_at,
    v.replaced_at AS ended_at, v.satisfaction, v.kind, v.complaint, v.clock_at, v.closed_at
FROM review r JOIN version v ON v.review_id = r.id WHERE r.channel_id = :channel {which}
UNION ALL
SELECT r.id, r.version, r.published_at, r.mention, r.state, r.set_aside, r.version_seen_at, r.edited_at,
    r.removed_at AS ended_at, r.satisfaction, r.kind, r.complaint, r.clock_at, r.closed_at
FROM review r WHERE r.channel_id = :channel {which}
"""
_SOME = "AND r.id IN (SELECT value FROM json_each(:ids))"

_INSERT = f"INSERT INTO opinion VALUES ({', '.join('?' * 17)})"
_DELETE = "DELETE FROM opinion WHERE review_id IN (SELECT value FROM json_each(?))"
_DAYS_OF = """
SELECT from_day, overdue_day, calm_day FROM opinion WHERE review_id IN (SELECT value FROM json_each(?))
"""


def derived(store: Store, channel_id: int, rules: Rules, review_ids: list[int] | None = None) -> list[tuple[Any, ...]]:
    """The rows that table `opinion` must hold for a channel, or for some of its reviews, by the review rows."""
    which = "" if review_ids is None else _SOME
    facts = store.database.connection().execute(
        _STANDINGS.format(which=which), {"channel": channel_id, "ids": json.dumps(review_ids)}
    )
    targets = targets_for(rules.channel, rules.shop)
    counted = not (rules.channel.muted or rules.channel.competitor)
    rows = []
    for number, standing in (_standing(row, counted) for row in facts):
        opinion = opinion_of(standing, targets, rules.shop.mention_weight)
        if opinion is not None:
            rows.append(_row(opinion, number, channel_id, standing.complaint, rules))
    return rows


def _standing(facts: tuple[Any, ...], counted: bool) -> tuple[int, Standing]:
    (review_id, number, published, mention, state, set_aside, seen, edited, ended, satisfaction, kind, complaint,
     clock, closed) = facts  # fmt: skip
    first = published if published is not None else seen
    return number, Standing(
        review_id=review_id,
        published_at=moment_or_none(published),
        counts_from=to_moment(first if number == 1 else seen if edited is None else edited),
        counts_until=moment_or_none(ended),
        satisfaction=satisfaction,
        kind=Kind(kind),
        complaint=bool(complaint),
        mention=bool(mention),
        clock_at=moment_or_none(clock),
        closed_at=moment_or_none(closed),
        counted=counted and not set_aside and state != State.NOT_ABOUT_US,
    )


def _row(opinion: Opinion, number: int, channel_id: int, complaint: bool, rules: Rules) -> tuple[Any, ...]:
    def day(moment: datetime | None) -> int | None:
        return None if moment is None else day_of(moment, rules.zone)

    return (
        opinion.review_id,
        number,
        channel_id,
        opinion.k,
        opinion.satisfaction,
        opinion.mention,
        complaint,
        to_micros(opinion.published_at),
        to_micros(opinion.counts_from),
        micros_or_none(opinion.counts_until),
        micros_or_none(opinion.overdue_from),
        micros_or_none(opinion.overdue_until),
        scaled_weight(opinion.k, opinion.published_at, rules.shop.half_life_days),
        number != 1 or opinion.counts_until is not None,
        day(opinion.counts_from),
        day(opinion.overdue_from),
        day(opinion.overdue_until),
    )


def refresh(store: Store, channel_id: int, rules: Rules, review_ids: list[int]) -> None:
    """Derives the opinions of `review_ids` anew and sums the days they touch; inside a transaction."""
    ids = json.dumps(review_ids)
    before = store.sql(_DAYS_OF, (ids,)).fetchall()
    store.sql(_DELETE, (ids,))
    rows = derived(store, channel_id, rules, review_ids)
    store.many(_INSERT, rows)
    touched = {day for days in before for day in days} | {day for row in rows for day in row[14:17]}
    sum_days(store, channel_id, sorted(day for day in touched if day is not None))


def rebuild(store: Store, channel_id: int, rules: Rules) -> None:
    """Derives all opinions and days of a channel anew, after a setting that they depend on changed."""
    store.sql("DELETE FROM opinion WHERE channel_id = ?", (channel_id,))
    days = [day for (day,) in store.sql("SELECT day FROM day WHERE scope = ?", (channel_id,))]
    rows = derived(store, channel_id, rules)
    store.many(_INSERT, rows)
    sum_days(store, channel_id, sorted({*days, *(day for row in rows for day in row[14:17] if day is not None)}))


_SUMMED = """
SELECT day, SUM(opinions), SUM(reviews), SUM(complaints), TOTAL(scaled), TOTAL(scaled_satisfaction), MAX(newest_at),
    TOTAL(overdue), TOTAL(scaled * complaints), TOTAL(scaled_satisfaction * complaints)
FROM (
    SELECT from_day AS day, 1 AS opinions, NOT mention AS reviews, complaint AS complaints, scaled,
        scaled * satisfaction AS scaled_satisfaction, published_at AS newest_at, 0.0 AS overdue
    FROM opinion WHERE channel_id = :scope AND NOT changed {from_day}
    UNION ALL
    SELECT overdue_day, 0, 0, 0, 0.0, 0.0, NULL, k
    FROM opinion WHERE channel_id = :scope AND NOT changed AND overdue_day IS NOT NULL {overdue_day}
    UNION ALL
    SELECT calm_day, 0, 0, 0, 0.0, 0.0, NULL, -k
    FROM opinion WHERE channel_id = :scope AND NOT changed AND calm_day IS NOT NULL {calm_day}
) GROUP BY day
"""
_AMONG = "AND {column} IN (SELECT value FROM json_each(:days))"
_COLUMNS = ("from_day", "overdue_day", "calm_day")

_OVER_SHOP = """
SELECT d.day, SUM(d.opinions), SUM(d.reviews), SUM(d.complaints), TOTAL(d.scaled),
    TOTAL(d.scaled_satisfaction), MAX(d.newest_at), TOTAL(d.overdue), TOTAL(d.complaining),
    TOTAL(d.complaining_satisfaction)
FROM day d JOIN channel c ON c.id = d.scope WHERE c.shop_id = :shop {days} GROUP BY d.day
"""
_INSERT_DAY = f"INSERT INTO day VALUES ({', '.join('?' * 11)})"


def summed(store: Store, channel_id: int, days: list[int] | None = None) -> list[tuple[Any, ...]]:
    """The rows (without scope) that table `day` must hold for a channel, for all its days or some."""
    among = {column: "" if days is None else _AMONG.format(column=column) for column in _COLUMNS}
    return _fetched(store, _SUMMED.format(**among), {"scope": channel_id, "days": json.dumps(days)})


def summed_over_shop(store: Store, shop_id: int, days: list[int] | None = None) -> list[tuple[Any, ...]]:
    """The rows (without scope) that table `day` must hold for a shop, by the days of its channels."""
    among = "" if days is None else _AMONG.format(column="d.day")
    return _fetched(store, _OVER_SHOP.format(days=among), {"shop": shop_id, "days": json.dumps(days)})


def _fetched(store: Store, statement: str, parameters: dict[str, Any]) -> list[tuple[Any, ...]]:
    rows: list[tuple[Any, ...]] = store.database.connection().execute(statement, parameters).fetchall()
    return rows


def sum_days(store: Store, channel_id: int, days: list[int]) -> None:
    """Sums `days` of a channel and of its shop anew; inside a transaction."""
    if not days:
        return
    (shop_id,) = store.sql("SELECT shop_id FROM channel WHERE id = ?", (channel_id,)).fetchone()
    _replace_days(store, channel_id, days, summed(store, channel_id, days))
    _replace_days(store, -shop_id, days, summed_over_shop(store, shop_id, days))


def _replace_days(store: Store, scope: int, days: list[int], rows: list[tuple[Any, ...]]) -> None:
    gone = "DELETE FROM day WHERE scope = ? AND day IN (SELECT value FROM json_each(?))"
    store.sql(gone, (scope, json.dumps(days)))
    store.many(_INSERT_DAY, [(scope, *row) for row in rows])
