"""Something that happened in the shop, as its owner wrote it down: a second till, a new menu, a closed street."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Event:
    """What happened on one of the shop's days; `topic` is what it was meant to mend ("waiting"), or empty."""

    id: int
    shop_id: int
    day: date
    title: str
    topic: str = ""
