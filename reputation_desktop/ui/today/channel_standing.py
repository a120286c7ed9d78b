"""Whether a channel was read lately, as the first page tells it."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from reputation_desktop.domain.stored import Channel
from reputation_desktop.ui.words.times import day, when_read

LATELY = timedelta(days=1)
"""How long a channel counts as read; longer where the owner has it read less often."""

COUNTER, FILE = "counter", "file"


class Standing(Enum):
    """How it stands with a channel."""

    READ = auto()
    NOT_READ = auto()
    FILE = auto()
    COUNTER = auto()
    PAUSED = auto()


def standing_of(channel: Channel, now: datetime) -> Standing:
    """How it stands with a channel at `now`; what rounds do not ask cannot be unread."""
    if channel.settings.paused:
        return Standing.PAUSED
    if not (channel.address or channel.secret):
        return Standing.COUNTER if channel.platform == COUNTER else Standing.FILE
    health = channel.health
    if health.failures_in_a_row or health.last_success_at is None:
        return Standing.NOT_READ
    every = timedelta(hours=channel.settings.round_every_h or 0)
    return Standing.READ if now - health.last_success_at < max(LATELY, 2 * every) else Standing.NOT_READ


def unread(channels: tuple[Channel, ...], now: datetime) -> list[Channel]:
    """The channels that should have been read lately and were not."""
    return [each for each in channels if standing_of(each, now) is Standing.NOT_READ]


def unread_since(channels: tuple[Channel, ...], since: datetime | None, now: datetime) -> list[Channel]:
    """The channels from which something may be missing since then: not read after it, or not lately."""
    return [
        each
        for each in channels
        if standing_of(each, now) is Standing.NOT_READ
        or (standing_of(each, now) is Standing.READ and since is not None and _last_read(each) < since)
    ]


def _last_read(channel: Channel) -> datetime:
    return channel.health.last_success_at or channel.added_at


def silent_from(channel: Channel) -> datetime | None:
    """Since when nothing is heard of a channel that was not read; None where it never was read."""
    health = channel.health
    return None if health.last_success_at is None else health.failing_since_at or health.last_success_at


def standing_words(channel: Channel, zone: tzinfo, now: datetime) -> str:
    """When a channel was read: "09:36", "not since Tuesday", "file of 1 June", "always on", "paused"."""
    translate = QCoreApplication.translate
    standing, last = standing_of(channel, now), channel.health.last_success_at
    if standing is Standing.PAUSED:
        return translate("ChannelStanding", "paused")
    if standing is Standing.COUNTER:
        return translate("ChannelStanding", "always on")
    if last is None:
        said = translate("ChannelStanding", "no file yet"), translate("ChannelStanding", "not read yet")
        return said[0] if standing is Standing.FILE else said[1]
    if standing is Standing.FILE:
        return translate("ChannelStanding", "file of {day}").format(day=day(last, zone, now))
    if standing is Standing.READ:
        return when_read(last, zone, now)
    said_not = translate("ChannelStanding", "not since {when}")
    return said_not.format(when=when_read(silent_from(channel) or last, zone, now))
