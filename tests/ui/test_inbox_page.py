"""The inbox as other pages open it, and how it makes use of the room it has."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSplitter
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.review import State
from reputation_desktop.store.reviews import InboxQuery
from reputation_desktop.store.store import Store
from reputation_desktop.ui.inbox.page import InboxPage
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services
from tests.building import CONTENT, found, stored
from tests.ui.inbox_owner import (
    calm,
    choose_place,
    chosen_texts,
    click_row,
    inbox_over,
    named,
    press,
    press_chip,
    texts,
    three_complaints,
)  # fmt: skip
from tests.ui.review_shop import in_store, in_the_store, ticking_clock

TOO_NARROW = 800


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> None:
    ticking_clock(monkeypatch)


def _with_praise(store: Store) -> list[int]:
    return [*three_complaints(store), stored(store, 1, found("k9", "Lovely bread.", stars=5), CONTENT)]


def test_a_review_of_the_list_is_chosen_there(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    ids = in_store(tmp_path, _with_praise)
    page = inbox_over(qtbot, services)
    page.show_review(ids[2], answer=False)
    calm(qtbot, page)
    assert chosen_texts(page) == ["The room was loud."]
    assert page.pane.page.review_id == ids[2]
    assert page.list.view.hasFocus()


def test_a_review_that_is_not_listed_stands_beside_the_list_as_it_is(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    ids = in_store(tmp_path, _with_praise)
    page = inbox_over(qtbot, services)
    page.show_review(ids[3])
    calm(qtbot, page)
    assert chosen_texts(page) == []
    assert len(texts(page)) == 3
    assert page.pane.page.review_id == ids[3]
    press(qtbot, page, "e")
    assert in_the_store(tmp_path, ids[3]).state == State.NO_ANSWER_NEEDED
    click_row(qtbot, page, 1)
    assert page.pane.page.review_id == ids[1]


def test_a_review_to_be_answered_puts_the_cursor_into_the_box(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    ids = in_store(tmp_path, _with_praise)
    page = inbox_over(qtbot, services)
    page.show_review(ids[1], answer=True)
    qtbot.waitUntil(page.pane.page.box.field.hasFocus)
    assert chosen_texts(page) == ["The waiter was rude."]


@pytest.mark.parametrize("place", [2, 3])
def test_a_review_that_is_wanted_before_the_list_was_ever_read_is_shown(
    qtbot: QtBot, services: Services, tmp_path: Path, place: int
) -> None:
    ids = in_store(tmp_path, _with_praise)
    page = InboxPage(services)
    qtbot.addWidget(page)
    page.resize(1196, 768)
    page.show_review(ids[place])
    page.show()
    calm(qtbot, page)
    assert page.pane.page.review_id == ids[place]
    assert chosen_texts(page) == (["The room was loud."] if place == 2 else [])


def test_a_list_of_another_page_has_a_name_that_can_be_closed(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    ids = in_store(tmp_path, _with_praise)
    page = inbox_over(qtbot, services)
    page.show_query(InboxQuery(ids=(ids[3], ids[0])), "New since Monday")
    calm(qtbot, page)
    assert sorted(texts(page)) == ["Lovely bread.", "The soup was cold."]
    press_chip(qtbot, page, "New since Monday")
    assert len(texts(page)) == 3
    page.show_query(InboxQuery(ids=(ids[3],)), "New since Monday")
    calm(qtbot, page)
    choose_place(qtbot, page, "Google")
    assert len(texts(page)) == 3


def test_what_was_acted_upon_in_the_pane_leads_back_to_the_list(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    in_store(tmp_path, three_complaints)
    page = inbox_over(qtbot, services)
    page.pane.focus_answer()
    qtbot.waitUntil(page.pane.page.box.field.hasFocus)
    named(page.pane.findChildren(QPushButton), "No answer needed").click()
    calm(qtbot, page)
    qtbot.waitUntil(page.list.view.hasFocus)
    assert chosen_texts(page) == ["The soup was cold."]


def test_the_width_of_the_list_is_kept(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    in_store(tmp_path, three_complaints)
    page = inbox_over(qtbot, services)
    splitter = page.findChild(QSplitter)
    assert isinstance(splitter, QSplitter)
    splitter.setSizes([450, 500])
    splitter.splitterMoved.emit(450, 1)
    width = page.list.width()
    again = inbox_over(qtbot, services)
    assert again.list.width() == width != 404


def test_where_both_do_not_fit_the_review_takes_the_place_of_the_list(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    in_store(tmp_path, three_complaints)
    page = inbox_over(qtbot, services, width=TOO_NARROW)
    assert page.list.isVisible()
    assert not page.pane.isVisible()
    click_row(qtbot, page, 1)
    assert page.pane.isVisible()
    assert not page.list.isVisible()
    named(page.findChildren(QPushButton), "Back to the list").click()
    assert page.list.isVisible()
    qtbot.keyClick(page.list.view, "r")
    qtbot.waitUntil(page.pane.page.box.field.hasFocus)
    qtbot.keyClick(page.pane.page.box.field, Qt.Key.Key_Escape)
    assert page.list.isVisible()
    page.resize(1196, 700)
    assert page.pane.isVisible()
    assert page.list.isVisible()


def test_a_hidden_page_reads_what_changed_when_it_is_shown(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    in_store(tmp_path, three_complaints)
    page = inbox_over(qtbot, services)
    page.hide()
    in_store(tmp_path, lambda store: stored(store, 1, found("k8", "The bill was wrong.", stars=1)))
    services.changed.emit(Changed.REVIEWS)
    page._on_aged()
    assert not services.database.busy
    page.show()
    calm(qtbot, page)
    qtbot.waitUntil(lambda: "The bill was wrong." in texts(page))
