"""What the first page asks of the store, in one piece and in the store's thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reputation_desktop.desk.briefing import Briefing
    from reputation_desktop.desk.today import TodayFacts
    from reputation_desktop.domain.settings import Settings
    from reputation_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class PageFacts:
    """All that the page shows, of one moment.

    Attributes:
        at: that moment.
        since: when the owner last looked before she came, or None.
        zone: the shop's time zone.
        settings: the shop's.
        offline: whether nothing is to be fetched.
        enough_reviews: how many reviews in a year the score needs.
        any_review: whether anything was ever stored.
        briefing: what happened since then; None until that was read, which takes longer where much has come in.
    """

    at: datetime
    since: datetime | None
    zone: tzinfo
    settings: Settings
    offline: bool
    enough_reviews: int
    any_review: bool
    today: TodayFacts
    briefing: Briefing | None = None


def read_page(store: Store, now: datetime, came_at: datetime) -> PageFacts:
    """The facts of `now`, without the briefing; the last look is the one before the owner came."""
    from reputation_desktop.desk.today import today
    from reputation_desktop.store.looks import last_look
    from reputation_desktop.store.reviews import InboxQuery, inbox
    from reputation_desktop.store.settings import read_settings, zone_of

    settings = read_settings(store)
    return PageFacts(
        at=now,
        since=last_look(store, before=came_at),
        zone=zone_of(settings),
        settings=settings,
        offline=settings.stay_offline,
        enough_reviews=settings.enough_reviews,
        any_review=any(True for _ in inbox(store, InboxQuery(), now, 1)),
        today=today(store, now),
    )


def read_briefing(store: Store, facts: PageFacts) -> Briefing:
    """What happened from the last look to the moment of `facts`."""
    from reputation_desktop.desk.briefing import briefing

    return briefing(store, facts.since, facts.at)
