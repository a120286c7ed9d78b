"""What the timeline asks of the store: one reading fills the page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from reputation_desktop.domain.event import Event
from reputation_desktop.domain.gap import Gap

if TYPE_CHECKING:
    from reputation_desktop.desk.scope import Scope
    from reputation_desktop.desk.timeline import TimelineFacts
    from reputation_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class PageFacts:
    """All that the page shows, of one moment.

    Attributes:
        scopes: what a timeline can be of: each shop, followed by its channels.
        shop_id: the shop of the timeline's scope.
        timeline: the course of the score.
        gaps: from which times reviews may be missing.
        readers: the channels of the scope that are read by themselves, each with the day since when.
        events: what the owner wrote down of the shop.
    """

    scopes: tuple[Scope, ...]
    shop_id: int
    timeline: TimelineFacts
    gaps: tuple[Gap, ...]
    readers: tuple[tuple[int, date], ...]
    events: tuple[Event, ...]

    @property
    def scope(self) -> Scope:
        """Whose score it is."""
        return self.timeline.scope

    @property
    def first_day(self) -> date:
        """Where the timeline begins."""
        return self.timeline.steps[0].first_day

    @property
    def last_day(self) -> date:
        """Where it ends."""
        return self.timeline.steps[-1].last_day


def read_page(store: Store, key: int, span: str, now: datetime) -> PageFacts:
    """The facts of `now`.

    Args:
        store: the open store.
        key: of the scope that is wanted; the first shop where there is none with this key.
        span: the value of a `desk.timeline.Span`.
        now: the moment.
    """
    from reputation_desktop.desk.gaps import gaps
    from reputation_desktop.desk.timeline import Span, read_timeline, timeline_scopes
    from reputation_desktop.domain.dating import end_of_day
    from reputation_desktop.store.channels import FIRST_SHOP, channels
    from reputation_desktop.store.events import events

    scopes = timeline_scopes(store) or [_first_shop()]
    scope = next((each for each in scopes if each.key == key), scopes[0])
    timeline = read_timeline(store, scope, Span(span), now)
    zone = timeline.zone
    begin = end_of_day(timeline.steps[0].first_day.toordinal() - 1, zone)
    ours = [each for each in channels(store, removed=True) if each.id in scope.channel_ids]
    shop_id = -scope.key if scope.of_shop else next((each.shop_id for each in ours), FIRST_SHOP)
    return PageFacts(
        scopes=tuple(scopes),
        shop_id=shop_id,
        timeline=timeline,
        gaps=tuple(gaps(store, scope.channel_ids, begin, now, now)),
        readers=tuple(
            (each.id, each.added_at.astimezone(zone).date())
            for each in ours
            if each.address and each.counted and each.removed_at is None
        ),
        events=tuple(events(store, shop_id)),
    )


def _first_shop() -> Scope:
    """What a store without any shop has to show."""
    from reputation_desktop.desk.scope import Scope
    from reputation_desktop.store.channels import FIRST_SHOP

    return Scope("", -FIRST_SHOP, ())
