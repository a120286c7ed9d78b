"""Desktops for tests."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator

import pytest

from tests.desktop.desktop import Desktop


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    """A desktop with a screen, notifications and a tray; CI has them all."""
    for program in ("Xvfb", "dbus-daemon"):
        if shutil.which(program) is None:
            assert not os.environ.get("CI"), f"CI has no {program}"
            pytest.skip(f"there is no {program} on this machine")
    with Desktop() as made:
        yield made
