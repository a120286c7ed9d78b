"""The inbox: reviews with when an answer is due."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from reputation_desktop.desk.deadlines import Deadlines
from reputation_desktop.domain.reminder import Stage
from reputation_desktop.domain.stored import StoredReview
from reputation_desktop.store.reviews import InboxQuery, inbox, review
from reputation_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class InboxRow:
    """A review with when its answer is due and how urgent it is; both None where no clock runs."""

    review: StoredReview
    due_at: datetime | None
    stage: Stage | None


class Inbox:
    """Pages of the inbox at one moment."""

    def __init__(self, store: Store, now: datetime) -> None:
        self._store = store
        self._now = now
        self._deadlines = Deadlines(store, now)

    def rows(self, query: InboxQuery, limit: int | None = None) -> Iterator[InboxRow]:
        """What `query` asks for; awaiting ones oldest first, everything else newest first."""
        return (self._row(each) for each in inbox(self._store, query, self._now, limit))

    def one(self, review_id: int) -> InboxRow:
        """One review.

        Raises:
            WrongWords: there is none with this id.
        """
        return self._row(review(self._store, review_id))

    def _row(self, each: StoredReview) -> InboxRow:
        removed = each.removed_at is not None
        due = self._deadlines.of(each.channel_id, each.clock_at, each.state, complaint=each.complaint, removed=removed)
        return InboxRow(each, *due)
