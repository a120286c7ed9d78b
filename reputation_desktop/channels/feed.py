"""Any feed at all: its entries to reviews, for the links that no other platform claims."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime

from reputation_desktop.channels.feeds.entry import Feed, FeedEntry
from reputation_desktop.channels.feeds.syndication import read_entries
from reputation_desktop.channels.platform import Link
from reputation_desktop.domain.channel import Payload, Reading, Recognition, Skipped
from reputation_desktop.domain.errors import marked
from reputation_desktop.domain.review import FoundReview, made_up_key

_SECRET_PARAMETER = re.compile(
    r"(?:access|api|auth|feed|private|user)?[_-]?(?:key|token)|auth|hash|passw(?:or)?d|secret|sig(?:nature)?",
    re.IGNORECASE,
)


def review_of(entry: FeedEntry, feed: Feed) -> FoundReview | str:  # noqa: ARG001 - part of the signature for platforms
    """The review that `entry` tells, the way it is read where no platform knows better.

    An entry without a rating is a mention. When it was published stays its date; a later `updated` is
    when the customer edited it.

    Returns:
        The review. Platforms that use this signature may return the reason for skipping the entry.
    """
    return FoundReview(
        key=entry.id or _key_of_nameless(entry),
        text=entry.text,
        title=entry.title,
        author=entry.author,
        url=entry.link,
        rating=entry.rating,
        claimed=entry.published,
        edited_at=_edited_at(entry),
        language=entry.language,
        mention=entry.rating is None,
        outlet=entry.outlet,
    )


_in_general = review_of  # within `reading_of` its name belongs to the parameter


def reading_of(feed: Feed, review_of: Callable[[FeedEntry, Feed], FoundReview | str] | None = None) -> Reading:
    """Every entry of `feed` as a review, or as skipped with its reason; together they are all entries.

    Args:
        feed: what `read_entries` found.
        review_of: how this platform reads an entry; a text that it returns is the reason for skipping.
    """
    reviews: dict[str, FoundReview] = {}
    skipped: list[Skipped] = []
    for entry in feed.entries:
        found = marked("the entry is empty") if _is_empty(entry) else (review_of or _in_general)(entry, feed)
        if isinstance(found, str):
            skipped.append(Skipped(entry.position, found))
        elif found.key in reviews:
            skipped.append(Skipped(entry.position, marked("the same entry stands twice")))
        else:
            reviews[found.key] = found
    return Reading(
        reviews=tuple(reviews.values()),
        skipped=tuple(skipped),
        title=feed.title,
        next_address=feed.next_address,
        home=feed.home,
    )


def _is_empty(entry: FeedEntry) -> bool:
    return not (entry.id or entry.link or entry.title or entry.text or entry.rating)


def _key_of_nameless(entry: FeedEntry) -> str:
    """An identity for an entry without one.

    Link, author and moment together name it well enough that an edit of its words remains an edit; a
    link alone does not, as all reviews of one product may share it.
    """
    has_moment = isinstance(entry.published, datetime)
    words = "" if entry.link and has_moment else f"{entry.title}\n{entry.text}"
    return made_up_key(entry.link, entry.author, entry.published, words)


def _edited_at(entry: FeedEntry) -> datetime | None:
    published, updated = entry.published, entry.updated
    return updated if isinstance(published, datetime) and updated is not None and updated > published else None


class AnyFeed:
    """The platform of every link that belongs to no other: a feed, or a page to search for one."""

    name = "feed"
    label = "Feed"

    def recognise(self, link: Link) -> Recognition:
        """Always something: whether there is a feed shows only when the address is asked."""
        is_secret = "@" in link.parts.netloc or any(map(_SECRET_PARAMETER.fullmatch, link.query))
        return Recognition(
            platform=self.name,
            what=marked("a web address"),
            reads=marked("the reviews and posts of the feed that is found there"),
            address=link.parts._replace(fragment="").geturl(),
            is_page=True,
            secret=is_secret,
            name=link.host,
        )

    def read(self, payload: Payload) -> Reading:
        """Raises: as `read_entries`."""
        return reading_of(read_entries(payload))


FEED = AnyFeed()
