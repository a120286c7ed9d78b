"""Keeping a channel that the owner pasted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from reputation_desktop.channels.registry import recognise
from reputation_desktop.domain.channel import Recognition
from reputation_desktop.domain.errors import CannotBeRead, StaysOffline, WrongWords, marked
from reputation_desktop.domain.stored import Channel
from reputation_desktop.rounds.asking import Asking
from reputation_desktop.rounds.finding import Preview, find
from reputation_desktop.rounds.network.fetching import Fetcher, FetchFailed
from reputation_desktop.rounds.network.web_address import host_of
from reputation_desktop.rounds.secret_addresses import keep_address, shown_address, true_address
from reputation_desktop.rounds.workers import Workers
from reputation_desktop.store.channels import add_channel, channel_numbered, channels, name_shop
from reputation_desktop.store.settings import read_settings
from reputation_desktop.store.store import Store
from reputation_desktop.system.secrets import SecretKeeper


@dataclass(frozen=True, slots=True)
class Added:
    """A channel that was kept, and what was found there."""

    channel_id: int
    name: str
    preview: Preview


def proposed_name(preview: Preview) -> str:
    """What a channel is called unless the owner says otherwise."""
    recognition, title = preview.recognition, preview.reading.title
    telling = title if recognition.platform == "feed" else ""  # tells more than the host does
    return telling or recognition.name or title or host_of(recognition.address)


def preview_link(store: Store, now: Callable[[], datetime], link: str) -> Preview:
    """Recognises a link, tries it and reads it once; nothing is kept but the diary.

    Raises:
        WorldFailed: it cannot be read; the sentence says why and what works instead.
    """
    if read_settings(store).stay_offline:
        raise StaysOffline
    recognition = recognise(link)
    trusted = frozenset({host_of(recognition.address)}) if recognition.readable else frozenset[str]()
    try:
        with Asking(store, Fetcher(trusted_hosts=trusted, now=now), now) as asking, Workers(1) as workers:
            return find(link, asking, workers)
    except FetchFailed as failed:
        raise failed.failure from failed


def add_link(
    store: Store, secrets: SecretKeeper, now: Callable[[], datetime], link: str, *, name: str = "", shop: str = ""
) -> Added:
    """Tries a link and keeps it as a channel; its reviews come with the next round.

    Raises:
        WorldFailed: it cannot be read, is a channel already, or its secret cannot be kept.
    """
    preview = preview_link(store, now, link)
    recognition = preview.recognition
    channel_id = _keep(store, secrets, recognition, name or proposed_name(preview), shop, now())
    if channel_id is None:
        raise WrongWords(what=marked("This link is one of the channels already."))
    return Added(channel_id, channel_numbered(store, channel_id).name, preview)


def keep_unread(store: Store, secrets: SecretKeeper, recognition: Recognition, name: str, now: datetime) -> bool:
    """Keeps a recognised link without trying it; False where it is a channel already.

    Raises:
        CannotBeRead: there is no road by link; says which road works.
        NoKeychain: it is secret, and there is nowhere to keep it.
    """
    if not recognition.readable:
        raise CannotBeRead(what=recognition.what, why=recognition.why_not, road=recognition.road)
    proposal = name or recognition.name or host_of(recognition.address)
    return _keep(store, secrets, recognition, proposal, "", now) is not None


def _keep(
    store: Store, secrets: SecretKeeper, recognition: Recognition, name: str, shop: str, now: datetime
) -> int | None:
    """Writes a channel down, its secret with its keeper; None where the shop has it already."""
    address = recognition.address
    with store.transaction():
        shop_id = name_shop(store, shop, now)
        alike = [each for each in channels(store) if (each.shop_id, each.secret) == (shop_id, recognition.secret)]
        if any(true_address(each, secrets) == address for each in alike):
            return None
        lost = _lost(alike, recognition, secrets)
        if lost is not None:
            keep_address(store, secrets, lost.id, address, secret=True)
            return lost.id
        channel_id = add_channel(
            store,
            shop_id=shop_id,
            name=name,
            platform=recognition.platform,
            address="" if recognition.secret else address,
            secret=recognition.secret,
            mention=recognition.mention,
            now=now,
        )
        if recognition.secret:
            keep_address(store, secrets, channel_id, address, secret=True)
    return channel_id


def _lost(alike: list[Channel], recognition: Recognition, secrets: SecretKeeper) -> Channel | None:
    """The channel that was read from this very link until its secret went missing, as after a restore."""
    shown = shown_address(recognition.address, secret=recognition.secret)
    return next((each for each in alike if each.address == shown and true_address(each, secrets) is None), None)
