"""A feed's entries as plain facts, whatever the format they came in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from reputation_desktop.domain.review import Rating


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One entry of a feed.

    Attributes:
        position: counted from 1, in the order of the source.
        id: the source's own identity of the entry (guid, atom:id), or empty.
        title: plain text.
        text: the longest of the entry's contents and summary, as plain text.
        html: the same before it became plain text, for platforms that have to look closer.
        published: aware, or a bare date where the source gives no time, or None.
        rating: from the feed's extensions, where there is one that rates the entry.
        outlet: the title of the source element (the newspaper), where there is one.
    """

    position: int
    id: str = ""
    link: str = ""
    title: str = ""
    text: str = ""
    html: str = ""
    author: str = ""
    published: datetime | date | None = None
    updated: datetime | None = None
    rating: Rating | None = None
    language: str = ""
    outlet: str = ""


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed as a whole. `next_address` is the next page (rel=next) where it is a different address."""

    title: str = ""
    home: str = ""
    language: str = ""
    next_address: str = ""
    entries: tuple[FeedEntry, ...] = ()
