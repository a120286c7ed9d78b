"""How many complaints were answered, and how long that took."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median


@dataclass(frozen=True, slots=True)
class Asked:
    """One complaint whose clock runs or ran; one that was answered and then edited is asked twice.

    Attributes:
        asked_at: when the customer wrote it.
        answered_at: when the answer was posted, or None.
        waits: whether it still waits; False beside no answer where it was closed otherwise: none was needed, it was
            reported, or it vanished.
    """

    review_id: int
    channel_id: int
    asked_at: datetime
    answered_at: datetime | None
    waits: bool


@dataclass(frozen=True, slots=True)
class Responses:
    """What became of some complaints so far; `asked == answered + closed + waiting`.

    Attributes:
        asked: how many were written.
        answered: how many of them have an answer.
        closed: how many ended without one.
        waiting: how many wait.
        median: half of the answers came sooner; None without answers.
        slowest: how long the slowest answer took; None without answers.
    """

    asked: int
    answered: int
    closed: int
    waiting: int
    median: timedelta | None
    slowest: timedelta | None

    @property
    def rate(self) -> float | None:
        """The answered share (0 to 1) of all that were written; None where none was."""
        return self.answered / self.asked if self.asked else None


def responses_of(asked: Iterable[Asked]) -> Responses:
    """Counts complaints by what became of them; an answer that was dated before the complaint took no time."""
    everything = list(asked)
    took = [max(timedelta(), each.answered_at - each.asked_at) for each in everything if each.answered_at is not None]
    waiting = sum(each.waits for each in everything)
    return Responses(
        asked=len(everything),
        answered=len(took),
        closed=len(everything) - len(took) - waiting,
        waiting=waiting,
        median=timedelta(seconds=median(each.total_seconds() for each in took)) if took else None,
        slowest=max(took, default=None),
    )
