"""Erasing a person on request: the one explicit exception to "nothing is lost"."""

from __future__ import annotations

import json
from datetime import datetime

from reputation_desktop.store.fields import to_micros
from reputation_desktop.store.known import key_digest
from reputation_desktop.store.opinions import refresh
from reputation_desktop.store.settings import rules_for
from reputation_desktop.store.store import Store

_TRACES = ("version", "answer", "action", "reminder", "alias")
_CHOSEN = "WHERE {column} IN (SELECT value FROM json_each(?))"


def reviews_by(store: Store, name: str) -> list[int]:
    """The reviews whose author is called exactly `name`, whatever the case."""
    wanted = name.strip().casefold()
    rows = store.sql("SELECT id, author FROM review WHERE author <> ''")
    return [review_id for review_id, author in rows if author.strip().casefold() == wanted]


def erase_person(store: Store, name: str, now: datetime) -> int:
    """Erases every review that a person wrote, with versions, answers and traces; returns how many.

    Kept is a digest of each key, so that no later round brings the review back. The freed pages are
    overwritten; backups made before still hold the person and are the owner's to delete.
    """
    ids = reviews_by(store, name)
    chosen = json.dumps(ids)
    if not ids:
        return 0
    store.sql("PRAGMA secure_delete = ON")
    with store.transaction():
        keys = store.sql(
            f"SELECT id, channel_id, key FROM review {_CHOSEN.format(column='id')}"
            f" UNION SELECT review_id, channel_id, key FROM alias {_CHOSEN.format(column='review_id')}",
            (chosen, chosen),
        ).fetchall()
        store.many(
            "INSERT OR REPLACE INTO erased VALUES (?, ?, ?, ?)",
            [(channel_id, key_digest(key), review_id, to_micros(now)) for review_id, channel_id, key in keys],
        )
        store.sql(f"DELETE FROM review {_CHOSEN.format(column='id')}", (chosen,))
        for table in _TRACES:
            store.sql(f"DELETE FROM {table} {_CHOSEN.format(column='review_id')}", (chosen,))
        for channel_id in {channel_id for _, channel_id, _ in keys}:
            refresh(store, channel_id, rules_for(store, channel_id), ids)
        # Deleted words linger in the index's old segments until they are merged away.
        store.sql("INSERT INTO review_words (review_words) VALUES ('optimize')")
    store.sql("PRAGMA wal_checkpoint(TRUNCATE)")
    return len(ids)
