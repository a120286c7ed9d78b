"""Praise that awaits an answer, and when the owner was last reminded of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from reputation_desktop.domain.review import Kind, Road
from reputation_desktop.store.channels import channels
from reputation_desktop.store.fields import to_micros
from reputation_desktop.store.reviews import AWAITING
from reputation_desktop.store.standings import number_list
from reputation_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class Thanked:
    """A week's reminder of praise that was shown; `week_on` is the shop's day that began the week."""

    week_on: date
    shown_at: datetime


def awaiting_praise(store: Store, since: datetime, now: datetime) -> list[int]:
    """The praise published from `since` to `now` that awaits an answer and can be given one.

    That is reviews with an author or words, on channels that count and not told in the shop, as far as they are not
    snoozed.

    Returns:
        Ids, those with words first, and of these the newest.
    """
    counted = number_list(each.id for each in channels(store) if each.counted)
    rows = store.sql(
        f"SELECT r.id FROM review r WHERE {AWAITING} AND r.sort_at BETWEEN ? AND ? AND r.kind = '{Kind.PRAISE}'"
        f" AND NOT r.mention AND r.road <> '{Road.COUNTER}' AND r.channel_id IN ({counted})"
        " AND r.author || r.title || r.text <> '' AND (r.snoozed_until_at IS NULL OR r.snoozed_until_at <= ?)"
        " ORDER BY r.title || r.text = '', r.sort_at DESC, r.id DESC",
        (to_micros(since), to_micros(now), to_micros(now)),
    )
    return [row[0] for row in rows]


def last_thanked(store: Store, until: datetime) -> Thanked | None:
    """The last one that was shown; what lies later than `until` was recorded by a clock that stood wrong."""
    table = store.tables.thanked
    row = table.select().where(table.shown_at <= until).order_by(table.shown_at.desc()).first()
    return None if row is None else Thanked(row.week_on, row.shown_at)


def note_thanked(store: Store, week_on: date, now: datetime) -> None:
    """Records that the week's reminder was shown; called after the showing."""
    with store.transaction():
        store.sql("INSERT OR REPLACE INTO thanked VALUES (?, ?)", (week_on.isoformat(), to_micros(now)))
