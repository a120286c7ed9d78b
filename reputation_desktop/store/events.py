"""What the owner wrote down of her shop's life, and how many reviews blame something in a time."""

from __future__ import annotations

from datetime import date, datetime

from reputation_desktop.domain.event import Event
from reputation_desktop.store.store import Store


def add_event(store: Store, *, shop_id: int, day: date, title: str, topic: str, now: datetime) -> int:
    """Writes down what happened on a day of the shop's; returns its id."""
    row = store.tables.event.create(shop_id=shop_id, happened_on=day, title=title.strip(), topic=topic, written_at=now)
    return int(row.id)


def change_event(store: Store, event_id: int, *, day: date, title: str, topic: str) -> None:
    """Writes it down differently."""
    table = store.tables.event
    table.update(happened_on=day, title=title.strip(), topic=topic).where(table.id == event_id).execute()


def remove_event(store: Store, event_id: int, now: datetime) -> None:
    """Takes it away; `restore_event` puts it back."""
    table = store.tables.event
    table.update(removed_at=now).where(table.id == event_id).execute()


def restore_event(store: Store, event_id: int) -> None:
    """Puts one back that was taken away."""
    table = store.tables.event
    table.update(removed_at=None).where(table.id == event_id).execute()


def events(store: Store, shop_id: int) -> list[Event]:
    """What was written down of a shop, by day."""
    table = store.tables.event
    rows = table.select().where(table.shop_id == shop_id, table.removed_at.is_null())
    return [
        Event(row.id, row.shop_id, row.happened_on, row.title, row.topic)
        for row in rows.order_by(table.happened_on, table.id)
    ]
