"""What the score, the reminders and the alarms ask of the store."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from reputation_desktop.domain.changed import FOREVER, YEAR_US, Changed, Silences, Throughout, Turning
from reputation_desktop.domain.reminder import Clock, Stage, targets_for
from reputation_desktop.domain.review import Kind, Spread
from reputation_desktop.domain.score import YEAR, Opinion
from reputation_desktop.domain.timeline import DaySum
from reputation_desktop.store.fields import moment_or_none, to_micros, to_moment
from reputation_desktop.store.settings import read_channel_settings, read_settings
from reputation_desktop.store.store import Store

_OPINION = """
SELECT review_id, k, satisfaction, published_at, counts_from_at, counts_until_at, overdue_from_at, overdue_until_at,
    mention
FROM opinion
"""


def _opinion(row: tuple[Any, ...]) -> Opinion:
    review_id, k, satisfaction, published, begins, ends, overdue, calm, mention = row
    return Opinion(
        review_id,
        k,
        satisfaction,
        to_moment(published),
        to_moment(begins),
        moment_or_none(ends),
        moment_or_none(overdue),
        moment_or_none(calm),
        bool(mention),
    )


def opinions(store: Store, channel_ids: Iterable[int]) -> list[Opinion]:
    """All opinions of the channels."""
    return [_opinion(row) for row in store.sql(f"{_OPINION} WHERE channel_id IN ({number_list(channel_ids)})")]


_CHANGED = "FROM opinion WHERE changed AND channel_id IN ({ids})"
_ALL_THE_WHILE = """
counts_from_at <= ?1 AND IFNULL(counts_until_at > ?2, 1) AND (mention OR published_at <= ?3 OR published_at > ?4)
"""
"""Neither begins nor ends nor grows a year old between the moments 1 and 2, which are a year after 3 and 4."""

_THROUGHOUT = f"""
SELECT TOTAL(scaled), TOTAL(scaled * satisfaction), MAX(published_at), TOTAL(NOT mention AND published_at > ?4)
{_CHANGED} AND {_ALL_THE_WHILE}
"""
_TURNING = f"""
SELECT counts_from_at, IFNULL(counts_until_at, {FOREVER}), published_at,
    CASE WHEN mention THEN counts_from_at
        ELSE MAX(counts_from_at, MIN(IFNULL(counts_until_at, {FOREVER}), published_at + {YEAR_US})) END,
    scaled, scaled * satisfaction
{_CHANGED} AND counts_from_at <= ?2 AND IFNULL(counts_until_at > ?1, 1) AND NOT ({_ALL_THE_WHILE})
"""
_SILENCES = f"""
SELECT MAX(overdue_from_at, counts_from_at) AS begins,
    MIN(IFNULL(overdue_until_at, {FOREVER}), IFNULL(counts_until_at, {FOREVER})) AS ends, k
{_CHANGED} AND overdue_from_at IS NOT NULL AND begins <= ?2 AND ends > ?1
"""


def changed_between(store: Store, channel_ids: Iterable[int], start: datetime, end: datetime) -> Changed:
    """The opinions that are in no day's sum, as far as they count from `start` to `end`."""
    ids = number_list(channel_ids)
    span = (to_micros(start), to_micros(end))
    years = (*span, to_micros(start - YEAR), to_micros(end - YEAR))
    scaled, satisfied, newest, reviews = store.sql(_THROUGHOUT.format(ids=ids), years).fetchone()
    return Changed(
        Throughout(scaled, satisfied, moment_or_none(newest), int(reviews)),
        Turning(*zip(*sorted(store.sql(_TURNING.format(ids=ids), years)), strict=True)),
        Silences(*zip(*sorted(store.sql(_SILENCES.format(ids=ids), span)), strict=True)),
    )


def opinions_in(store: Store, channel_ids: Iterable[int], review_ids: Iterable[int]) -> list[Opinion]:
    """All opinions of some reviews, as far as they belong to the channels."""
    # The plus keeps SQLite from looking through a whole channel.
    which = f"review_id IN ({number_list(review_ids)}) AND +channel_id IN ({number_list(channel_ids)})"
    return [_opinion(row) for row in store.sql(f"{_OPINION} WHERE {which}")]


def number_list(numbers: Iterable[int]) -> str:
    """Whole numbers as SQL lists them."""
    return ", ".join(str(int(number)) for number in numbers)


_DAYS = "SELECT day, opinions, reviews, complaints, scaled, scaled_satisfaction, newest_at, overdue FROM day"
_DAYS_AS_ONE = """
SELECT MAX(day), SUM(opinions), SUM(reviews), SUM(complaints), TOTAL(scaled), TOTAL(scaled_satisfaction),
    MAX(newest_at), TOTAL(overdue)
FROM day WHERE scope = ? AND day < ? GROUP BY scope
"""


def days(store: Store, scope: int, since: int = 0) -> list[DaySum]:
    """The days of a channel, or of a shop where `scope` is minus its id, oldest first; those before `since` as one."""
    rows = [
        *store.sql(_DAYS_AS_ONE, (scope, since)),
        *store.sql(f"{_DAYS} WHERE scope = ? AND day >= ? ORDER BY day", (scope, since)),
    ]
    return [
        DaySum(day, opinions, reviews, complaints, scaled, satisfied, moment_or_none(newest), overdue)
        for day, opinions, reviews, complaints, scaled, satisfied, newest, overdue in rows
    ]


_DAY_SO_FAR = """
SELECT TOTAL(begun), TOTAL(review), TOTAL(complaint), TOTAL(scaled), TOTAL(satisfied), MAX(newest_at), TOTAL(overdue)
FROM (
    SELECT 1 AS begun, NOT mention AS review, complaint, scaled, scaled * satisfaction AS satisfied,
        published_at AS newest_at, 0.0 AS overdue
    FROM opinion WHERE NOT changed AND channel_id IN ({ids}) AND from_day = ?1 AND counts_from_at <= ?2
    UNION ALL
    SELECT 0, 0, 0, 0.0, 0.0, NULL, k
    FROM opinion WHERE NOT changed AND channel_id IN ({ids}) AND overdue_day = ?1 AND overdue_from_at <= ?2
    UNION ALL
    SELECT 0, 0, 0, 0.0, 0.0, NULL, -k
    FROM opinion WHERE NOT changed AND channel_id IN ({ids}) AND calm_day = ?1 AND overdue_until_at <= ?2
)
"""


def day_so_far(store: Store, channel_ids: Iterable[int], day: int, at: datetime) -> DaySum:
    """The sum of a day as far as it has gone at `at`."""
    row = store.sql(_DAY_SO_FAR.format(ids=number_list(channel_ids)), (day, to_micros(at))).fetchone()
    begun, reviews, complaints, scaled, satisfied, newest, overdue = row
    return DaySum(day, int(begun), int(reviews), int(complaints), scaled, satisfied, moment_or_none(newest), overdue)


def reviews_later(store: Store, channel_ids: Iterable[int], day: int, after: datetime) -> int:
    """How many reviews that never changed were published on `day` and after a moment of it."""
    (count,) = store.sql(
        f"SELECT COUNT(*) FROM opinion WHERE NOT changed AND NOT mention AND channel_id IN ({number_list(channel_ids)})"
        " AND from_day = ? AND published_at > ?",
        (day, to_micros(after)),
    ).fetchone()
    return int(count)


RUNNING = "complaint AND clock_at IS NOT NULL AND closed_at IS NULL AND removed_at IS NULL AND NOT set_aside"
"""The complaints that wait for an answer; an index holds just these."""


def running_clocks(store: Store, limit: int | None = None) -> list[Clock]:
    """The complaints that wait for an answer, or the first `limit` of them, with their targets; the oldest first."""
    shop = read_settings(store)
    rows = store.sql(
        f"SELECT id, cycle, clock_at, channel_id, snoozed_until_at FROM review WHERE {RUNNING}"
        " ORDER BY clock_at, id LIMIT ?",
        (-1 if limit is None else limit,),
    ).fetchall()
    targets = {
        channel: targets_for(read_channel_settings(store, channel), shop) for channel in {row[3] for row in rows}
    }
    return [
        Clock(review_id, cycle, to_moment(clock), targets[channel], moment_or_none(snoozed))
        for review_id, cycle, clock, channel, snoozed in rows
    ]


def waiting_count(store: Store) -> int:
    """How many complaints wait for an answer."""
    (count,) = store.sql(f"SELECT COUNT(*) FROM review WHERE {RUNNING}").fetchone()
    return int(count)


def shown_reminders(store: Store) -> list[tuple[int, int, Stage, datetime]]:
    """(review, cycle, stage, when) of every reminder that was shown."""
    rows = store.sql("SELECT review_id, cycle, stage, shown_at FROM reminder")
    return [(review_id, cycle, Stage(stage), to_moment(shown)) for review_id, cycle, stage, shown in rows]


def note_shown(store: Store, reminders: Iterable[tuple[int, int, Stage]], now: datetime) -> None:
    """Records reminders as shown; called after the showing, so that a crash repeats one and never loses one."""
    with store.transaction():
        store.many(
            "INSERT OR IGNORE INTO reminder VALUES (?, ?, ?, ?)",
            [(review_id, cycle, stage, to_micros(now)) for review_id, cycle, stage in reminders],
        )


def complaint_moments(store: Store, since: datetime) -> list[datetime]:
    """When the complaints since then were published, of channels that count; removed ones stay: they were heard."""
    rows = store.sql(
        "SELECT published_at FROM opinion WHERE complaint AND k > 0 AND published_at >= ?"
        " GROUP BY review_id HAVING number = MAX(number)",
        (to_micros(since),),
    )
    return [to_moment(row[0]) for row in rows]


def opinion_moments(store: Store, channel_id: int) -> list[datetime]:
    """When the reviews of a channel were published, newest 200."""
    rows = store.sql(
        "SELECT published_at FROM review WHERE channel_id = ? AND published_at IS NOT NULL"
        " ORDER BY sort_at DESC, id DESC LIMIT 200",
        (channel_id,),
    )
    return [to_moment(row[0]) for row in rows]


def spread_reviews(store: Store, since: datetime) -> list[tuple[int, str, Spread]]:
    """(id, channel, spread) of what was published since then and whose channel tells how far it went."""
    rows = store.sql(
        "SELECT r.id, c.name, r.likes, r.shares, r.comments, r.followers FROM review r"
        " JOIN channel c ON c.id = r.channel_id WHERE r.sort_at >= ? AND NOT r.set_aside AND r.removed_at IS NULL"
        " AND COALESCE(r.likes, r.shares, r.comments, r.followers) IS NOT NULL",
        (to_micros(since),),
    )
    return [(row[0], row[1], Spread(*row[2:])) for row in rows]


def kinds_and_spreads(store: Store, since: datetime) -> list[tuple[Kind, Spread]]:
    """What `reach` counts: every counted review published since then."""
    rows = store.sql(
        "SELECT r.kind, r.likes, r.shares, r.comments, r.followers FROM review r"
        " WHERE r.sort_at >= ? AND EXISTS (SELECT 1 FROM opinion o WHERE o.review_id = r.id)",
        (to_micros(since),),
    )
    return [(Kind(row[0]), Spread(*row[1:])) for row in rows]


@dataclass(frozen=True, slots=True)
class Tally:
    """How many reviews of a channel are of one sort."""

    channel_id: int
    state: str
    kind: str
    mention: bool
    from_before: bool
    set_aside: bool
    removed: bool
    n: int


def tallies(store: Store) -> list[Tally]:
    """Counts of every sort of review, kept with the rows that they count."""
    rows = store.sql(
        "SELECT channel_id, state, kind, mention, from_before, set_aside, removed, n FROM tally WHERE n <> 0"
    )
    return [Tally(r[0], r[1], r[2], bool(r[3]), bool(r[4]), bool(r[5]), bool(r[6]), r[7]) for r in rows]


def topics_counted(store: Store, since: datetime) -> list[tuple[str, int, int]]:
    """(topic, praised, blamed) over the counted reviews since then, most spoken of first."""
    counts: dict[str, list[int]] = {}
    for (topics,) in store.sql(
        "SELECT topics FROM review WHERE sort_at >= ? AND topics <> '[]' AND removed_at IS NULL AND NOT set_aside",
        (to_micros(since),),
    ):
        for topic, polarity, *_ in json.loads(topics):
            pair = counts.setdefault(topic, [0, 0])
            pair[0 if polarity > 0 else 1] += 1
    lines = [(topic, praised, blamed) for topic, (praised, blamed) in counts.items()]
    return sorted(lines, key=lambda line: (-line[1] - line[2], line[0]))
