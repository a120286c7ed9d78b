"""A person is erased on request: found by exactly the name, confirmed by a typed word, gone for good."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from reputation_desktop.store.erasing import reviews_by
from reputation_desktop.store.opening import open_store
from reputation_desktop.store.store import Store
from reputation_desktop.system.round_lock import round_lock
from reputation_desktop.ui.settings.erase_dialog import EraseDialog
from reputation_desktop.ui.settings.page import SettingsPage
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services
from tests.building import channel, found, stored
from tests.ui.settings_page import button, notice_of, press, settings_page


@pytest.fixture
def store(services: Services, tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path) as opened:
        google, portal = channel(opened, "Google"), channel(opened, "Portal")
        stored(opened, google, found("k1"))
        stored(opened, portal, found("k2"))
        stored(opened, portal, found("k3", author="Ben Cook"))
        yield opened


@pytest.fixture
def page(qtbot: QtBot, services: Services, store: Store) -> SettingsPage:
    return settings_page(qtbot, services, "privacy")


@pytest.fixture
def dialog(page: SettingsPage) -> EraseDialog:
    press(page, "Erase a person…")
    return page.findChildren(EraseDialog)[0]


def fields(dialog: EraseDialog) -> tuple[QLineEdit, QLineEdit]:
    name, typed = dialog.findChildren(QLineEdit)
    return name, typed


def said(dialog: EraseDialog) -> str:
    return notice_of(dialog).text


def look_for(qtbot: QtBot, dialog: EraseDialog, name: str) -> None:
    field, _ = fields(dialog)
    field.clear()
    qtbot.keyClicks(field, name)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: name in said(dialog) and notice_of(dialog).isVisible())


def test_a_person_is_erased_with_all_that_was_written(
    dialog: EraseDialog, services: Services, qtbot: QtBot, store: Store
) -> None:
    told: list[Changed] = []
    services.changed.connect(told.append)
    look_for(qtbot, dialog, "anna baker")
    assert "2 review" in said(dialog)
    assert "“Google”, “Portal”" in said(dialog)
    erase, (_, typed) = button(dialog, "Erase for good"), fields(dialog)
    assert not erase.isEnabled()
    qtbot.keyClicks(typed, "eras")
    assert not erase.isEnabled()
    qtbot.keyClicks(typed, "e")
    erase.click()
    dialog.reject()
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: "erased for good" in said(dialog))
    assert reviews_by(store, "Anna Baker") == []
    assert len(reviews_by(store, "Ben Cook")) == 1
    assert Changed.REVIEWS in told
    press(dialog, "Close")
    assert not dialog.isVisible()


def test_a_name_that_is_not_here_erases_nothing(dialog: EraseDialog, qtbot: QtBot) -> None:
    look_for(qtbot, dialog, "Anna")
    assert "No review by exactly “Anna”" in said(dialog)
    assert not fields(dialog)[1].isEnabled()
    assert not button(dialog, "Erase for good").isEnabled()


def test_another_name_has_to_be_looked_for_again(dialog: EraseDialog, qtbot: QtBot) -> None:
    look_for(qtbot, dialog, "Anna Baker")
    qtbot.keyClicks(fields(dialog)[1], "erase")
    qtbot.keyClicks(fields(dialog)[0], "s")
    assert not button(dialog, "Erase for good").isEnabled()
    assert fields(dialog)[1].text() == ""
    fields(dialog)[0].clear()
    assert not button(dialog, "Look").isEnabled()


def test_nobody_is_erased_while_a_round_writes(dialog: EraseDialog, qtbot: QtBot, store: Store, tmp_path: Path) -> None:
    look_for(qtbot, dialog, "Anna Baker")
    qtbot.keyClicks(fields(dialog)[1], "erase")
    with round_lock(tmp_path):
        press(dialog, "Erase for good")
        qtbot.waitUntil(lambda: "Another round is running" in said(dialog))
    assert len(reviews_by(store, "Anna Baker")) == 2
