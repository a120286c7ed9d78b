"""Writes what a payload changed: reviews, versions, words for the search, tallies, opinions and days, at once."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from reputation_desktop.domain.dating import DateBasis, Dated
from reputation_desktop.domain.judgement import Judgement
from reputation_desktop.domain.reminder import WAITING, clock_start
from reputation_desktop.domain.review import Rating, Reply, State
from reputation_desktop.domain.standing import closes, state_after_edit
from reputation_desktop.domain.stored import Changes, EditedReview, NewReview, SameReview, TouchedReview
from reputation_desktop.store.fields import micros_or_none, moment_or_none, to_micros
from reputation_desktop.store.opinions import Rules, refresh
from reputation_desktop.store.store import Store


def write_changes(store: Store, channel_id: int, changes: Changes, rules: Rules, seen_at: datetime) -> list[int]:
    """Writes `changes`; inside a transaction of the caller, who writes the channel's health beside it.

    Returns:
        The ids of the new reviews, in the order of `changes.new`.
    """
    new_ids = _write_new(store, channel_id, changes.new, rules, seen_at)
    for edited in changes.edited:
        _write_edited(store, edited, rules, seen_at)
    for touched in changes.touched:
        _write_touched(store, touched, seen_at)
    for same in changes.same:
        _write_alias(store, channel_id, same, seen_at)
    for review_id in changes.missing:
        store.sql("UPDATE review SET removed_at = ? WHERE id = ?", (to_micros(seen_at), review_id))
    moved = {edited.review_id for edited in changes.edited} | {touched.review_id for touched in changes.touched}
    moved |= set(changes.missing)
    if new_ids or moved:
        refresh(store, channel_id, rules, [*new_ids, *moved])
    return new_ids


# --- new ----------------------------------------------------------------------------------------

_NEW_COLUMNS = (
    "id", "channel_id", "key", "road", "url", "author", "title", "text", "stars", "worst", "best", "stars_raw",
    "mention", "about", "outlet", "declared_language", "likes", "shares", "comments", "followers", "claimed",
    "published_at", "date_basis", "sort_at", "seen_at", "version", "version_seen_at", "edited_at", "fingerprint",
    "reply_text", "reply_at", "reply_seen_at", "satisfaction", "kind", "complaint", "judged_kind",
    "judged_complaint", "judged_satisfaction", "complaint_probability", "praised", "language", "phrases", "topics",
    "engine", "set_aside", "state", "cycle", "clock_at", "closed_at", "from_before", "note",
)  # fmt: skip
_INSERT = f"INSERT INTO review ({', '.join(_NEW_COLUMNS)}) VALUES ({', '.join('?' * len(_NEW_COLUMNS))})"

_TALLY = """
INSERT INTO tally
SELECT channel_id, state, kind, mention, from_before, set_aside, removed_at IS NOT NULL, COUNT(*) FROM review
WHERE id BETWEEN ? AND ? GROUP BY 1, 2, 3, 4, 5, 6, 7
ON CONFLICT DO UPDATE SET n = n + excluded.n
"""
_INDEX_WORDS = """
INSERT INTO review_words (rowid, title, text, author)
SELECT id, title, text, author FROM review WHERE id BETWEEN ? AND ?
"""


def _write_new(store: Store, channel_id: int, new: Sequence[NewReview], rules: Rules, seen_at: datetime) -> list[int]:
    if not new:
        return []
    first = _next_id(store)
    rows = [_new_row(first + place, channel_id, review, rules, seen_at) for place, review in enumerate(new)]
    last = first + len(rows) - 1
    store.many(_INSERT, rows)
    store.sql(_INDEX_WORDS, (first, last))
    store.sql(_TALLY, (first, last))
    return list(range(first, last + 1))


def _next_id(store: Store) -> int:
    """Ids are never used twice, even after a person was erased: what once was #7 is never somebody else."""
    (highest,) = store.sql(
        "SELECT MAX((SELECT COALESCE(MAX(id), 0) FROM review), (SELECT COALESCE(MAX(review_id), 0) FROM erased))"
    ).fetchone()
    return int(highest) + 1


def _new_row(review_id: int, channel_id: int, new: NewReview, rules: Rules, seen_at: datetime) -> tuple[Any, ...]:
    found, judgement, dated = new.found, new.judgement, new.dated
    edited_at = _sensible_edit(found.edited_at, dated.published_at, seen_at)
    limit = timedelta(days=rules.shop.from_before_days)
    clocked = counts_for_clock(new.set_aside, found.mention, rules)
    clock_at = clock_start(dated, None, seen_at, complaint=judgement.complaint, clocked=clocked, from_before=limit)
    closed_at = None if found.reply is None else closes(found.reply.at, seen_at, clock_at)
    return (
        review_id, channel_id, found.key, new.road, found.url, found.author, found.title, found.text,
        *_rating(found.rating), found.mention, found.about, found.outlet, found.language,
        found.spread.likes, found.spread.shares, found.spread.comments, found.spread.followers,
        _claim(found.claimed), micros_or_none(dated.published_at), dated.basis,
        to_micros(dated.published_at or seen_at), to_micros(seen_at), 1, to_micros(seen_at),
        micros_or_none(edited_at), found.fingerprint, *_reply(found.reply, seen_at), *_judgement(judgement),
        new.set_aside, State.AWAITING if closed_at is None else State.ANSWERED, 1, micros_or_none(clock_at),
        micros_or_none(closed_at), _from_before(dated, seen_at, limit), "",
    )  # fmt: skip


def counts_for_clock(set_aside: bool, mention: bool, rules: Rules) -> bool:
    """Whether a complaint here starts a clock at all."""
    channel = rules.channel
    return not (set_aside or channel.muted or channel.competitor) and (not mention or channel.mentions_clock)


def _from_before(dated: Dated, seen_at: datetime, limit: timedelta) -> bool:
    return dated.basis is DateBasis.BEFORE or (dated.published_at is not None and seen_at - dated.published_at > limit)


def _sensible_edit(edited_at: datetime | None, after: datetime | None, seen_at: datetime) -> datetime | None:
    """The claimed time of an edit where it lies between what it followed and now."""
    if edited_at is None or edited_at > seen_at or (after is not None and edited_at <= after):
        return None
    return edited_at


def _rating(rating: Rating | None) -> tuple[float | None, float | None, float | None, str | None]:
    return (None, None, None, None) if rating is None else (rating.value, rating.worst, rating.best, rating.raw)


def _reply(reply: Reply | None, seen_at: datetime) -> tuple[str | None, int | None, int | None]:
    return (None, None, None) if reply is None else (reply.text, micros_or_none(reply.at), to_micros(seen_at))


def _claim(claimed: datetime | date | None) -> str:
    return "" if claimed is None else claimed.isoformat()


def _judgement(judgement: Judgement) -> tuple[Any, ...]:
    """From `satisfaction` to `engine`, in the order of the columns."""
    return (
        judgement.satisfaction, judgement.kind, judgement.complaint, judgement.kind, judgement.complaint,
        judgement.satisfaction, judgement.complaint_probability, judgement.praised, judgement.language,
        json.dumps([[phrase.start, phrase.end, round(phrase.weight, 4)] for phrase in judgement.phrases]),
        json.dumps([[topic.topic, round(topic.polarity, 4), topic.start, topic.end] for topic in judgement.topics]),
        judgement.engine,
    )  # fmt: skip


# --- edited -------------------------------------------------------------------------------------

_KEEP_VERSION = """
INSERT INTO version
SELECT id, version, title, text, stars, worst, best, stars_raw, version_seen_at, edited_at, ?, fingerprint,
    satisfaction, kind, complaint, language, engine, state, clock_at, closed_at
FROM review WHERE id = ?
"""
_EDIT_COLUMNS = (
    "title", "text", "stars", "worst", "best", "stars_raw", "version", "version_seen_at", "edited_at", "fingerprint",
    "removed_at", "satisfaction", "kind", "complaint", "judged_kind", "judged_complaint", "judged_satisfaction",
    "complaint_probability", "praised", "language", "phrases", "topics", "engine", "corrected_kind", "state", "cycle",
    "clock_at", "closed_at", "from_before",
)  # fmt: skip
_EDIT = f"UPDATE review SET {', '.join(f'{column} = ?' for column in _EDIT_COLUMNS)} WHERE id = ?"


def _write_edited(store: Store, edited: EditedReview, rules: Rules, seen_at: datetime) -> None:
    old = store.tables.review.get_by_id(edited.review_id)
    found, judgement = edited.found, edited.judgement
    began = old.edited_at or old.published_at or old.seen_at
    edited_at = None if edited.fuller else _sensible_edit(found.edited_at, began, seen_at)
    begins = seen_at if edited_at is None else edited_at
    limit = timedelta(days=rules.shop.from_before_days)
    state, cycle, clock_at, closed_at = State(old.state), old.cycle, old.clock_at, old.closed_at
    from_before = bool(old.from_before)
    if not edited.fuller:
        dated = Dated(old.published_at, DateBasis(old.date_basis))
        clocked = counts_for_clock(old.set_aside, old.mention, rules)
        clock_at = clock_start(
            dated, begins, seen_at, complaint=judgement.complaint, clocked=clocked, from_before=limit
        )
        state = state_after_edit(state, complaint=judgement.complaint)
        cycle += 1
        from_before = from_before and seen_at - begins > limit
        closed_at = None if state in WAITING else closed_at
    store.sql(_KEEP_VERSION, (to_micros(begins), edited.review_id))
    store.sql(
        _EDIT,
        (
            found.title, found.text, *_rating(found.rating), old.version + 1, to_micros(seen_at),
            micros_or_none(edited_at), found.fingerprint, None, *_judgement(judgement), None, state, cycle,
            micros_or_none(clock_at), micros_or_none(closed_at), from_before, edited.review_id,
        ),
    )  # fmt: skip
    if cycle != old.cycle:
        _carry_draft(store, edited.review_id, old.cycle, cycle)
    _write_touched(store, TouchedReview(edited.review_id, found), seen_at)


def _carry_draft(store: Store, review_id: int, from_cycle: int, to_cycle: int) -> None:
    """An unposted draft goes on in the new cycle; the posted answer stays with the one it answered."""
    store.sql(
        "INSERT OR IGNORE INTO answer SELECT review_id, ?, text, written_at, NULL FROM answer"
        " WHERE review_id = ? AND cycle = ? AND posted_at IS NULL",
        (to_cycle, review_id, from_cycle),
    )


# --- touched and alias --------------------------------------------------------------------------


def _write_touched(store: Store, touched: TouchedReview, seen_at: datetime) -> None:
    """Takes over reply, spread and presence; a reply newer than the clock answers the review."""
    found = touched.found
    spread = found.spread
    store.sql(
        "UPDATE review SET removed_at = NULL, likes = ?, shares = ?, comments = ?, followers = ? WHERE id = ?",
        (spread.likes, spread.shares, spread.comments, spread.followers, touched.review_id),
    )
    if found.reply is None:
        return
    clock, state, text, seen = store.sql(
        "SELECT clock_at, state, reply_text, reply_seen_at FROM review WHERE id = ?", (touched.review_id,)
    ).fetchone()
    known_since = moment_or_none(seen) if text == found.reply.text else None
    reply = (found.reply.text, micros_or_none(found.reply.at), to_micros(known_since or seen_at))
    store.sql(
        "UPDATE review SET reply_text = ?, reply_at = ?, reply_seen_at = ? WHERE id = ?", (*reply, touched.review_id)
    )
    closed_at = closes(found.reply.at, known_since or seen_at, moment_or_none(clock))
    if closed_at is not None and state in WAITING:
        store.sql(
            "UPDATE review SET state = ?, closed_at = ? WHERE id = ?",
            (State.ANSWERED, to_micros(closed_at), touched.review_id),
        )


def _write_alias(store: Store, channel_id: int, same: SameReview, seen_at: datetime) -> None:
    found = same.found
    store.sql(
        "INSERT OR REPLACE INTO alias VALUES (?, ?, ?, ?, ?, ?, ?)",
        (channel_id, found.key, same.review_id, same.road, found.text, found.fingerprint, to_micros(seen_at)),
    )
