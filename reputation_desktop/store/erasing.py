"""Erasing a person on request: the one explicit exception to "nothing is lost"."""

from __future__ import annotations

import json
from datetime import datetime

from reputation_desktop.domain.errors import StoreBusy
from reputation_desktop.store.fields import to_micros
from reputation_desktop.store.known import key_digest
from reputation_desktop.store.opinions import refresh
from reputation_desktop.store.settings import rules_for
from reputation_desktop.store.store import Store, explained

_TRACES = ("version", "draft", "answer", "action", "reminder", "alias", "follow_up", "dispute")
_CHOSEN = "WHERE {column} IN (SELECT value FROM json_each(?))"


def reviews_by(store: Store, name: str) -> list[int]:
    """The reviews whose author is called exactly `name`, whatever the case."""
    wanted = name.strip().casefold()
    rows = store.sql("SELECT id, author FROM review WHERE author <> ''")
    return [review_id for review_id, author in rows if author.strip().casefold() == wanted]


def erase_person(store: Store, name: str, now: datetime) -> int:
    """Erases every review that a person wrote, with versions, answers and traces; returns how many.

    Kept is a digest of each key, so that no later round brings the review back. Then the file is written
    anew, as deleted words may linger in pages that the store used before. Backups made before still hold
    the person and are the owner's to delete.

    Raises:
        DiskFull, StoreBusy: the reviews are erased or not, as `reviews_by` tells; to be rid of the last
            traces, erase once more.
    """
    ids = reviews_by(store, name)
    if ids:
        with store.transaction():
            _erase(store, ids, now)
    with explained(store.path):
        store.sql("VACUUM")
        (busy, *_) = store.sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        raise StoreBusy
    return len(ids)


def _erase(store: Store, ids: list[int], now: datetime) -> None:
    chosen = json.dumps(ids)
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
        theirs = [review_id for review_id, channel, _ in keys if channel == channel_id]
        refresh(store, channel_id, rules_for(store, channel_id), theirs)
    # Deleted words linger in the index's old segments until they are merged away.
    store.sql("INSERT INTO review_words (review_words) VALUES ('optimize')")
