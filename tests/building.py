"""Reviews and stores for tests, with defaults that a test only overrides where it means something by it.

Times are told from `NOW`; judgements come from the product's own table, so that a made-up one agrees with
its stars and words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from reputation_desktop.domain.dating import date_review
from reputation_desktop.domain.judgement import Judgement, Phrase, Topic, WordsRead, judged
from reputation_desktop.domain.review import FoundReview, Rating, Reply, Road, Spread, rate
from reputation_desktop.domain.stored import Changes, EditedReview, NewReview, SameReview, TouchedReview
from reputation_desktop.store.channels import add_channel, name_shop
from reputation_desktop.store.ingest import write_changes
from reputation_desktop.store.settings import WHOLE_SHOP, rules_for, write_setting
from reputation_desktop.store.store import Store

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
ZONE = ZoneInfo("Europe/Berlin")
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)

COMPLAINS = 0.9
"""A probability well over the default threshold."""

CONTENT = 0.1
"""A probability well under it."""


def found(
    key: str = "k1",
    text: str = "The soup was cold.",
    *,
    stars: float | str | None = None,
    rating: Rating | None = None,
    claimed: datetime | date | None = NOW - 2 * HOUR,
    author: str = "Anna Baker",
    title: str = "",
    url: str = "",
    reply: str | None = None,
    replied_at: datetime | None = None,
    edited_at: datetime | None = None,
    mention: bool = False,
    spread: Spread | None = None,
) -> FoundReview:
    """A review as a channel tells it; `stars` are on the scale from 1 to 5."""
    return FoundReview(
        key=key,
        text=text,
        title=title,
        author=author,
        url=url,
        rating=rating if stars is None else rate(stars),
        claimed=claimed,
        edited_at=edited_at,
        reply=None if reply is None else Reply(reply, replied_at),
        mention=mention,
        spread=spread or Spread(),
    )


def judgement(
    review: FoundReview,
    complains: float | None = None,
    *,
    praised: bool = False,
    phrases: Sequence[Phrase] = (),
    topics: Sequence[Topic] = (),
    language: str = "en",
    threshold: float = 0.5,
) -> Judgement:
    """A judgement of `review`; `complains` is the probability by its words, None where they cannot be judged."""
    stars = None if review.rating is None else review.rating.satisfaction
    words = None if complains is None else WordsRead(1 - complains, complains, praised, tuple(phrases), tuple(topics))
    has_words = bool(review.title or review.text)
    return judged(stars, words, language, threshold, "invented 1", has_words=has_words)


def new(
    review: FoundReview,
    complains: float | None = COMPLAINS,
    *,
    praised: bool = False,
    judged_as: Judgement | None = None,
    seen_at: datetime = NOW,
    first_round: bool = False,
    road: Road = Road.FEED,
    zone: tzinfo = ZONE,
    set_aside: bool = False,
) -> NewReview:
    """A review to be stored, dated as a round that sees it at `seen_at` would."""
    return NewReview(
        found=review,
        judgement=judged_as or judgement(review, complains, praised=praised),
        dated=date_review(review.claimed, seen_at, zone, first_round=first_round),
        road=road,
        set_aside=set_aside,
    )


def edited(
    review_id: int,
    review: FoundReview,
    complains: float | None = COMPLAINS,
    *,
    praised: bool = False,
    fuller: bool = False,
) -> EditedReview:
    """A new version of the stored review `review_id`."""
    return EditedReview(review_id, review, judgement(review, complains, praised=praised), fuller)


def write(
    store: Store,
    channel_id: int,
    *,
    new: Sequence[NewReview] = (),
    edited: Sequence[EditedReview] = (),
    touched: Sequence[TouchedReview] = (),
    same: Sequence[SameReview] = (),
    missing: Sequence[int] = (),
    at: datetime = NOW,
) -> list[int]:
    """Stores what a payload changed, as a round at `at` does; returns the ids of the new reviews."""
    changes = Changes(tuple(new), tuple(edited), tuple(touched), tuple(same), tuple(missing))
    with store.transaction():
        return write_changes(store, channel_id, changes, rules_for(store, channel_id), at)


def stored(
    store: Store,
    channel_id: int,
    review: FoundReview | None = None,
    complains: float | None = COMPLAINS,
    *,
    praised: bool = False,
    at: datetime = NOW,
    first_round: bool = False,
    road: Road = Road.FEED,
    set_aside: bool = False,
) -> int:
    """Stores one review that is first seen at `at`, and returns its id."""
    one = new(
        review or found(),
        complains,
        praised=praised,
        seen_at=at,
        first_round=first_round,
        road=road,
        set_aside=set_aside,
    )
    (review_id,) = write(store, channel_id, new=[one], at=at)
    return review_id


def channel(
    store: Store, name: str = "Google", *, shop: str = "", platform: str = "feed", mention: bool = False
) -> int:
    """Adds a channel and returns its id."""
    return add_channel(
        store,
        shop_id=name_shop(store, shop, NOW),
        name=name,
        platform=platform,
        address=f"https://example.org/{name}",
        secret=False,
        mention=mention,
        now=NOW,
    )


def in_berlin(store: Store) -> None:
    """Gives the shop a zone of its own, so that a test means the same on every computer."""
    write_setting(store, WHOLE_SHOP, "zone", "Europe/Berlin")


@dataclass(frozen=True)
class StoredDay:
    """One day's sum as the store keeps it (see `store.schema.DayRow`)."""

    day: int
    opinions: int
    reviews: int
    complaints: int
    scaled: float
    scaled_satisfaction: float
    newest_at: datetime | None
    overdue: float
    complaining: float
    complaining_satisfaction: float


def days(store: Store, scope: int) -> list[StoredDay]:
    """The days of a channel, or of a shop where `scope` is minus its id, oldest first."""
    table = store.tables.day
    names = [each.name for each in fields(StoredDay)]
    rows = table.select().where(table.scope == scope).order_by(table.day)
    return [StoredDay(*(getattr(row, name) for name in names)) for row in rows]
