"""The whole program on desktops that lack something: no reminder is lost, and none passes for shown that was not."""

from __future__ import annotations

from pathlib import Path

from reputation_desktop.store.opening import open_store
from reputation_desktop.store.standings import shown_reminders
from tests.desktop.desktop import Desktop, needs_desktop
from tests.desktop.program import Program
from tests.desktop.waiting_shop import waiting_shop

pytestmark = needs_desktop

TITLE = "A complaint has waited for 30 hours"


def _recorded(folder: Path) -> bool:
    with open_store(folder) as store:
        return bool(shown_reminders(store))


def test_without_notifications_and_tray_the_window_shows_the_reminder_and_stays(tmp_path: Path) -> None:
    waiting_shop(tmp_path, {"The soup was cold.": 30})
    with Desktop(notifications=False, tray=False) as desktop, Program(desktop, tmp_path) as program:
        desktop.wait_for(lambda: program.look().reads(TITLE))
        assert program.look().reads("This desktop has no notifications")
        desktop.wait_for(lambda: _recorded(tmp_path))
        program.close_window()
        assert program.runs
        assert program.look().state in ("minimised", "shown")  # as far as somebody manages the windows


def test_what_the_desktop_refused_waits_for_the_window(desktop: Desktop, tmp_path: Path) -> None:
    waiting_shop(tmp_path, {"The soup was cold.": 30})
    desktop.notifications_behave("refuse")
    with Program(desktop, tmp_path, "--minimized") as program:
        desktop.wait_for(desktop.tray_icon)
        assert not _recorded(tmp_path)
        desktop.activate()
        desktop.wait_for(lambda: program.look().reads(TITLE))
        desktop.wait_for(lambda: _recorded(tmp_path))
        assert not desktop.notifications()
