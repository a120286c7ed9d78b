"""An open store with one channel, in a folder of the test's own."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from reputation_desktop.store.checking import problems
from reputation_desktop.store.opening import FILE_NAME, open_store
from reputation_desktop.store.store import Store
from tests.building import channel, in_berlin


@pytest.fixture(scope="session")
def laid_out(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The file of an empty store, since laying one out takes as long as most tests."""
    with open_store(tmp_path_factory.mktemp("empty")) as store:
        in_berlin(store)
    return store.path.read_bytes()


@contextlib.contextmanager
def sound_store(folder: Path, laid_out: bytes) -> Iterator[Store]:
    """A store that has to be sound at the end, whatever was done with it."""
    folder.mkdir(exist_ok=True)
    (folder / FILE_NAME).write_bytes(laid_out)
    with open_store(folder, durable=False) as store:
        yield store
        assert list(problems(store)) == []


@pytest.fixture
def store(tmp_path: Path, laid_out: bytes) -> Iterator[Store]:
    """A store of this test's own."""
    with sound_store(tmp_path / "data", laid_out) as store:
        yield store


@pytest.fixture(scope="module")
def read_only(tmp_path_factory: pytest.TempPathFactory, laid_out: bytes) -> Iterator[Store]:
    """A store that a module fills once and its tests only read."""
    with sound_store(tmp_path_factory.mktemp("data"), laid_out) as store:
        yield store


@pytest.fixture
def google(store: Store) -> int:
    """A channel of reviews."""
    return channel(store, "Google")


@pytest.fixture
def alerts(store: Store) -> int:
    """A channel of mentions."""
    return channel(store, "Alerts", platform="google_alerts", mention=True)
