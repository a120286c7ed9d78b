"""The whole program in a real tray: it comes when there is one, says how the shop stands, and goes when told to."""

from __future__ import annotations

from pathlib import Path

from reputation_desktop.store.opening import open_store
from reputation_desktop.store.settings import read_settings
from tests.desktop.desktop import Desktop, MenuEntry, TrayIcon, needs_desktop
from tests.desktop.program import Program
from tests.desktop.waiting_shop import waiting_shop

pytestmark = needs_desktop

SOUP, BREAD = "The soup was cold.", "The bread & the butter were gone."


def _told(desktop: Desktop) -> TrayIcon:
    """The icon, once it says how the shop stands."""

    def found() -> TrayIcon | None:
        icon = desktop.tray_icon()
        return icon if icon is not None and any(icon.tooltip) else None

    icon = desktop.wait_for(found)
    assert icon is not None
    return icon


def _named(menu: list[MenuEntry], words: str) -> MenuEntry:
    return next(entry for entry in menu if entry.words == words)


def _is_paused(folder: Path) -> bool:
    with open_store(folder) as store:
        return read_settings(store).reminders_paused_until is not None


def test_a_tray_that_comes_late_is_taken_up(tmp_path: Path) -> None:
    waiting_shop(tmp_path, {SOUP: 30})
    with Desktop(tray=False) as desktop, Program(desktop, tmp_path, "--minimized") as program:
        desktop.notification()
        desktop.with_tray()
        icon = _told(desktop)
        assert icon.tooltip[0] == "1 complaint is waiting, the oldest for 30 hours."
        assert {(16, 16), (22, 22), (32, 32)} <= icon.pictures.keys()
        desktop.without_tray()
        desktop.with_tray()
        desktop.wait_for(desktop.tray_icon)
        assert program.look().state == "none"


def test_the_menu_tells_who_waits_and_does_what_it_says(desktop: Desktop, tmp_path: Path) -> None:
    waiting_shop(tmp_path, {SOUP: 30, BREAD: 50})
    with Program(desktop, tmp_path, "--minimized") as program:
        _told(desktop)
        menu = desktop.menu()
        assert [entry.words for entry in menu[:3]] == [
            "2 complaints are waiting",
            f"★★ Google · {BREAD.replace('&', '+')} · 2 days",
            f"★★ Google · {SOUP} · 30 hours",
        ]
        assert not menu[0].enabled
        desktop.click("Pause reminders", "For an hour")
        desktop.wait_for(lambda: _is_paused(tmp_path))
        desktop.click("Stay offline")
        desktop.wait_for(lambda: _named(desktop.menu(), "Stay offline").checked)
        desktop.click(menu[2].words)
        desktop.wait_for(lambda: program.look().reads("Waiting for 30 hours."))
        desktop.click("Quit")
        assert program.end() == 0
        assert desktop.tray_icon() is None


def test_a_closed_window_leaves_the_program_in_the_tray_and_says_so_once(desktop: Desktop, tmp_path: Path) -> None:
    waiting_shop(tmp_path, {SOUP: 3})
    with Program(desktop, tmp_path) as program:
        _told(desktop)
        assert program.look().state == "shown"
        assert program.close_window().state == "hidden"
        assert desktop.notification().title == "Reputation Desktop goes on watching"
        desktop.activate()
        desktop.wait_for(lambda: program.look().state == "shown")
        assert program.close_window().state == "hidden"
        desktop.click("Open Reputation Desktop")
        desktop.wait_for(lambda: program.look().state == "shown")
        assert len(desktop.notifications()) == 1
