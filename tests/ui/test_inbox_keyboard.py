"""The inbox by keyboard alone: single letters act on what is chosen, while the list has the focus."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.review import State
from reputation_desktop.store.store import Store
from reputation_desktop.ui.inbox import list_view
from reputation_desktop.ui.inbox.page import InboxPage
from reputation_desktop.ui.work.services import Services
from tests.building import channel, found, in_berlin, stored
from tests.ui.inbox_owner import calm, chosen_texts, click_row, inbox_over, many, press, reads, texts, three_complaints
from tests.ui.review_shop import browser, choose, dialog, in_store, in_the_store, ticking_clock
from tests.ui.review_shop import press as press_button


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> None:
    ticking_clock(monkeypatch)


@pytest.fixture
def opened() -> Iterator[list[str]]:
    """The pages that were opened."""
    with browser() as addresses:
        yield addresses


@pytest.fixture
def page(qtbot: QtBot, services: Services, tmp_path: Path) -> InboxPage:
    """The inbox with three complaints, the first chosen."""
    in_store(tmp_path, three_complaints)
    return inbox_over(qtbot, services)


def _state(page: InboxPage, row: int) -> State:
    return in_the_store(page.services.folder, page.list.model.id_at(row)).state


def test_j_and_k_go_on_and_back(qtbot: QtBot, page: InboxPage) -> None:
    press(qtbot, page, "jj")
    assert chosen_texts(page) == ["The room was loud."]
    press(qtbot, page, "jk")
    assert chosen_texts(page) == ["The waiter was rude."]


def test_with_shift_more_are_chosen_and_acted_upon_at_once(qtbot: QtBot, page: InboxPage) -> None:
    press(qtbot, page, "J")
    assert len(chosen_texts(page)) == 2
    assert reads(page, "2 chosen")
    press(qtbot, page, "e")
    assert [_state(page, row) for row in range(3)] == [State.NO_ANSWER_NEEDED] * 2 + [State.AWAITING]
    press(qtbot, page, "u")
    assert [_state(page, row) for row in range(3)] == [State.AWAITING] * 3
    press(qtbot, page, "K")
    assert chosen_texts(page) == ["The soup was cold."]


def test_several_are_chosen_with_the_mouse(qtbot: QtBot, page: InboxPage) -> None:
    click_row(qtbot, page, 2, Qt.KeyboardModifier.ShiftModifier)
    assert len(chosen_texts(page)) == 3
    click_row(qtbot, page, 1, Qt.KeyboardModifier.ControlModifier)
    assert chosen_texts(page) == ["The soup was cold.", "The room was loud."]


@pytest.mark.parametrize("key", [Qt.Key.Key_R, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_r_and_enter_lead_into_the_answer_and_escape_back(qtbot: QtBot, page: InboxPage, key: Qt.Key) -> None:
    qtbot.keyClick(page.list.view, key)
    field = page.pane.page.box.field
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "e")
    assert _state(page, 0) != State.NO_ANSWER_NEEDED
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.waitUntil(page.list.view.hasFocus)


def test_a_says_that_it_was_posted(qtbot: QtBot, page: InboxPage) -> None:
    press(qtbot, page, "a")
    assert _state(page, 0) == State.ANSWERED


def test_s_asks_until_when(qtbot: QtBot, page: InboxPage) -> None:
    qtbot.keyClick(page.list.view, "s")
    choose(qtbot, "Tomorrow, 09:00" if _twenty_four_hours() else "Tomorrow, 9:00 AM")
    calm(qtbot, page)
    assert in_the_store(page.services.folder, page.list.model.id_at(0)).snoozed_until is not None


def _twenty_four_hours() -> bool:
    from datetime import UTC, datetime

    from reputation_desktop.ui.words.times import clock_time

    return "AM" not in clock_time(datetime(2026, 5, 4, 9, tzinfo=UTC), UTC)


def test_n_writes_a_note_to_self(qtbot: QtBot, page: InboxPage) -> None:
    qtbot.keyClick(page.list.view, "n")
    asked = dialog(qtbot)
    text = asked.findChild(QPlainTextEdit)
    assert isinstance(text, QPlainTextEdit)
    text.setPlainText("Ask the cook.")
    press_button(asked, "Keep")
    calm(qtbot, page)
    assert in_the_store(page.services.folder, page.list.model.id_at(0)).note == "Ask the cook."


def test_o_opens_the_page_or_says_that_there_is_none(
    qtbot: QtBot, services: Services, tmp_path: Path, opened: list[str]
) -> None:
    def shop(store: Store) -> None:
        in_berlin(store)
        google = channel(store)
        stored(store, google, found("k1", stars=1, url="https://example.org/1"))
        stored(store, google, found("k2", "Rude.", stars=1, url="javascript:alert(1)"))

    in_store(tmp_path, shop)
    page = inbox_over(qtbot, services)
    said: list[str] = []
    services.did.connect(lambda words, _: said.append(words))
    press(qtbot, page, "o")
    assert opened == ["https://example.org/1"]
    press(qtbot, page, "jo")
    assert said == ["This review has no page that could be opened."]
    assert len(opened) == 1


def test_letters_that_mean_nothing_and_letters_with_shift_do_nothing(qtbot: QtBot, page: InboxPage) -> None:
    press(qtbot, page, "xqzEA")
    assert chosen_texts(page) == ["The soup was cold."]
    assert _state(page, 0) == State.AWAITING


def test_a_note_and_a_page_are_of_one_review_alone(qtbot: QtBot, page: InboxPage) -> None:
    press(qtbot, page, "Jno")
    qtbot.keyClick(page.list.view, "r")
    assert not page.pane.page.box.field.hasFocus()
    assert page.list.view.hasFocus()


def test_without_a_review_the_letters_do_nothing(qtbot: QtBot, page: InboxPage) -> None:
    page.list.view.choose_nothing()
    calm(qtbot, page)
    press(qtbot, page, "easnor")
    assert all(_state(page, row) == State.AWAITING for row in range(3))


def test_slash_and_ctrl_f_lead_to_the_search(qtbot: QtBot, page: InboxPage) -> None:
    qtbot.keyClick(page.list.view, "/")
    assert page.list.search.hasFocus()
    page.take_focus()
    qtbot.keyClick(page.list.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.list.search.hasFocus)
    qtbot.keyClick(page.list.search, Qt.Key.Key_Return)
    assert page.list.view.hasFocus()


def test_a_question_mark_lists_every_key(qtbot: QtBot, page: InboxPage) -> None:
    qtbot.keyClick(page.list.view, "?", Qt.KeyboardModifier.ShiftModifier)
    listed = [each.text() for each in dialog(qtbot).findChildren(QLabel)]
    for key, words in (("E", "no answer needed"), ("U", "undo"), ("F5", "fetch now")):
        assert listed[listed.index(key) + 1] == words
    press_button(dialog(qtbot), "Close")
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


def test_ctrl_a_chooses_what_can_be_acted_upon_at_once(
    qtbot: QtBot, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(list_view, "CHOSEN_AT_MOST", 20)
    in_store(tmp_path, lambda store: many(store, 30))
    page = inbox_over(qtbot, services)
    qtbot.keyClick(page.list.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    calm(qtbot, page)
    assert len(page.list.view.chosen_ids()) == 20
    assert reads(page, "are chosen; that is as many as can be acted upon at once.")
    press(qtbot, page, "j")
    assert not reads(page, "as many as can be acted upon")


def test_ctrl_a_in_a_short_list_chooses_all_of_it(qtbot: QtBot, page: InboxPage) -> None:
    page.list.view.selectAll()
    assert len(page.list.view.chosen_ids()) == 3
    search_for_nothing = "zebra"
    page.list.search.setText(search_for_nothing)
    qtbot.waitUntil(lambda: page.list.query.search == search_for_nothing)
    calm(qtbot, page)
    page.list.view.selectAll()
    assert page.list.view.chosen_ids() == []
    assert texts(page) == []


def test_other_keys_of_the_page_are_not_swallowed(qtbot: QtBot, page: InboxPage) -> None:
    qtbot.keyClick(page, Qt.Key.Key_F9)
    qtbot.keyClick(page.list.view, Qt.Key.Key_End)
    calm(qtbot, page)
    assert chosen_texts(page) == ["The room was loud."]
