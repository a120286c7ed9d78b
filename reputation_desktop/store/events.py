"""What the owner wrote down of her shop's life, and how many reviews of a time blame something."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from reputation_desktop.domain.event import Event
from reputation_desktop.store.fields import to_micros
from reputation_desktop.store.standings import number_list
from reputation_desktop.store.store import Store


def add_event(store: Store, *, shop_id: int, day: date, title: str, topic: str, now: datetime) -> int:
    """Writes down what happened on one of the shop's days; returns its id."""
    row = store.tables.event.create(shop_id=shop_id, happened_on=day, title=title, topic=topic, written_at=now)
    return int(row.id)


def change_event(store: Store, event_id: int, *, day: date, title: str, topic: str) -> None:
    """Writes it down differently."""
    table = store.tables.event
    table.update(happened_on=day, title=title, topic=topic).where(table.id == event_id).execute()


def remove_event(store: Store, event_id: int, now: datetime) -> None:
    """Takes it away; `restore_event` puts it back."""
    store.sql("UPDATE event SET removed_at = ? WHERE id = ?", (to_micros(now), event_id))


def restore_event(store: Store, event_id: int) -> None:
    """Puts one back that was taken away."""
    store.sql("UPDATE event SET removed_at = NULL WHERE id = ?", (event_id,))


def events(store: Store, shop_id: int) -> list[Event]:
    """What was written down of a shop, by day."""
    table = store.tables.event
    rows = table.select().where((table.shop_id == shop_id) & table.removed_at.is_null())
    return [
        Event(row.id, row.shop_id, row.happened_on, row.title, row.topic)
        for row in rows.order_by(table.happened_on, table.id)
    ]


_NEVER_CHANGED = "SELECT TOTAL(reviews) FROM day WHERE scope = ? AND day BETWEEN ? AND ?"
_CHANGED = """
SELECT COUNT(DISTINCT review_id) FROM opinion
WHERE changed AND channel_id IN ({ids}) AND NOT mention AND published_at BETWEEN ? AND ?
"""


def reviews_of_days(
    store: Store, shop_id: int, channel_ids: Iterable[int], days: range, span: tuple[datetime, datetime]
) -> int:
    """How many counted reviews were published on some of the shop's days; those removed since were heard too.

    Args:
        store: the open store.
        shop_id: whose reviews.
        channel_ids: all of the shop's channels.
        days: the days, as ordinals.
        span: the first and the last moment of these days.
    """
    (lasting,) = store.sql(_NEVER_CHANGED, (-shop_id, days[0], days[-1])).fetchone()
    changed = _CHANGED.format(ids=number_list(channel_ids))
    (others,) = store.sql(changed, (to_micros(span[0]), to_micros(span[1]))).fetchone()
    return int(lasting) + int(others)


# The plus keeps SQLite from looking through whole channels. The first condition of a topic is what the index of
# blaming reviews holds, the second is the blame as `ingest` writes it: the topic, then a polarity below zero.
_BLAMING = """
SELECT COUNT(*) FROM review
WHERE sort_at BETWEEN ? AND ? AND {blames} AND NOT mention AND +channel_id IN ({ids})
    AND EXISTS (SELECT 1 FROM opinion WHERE opinion.review_id = review.id)
"""
_BLAMES_TOPIC = """instr(topics, '", -') AND instr(topics, '["' || ? || '", -')"""


def blaming_reviews(store: Store, channel_ids: Iterable[int], span: tuple[datetime, datetime], topic: str) -> int:
    """How many counted reviews that were published within `span` blame a topic, or complain where it is empty."""
    statement = _BLAMING.format(ids=number_list(channel_ids), blames=_BLAMES_TOPIC if topic else "complaint")
    named = (topic,) if topic else ()
    (count,) = store.sql(statement, (to_micros(span[0]), to_micros(span[1]), *named)).fetchone()
    return int(count)
