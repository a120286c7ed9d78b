"""When the owner last had Today before her, so that she can be told what happened since."""

from __future__ import annotations

from datetime import datetime

from reputation_desktop.store.store import Store

KEPT = 2
"""The present look and the one before it; how often she looks is nobody's business."""


def last_look(store: Store, *, before: datetime | None = None) -> datetime | None:
    """When the owner last looked; None where she never did.

    Args:
        store: the open store.
        before: leaves out the looks from this moment on: with the moment of the present look, the one before it.
    """
    table = store.tables.look
    query = table.select().order_by(table.id.desc())
    if before is not None:
        query = query.where(table.looked_at < before)
    latest = query.first()
    return None if latest is None else latest.looked_at


def note_look(store: Store, now: datetime) -> None:
    """Writes down that the owner looks now."""
    with store.transaction():
        latest = store.tables.look.create(looked_at=now)
        store.sql("DELETE FROM look WHERE id <= ?", (latest.id - KEPT,))
