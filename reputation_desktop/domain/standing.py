"""What one version of one review counts for, from when until when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from reputation_desktop.domain.reminder import Targets
from reputation_desktop.domain.review import Kind, State
from reputation_desktop.domain.score import Opinion

COUNTING_MENTIONS = (Kind.COMPLAINT, Kind.PRAISE, Kind.MIXED)


@dataclass(frozen=True, slots=True)
class Standing:
    """The facts of one version that decide what it counts for.

    Attributes:
        published_at: the review's first publication, or None where it is undated and from before; such
            a review has no age and so cannot be weighed.
        counts_from: when this version began to speak.
        counts_until: when the next version or the removal ended it, or None.
        clock_at: when this version's clock started, or None.
        closed_at: when an answer or the owner's decision closed that clock, or None.
        counted: False for not about us, set aside, muted and competitors' channels.
    """

    review_id: int
    published_at: datetime | None
    counts_from: datetime
    counts_until: datetime | None
    satisfaction: float | None
    kind: Kind
    complaint: bool
    mention: bool
    clock_at: datetime | None
    closed_at: datetime | None
    counted: bool


def opinion_of(standing: Standing, targets: Targets, mention_weight: float) -> Opinion | None:
    """The opinion of a version, or None where it never counts and never did."""
    weight = _weight(standing, mention_weight)
    if weight <= 0 or standing.published_at is None or standing.satisfaction is None:
        return None
    counts_from = max(standing.counts_from, standing.published_at)
    if standing.counts_until is not None and standing.counts_until <= counts_from:
        return None
    overdue_from, overdue_until = _overdue(standing, targets)
    return Opinion(
        review_id=standing.review_id,
        k=weight,
        satisfaction=standing.satisfaction,
        published_at=standing.published_at,
        counts_from=counts_from,
        counts_until=standing.counts_until,
        overdue_from=overdue_from,
        overdue_until=overdue_until,
        mention=standing.mention,
    )


def _weight(standing: Standing, mention_weight: float) -> float:
    if not standing.counted or standing.kind is Kind.UNJUDGED:
        return 0.0
    if standing.mention:
        return mention_weight if standing.kind in COUNTING_MENTIONS else 0.0
    return 1.0


def _overdue(standing: Standing, targets: Targets) -> tuple[datetime | None, datetime | None]:
    if standing.clock_at is None or not standing.complaint:
        return None, None
    start = standing.clock_at + targets.overdue
    ends = [end for end in (standing.closed_at, standing.counts_until) if end is not None]
    end = min(ends) if ends else None
    return (None, None) if end is not None and end <= start else (start, end)


def closes(reply_at: datetime | None, seen_at: datetime, clock_at: datetime | None) -> datetime | None:
    """When a reply that a channel shows closed the clock; None where it is older than the cycle it would close."""
    moment = reply_at if reply_at is not None else seen_at
    return None if clock_at is not None and moment < clock_at else moment


def state_after_edit(state: State, *, complaint: bool) -> State:
    """Where a review stands after its customer changed it: an edited complaint waits anew."""
    if complaint and state in (State.ANSWERED, State.NO_ANSWER_NEEDED):
        return State.AWAITING
    return state
