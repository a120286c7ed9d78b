"""The program that goes on when its window is closed, on a desktop without tray and without notifications."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit
from pytestqt.qtbot import QtBot

import reputation_desktop.ui.start as start
from reputation_desktop.store.opening import open_store
from reputation_desktop.store.reviews import review
from reputation_desktop.store.standings import shown_reminders
from reputation_desktop.ui.inbox.draft_field import DraftField
from reputation_desktop.ui.reminding.reminder_card import ReminderCard
from reputation_desktop.ui.shell.window import MainWindow
from reputation_desktop.ui.theme.theme import LIGHT, Theme
from reputation_desktop.ui.watch import companion
from reputation_desktop.ui.work.preferences import KEEP_WATCHING, Preferences
from tests.desktop.waiting_shop import waiting_shop
from tests.ui.owner import Owner

SOUP = "The soup was cold, the waiter was rude and nobody came back to us."


@pytest.fixture(autouse=True)
def _bare_desktop(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setattr(companion, "WITHOUT_TRAY_MS", 200)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "shop"


@pytest.fixture
def program(qapp: QApplication, theme: Theme, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[start.Program]:
    folder.mkdir()
    Preferences(folder).keep("look", LIGHT)
    made = start.Program(qapp, folder, works_by_itself=True)
    yield made
    made.close()
    assert not list(folder.glob("reports/*")), "the program met a fault of its own"


@pytest.fixture
def quits(program: start.Program, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Grows when the program ends; the tests' own application goes on."""
    found: list[bool] = []
    program.ending.connect(lambda: found.append(True))
    monkeypatch.setattr(qapp, "quit", lambda: None)
    return found


def opened(qtbot: QtBot, program: start.Program, folder: Path) -> tuple[MainWindow, Owner]:
    window = program.open_shop(folder)
    owner = Owner(qtbot, window)
    owner.waits_until(lambda: window.page_name == "today" and window.status.words and program.watch is not None)
    owner.waits_until(lambda: program.companion is not None)
    return window, owner


def card(window: MainWindow) -> ReminderCard | None:
    return next((each for each in window.findChildren(ReminderCard) if each.isVisible()), None)


def card_says(window: MainWindow, words: str) -> bool:
    shown = card(window)
    return shown is not None and any(words in each.text() for each in shown.findChildren(QLabel))


def _window(program: start.Program) -> MainWindow | None:
    return program.window


def written_down(folder: Path) -> list[str]:
    with open_store(folder) as store:
        return [str(each[2]) for each in shown_reminders(store)]


def test_a_reminder_appears_in_the_window_and_answer_leads_to_the_answer_box(
    qtbot: QtBot, program: start.Program, folder: Path
) -> None:
    waiting_shop(folder, {SOUP: 30})
    window, owner = opened(qtbot, program, folder)
    owner.waits_until(lambda: card_says(window, "A complaint has waited for 30 hours"))
    assert card_says(window, "no notifications")
    owner.waits_until(lambda: written_down(folder) == ["nudge"])
    shown = card(window)
    assert shown is not None
    Owner(qtbot, shown).clicks("Answer")
    owner.waits_until(lambda: window.page_name == "inbox")
    owner.waits_until(lambda: any(SOUP in each.toPlainText() for each in window.findChildren(QTextEdit)))
    owner.waits_until(lambda: isinstance(window.focusWidget(), DraftField))
    assert card(window) is None


def test_closing_without_a_tray_minimises_and_says_so_once(
    qtbot: QtBot, program: start.Program, folder: Path, quits: list[bool]
) -> None:
    waiting_shop(folder, {})
    window, owner = opened(qtbot, program, folder)
    window.close()
    assert window.isMinimized()
    assert not quits
    program.show_window()
    owner.waits_until(lambda: card_says(window, "goes on watching"))
    owner.waits_until(lambda: Preferences(folder).text("told_minimised") == "yes")
    shown = card(window)
    assert shown is not None
    Owner(qtbot, shown).clicks("Close")
    window.close()
    program.show_window()
    owner.waits_until(lambda: not window.isMinimized())
    assert card(window) is None
    window.close()
    window.close()  # from the task bar once more
    assert quits == [True]


def test_closing_ends_the_program_where_the_owner_wants_that(
    qtbot: QtBot, program: start.Program, folder: Path, quits: list[bool]
) -> None:
    waiting_shop(folder, {})
    Preferences(folder).keep(KEEP_WATCHING, "no")
    window, _ = opened(qtbot, program, folder)
    window.close()
    assert quits == [True]
    assert not window.isVisible()


def test_started_minimised_without_a_tray_the_window_waits_in_the_task_bar_with_its_reminder(
    qtbot: QtBot, program: start.Program, folder: Path
) -> None:
    waiting_shop(folder, {SOUP: 30})
    program.watch_shop(folder)
    assert _window(program) is None
    qtbot.waitUntil(lambda: program.window is not None and program.window.isMinimized(), timeout=20_000)
    window = _window(program)
    assert window is not None
    qtbot.waitUntil(lambda: program.watch is not None and not program.watch.services.database.busy)
    assert written_down(folder) == []  # nobody has seen it
    program.show_window()
    qtbot.waitUntil(lambda: card_says(window, "30 hours"), timeout=20_000)
    qtbot.waitUntil(lambda: written_down(folder) == ["nudge"], timeout=20_000)


def test_a_hidden_window_comes_to_the_task_bar_when_the_tray_goes(
    qtbot: QtBot, program: start.Program, folder: Path, quits: list[bool]
) -> None:
    waiting_shop(folder, {})
    window, _ = opened(qtbot, program, folder)
    assert program.companion is not None
    tray = program.companion.tray
    tray.visible = True  # a desktop with a tray is in tests/desktop; here is none that could go
    tray.visible_changed.emit(True)
    window.close()
    assert not window.isVisible()
    assert not quits
    tray.visible = False
    tray.visible_changed.emit(False)
    qtbot.waitUntil(lambda: window.isVisible() and window.isMinimized(), timeout=5_000)


def test_snooze_in_the_card_puts_the_complaint_away(qtbot: QtBot, program: start.Program, folder: Path) -> None:
    (review_id,) = waiting_shop(folder, {SOUP: 30})
    window, owner = opened(qtbot, program, folder)
    owner.waits_until(lambda: card_says(window, "30 hours"))
    shown = card(window)
    assert shown is not None
    Owner(qtbot, shown).clicks("Snooze")
    owner.sees("Put away until")
    with open_store(folder) as store:
        assert review(store, review_id).snoozed_until is not None


def test_a_pause_is_said_on_today_and_ended_there(qtbot: QtBot, program: start.Program, folder: Path) -> None:
    waiting_shop(folder, {SOUP: 30}, holiday_until="9998-12-31")
    window, owner = opened(qtbot, program, folder)
    owner.sees("no reminder appears")
    assert written_down(folder) == []
    owner.clicks("Remind me again")
    owner.waits_until(lambda: card_says(window, "30 hours"))
    owner.waits_until(lambda: not owner.reads("no reminder appears"))


def test_the_sample_shop_reminds_of_nothing_and_ends_with_its_window(
    qtbot: QtBot, program: start.Program, folder: Path, quits: list[bool]
) -> None:
    waiting_shop(folder, {SOUP: 30})
    window = program.open_shop(folder, sample=True)
    Owner(qtbot, window).sees("This is the sample shop")
    assert program.companion is None
    window.close()
    assert quits == [True]
