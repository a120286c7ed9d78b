"""The icon itself: in a real tray by D-Bus or by windows, and what it shows of the shop."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from reputation_desktop.ui.tray import panel
from reputation_desktop.ui.tray.icon_painting import SIZES, TrayState, tray_icon
from reputation_desktop.ui.tray.panel import panel_is_dark
from reputation_desktop.ui.tray.tray import Tray
from reputation_desktop.ui.work.services import Services
from tests.desktop.desktop import ROOT, Desktop, needs_desktop
from tests.ui.tray_shop import facts

needs_trayer = pytest.mark.skipif(shutil.which("trayer") is None, reason="there is no trayer on this machine")


class Ask(Protocol):
    """Tells a program a line, or none, and waits for its next."""

    def __call__(self, line: str = "") -> str: ...


@contextmanager
def program(desktop: Desktop, folder: Path) -> Iterator[Ask]:
    """The tray program, until it ends orderly."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.tray_program", str(folder)],
        env=desktop.environment, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip

    def ask(line: str = "") -> str:
        assert process.stdin is not None
        assert process.stdout is not None
        if line:
            print(line, file=process.stdin, flush=True)
        return process.stdout.readline().strip()

    try:
        yield ask
    finally:
        process.communicate(timeout=20)
        assert process.returncode == 0


@needs_desktop
def test_a_panel_that_starts_late_gets_the_icon(tmp_path: Path) -> None:
    with Desktop(tray=False, notifications=False) as desktop, program(desktop, tmp_path) as ask:
        desktop.with_tray()
        assert ask() == "visible"
        icon = desktop.wait_for(desktop.tray_icon)
        assert icon is not None
        assert set(icon.pictures) == {(side, side) for side in SIZES}
        assert icon.tooltip[0].startswith("4 complaints are waiting, the oldest for ")
        desktop.activate()
        assert ask() == "open"
        desktop.click(next(entry.words for entry in desktop.menu() if "★" in entry.words))
        assert ask() == "review 1"
        assert ask("balloon") == "balloon False"
        desktop.without_tray()
        assert ask() == "gone"
        desktop.with_tray()
        assert ask() == "visible"
        desktop.wait_for(desktop.tray_icon)
        desktop.click("Quit")
        assert ask() == "quit"


@needs_desktop
@needs_trayer
def test_a_tray_without_notifications_shows_a_balloon(tmp_path: Path) -> None:
    with (
        Desktop(tray=False, notifications=False) as desktop,
        subprocess.Popen(["trayer"], env=desktop.environment) as trayer,
        program(desktop, tmp_path) as ask,
    ):
        assert ask() == "visible"
        assert ask("balloon") == "balloon True"
        trayer.terminate()
        assert ask() == "gone"


@pytest.fixture
def tray(qtbot: QtBot, services: Services, monkeypatch: pytest.MonkeyPatch) -> Iterator[Tray]:
    """On a system that always has a tray."""
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "windows")
    monkeypatch.setattr(panel, "panel_is_dark", lambda: False)
    made = Tray(services)
    yield made
    made.close()
    assert not made.visible


def icon_of(tray: Tray) -> QSystemTrayIcon:
    found = tray.findChild(QSystemTrayIcon)
    assert isinstance(found, QSystemTrayIcon)
    return found


def shows(tray: Tray, state: TrayState, number: int) -> bool:
    wanted = tray_icon(state, number, panel_is_dark()).pixmap(32, 32).toImage()
    return bool(icon_of(tray).icon().pixmap(32, 32).toImage() == wanted)


def test_before_anything_is_known_the_bubble_is_empty(tray: Tray) -> None:
    tray.start()
    assert tray.visible
    assert shows(tray, TrayState.QUIET, 0)
    assert icon_of(tray).contextMenu() is not None


def test_the_icon_says_what_matters_most(tray: Tray) -> None:
    tray.start()
    tray.show_facts(facts(3), online=True, round_running=False)
    assert shows(tray, TrayState.WAITING, 3)
    tray.show_facts(facts(3, overdue=1, stay_offline=True), online=True, round_running=False)
    assert shows(tray, TrayState.OVERDUE, 3)
    tray.show_facts(facts(not_read=("Google",)), online=True, round_running=False)
    assert shows(tray, TrayState.UNREAD, 0)
    tray.show_facts(facts(not_read=("Google",)), online=False, round_running=False)
    assert shows(tray, TrayState.OFFLINE, 0)
    tray.show_facts(facts(stay_offline=True), online=True, round_running=False)
    assert shows(tray, TrayState.OFFLINE, 0)
    tray.show_facts(facts(), online=True, round_running=False)
    assert shows(tray, TrayState.QUIET, 0)
    assert icon_of(tray).toolTip() == "No complaint is waiting."


def test_what_was_told_before_there_was_a_tray_is_shown_then(tray: Tray) -> None:
    tray.show_facts(facts(12), online=True, round_running=False)
    tray.start()
    assert shows(tray, TrayState.WAITING, 12)


def test_a_click_opens_the_window_and_a_right_click_does_not(tray: Tray) -> None:
    opened: list[None] = []
    tray.open_wanted.connect(lambda: opened.append(None))
    tray.start()
    for reason in (QSystemTrayIcon.ActivationReason.Context, QSystemTrayIcon.ActivationReason.Trigger):
        icon_of(tray).activated.emit(reason)
    assert len(opened) == 1


def test_a_balloon_that_nobody_sees_is_not_called_shown(tray: Tray) -> None:
    assert not tray.balloon("Title", "Body")
    tray.start()
    assert not tray.balloon("Title", "Body")


@pytest.mark.parametrize(
    ("desktop", "dark"), [("ubuntu:GNOME", True), ("Unity", True), ("XFCE", True), ("KDE", False), ("", False)]
)
def test_panels_that_are_always_dark_are_known(qtbot: QtBot, desktop: str, dark: bool) -> None:
    assert panel_is_dark({"XDG_CURRENT_DESKTOP": desktop}) == dark
