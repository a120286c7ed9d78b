"""From which times reviews may be missing."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from reputation_desktop.domain.gap import Gap
from reputation_desktop.store.store import Store


def gaps(store: Store, channel_ids: Iterable[int], start: datetime, end: datetime, now: datetime) -> list[Gap]:
    """The times between `start` and `end` from which reviews of these channels may be missing, by their begin."""
    raise NotImplementedError
