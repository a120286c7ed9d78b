"""Saved replies: begun with, added, changed while they are typed, removed and brought back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from reputation_desktop.desk.replies import starter_replies
from reputation_desktop.store.opening import open_store
from reputation_desktop.store.saved_replies import keep_reply, note_reply_used, saved_replies
from reputation_desktop.store.store import Store
from reputation_desktop.ui.settings.page import SettingsPage
from reputation_desktop.ui.settings.reply_editor import ReplyEditor
from reputation_desktop.ui.settings.section import Section
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services
from tests.building import DAY, NOW
from tests.ui.settings_page import button, press, settings_page, undo_of, words


@pytest.fixture
def store(services: Services, tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path) as opened:
        yield opened


@pytest.fixture
def page(qtbot: QtBot, services: Services, store: Store) -> SettingsPage:
    services.shop_name = "Café Luna"
    return settings_page(qtbot, services, "saved_replies")


@pytest.fixture
def section(page: SettingsPage) -> Section:
    return page.section("saved_replies")


def kept(store: Store) -> list[tuple[str, str]]:
    return [(each.situation, each.text) for each in saved_replies(store)]


def editor(section: Section, qtbot: QtBot) -> ReplyEditor:
    """The editor, which appears in a later turn of the event loop."""
    qtbot.waitUntil(lambda: any(each.isVisible() for each in section.findChildren(ReplyEditor)))
    return next(each for each in section.findChildren(ReplyEditor) if each.isVisible())


def filled(section: Section, store: Store, qtbot: QtBot) -> None:
    keep_reply(store, "waiting", "Hello {customer}, we are sorry.")
    section.services.changed.emit(Changed.REPLIES)
    qtbot.waitUntil(lambda: "we are sorry" in words(section))


def test_an_empty_list_offers_replies_to_begin_with(section: Section, qtbot: QtBot, store: Store) -> None:
    assert "There is none yet" in words(section)
    press(section, "Add the starter replies")
    qtbot.waitUntil(lambda: len(kept(store)) == len(starter_replies()))
    qtbot.waitUntil(lambda: "There is none yet" not in words(section))
    qtbot.waitUntil(undo_of(section).isEnabled)
    undo_of(section).click()
    qtbot.waitUntil(lambda: kept(store) == [])


def test_a_reply_is_kept_while_it_is_typed(section: Section, qtbot: QtBot, store: Store) -> None:
    press(section, "Add a reply")
    writing = editor(section, qtbot)
    qtbot.waitUntil(writing.situation.hasFocus)
    qtbot.keyClicks(writing.situation, "thanks")
    qtbot.waitUntil(lambda: "once it has a situation and words" in words(writing))
    qtbot.keyClicks(writing.words, "Thank you, ")
    press(writing, "{customer} the customer's name")
    qtbot.keyClicks(writing.words, ". Yours, ")
    press(writing, "{shop} the shop's name")
    assert "Thank you, Anna. Yours, Café Luna" in words(writing)
    qtbot.waitUntil(lambda: kept(store) == [("thanks", "Thank you, {customer}. Yours, {shop}")])
    qtbot.keyClicks(writing.words, "!")
    qtbot.keyClick(writing.words, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: kept(store) == [("thanks", "Thank you, {customer}. Yours, {shop}!")])
    qtbot.waitUntil(lambda: "Yours, {shop}!" in words(section))
    qtbot.waitUntil(lambda: button(section, "Edit").hasFocus())
    undo_of(section).click()
    qtbot.waitUntil(lambda: kept(store) == [])


def test_a_reply_is_changed_and_back(section: Section, qtbot: QtBot, store: Store) -> None:
    filled(section, store, qtbot)
    press(section, "Edit")
    writing = editor(section, qtbot)
    writing.words.selectAll()
    qtbot.keyClicks(writing.words, "We are looking at it.")
    press(writing, "Done")
    qtbot.waitUntil(lambda: kept(store) == [("waiting", "We are looking at it.")])
    qtbot.waitUntil(lambda: "We are looking at it." in words(section))
    undo_of(section).click()
    qtbot.waitUntil(lambda: kept(store) == [("waiting", "Hello {customer}, we are sorry.")])


def test_a_reply_that_is_looked_at_only_is_no_change(section: Section, qtbot: QtBot, store: Store) -> None:
    filled(section, store, qtbot)
    press(section, "Edit")
    press(editor(section, qtbot), "Done")
    qtbot.waitUntil(
        lambda: any(each.text() == "Edit" and each.hasFocus() for each in section.findChildren(QPushButton))
    )
    assert not undo_of(section).isEnabled()


def test_one_reply_at_a_time_is_written(section: Section, qtbot: QtBot, store: Store) -> None:
    filled(section, store, qtbot)
    press(section, "Add a reply")
    qtbot.keyClicks(editor(section, qtbot).situation, "price")
    qtbot.keyClicks(editor(section, qtbot).words, "Thank you for saying so.")
    assert not button(section, "Add a reply").isEnabled()
    press(section, "Edit")
    assert editor(section, qtbot).situation.text() == "waiting"
    qtbot.waitUntil(lambda: ("price", "Thank you for saying so.") in kept(store))


def test_what_is_typed_is_kept_when_the_window_goes(section: Section, qtbot: QtBot, store: Store) -> None:
    filled(section, store, qtbot)
    press(section, "Edit")
    qtbot.keyClicks(editor(section, qtbot).words, "Dear guest. ")
    section.window().hide()
    qtbot.waitUntil(lambda: kept(store)[0][1].startswith("Dear guest."))


def test_a_reply_is_removed_and_brought_back(section: Section, qtbot: QtBot, store: Store) -> None:
    filled(section, store, qtbot)
    remove = next(each for each in section.findChildren(QToolButton) if "Remove" in each.accessibleName())
    assert "Hello {customer}" in remove.accessibleName()
    remove.click()
    qtbot.waitUntil(lambda: kept(store) == [])
    undo_of(section).click()
    qtbot.waitUntil(lambda: kept(store) == [("waiting", "Hello {customer}, we are sorry.")])


def test_the_list_tells_how_often_a_reply_was_used(section: Section, qtbot: QtBot, store: Store) -> None:
    note_reply_used(store, keep_reply(store, "waiting", "We are sorry."), NOW - DAY)
    section.services.changed.emit(Changed.REPLIES)
    qtbot.waitUntil(lambda: "used 1 time" in words(section))
    assert "3 May" in words(section)
