"""The Settings page: every setting once, found by any word, on a wide page and on a narrow one."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.errors import WrongWords
from reputation_desktop.domain.settings import SETTINGS, setting_named
from reputation_desktop.ui.settings.controls import SCALES
from reputation_desktop.ui.settings.page import SettingsPage
from reputation_desktop.ui.settings.rows import SettingRow
from reputation_desktop.ui.words.settings import SECTIONS, findables
from reputation_desktop.ui.work.services import Services
from tests.ui.settings_page import settings_page, words


@pytest.fixture
def page(qtbot: QtBot, services: Services) -> SettingsPage:
    return settings_page(qtbot, services)


def test_every_setting_of_the_engine_has_its_row_exactly_once(page: SettingsPage) -> None:
    shown = Counter(row.name for name, _ in SECTIONS for row in page.section(name).findChildren(SettingRow))
    assert shown == Counter(setting.name for setting in SETTINGS)


def test_every_setting_says_what_it_is_why_and_what_is_usual(page: SettingsPage) -> None:
    for name, _ in SECTIONS:
        for row in page.section(name).findChildren(SettingRow):
            assert row.heading.text() != row.name
            assert row.words.text() == setting_named(row.name, SETTINGS).why
            assert row.field.said(setting_named(row.name, SETTINGS).default)


@pytest.mark.parametrize("name", SCALES)
def test_a_number_can_be_set_to_all_that_the_engine_allows_and_to_nothing_else(name: str) -> None:
    setting, scale = setting_named(name, SETTINGS), SCALES[name]
    setting.value(scale.stored(scale.low))
    setting.value(scale.stored(scale.high))
    for beyond in (scale.low - 0.5, scale.high + 1):
        with pytest.raises(WrongWords):
            setting.value(scale.stored(beyond))


def test_every_control_has_a_name_and_the_keyboard_reaches_it(page: SettingsPage) -> None:
    for name, _ in SECTIONS:
        for row in page.section(name).findChildren(SettingRow):
            assert row.field.control.accessibleName(), row.name
            assert row.field.control.focusPolicy() & Qt.FocusPolicy.TabFocus
        for each in page.section(name).findChildren(QPushButton):
            assert each.accessibleName()


def found(page: SettingsPage, qtbot: QtBot, wanted: str) -> list[str]:
    page.search.clear()
    qtbot.keyClicks(page.search, wanted)
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.results)
    qtbot.waitUntil(lambda: page.results.wanted == wanted)
    return [each.name for each in page.results.found]


@pytest.mark.parametrize(
    ("wanted", "name"),
    [
        ("dark", "look"),
        ("backup", "back_up"),
        ("night", "quiet_hours"),
        ("overdue", "overdue_after_h"),
        ("half life", "half_life_days"),
        ("gdpr", "erase"),
        ("keychain", "secrets"),
        ("offline", "stay_offline"),
        ("csv", "csv"),
    ],
)
def test_a_setting_is_found_by_words_one_would_try(page: SettingsPage, qtbot: QtBot, wanted: str, name: str) -> None:
    assert name in found(page, qtbot, wanted)


def test_what_is_found_is_jumped_to_and_stands_out(page: SettingsPage, qtbot: QtBot) -> None:
    assert found(page, qtbot, "zone") == ["zone"]
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert page.results.list.hasFocus()
    qtbot.keyClick(page.results.list, Qt.Key.Key_Return)
    row = page.section("shop").rows["zone"]
    assert page.section_name == "shop"
    assert row.isVisible()
    assert row.stands_out
    assert page.search.text() == ""
    qtbot.waitUntil(lambda: not row.stands_out, timeout=4_000)


def test_where_nothing_is_found_the_page_says_so_and_escape_brings_the_section_back(
    page: SettingsPage, qtbot: QtBot
) -> None:
    page.show_section("score")
    assert found(page, qtbot, "teapot") == []
    assert "Try another word" in words(page.results)
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.section("score").isVisible())
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert page.focusWidget() is not page.search


def test_every_part_that_can_be_found_can_be_jumped_to(page: SettingsPage) -> None:
    for each in findables():
        page.show_setting(each.name)
        assert page.section(each.section).rows[each.name].isVisible(), each.name


def test_other_pages_open_a_section_by_its_name(page: SettingsPage) -> None:
    for name, _ in SECTIONS:
        page.show_setting(name)
        assert page.section(name).isVisible()
    page.show_setting("no such setting")
    assert page.section_name == "about"


def test_a_section_is_chosen_with_the_mouse_or_the_keyboard(page: SettingsPage, qtbot: QtBot) -> None:
    chosen = next(each for each in page.findChildren(QPushButton) if each.text() == "Score")
    qtbot.mouseClick(chosen, Qt.MouseButton.LeftButton)
    assert page.section("score").isVisible()
    page.take_focus()
    assert page.search.hasFocus()


def test_on_a_narrow_page_the_sections_are_a_menu_above(page: SettingsPage, qtbot: QtBot) -> None:
    assert not page.menu.isVisible()
    page.resize(940, 668)
    qtbot.waitUntil(page.menu.isVisible)
    page.menu.setCurrentIndex(page.menu.findText("Backup"))
    page.menu.activated.emit(page.menu.currentIndex())
    assert page.section("backup").isVisible()
    page.resize(1196, 768)
    qtbot.waitUntil(lambda: not page.menu.isVisible())


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [940, 1196])
def test_no_section_is_wider_than_its_page(page: SettingsPage, qtbot: QtBot, scale: float, width: int) -> None:
    page.theme.choose(page.theme.look, scale)
    try:
        page.resize(width, 668)
        for name, _ in SECTIONS:
            page.show_section(name)
            section = page.section(name)
            qtbot.waitUntil(lambda section=section: section.widest <= section.width())  # type: ignore[misc]
    finally:
        page.theme.choose(page.theme.look, 1.0)
