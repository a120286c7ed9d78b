"""The inbox: reviews with when an answer is due."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from reputation_desktop.domain.reminder import WAITING, Stage, Targets, stage_at, targets_for
from reputation_desktop.domain.stored import StoredReview
from reputation_desktop.store.reviews import InboxQuery, inbox, review
from reputation_desktop.store.settings import read_channel_settings, read_settings
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
        self._shop = read_settings(store)
        self._targets: dict[int, Targets] = {}

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
        waits = each.complaint and each.state in WAITING and each.removed_at is None
        if each.clock_at is None or not waits:
            return InboxRow(each, None, None)
        targets = self._targets_of(each.channel_id)
        reached = stage_at(each.clock_at, targets, self._now)
        return InboxRow(each, each.clock_at + targets.overdue, reached[0] if reached else None)

    def _targets_of(self, channel_id: int) -> Targets:
        if channel_id not in self._targets:
            own = read_channel_settings(self._store, channel_id)
            self._targets[channel_id] = targets_for(own, self._shop)
        return self._targets[channel_id]
