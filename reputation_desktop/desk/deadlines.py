"""When an answer is due."""

from __future__ import annotations

from datetime import datetime

from reputation_desktop.domain.reminder import WAITING, Stage, Targets, stage_at, targets_for
from reputation_desktop.domain.review import State
from reputation_desktop.store.settings import read_channel_settings, read_settings
from reputation_desktop.store.store import Store


class Deadlines:
    """When answers are due at one moment, by the target times of that moment's settings."""

    def __init__(self, store: Store, now: datetime) -> None:
        self._store = store
        self._now = now
        self._shop = read_settings(store)
        self._targets: dict[int, Targets] = {}

    def of(
        self, channel_id: int, clock_at: datetime | None, state: State, *, complaint: bool, removed: bool
    ) -> tuple[datetime | None, Stage | None]:
        """When the answer to a review is due and how urgent it is; both None where no clock runs."""
        if clock_at is None or not complaint or removed or state not in WAITING:
            return None, None
        targets = self._targets_of(channel_id)
        reached = stage_at(clock_at, targets, self._now)
        return clock_at + targets.overdue, reached[0] if reached else None

    def _targets_of(self, channel_id: int) -> Targets:
        if channel_id not in self._targets:
            own = read_channel_settings(self._store, channel_id)
            self._targets[channel_id] = targets_for(own, self._shop)
        return self._targets[channel_id]
