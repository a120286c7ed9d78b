"""From which times reviews may be missing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from reputation_desktop.domain.gap import Gap, patience
from reputation_desktop.domain.settings import Settings
from reputation_desktop.domain.stored import Channel
from reputation_desktop.store.channels import channels
from reputation_desktop.store.gaps import stored_gaps, uncovered
from reputation_desktop.store.settings import read_settings
from reputation_desktop.store.store import Store


def gaps(store: Store, channel_ids: Iterable[int], start: datetime, end: datetime, now: datetime) -> list[Gap]:
    """The times from which reviews of some channels may be missing, by their begin.

    Those of the past that no later reading has covered, also of channels that were removed since; and those that go
    on, of channels that fail, are paused, or were not asked for clearly longer than usual. Channels that count for
    nothing miss nothing, nor do files and the counter book.

    Args:
        store: the open store.
        channel_ids: whose gaps.
        start: with `end`, the time into which a gap has to reach; its own begin and end may lie outside.
        end: see `start`.
        now: the moment up to which gaps go on.
    """
    wanted = set(channel_ids)
    counted = {each.id: each for each in channels(store, removed=True) if each.id in wanted and each.counted}
    past = [
        Gap(each.channel_id, counted[each.channel_id].name, each.since_at, each.until_at, each.failure,
            paused=False, open=False)
        for each in stored_gaps(store, counted, start, end)
    ]  # fmt: skip
    settings = read_settings(store)
    present = [gap for each in counted.values() for gap in _going_on(store, each, settings, now)]
    reaching = [gap for gap in present if gap.since_at < end and gap.until_at > start]
    return sorted([*past, *reaching], key=lambda gap: (gap.since_at, gap.until_at, gap.channel_id))


def _going_on(store: Store, channel: Channel, settings: Settings, now: datetime) -> Iterator[Gap]:
    """What has been missing since a channel was read last, but for what was imported meanwhile."""
    health, paused = channel.health, channel.settings.paused
    since_at = health.last_success_at or channel.added_at
    late = now - since_at > patience(channel.settings, settings)
    if not channel.address or channel.removed_at is not None or not (paused or health.failures_in_a_row or late):
        return
    failure = None if paused else health.failure
    for begins_at, ends_at in uncovered(store, channel.id, (since_at, now)):
        yield Gap(channel.id, channel.name, begins_at, ends_at, failure, paused, open=ends_at == now)
