"""The list of the inbox: what asks for an answer, the longest waiting first, read only where somebody looks."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.errors import WorldFailed, WrongWords
from reputation_desktop.domain.review import State
from reputation_desktop.store.actions import set_state
from reputation_desktop.store.erasing import erase_person
from reputation_desktop.store.store import Store
from reputation_desktop.ui.inbox import filters
from reputation_desktop.ui.inbox.list_model import PAGE, PAGES_KEPT, ROW, ReviewListModel
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services
from tests.building import CONTENT, NOW, channel, found, stored
from tests.ui.inbox_owner import calm, chosen_texts, click_row, inbox_over, many, reads, texts, three_complaints
from tests.ui.review_shop import in_store, ticking_clock

ALOUD = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> None:
    ticking_clock(monkeypatch)


def _is_read(model: ReviewListModel, row: int) -> bool:
    return model.index(row, 0).data(ROW) is not None


def test_what_asks_for_an_answer_is_listed_and_the_longest_waiting_is_chosen(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    def shop(store: Store) -> None:
        three_complaints(store)
        stored(store, 1, found("k9", "Lovely bread.", stars=5), CONTENT)

    in_store(tmp_path, shop)
    page = inbox_over(qtbot, services)
    assert texts(page) == ["The soup was cold.", "The waiter was rude.", "The room was loud."]
    assert reads(page, "3 await an answer")
    assert chosen_texts(page) == ["The soup was cold."]
    assert page.pane.page.review_id == page.list.model.id_at(0)


def test_a_row_is_read_aloud_with_all_that_it_shows(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    in_store(tmp_path, three_complaints)
    page = inbox_over(qtbot, services)
    said = page.list.model.index(0, 0).data(ALOUD)
    assert said == "overdue, 4 days; 2 of 5 stars; Complaint; Guest 1; Google; The soup was cold."


def test_moving_through_the_list_changes_no_state(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    ids = in_store(tmp_path, three_complaints)
    page = inbox_over(qtbot, services)
    for row in range(3):
        click_row(qtbot, page, row)
        assert page.pane.page.review_id == ids[row]
    assert in_store(tmp_path, lambda store: store.sql("SELECT COUNT(*) FROM action").fetchone()) == (0,)


def test_what_was_answered_stays_where_it_is_and_looks_answered(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    ids = in_store(tmp_path, three_complaints)
    page = inbox_over(qtbot, services)
    services.act(
        lambda store: set_state(store, ids[0], "no-answer", State.NO_ANSWER_NEEDED, NOW), changed=Changed.REVIEWS
    )
    calm(qtbot, page)
    assert page.list.model.index(0, 0).data(ALOUD).startswith("no answer needed; ")
    assert len(texts(page)) == 3
    assert reads(page, "2 await an answer")


def test_once_all_are_answered_the_list_says_so_and_stays(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    ids = in_store(tmp_path, three_complaints)
    page = inbox_over(qtbot, services)

    def settle(store: Store) -> None:
        for each in ids:
            set_state(store, each, "no-answer", State.NO_ANSWER_NEEDED, NOW)

    services.act(settle, changed=Changed.REVIEWS)
    calm(qtbot, page)
    assert reads(page, "None of these waits any more")
    assert len(texts(page)) == 3


def test_only_rows_near_those_looked_at_are_read_and_only_the_latest_are_kept(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    number = PAGE * (PAGES_KEPT + 3)
    in_store(tmp_path, lambda store: many(store, number))
    page = inbox_over(qtbot, services)
    model, view = page.list.model, page.list.view
    assert model.rowCount() == number
    assert len(texts(page)) <= 4 * PAGE
    last = model.index(number - 1, 0)
    assert last.data(ALOUD) == "This review is being read." or last.data(ROW) is not None
    for row in range(0, number, PAGE):
        view.scrollTo(model.index(row, 0))
        qtbot.waitUntil(partial(_is_read, model, row))
    qtbot.waitUntil(lambda: not services.database.busy)
    view.scrollToBottom()
    qtbot.waitUntil(lambda: model.index(number - 1, 0).data(ROW) is not None)
    assert model.index(number - 1, 0).data(ROW).listed.excerpt == f"Text {number - 1}."


def test_a_person_who_was_erased_leaves_the_list(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    in_store(tmp_path, three_complaints)
    page = inbox_over(qtbot, services)
    in_store(tmp_path, lambda store: erase_person(store, "Guest 2", NOW))
    services.changed.emit(Changed.REVIEWS)
    calm(qtbot, page)
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 2)
    calm(qtbot, page)
    page.list.view.viewport().repaint()
    calm(qtbot, page)
    assert texts(page) == ["The soup was cold.", "The room was loud."]


def test_a_failure_while_rows_are_read_is_told_and_the_next_look_asks_again(
    qtbot: QtBot, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_store(tmp_path, three_complaints)
    told: list[WorldFailed] = []
    services.database.failed.connect(told.append)
    from reputation_desktop.desk import listing

    working = listing.list_rows

    def failing(*_: object) -> None:
        raise WrongWords(what="The disk is gone.")

    monkeypatch.setattr(listing, "list_rows", failing)
    page = inbox_over(qtbot, services)
    qtbot.waitUntil(lambda: bool(told))
    monkeypatch.setattr(listing, "list_rows", working)
    page.list.view.viewport().repaint()
    qtbot.waitUntil(lambda: len(texts(page)) == 3)


def test_a_row_is_named_by_its_review(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    ids = in_store(tmp_path, three_complaints)
    page = inbox_over(qtbot, services)
    model: ReviewListModel = page.list.model
    assert [model.row_of(each) for each in ids] == [0, 1, 2]
    assert model.row_of(4711) is None
    first = model.index(0, 0)
    assert model.rowCount(first) == model.columnCount(first) == 0


def test_the_size_of_text_and_the_look_change_live(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    in_store(tmp_path, three_complaints)
    page = inbox_over(qtbot, services)
    look, size = services.theme.look, services.theme.text_size
    before = page.list.view.rowHeight(0)
    services.theme.choose("dark", 1.5)
    try:
        assert page.list.view.rowHeight(0) == round(before * 1.5)
        surface = services.theme.colour("surface")
        shown = page.list.view.grab().toImage()
        assert shown.pixelColor(shown.width() - 30, page.list.view.rowHeight(0) * 3 + 20) == surface
    finally:
        services.theme.choose(look, size)
    assert page.list.view.rowHeight(0) == before


def test_every_review_is_listed_newest_first(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    in_store(tmp_path, three_complaints)
    page = inbox_over(qtbot, services)
    page.show_query(filters.every_review(), "All of them")
    calm(qtbot, page)
    assert texts(page)[0] == "The room was loud."
    assert reads(page, "3 reviews")


def test_a_review_without_a_name_says_so(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    in_store(tmp_path, lambda store: stored(store, channel(store, "R&D"), found(stars=1, author="")))
    page = inbox_over(qtbot, services)
    assert "No name; R&D" in page.list.model.index(0, 0).data(ALOUD)
