"""The inbox as a window lists it: ids a piece at a time, rows only where they are looked at."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from reputation_desktop.desk.deadlines import Deadlines
from reputation_desktop.domain.reminder import Stage
from reputation_desktop.store.listing import Listed, asking_counts, listed, listed_ids
from reputation_desktop.store.reviews import InboxQuery
from reputation_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class ListRow:
    """What a row shows, with when its answer is due and how urgent it is; both None where no clock runs."""

    listed: Listed
    due_at: datetime | None
    stage: Stage | None


class Listing:
    """What one query asks for at one moment, read piece by piece by the thread that owns the store."""

    def __init__(self, store: Store, query: InboxQuery, now: datetime) -> None:
        self._store = store
        self._now = now
        self._chunks = listed_ids(store, query, now)

    def next_ids(self) -> array[int] | None:
        """The next ids in order, none for now where the piece is empty, or None at the end."""
        return next(self._chunks, None)

    def rows(self, ids: Sequence[int]) -> list[ListRow]:
        """The rows with these ids, in their order; those that are gone are left out."""
        return list_rows(self._store, ids, self._now)


def list_rows(store: Store, ids: Sequence[int], now: datetime) -> list[ListRow]:
    """The rows with these ids, in their order; those that are gone are left out."""
    deadlines = Deadlines(store, now)
    return [ListRow(each, *_due(deadlines, each)) for each in listed(store, ids)]


def _due(deadlines: Deadlines, each: Listed) -> tuple[datetime | None, Stage | None]:
    return deadlines.of(each.channel_id, each.clock_at, each.state, complaint=each.complaint, removed=each.removed)


def waits_by_channel(store: Store, now: datetime) -> dict[int, int]:
    """How many reviews ask for an answer, by channel; channels where none does are left out."""
    return asking_counts(store, now)
