"""The receipt of a change by groups, and lines of a receipt a page at a time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from reputation_desktop.domain.receipt import ReceiptLine


class Group(StrEnum):
    """What moved the score: customers, the owner's answers or their absence, and time."""

    FADING = "fading"
    NEW = "new"
    NEW_COMPLAINTS = "new complaints"
    EDITED = "edited"
    REMOVED = "removed"
    ANSWERED = "answered"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class GroupLine:
    """What one group added or took.

    Attributes:
        group: which; `NEW` are the new reviews that do not complain.
        count: how many reviews; of `FADING`, those that counted all the while, and have no lines of their own.
        points: the sum of their lines.
    """

    group: Group
    count: int
    points: float


@dataclass(frozen=True, slots=True)
class ChangeReceipt:
    """Why the score moved: `start + Σ points == end` to 1e-9. Groups without a line are left out."""

    start_at: datetime
    end_at: datetime
    start: float
    groups: tuple[GroupLine, ...]
    end: float


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page of lines ended, and what is left after it.

    Attributes:
        weight: the last line's points without their sign.
        review_id: the last line's review.
        cause: the last line's cause.
        rest_count: how many lines come after it.
        rest_points: their points together.
    """

    weight: float
    review_id: int
    cause: str
    rest_count: int
    rest_points: float


@dataclass(frozen=True, slots=True)
class LinePage:
    """Some lines, heaviest first, and all that come after them in one: they add up to the whole to 1e-9.

    Attributes:
        lines: those of this page; of the same weight, the reviews with the lowest ids come first.
        rest_count: how many lines come after them.
        rest_points: their points together.
        next: where the next page goes on, or None where nothing is left.
    """

    lines: tuple[ReceiptLine, ...]
    rest_count: int
    rest_points: float
    next: Place | None
