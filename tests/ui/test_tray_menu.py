"""The tray's menu: what it offers, what its entries do, and that it never moves under the pointer."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from reputation_desktop.system import clock
from reputation_desktop.ui.tray.tray_menu import TrayMenu
from reputation_desktop.ui.tray.wishes import TrayWishes
from reputation_desktop.ui.work.services import Services
from tests.building import HOUR, NOW, ZONE
from tests.ui.tray_shop import facts, line


@pytest.fixture(autouse=True)
def _now(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "now", lambda: NOW)


@pytest.fixture
def wishes() -> TrayWishes:
    return TrayWishes()


@pytest.fixture
def menu(services: Services, wishes: TrayWishes) -> TrayMenu:
    return TrayMenu(services, wishes)


def entries(menu: QMenu) -> dict[str, QAction]:
    """What can be seen, by its words."""
    return {each.text(): each for each in menu.actions() if each.isVisible() and not each.isSeparator()}


def pausing(menu: TrayMenu) -> QMenu:
    found = next(each.menu() for each in menu.actions() if each.menu() is not None)
    assert isinstance(found, QMenu)
    return found


def heard(signal: object) -> list[object]:
    told: list[object] = []
    signal.connect(lambda *values: told.append(values[0] if values else None))  # type: ignore[attr-defined]
    return told


def test_it_names_the_three_that_wait_longest(menu: TrayMenu) -> None:
    menu.show_facts(facts(4), round_running=False)
    assert list(entries(menu)) == [
        "4 complaints are waiting",
        "★★ Google · The soup was cold. · 7 days",
        "★★ Google · The soup was cold. · 6 days",
        "★★ Google · The soup was cold. · 5 days",
        "Fetch now",
        "Write down a complaint…",
        "Pause reminders",
        "Stay offline",
        "Open Reputation Desktop",
        "Quit",
    ]
    assert not entries(menu)["4 complaints are waiting"].isEnabled()


def test_nobody_waits_and_a_channel_was_not_read(menu: TrayMenu) -> None:
    menu.show_facts(facts(not_read=("Google",)), round_running=False)
    assert list(entries(menu))[:3] == ["No complaint is waiting", "Google could not be read", "Fetch now"]


def test_a_line_opens_its_review(menu: TrayMenu, wishes: TrayWishes) -> None:
    wanted = heard(wishes.review_wanted)
    menu.show_facts(facts(2, oldest=(line(41, text="Cold"), line(42, text="Slow"))), round_running=False)
    next(entry for words, entry in entries(menu).items() if "Slow" in words).trigger()
    assert wanted == [42]


@pytest.mark.parametrize(
    ("words", "signal"),
    [
        ("Fetch now", "fetch_wanted"),
        ("Write down a complaint…", "counter_wanted"),
        ("Open Reputation Desktop", "open_wanted"),
        ("Quit", "quit_wanted"),
    ],
)
def test_each_entry_asks_for_what_it_says(menu: TrayMenu, wishes: TrayWishes, words: str, signal: str) -> None:
    wanted = heard(getattr(wishes, signal))
    menu.show_facts(facts(), round_running=False)
    entries(menu)[words].trigger()
    assert len(wanted) == 1


def test_staying_offline_is_switched_and_shown(menu: TrayMenu, wishes: TrayWishes) -> None:
    wanted = heard(wishes.offline_wanted)
    menu.show_facts(facts(), round_running=False)
    entries(menu)["Stay offline"].trigger()
    menu.show_facts(facts(stay_offline=True), round_running=False)
    assert entries(menu)["Stay offline"].isChecked()
    assert not entries(menu)["Fetch now"].isEnabled()
    entries(menu)["Stay offline"].trigger()
    assert wanted == [True, False]


def test_while_a_round_runs_no_other_can_be_wanted(menu: TrayMenu) -> None:
    menu.show_facts(facts(), round_running=True)
    assert not entries(menu)["Fetching…"].isEnabled()


def test_reminders_pause_for_an_hour_until_closing_or_until_tomorrow(menu: TrayMenu, wishes: TrayWishes) -> None:
    wanted = heard(wishes.pause_wanted)
    menu.show_facts(facts(), round_running=False)
    hour, closing, tomorrow, _ = entries(pausing(menu)).values()
    assert hour.text() == "For an hour"
    assert closing.text().startswith("Until closing time, ")
    assert tomorrow.text().startswith("Until tomorrow at ")
    for each in (hour, closing, tomorrow):
        each.trigger()
    assert wanted == [
        NOW + HOUR,
        datetime(2026, 5, 4, 17, 45, tzinfo=ZONE),
        datetime(2026, 5, 5, 9, tzinfo=ZONE),
    ]


def test_without_opening_hours_there_is_no_closing_time(menu: TrayMenu) -> None:
    menu.show_facts(facts(hours=""), round_running=False)
    assert not [words for words in entries(pausing(menu)) if "closing" in words]


def test_a_pause_can_be_ended(menu: TrayMenu, wishes: TrayWishes) -> None:
    wanted = heard(wishes.pause_wanted)
    menu.show_facts(facts(paused_until=NOW + HOUR), round_running=False)
    assert pausing(menu).title().startswith("Reminders pause until today at ")
    entries(pausing(menu))["Show reminders again"].trigger()
    assert wanted == [None]


def test_a_holiday_is_asked_for_and_told(menu: TrayMenu, wishes: TrayWishes) -> None:
    wanted = heard(wishes.holiday_wanted)
    menu.show_facts(facts(holiday_until=date(2026, 5, 20)), round_running=False)
    assert pausing(menu).title() == "No reminders until the end of 20 May"
    entries(pausing(menu))["Holiday until…"].trigger()
    assert len(wanted) == 1


def test_news_change_the_entries_in_their_places(menu: TrayMenu) -> None:
    menu.show_facts(facts(3), round_running=False)
    menu.popup(menu.pos())
    before = menu.actions()
    menu.show_facts(facts(1), round_running=True)
    assert menu.actions() == before
    assert menu.isVisible()
    assert "1 complaint is waiting" in entries(menu)
    menu.hide()


def test_ages_go_on_while_nothing_is_read(menu: TrayMenu, monkeypatch: pytest.MonkeyPatch) -> None:
    menu.show_facts(facts(1), round_running=False)
    monkeypatch.setattr(clock, "now", lambda: NOW + timedelta(days=2))
    menu.aboutToShow.emit()
    assert "★★ Google · The soup was cold. · 9 days" in entries(menu)


def test_before_anything_was_read_it_opens_without_words(menu: TrayMenu, wishes: TrayWishes) -> None:
    menu.aboutToShow.emit()
    for each in pausing(menu).actions():
        each.trigger()
    assert not menu.isVisible()
