"""How much waits beside the complaints whose clock runs, and when something was answered last."""

from __future__ import annotations

from datetime import datetime

from reputation_desktop.domain.reminder import WAITING
from reputation_desktop.domain.review import Kind, State
from reputation_desktop.store.fields import moment_or_none, to_micros
from reputation_desktop.store.reviews import AWAITING
from reputation_desktop.store.standings import tallies
from reputation_desktop.store.store import Store


def mixed_count(store: Store, now: datetime) -> int:
    """How many mixed reviews await an answer without a clock, those that are snoozed left out."""
    (count,) = store.sql(
        f"SELECT COUNT(*) FROM review r WHERE {AWAITING} AND r.kind = 'mixed' AND r.clock_at IS NULL"
        " AND (r.snoozed_until_at IS NULL OR r.snoozed_until_at <= ?)",
        (to_micros(now),),
    ).fetchone()
    return int(count)


def to_be_posted_count(store: Store) -> int:
    """How many answers are written and not posted."""
    return sum(each.n for each in tallies(store) if each.state == State.TO_BE_POSTED)


def unjudged_count(store: Store, now: datetime) -> int:
    """How many of the awaiting reviews could not be judged, those that are snoozed left out."""
    awaiting = (
        each
        for each in tallies(store)
        if each.state in WAITING and not (each.from_before or each.set_aside or each.removed)
    )
    (snoozed,) = store.sql(
        f"SELECT COUNT(*) FROM review r WHERE r.snoozed_until_at > ? AND {AWAITING} AND r.kind = 'unjudged'",
        (to_micros(now),),
    ).fetchone()
    return sum(each.n for each in awaiting if each.kind == Kind.UNJUDGED) - int(snoozed)


def last_answered_at(store: Store) -> datetime | None:
    """When the latest answer that is known of was posted; None where there is none."""
    (latest,) = store.sql("SELECT MAX(closed_at) FROM review WHERE state = 'answered'").fetchone()
    return moment_or_none(latest)
