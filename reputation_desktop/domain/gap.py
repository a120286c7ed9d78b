"""Time from which a channel's reviews may be missing, and what a reading that reaches back leaves of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.domain.settings import ChannelSettings, Settings

AT_LEAST = timedelta(days=1)
"""No channel is called late before, however often it is looked at: a laptop may be shut for a day."""

EVER = datetime(1, 1, 1, tzinfo=UTC)
"""Before all reviews: how far back a listing reaches that names all there is."""

Span = tuple[datetime, datetime]
"""From when until when."""


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


def left_of(gaps: Iterable[Span], reach: Span) -> list[Span]:
    """What a reading leaves open of some gaps: all of one, its ends, or nothing.

    Args:
        gaps: each from when until when.
        reach: from when until when the reading brought all reviews, as far as anybody can tell.
    """
    return [left for gap in gaps for left in _left(gap, reach)]


def _left(gap: Span, reach: Span) -> list[Span]:
    (since_at, until_at), (from_at, to_at) = gap, reach
    if from_at >= to_at:
        return [gap]
    ends = ((since_at, min(until_at, from_at)), (max(since_at, to_at), until_at))
    return [(begins_at, ends_at) for begins_at, ends_at in ends if begins_at < ends_at]


def look_every(channel: ChannelSettings, shop: Settings) -> timedelta:
    """How long after one look at a channel the next is due."""
    return timedelta(hours=shop.round_every_h if channel.round_every_h is None else channel.round_every_h)


def patience(channel: ChannelSettings, shop: Settings) -> timedelta:
    """How long after one reading of a channel the next is clearly late."""
    return max(AT_LEAST, 2 * look_every(channel, shop))
