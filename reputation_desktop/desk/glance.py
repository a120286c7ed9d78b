"""What the window's frame shows, whatever page is open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo

from reputation_desktop.desk.listing import waits_by_channel
from reputation_desktop.domain.settings import Settings
from reputation_desktop.domain.stored import Channel
from reputation_desktop.store.channels import FIRST_SHOP, channels, shops
from reputation_desktop.store.settings import read_settings, zone_of
from reputation_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class Glance:
    """The shop at a glance.

    Attributes:
        shop_name: empty before the owner said it.
        zone: the shop's time zone.
        settings: the shop's.
        awaiting: how many reviews ask for an answer.
        asked: the channels that rounds ask: with a link, and not paused.
        not_read: those of them whose last try failed.
        read_at: when the last of them was read, or None.
    """

    shop_name: str
    zone: tzinfo
    settings: Settings
    awaiting: int
    asked: tuple[Channel, ...]
    not_read: tuple[Channel, ...]
    read_at: datetime | None

    @property
    def stay_offline(self) -> bool:
        """Whether nothing is to be fetched."""
        return self.settings.stay_offline


def glance(store: Store, now: datetime) -> Glance:
    """The shop at this moment."""
    settings = read_settings(store)
    asked = tuple(each for each in channels(store) if (each.address or each.secret) and not each.settings.paused)
    return Glance(
        shop_name=dict(shops(store)).get(FIRST_SHOP, ""),
        zone=zone_of(settings),
        settings=settings,
        awaiting=sum(waits_by_channel(store, now).values()),
        asked=asked,
        not_read=tuple(each for each in asked if each.health.failure),
        read_at=max((each.health.last_success_at for each in asked if each.health.last_success_at), default=None),
    )
