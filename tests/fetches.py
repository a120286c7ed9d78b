"""What tests of fetching say again and again."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from reputation_desktop.rounds.network.fetching import Fetched, Fetcher, FetchFailed, Limits

NOW = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)

SMALL = Limits(max_bytes=200_000)
"""Patience enough for a busy computer, and bodies small enough for quick tests."""

Names = dict[str, str]
"""Host names and the addresses that the name service gives for them."""


def body(fetched: Fetched) -> bytes:
    """The body of an answer that must have come."""
    assert fetched.payload is not None
    return fetched.payload.body


def failure_of(fetcher: Fetcher, address: str, *, found_at: str = "") -> FetchFailed:
    """How fetching `address`, which must fail, fails."""
    with pytest.raises(FetchFailed) as caught:
        fetcher.fetch(address, found_at=found_at)
    return caught.value
