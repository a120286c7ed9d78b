"""Reading a platform's feed and telling its entries in the platform's own way."""

from __future__ import annotations

from collections.abc import Callable

from reputation_desktop.channels import feed
from reputation_desktop.channels.feeds import syndication
from reputation_desktop.channels.feeds.entry import Feed, FeedEntry
from reputation_desktop.domain.channel import Payload, Reading
from reputation_desktop.domain.review import FoundReview

Retelling = Callable[[FoundReview, FeedEntry, Feed], FoundReview]


def read_retold(payload: Payload, retelling: Retelling) -> Reading:
    """Reads any feed; `retelling` corrects what the general reading of an entry cannot know.

    Raises:
        WorldFailed: the payload is no feed; the type says what it is instead.
    """

    def review_of(entry: FeedEntry, source: Feed) -> FoundReview | str:
        found = feed.review_of(entry, source)
        return found if isinstance(found, str) else retelling(found, entry, source)

    return feed.reading_of(syndication.read_entries(payload), review_of)
