"""All that the first page shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from reputation_desktop.desk.reminders import Waiting, longest_waiting
from reputation_desktop.desk.scope import shop_scope
from reputation_desktop.desk.score import timeline
from reputation_desktop.domain.alarm import Alarm
from reputation_desktop.domain.score import Score
from reputation_desktop.domain.stored import Channel, StoredReview
from reputation_desktop.store.alarms import rung_since
from reputation_desktop.store.channels import FIRST_SHOP, channels, shops
from reputation_desktop.store.follow_ups import FollowUp, open_follow_ups
from reputation_desktop.store.reviews import InboxQuery, inbox
from reputation_desktop.store.settings import read_settings, zone_of
from reputation_desktop.store.standings import waiting_count
from reputation_desktop.store.store import Store
from reputation_desktop.store.waiting import last_answered_at, mixed_count, to_be_posted_count, unjudged_count

SHOWN = timedelta(days=92)
"""How far back the line of the score goes."""

TREND_OVER = timedelta(days=28)
ALARMS_OVER = timedelta(days=14)
COMPLAINTS_SHOWN = 20
UNJUDGED_SHOWN = 5


@dataclass(frozen=True, slots=True)
class TodayFacts:
    """How the shop stands, who waits, what is worth a look and what was not read.

    Attributes:
        shop: the shop's name, maybe empty.
        score: of now; `enough` says whether it may be shown as one.
        trend: by how many points it changed in four weeks; None where either end is not enough to say.
        daily: the score at the end of each of the last 92 days, oldest first; the last one is of now.
        waiting_count: the complaints whose clock runs; `waiting` are the first 20 of them, oldest first.
        mixed_count: the awaiting mixed reviews that no clock runs for, as of mentions.
        to_be_posted_count: the answers that are written and not posted.
        unjudged_count: the awaiting reviews that could not be judged; `unjudged` are the first 5, oldest first.
        alarms: those that rang in the last 14 days, newest first.
        channels: in the order they were added, with their health.
        last_answered_at: when the last answer was posted that is known of, or None.
        follow_ups: what is due today or was before, the first due first.
    """

    shop: str
    score: Score
    trend: float | None
    daily: tuple[Score, ...]
    waiting_count: int
    waiting: tuple[Waiting, ...]
    mixed_count: int
    to_be_posted_count: int
    unjudged_count: int
    unjudged: tuple[StoredReview, ...]
    alarms: tuple[Alarm, ...]
    channels: tuple[Channel, ...]
    last_answered_at: datetime | None
    follow_ups: tuple[FollowUp, ...]


def today(store: Store, now: datetime, shop_id: int = FIRST_SHOP) -> TodayFacts:
    """The facts of one moment; the score is of `shop_id`, all else of every shop."""
    name = dict(shops(store)).get(shop_id, "")
    daily = timeline(store, shop_scope(store, shop_id, name), now - SHOWN, now)
    return TodayFacts(
        shop=name,
        score=daily[-1],
        trend=_trend(daily),
        daily=tuple(daily),
        waiting_count=waiting_count(store),
        waiting=tuple(longest_waiting(store, now, COMPLAINTS_SHOWN)),
        mixed_count=mixed_count(store, now),
        to_be_posted_count=to_be_posted_count(store),
        unjudged_count=unjudged_count(store, now),
        unjudged=tuple(inbox(store, InboxQuery(awaiting=True, unjudged=True), now, UNJUDGED_SHOWN)),
        alarms=tuple(rung_since(store, now - ALARMS_OVER)),
        channels=tuple(channels(store)),
        last_answered_at=last_answered_at(store),
        follow_ups=tuple(due_follow_ups(store, now)),
    )


def _trend(daily: list[Score]) -> float | None:
    before, score = daily[-1 - TREND_OVER.days], daily[-1]
    return score.score - before.score if before.enough and score.enough else None


def due_follow_ups(store: Store, now: datetime) -> list[FollowUp]:
    """What was promised for today or before and is not done, the first due first."""
    day = now.astimezone(zone_of(read_settings(store))).date()
    return [each for each in open_follow_ups(store) if each.due_on <= day]
