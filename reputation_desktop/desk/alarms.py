"""Which alarms ring, in words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta, tzinfo

from reputation_desktop.domain.alarm import (
    BASELINE_WEEKS,
    RECENT,
    STOPPED_AFTER_FAILURES,
    UNREACHED_FOR,
    Alarm,
    AlarmKind,
    complaints_alarm,
    rings,
    silence_alarm,
    spreads,
)
from reputation_desktop.domain.channel import Health
from reputation_desktop.domain.errors import marked
from reputation_desktop.domain.looking import NO_WAY
from reputation_desktop.domain.review import Spread
from reputation_desktop.domain.sentence import Sentence
from reputation_desktop.domain.stored import Channel
from reputation_desktop.store.alarms import last_rung, note_rung, rung_since
from reputation_desktop.store.channels import channels
from reputation_desktop.store.settings import read_settings, zone_of
from reputation_desktop.store.standings import complaint_moments, opinion_moments, spread_reviews
from reputation_desktop.store.store import Store

MANY_COMPLAINTS = marked("Complaints in the last seven days: {n}, clearly more than in the half year before.")
SILENT_CHANNEL = marked("“{channel}” has been silent since {day}, unusually long for it. Is it still the right link?")
SPREADING_POST = marked("A post on “{channel}” is spreading: {reactions} reactions so far. It is review {review}.")
WIDELY_HEARD_POST = marked("Somebody whom {followers} people follow wrote on “{channel}”. It is review {review}.")
STOPPED_CHANNEL = marked("“{channel}” cannot be read since {day}. {why}")

LOOKS_BACK = timedelta(days=30)


def ring_alarms(store: Store, now: datetime) -> list[Alarm]:
    """Rings what has to be rung now, writes it down, and returns the alarms of the last two weeks, newest first."""
    last = last_rung(store)
    for alarm in _sounding(store, now):
        if rings(last.get((alarm.kind, alarm.subject)), now):
            note_rung(store, alarm)
    return rung_since(store, now - timedelta(days=14))


def _sounding(store: Store, now: datetime) -> Iterator[Alarm]:
    settings = read_settings(store)
    moments = complaint_moments(store, now - RECENT - BASELINE_WEEKS * RECENT)
    if complaints_alarm(moments, now):
        recent = sum(now - RECENT < moment <= now for moment in moments)
        yield Alarm(AlarmKind.COMPLAINTS, "", now, MANY_COMPLAINTS.format(n=recent))
    for channel in channels(store):
        yield from _of_channel(store, channel, now, zone_of(settings))
    for review_id, channel_name, spread in spread_reviews(store, now - LOOKS_BACK):
        if spreads(spread, settings.spread_from):
            said = _of_spread(spread, settings.spread_from).format(
                channel=channel_name,
                reactions=_reactions(spread),
                followers=spread.followers or 0,
                review=str(review_id),
            )
            yield Alarm(AlarmKind.SPREAD, str(review_id), now, said)


def _of_channel(store: Store, channel: Channel, now: datetime, zone: tzinfo) -> Iterator[Alarm]:
    health = channel.health
    if health.failing_since_at and health.failure and _stopped(health, now - health.failing_since_at):
        since = health.failing_since_at.astimezone(zone).date()
        said = STOPPED_CHANNEL.format(channel=channel.name, day=since, why=health.failure.sentence)
        yield Alarm(AlarmKind.STOPPED, str(channel.id), now, said)
    if health.failures_in_a_row or health.last_success_at is None or not channel.address:
        return
    opinions = opinion_moments(store, channel.id)
    if silence_alarm(opinions, min(now, health.last_success_at)):
        since = max(opinions).astimezone(zone).date()
        said = SILENT_CHANNEL.format(channel=channel.name, day=since)
        yield Alarm(AlarmKind.SILENCE, str(channel.id), now, said)


def _stopped(health: Health, failing_for: timedelta) -> bool:
    """Whether a channel failed often enough, and long enough where it is tried again sooner than others."""
    long_enough = not isinstance(health.failure, NO_WAY) or failing_for >= UNREACHED_FOR
    return long_enough and health.failures_in_a_row >= STOPPED_AFTER_FAILURES


def _of_spread(spread: Spread, threshold: int) -> Sentence:
    return SPREADING_POST if _reactions(spread) >= threshold else WIDELY_HEARD_POST


def _reactions(spread: Spread) -> int:
    return sum(count or 0 for count in (spread.likes, spread.shares, spread.comments))
