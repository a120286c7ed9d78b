"""One opinion by one customer, as a channel tells it and before anything is made of it."""

from __future__ import annotations

import hashlib
import math
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


class Kind(StrEnum):
    """What a review is to the owner."""

    COMPLAINT = "complaint"
    PRAISE = "praise"
    MIXED = "mixed"
    NEUTRAL = "neutral"
    UNJUDGED = "unjudged"


class State(StrEnum):
    """How far the owner's answer has come."""

    AWAITING = "awaiting"
    DRAFTED = "drafted"
    TO_BE_POSTED = "to be posted"
    ANSWERED = "answered"
    NO_ANSWER_NEEDED = "no answer needed"
    NOT_ABOUT_US = "not about us"
    REPORTED = "reported"


class Road(StrEnum):
    """By which way a review came in; one channel may have several."""

    FEED = "feed"
    PAGE = "page"
    MAIL = "mail"
    FILE = "file"
    COUNTER = "counter"


@dataclass(frozen=True, slots=True)
class Rating:
    """Stars with the scale they were given on; the scale never leaves the number.

    Attributes:
        value: the stars, or None where what was said is no rating on its scale.
        worst: the lowest stars possible.
        best: the highest stars possible.
        raw: what the source said, kept to the letter.
    """

    value: float | None
    worst: float
    best: float
    raw: str

    @property
    def satisfaction(self) -> float | None:
        """0 for the worst, 1 for the best, None where unrated."""
        if self.value is None:
            return None
        return (self.value - self.worst) / (self.best - self.worst)


def rate(raw: object, worst: float = 1.0, best: float = 5.0) -> Rating:
    """Reads `raw` as stars from `worst` to `best`.

    Unrated, with the raw value kept: no number, a scale without extent, a value outside it (and so a 0
    on a scale from 1). A decimal comma is accepted.
    """
    said = str(raw).strip()
    try:
        value = float(said.replace(",", "."))
    except ValueError:
        return Rating(None, worst, best, said)
    if not (math.isfinite(worst) and math.isfinite(best)):
        return Rating(None, 1.0, 5.0, said)
    if not (worst < best and worst <= value <= best):
        return Rating(None, worst, best, said)
    return Rating(value, worst, best, said)


def recommendation(recommends: bool) -> Rating:
    """A yes or no instead of stars: satisfaction 1 or 0."""
    return Rating(1.0 if recommends else 0.0, 0.0, 1.0, "yes" if recommends else "no")


@dataclass(frozen=True, slots=True)
class Reply:
    """What the shop answered, as the channel shows it. `at` is aware UTC, or None where it is not told."""

    text: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Spread:
    """How far a post has travelled, where the channel tells; None is unknown, 0 is none."""

    likes: int | None = None
    shares: int | None = None
    comments: int | None = None
    followers: int | None = None


@dataclass(frozen=True, slots=True)
class FoundReview:
    """A review or mention as one road of a channel told it. All text is plain text.

    Attributes:
        key: its identity within the channel; the same review keeps it in every round and on every road
            that knows an id.
        text: what the customer wrote, without markup; may be empty where there are only stars.
        claimed: when it was published as the source says: an aware datetime, a bare date, or None.
        edited_at: when the customer last changed it, where the source says so apart from `claimed`.
        language: the language that the source declares ("de"), or empty.
        mention: True for a post or article that names the shop.
        about: which of the shop's places or products it is about, where the source says.
        outlet: who published a mention (the newspaper, the forum), where the source says.
    """

    key: str
    text: str
    title: str = ""
    author: str = ""
    url: str = ""
    rating: Rating | None = None
    claimed: datetime | date | None = None
    edited_at: datetime | None = None
    reply: Reply | None = None
    language: str = ""
    mention: bool = False
    about: str = ""
    outlet: str = ""
    spread: Spread = field(default_factory=Spread)

    @property
    def fingerprint(self) -> str:
        """Changes exactly when the customer's own words or stars change (40 hexadecimal digits)."""
        stars = "" if self.rating is None else f"{self.rating.raw}/{self.rating.worst:g}-{self.rating.best:g}"
        return _digest(self.title, self.text, stars)


def made_up_key(source: str, author: str, claimed: datetime | date | None, text: str) -> str:
    """The identity of a review whose source gives none: a digest of source, author, date and text."""
    when = claimed.isoformat() if claimed is not None else ""
    return "sha1:" + _digest(source, author, when, text)


def _digest(*parts: str) -> str:
    joined = "\x1f".join(parts).encode("utf-8", "surrogatepass")
    return hashlib.sha1(joined, usedforsecurity=False).hexdigest()
