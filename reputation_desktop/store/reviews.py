"""Reading reviews: one with its history, and pages of the inbox."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from reputation_desktop.domain.dating import DateBasis
from reputation_desktop.domain.errors import NoSuchReview
from reputation_desktop.domain.judgement import Phrase, Topic, judged_text
from reputation_desktop.domain.review import Kind, Rating, Reply, Road, Spread, State
from reputation_desktop.domain.stored import StoredReview, Version
from reputation_desktop.store.fields import micros_or_none, moment_or_none, to_micros, to_moment
from reputation_desktop.store.review_rows import VersionRow
from reputation_desktop.store.searching import condition as search_condition
from reputation_desktop.store.store import Store

_COLUMNS = (
    "r.id", "r.channel_id", "c.name", "s.name", "r.key", "r.road", "r.url", "r.author", "r.title", "r.text",
    "r.stars", "r.worst", "r.best", "r.stars_raw", "r.mention", "r.about", "r.outlet", "r.likes", "r.shares",
    "r.comments", "r.followers", "r.claimed", "r.published_at", "r.date_basis", "r.seen_at", "r.version",
    "r.edited_at", "r.removed_at", "r.reply_text", "r.reply_at", "r.satisfaction", "r.kind", "r.complaint",
    "r.judged_kind", "r.complaint_probability", "r.language", "r.engine", "r.corrected_kind", "r.set_aside",
    "r.state", "r.cycle", "r.clock_at", "r.closed_at", "r.from_before", "r.snoozed_until_at", "r.note",
    "COALESCE(d.text, a.text, '')", "r.phrases", "r.topics",
)  # fmt: skip
_FROM = """
FROM review r JOIN channel c ON c.id = r.channel_id JOIN shop s ON s.id = c.shop_id
LEFT JOIN draft d ON d.review_id = r.id LEFT JOIN answer a ON a.review_id = r.id AND a.cycle = r.cycle
"""
PAGE = 200


@dataclass(frozen=True, slots=True)
class InboxQuery:
    """What of the inbox is wanted; everything left at its default is not asked.

    Of `complaints`, `praise`, `mixed`, `neutral` and `unjudged`, and of `awaiting`, `asking`, `answered`, `snoozed`,
    `drafted` and `to_be_posted`, those that are asked for are alternatives. `awaiting` leaves out what is from
    before, removed, set aside or snoozed at `now`; `asking` also leaves out praise and neutral words, which need no
    answer.

    Attributes:
        removed: no longer on its page.
        edited: by its customer, or told at greater length by another road.
        stars: of five, to which every scale is brought and rounded, halves up; what is unrated has none.
        language: as stored, "de".
        since: published then or later, as `until` is then or earlier; the undated count from when they were seen.
        seen_since: first seen then or later.
        ids: only these.
        newest_first: also of the awaiting and the asking, whose oldest would come first.
    """

    awaiting: bool = False
    complaints: bool = False
    praise: bool = False
    mixed: bool = False
    mentions: bool = False
    unjudged: bool = False
    answered: bool = False
    snoozed: bool = False
    channel_id: int | None = None
    topic: str = ""
    since: datetime | None = None
    until: datetime | None = None
    search: str = ""
    asking: bool = False
    neutral: bool = False
    drafted: bool = False
    to_be_posted: bool = False
    removed: bool = False
    edited: bool = False
    stars: tuple[int, ...] = ()
    language: str = ""
    shop_id: int | None = None
    seen_since: datetime | None = None
    ids: tuple[int, ...] = ()
    newest_first: bool = False

    @property
    def oldest_first(self) -> bool:
        """Whether the longest waiting comes first."""
        return (self.awaiting or self.asking) and not self.newest_first


def review(store: Store, review_id: int) -> StoredReview:
    """One review.

    Raises:
        WrongWords: there is none with this id.
    """
    row = store.sql(f"SELECT {', '.join(_COLUMNS)} {_FROM} WHERE r.id = ?", (review_id,)).fetchone()
    if row is None:
        raise NoSuchReview(id=review_id)
    return _stored(row)


def versions(store: Store, review_id: int) -> list[Version]:
    """The earlier versions, oldest first."""
    table = store.tables.version
    rows = table.select().where(table.review_id == review_id).order_by(table.number)
    return [_version(row) for row in rows]


def _version(row: VersionRow) -> Version:
    return Version(
        number=row.number,
        title=row.title,
        text=row.text,
        rating=_rating(row.stars, row.worst, row.best, row.stars_raw),
        seen_at=row.seen_at,
        edited_at=row.edited_at,
        replaced_at=row.replaced_at,
        kind=Kind(row.kind),
        satisfaction=row.satisfaction,
        complaint=bool(row.complaint),
    )


def inbox(store: Store, query: InboxQuery, now: datetime, limit: int | None = None) -> Iterator[StoredReview]:
    """The reviews that `query` asks for: the awaiting and the asking oldest first, everything else newest first.

    Read by keyset pages, so that a program may stream a million without holding them. Of a search the ids are
    held, since the full-text index would have to be asked anew for each page.
    """
    if query.search.strip():
        yield from _numbered(store, _hits(store, query, now, limit))
        return
    after: tuple[int, int] | None = None
    left = limit
    while left is None or left > 0:
        size = PAGE if left is None else min(PAGE, left)
        page = _page(store, query, now, after, size)
        for sort_at, row in page:
            after = (sort_at, row[0])
            yield _stored(row)
        if len(page) < size:
            return
        left = None if left is None else left - size


def _page(
    store: Store, query: InboxQuery, now: datetime, after: tuple[int, int] | None, size: int
) -> list[tuple[int, tuple[Any, ...]]]:
    asked, parameters = conditions(query, now)
    if after is not None:
        asked.append(f"(r.sort_at, r.id) {'>' if query.oldest_first else '<'} (?, ?)")
        parameters.extend(after)
    where = f"WHERE {' AND '.join(asked)}" if asked else ""
    rows = store.sql(
        f"SELECT r.sort_at, {', '.join(_COLUMNS)} {_FROM} {where} ORDER BY {_order(query)} LIMIT ?",
        (*parameters, size),
    )
    return [(row[0], row[1:]) for row in rows]


def _order(query: InboxQuery) -> str:
    direction = "ASC" if query.oldest_first else "DESC"
    return f"r.sort_at {direction}, r.id {direction}"


def _hits(store: Store, query: InboxQuery, now: datetime, limit: int | None) -> list[int]:
    asked, parameters = conditions(query, now)
    rows = store.sql(
        f"SELECT r.id FROM review r WHERE {' AND '.join(asked)} ORDER BY {_order(query)} LIMIT ?",
        (*parameters, -1 if limit is None else limit),
    )
    return [row[0] for row in rows]


def _numbered(store: Store, ids: list[int]) -> Iterator[StoredReview]:
    """The reviews with these ids, in this order."""
    for start in range(0, len(ids), PAGE):
        page = ids[start : start + PAGE]
        rows = store.sql(
            f"SELECT {', '.join(_COLUMNS)} {_FROM} WHERE r.id IN (SELECT value FROM json_each(?))", (json.dumps(page),)
        )
        found = {row[0]: row for row in rows}
        yield from (_stored(found[each]) for each in page if each in found)


AWAITING = (
    "r.state IN ('awaiting', 'drafted', 'to be posted') AND NOT r.from_before AND r.removed_at IS NULL"
    " AND NOT r.set_aside"
)
"""What waits for an answer; an index holds just these."""


ASKING = f"{AWAITING} AND r.kind IN ('{Kind.COMPLAINT}', '{Kind.MIXED}')"
"""What waits and asks for an answer; an index holds just these."""

_STARS_OF_FIVE = "CAST(1.5 + 4 * (r.stars - r.worst) / (r.best - r.worst) AS INTEGER)"
_TOPIC = "EXISTS (SELECT 1 FROM json_each(r.topics) WHERE json_extract(value, '$[0]') = ?)"
_AMONG = "IN (SELECT value FROM json_each(?))"


def conditions(query: InboxQuery, now: datetime) -> tuple[list[str], list[Any]]:
    """What `query` asks of a review `r`, with the parameters; for this room only."""
    asked: list[str] = []
    parameters: list[Any] = []

    def ask(condition: str, *values: Any) -> None:
        asked.append(condition)
        parameters.extend(values)

    _ask_kind(query, ask)
    _ask_standing(query, to_micros(now), ask)
    for wanted, condition in (
        (query.mentions, "r.mention"),
        (query.removed, "r.removed_at IS NOT NULL"),
        (query.edited, "r.version > 1"),
    ):
        if wanted:
            ask(condition)
    for condition, value in (
        ("r.channel_id = ?", query.channel_id),
        ("r.channel_id IN (SELECT id FROM channel WHERE shop_id = ?)", query.shop_id),
        (_TOPIC, query.topic or None),
        ("r.language = ?", query.language or None),
        (f"{_STARS_OF_FIVE} {_AMONG}", json.dumps(query.stars) if query.stars else None),
        (f"r.id {_AMONG}", json.dumps(query.ids) if query.ids else None),
        ("r.sort_at >= ?", micros_or_none(query.since)),
        ("r.sort_at <= ?", micros_or_none(query.until)),
        ("r.seen_at >= ?", micros_or_none(query.seen_since)),
    ):
        if value is not None:
            ask(condition, value)
    if query.search.strip():
        found, values = search_condition(query.search)
        ask(found, *values)
    return asked, parameters


def _ask_kind(query: InboxQuery, ask: Callable[..., None]) -> None:
    kinds = [
        condition
        for wanted, condition in (
            (query.complaints, "r.complaint"),
            (query.praise, f"r.kind = '{Kind.PRAISE}'"),
            (query.mixed, f"r.kind = '{Kind.MIXED}'"),
            (query.neutral, f"r.kind = '{Kind.NEUTRAL}'"),
            (query.unjudged, f"r.kind = '{Kind.UNJUDGED}'"),
        )
        if wanted
    ]
    if kinds:
        ask(f"({' OR '.join(kinds)})")


def _ask_standing(query: InboxQuery, now: int, ask: Callable[..., None]) -> None:
    shown = "(r.snoozed_until_at IS NULL OR r.snoozed_until_at <= ?)"
    wanted = [
        (condition, values)
        for asked, condition, values in (
            (query.awaiting, f"{AWAITING} AND {shown}", (now,)),
            (query.asking, f"{ASKING} AND {shown}", (now,)),
            (query.answered, f"r.state = '{State.ANSWERED}'", ()),
            (query.snoozed, "r.snoozed_until_at > ?", (now,)),
            (query.drafted, f"r.state = '{State.DRAFTED}'", ()),
            (query.to_be_posted, f"r.state = '{State.TO_BE_POSTED}'", ()),
        )
        if asked
    ]
    if len(wanted) == 1:
        # Not in brackets, so that SQLite sees that the index of the awaiting ones will do.
        ask(wanted[0][0], *wanted[0][1])
    elif wanted:
        alternatives = " OR ".join(f"({condition})" for condition, _ in wanted)
        ask(f"({alternatives})", *(value for _, values in wanted for value in values))


def _rating(stars: float | None, worst: float | None, best: float | None, raw: str | None) -> Rating | None:
    if raw is None or worst is None or best is None:
        return None
    return Rating(stars, worst, best, raw)


def _stored(row: tuple[Any, ...]) -> StoredReview:
    (identity, channel_id, channel, shop, key, road, url, author, title, text, stars, worst, best, raw, mention, about,
     outlet, likes, shares, comments, followers, claimed, published, basis, seen, version, edited, removed, reply_text,
     reply_at, satisfaction, kind, complaint, judged_kind, probability, language, engine, corrected_kind, set_aside,
     state, cycle, clock, closed, from_before, snoozed, note, draft, phrases, topics) = row  # fmt: skip
    words = judged_text(title, text)
    return StoredReview(
        id=identity,
        channel_id=channel_id,
        channel=channel,
        shop=shop,
        key=key,
        road=Road(road),
        url=url,
        author=author,
        title=title,
        text=text,
        rating=_rating(stars, worst, best, raw),
        mention=bool(mention),
        about=about,
        outlet=outlet,
        spread=Spread(likes, shares, comments, followers),
        claimed=claimed,
        published_at=moment_or_none(published),
        date_basis=DateBasis(basis),
        seen_at=to_moment(seen),
        version=version,
        edited_at=moment_or_none(edited),
        removed_at=moment_or_none(removed),
        reply=None if reply_text is None else Reply(reply_text, moment_or_none(reply_at)),
        satisfaction=satisfaction,
        kind=Kind(kind),
        complaint=bool(complaint),
        judged_kind=Kind(judged_kind),
        complaint_probability=probability,
        language=language,
        engine=engine,
        corrected=corrected_kind is not None,
        set_aside=bool(set_aside),
        state=State(state),
        cycle=cycle,
        clock_at=moment_or_none(clock),
        closed_at=moment_or_none(closed),
        from_before=bool(from_before),
        snoozed_until=moment_or_none(snoozed),
        note=note,
        draft=draft,
        phrases=tuple(Phrase(words[start:end], start, end, weight) for start, end, weight in json.loads(phrases)),
        topics=tuple(Topic(*topic) for topic in ((t[0], t[1], t[2], t[3]) for t in json.loads(topics))),
    )
