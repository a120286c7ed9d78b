"""What the channel pages show, read in the store's thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from reputation_desktop.domain.settings import Settings
from reputation_desktop.domain.stored import Channel

if TYPE_CHECKING:
    from reputation_desktop.store.diary import DiaryEntry
    from reputation_desktop.store.store import Store

TRIES_SINCE = timedelta(days=60)
MOST_TRIES = 20


@dataclass(frozen=True, slots=True)
class AllChannels:
    """Every channel that is not removed, and how many reviews of each ask for an answer."""

    channels: tuple[Channel, ...]
    awaiting: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class OneChannel:
    """A channel with what is known of it.

    Attributes:
        awaiting: how many of its reviews ask for an answer.
        known: how many of its reviews are stored.
        tries: its latest requests, newest first.
        own: the texts of its own settings that differ from their defaults, by name.
        shop: the whole shop's settings, which hold where it has none of its own.
    """

    channel: Channel
    awaiting: int
    known: int
    tries: tuple[DiaryEntry, ...]
    own: Mapping[str, str]
    shop: Settings


def read_channels(store: Store, now: datetime) -> AllChannels:
    """All channels at this moment."""
    from reputation_desktop.desk.listing import waits_by_channel
    from reputation_desktop.store.channels import channels

    return AllChannels(tuple(channels(store)), waits_by_channel(store, now))


def read_channel(store: Store, channel_id: int, now: datetime) -> OneChannel | None:
    """One channel at this moment; None where it was removed meanwhile."""
    from reputation_desktop.desk.listing import waits_by_channel
    from reputation_desktop.store.channels import channels
    from reputation_desktop.store.diary import diary
    from reputation_desktop.store.settings import read_settings, stored_settings
    from reputation_desktop.store.standings import tallies

    channel = next((each for each in channels(store) if each.id == channel_id), None)
    if channel is None:
        return None
    tries = [each for each in diary(store, now - TRIES_SINCE) if each.channel == channel.name]
    return OneChannel(
        channel=channel,
        awaiting=waits_by_channel(store, now).get(channel_id, 0),
        known=sum(each.n for each in tallies(store) if each.channel_id == channel_id and not each.removed),
        tries=tuple(tries[:MOST_TRIES]),
        own=stored_settings(store, channel_id),
        shop=read_settings(store),
    )
