"""What happened since the owner last looked, one line a kind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from reputation_desktop.domain.reminder import targets_for
from reputation_desktop.domain.review import Kind
from reputation_desktop.domain.stored import Channel
from reputation_desktop.store import news
from reputation_desktop.store.channels import channels
from reputation_desktop.store.news import News, Span
from reputation_desktop.store.reviews import review, versions
from reputation_desktop.store.settings import read_settings
from reputation_desktop.store.store import Store

LISTED = 500
"""How many reviews a line names at most; its count is of all."""


FIRST_LOOK = timedelta(days=30)
"""How far back she is told who looks for the first time: a store may have been filled without a window for years."""


class BriefingSort(StrEnum):
    """What a line of the briefing is about, in the order of the lines; a new review is in one of them alone.

    Mentions that complain, are mixed or could not be judged are among the reviews of their kind; all others are
    `new mentions`. `backlog` is what was from before when first seen, as a new channel's first round brings it.
    `past recomputed` are reviews whose kind the owner corrected, which moved the scores of the past.
    """

    NEW_COMPLAINTS = "new complaints"
    OVERDUE = "overdue"
    EDITED = "edited"
    VANISHED = "vanished"
    NEW_MIXED = "new mixed"
    NEW_UNJUDGED = "new unjudged"
    NEW_MENTIONS = "new mentions"
    NEW_PRAISE = "new praise"
    NEW_NEUTRAL = "new neutral"
    ANSWERED_THERE = "answered there"
    BACKLOG = "backlog"
    PAST_RECOMPUTED = "past recomputed"


@dataclass(frozen=True, slots=True)
class BriefingLine:
    """One kind of news.

    Attributes:
        count: how many reviews.
        review_ids: which, the newest news first; at most 500 of them.
        channel: the name of the one channel they are all of, or empty.
        before_stars: of a single edited review, the stars when the owner last looked; None where it had none.
        after_stars: of a single edited review, the stars of now; None where it has none.
    """

    sort: BriefingSort
    count: int
    review_ids: tuple[int, ...]
    channel: str = ""
    before_stars: float | None = None
    after_stars: float | None = None


@dataclass(frozen=True, slots=True)
class Briefing:
    """What happened since then, up to now; None: she never looked before. `days_away` are whole days."""

    since: datetime | None
    days_away: int
    lines: tuple[BriefingLine, ...]


_NEW = {
    Kind.COMPLAINT: BriefingSort.NEW_COMPLAINTS,
    Kind.MIXED: BriefingSort.NEW_MIXED,
    Kind.UNJUDGED: BriefingSort.NEW_UNJUDGED,
    Kind.PRAISE: BriefingSort.NEW_PRAISE,
    Kind.NEUTRAL: BriefingSort.NEW_NEUTRAL,
}


def _arrival(kind: Kind, mention: bool, from_before: bool) -> BriefingSort:
    if from_before:
        return BriefingSort.BACKLOG
    return BriefingSort.NEW_MENTIONS if mention and kind in (Kind.PRAISE, Kind.NEUTRAL) else _NEW[kind]


def briefing(store: Store, since: datetime | None, now: datetime) -> Briefing:
    """What happened since then, in channels that are neither muted nor a competitor's.

    Who never looked before is told of the last 30 days. A moment that is still to come (the computer's clock was
    wrong) brings nothing.
    """
    counted = {each.id: each for each in channels(store, removed=True) if each.counted}
    span = Span(since or now - FIRST_LOOK, now, tuple(counted), LISTED)
    found = {sort: each for sort, each in _news(store, span, counted) if each.count}
    lines = tuple(_line(store, sort, found[sort], span, counted) for sort in BriefingSort if sort in found)
    return Briefing(since, 0 if since is None else max(0, (now - since).days), lines)


def _news(store: Store, span: Span, counted: dict[int, Channel]) -> Iterator[tuple[BriefingSort, News]]:
    shop = read_settings(store)
    yield from news.arrived(store, span, _arrival).items()
    overdue_after = {each.id: targets_for(each.settings, shop).overdue for each in counted.values()}
    yield BriefingSort.OVERDUE, news.fell_overdue(store, span, overdue_after)
    yield BriefingSort.EDITED, news.edited(store, span)
    yield BriefingSort.VANISHED, news.vanished(store, span)
    yield BriefingSort.ANSWERED_THERE, news.replied_there(store, span)
    yield BriefingSort.PAST_RECOMPUTED, news.corrected(store, span)


def _line(store: Store, sort: BriefingSort, found: News, span: Span, counted: dict[int, Channel]) -> BriefingLine:
    channel = "" if found.channel_id is None else counted[found.channel_id].name
    before, after = None, None
    if sort is BriefingSort.EDITED and found.count == 1:
        before, after = _stars(store, found.review_ids[0], span.since)
    return BriefingLine(sort, found.count, found.review_ids, channel, before, after)


def _stars(store: Store, review_id: int, since: datetime) -> tuple[float | None, float | None]:
    """The stars of a review at a moment before its edit, and now."""
    then = [each.rating for each in versions(store, review_id) if each.seen_at <= since]
    ratings = (then[-1] if then else None, review(store, review_id).rating)
    before, after = (None if rating is None else rating.value for rating in ratings)
    return before, after
