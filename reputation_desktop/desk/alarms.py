"""Which alarms ring, in words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from reputation_desktop.domain.alarm import (
    BASELINE_WEEKS,
    RECENT,
    STOPPED_AFTER_FAILURES,
    Alarm,
    AlarmKind,
    complaints_alarm,
    rings,
    silence_alarm,
    spreads,
)
from reputation_desktop.domain.errors import marked
from reputation_desktop.store.alarms import last_rung, note_rung, rung_since
from reputation_desktop.store.channels import channels
from reputation_desktop.store.settings import read_settings
from reputation_desktop.store.standings import complaint_moments, opinion_moments, spread_reviews
from reputation_desktop.store.store import Store

MANY_COMPLAINTS = marked("{n} complaints in the last seven days, clearly more than in the half year before.")
SILENT_CHANNEL = marked(
    "“{channel}” has been silent for {days} days, unusually long for it. Is it still the right link?"
)
SPREADING_POST = marked("A post on “{channel}” is spreading: {reactions} reactions so far. It is review {review}.")
STOPPED_CHANNEL = marked("“{channel}” could not be read for {days} days. {why}")

LOOKS_BACK = timedelta(days=30)


def ring_alarms(store: Store, now: datetime) -> list[Alarm]:
    """Rings what has to be rung now, writes it down, and returns the alarms of the last two weeks, newest first."""
    last = last_rung(store)
    for alarm in _sounding(store, now):
        if rings(last.get((alarm.kind, alarm.subject)), now):
            note_rung(store, alarm)
    return rung_since(store, now - timedelta(days=14))


def _sounding(store: Store, now: datetime) -> Iterator[Alarm]:
    moments = complaint_moments(store, now - RECENT - BASELINE_WEEKS * RECENT)
    if complaints_alarm(moments, now):
        recent = sum(now - RECENT < moment <= now for moment in moments)
        yield Alarm(AlarmKind.COMPLAINTS, "", now, MANY_COMPLAINTS.format(n=recent))
    for channel in channels(store):
        health = channel.health
        if health.failures_in_a_row >= STOPPED_AFTER_FAILURES and health.failing_since_at is not None:
            days = (now - health.failing_since_at).days
            said = STOPPED_CHANNEL.format(channel=channel.name, days=max(days, 1), why=health.failure)
            yield Alarm(AlarmKind.STOPPED, str(channel.id), now, said)
        if health.failures_in_a_row or health.last_success_at is None or not channel.address:
            continue
        opinions = opinion_moments(store, channel.id)
        if silence_alarm(opinions, min(now, health.last_success_at)):
            days = (now - max(opinions)).days
            yield Alarm(AlarmKind.SILENCE, str(channel.id), now, SILENT_CHANNEL.format(channel=channel.name, days=days))
    threshold = read_settings(store).spread_from
    for review_id, channel_name, spread in spread_reviews(store, now - LOOKS_BACK):
        if spreads(spread, threshold):
            reactions = sum(count or 0 for count in (spread.likes, spread.shares, spread.comments))
            said = SPREADING_POST.format(channel=channel_name, reactions=reactions, review=review_id)
            yield Alarm(AlarmKind.SPREAD, str(review_id), now, said)
