"""What the owner promised a customer ("refund by Friday"), until it is done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from reputation_desktop.domain.errors import NoSuchReview, WrongWords, marked
from reputation_desktop.store.fields import to_micros
from reputation_desktop.store.owner_rows import FollowUpRow
from reputation_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A promise about a review. `due_on` is one of the shop's days; `done_at` is None while it is open."""

    id: int
    review_id: int
    text: str
    due_on: date
    done_at: datetime | None


def add_follow_up(store: Store, review_id: int, text: str, due_on: date) -> int:
    """Writes a promise down; returns its id.

    Raises:
        WrongWords: it has no words, or there is no such review.
    """
    words = " ".join(text.split())
    if not words:
        raise WrongWords(what=marked("A follow-up needs words: what is to be done."))
    with store.transaction():
        if store.sql("SELECT 1 FROM review WHERE id = ?", (review_id,)).fetchone() is None:
            raise NoSuchReview(id=review_id)
        return int(store.tables.follow_up.create(review_id=review_id, text=words, due_on=due_on).id)


def finish_follow_up(store: Store, follow_up_id: int, now: datetime) -> None:
    """Writes down that it is done."""
    store.sql("UPDATE follow_up SET done_at = ? WHERE id = ?", (to_micros(now), follow_up_id))


def reopen_follow_up(store: Store, follow_up_id: int) -> None:
    """Takes back that it is done."""
    store.sql("UPDATE follow_up SET done_at = NULL WHERE id = ?", (follow_up_id,))


def remove_follow_up(store: Store, follow_up_id: int) -> None:
    """Forgets it."""
    store.sql("DELETE FROM follow_up WHERE id = ?", (follow_up_id,))


def open_follow_ups(store: Store) -> list[FollowUp]:
    """Those that are not done yet, the first due first."""
    table = store.tables.follow_up
    rows = table.select().where(table.done_at.is_null()).order_by(table.due_on, table.id)
    return [_follow_up(row) for row in rows]


def follow_ups_of(store: Store, review_id: int) -> list[FollowUp]:
    """Those of one review, done or not, the first due first."""
    table = store.tables.follow_up
    rows = table.select().where(table.review_id == review_id).order_by(table.due_on, table.id)
    return [_follow_up(row) for row in rows]


def _follow_up(row: FollowUpRow) -> FollowUp:
    return FollowUp(row.id, row.review_id, row.text, row.due_on, row.done_at)
