"""Channels and shops: adding, listing, changing, and the health that rounds write."""

from __future__ import annotations

import json
from datetime import datetime

import peewee

from reputation_desktop.domain.channel import Health
from reputation_desktop.domain.errors import WorldFailed, WrongWords, marked, remembered
from reputation_desktop.domain.stored import Channel
from reputation_desktop.store.fields import to_micros
from reputation_desktop.store.review_rows import ChannelRow
from reputation_desktop.store.settings import read_channel_settings
from reputation_desktop.store.store import Store

FIRST_SHOP = 1

_NO_ONE_CHANNEL = marked("There is no one channel called “{name}”. There are: {known}.")


def name_shop(store: Store, name: str, now: datetime) -> int:
    """The id of the shop called `name` (the first one for an empty name), added where it is absent."""
    shop = store.tables.shop
    if not name:
        existing = shop.get_or_none(shop.id == FIRST_SHOP)
        return int(existing.id if existing else shop.create(id=FIRST_SHOP, name="", added_at=now).id)
    for row in shop.select():
        if row.name.casefold() == name.casefold():
            return int(row.id)
    unnamed = shop.get_or_none((shop.id == FIRST_SHOP) & (shop.name == ""))
    if unnamed is not None:
        unnamed.name = name
        unnamed.save()
        return FIRST_SHOP
    return int(shop.create(name=name, added_at=now).id)


def shops(store: Store) -> list[tuple[int, str]]:
    """(id, name) of every shop, in the order they were added."""
    shop = store.tables.shop
    return [(row.id, row.name) for row in shop.select().order_by(shop.id)]


def rename_shop(store: Store, shop_id: int, name: str) -> None:
    """Gives a shop another name.

    Raises:
        WrongWords: the name is empty, or another shop's.
    """
    wanted = name.strip()
    taken = {other.casefold() for other_id, other in shops(store) if other_id != shop_id}
    if not wanted or wanted.casefold() in taken:
        raise WrongWords(what=marked("“{name}” cannot be a shop's name: it is empty or taken.").format(name=name))
    table = store.tables.shop
    table.update(name=wanted).where(table.id == shop_id).execute()


def add_channel(
    store: Store, *, shop_id: int, name: str, platform: str, address: str, secret: bool, mention: bool, now: datetime
) -> int:
    """Adds a channel under a name of its own; `address` is already redacted where it is secret."""
    row = store.tables.channel.create(
        shop_id=shop_id,
        name=_free_name(store, name),
        platform=platform,
        address=address,
        secret=secret,
        mention=mention,
        added_at=now,
    )
    return int(row.id)


def _free_name(store: Store, name: str) -> str:
    taken = {row.name.casefold() for row in store.tables.channel.select()}
    proposal, count = name, 2
    while proposal.casefold() in taken:
        proposal, count = f"{name} {count}", count + 1
    return proposal


def channels(store: Store, *, removed: bool = False) -> list[Channel]:
    """The channels in the order they were added; the removed ones too where asked."""
    names = dict(shops(store))
    table = store.tables.channel
    query = table.select().order_by(table.id)
    if not removed:
        query = query.where(table.removed_at.is_null())
    return [_channel(store, row, names.get(row.shop_id, "")) for row in query]


def channel_called(store: Store, name: str) -> Channel:
    """The channel with this id or name; a name may be cut short while it stays clear.

    Raises:
        WrongWords: there is none, or more than one begins like this.
    """
    everything = channels(store)
    exact = [each for each in everything if str(each.id) == name or each.name.casefold() == name.casefold()]
    found = exact or [each for each in everything if each.name.casefold().startswith(name.casefold())]
    if len(found) == 1:
        return found[0]
    known = ", ".join(f"“{each.name}”" for each in everything) or "none yet"
    raise WrongWords(what=_NO_ONE_CHANNEL.format(name=name, known=known))


def channel_numbered(store: Store, channel_id: int) -> Channel:
    """The channel with this id."""
    return next(each for each in channels(store, removed=True) if each.id == channel_id)


def channel_exactly(store: Store, name: str) -> Channel | None:
    """The channel of exactly this name, whatever the case, or None."""
    return next((each for each in channels(store) if each.name.casefold() == name.casefold()), None)


def _channel(store: Store, row: ChannelRow, shop: str) -> Channel:
    settings = read_channel_settings(store, row.id)
    return Channel(
        id=row.id,
        shop_id=row.shop_id,
        shop=shop,
        name=row.name,
        platform=row.platform,
        address=row.address,
        secret=row.secret,
        mention=row.mention,
        settings=settings,
        health=Health(
            last_success_at=row.last_success_at,
            last_try_at=row.last_try_at,
            failures_in_a_row=row.failures_in_a_row,
            failing_since_at=row.failing_since_at,
            failure=remembered(row.failure_code, json.loads(row.failure_fields)) if row.failure_code else None,
        ),
        added_at=row.added_at,
        removed_at=row.removed_at,
        etag=row.etag,
        last_modified=row.last_modified,
        body_digest=row.body_digest,
        first_round_at=row.first_round_at,
        retry_at=row.retry_at,
    )


def rename_channel(store: Store, channel_id: int, name: str) -> None:
    """Gives a channel another name.

    Raises:
        WrongWords: the name is empty or taken.
    """
    taken = channel_exactly(store, name.strip())
    if not name.strip() or (taken is not None and taken.id != channel_id):
        raise WrongWords(what=marked("“{name}” cannot be a channel's name: it is empty or taken.").format(name=name))
    _update(store, channel_id, name=name.strip())


def remove_channel(store: Store, channel_id: int, now: datetime) -> None:
    """Stops reading a channel; its reviews stay."""
    with store.transaction():
        _update(store, channel_id, removed_at=now)


def move_channel(store: Store, channel_id: int, address: str) -> None:
    """Takes over a new address; `address` is already redacted where it is secret."""
    _update(store, channel_id, address=address)


def note_success(
    store: Store, channel_id: int, now: datetime, *, etag: str = "", last_modified: str = "", body_digest: str = ""
) -> None:
    """Writes that a channel was read; inside the transaction that writes what was read."""
    micros = to_micros(now)
    store.sql(
        "UPDATE channel SET last_try_at = ?, last_success_at = ?, first_round_at = COALESCE(first_round_at, ?),"
        " failures_in_a_row = 0, failing_since_at = NULL, failure_code = '', failure_fields = '{}', retry_at = NULL,"
        " etag = ?, last_modified = ?, body_digest = ? WHERE id = ?",
        (micros, micros, micros, etag, last_modified, body_digest, channel_id),
    )


def note_failure(
    store: Store,
    channel_id: int,
    now: datetime,
    failure: WorldFailed,
    retry_at: datetime | None,
    *,
    counts: bool = True,
) -> None:
    """Writes that a channel could not be read, and why.

    Args:
        store: the open store.
        channel_id: the channel.
        now: the moment.
        failure: what the world did.
        retry_at: when its server wants to be asked again, where it said so.
        counts: False where this tells nothing of the channel: it is failing then, but not once more.
    """
    table = store.tables.channel
    with store.transaction():
        _update(
            store,
            channel_id,
            last_try_at=now,
            failures_in_a_row=table.failures_in_a_row + 1 if counts else peewee.fn.MAX(table.failures_in_a_row, 1),
            failing_since_at=peewee.fn.COALESCE(table.failing_since_at, table.failing_since_at.db_value(now)),
            failure_code=failure.code,
            failure_fields=json.dumps(failure.kept_fields),
            retry_at=retry_at,
        )


def _update(store: Store, channel_id: int, **values: object) -> None:
    table = store.tables.channel
    table.update(**values).where(table.id == channel_id).execute()
