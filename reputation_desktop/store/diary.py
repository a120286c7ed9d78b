"""The network diary: every request that was made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from reputation_desktop.store.fields import to_micros, to_moment
from reputation_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class DiaryEntry:
    """One request; `status` is None while it is under way and where no answer came."""

    id: int
    channel: str
    asked_at: datetime
    address: str
    status: int | None
    bytes: int
    millis: int
    failure: str


def note_asked(store: Store, channel_id: int | None, address: str, now: datetime) -> int:
    """Writes a request down before it is made, so that not even a crash hides one; returns its id."""
    cursor = store.sql(
        "INSERT INTO request (channel_id, asked_at, address, bytes, millis, failure) VALUES (?, ?, ?, 0, 0, '')",
        (channel_id, to_micros(now), address),
    )
    return int(cursor.lastrowid or 0)


def note_answered(
    store: Store, entry_id: int, *, status: int | None, size: int, millis: int, failure: str = ""
) -> None:
    """Completes an entry with what came of it."""
    store.sql(
        "UPDATE request SET status = ?, bytes = ?, millis = ?, failure = ? WHERE id = ?",
        (status, size, millis, failure, entry_id),
    )


def diary(store: Store, since: datetime | None = None) -> list[DiaryEntry]:
    """The requests, newest first."""
    rows = store.sql(
        "SELECT r.id, COALESCE(c.name, ''), asked_at, r.address, status, bytes, millis, failure FROM request r"
        " LEFT JOIN channel c ON c.id = r.channel_id WHERE asked_at >= ? ORDER BY asked_at DESC, r.id DESC",
        (to_micros(since) if since else -(2**62),),
    )
    return [DiaryEntry(row[0], row[1], to_moment(row[2]), *row[3:]) for row in rows]
