"""What the store hands out and takes in: channels and reviews as frozen facts."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from reputation_desktop.domain.channel import Health
from reputation_desktop.domain.dating import DateBasis, Dated
from reputation_desktop.domain.judgement import Judgement, Phrase, Topic
from reputation_desktop.domain.review import FoundReview, Kind, Rating, Reply, Road, Spread, State
from reputation_desktop.domain.settings import ChannelSettings


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel as the store knows it.

    Attributes:
        address: redacted where `secret` is set; the true one lies in the keychain.
        etag: with `last_modified` and `body_digest`, what the last body was, opaque.
        first_round_at: when it first brought something, or None.
    """

    id: int
    shop_id: int
    shop: str
    name: str
    platform: str
    address: str
    secret: bool
    mention: bool
    settings: ChannelSettings
    health: Health
    added_at: datetime
    removed_at: datetime | None = None
    etag: str = ""
    last_modified: str = ""
    body_digest: str = ""
    first_round_at: datetime | None = None
    retry_at: datetime | None = None

    @property
    def counted(self) -> bool:
        """Whether what is said here counts for the shop."""
        return not (self.settings.muted or self.settings.competitor)

    @property
    def mentions(self) -> bool:
        """Whether what is found here are mentions: the owner's word, else the platform's."""
        return self.mention if not self.settings.mentions else self.settings.mentions == "yes"


@dataclass(frozen=True, slots=True)
class Known:
    """What a round has to know of a stored review to decide whether it changed."""

    review_id: int
    fingerprint: str
    reply_text: str | None
    removed: bool
    spread: Spread
    mention: bool
    is_alias: bool = False


@dataclass(frozen=True, slots=True)
class NewReview:
    """A review to be stored, dated and judged. `set_aside` is a mention that its channel's words exclude."""

    found: FoundReview
    judgement: Judgement
    dated: Dated
    road: Road
    set_aside: bool = False


@dataclass(frozen=True, slots=True)
class EditedReview:
    """A new version of a stored review. `fuller` is the same words, told to a greater length by another road."""

    review_id: int
    found: FoundReview
    judgement: Judgement
    fuller: bool = False


@dataclass(frozen=True, slots=True)
class TouchedReview:
    """A stored review whose words are unchanged, but whose reply, spread or presence is not."""

    review_id: int
    found: FoundReview


@dataclass(frozen=True, slots=True)
class SameReview:
    """A review from another road that is one already stored, and is kept as its alias."""

    review_id: int
    found: FoundReview
    road: Road


@dataclass(frozen=True, slots=True)
class Changes:
    """All that a payload changes in the store, in one transaction.

    Attributes:
        missing: stored reviews that a complete listing no longer names.
    """

    new: tuple[NewReview, ...] = ()
    edited: tuple[EditedReview, ...] = ()
    touched: tuple[TouchedReview, ...] = ()
    same: tuple[SameReview, ...] = ()
    missing: tuple[int, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.new or self.edited or self.touched or self.same or self.missing)


@dataclass(frozen=True, slots=True)
class Version:
    """An earlier version of a review. `replaced_at` is when the next one began to count."""

    number: int
    title: str
    text: str
    rating: Rating | None
    seen_at: datetime
    edited_at: datetime | None
    replaced_at: datetime
    kind: Kind
    satisfaction: float | None
    complaint: bool


@dataclass(frozen=True, slots=True)
class StoredReview:
    """A review in its present version, with its judgement and how far the answer has come.

    Attributes:
        clock_at: when the clock of the present cycle started, or None where none runs or ran.
        closed_at: when it left the waiting states (the answer's moment for an answered one), or None.
        from_before: older than the limit when first seen; outside all counts.
    """

    id: int
    channel_id: int
    channel: str
    shop: str
    key: str
    road: Road
    url: str
    author: str
    title: str
    text: str
    rating: Rating | None
    mention: bool
    about: str
    outlet: str
    spread: Spread
    claimed: str
    published_at: datetime | None
    date_basis: DateBasis
    seen_at: datetime
    version: int
    edited_at: datetime | None
    removed_at: datetime | None
    reply: Reply | None
    satisfaction: float | None
    kind: Kind
    complaint: bool
    judged_kind: Kind
    complaint_probability: float | None
    language: str
    engine: str
    corrected: bool
    set_aside: bool
    state: State
    cycle: int
    clock_at: datetime | None
    closed_at: datetime | None
    from_before: bool
    snoozed_until: datetime | None
    note: str
    draft: str = ""
    phrases: tuple[Phrase, ...] = field(default=())
    topics: tuple[Topic, ...] = field(default=())
