"""What the owner does with a review, each step kept so that it can be undone."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from reputation_desktop.domain.dating import DateBasis, Dated
from reputation_desktop.domain.errors import WrongWords
from reputation_desktop.domain.judgement import corrected
from reputation_desktop.domain.reminder import WAITING, clock_start
from reputation_desktop.domain.review import Kind, Rating, State
from reputation_desktop.store.fields import micros_or_none, moment_or_none, to_micros
from reputation_desktop.store.ingest import counts_for_clock
from reputation_desktop.store.opinions import refresh
from reputation_desktop.store.schema import ReviewRow
from reputation_desktop.store.settings import rules_for
from reputation_desktop.store.store import Store

_KEPT = (
    "state", "closed_at", "clock_at", "snoozed_until_at", "note", "kind", "complaint", "satisfaction",
    "corrected_kind", "from_before",
)  # fmt: skip
"""The columns of a review that the owner's actions change."""


@dataclass(frozen=True, slots=True)
class Undone:
    """What was taken back."""

    verb: str
    review_id: int


def set_state(store: Store, review_id: int, verb: str, state: State, now: datetime) -> None:
    """Moves a review to `state`; one that leaves the waiting states is closed now."""
    values: dict[str, Any] = {"state": state, "closed_at": None}
    if state not in WAITING:
        values |= {"closed_at": to_micros(now), "snoozed_until_at": None}
    _act(store, review_id, verb, now, lambda _: values)


def keep_draft(store: Store, review_id: int, text: str, now: datetime) -> None:
    """Keeps the owner's words as typed; an empty text takes the draft back. A posted answer is kept beside it."""

    def change(row: ReviewRow) -> dict[str, Any]:
        if row.state not in (State.AWAITING, State.DRAFTED):
            return {}
        return {"state": State.DRAFTED if text else State.AWAITING}

    _act(store, review_id, "draft", now, change, draft=text)


def mark_answered(store: Store, review_id: int, now: datetime, answered_at: datetime, text: str | None = None) -> None:
    """Marks a review answered at `answered_at`, with the words where they are given.

    Raises:
        WrongWords: that was before the customer wrote, or lies in the future.
    """

    def change(row: ReviewRow) -> dict[str, Any]:
        if answered_at > now:
            raise WrongWords(what="An answer cannot have been posted in the future.")
        if row.clock_at is not None and answered_at < row.clock_at:
            raise WrongWords(what="An answer cannot be older than what the customer wrote.")
        return {"state": State.ANSWERED, "closed_at": to_micros(answered_at), "snoozed_until_at": None}

    _act(store, review_id, "answer", now, change, draft=text, posted_at=answered_at)


def snooze(store: Store, review_id: int, until: datetime, now: datetime) -> None:
    """Hides a review until then; its clock goes on."""
    _act(store, review_id, "snooze", now, lambda _: {"snoozed_until_at": to_micros(until)})


def write_note(store: Store, review_id: int, text: str, now: datetime) -> None:
    """Keeps a note to self."""
    _act(store, review_id, "note", now, lambda _: {"note": text})


def correct(store: Store, review_id: int, kind: Kind, now: datetime) -> None:
    """Takes the owner's word for what a review is; it wins over stars and words, at every moment of the past too."""

    def change(row: ReviewRow) -> dict[str, Any]:
        stars = None
        if row.stars is not None and row.worst is not None and row.best is not None:
            stars = Rating(row.stars, row.worst, row.best, "").satisfaction
        complaint, satisfaction = corrected(kind, stars, row.judged_satisfaction)
        return {
            "kind": kind,
            "complaint": complaint,
            "satisfaction": satisfaction,
            "corrected_kind": kind,
            "clock_at": micros_or_none(_clock(store, row, complaint)),
        }

    _act(store, review_id, "correct", now, change)


def _clock(store: Store, row: ReviewRow, complaint: bool) -> datetime | None:
    """When the present version's clock started, had it always been known whether it complains."""
    rules = rules_for(store, row.channel_id)
    begins = None if row.version == 1 else row.edited_at or row.version_seen_at
    return clock_start(
        Dated(row.published_at, DateBasis(row.date_basis)),
        begins,
        row.version_seen_at,
        complaint=complaint,
        clocked=counts_for_clock(bool(row.set_aside), bool(row.mention), rules),
        from_before=timedelta(days=rules.shop.from_before_days),
    )


def _act(
    store: Store,
    review_id: int,
    verb: str,
    now: datetime,
    change: Callable[[ReviewRow], dict[str, Any]],
    *,
    draft: str | None = None,
    posted_at: datetime | None = None,
) -> None:
    """Does one thing to one review in one transaction: remember, change, derive.

    Raises:
        WrongWords: there is no such review.
    """
    with store.transaction():
        row = store.tables.review.get_or_none(store.tables.review.id == review_id)
        if row is None:
            raise WrongWords(what=f"There is no review with the number {review_id}.")
        before = _remember(store, row)
        values = change(row)
        _write(store, row, values)
        if draft is not None or posted_at is not None:
            _write_answer(store, row, draft, posted_at, now)
        store.tables.action.create(done_at=now, verb=verb, review_id=review_id, before=json.dumps(before))
        refresh(store, row.channel_id, rules_for(store, row.channel_id), [review_id])


def _remember(store: Store, row: ReviewRow) -> dict[str, Any]:
    columns = ", ".join(_KEPT)
    values = store.sql(f"SELECT {columns} FROM review WHERE id = ?", (row.id,)).fetchone()
    answer = store.sql(
        "SELECT text, written_at, posted_at FROM answer WHERE review_id = ? AND cycle = ?", (row.id, row.cycle)
    ).fetchone()
    return {"review": dict(zip(_KEPT, values, strict=True)), "answer": answer, "cycle": row.cycle}


def _write(store: Store, row: ReviewRow, values: dict[str, Any]) -> None:
    if values:
        columns = ", ".join(f"{name} = ?" for name in values)
        store.sql(f"UPDATE review SET {columns} WHERE id = ?", (*values.values(), row.id))


def _write_answer(store: Store, row: ReviewRow, text: str | None, posted_at: datetime | None, now: datetime) -> None:
    if text == "" and posted_at is None:
        store.sql("DELETE FROM answer WHERE review_id = ? AND cycle = ? AND posted_at IS NULL", (row.id, row.cycle))
        return
    store.sql(
        "INSERT INTO answer VALUES (?, ?, COALESCE(?, ''), ?, ?) ON CONFLICT DO UPDATE SET"
        " text = COALESCE(?, text), written_at = excluded.written_at,"
        " posted_at = COALESCE(excluded.posted_at, posted_at)",
        (row.id, row.cycle, text, to_micros(now), micros_or_none(posted_at), text),
    )


def undo(store: Store, now: datetime) -> Undone:
    """Takes the last action back that was not taken back yet.

    Raises:
        WrongWords: there is nothing to take back, or the review changed its words since.
    """
    table = store.tables.action
    with store.transaction():
        last = table.select().where(table.undone_at.is_null()).order_by(table.id.desc()).first()
        if last is None:
            raise WrongWords(what="There is nothing to undo.")
        table.update(undone_at=now).where(table.id == last.id).execute()
        row = store.tables.review.get_or_none(store.tables.review.id == last.review_id)
        before, restored = json.loads(last.before), False
        if row is not None and row.cycle == before["cycle"]:
            _restore(store, row, before)
            restored = True
    if not restored:
        raise WrongWords(
            what=f"“{last.verb}” on review {last.review_id} cannot be undone: the review has changed since."
        )
    return Undone(last.verb, last.review_id)


def _restore(store: Store, row: ReviewRow, before: dict[str, Any]) -> None:
    _write(store, row, before["review"])
    store.sql("DELETE FROM answer WHERE review_id = ? AND cycle = ?", (row.id, row.cycle))
    if before["answer"] is not None:
        store.sql("INSERT INTO answer VALUES (?, ?, ?, ?, ?)", (row.id, row.cycle, *before["answer"]))
    refresh(store, row.channel_id, rules_for(store, row.channel_id), [row.id])


def posted_answers(store: Store, review_id: int) -> list[tuple[str, datetime]]:
    """The answers that were posted to a review, oldest first."""
    rows = store.sql(
        "SELECT text, posted_at FROM answer WHERE review_id = ? AND posted_at IS NOT NULL ORDER BY cycle", (review_id,)
    )
    return [(text, moment) for text, posted in rows if (moment := moment_or_none(posted)) is not None]
