"""Thousands of real and of wicked feeds at once, from a server through a whole round into the store."""

from __future__ import annotations

import re
import time
from collections import Counter
from io import BytesIO
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import quote

import feedparser
import pytest

from reputation_desktop.domain.channel import Payload, Reading
from reputation_desktop.rounds import round as rounds
from reputation_desktop.rounds.round import play_round
from reputation_desktop.rounds.workers import Workers, read
from reputation_desktop.store.checking import problems
from tests.loopback import LoopbackServer
from tests.whole_road import Shop

pytestmark = [pytest.mark.slow, pytest.mark.timeout(280)]

_HEADER = re.compile(rb"^Header:\s+([^:\s]+):([^\r\n]+)", re.M)
"""How the tests of feedparser note in a comment what a server sends along."""

_TYPES = {".xml": "text/xml", ".rdf": "application/rdf+xml", ".json": "application/feed+json"}


def headers_of(body: bytes) -> dict[str, str]:
    """What the file's own comment says a server sends with it."""
    said = ((name.decode(), value.decode("latin-1").strip()) for name, value in _HEADER.findall(body))
    return {name: value for name, value in said if name.lower() in ("content-type", "content-location")}


def entries_in(body: bytes, headers: dict[str, str]) -> int:
    """How many entries plain feedparser finds."""
    return len(feedparser.parse(BytesIO(body), response_headers={k.lower(): v for k, v in headers.items()}).entries)


def timed_read(platform: str, payload: Payload) -> tuple[Reading, float]:
    """Reads inside a worker, and says how many seconds it took."""
    begun = time.perf_counter()
    return read(platform, payload), time.perf_counter() - begun


class Timed(Workers):
    """Notes how long reading each payload took."""

    took: ClassVar[dict[str, float]] = {}
    _addresses: ClassVar[dict[Any, str]] = {}

    def read(self, platform: str, payload: Payload) -> Any:
        outcome = self._scheduled(timed_read, platform, payload)
        self._addresses[outcome] = payload.address
        return outcome

    def result(self, outcome: Any, host: str) -> Any:
        result = super().result(outcome, host)
        if not isinstance(result, tuple):
            return result
        reading, self.took[self._addresses.pop(outcome)] = result
        return reading


@pytest.mark.usefixtures("names")  # it knows none: some feeds name further pages elsewhere, and nobody is to be asked
def test_every_entry_of_every_feed_is_stored_or_named(
    shop: Shop, loopback: LoopbackServer, shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = shared / "feeds"
    files = sorted(path for path in folder.rglob("*") if path.suffix in _TYPES)
    assert len(files) == 2675
    entries: dict[str, int] = {}
    channels = []
    for path in files:
        name, body = str(path.relative_to(folder)), path.read_bytes()
        headers = {"Content-Type": _TYPES[path.suffix], **headers_of(body)}
        address = loopback.serve("/" + quote(name), body, headers=headers)
        entries[name] = entries_in(body, headers)
        channels.append({"shop_id": 1, "name": name, "platform": "feed", "address": address, "added_at": shop.now})
    shop.add("", name="no address")  # lays the shop out
    with shop.store.transaction():
        for begin in range(0, len(channels), 100):
            shop.store.tables.channel.insert_many(channels[begin : begin + 100]).execute()
    monkeypatch.setattr(rounds, "Workers", Timed)
    begun = time.monotonic()
    looked = play_round(shop.store, shop.secrets, lambda: shop.now)
    took_s = time.monotonic() - begun
    slowest = sorted(((seconds, address) for address, seconds in Timed.took.items()), reverse=True)[:10]
    stored = Counter(review.channel for review in shop.reviews())
    refused = {each.channel: each.failure for each in looked if each.failure and not each.new}
    cut_off = {each.channel: each.failure for each in looked if each.failure and each.new}
    print(f"\n{len(looked)} feeds, {stored.total()} reviews, {took_s:.1f} s. The slowest to be read:")
    print(*(f"{seconds:8.3f} s  {address}" for seconds, address in slowest), sep="\n")
    print(f"Refused: {len(refused)}", *refused.items(), f"Cut off: {len(cut_off)}", *cut_off.items(), sep="\n  ")
    assert len(looked) == len(files)
    assert not [each.channel for each in looked if "fault in this program" in each.failure]
    lost = [
        (each.channel, entries[each.channel], stored[each.channel], each.skipped)
        for each in looked
        if each.channel not in refused and stored[each.channel] + len(each.skipped) < entries[each.channel]
    ]
    assert lost == []
    hostile = {name for name, why in refused.items() if "to protect this computer" in why}
    assert len(hostile) <= 3
    assert [name for name in refused.keys() - hostile if entries[name]] == []
    assert len(refused) <= 10
    assert all("There is no site" in why for why in cut_off.values())
    assert list(problems(shop.store)) == []
    assert took_s < 120
