"""Writes what a payload changed: reviews, versions, words for the search, tallies, opinions and days, at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from reputation_desktop.domain.judgement import Judgement, Phrase, Topic
from reputation_desktop.domain.reminder import WAITING
from reputation_desktop.domain.review import FoundReview, Kind, Rating, Reply, State
from reputation_desktop.domain.standing import closes, state_after_edit
from reputation_desktop.domain.stored import Changes, EditedReview, NewReview, SameReview, TouchedReview
from reputation_desktop.domain.verdict import Grounds, Verdict, starts_clock, taken_as_mention, verdict_of
from reputation_desktop.domain.word_filter import excluded
from reputation_desktop.store.fields import micros_or_none, moment_or_none, to_micros, to_moment
from reputation_desktop.store.known import tells_more, tells_the_same
from reputation_desktop.store.opinions import Rules, refresh
from reputation_desktop.store.review_rows import ReviewRow
from reputation_desktop.store.store import Store


def write_changes(store: Store, channel_id: int, changes: Changes, rules: Rules, seen_at: datetime) -> list[int]:
    """Writes `changes`; inside a transaction of the caller, who writes the channel's health beside it.

    Returns:
        The ids of the new reviews, in the order of `changes.new`.
    """
    new_ids = _write_new(store, channel_id, changes.new, rules, seen_at)
    for same in changes.same:
        _write_alias(store, channel_id, same, seen_at)
    for edited in changes.edited:
        _write_edited(store, edited, rules, seen_at)
    for touched in changes.touched:
        _write_touched(store, touched, seen_at)
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
    "mention", "told_mention", "about", "outlet", "declared_language", "likes", "shares", "comments", "followers",
    "claimed", "published_at", "date_basis", "sort_at", "seen_at", "version", "version_seen_at", "edited_at",
    "fingerprint", "reply_text", "reply_at", "reply_seen_at", "satisfaction", "kind", "complaint", "judged_kind",
    "judged_complaint", "judged_satisfaction", "complaint_probability", "praised", "language", "phrases", "topics",
    "engine", "set_aside", "state", "cycle", "cycle_at", "cycle_seen_at", "clock_at", "closed_at", "from_before",
    "note",
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
    mention = taken_as_mention(found.mention, rules.channel)
    clocked = starts_clock(rules.channel, mention=mention, set_aside=new.set_aside)
    verdict = _verdict(judgement, found.rating, None, dated.published_at, seen_at, rules, clocked=clocked)
    edited_at = _sensible_edit(found.edited_at, dated.published_at, seen_at)
    closed_at = None if found.reply is None else closes(_sensible_reply(found.reply, seen_at), seen_at, edited_at)
    return (
        review_id, channel_id, found.key, new.road, found.url, found.author, found.title, found.text,
        *_rating(found.rating), mention, found.mention, found.about, found.outlet, found.language,
        found.spread.likes, found.spread.shares, found.spread.comments, found.spread.followers,
        _claim(found.claimed), micros_or_none(dated.published_at), dated.basis,
        to_micros(dated.published_at or seen_at), to_micros(seen_at), 1, to_micros(seen_at),
        micros_or_none(edited_at), found.fingerprint, *_reply(found.reply, seen_at), *_judged(judgement, verdict),
        new.set_aside, State.AWAITING if closed_at is None else State.ANSWERED, 1, micros_or_none(dated.published_at),
        to_micros(seen_at), micros_or_none(verdict.clock_at), micros_or_none(closed_at),
        _older(dated.published_at, seen_at, rules), "",
    )  # fmt: skip


def _verdict(
    judgement: Judgement,
    rating: Rating | None,
    correction: Kind | None,
    cycle_at: datetime | None,
    cycle_seen_at: datetime,
    rules: Rules,
    *,
    clocked: bool,
) -> Verdict:
    grounds = Grounds(
        stars=None if rating is None else rating.satisfaction,
        kind=judgement.kind,
        complaint=judgement.complaint,
        satisfaction=judgement.satisfaction,
        complaint_probability=judgement.complaint_probability,
        praised=judgement.praised,
        correction=correction,
        cycle_at=cycle_at,
        cycle_seen_at=cycle_seen_at,
    )
    return verdict_of(grounds, rules.shop, clocked=clocked)


def _older(written_at: datetime | None, seen_at: datetime, rules: Rules) -> bool:
    """Whether what was written then, and first seen later, is from before."""
    return written_at is None or seen_at - written_at > timedelta(days=rules.shop.from_before_days)


def _sensible_edit(edited_at: datetime | None, after: datetime | None, seen_at: datetime) -> datetime | None:
    """The claimed time of an edit where it lies between what it followed and now."""
    if edited_at is None or edited_at > seen_at or (after is not None and edited_at <= after):
        return None
    return edited_at


def _sensible_reply(reply: Reply, seen_at: datetime) -> datetime | None:
    """The claimed time of a reply unless it is still to come."""
    return None if reply.at is None or reply.at > seen_at else reply.at


def _rating(rating: Rating | None) -> tuple[float | None, float | None, float | None, str | None]:
    return (None, None, None, None) if rating is None else (rating.value, rating.worst, rating.best, rating.raw)


def _reply(reply: Reply | None, seen_at: datetime) -> tuple[str | None, int | None, int | None]:
    return (None, None, None) if reply is None else (reply.text, micros_or_none(reply.at), to_micros(seen_at))


def _claim(claimed: datetime | date | None) -> str:
    return "" if claimed is None else claimed.isoformat()


def _judged(judgement: Judgement, verdict: Verdict) -> tuple[Any, ...]:
    """From `satisfaction` to `engine`, in the order of the columns."""
    return (
        verdict.satisfaction, verdict.kind, verdict.complaint, verdict.judged_kind, verdict.judged_complaint,
        judgement.satisfaction, judgement.complaint_probability, judgement.praised, judgement.language,
        _phrases(judgement.phrases), _topics(judgement.topics), judgement.engine,
    )  # fmt: skip


def _phrases(phrases: Sequence[Phrase]) -> str:
    """As JSON, put together by hand: a round writes these for every review, and `json` takes ten times as long."""
    told = [f"[{each.start}, {each.end}, {each.weight:.4g}]" for each in phrases]
    return f"[{', '.join(told)}]"


def _topics(topics: Sequence[Topic]) -> str:
    """As JSON like `_phrases`; a topic's name is a plain word."""
    told = [f'["{each.topic}", {each.polarity:.4g}, {each.start}, {each.end}]' for each in topics]
    return f"[{', '.join(told)}]"


# --- edited -------------------------------------------------------------------------------------

_KEEP_VERSION = """
INSERT INTO version
SELECT id, version, title, text, stars, worst, best, stars_raw, version_seen_at, edited_at, ?, fingerprint,
    satisfaction, kind, complaint, complaint_probability, praised, corrected_kind, language, engine, state,
    cycle_at, cycle_seen_at, clock_at, closed_at
FROM review WHERE id = ?
"""
_EDIT_COLUMNS = (
    "title", "text", "stars", "worst", "best", "stars_raw", "version", "version_seen_at", "edited_at",
    "satisfaction", "kind", "complaint", "judged_kind", "judged_complaint", "judged_satisfaction",
    "complaint_probability", "praised", "language", "phrases", "topics", "engine", "corrected_kind", "set_aside",
    "state", "cycle", "cycle_at", "cycle_seen_at", "clock_at", "closed_at", "from_before", "snoozed_until_at",
)  # fmt: skip
_EDIT = f"UPDATE review SET {', '.join(f'{column} = ?' for column in _EDIT_COLUMNS)} WHERE id = ?"


def _write_edited(store: Store, edited: EditedReview, rules: Rules, seen_at: datetime) -> None:
    """Keeps the version that was and takes over the one that is; an edit that another road told already is none."""
    found, fuller = edited.found, edited.fuller
    old = store.tables.review.get_by_id(edited.review_id)
    if found.key != old.key and _tell_alike(found, old):
        changed = fuller = tells_more(found.text, old.text)
    else:
        said = (old.title, old.text, old.stars, old.worst, old.best, old.stars_raw)
        changed = said != (found.title, found.text, *_rating(found.rating))
    if changed:
        _write_version(store, old, edited, rules, seen_at, fuller=fuller)
    _note_told(store, old, found)
    _write_touched(store, TouchedReview(edited.review_id, found), seen_at, changed=changed)


def _tell_alike(found: FoundReview, old: ReviewRow) -> bool:
    """Whether another road's telling is the present version, maybe cut short or at greater length."""
    return _rating(found.rating)[:3] == (old.stars, old.worst, old.best) and tells_the_same(found.text, old.text)


def _note_told(store: Store, old: ReviewRow, found: FoundReview) -> None:
    """Notes what this road tells now, so that the next round does not take it for news again."""
    if found.key == old.key:
        store.sql("UPDATE review SET fingerprint = ? WHERE id = ?", (found.fingerprint, old.id))
    else:
        store.sql(
            "UPDATE alias SET text = ?, fingerprint = ? WHERE channel_id = ? AND key = ?",
            (found.text, found.fingerprint, old.channel_id, found.key),
        )


def _write_version(
    store: Store, old: ReviewRow, edited: EditedReview, rules: Rules, seen_at: datetime, *, fuller: bool
) -> None:
    """An edit opens a new cycle, with the clock, the judgement and the owner's word anew; a fuller telling does not."""
    found, judgement = edited.found, edited.judgement
    began = old.edited_at or old.published_at or old.seen_at
    edited_at = None if fuller else _sensible_edit(found.edited_at, began, seen_at)
    begins = edited_at or seen_at
    set_aside = bool(old.mention) and excluded(rules.channel, found.title, found.text, old.url)
    clocked = starts_clock(rules.channel, mention=bool(old.mention), set_aside=set_aside)
    cycle_at, cycle_seen_at = (old.cycle_at, old.cycle_seen_at) if fuller else (begins, seen_at)
    correction = Kind(old.corrected_kind) if fuller and old.corrected_kind is not None else None
    verdict = _verdict(judgement, found.rating, correction, cycle_at, cycle_seen_at, rules, clocked=clocked)
    state, closed_at, snoozed_until = State(old.state), old.closed_at, old.snoozed_until_at
    from_before = bool(old.from_before)
    if not fuller:
        state = state_after_edit(state, complaint=verdict.complaint)
        closed_at = None if state in WAITING else closed_at
        snoozed_until = None if verdict.complaint else snoozed_until
        from_before = _older(old.published_at, old.seen_at, rules) and _older(begins, seen_at, rules)
    store.sql(_KEEP_VERSION, (to_micros(begins), old.id))
    store.sql(
        _EDIT,
        (
            found.title, found.text, *_rating(found.rating), old.version + 1, to_micros(seen_at),
            micros_or_none(edited_at), *_judged(judgement, verdict), correction, set_aside, state,
            old.cycle + (not fuller), micros_or_none(cycle_at), to_micros(cycle_seen_at),
            micros_or_none(verdict.clock_at), micros_or_none(closed_at), from_before, micros_or_none(snoozed_until),
            old.id,
        ),
    )  # fmt: skip


# --- touched and alias --------------------------------------------------------------------------


def _write_touched(store: Store, touched: TouchedReview, seen_at: datetime, *, changed: bool = False) -> None:
    """Takes over reply, spread and presence; a reply that is news, or that meets new words, may answer the review.

    A figure that this road does not tell stays as another one told it.
    """
    found, spread = touched.found, touched.found.spread
    store.sql(
        "UPDATE review SET removed_at = NULL, likes = COALESCE(?, likes), shares = COALESCE(?, shares),"
        " comments = COALESCE(?, comments), followers = COALESCE(?, followers) WHERE id = ?",
        (spread.likes, spread.shares, spread.comments, spread.followers, touched.review_id),
    )
    if found.reply is None:
        return
    text, at, seen, words_seen = store.sql(
        "SELECT reply_text, reply_at, reply_seen_at, cycle_seen_at FROM review WHERE id = ?", (touched.review_id,)
    ).fetchone()
    known_since = moment_or_none(seen) if text == found.reply.text else None
    # What is news under words that are known is seen after them, also where the clock was put back since.
    news_at = max(seen_at, to_moment(words_seen))
    if known_since is not None and at == micros_or_none(found.reply.at) and not changed:
        return
    store.sql(
        "UPDATE review SET reply_text = ?, reply_at = ?, reply_seen_at = ? WHERE id = ?",
        (*_reply(found.reply, known_since or news_at), touched.review_id),
    )
    close_by_reply(store, touched.review_id)


def close_by_reply(store: Store, review_id: int) -> None:
    """Marks a waiting review answered where the channel shows a reply that is not older than its present words."""
    row = store.tables.review.get_by_id(review_id)
    if row.reply_text is None or row.state not in WAITING:
        return
    reply = Reply(row.reply_text, row.reply_at)
    words_at = row.edited_at if row.cycle == 1 else row.cycle_at
    closed_at = closes(_sensible_reply(reply, row.reply_seen_at), row.reply_seen_at, words_at)
    if closed_at is not None:
        store.sql(
            "UPDATE review SET state = ?, closed_at = ? WHERE id = ?", (State.ANSWERED, to_micros(closed_at), review_id)
        )


def _write_alias(store: Store, channel_id: int, same: SameReview, seen_at: datetime) -> None:
    found = same.found
    store.sql(
        "INSERT OR REPLACE INTO alias VALUES (?, ?, ?, ?, ?, ?, ?)",
        (channel_id, found.key, same.review_id, same.road, found.text, found.fingerprint, to_micros(seen_at)),
    )
