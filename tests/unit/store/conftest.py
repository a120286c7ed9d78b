"""An open store with one channel, in a folder of the test's own."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from reputation_desktop.store.checking import problems
from reputation_desktop.store.store import Store, open_store
from tests.building import channel, in_berlin


@contextlib.contextmanager
def sound_store(folder: Path) -> Iterator[Store]:
    """A new store that has to be sound at the end, whatever was done with it."""
    with open_store(folder, durable=False) as store:
        in_berlin(store)
        yield store
        assert list(problems(store)) == []


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store of this test's own."""
    with sound_store(tmp_path / "data") as store:
        yield store


@pytest.fixture(scope="module")
def read_only(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store that a module fills once and its tests only read."""
    with sound_store(tmp_path_factory.mktemp("data")) as store:
        yield store


@pytest.fixture
def google(store: Store) -> int:
    """A channel of reviews."""
    return channel(store, "Google")


@pytest.fixture
def alerts(store: Store) -> int:
    """A channel of mentions."""
    return channel(store, "Alerts", platform="google_alerts", mention=True)
