"""An open store in Berlin."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reputation_desktop.store.opening import open_store
from reputation_desktop.store.store import Store
from tests.building import in_berlin
from tests.unit.desk.told_stories import shop_of_stories


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store of this test's own."""
    with open_store(tmp_path / "data") as store:
        in_berlin(store)
        yield store


@pytest.fixture(scope="module")
def told_shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A shop whose opinions each example tells anew (`told_stories.told`)."""
    yield from shop_of_stories(tmp_path_factory.mktemp("shop"))
