"""Which channels a round looks at."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from reputation_desktop.domain.looking import eligible_at, is_asked
from reputation_desktop.domain.settings import Settings
from reputation_desktop.domain.stored import Channel


def due_channels(channels: Iterable[Channel], now: datetime, settings: Settings, *, force: bool) -> list[Channel]:
    """The channels that are due at `now`; with `force` all that have an address and are not paused."""
    return [each for each in channels if is_asked(each) and (force or eligible_at(each, settings, now) <= now)]
