"""When a channel is looked at again: by its interval, its failures, and a little chance."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta
from ipaddress import ip_address
from urllib.parse import urlsplit

from reputation_desktop.domain.errors import NoConnection, NoSuchHost
from reputation_desktop.domain.gap import look_every
from reputation_desktop.domain.settings import Settings
from reputation_desktop.domain.stored import Channel

LONGEST_PAUSE = timedelta(days=1)
"""A channel that fails is asked at least so often, or as often as its interval says."""

LONGEST_REST = timedelta(days=7)
"""No server is left alone for longer, whatever it asks for: a channel must not fall silent for a year."""

WRONG_CLOCK = timedelta(minutes=5)
"""What was noted so far ahead of now was noted under a clock that stood wrong."""

NO_WAY = (NoConnection, NoSuchHost)
"""Failures that mostly tell of this computer's connection, and little of the channel."""

SOON = timedelta(minutes=10)
HOURLY = timedelta(hours=1)
HOURLY_TRIES = 24
"""So many times a channel that cannot be reached is tried hourly, before it counts as failing like any other."""

LONGEST_JITTER = timedelta(minutes=30)
JITTER_SHARE = 0.1

_EARLY = timedelta(minutes=1)
"""A timer that fires a moment early must not make a channel wait another turn."""


def is_asked(channel: Channel) -> bool:
    """Whether rounds look at a channel at all."""
    return bool(channel.address) and not channel.settings.paused


def eligible_at(channel: Channel, settings: Settings, now: datetime) -> datetime:
    """From when on a round takes a channel along; at most `now` where it was never asked.

    A channel that failed is asked again after its own interval at first, then less often, up to once a day; sooner
    where it could not be reached at all. Never before the moment that its server named. What a wrong clock noted
    ahead of `now` holds nothing back.
    """
    last = _last_try(channel, now)
    if last is None:
        return min(channel.added_at, now)
    due = last + _pause(channel, settings) - _EARLY
    named = channel.retry_at
    return due if named is None else max(due, min(named, last + LONGEST_REST))


def wanted_at(channel: Channel, settings: Settings, now: datetime) -> datetime:
    """When a channel makes a round begin: up to a tenth of its pause after it became eligible.

    So channels gather in few rounds, and the laptops of many shops do not ask one server in step. The delay comes
    from the channel and its last try alone, so that it stays the same however often it is asked for.
    """
    last = _last_try(channel, now)
    if last is None:
        return eligible_at(channel, settings, now)
    digest = hashlib.blake2b(f"{channel.id} {last.timestamp()}".encode(), digest_size=4).digest()
    share = int.from_bytes(digest) / 2**32
    longest = min(_pause(channel, settings) * JITTER_SHARE, LONGEST_JITTER)
    return eligible_at(channel, settings, now) + share * longest


def _last_try(channel: Channel, now: datetime) -> datetime | None:
    last = channel.health.last_try_at
    return None if last is None or last - now > WRONG_CLOCK else last


def _pause(channel: Channel, settings: Settings) -> timedelta:
    """How long after its last try a channel is asked again."""
    every = look_every(channel.settings, settings)
    failures = channel.health.failures_in_a_row
    if isinstance(channel.health.failure, NO_WAY) and failures <= HOURLY_TRIES:
        return min(every, SOON if failures <= 1 else HOURLY)
    if failures < 2:
        return every
    return max(every, min(every * (1 << min(failures, 10) - 1), LONGEST_PAUSE))


def is_near(address: str) -> bool:
    """Whether an address, by its very spelling, lies on this computer or in its network."""
    host = (urlsplit(address).hostname or "").rstrip(".")
    if host == "localhost" or host.endswith((".localhost", ".local")):
        return True
    try:
        return ip_address(host).is_private
    except ValueError:
        return False
