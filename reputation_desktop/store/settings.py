"""Reading and writing the shop's and the channels' settings."""

from __future__ import annotations

from datetime import tzinfo
from zoneinfo import ZoneInfo

import tzlocal

from reputation_desktop.domain.settings import (
    CHANNEL_SETTINGS,
    SETTINGS,
    ChannelSettings,
    Settings,
    channel_settings,
    setting_named,
    shop_settings,
)
from reputation_desktop.store.opinions import Rules, rebuild
from reputation_desktop.store.store import Store

WHOLE_SHOP = 0
"""Stands for the channel where a setting is the whole shop's."""

SHAPES_THE_PAST = frozenset({"zone", "half_life_days", "mention_weight", "overdue_after_h", "muted", "competitor"})
"""Settings that the derived opinions and days depend on; a change derives them anew."""


def read_settings(store: Store) -> Settings:
    """The whole shop's settings."""
    return shop_settings(stored_settings(store, WHOLE_SHOP))


def read_channel_settings(store: Store, channel_id: int) -> ChannelSettings:
    """One channel's own settings."""
    return channel_settings(stored_settings(store, channel_id))


def stored_settings(store: Store, channel_id: int) -> dict[str, str]:
    """The texts that differ from their defaults, by name; `WHOLE_SHOP` for the shop's."""
    rows = store.sql("SELECT name, value FROM setting WHERE channel_id = ?", (channel_id,))
    return dict(rows.fetchall())


def zone_of(settings: Settings) -> tzinfo:
    """The shop's zone: the setting's, or this computer's."""
    return ZoneInfo(settings.zone) if settings.zone else tzlocal.get_localzone()


def rules_for(store: Store, channel_id: int) -> Rules:
    """What deriving a channel's opinions needs."""
    shop = read_settings(store)
    return Rules(shop, zone_of(shop), read_channel_settings(store, channel_id))


def write_setting(store: Store, channel_id: int, name: str, text: str) -> None:
    """Sets one value, or back to its default where `text` is empty or the default; derives the past anew where needed.

    Raises:
        WrongWords: there is no such setting, or it cannot have this value.
    """
    setting = setting_named(name, CHANNEL_SETTINGS if channel_id else SETTINGS)
    setting.value(text)
    with store.transaction():
        if text.strip() == setting.default:
            store.sql("DELETE FROM setting WHERE channel_id = ? AND name = ?", (channel_id, name))
        else:
            store.sql("INSERT OR REPLACE INTO setting VALUES (?, ?, ?)", (channel_id, name, text.strip()))
        if name in SHAPES_THE_PAST:
            rebuild_all(store, channel_id or None)


def rebuild_all(store: Store, channel_id: int | None = None) -> None:
    """Derives opinions and days of one channel, or of all, anew; inside a transaction."""
    ids = [channel_id] if channel_id is not None else [row[0] for row in store.sql("SELECT id FROM channel")]
    for each in ids:
        rebuild(store, each, rules_for(store, each))
