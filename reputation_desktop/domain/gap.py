"""Time from which a channel's reviews may be missing, and how far back a reading reaches to make good for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.domain.settings import ChannelSettings, Settings

AT_LEAST = timedelta(days=1)
"""No channel is called late before, however often it is looked at: a laptop may be shut for a day."""

EVER = datetime(1, 1, 1, tzinfo=UTC)
"""Before all reviews."""

Span = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class Gap:
    """Time from which reviews of one channel may be missing.

    Attributes:
        failure: why the channel could not be read; None where it was not asked.
        paused: the owner had it paused.
        open: it goes on; `until_at` is the moment that was asked about.
    """

    channel_id: int
    channel: str
    since_at: datetime
    until_at: datetime
    failure: WorldFailed | None
    paused: bool
    open: bool


@dataclass(frozen=True, slots=True)
class Reach:
    """The time from which a reading brought all reviews, as far as anybody can tell.

    Attributes:
        since_at: `EVER` where it names all there is.
        until_at: the moment of the reading; of a file, which may be old, its newest review.
    """

    since_at: datetime
    until_at: datetime


def reach_of_listing(moments: Iterable[datetime], now: datetime, *, everything: bool) -> Reach:
    """How far back the latest reviews of a listing reach that were written at `moments`."""
    return Reach(EVER, now) if everything else Reach(min(moments, default=now), now)


def reach_of_file(moments: Iterable[datetime], now: datetime, *, everything: bool) -> Reach:
    """From when to when a file tells of that holds reviews written at `moments`."""
    if everything:
        return Reach(EVER, now)
    known = sorted(moments) or [now]
    return Reach(known[0], known[-1])


def left_of(gap: Span, reach: Reach) -> list[Span]:
    """What of a gap a reading leaves open: all of it, its ends, or nothing."""
    since_at, until_at = gap
    ends = ((since_at, min(until_at, reach.since_at)), (max(since_at, reach.until_at), until_at))
    if reach.until_at <= since_at or reach.since_at >= until_at:
        return [gap]
    return [(begins, ends_at) for begins, ends_at in ends if begins < ends_at]


def look_every(channel: ChannelSettings, shop: Settings) -> timedelta:
    """How long after one look at a channel the next is due."""
    return timedelta(hours=shop.round_every_h if channel.round_every_h is None else channel.round_every_h)


def patience(channel: ChannelSettings, shop: Settings) -> timedelta:
    """How long after one reading of a channel the next is clearly late."""
    return max(AT_LEAST, 2 * look_every(channel, shop))
