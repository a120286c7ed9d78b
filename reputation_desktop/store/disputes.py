"""Disputes, one a review at most, and the versions that they rest on."""

from __future__ import annotations

from reputation_desktop.domain.dispute import Dispute, Outcome, SeenVersion
from reputation_desktop.store.fields import micros_or_none, to_moment
from reputation_desktop.store.reviews import review, versions
from reputation_desktop.store.store import Store


def keep_dispute(store: Store, dispute: Dispute) -> None:
    """Keeps a dispute in place of what was kept of it before.

    Raises:
        WrongWords: there is no such review.
    """
    with store.transaction():
        review(store, dispute.review_id)
        store.sql(
            "INSERT OR REPLACE INTO dispute VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                dispute.review_id,
                dispute.rule,
                dispute.statement,
                dispute.reference,
                micros_or_none(dispute.reported_at),
                dispute.outcome,
                micros_or_none(dispute.outcome_at),
            ),
        )


def dispute_of(store: Store, review_id: int) -> Dispute:
    """What is held against a review; an empty dispute where nothing is."""
    row = store.tables.dispute.get_or_none(store.tables.dispute.review_id == review_id)
    if row is None:
        return Dispute(review_id)
    return Dispute(
        review_id=row.review_id,
        rule=row.rule,
        statement=row.statement,
        reference=row.reference,
        reported_at=row.reported_at,
        outcome=Outcome(row.outcome),
        outcome_at=row.outcome_at,
    )


def seen_versions(store: Store, review_id: int) -> tuple[SeenVersion, ...]:
    """All versions of a review, the present one last.

    Raises:
        WrongWords: there is no such review.
    """
    present = review(store, review_id)
    (seen_at,) = store.sql("SELECT version_seen_at FROM review WHERE id = ?", (review_id,)).fetchone()
    earlier = [
        SeenVersion(each.number, each.title, each.text, each.rating, each.seen_at, each.edited_at, each.replaced_at)
        for each in versions(store, review_id)
    ]
    last = SeenVersion(
        number=present.version,
        title=present.title,
        text=present.text,
        rating=present.rating,
        seen_at=to_moment(seen_at),
        edited_at=present.edited_at,
        replaced_at=None,
    )
    return (*earlier, last)
