"""Which channels a round looks at."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from reputation_desktop.domain.gap import look_every
from reputation_desktop.domain.settings import Settings
from reputation_desktop.domain.stored import Channel

LONGEST_PAUSE = timedelta(days=1)


def due_channels(channels: Iterable[Channel], now: datetime, settings: Settings, *, force: bool) -> list[Channel]:
    """The channels that are due at `now`; with `force` all that have an address and are not paused.

    A channel that failed is asked again after its own interval at first, then less often, up to once a
    day; never before the moment that its server named.
    """
    return [
        channel
        for channel in channels
        if channel.address and not channel.settings.paused and (force or _is_due(channel, now, settings))
    ]


def _is_due(channel: Channel, now: datetime, settings: Settings) -> bool:
    last = channel.health.last_try_at
    # A computer's clock may have stood years ahead for a day; what was noted then must not hold anything back.
    from_tomorrow = last is not None and last - now > LONGEST_PAUSE
    return from_tomorrow or next_look(channel, settings) <= now


def next_look(channel: Channel, settings: Settings) -> datetime:
    """When a channel is due; at once where it was never asked."""
    last = channel.health.last_try_at
    if last is None:
        return channel.added_at
    every = look_every(channel.settings, settings)
    failures = min(channel.health.failures_in_a_row, 10)
    pause = every if failures < 2 else max(every, min(every * 2 ** (failures - 1), LONGEST_PAUSE))
    # A minute of grace: a timer that fires a moment early must not make the channel wait another turn.
    due = last + pause - timedelta(minutes=1)
    return due if channel.retry_at is None else max(due, channel.retry_at)
