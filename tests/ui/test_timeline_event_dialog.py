"""An event written down by its owner, changed and taken away."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QComboBox, QDateEdit, QDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.errors import DiskFull
from reputation_desktop.domain.event import Event
from reputation_desktop.store import events as stored_events
from reputation_desktop.store.channels import name_shop
from reputation_desktop.store.events import add_event, events
from reputation_desktop.store.store import Store
from reputation_desktop.ui.timeline.event_dialog import EventDialog
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services
from tests.building import NOW, in_berlin
from tests.ui.review_shop import in_store, press, shown, ticking_clock

TODAY = NOW.date()
MAY_3 = date(2026, 5, 3)


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> None:
    ticking_clock(monkeypatch)


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    return page


def second_till(store: Store) -> Event:
    in_berlin(store)
    shop_id = name_shop(store, "Luna", NOW)
    event_id = add_event(store, shop_id=shop_id, day=MAY_3, title="Second till", topic="waiting", now=NOW)
    return Event(event_id, shop_id, MAY_3, "Second till", "waiting")


def kept(folder: Path) -> list[Event]:
    return in_store(folder, lambda store: events(store, 1))


def asked(services: Services, page: QWidget, day: date = TODAY, event: Event | None = None) -> EventDialog:
    dialog = EventDialog(services, page, 1, day=day, event=event)
    dialog.open()
    return dialog


def gone(qtbot: QtBot, page: QWidget) -> None:
    qtbot.waitUntil(lambda: not page.findChildren(QDialog))


def test_an_event_is_written_down(qtbot: QtBot, services: Services, page: QWidget, tmp_path: Path) -> None:
    dialog = asked(services, page)
    changed: list[Changed] = []
    services.changed.connect(changed.append)
    assert not shown(dialog, QPushButton, "Keep").isEnabled()
    qtbot.keyClicks(shown(dialog, QLineEdit, "What happened"), "  Second till ")
    shown(dialog, QDateEdit, "Day").setDate(QDate(2026, 5, 3))
    topic = shown(dialog, QComboBox, "Meant to mend")
    topic.setCurrentIndex(topic.findText("waiting"))
    with qtbot.waitSignal(dialog.written) as written:
        press(dialog, "Keep")
    gone(qtbot, page)
    assert kept(tmp_path) == [Event(written.args[0], 1, MAY_3, "Second till", "waiting")]
    assert changed == [Changed.EVENTS]


def test_enter_keeps_it_as_meant_to_mend_nothing_by_name(
    qtbot: QtBot, services: Services, page: QWidget, tmp_path: Path
) -> None:
    dialog = asked(services, page, MAY_3)
    field = shown(dialog, QLineEdit, "What happened")
    qtbot.keyClicks(field, "New menu")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    gone(qtbot, page)
    assert kept(tmp_path) == [Event(1, 1, MAY_3, "New menu", "")]


def test_an_event_cannot_lie_ahead(qtbot: QtBot, services: Services, page: QWidget) -> None:
    dialog = asked(services, page, TODAY + timedelta(days=3))
    day = shown(dialog, QDateEdit, "Day")
    assert day.date() == day.maximumDate() == QDate(TODAY.year, TODAY.month, TODAY.day)


def test_spaces_are_no_event_and_escape_keeps_nothing(
    qtbot: QtBot, services: Services, page: QWidget, tmp_path: Path
) -> None:
    dialog = asked(services, page)
    qtbot.keyClicks(shown(dialog, QLineEdit, "What happened"), "   ")
    assert not shown(dialog, QPushButton, "Keep").isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    gone(qtbot, page)
    assert kept(tmp_path) == []


def test_an_event_is_changed(qtbot: QtBot, services: Services, page: QWidget, tmp_path: Path) -> None:
    event = in_store(tmp_path, second_till)
    dialog = asked(services, page, event=event)
    title, topic = shown(dialog, QLineEdit, "What happened"), shown(dialog, QComboBox, "Meant to mend")
    assert (title.text(), topic.currentText()) == ("Second till", "waiting")
    assert shown(dialog, QDateEdit, "Day").date() == QDate(2026, 5, 3)
    title.setText("Third till")
    topic.setCurrentIndex(0)
    press(dialog, "Keep")
    gone(qtbot, page)
    assert kept(tmp_path) == [Event(event.id, 1, MAY_3, "Third till", "")]


def test_a_topic_of_a_later_version_stays(qtbot: QtBot, services: Services, page: QWidget, tmp_path: Path) -> None:
    event = in_store(tmp_path, second_till)
    later = Event(event.id, 1, MAY_3, "Second till", "parking")
    dialog = asked(services, page, event=later)
    assert shown(dialog, QComboBox, "Meant to mend").currentText() == "parking"
    press(dialog, "Keep")
    gone(qtbot, page)
    assert kept(tmp_path) == [later]


def test_an_event_is_taken_away(qtbot: QtBot, services: Services, page: QWidget, tmp_path: Path) -> None:
    event = in_store(tmp_path, second_till)
    dialog = asked(services, page, event=event)
    with qtbot.waitSignal(dialog.removed) as removed:
        press(dialog, "Take it away")
    gone(qtbot, page)
    assert removed.args == [event]
    assert kept(tmp_path) == []


def test_a_new_event_cannot_be_taken_away(qtbot: QtBot, services: Services, page: QWidget) -> None:
    dialog = asked(services, page)
    names = [each.accessibleName() for each in dialog.findChildren(QPushButton) if each.isVisible()]
    assert names == ["Cancel", "Keep"]


def test_what_could_not_be_stored_stays_as_typed(
    qtbot: QtBot, services: Services, page: QWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def full(*_: object, **__: object) -> int:
        raise DiskFull

    dialog = asked(services, page)
    title = shown(dialog, QLineEdit, "What happened")
    title.setText("Second till")
    with monkeypatch.context() as patch:
        patch.setattr(stored_events, "add_event", full)
        press(dialog, "Keep")
        dialog.reject()
        assert dialog.isVisible(), "it stays until it is known whether it was stored"
        qtbot.waitUntil(lambda: shown(dialog, QPushButton, "Keep").isEnabled())
    assert title.text() == "Second till"
    press(dialog, "Keep")
    gone(qtbot, page)
    assert [each.title for each in kept(tmp_path)] == ["Second till"]
