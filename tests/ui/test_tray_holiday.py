"""The holiday is asked for, kept, told and ended, with or without a window."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QPushButton
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.settings import Settings
from reputation_desktop.store.settings import read_settings
from reputation_desktop.system import clock
from reputation_desktop.ui.tray.holiday_dialog import HolidayDialog
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.work.services import Services
from tests.building import NOW


@pytest.fixture(autouse=True)
def _now(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "now", lambda: NOW)


def opened(qtbot: QtBot, services: Services, until: date | None) -> HolidayDialog:
    dialog = HolidayDialog(services, None, until)
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def day_of(dialog: HolidayDialog) -> QDateEdit:
    return dialog.findChildren(QDateEdit)[0]


def pressed(qtbot: QtBot, dialog: HolidayDialog, words: str) -> None:
    """Presses a button and waits until the dialog has gone."""
    with qtbot.waitSignal(dialog.finished):
        next(each for each in dialog.findChildren(QPushButton) if each.text() == words).click()


def kept(qtbot: QtBot, services: Services) -> date | None:
    read: list[Settings] = []
    services.database.ask(read_settings, read.append)
    qtbot.waitUntil(lambda: bool(read))
    return read[0].holiday_until


def test_a_day_is_chosen_and_kept(qtbot: QtBot, services: Services) -> None:
    said: list[str] = []
    services.did.connect(lambda words, _: said.append(words))
    dialog = opened(qtbot, services, None)
    field = day_of(dialog)
    assert field.date() == QDate(2026, 5, 11)
    field.setDate(QDate(2026, 5, 20))
    pressed(qtbot, dialog, "Keep")
    assert kept(qtbot, services) == date(2026, 5, 20)
    assert said == ["No reminder appears until the end of 20 May."]


def test_a_day_that_is_over_cannot_be_chosen(qtbot: QtBot, services: Services) -> None:
    dialog = opened(qtbot, services, None)
    day_of(dialog).setDate(QDate(2026, 1, 1))
    assert day_of(dialog).date() == QDate(2026, 5, 4)


def test_a_holiday_is_ended(qtbot: QtBot, services: Services) -> None:
    pressed(qtbot, opened(qtbot, services, None), "Keep")
    pressed(qtbot, opened(qtbot, services, date(2026, 5, 11)), "End the holiday")
    assert kept(qtbot, services) is None


def test_without_a_holiday_there_is_none_to_end(qtbot: QtBot, services: Services) -> None:
    dialog = opened(qtbot, services, None)
    ending = next(each for each in dialog.findChildren(QPushButton) if each.text() == "End the holiday")
    assert not ending.isVisible()


def test_what_goes_wrong_is_told_in_the_dialog(qtbot: QtBot, services: Services) -> None:
    dialog = opened(qtbot, services, None)
    field = day_of(dialog)
    field.setDate(QDate(9999, 12, 31))
    next(each for each in dialog.findChildren(QPushButton) if each.text() == "Keep").click()
    notice = dialog.findChildren(Notice)[0]
    qtbot.waitUntil(notice.isVisible)
    assert "9999" in notice.text
    assert dialog.isVisible()
