"""What came of the things that the owner changed in her shop."""

from __future__ import annotations

from datetime import datetime, timedelta

from reputation_desktop.desk.scope import shop_scope
from reputation_desktop.domain.before_after import Comparison, compared
from reputation_desktop.domain.dating import day_of, end_of_day
from reputation_desktop.domain.event import Event
from reputation_desktop.store.events import blaming_reviews, reviews_of_days
from reputation_desktop.store.settings import read_settings, zone_of
from reputation_desktop.store.store import Store

MOST_DAYS = 90


def before_after(store: Store, event: Event, now: datetime) -> Comparison:
    """Compares the whole days that have passed since an event, its own the first, with as many before it.

    Counted are the reviews that blame what the event was meant to mend, or all complaints where it was meant to
    mend nothing by name.
    """
    zone, day = zone_of(read_settings(store)), event.day.toordinal()
    days = min(max(0, day_of(now, zone) - day), MOST_DAYS)
    if not days:
        return compared(0, 0, 0, 0, 0)
    channel_ids = shop_scope(store, event.shop_id, "").channel_ids
    counts = []
    for these in (range(day - days, day), range(day, day + days)):
        span = (end_of_day(these[0] - 1, zone) + timedelta(microseconds=1), end_of_day(these[-1], zone))
        counts.append(blaming_reviews(store, channel_ids, span, event.topic))
        counts.append(reviews_of_days(store, event.shop_id, channel_ids, these, span))
    before_blamed, before_of, after_blamed, after_of = counts
    return compared(days, before_blamed, before_of, after_blamed, after_of)
