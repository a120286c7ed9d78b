"""What came of the things that the owner changed in her shop."""

from __future__ import annotations

from datetime import datetime

from reputation_desktop.domain.before_after import Comparison
from reputation_desktop.domain.event import Event
from reputation_desktop.store.store import Store


def before_after(store: Store, event: Event, now: datetime) -> Comparison:
    """Compares the days since an event with as many before it."""
    raise NotImplementedError
