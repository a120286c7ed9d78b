"""An open store in Berlin."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reputation_desktop.store.opening import open_store
from reputation_desktop.store.store import Store
from tests.building import in_berlin


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store of this test's own."""
    with open_store(tmp_path / "data") as store:
        in_berlin(store)
        yield store
