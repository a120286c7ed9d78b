"""Every public test feed that others broke their parsers on passes through without a loss."""

from __future__ import annotations

import re
import time
import warnings
from collections import Counter
from io import BytesIO
from pathlib import Path

import feedparser
import pytest

from reputation_desktop.channels.feed import reading_of
from reputation_desktop.channels.feeds.syndication import read_entries
from reputation_desktop.domain.channel import Payload
from reputation_desktop.domain.errors import RefusedContent, WorldFailed

_HEADER = re.compile(rb"^Header:\s+([^:\r\n]+):(.*)$", re.MULTILINE)
"""How feedparser's own test files say which headers they came with."""


def _headers(body: bytes) -> dict[str, str]:
    return {name.decode().strip().lower(): value.decode().strip() for name, value in _HEADER.findall(body)}


def _entries_by_default(body: bytes, headers: dict[str, str]) -> int:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return len(feedparser.parse(BytesIO(body), response_headers=headers).entries)


@pytest.mark.slow
def test_no_entry_of_any_feed_is_lost(shared: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = sorted(path for path in (shared / "feeds").rglob("*") if path.suffix in (".xml", ".rdf", ".json"))
    failures: Counter[str] = Counter()
    took_s: list[tuple[float, str]] = []
    refused: list[Path] = []
    lost: list[str] = []
    for path in files:
        body = path.read_bytes()
        headers = _headers(body)
        expected = _entries_by_default(body, headers)
        started = time.perf_counter()
        try:
            feed = read_entries(Payload("https://shop.example/feed", body, headers))
        except WorldFailed as failure:
            failures[f"{failure.code}: {failure.fields.get('what', '')}"] += 1
            if isinstance(failure, RefusedContent):
                refused.append(path)
            elif expected:
                lost.append(f"{path.name}: {failure}")
            continue
        reading = reading_of(feed)
        took_s.append((time.perf_counter() - started, path.name))
        assert len(reading.reviews) + len(reading.skipped) == len(feed.entries)
        if path.suffix != ".json":
            assert len(feed.entries) == expected, path
    with capsys.disabled():
        print(f"\n{len(files)} feeds in {sum(s for s, _ in took_s):.1f} s; not read: {dict(failures)}")
        print("slowest:", ", ".join(f"{name} {1000 * s:.0f} ms" for s, name in sorted(took_s)[:-6:-1]))
    assert len(files) > 2600
    assert lost == []
    assert all(b"<!ENTITY" in path.read_bytes() for path in refused)
