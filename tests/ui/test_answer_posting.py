"""Copy, open the page, say that it was posted: nothing is posted by the program, and each step can be taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDateTimeEdit, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.review import Road, State
from reputation_desktop.store import actions
from reputation_desktop.store.channels import channel_numbered
from reputation_desktop.store.settings import write_setting
from reputation_desktop.store.store import Store
from reputation_desktop.ui.inbox.draft_field import DraftField
from reputation_desktop.ui.inbox.review_pane import ReviewPane
from reputation_desktop.ui.work.services import Services
from tests.building import HOUR, NOW, channel, found, in_berlin, stored
from tests.ui.review_shop import (
    browser,
    choose,
    dialog,
    in_store,
    in_the_store,
    pane_over,
    press,
    press_icon,
    settled,
    shown,
    ticking_clock,
)

PAGE = "https://example.org/replies"


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> None:
    ticking_clock(monkeypatch)


@pytest.fixture
def opened() -> Iterator[list[str]]:
    """The pages that were opened."""
    with browser() as addresses:
        yield addresses


def _complaint(store: Store) -> int:
    in_berlin(store)
    google = channel(store)
    write_setting(store, google, "reply_page", PAGE)
    return stored(store, google, found(stars=2))


def _without_page(store: Store) -> int:
    """By a secret address, which is never shown."""
    review_id = _complaint(store)
    write_setting(store, 1, "reply_page", "")
    store.tables.channel.update(secret=True).execute()
    return review_id


def _write(pane: ReviewPane, words: str) -> DraftField:
    field = shown(pane, DraftField, "Your answer")
    field.insertPlainText(words)
    return field


def _is_primary(pane: ReviewPane, name: str) -> bool:
    return bool(shown(pane, QPushButton, name).property("role") == "primary")


def test_copy_and_open_by_keyboard_then_it_waits_to_be_posted(
    qtbot: QtBot, services: Services, tmp_path: Path, opened: list[str]
) -> None:
    review_id = in_store(tmp_path, _complaint)
    pane = pane_over(qtbot, services, review_id)
    assert not shown(pane, QPushButton, "Copy and open page").isEnabled()
    field = _write(pane, "We are sorry.")
    with qtbot.waitSignal(services.did) as did:
        QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "We are sorry."
    assert opened == [PAGE]
    assert did.args == ["Copied, and the page is opened. Paste it there, then say “I have posted it”.", True]
    kept = in_the_store(tmp_path, review_id)
    assert (kept.state, kept.draft) == (State.TO_BE_POSTED, "We are sorry.")
    qtbot.waitUntil(lambda: _is_primary(pane, "I have posted it"))
    assert not _is_primary(pane, "Copy and open page")


def test_an_empty_box_is_not_copied(qtbot: QtBot, services: Services, tmp_path: Path, opened: list[str]) -> None:
    review_id = in_store(tmp_path, _complaint)
    pane = pane_over(qtbot, services, review_id)
    field = _write(pane, " ")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, services)
    assert opened == []
    assert in_the_store(tmp_path, review_id).state == State.AWAITING


def test_offline_it_waits_and_no_page_is_opened(
    qtbot: QtBot, services: Services, tmp_path: Path, opened: list[str]
) -> None:
    services.offline = True
    review_id = in_store(tmp_path, _complaint)
    pane = pane_over(qtbot, services, review_id)
    _write(pane, "We are sorry.")
    with qtbot.waitSignal(services.did) as did:
        press(pane, "Copy and open page")
    assert did.args == ["Copied. It waits under “Ready to post”.", True]
    assert opened == []
    assert in_the_store(tmp_path, review_id).state == State.TO_BE_POSTED


def test_a_page_that_does_not_open_is_told(
    qtbot: QtBot, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reputation_desktop.ui.inbox.review_page.open_page", lambda _: False)
    pane = pane_over(qtbot, services, in_store(tmp_path, _complaint))
    _write(pane, "We are sorry.")
    with qtbot.waitSignal(services.did) as did:
        press(pane, "Copy and open page")
    assert did.args == ["Copied, but the page could not be opened. It waits under “Ready to post”.", True]


def test_posted_now_with_the_words_in_the_box(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    review_id = in_store(tmp_path, _complaint)
    pane = pane_over(qtbot, services, review_id)
    _write(pane, "We are sorry.")
    with qtbot.waitSignal(pane.acted):
        press(pane, "I have posted it")
    assert in_the_store(tmp_path, review_id).state == State.ANSWERED
    ((words, at),) = in_store(tmp_path, lambda store: actions.posted_answers(store, review_id))
    assert words == "We are sorry."
    assert NOW <= at < NOW + HOUR


def test_posted_earlier_at_a_time_of_ones_own(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    review_id = in_store(tmp_path, _complaint)
    pane = pane_over(qtbot, services, review_id)
    press_icon(pane, "More")
    choose(qtbot, "I answered earlier…")
    asked = dialog(qtbot)
    field = shown(asked, QDateTimeEdit, "When did you post your answer?")
    field.setDateTime(field.dateTime().addSecs(3600))
    press(asked, "Mark as answered")
    assert any("still to come" in each.text() for each in asked.findChildren(QLabel) if each.isVisible())
    field.setDateTime(field.dateTime().addSecs(-7200))
    with qtbot.waitSignal(pane.acted):
        press(asked, "Mark as answered")
    assert in_the_store(tmp_path, review_id).closed_at == NOW - HOUR


def test_an_answer_before_the_complaint_is_refused_in_the_pane(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    review_id = in_store(tmp_path, _complaint)
    pane = pane_over(qtbot, services, review_id)
    press_icon(pane, "More")
    choose(qtbot, "I answered earlier…")
    asked = dialog(qtbot)
    field = shown(asked, QDateTimeEdit, "When did you post your answer?")
    field.setDateTime(field.dateTime().addDays(-3))
    press(asked, "Mark as answered")
    said = "An answer cannot be older than what the customer wrote."
    qtbot.waitUntil(lambda: said in [each.text() for each in pane.findChildren(QLabel) if each.isVisible()])
    assert in_the_store(tmp_path, review_id).state == State.AWAITING


def test_no_answer_needed(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    review_id = in_store(tmp_path, _complaint)
    pane = pane_over(qtbot, services, review_id)
    with qtbot.waitSignal(pane.acted):
        press(pane, "No answer needed")
    assert in_the_store(tmp_path, review_id).state == State.NO_ANSWER_NEEDED


def test_where_no_page_is_known_it_is_asked_once(
    qtbot: QtBot, services: Services, tmp_path: Path, opened: list[str]
) -> None:
    review_id = in_store(tmp_path, _without_page)
    pane = pane_over(qtbot, services, review_id)
    _write(pane, "We are sorry.")
    question = "On which page are replies to “Google” written?"
    field = shown(pane, QLineEdit, question)
    QTest.keyClicks(field, "no page")
    press(pane, "Keep this page")
    assert any("no web address" in each.text() for each in pane.findChildren(QLabel) if each.isVisible())
    field.setText("example.org/replies")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not field.isVisible())
    assert in_store(tmp_path, lambda store: channel_numbered(store, 1)).settings.reply_page == PAGE
    press(pane, "Copy and open page")
    assert opened == [PAGE]


def test_who_has_no_such_page_is_not_asked_again(
    qtbot: QtBot, services: Services, tmp_path: Path, opened: list[str]
) -> None:
    review_id = in_store(tmp_path, _without_page)
    pane = pane_over(qtbot, services, review_id)
    press(pane, "There is none")
    again = pane_over(qtbot, services, review_id)
    assert not [each for each in again.findChildren(QLineEdit) if each.isVisible()]
    _write(again, "We are sorry.")
    with qtbot.waitSignal(again.acted):
        press(again, "Copy")
    assert opened == []


def test_what_was_said_at_the_counter_is_answered_there(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    def spoken(store: Store) -> int:
        return stored(store, channel(store, "Counter book"), found(stars=2), road=Road.COUNTER)

    pane = pane_over(qtbot, services, in_store(tmp_path, spoken))
    assert _is_primary(pane, "I have answered")
    assert not [each for each in pane.findChildren(QPushButton) if each.text().startswith("Copy") and each.isVisible()]
