"""One channel in one round: its pages so far, and what they come to."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from datetime import datetime, tzinfo

from reputation_desktop import __version__
from reputation_desktop.domain.channel import Payload, Reading
from reputation_desktop.domain.dating import date_review
from reputation_desktop.domain.judgement import Judgement
from reputation_desktop.domain.review import FoundReview, Road
from reputation_desktop.domain.settings import ChannelSettings, Settings
from reputation_desktop.domain.stored import Changes, Channel, EditedReview, NewReview, SameReview, TouchedReview
from reputation_desktop.domain.verdict import taken_as_mention
from reputation_desktop.domain.word_filter import excluded
from reputation_desktop.rounds.decide import Decided, decide
from reputation_desktop.rounds.workers import Words
from reputation_desktop.store.known import (
    erased_keys,
    known_reviews,
    missing_from,
    other_roads,
    same_by_other_road,
)
from reputation_desktop.store.settings import zone_of
from reputation_desktop.store.store import Store

MOST_PAGES = 10


@dataclass(slots=True)
class Visit:
    """What is known of a channel while a round is looking at it.

    Attributes:
        address: the true one, where the visit begins.
        here: where the newest of `pages` finally came from; empty before the first.
        asked: every address so far, so that pages that name each other end.
    """

    channel: Channel
    address: str
    here: str = ""
    pages: list[Reading] = field(default_factory=list)
    asked: set[str] = field(default_factory=set)

    @property
    def reading(self) -> Reading:
        """All pages as one listing, each review once."""
        if len(self.pages) == 1:
            return self.pages[0]
        reviews = {review.key: review for page in reversed(self.pages) for review in reversed(page.reviews)}
        skipped = tuple(each for page in self.pages for each in page.skipped)
        ended = not self.pages[-1].next_address
        complete = ended and all(page.complete for page in self.pages)
        return replace(self.pages[0], reviews=tuple(reversed(reviews.values())), skipped=skipped, complete=complete)


def digest(payload: Payload) -> str:
    """Tells whether a body is the one that was read before, and by this version of the program."""
    return f"{__version__}:{hashlib.sha256(payload.body).hexdigest()}"


def known_body(channel: Channel) -> bool:
    """Whether this version has read the channel's last body; a newer one may read more in the same bytes."""
    return channel.body_digest.startswith(f"{__version__}:")


def next_page(store: Store, visit: Visit, *, whole: bool) -> str:
    """The address of the next page to ask for, or empty where there is none.

    Args:
        store: knows which reviews are stored.
        visit: has the pages so far.
        whole: all pages are wanted; otherwise only while a page still brings something new.
    """
    page = visit.pages[-1]
    if not page.next_address or page.next_address in visit.asked or len(visit.pages) >= MOST_PAGES:
        return ""
    if whole:
        return page.next_address
    known = known_reviews(store, visit.channel.id, (review.key for review in page.reviews))
    return page.next_address if any(review.key not in known for review in page.reviews) else ""


@dataclass(frozen=True, slots=True)
class Pending:
    """What is to be written for a channel once it is judged; the judged words stand in the same order."""

    decided: Decided
    same: tuple[SameReview, ...] = ()
    fuller: tuple[tuple[int, FoundReview], ...] = ()
    missing: tuple[int, ...] = ()

    @property
    def words(self) -> list[Words]:
        """The words to be judged: of the new, the edited and the more fully told reviews, in this order."""
        edited = [found for _, found in (*self.decided.edited, *self.fuller)]
        return [_words(found) for found in (*self.decided.new, *edited)]


def _words(found: FoundReview) -> Words:
    stars = None if found.rating is None else found.rating.satisfaction
    return Words(found.title, found.text, stars, found.language)


def pending_changes(
    store: Store, channel: Channel, reading: Reading, road: Road, now: datetime, settings: Settings
) -> Pending:
    """Compares a reading with the store."""
    erased = erased_keys(store, channel.id, (review.key for review in reading.reviews))
    found = [review for review in reading.reviews if review.key not in erased]
    decided = decide(found, known_reviews(store, channel.id, (review.key for review in found)))
    missing: tuple[int, ...] = ()
    if reading.complete:
        missing = missing_from(store, channel.id, road, (review.key for review in found), reading.covers)
    if decided.new and other_roads(store, channel.id, road):
        return _told_before(store, channel, decided, missing, road, now, zone_of(settings))
    return Pending(decided, missing=missing)


def _told_before(
    store: Store, channel: Channel, decided: Decided, missing: tuple[int, ...], road: Road, now: datetime, zone: tzinfo
) -> Pending:
    """Takes out of what is new the reviews that another road told before: each stored review is told once a road."""
    new: list[FoundReview] = []
    same: dict[int, SameReview] = {}
    fuller: list[tuple[int, FoundReview]] = []
    touched = list(decided.touched)
    for review in decided.new:
        dated = date_review(review.claimed, now, zone, first_round=False)
        match = same_by_other_road(store, channel.id, review, dated.published_at, road, but_not=same)
        if match is None:
            new.append(review)
            continue
        review_id, is_fuller = match
        same[review_id] = SameReview(review_id, review, road)
        if is_fuller:
            fuller.append((review_id, review))
        elif review.reply is not None:
            touched.append(TouchedReview(review_id, review))
    decided = replace(decided, new=tuple(new), touched=tuple(touched))
    return Pending(decided, tuple(same.values()), tuple(fuller), missing)


def _set_aside(review: FoundReview, channel: ChannelSettings) -> bool:
    """Whether the channel's words exclude a mention; reviews are never set aside by words."""
    mention = taken_as_mention(review.mention, channel)
    return mention and excluded(channel, review.title, review.text, review.url)


def changes_of(
    pending: Pending, judgements: list[Judgement], channel: Channel, road: Road, now: datetime, settings: Settings
) -> Changes:
    """Joins what is pending with its judgements, in the order of `Pending.words`."""
    zone = zone_of(settings)
    first_round = channel.first_round_at is None
    judged = iter(judgements)
    return Changes(
        new=tuple(
            NewReview(
                found=review,
                judgement=next(judged),
                dated=date_review(review.claimed, now, zone, first_round=first_round),
                road=road,
                set_aside=_set_aside(review, channel.settings),
            )
            for review in pending.decided.new
        ),
        edited=(
            *(EditedReview(review_id, found, next(judged)) for review_id, found in pending.decided.edited),
            *(EditedReview(review_id, found, next(judged), fuller=True) for review_id, found in pending.fuller),
        ),
        touched=pending.decided.touched,
        same=pending.same,
        missing=pending.missing,
    )
