"""What the icon in the tray tells: how many complaints wait, which the longest, and what was not read."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from reputation_desktop.desk.glance import glance
from reputation_desktop.domain.reminder import Stage, paused_until, stage_at
from reputation_desktop.domain.settings import Settings
from reputation_desktop.domain.stored import StoredReview
from reputation_desktop.store.reviews import review
from reputation_desktop.store.standings import running_clocks
from reputation_desktop.store.store import Store

LINES = 3
"""How many of the longest waiting the menu names."""

_BEGINNING = 200


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """A complaint that waits, as one line of the menu tells it.

    Attributes:
        stars: on the scale of one to five, or None where it was not rated.
        author: maybe empty.
        text: how it begins, of title and text; plain, as the customer wrote it, maybe empty.
        waits_since: when its clock started.
    """

    review_id: int
    stars: float | None
    channel: str
    author: str
    text: str
    waits_since: datetime


@dataclass(frozen=True, slots=True)
class TrayFacts:
    """The shop as the tray tells it.

    Attributes:
        waiting: the complaints whose clock runs.
        overdue: those of them that are overdue, last calls included.
        last_calls: those of them that came to their last call.
        oldest: the three that wait longest, the oldest first.
        not_read: the names of the asked channels whose last try failed.
        stay_offline: whether the owner wants nothing to be fetched.
        paused_until: until when no reminder appears, or None where they do.
        holiday_until: the last day of a holiday that is not over, or None.
        settings: the shop's, for moments that are reckoned when the menu opens.
        zone: the shop's time zone.
        shop_name: empty before the owner said it.
    """

    waiting: int
    overdue: int
    last_calls: int
    oldest: tuple[WaitingLine, ...]
    not_read: tuple[str, ...]
    stay_offline: bool
    paused_until: datetime | None
    holiday_until: date | None
    settings: Settings
    zone: tzinfo
    shop_name: str


def tray_facts(store: Store, now: datetime) -> TrayFacts:
    """The facts of one moment, counted over every shop."""
    look = glance(store, now)
    settings = look.settings
    clocks = running_clocks(store)
    stages = Counter(reached[0] for clock in clocks if (reached := stage_at(clock.started_at, clock.targets, now)))
    holiday = settings.holiday_until
    return TrayFacts(
        waiting=len(clocks),
        overdue=stages[Stage.OVERDUE] + stages[Stage.LAST_CALL],
        last_calls=stages[Stage.LAST_CALL],
        oldest=tuple(_line(review(store, clock.review_id), clock.started_at) for clock in clocks[:LINES]),
        not_read=tuple(channel.name for channel in look.not_read),
        stay_offline=settings.stay_offline,
        paused_until=paused_until(now, settings),
        holiday_until=holiday if holiday is not None and holiday >= now.astimezone(look.zone).date() else None,
        settings=settings,
        zone=look.zone,
        shop_name=look.shop_name,
    )


def _line(review: StoredReview, waits_since: datetime) -> WaitingLine:
    satisfaction = review.rating.satisfaction if review.rating else None
    return WaitingLine(
        review_id=review.id,
        stars=None if satisfaction is None else 1 + 4 * satisfaction,
        channel=review.channel,
        author=review.author,
        text=f"{review.title} {review.text}".strip()[:_BEGINNING],
        waits_since=waits_since,
    )
