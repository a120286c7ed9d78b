"""In the background: the switches show how things stand on this computer, whoever changed them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.settings import shop_settings
from reputation_desktop.store.opening import open_store
from reputation_desktop.store.settings import read_settings
from reputation_desktop.system.login_item import LoginItem, login_item
from reputation_desktop.ui.settings import background
from reputation_desktop.ui.settings.page import SettingsPage
from reputation_desktop.ui.settings.section import Section
from reputation_desktop.ui.widgets.switch import Switch
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.preferences import KEEP_WATCHING, Preferences
from reputation_desktop.ui.work.services import Services
from tests.ui.settings_page import button, press, settings_page, undo_of, words

THURSDAY = datetime(2026, 6, 11, 8, tzinfo=UTC)


@pytest.fixture
def item(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> LoginItem:
    """The login item of this folder's shop, in a home of its own."""
    for name in ("HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    return login_item(tmp_path)


@pytest.fixture
def page(qtbot: QtBot, item: LoginItem, services: Services, monkeypatch: pytest.MonkeyPatch) -> SettingsPage:
    monkeypatch.setattr("reputation_desktop.system.clock.now", lambda: THURSDAY)
    services.zone = ZoneInfo("Europe/Berlin")
    return settings_page(qtbot, services, "background")


def section(page: SettingsPage) -> Section:
    return page.section("background")


def switch(page: SettingsPage, name: str) -> Switch:
    (found,) = section(page).rows[name].findChildren(Switch)
    return found


def settled(qtbot: QtBot, page: SettingsPage) -> None:
    qtbot.waitUntil(lambda: not page.services.database.busy)


# --- with the computer --------------------------------------------------------------------------


def test_starting_with_the_computer_is_off_until_it_is_wanted(
    page: SettingsPage, qtbot: QtBot, item: LoginItem
) -> None:
    login = switch(page, "login")
    assert not login.isChecked()
    qtbot.mouseClick(login, Qt.MouseButton.LeftButton)
    settled(qtbot, page)
    assert item.is_on()
    undo_of(section(page)).click()
    settled(qtbot, page)
    assert not item.is_on()
    assert not login.isChecked()
    qtbot.keyClick(login, Qt.Key.Key_Space)
    settled(qtbot, page)
    assert item.is_on()
    assert login.isChecked()


def test_what_was_changed_outside_is_shown(page: SettingsPage, qtbot: QtBot, item: LoginItem) -> None:
    item.turn(True)
    page.refresh(Changed.SETTINGS)
    qtbot.waitUntil(switch(page, "login").isChecked)
    item.turn(False)
    page.show_setting("score")
    page.show_setting("login")
    qtbot.waitUntil(lambda: not switch(page, "login").isChecked())


def test_where_it_cannot_be_written_the_row_says_so_and_nothing_is_to_undo(
    page: SettingsPage, qtbot: QtBot, tmp_path: Path, item: LoginItem
) -> None:
    (tmp_path / "home").write_text("no folder", encoding="utf-8")
    login = switch(page, "login")
    login.click()
    settled(qtbot, page)
    assert "could not be changed" in words(section(page).rows["login"])
    assert not login.isChecked()
    assert not undo_of(section(page)).isEnabled()
    (tmp_path / "home").unlink()
    login.click()
    settled(qtbot, page)
    assert "could not be changed" not in words(section(page).rows["login"])
    assert item.is_on()


def test_the_sample_shop_is_not_watched(
    qtbot: QtBot, item: LoginItem, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(background, "sample_folder", lambda: services.folder)
    page = settings_page(qtbot, services, "background")
    assert not switch(page, "login").isEnabled()
    assert not button(section(page), "Try a reminder").isEnabled()
    assert "only there to be looked at" in words(section(page))


# --- the rest of it -----------------------------------------------------------------------------


def test_the_window_may_end_the_program(page: SettingsPage, qtbot: QtBot, tmp_path: Path) -> None:
    watching = switch(page, "keep_watching")
    assert watching.isChecked()
    qtbot.mouseClick(watching, Qt.MouseButton.LeftButton)
    page.services.preferences.save()
    assert Preferences(tmp_path).text(KEEP_WATCHING, "yes") == "no"
    undo_of(section(page)).click()
    assert watching.isChecked()
    assert page.services.preferences.text(KEEP_WATCHING, "yes") == "yes"


def test_a_reminder_can_be_tried_and_the_page_says_where_they_appear(
    qtbot: QtBot, item: LoginItem, services: Services
) -> None:
    page = settings_page(qtbot, services, "background")
    assert "notifications of your desktop" not in words(section(page))

    def show() -> None:
        page.services.surface_words = "Reminders appear as notifications of your desktop."
        page.services.surface_told.emit()

    page.services.trial_wanted.connect(show)
    press(section(page), "Try a reminder")
    qtbot.waitUntil(lambda: "notifications of your desktop" in words(section(page)))


def test_the_program_can_be_ended_from_here(page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.services.quit_wanted):
        press(section(page), "Quit now")


@pytest.mark.parametrize("wanted", ["autostart", "login", "tray", "notification", "quit"])
def test_it_is_found_by_words_one_would_try(page: SettingsPage, qtbot: QtBot, wanted: str) -> None:
    qtbot.keyClicks(page.search, wanted)
    qtbot.waitUntil(lambda: page.results.wanted == wanted)
    assert "background" in {each.section for each in page.results.found}


# --- what it brought to the reminders -----------------------------------------------------------


@pytest.fixture
def pause(page: SettingsPage) -> QPushButton:
    page.show_setting("reminders_paused_until")
    control = page.section("reminders").fields["reminders_paused_until"].control
    assert isinstance(control, QPushButton)
    return control


def _offers(pause: QPushButton) -> dict[str, QAction]:
    menu = pause.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    return {action.text(): action for action in menu.actions()}


def _choose(pause: QPushButton, words: str) -> None:
    _offers(pause)[words].trigger()


def _kept(tmp_path: Path) -> datetime | None:
    with open_store(tmp_path) as store:
        return read_settings(store).reminders_paused_until


def test_reminders_are_paused_and_go_on(
    page: SettingsPage, pause: QPushButton, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = page.section("reminders").rows["reminders_paused_until"]
    assert "not paused" in words(row)
    assert list(_offers(pause)) == ["for an hour", "until tomorrow"]
    _choose(pause, "for an hour")
    settled(qtbot, page)
    assert "until today at 11:00" in words(row)
    assert _kept(tmp_path) == THURSDAY + timedelta(hours=1)
    assert list(_offers(pause)) == ["Resume now", "for an hour", "until tomorrow"]
    _choose(pause, "until tomorrow")
    assert "until tomorrow at 09:00" in words(row)
    _choose(pause, "Resume now")
    settled(qtbot, page)
    assert _kept(tmp_path) is None


def test_a_shop_with_hours_can_pause_until_it_closes(
    page: SettingsPage, pause: QPushButton, qtbot: QtBot, tmp_path: Path
) -> None:
    page.services.settings = shop_settings({"opening_hours": "09:00-18:00"})
    assert "until closing time" in _offers(pause)
    _choose(pause, "until closing time")
    settled(qtbot, page)
    assert _kept(tmp_path) == datetime(2026, 6, 11, 15, 45, tzinfo=UTC)


def test_a_pause_that_is_over_is_none(
    page: SettingsPage, pause: QPushButton, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _choose(pause, "for an hour")
    settled(qtbot, page)
    page.show_section("background")
    monkeypatch.setattr("reputation_desktop.system.clock.now", lambda: THURSDAY + timedelta(hours=2))
    page.show_section("reminders")
    assert "not paused" in words(page.section("reminders").rows["reminders_paused_until"])
    monkeypatch.setattr("reputation_desktop.system.clock.now", lambda: THURSDAY - timedelta(days=30))
    field = page.section("reminders").fields["reminders_paused_until"]
    assert field.said(field.text()) == "not paused", "a clock that stood wrong wrote it"


def test_the_fans_are_thanked_on_a_day_of_the_owners(page: SettingsPage, qtbot: QtBot, tmp_path: Path) -> None:
    page.show_setting("thank_fans_on")
    box = page.section("reminders").fields["thank_fans_on"].control
    assert isinstance(box, QComboBox)
    assert box.currentText() == QLocale().standaloneDayName(5)
    box.setCurrentIndex(box.findText("never"))
    box.activated.emit(box.currentIndex())
    settled(qtbot, page)
    with open_store(tmp_path) as store:
        assert read_settings(store).thank_fans_on == "never"
    undo_of(page.section("reminders")).click()
    settled(qtbot, page)
    assert box.currentText() == QLocale().standaloneDayName(5)
