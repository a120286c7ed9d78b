"""What the owner does with a review, each step kept so that it can be undone."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from reputation_desktop.domain.dating import DateBasis
from reputation_desktop.domain.errors import NoSuchReview, WrongWords, marked
from reputation_desktop.domain.reminder import WAITING
from reputation_desktop.domain.review import Kind, State
from reputation_desktop.store.fields import to_micros, to_moment
from reputation_desktop.store.ingest import close_by_reply
from reputation_desktop.store.opinions import refresh
from reputation_desktop.store.owner_rows import ActionRow
from reputation_desktop.store.rejudging import rejudge
from reputation_desktop.store.review_rows import ReviewRow
from reputation_desktop.store.settings import rules_for
from reputation_desktop.store.store import Store

_CHANGED_SINCE = marked(
    "The last step cannot be undone: the review has changed since.",
    terminal="“{verb}” on review {id} cannot be undone: the review has changed since.",
)


@dataclass(frozen=True, slots=True)
class Undone:
    """What was taken back: the act by its last verb and review, and all reviews of it in the order they were chosen."""

    verb: str
    review_id: int
    review_ids: tuple[int, ...]


def set_state(store: Store, review_id: int, verb: str, state: State, now: datetime) -> None:
    """Moves a review to `state`; one that leaves the waiting states is closed now."""
    values: dict[str, Any] = {"state": state, "closed_at": None}
    if state not in WAITING:
        values |= {"closed_at": to_micros(now), "snoozed_until_at": None}
    _act(store, review_id, verb, now, lambda _: values)


def keep_draft(store: Store, review_id: int, text: str, now: datetime, *, undoable: bool = True) -> None:
    """Keeps the owner's words as typed; an empty text takes the draft back. A posted answer is kept beside it.

    Args:
        store: the open store.
        review_id: which review.
        text: the words.
        now: the moment.
        undoable: no for words that are kept while they are typed: their field takes them back by itself, and
            undo is for what was done before.

    Raises:
        WrongWords: there is no such review.
    """

    def change(row: ReviewRow) -> dict[str, Any]:
        if row.state not in (State.AWAITING, State.DRAFTED):
            return {}
        return {"state": State.DRAFTED if text else State.AWAITING}

    _act(store, review_id, "draft", now, change, draft=text, undoable=undoable)


def mark_answered(store: Store, review_id: int, now: datetime, answered_at: datetime, text: str | None = None) -> None:
    """Marks a review answered at `answered_at`, with the words where they are given.

    Raises:
        WrongWords: that was before the customer wrote, or lies in the future.
    """

    def change(row: ReviewRow) -> dict[str, Any]:
        if answered_at > now:
            raise WrongWords(what=marked("An answer cannot have been posted in the future."))
        written_at = _written_at(row)
        if written_at is not None and answered_at < written_at:
            raise WrongWords(what=marked("An answer cannot be older than what the customer wrote."))
        return {"state": State.ANSWERED, "closed_at": to_micros(answered_at), "snoozed_until_at": None}

    _act(store, review_id, "answer", now, change, draft=text, posted_at=answered_at)


def _written_at(row: ReviewRow) -> datetime | None:
    """When the customer wrote the present words, at the earliest; None where no source says it."""
    edited_at: datetime | None = row.edited_at
    published_at: datetime | None = row.published_at
    if row.cycle > 1 or published_at is None:
        return edited_at
    if row.date_basis == DateBasis.DAY:
        return published_at - timedelta(hours=12)
    return published_at if row.date_basis == DateBasis.CLAIMED else None


def snooze(store: Store, review_id: int, until: datetime, now: datetime) -> None:
    """Hides a review until then; its clock goes on."""
    _act(store, review_id, "snooze", now, lambda _: {"snoozed_until_at": to_micros(until)})


def write_note(store: Store, review_id: int, text: str, now: datetime) -> None:
    """Keeps a note to self."""
    _act(store, review_id, "note", now, lambda _: {"note": text})


def correct(store: Store, review_id: int, kind: Kind, now: datetime) -> None:
    """Takes the owner's word for what a review is; it wins over stars and words, at every moment of the past too."""
    _act(store, review_id, "correct", now, lambda _: {"corrected_kind": kind})


def _act(
    store: Store,
    review_id: int,
    verb: str,
    now: datetime,
    change: Callable[[ReviewRow], dict[str, Any]],
    *,
    draft: str | None = None,
    posted_at: datetime | None = None,
    undoable: bool = True,
) -> None:
    """Does one thing to one review in one transaction: remember, change, derive.

    Args:
        store: the open store.
        review_id: which review.
        verb: what is done, as the owner calls it.
        now: the moment.
        change: the columns of the review that change, with their new values.
        draft: the owner's words, or None where they stay as they are.
        posted_at: when they were posted, or None where they were not.
        undoable: whether it is remembered for undo.

    Raises:
        WrongWords: there is no such review.
    """
    with store.transaction():
        row = store.tables.review.get_or_none(store.tables.review.id == review_id)
        if row is None:
            raise NoSuchReview(id=review_id)
        values = change(row)
        before = {"cycle": row.cycle, "review": _columns(store, row, list(values)), "after": values}
        if draft is not None or posted_at is not None:
            before |= {"draft": _draft(store, row), "answer": _answer(store, row)}
        _write(store, row, values)
        if posted_at is not None:
            _post(store, row, draft, posted_at)
        elif draft is not None:
            _keep(store, row, draft, now)
        if undoable:
            before["draft_after"] = _draft(store, row)
            store.tables.action.create(done_at=now, verb=verb, review_id=review_id, before=json.dumps(before))
        _derive(store, row)


def _derive(store: Store, row: ReviewRow) -> None:
    rules = rules_for(store, row.channel_id)
    rejudge(store, row.channel_id, rules, [row.id])
    refresh(store, row.channel_id, rules, [row.id])


def _columns(store: Store, row: ReviewRow, names: list[str]) -> dict[str, Any]:
    if not names:
        return {}
    values = store.sql(f"SELECT {', '.join(names)} FROM review WHERE id = ?", (row.id,)).fetchone()
    return dict(zip(names, values, strict=True))


def _write(store: Store, row: ReviewRow, values: dict[str, Any]) -> None:
    if values:
        columns = ", ".join(f"{name} = ?" for name in values)
        store.sql(f"UPDATE review SET {columns} WHERE id = ?", (*values.values(), row.id))


def _draft(store: Store, row: ReviewRow) -> Any:
    return store.sql("SELECT text, written_at FROM draft WHERE review_id = ?", (row.id,)).fetchone()


def _answer(store: Store, row: ReviewRow) -> Any:
    found = store.sql("SELECT text, posted_at FROM answer WHERE review_id = ? AND cycle = ?", (row.id, row.cycle))
    return found.fetchone()


def _keep(store: Store, row: ReviewRow, text: str, now: datetime) -> None:
    store.sql("DELETE FROM draft WHERE review_id = ?", (row.id,))
    if text:
        store.sql("INSERT INTO draft VALUES (?, ?, ?)", (row.id, text, to_micros(now)))


def _post(store: Store, row: ReviewRow, text: str | None, posted_at: datetime) -> None:
    """The words given, else the draft, become this cycle's answer; without either, what was posted before stays."""
    drafted, posted = _draft(store, row), _answer(store, row)
    words = next((each for each in (text, drafted and drafted[0], posted and posted[0]) if each is not None), "")
    store.sql("INSERT OR REPLACE INTO answer VALUES (?, ?, ?, ?)", (row.id, row.cycle, words, to_micros(posted_at)))
    store.sql("DELETE FROM draft WHERE review_id = ?", (row.id,))


def last_undoable(store: Store) -> Undone | None:
    """What `undo` would take back; None where there is nothing."""
    act = _last_act(store)
    return _told(act) if act else None


def undo(store: Store, now: datetime) -> Undone:
    """Takes the last act back that was not taken back yet; what a round changed since stays.

    What was done in one moment is one act, taken back together: a choice of several reviews, or an answer with
    its note. A review that changed its words since stays as it is, and is not among the returned `review_ids`.

    Raises:
        WrongWords: there is nothing to take back, or all of its reviews changed their words since.
    """
    with store.transaction():
        act = _last_act(store)
        if not act:
            raise WrongWords(what=marked("There is nothing to undo."))
        restored = [action for action in act if _taken_back(store, action, now)]
    if not restored:
        last = act[0]
        raise WrongWords(what=_CHANGED_SINCE.format(verb=last.verb, id=str(last.review_id)))
    return _told(restored)


def _last_act(store: Store) -> list[ActionRow]:
    """The last action that was not taken back yet, with those before it of the same moment; the last one first."""
    table = store.tables.action
    left = table.undone_at.is_null()
    last = table.select().where(left).order_by(table.id.desc()).first()
    if last is None:
        return []
    before = table.select().where(table.done_at != last.done_at, table.id < last.id).order_by(table.id.desc()).first()
    since = 0 if before is None else before.id
    return list(table.select().where(left, table.id > since).order_by(table.id.desc()))


def _told(act: Sequence[ActionRow]) -> Undone:
    ids = dict.fromkeys(action.review_id for action in reversed(act))
    return Undone(act[0].verb, act[0].review_id, tuple(ids))


def _taken_back(store: Store, action: ActionRow, now: datetime) -> bool:
    """Takes one action back; False where the review has changed since, and the action is only struck out."""
    table = store.tables.action
    table.update(undone_at=now).where(table.id == action.id).execute()
    row = store.tables.review.get_by_id(action.review_id)
    if row.cycle != json.loads(action.before)["cycle"]:
        return False
    _restore(store, row, action)
    return True


def _restore(store: Store, row: ReviewRow, action: ActionRow) -> None:
    kept = json.loads(action.before)
    if _columns(store, row, list(kept["after"])) == kept["after"]:
        _write(store, row, kept["review"])
    if "draft" in kept:
        _restore_words(store, row, kept)
    if "state" in kept["review"] and row.reply_seen_at is not None and row.reply_seen_at > action.done_at:
        close_by_reply(store, row.id)
    _derive(store, row)


def _restore_words(store: Store, row: ReviewRow, kept: dict[str, Any]) -> None:
    """Puts draft and answer back as they were; words that were typed since stay, and stay a draft."""
    store.sql("DELETE FROM answer WHERE review_id = ? AND cycle = ?", (row.id, row.cycle))
    if kept["answer"] is not None:
        store.sql("INSERT INTO answer VALUES (?, ?, ?, ?)", (row.id, row.cycle, *kept["answer"]))
    present = _draft(store, row)
    if "draft_after" in kept and present is not None and list(present) != kept["draft_after"]:
        store.sql("UPDATE review SET state = ? WHERE id = ? AND state = ?", (State.DRAFTED, row.id, State.AWAITING))
        return
    store.sql("DELETE FROM draft WHERE review_id = ?", (row.id,))
    if kept["draft"] is not None:
        store.sql("INSERT INTO draft VALUES (?, ?, ?)", (row.id, *kept["draft"]))


def posted_answers(store: Store, review_id: int) -> list[tuple[str, datetime]]:
    """The answers that were posted to a review, oldest first."""
    rows = store.sql("SELECT text, posted_at FROM answer WHERE review_id = ? ORDER BY cycle", (review_id,))
    return [(text, to_moment(posted)) for text, posted in rows]


def recent_answers(store: Store, beside: int, since: datetime, limit: int) -> list[tuple[int, str]]:
    """(review, words) of the latest answers and drafts since then, without those to the review `beside`."""
    rows = store.sql(
        "SELECT review_id, text FROM ("
        " SELECT review_id, text, posted_at AS at FROM answer WHERE posted_at >= ?"
        " UNION ALL SELECT review_id, text, written_at FROM draft WHERE written_at >= ?"
        ") WHERE review_id <> ? AND text <> '' ORDER BY at DESC LIMIT ?",
        (to_micros(since), to_micros(since), beside, limit),
    )
    return [(review_id, text) for review_id, text in rows]
