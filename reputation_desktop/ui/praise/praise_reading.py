"""What the page reads of the store, in the store's thread."""

from __future__ import annotations

from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING

from reputation_desktop.domain.praise import Praise

if TYPE_CHECKING:
    from datetime import datetime

    from reputation_desktop.desk.praise import PraiseQuery, PraiseReading
    from reputation_desktop.store.store import Store

PAGE = 60
"""Rows that are read at once."""

_LONGEST_S = 0.03
"""After so long other work of the window gets its turn."""


@dataclass(frozen=True, slots=True)
class Read:
    """What came so far, and by what the next piece is read; None once there is no more."""

    rows: tuple[Praise, ...]
    reading: PraiseReading | None


def read_some(store: Store, query: PraiseQuery, now: datetime, reading: PraiseReading | None, count: int) -> Read:
    """Up to `count` rows, and a few more; fewer where they are rare."""
    from reputation_desktop.desk.praise import PraiseReading

    reading = reading or PraiseReading(store, query, now)
    rows: list[Praise] = []
    until = perf_counter() + _LONGEST_S
    while (step := reading.next_praise()) is not None:
        rows.extend(step)
        if len(rows) >= count or perf_counter() > until:
            return Read(tuple(rows), reading)
    return Read(tuple(rows), None)
