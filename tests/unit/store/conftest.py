"""An open store with one channel, in a folder of the test's own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reputation_desktop.store.checking import problems
from reputation_desktop.store.store import Store, open_store
from tests.building import channel, in_berlin


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store that is sound when the test is over, whatever the test did with it."""
    with open_store(tmp_path / "data") as store:
        in_berlin(store)
        yield store
        assert list(problems(store)) == []


@pytest.fixture
def google(store: Store) -> int:
    """A channel of reviews."""
    return channel(store, "Google")


@pytest.fixture
def alerts(store: Store) -> int:
    """A channel of mentions."""
    return channel(store, "Alerts", platform="google_alerts", mention=True)
