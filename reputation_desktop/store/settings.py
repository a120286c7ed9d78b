"""Reading and writing the shop's and the channels' settings."""

from __future__ import annotations

from datetime import tzinfo
from zoneinfo import ZoneInfo

import tzlocal

from reputation_desktop.domain.errors import WrongWords
from reputation_desktop.domain.setting import Setting
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
from reputation_desktop.store.rejudging import rejudge, sort_anew
from reputation_desktop.store.store import Store

WHOLE_SHOP = 0
"""Stands for the channel where a setting is the whole shop's."""

SORTS = frozenset({"from_before_days", "mentions", "must_words", "must_not_words"})
"""Settings that decide what is a mention, set aside or from before."""

JUDGES = SORTS | {"complaint_threshold", "mentions_clock", "muted", "competitor"}
"""Settings that decide what a review is, or whether its clock runs."""

SHAPES_THE_PAST = JUDGES | {"zone", "half_life_days", "mention_weight", "overdue_after_h"}
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
    """Sets one value, or back to its default where `text` is the default, or is empty and no value by itself.

    What depends on it, the past included, is derived anew in the same transaction.

    Raises:
        WrongWords: there is no such setting, or it cannot have this value.
    """
    setting = setting_named(name, CHANNEL_SETTINGS if channel_id else SETTINGS)
    wanted = _wanted(setting, text.strip())
    with store.transaction():
        if wanted == setting.default:
            store.sql("DELETE FROM setting WHERE channel_id = ? AND name = ?", (channel_id, name))
        else:
            store.sql("INSERT OR REPLACE INTO setting VALUES (?, ?, ?)", (channel_id, name, wanted))
        if name in JUDGES:
            _judge_anew(store, _affected(store, channel_id), sorting=name in SORTS)
        if name in SHAPES_THE_PAST:
            rebuild_all(store, channel_id or None)


def _wanted(setting: Setting, text: str) -> str:
    try:
        setting.value(text)
    except WrongWords:
        if text:
            raise
        return setting.default
    return text


def _affected(store: Store, channel_id: int | None) -> list[int]:
    return [channel_id] if channel_id else [row[0] for row in store.sql("SELECT id FROM channel")]


def _judge_anew(store: Store, channel_ids: list[int], *, sorting: bool) -> None:
    for each in channel_ids:
        rules = rules_for(store, each)
        if sorting:
            sort_anew(store, each, rules)
        rejudge(store, each, rules)


def judge_all_anew(store: Store) -> None:
    """Applies the corrections and the settings of today to every review; inside a transaction."""
    _judge_anew(store, _affected(store, None), sorting=True)


def rebuild_all(store: Store, channel_id: int | None = None) -> None:
    """Derives opinions and days of one channel, or of all, anew; inside a transaction."""
    for each in _affected(store, channel_id):
        rebuild(store, each, rules_for(store, each))
    if channel_id is None:
        store.sql("DELETE FROM zone")
        store.sql("INSERT INTO zone VALUES (?)", (str(zone_of(read_settings(store))),))


def follow_zone(store: Store) -> None:
    """Derives the days anew where they were reckoned in another zone: this computer may have travelled."""
    if store.sql("SELECT name FROM zone").fetchone() != (str(zone_of(read_settings(store))),):
        with store.transaction():
            rebuild_all(store)
