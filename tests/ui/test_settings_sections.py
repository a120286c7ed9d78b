"""What the sections say besides their settings: the line of time, the score of this moment, the shop, the look."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage
from PySide6.QtWidgets import QDialog, QLineEdit, QSlider, QWidget
from pytestqt.qtbot import QtBot

from reputation_desktop import __version__
from reputation_desktop.store.channels import FIRST_SHOP, name_shop, rename_shop, shops
from reputation_desktop.store.opening import open_store
from reputation_desktop.store.store import Store
from reputation_desktop.ui.settings.fields import NumberField
from reputation_desktop.ui.settings.line_of_time import LineOfTime
from reputation_desktop.ui.settings.look import LookCard
from reputation_desktop.ui.settings.page import SettingsPage
from reputation_desktop.ui.settings.section import Section
from reputation_desktop.ui.theme.theme import DARK, LIGHT, SYSTEM
from reputation_desktop.ui.work.services import Services
from tests.building import channel, found, stored
from tests.ui.settings_page import notice_of, press, settings_page, undo_of, words

THURSDAY = datetime(2026, 6, 11, 8, tzinfo=UTC)


@pytest.fixture
def page(qtbot: QtBot, services: Services, monkeypatch: pytest.MonkeyPatch) -> SettingsPage:
    monkeypatch.setattr("reputation_desktop.system.clock.now", lambda: THURSDAY)
    services.zone = ZoneInfo("Europe/Berlin")
    return settings_page(qtbot, services)


@pytest.fixture
def store(services: Services, tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path) as opened:
        yield opened


def section(page: SettingsPage, name: str) -> Section:
    page.show_setting(name)
    return page.section(name)


def set_number(qtbot: QtBot, section: Section, name: str, number: str) -> None:
    field = section.fields[name]
    assert isinstance(field, NumberField)
    field.spin.selectAll()
    qtbot.keyClicks(field.spin, number)
    qtbot.keyClick(field.spin, Qt.Key.Key_Return)


# --- reminders ----------------------------------------------------------------------------------


def line_of(page: SettingsPage) -> LineOfTime:
    (line,) = section(page, "reminders").findChildren(LineOfTime)
    return line


def test_the_line_of_time_tells_when_a_complaint_of_now_is_reminded_of(page: SettingsPage) -> None:
    assert line_of(page).accessibleDescription() == (
        "written: Thu 10:00; nudge: Fri 10:00; overdue: Sat 10:00; last call: Thu 10:00"
    )


def test_the_line_of_time_follows_a_number_before_it_is_written(page: SettingsPage, qtbot: QtBot) -> None:
    line = line_of(page)
    before = picture(line)
    field = page.section("reminders").fields["last_call_after_h"]
    assert isinstance(field, NumberField)
    field.spin.setValue(10)
    assert "last call: 21 Jun 10:00" in line.accessibleDescription()
    assert picture(line) != before


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


@pytest.mark.parametrize("hours", [("1", "2", "0.05"), ("200", "48", "7"), ("24", "24", "1")])
def test_targets_out_of_order_are_warned_of_in_place(
    page: SettingsPage, qtbot: QtBot, hours: tuple[str, str, str]
) -> None:
    reminders = section(page, "reminders")
    notice = notice_of(reminders)
    assert not notice.isVisible()
    for name, number in zip(("nudge_after_h", "overdue_after_h", "last_call_after_h"), hours, strict=True):
        set_number(qtbot, reminders, name, number)
    assert notice.isVisible()
    assert "never shown" in notice.text
    picture(line_of(page))
    press(reminders, "All back to the defaults")
    qtbot.waitUntil(lambda: not notice.isVisible())
    qtbot.waitUntil(lambda: not page.services.database.busy)
    undo_of(reminders).click()
    assert notice.isVisible()


def test_one_channel_may_differ(page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.services.page_wanted) as asked:
        press(section(page, "reminders"), "Different for one channel…")
    assert asked.args == ["channels"]


# --- score --------------------------------------------------------------------------------------


def test_the_score_of_this_moment_follows_a_change(page: SettingsPage, qtbot: QtBot, store: Store) -> None:
    google = channel(store)
    for number in range(6):
        stored(store, google, found(f"k{number}", stars=5, claimed=THURSDAY), 0.1, at=THURSDAY)
    score = section(page, "score")
    qtbot.waitUntil(lambda: "79.8" in words(score))
    assert "probably between" in words(score)
    assert "after 90 days a review weighs half" in words(score)
    set_number(qtbot, score, "phantom_reviews", "0")
    assert "0 reviews with 3.5 of 5 stars are invented" in words(score)
    qtbot.waitUntil(lambda: "100.0" in words(score))


def test_a_score_of_too_few_reviews_says_so(page: SettingsPage, qtbot: QtBot) -> None:
    score = section(page, "score")
    qtbot.waitUntil(lambda: "Not enough to say yet" in words(score))
    with qtbot.waitSignal(page.services.receipt_wanted):
        press(score, "Show the arithmetic")


# --- shop ---------------------------------------------------------------------------------------


def test_the_shop_is_renamed_and_back(page: SettingsPage, qtbot: QtBot, store: Store) -> None:
    name_shop(store, "Café Luna", THURSDAY)
    shop = section(page, "shop")
    field = name_field(shop)
    qtbot.waitUntil(lambda: field.text() == "Café Luna")
    rename(qtbot, field, "Café Sol")
    qtbot.waitUntil(lambda: shops(store) == [(FIRST_SHOP, "Café Sol")])
    qtbot.waitUntil(lambda: page.services.shop_name == "Café Sol")
    undo_of(shop).click()
    qtbot.waitUntil(lambda: shops(store) == [(FIRST_SHOP, "Café Luna")])
    qtbot.waitUntil(lambda: field.text() == "Café Luna")


def name_field(shop: Section) -> QLineEdit:
    return next(each for each in shop.rows["shop_name"].findChildren(QLineEdit))


def rename(qtbot: QtBot, field: QLineEdit, name: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    field.insert(name)  # keys of a test are ASCII alone
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_a_shop_without_a_name_keeps_the_one_it_has(page: SettingsPage, qtbot: QtBot, store: Store) -> None:
    name_shop(store, "Café Luna", THURSDAY)
    second = name_shop(store, "Luna at the lake", THURSDAY)
    shop = section(page, "shop")
    field = name_field(shop)
    qtbot.waitUntil(lambda: field.text() == "Café Luna")
    rename(qtbot, field, "")
    qtbot.waitUntil(shop.rows["shop_name"].message.isVisible)
    assert "stays “Café Luna”" in shop.rows["shop_name"].message.text()
    assert field.text() == "Café Luna"
    rename(qtbot, field, "Luna at the Lake")
    qtbot.waitUntil(lambda: "taken" in shop.rows["shop_name"].message.text())
    rename_shop(store, second, "Luna am See")
    rename(qtbot, field, "Luna")
    qtbot.waitUntil(lambda: shops(store)[0][1] == "Luna")
    assert not shop.rows["shop_name"].message.isVisible()


def test_a_shop_gets_its_first_name_here_too(page: SettingsPage, qtbot: QtBot, store: Store) -> None:
    shop = section(page, "shop")
    rename(qtbot, name_field(shop), "Café Luna")
    qtbot.waitUntil(lambda: shops(store) == [(FIRST_SHOP, "Café Luna")])


# --- look ---------------------------------------------------------------------------------------


@pytest.fixture
def look(page: SettingsPage) -> Iterator[Section]:
    yield section(page, "look")
    page.theme.choose(LIGHT, 1.0)


def card(look: Section, which: str) -> LookCard:
    return next(each for each in look.findChildren(LookCard) if each.look == which)


def test_the_look_is_chosen_kept_and_taken_back(page: SettingsPage, look: Section, qtbot: QtBot) -> None:
    assert card(look, LIGHT).isChecked()
    qtbot.mouseClick(card(look, DARK), Qt.MouseButton.LeftButton)
    assert page.theme.mode == DARK
    assert page.services.preferences.text("look") == DARK
    card(look, SYSTEM).setFocus()
    qtbot.keyClick(card(look, SYSTEM), Qt.Key.Key_Space)
    assert page.theme.look == SYSTEM
    picture(card(look, SYSTEM))
    for expected in (DARK, LIGHT):
        undo_of(look).click()
        assert page.theme.look == expected
        assert card(look, expected).isChecked()
    assert page.services.preferences.text("look") == LIGHT


def test_the_text_grows_by_steps_and_shows_a_sample_first(page: SettingsPage, look: Section, qtbot: QtBot) -> None:
    (slider,) = look.findChildren(QSlider)
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert "120 %" in words(look)
    assert page.theme.text_size == 1.0
    qtbot.waitUntil(lambda: page.theme.text_size == 1.2)
    assert page.services.preferences.number("text_size", 1.0) == 1.2
    slider.setSliderDown(True)
    slider.setValue(15)
    assert page.theme.text_size == 1.2
    slider.setSliderDown(False)
    qtbot.waitUntil(lambda: page.theme.text_size == 1.5)
    undo_of(look).click()
    assert page.theme.text_size == 1.2
    assert slider.value() == 12


# --- privacy and about --------------------------------------------------------------------------


def test_privacy_says_what_leaves_and_opens_the_diary(page: SettingsPage, qtbot: QtBot) -> None:
    privacy = section(page, "privacy")
    assert "nothing is ever posted for you" in words(privacy)
    press(privacy, "Open the diary")
    qtbot.waitUntil(lambda: bool(dialogs(privacy)))
    dialogs(privacy)[0].reject()


def dialogs(widget: QWidget) -> list[QDialog]:
    return [each for each in widget.findChildren(QDialog) if each.isVisible()]


def test_about_tells_the_version_and_shows_the_keys(page: SettingsPage, qtbot: QtBot) -> None:
    about = section(page, "about")
    assert f"Version {__version__}" in words(about)
    assert "Rasmus Andersson" in words(about)
    press(about, "Copy")
    assert f"Version {__version__}" in QGuiApplication.clipboard().text()
    press(about, "Show the keys")
    (keys,) = dialogs(about)
    keys.reject()


def test_an_installed_program_shows_the_licences_of_what_it_brings(
    qtbot: QtBot, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(QUrl(url).toLocalFile()))
    (tmp_path / "Frameworks").mkdir()
    (tmp_path / "Resources" / "licences").mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "Frameworks"), raising=False)
    page = settings_page(qtbot, services)
    about = section(page, "about")
    assert "libraries of Qt" in words(about)
    press(about, "Open the folder")
    assert opened == [str(tmp_path / "Resources" / "licences")]


def test_the_folder_of_reports_opens_or_the_one_above_it(
    page: SettingsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(QUrl(url).toLocalFile()))
    about = section(page, "about")
    press(about, "Open the folder")
    (tmp_path / "reports").mkdir()
    press(about, "Open the folder")
    assert opened == [str(tmp_path), str(tmp_path / "reports")]
