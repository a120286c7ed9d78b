"""A place where customers talk: what was recognised of a link, and what reading it brought."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.domain.review import FoundReview


@dataclass(frozen=True, slots=True)
class Recognition:
    """What a pasted link is, and the true answer about what can be read there.

    Attributes:
        platform: the platform's stable name, as stored ("google_alerts").
        what: what it is, in words, fit for "This is …" ("a Google Alerts feed").
        reads: what will be read ("the latest 20 mentions"); empty where nothing can be.
        why_not: what cannot be read and why; may stand beside `reads` as a limitation.
        road: what the owner can do instead, or to get more, as full sentences.
        address: what to request; empty where no link leads to reviews. May differ from what was pasted.
        is_page: the address is an ordinary page that has to be searched for a feed first.
        secret: whoever knows the address can read it, so it is kept in the keychain and never shown.
        mention: what is found there are mentions rather than reviews.
        name: a first proposal for the channel's name.
    """

    platform: str
    what: str
    reads: str = ""
    why_not: str = ""
    road: str = ""
    address: str = ""
    is_page: bool = False
    secret: bool = False
    mention: bool = False
    name: str = ""

    @property
    def readable(self) -> bool:
        return bool(self.address)


@dataclass(frozen=True, slots=True)
class Payload:
    """What a server sent for one request.

    Attributes:
        address: where it finally came from, after redirects.
        body: the bytes, already unpacked.
        headers: names in lower case.
    """

    address: str
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def content_type(self) -> str:
        return self.headers.get("content-type", "")


@dataclass(frozen=True, slots=True)
class Skipped:
    """One entry that did not become a review, and the reason in words. `position` counts from 1."""

    position: int
    reason: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What a payload turned out to hold.

    Attributes:
        reviews: in the order of the source.
        skipped: every entry of the source that is not among `reviews`, with its reason.
        title: how the source calls itself.
        next_address: the next page of the same listing, or empty.
        complete: the listing (with all its pages) names every review that exists there, so that one
            that is missing from it was removed. Never true for a window of the latest entries.
        covers: how the keys begin that a complete listing speaks for (one place of several); empty: all.
        home: the page that the source says it belongs to.
    """

    reviews: tuple[FoundReview, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    title: str = ""
    next_address: str = ""
    complete: bool = False
    covers: tuple[str, ...] = ()
    home: str = ""


@dataclass(frozen=True, slots=True)
class Health:
    """How reading a channel went lately."""

    last_success_at: datetime | None = None
    last_try_at: datetime | None = None
    failures_in_a_row: int = 0
    failing_since_at: datetime | None = None
    failure: WorldFailed | None = None
