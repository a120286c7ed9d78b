"""Desktops for tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.desktop.desktop import Desktop


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    """A desktop with a screen, notifications and a tray."""
    with Desktop() as made:
        yield made
