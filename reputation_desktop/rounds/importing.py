"""Reviews that come without a network: from files and over the counter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from reputation_desktop.domain.channel import Reading
from reputation_desktop.domain.review import FoundReview, Kind, Rating, Road, made_up_key
from reputation_desktop.domain.stored import Changes
from reputation_desktop.rounds.storable import storable
from reputation_desktop.rounds.visit import changes_of, pending_changes
from reputation_desktop.rounds.workers import judge_all
from reputation_desktop.store.actions import correct
from reputation_desktop.store.channels import (
    add_channel,
    channel_exactly,
    channel_numbered,
    name_shop,
    note_success,
)
from reputation_desktop.store.gaps import note_file
from reputation_desktop.store.ingest import write_changes
from reputation_desktop.store.settings import read_settings, rules_for
from reputation_desktop.store.store import Store

if TYPE_CHECKING:
    from reputation_desktop.channels.files.any_file import FileReading

COUNTER = "Counter"
"""The channel of what was said, phoned or written on paper."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import brought."""

    channel: str
    file: FileReading
    new: int
    edited: int
    removed: int
    known: int


def import_file(store: Store, path: Path, channel_name: str, mapping: Mapping[str, str], now: datetime) -> Imported:
    """Reads a file into a channel, which is added where it is absent; the caller holds the round lock.

    Raises:
        WorldFailed: the file cannot be read; nothing was imported.
    """
    from reputation_desktop.channels.files.any_file import read_file

    file = read_file(path, mapping)
    channel_id = add_without_link(store, now, channel_name, "file")
    changes, _ = _take_in(store, channel_id, file.reading, file.road, now)
    return Imported(
        channel=channel_numbered(store, channel_id).name,
        file=file,
        new=len(changes.new),
        edited=len(changes.edited),
        removed=len(changes.missing),
        known=len(file.reading.reviews) - len(changes.new) - len(changes.edited),
    )


def add_without_link(store: Store, now: datetime, name: str, platform: str, shop: str = "") -> int:
    """The channel called `name` for what comes without a link (files, the counter), added where it is absent."""
    existing = channel_exactly(store, name)
    if existing is not None:
        return existing.id
    with store.transaction():
        return add_channel(
            store,
            shop_id=name_shop(store, shop, now),
            name=name,
            platform=platform,
            address="",
            secret=False,
            mention=False,
            now=now,
        )


def _take_in(store: Store, channel_id: int, reading: Reading, road: Road, now: datetime) -> tuple[Changes, list[int]]:
    """Compares, judges and stores a reading, all at once; returns the new reviews' ids too."""
    channel = channel_numbered(store, channel_id)
    settings = read_settings(store)
    reading = storable(reading)
    pending = pending_changes(store, channel, reading, road, now, settings)
    judgements = judge_all(pending.words, settings.complaint_threshold)
    changes = changes_of(pending, judgements, channel, road, now, settings)
    with store.transaction():
        new_ids = write_changes(store, channel.id, changes, rules_for(store, channel.id), now)
        if channel.address:
            note_file(store, channel.id, reading, now)
        else:
            note_success(store, channel.id, now)
    return changes, new_ids


def enter_at_counter(
    store: Store,
    text: str,
    rating: Rating | None,
    kind: Kind | None,
    now: datetime,
    *,
    author: str = "",
    said_at: datetime | None = None,
) -> int:
    """Writes down what a customer said; the owner's own word for it (`kind`) is the kind at once.

    `author` is who said it, as far as the owner knows, and `said_at` when, where that was not just now.

    Returns:
        The review's id.
    """
    channel_id = add_without_link(store, now, COUNTER, "counter")
    found = FoundReview(
        key=made_up_key("counter", author, now, text), text=text, author=author, rating=rating, claimed=said_at or now
    )
    with store.transaction():
        _, (review_id,) = _take_in(store, channel_id, Reading((found,)), Road.COUNTER, now)
        if kind is not None:
            correct(store, review_id, kind, now)
    return review_id
