"""What the score, the reminders and the alarms ask of the store."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from reputation_desktop.domain.reminder import Clock, Reminder, Shown, Stage, targets_for
from reputation_desktop.domain.review import Spread
from reputation_desktop.domain.score import Opinion
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


def opinions_in(store: Store, channel_ids: Iterable[int], review_ids: Iterable[int]) -> list[Opinion]:
    """All opinions of some reviews, as far as they belong to the channels."""
    # The plus keeps SQLite from looking through a whole channel.
    which = f"review_id IN ({number_list(review_ids)}) AND +channel_id IN ({number_list(channel_ids)})"
    return [_opinion(row) for row in store.sql(f"{_OPINION} WHERE {which}")]


def number_list(numbers: Iterable[int]) -> str:
    """Whole numbers as SQL lists them."""
    return ", ".join(str(int(number)) for number in numbers)


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


def running_among(store: Store, review_ids: Iterable[int]) -> list[int]:
    """Those of the reviews that wait for an answer, in the order of their ids."""
    rows = store.sql(f"SELECT id FROM review WHERE id IN ({number_list(review_ids)}) AND {RUNNING} ORDER BY id")
    return [row[0] for row in rows]


def shown_reminders(store: Store) -> list[Shown]:
    """Every reminder that was shown in the present cycle of a complaint that waits."""
    return _shown(
        store,
        "SELECT m.review_id, m.cycle, m.stage, m.shown_at FROM review r"
        f" CROSS JOIN reminder m ON m.review_id = r.id AND m.cycle = r.cycle WHERE {RUNNING}",
    )


def shown_since(store: Store, since: datetime) -> list[Shown]:
    """Every reminder that was shown then or later, whether its complaint still waits or not."""
    return _shown(
        store, "SELECT review_id, cycle, stage, shown_at FROM reminder WHERE shown_at >= ?", (to_micros(since),)
    )


def _shown(store: Store, statement: str, parameters: tuple[int, ...] = ()) -> list[Shown]:
    rows = store.sql(statement, parameters)
    return [(review_id, cycle, Stage(stage), to_moment(shown)) for review_id, cycle, stage, shown in rows]


def note_shown(store: Store, reminders: Iterable[Reminder], now: datetime) -> None:
    """Records reminders as shown; called after the showing, so that a crash repeats one and never loses one.

    What was shown before, and is again after a snooze or by a clock that was put right, is recorded by its last time.
    """
    with store.transaction():
        store.many(
            "INSERT OR REPLACE INTO reminder VALUES (?, ?, ?, ?)",
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
