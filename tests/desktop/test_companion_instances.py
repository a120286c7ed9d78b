"""The whole program started twice, and ended from outside."""

from __future__ import annotations

from pathlib import Path

from tests.desktop.desktop import Desktop, needs_desktop
from tests.desktop.program import Program, started
from tests.desktop.waiting_shop import waiting_shop

pytestmark = needs_desktop


def test_a_second_start_shows_the_window_of_the_first(desktop: Desktop, tmp_path: Path) -> None:
    waiting_shop(tmp_path, {"The soup was cold.": 30})
    with Program(desktop, tmp_path, "--minimized") as program:
        desktop.notification()
        assert started(desktop, tmp_path, "--minimized") == (0, "")
        assert program.look().state == "none"
        assert started(desktop, tmp_path) == (0, "")
        desktop.wait_for(lambda: program.look().state == "shown")
        assert len(desktop.notifications()) == 1


def test_quit_running_ends_it_and_leaves_nothing_behind(desktop: Desktop, tmp_path: Path) -> None:
    waiting_shop(tmp_path, {"The soup was cold.": 30})
    with Program(desktop, tmp_path, "--minimized") as program:
        desktop.notification()
        desktop.wait_for(desktop.tray_icon)
        assert started(desktop, tmp_path, "--quit-running") == (0, "")
        assert program.end() == 0
        assert desktop.notification().was_withdrawn
        assert desktop.tray_icon() is None
    assert started(desktop, tmp_path, "--quit-running") == (0, "")
