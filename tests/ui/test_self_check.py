"""The whole self-check as a real process: on a desktop with a notification service, and on a machine without any."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from reputation_desktop.self_check.checks import ALL
from tests.desktop.desktop import ROOT, Desktop, needs_bus

pytestmark = pytest.mark.slow


def check_itself(environment: Mapping[str, str]) -> dict[str, Any]:
    """What it says, once it has said that the program is whole; in words of the machine's own language or none."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "--self-check"],
        env=dict(environment), cwd=ROOT.parent, capture_output=True, text=True, timeout=150, check=False,
    )  # fmt: skip
    told: dict[str, Any] = json.loads(done.stdout)
    assert [each for each in told["checks"] if not each["ok"]] == []
    assert (done.returncode, done.stderr, told["ok"]) == (0, "", True)
    assert [each["name"] for each in told["checks"]] == ["temporary-folder", *(check.name for check in ALL)]
    return {each["name"]: each["detail"] for each in told["checks"]}


@needs_bus
def test_on_a_desktop_it_shows_itself_a_notification(tmp_path: Path) -> None:
    aside = tmp_path / "aside"
    aside.mkdir()
    with Desktop(with_screen=False, tray=False) as desktop:
        before = set(desktop.home.rglob("*"))
        details = check_itself(desktop.environment | {"TMPDIR": str(aside)})
        assert details["notification"] == "a test was shown, and taken away again"
        assert [each.was_withdrawn for each in desktop.notifications()] == [True]
        new = {path.name for path in set(desktop.home.rglob("*")) - before}
    assert list(aside.iterdir()) == []
    assert not [name for name in new if "eputation" in name]


def test_without_a_desktop_a_home_or_a_language_it_is_whole_all_the_same(tmp_path: Path) -> None:
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH") if name in os.environ}
    home = {"HOME": str(tmp_path / "gone"), "USERPROFILE": str(tmp_path / "gone"), "LC_ALL": "C"}
    details = check_itself(kept | home)
    assert details["notification"].startswith("no notification service here (")
    assert "183 reviews of 8 channels" in details["sample-shop"]
    assert details["window"].startswith("7 pages drawn; ")
    assert not (tmp_path / "gone").exists()
