"""What the column at the left of the inbox lists: channels, what is put aside, and the owner's own filters."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from reputation_desktop.domain.stored import Channel
from reputation_desktop.ui.inbox import filters
from reputation_desktop.ui.words.platforms import platform_icon

if TYPE_CHECKING:
    from reputation_desktop.store.reviews import InboxQuery
    from reputation_desktop.store.saved_filters import SavedFilter
    from reputation_desktop.store.store import Store

FOLDERS = (("snoozed", "snooze"), ("to_be_posted", "send"), ("drafted", "pen"), ("unjudged", "look"))
"""Filters with a place of their own, each with its icon."""

_IN_HAND = ("snoozed", "to_be_posted", "drafted")
"""Few at any time, so that they are simply counted."""


@dataclass(frozen=True, slots=True)
class ColumnFacts:
    """What the column shows.

    Attributes:
        waits: how many reviews ask for an answer, by channel.
        folders: how many reviews a folder holds, by the name of its filter.
        saved: the owner's own filters.
        languages: those that reviews are in.
        last_answered_at: when the last answer was posted that is known of.
    """

    channels: tuple[Channel, ...]
    waits: dict[int, int]
    folders: dict[str, int]
    saved: tuple[SavedFilter, ...]
    languages: tuple[str, ...]
    last_answered_at: datetime | None

    @property
    def waiting(self) -> int:
        """How many reviews ask for an answer in all."""
        return sum(self.waits.values())

    @property
    def not_read(self) -> tuple[Channel, ...]:
        """The channels whose last reading failed."""
        return tuple(each for each in self.channels if could_not_be_read(each))


@dataclass(frozen=True, slots=True)
class Place:
    """A line of the column.

    Attributes:
        key: tells it from all others, and stays the same.
        count: how many reviews it holds; 0 says nothing.
        strong: whether the count is of what asks for an answer.
        warning: what is amiss with it, or empty.
        query: what is shown when it is chosen.
        saved_id: of one of the owner's own filters, else None.
    """

    key: str
    name: str
    icon: str
    query: InboxQuery
    count: int = 0
    strong: bool = False
    warning: str = ""
    saved_id: int | None = None

    @property
    def aloud(self) -> str:
        """The line read aloud."""
        count = ""
        if self.count and self.strong:
            count = _COUNTS.awaiting(self.count)
        elif self.count:
            count = _COUNTS.reviews(self.count)
        return "; ".join(part for part in (self.name, count, self.warning) if part)


def could_not_be_read(channel: Channel) -> bool:
    """Whether the last try to read a channel failed; a paused one is not tried."""
    return bool(channel.health.failure) and not channel.settings.paused


def read_column(store: Store, now: datetime) -> ColumnFacts:
    """What the column shows at this moment; runs in the store's thread."""
    from reputation_desktop.desk.listing import Listing, waits_by_channel
    from reputation_desktop.store.channels import channels
    from reputation_desktop.store.listing import languages_seen
    from reputation_desktop.store.saved_filters import saved_filters
    from reputation_desktop.store.waiting import last_answered_at, unjudged_count

    def held(query: InboxQuery) -> int:
        return sum(len(ids) for ids in iter(Listing(store, query, now).next_ids, None))

    return ColumnFacts(
        channels=tuple(channels(store)),
        waits=waits_by_channel(store, now),
        folders={name: held(_folder(name)) for name in _IN_HAND} | {"unjudged": unjudged_count(store, now)},
        saved=tuple(saved_filters(store)),
        languages=tuple(languages_seen(store)),
        last_answered_at=last_answered_at(store),
    )


def _folder(name: str) -> InboxQuery:
    """What a folder holds; what could not be judged only while it waits."""
    asked = filters.turned(filters.every_review(), name, True)
    return filters.turned(asked, filters.AWAITING, True) if name == "unjudged" else asked


def channel_places(facts: ColumnFacts) -> list[Place]:
    """All channels together, then each of them."""
    translate = QCoreApplication.translate
    usual = filters.usual_query()
    unread = translate("places", "could not be read")
    everything = Place("all", translate("places", "All channels"), "inbox", usual, facts.waiting, strong=True)
    return [
        everything,
        *(
            Place(
                key=f"channel {each.id}",
                name=each.name,
                icon=platform_icon(each.platform),
                query=replace(usual, channel_id=each.id),
                count=facts.waits.get(each.id, 0),
                strong=True,
                warning=unread if could_not_be_read(each) else "",
            )
            for each in facts.channels
        ),
    ]


def other_places(facts: ColumnFacts) -> list[Place]:
    """What is put aside, and the owner's own filters."""
    folders = [Place(name, filters.chip_word(name), icon, _folder(name), facts.folders[name]) for name, icon in FOLDERS]
    saved = [Place(f"saved {each.id}", each.name, "search", each.query, saved_id=each.id) for each in facts.saved]
    return folders + saved


class _Counts(QObject):
    """Plurals: the collector of texts finds them in `tr` alone."""

    def awaiting(self, number: int) -> str:
        return self.tr("%n await(s) an answer", "", number)

    def reviews(self, number: int) -> str:
        return self.tr("%n review(s)", "", number)


_COUNTS = _Counts()
