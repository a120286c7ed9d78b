"""Settings are kept as one changes them, can be taken back, and nothing wrong is ever written."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import keyring
import keyring.errors
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDateEdit, QPushButton, QRadioButton, QTimeEdit, QWidget
from pytestqt.qtbot import QtBot

from reputation_desktop.desk.setting_changes import change_setting
from reputation_desktop.domain.errors import StoreBusy
from reputation_desktop.rounds.secret_addresses import keep_address, true_address
from reputation_desktop.store.channels import add_channel, channels, name_shop
from reputation_desktop.store.opening import open_store
from reputation_desktop.store.settings import WHOLE_SHOP, read_settings, stored_settings, write_setting
from reputation_desktop.store.store import Store
from reputation_desktop.system.secrets import secret_keeper
from reputation_desktop.ui.settings.fields import NumberField
from reputation_desktop.ui.settings.page import SettingsPage
from reputation_desktop.ui.settings.rows import SettingRow
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services
from tests.building import NOW
from tests.ui.settings_page import settings_page, undo_of

SECRET = "https://example.org/feed?token=h7Jk2"


@pytest.fixture
def page(qtbot: QtBot, services: Services) -> SettingsPage:
    return settings_page(qtbot, services)


@pytest.fixture
def store(services: Services, tmp_path: Path) -> Iterator[Store]:
    """A second look at the store, as another program would have it."""
    with open_store(tmp_path) as opened:
        yield opened


def row_of(page: SettingsPage, name: str) -> SettingRow:
    page.show_setting(name)
    row = page.section(page.section_name).rows[name]
    assert isinstance(row, SettingRow)
    return row


def type_number(qtbot: QtBot, row: SettingRow, number: str) -> None:
    assert isinstance(row.field, NumberField)
    row.field.spin.setFocus()
    row.field.spin.selectAll()
    qtbot.keyClicks(row.field.spin, number)
    qtbot.keyClick(row.field.spin, Qt.Key.Key_Return)


def test_a_number_is_kept_as_soon_as_it_is_typed(page: SettingsPage, qtbot: QtBot, store: Store) -> None:
    row = row_of(page, "nudge_after_h")
    assert not row.back.isVisible()
    type_number(qtbot, row, "12")
    qtbot.waitUntil(lambda: read_settings(store).nudge_after_h == 12)
    assert row.back.isVisible()


def test_days_and_percents_are_stored_as_the_engine_counts_them(page: SettingsPage, qtbot: QtBot, store: Store) -> None:
    type_number(qtbot, row_of(page, "last_call_after_h"), "10")
    type_number(qtbot, row_of(page, "silence_cost"), "25")
    type_number(qtbot, row_of(page, "phantom_satisfaction"), "4")
    qtbot.waitUntil(lambda: read_settings(store).phantom_satisfaction == 0.75)
    assert read_settings(store).last_call_after_h == 240
    assert read_settings(store).silence_cost == 0.25


def test_the_usual_number_in_other_words_is_the_default_again(page: SettingsPage, qtbot: QtBot, store: Store) -> None:
    row = row_of(page, "silence_cost")
    type_number(qtbot, row, "11")
    qtbot.waitUntil(lambda: "silence_cost" in stored_settings(store, WHOLE_SHOP))
    type_number(qtbot, row, "10")
    qtbot.waitUntil(lambda: "silence_cost" not in stored_settings(store, WHOLE_SHOP))
    assert not row.back.isVisible()


def test_stepping_through_numbers_is_one_change(page: SettingsPage, qtbot: QtBot, store: Store) -> None:
    row = row_of(page, "daily_cap")
    assert isinstance(row.field, NumberField)
    row.field.spin.setFocus()
    for _ in range(4):
        qtbot.keyClick(row.field.spin, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: read_settings(store).daily_cap == 12)
    undo_here(page).click()
    qtbot.waitUntil(lambda: read_settings(store).daily_cap == 8)


def undo_here(page: SettingsPage) -> QPushButton:
    return undo_of(page.section(page.section_name))


def test_undo_takes_back_one_change_after_the_other(page: SettingsPage, qtbot: QtBot, store: Store) -> None:
    row = row_of(page, "nudge_after_h")
    assert not undo_here(page).isEnabled()
    type_number(qtbot, row, "12")
    qtbot.waitUntil(undo_here(page).isEnabled)
    type_number(qtbot, row, "30")
    qtbot.waitUntil(lambda: read_settings(store).nudge_after_h == 30)
    qtbot.waitUntil(lambda: not page.services.database.busy)
    assert "Nudge" in undo_here(page).accessibleName()
    undo_here(page).click()
    assert row.field.text() == "12"
    qtbot.waitUntil(lambda: read_settings(store).nudge_after_h == 12)
    undo_here(page).click()
    qtbot.waitUntil(lambda: read_settings(store).nudge_after_h == 24)
    assert not undo_here(page).isEnabled()
    assert not row.back.isVisible()


def test_back_to_the_default_is_a_change_like_any_other(page: SettingsPage, qtbot: QtBot, store: Store) -> None:
    row = row_of(page, "enough_reviews")
    type_number(qtbot, row, "9")
    qtbot.waitUntil(lambda: read_settings(store).enough_reviews == 9)
    row.back.click()
    assert row.field.text() == "5"
    qtbot.waitUntil(lambda: read_settings(store).enough_reviews == 5)
    qtbot.waitUntil(lambda: not page.services.database.busy)
    undo_here(page).click()
    qtbot.waitUntil(lambda: read_settings(store).enough_reviews == 9)


def test_hours_are_switched_on_set_and_switched_off(page: SettingsPage, qtbot: QtBot, store: Store) -> None:
    row = row_of(page, "opening_hours")
    qtbot.mouseClick(row.field.control, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: stored_settings(store, WHOLE_SHOP).get("opening_hours") == "09:00-18:00")
    start, end = row.field.findChildren(QTimeEdit)
    start.setFocus()
    start.setCurrentSection(QTimeEdit.Section.HourSection)
    qtbot.keyClick(start, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: stored_settings(store, WHOLE_SHOP).get("opening_hours") == "10:00-18:00")
    assert end.accessibleName().startswith("Only while the shop is open")
    qtbot.mouseClick(row.field.control, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "opening_hours" not in stored_settings(store, WHOLE_SHOP))
    assert not start.isVisible()


def test_hours_that_begin_when_they_end_are_not_kept_and_the_row_says_why(
    page: SettingsPage, qtbot: QtBot, store: Store
) -> None:
    row = row_of(page, "quiet_hours")
    start, end = row.field.findChildren(QTimeEdit)
    end.setFocus()
    end.setTime(start.time())
    qtbot.keyClick(end, Qt.Key.Key_Return)
    qtbot.waitUntil(row.message.isVisible)
    assert "different times" in row.message.text()
    assert "quiet_hours" not in row.message.text()
    qtbot.waitUntil(lambda: row.field.text() == "20:00-08:00")
    assert "quiet_hours" not in stored_settings(store, WHOLE_SHOP)
    end.setTime(start.time().addSecs(3600))
    qtbot.waitUntil(lambda: stored_settings(store, WHOLE_SHOP).get("quiet_hours") == "20:00-21:00")
    assert not row.message.isVisible()


def test_a_holiday_begins_with_a_week_and_ends_with_a_click(page: SettingsPage, qtbot: QtBot, store: Store) -> None:
    row = row_of(page, "holiday_until")
    qtbot.mouseClick(row.field.control, Qt.MouseButton.LeftButton)
    in_a_week = page.services.now().date() + timedelta(days=7)
    qtbot.waitUntil(lambda: read_settings(store).holiday_until == in_a_week)
    (day,) = row.field.findChildren(QDateEdit)
    day.setDate(day.date().addDays(1))
    qtbot.waitUntil(lambda: read_settings(store).holiday_until == in_a_week + timedelta(days=1))
    assert str(in_a_week.year) in row.field.said((in_a_week + timedelta(days=1)).isoformat())
    qtbot.mouseClick(row.field.control, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: read_settings(store).holiday_until is None)


def test_a_zone_is_found_by_a_part_of_its_name(page: SettingsPage, qtbot: QtBot, store: Store) -> None:
    row = row_of(page, "zone")
    (box,) = row.field.findChildren(QComboBox)
    qtbot.waitUntil(lambda: box.count() > 300)
    edit = box.lineEdit()
    assert edit is not None
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, "europe/lisb")
    completer = box.completer()
    assert completer is not None
    assert completer.completionCount() == 1
    edit.setText("europe/lisbon")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: read_settings(store).zone == "Europe/Lisbon")


def test_words_that_are_no_zone_change_nothing(page: SettingsPage, qtbot: QtBot, store: Store) -> None:
    row = row_of(page, "zone")
    (box,) = row.field.findChildren(QComboBox)
    qtbot.waitUntil(lambda: box.count() > 300)
    edit = box.lineEdit()
    assert edit is not None
    edit.setText("Middle-earth/Shire")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert edit.text() == box.itemText(0)
    assert read_settings(store).zone == ""


def test_a_zone_that_is_not_in_the_list_is_shown_all_the_same(page: SettingsPage, qtbot: QtBot, store: Store) -> None:
    row = row_of(page, "zone")
    write_setting(store, WHOLE_SHOP, "zone", "EST5EDT")
    page.services.changed.emit(Changed.SETTINGS)
    qtbot.waitUntil(lambda: row.field.text() == "EST5EDT")
    assert row.back.isVisible()


def test_stay_offline_holds_at_once_and_is_told(page: SettingsPage, qtbot: QtBot, store: Store) -> None:
    told: list[Changed] = []
    page.services.changed.connect(told.append)
    row = row_of(page, "stay_offline")
    qtbot.keyClick(row.field.control, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.services.offline)
    assert read_settings(store).stay_offline
    assert Changed.SETTINGS in told


def test_what_is_changed_elsewhere_is_shown(page: SettingsPage, qtbot: QtBot, store: Store) -> None:
    row = row_of(page, "nudge_after_h")
    write_setting(store, WHOLE_SHOP, "nudge_after_h", "36.5")
    page.services.changed.emit(Changed.SETTINGS)
    qtbot.waitUntil(lambda: row.field.text() == "36.5")


def test_times_that_were_changed_elsewhere_are_shown(page: SettingsPage, qtbot: QtBot, store: Store) -> None:
    hours, holiday = row_of(page, "opening_hours"), row_of(page, "holiday_until")
    write_setting(store, WHOLE_SHOP, "opening_hours", "07:30 - 16:00")
    write_setting(store, WHOLE_SHOP, "holiday_until", "2031-08-01")
    page.services.changed.emit(Changed.SETTINGS)
    qtbot.waitUntil(lambda: holiday.field.text() == "2031-08-01")
    assert hours.field.text() == "07:30-16:00"
    assert holiday.back.isVisible()


def test_what_was_rounded_to_be_shown_is_not_changed_by_being_shown(
    page: SettingsPage, qtbot: QtBot, store: Store
) -> None:
    write_setting(store, WHOLE_SHOP, "last_call_after_h", "100")
    page.services.changed.emit(Changed.SETTINGS)
    row = row_of(page, "last_call_after_h")
    assert isinstance(row.field, NumberField)
    qtbot.waitUntil(lambda: row.field.text() == "100")
    assert row.field.spin.value() == 4.17
    row.field.spin.setFocus()
    qtbot.keyClick(row.field.spin, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.services.database.busy)
    assert read_settings(store).last_call_after_h == 100


def test_what_takes_long_says_that_the_past_is_computed_anew_and_only_the_last_change_is_written(
    page: SettingsPage, qtbot: QtBot, store: Store
) -> None:
    row = row_of(page, "overdue_after_h")
    with store.transaction():  # the store is being written to by a round
        type_number(qtbot, row, "50")
        qtbot.waitUntil(row.message.isVisible)
        assert row.message.text() == "Computing the past anew…"
        type_number(qtbot, row, "60")
        type_number(qtbot, row, "72")
        assert row.field.isEnabled()
    told: list[Changed] = []
    page.services.changed.connect(told.append)
    qtbot.waitUntil(lambda: read_settings(store).overdue_after_h == 72, timeout=10_000)
    qtbot.waitUntil(lambda: not row.message.isVisible())
    assert any(Changed.REVIEWS in each for each in told)


def test_a_store_that_stays_busy_leaves_the_setting_as_it_was(
    page: SettingsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object) -> None:
        raise StoreBusy

    monkeypatch.setattr("reputation_desktop.desk.setting_changes.change_setting", busy)
    row = row_of(page, "nudge_after_h")
    type_number(qtbot, row, "12")
    qtbot.waitUntil(row.message.isVisible)
    assert "nothing was lost" in row.message.text()
    qtbot.waitUntil(lambda: row.field.text() == "24")


def test_what_was_touched_last_is_kept_when_the_window_goes(page: SettingsPage, qtbot: QtBot, store: Store) -> None:
    row = row_of(page, "daily_cap")
    assert isinstance(row.field, NumberField)
    row.field.spin.setFocus()
    qtbot.keyClick(row.field.spin, Qt.Key.Key_Up)
    page.hide()
    qtbot.waitUntil(lambda: read_settings(store).daily_cap == 9)


def test_the_wheel_scrolls_the_page_and_changes_no_number(page: SettingsPage, qtbot: QtBot) -> None:
    row = row_of(page, "daily_cap")
    assert isinstance(row.field, NumberField)
    page.search.setFocus()
    wheel(row.field.spin)
    assert row.field.text() == "8"
    row.field.spin.setFocus()
    wheel(row.field.spin)
    assert row.field.text() == "7"


def wheel(over: QWidget) -> None:
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(over, event)


# --- secrets ------------------------------------------------------------------------------------


@pytest.fixture
def keychain(monkeypatch: pytest.MonkeyPatch) -> dict[tuple[str, str], str]:
    """A keychain that works, as no test may touch the owner's."""
    kept: dict[tuple[str, str], str] = {}
    monkeypatch.setattr(keyring, "set_password", lambda service, name, word: kept.__setitem__((service, name), word))
    monkeypatch.setattr(keyring, "get_password", lambda service, name: kept.get((service, name)))
    monkeypatch.setattr(keyring, "delete_password", lambda service, name: kept.pop((service, name)))
    return kept


def secret_channel(store: Store, folder: Path) -> None:
    shop = name_shop(store, "", NOW)
    channel_id = add_channel(
        store, shop_id=shop, name="Alerts", platform="feed", address="", secret=True, mention=True, now=NOW
    )
    keep_address(store, secret_keeper(folder, read_settings(store).secrets), channel_id, SECRET, secret=True)


def choose(row: SettingRow, words: str) -> None:
    next(each for each in row.field.findChildren(QRadioButton) if words in each.text()).click()


def test_secret_links_move_to_the_file_and_back(
    page: SettingsPage, qtbot: QtBot, store: Store, tmp_path: Path, keychain: dict[tuple[str, str], str]
) -> None:
    secret_channel(store, tmp_path)
    row = row_of(page, "secrets")
    choose(row, "file")
    qtbot.waitUntil(lambda: read_settings(store).secrets == "file")
    (channel,) = channels(store)
    assert true_address(channel, secret_keeper(tmp_path, "file")) == SECRET
    assert not keychain
    choose(row, "keychain")
    qtbot.waitUntil(lambda: read_settings(store).secrets == "keychain")
    assert list(keychain.values()) == [SECRET]


def test_without_a_keychain_the_links_stay_in_the_file(
    page: SettingsPage, qtbot: QtBot, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_keychain(*_: str) -> None:
        raise keyring.errors.NoKeyringError

    monkeypatch.setattr(keyring, "set_password", no_keychain)
    change_setting(store, tmp_path, "secrets", "file")
    secret_channel(store, tmp_path)
    page.services.changed.emit(Changed.SETTINGS)
    row = row_of(page, "secrets")
    qtbot.waitUntil(lambda: row.field.text() == "file")
    choose(row, "keychain")
    qtbot.waitUntil(row.message.isVisible)
    assert "no keychain" in row.message.text()
    qtbot.waitUntil(lambda: row.field.text() == "file")
    (channel,) = channels(store)
    assert true_address(channel, secret_keeper(tmp_path, "file")) == SECRET


def test_a_day_far_from_now_is_said_whole(page: SettingsPage) -> None:
    row = row_of(page, "holiday_until")
    assert "2031" in row.field.said(date(2031, 8, 1).isoformat())


def test_a_switch_understands_every_yes(page: SettingsPage, qtbot: QtBot, store: Store) -> None:
    row = row_of(page, "stay_offline")
    write_setting(store, WHOLE_SHOP, "stay_offline", "on")
    page.services.changed.emit(Changed.SETTINGS)
    qtbot.waitUntil(lambda: row.field.text() == "yes")
    assert row.back.isVisible()
