"""What comes while the owner reads: it waits, or stands at the end, and never moves what she looks at."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.review import State
from reputation_desktop.store.actions import set_state, snooze
from reputation_desktop.store.store import Store
from reputation_desktop.system import clock
from reputation_desktop.ui.inbox import filters, snapshot
from reputation_desktop.ui.inbox.page import InboxPage
from reputation_desktop.ui.work.services import Services
from tests.building import DAY, HOUR, NOW, channel, found, in_berlin, stored
from tests.ui.inbox_owner import (
    calm,
    chosen_texts,
    click_row,
    inbox_over,
    many,
    named,
    press,
    texts,
    three_complaints,
    told_of_a_round,
)  # fmt: skip
from tests.ui.review_shop import in_store, in_the_store, ticking_clock


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> None:
    ticking_clock(monkeypatch)


def _bring(folder: Path, key: str, text: str, age: float) -> None:
    review = found(key, text, stars=1, claimed=NOW - age * HOUR)
    in_store(folder, lambda store: stored(store, 1, review, at=NOW + HOUR / 60))


def _new(page: InboxPage) -> QPushButton:
    return next(each for each in page.list.findChildren(QPushButton) if each.text().endswith(" new"))


def test_what_waits_least_is_added_at_the_end_and_nothing_moves(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    in_store(tmp_path, three_complaints)
    page = inbox_over(qtbot, services)
    click_row(qtbot, page, 1)
    _bring(tmp_path, "late", "The bill was wrong.", 0.5)
    told_of_a_round(qtbot, page)
    assert texts(page)[-1] == "The bill was wrong."
    assert chosen_texts(page) == ["The waiter was rude."]
    assert not any(each.isVisible() and each.text().endswith(" new") for each in page.list.findChildren(QPushButton))


def test_what_belongs_between_waits_behind_a_button_and_keeps_what_is_chosen(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    in_store(tmp_path, three_complaints)
    page = inbox_over(qtbot, services)
    click_row(qtbot, page, 1)
    _bring(tmp_path, "between", "The bill was wrong.", 72)
    told_of_a_round(qtbot, page)
    assert len(texts(page)) == 3
    assert _new(page).text() == "1 new"
    _new(page).click()
    calm(qtbot, page)
    assert texts(page)[1] == "The bill was wrong."
    assert chosen_texts(page) == ["The waiter was rude."]
    assert page.list.view.hasFocus()
    assert not _new(page).isVisible()


def test_the_list_keeps_its_place_when_new_ones_are_let_in(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    in_store(tmp_path, lambda store: many(store, 300))
    page = inbox_over(qtbot, services)
    page._show(filters.every_review())
    calm(qtbot, page)
    view = page.list.view
    view.verticalScrollBar().setValue(view.rowHeight(0) * 250 + 17)
    top_row, pixels = view.top()
    before = page.list.model.id_at(top_row)
    _bring(tmp_path, "newest", "The bill was wrong.", 0.5)
    told_of_a_round(qtbot, page)
    _new(page).click()
    calm(qtbot, page)
    row, pixels_now = view.top()
    assert (page.list.model.id_at(row), pixels_now) == (before, pixels)
    assert row == top_row + 1


def test_at_the_upper_edge_the_new_ones_are_seen_at_once(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    in_store(tmp_path, three_complaints)
    page = inbox_over(qtbot, services)
    page._show(filters.every_review())
    calm(qtbot, page)
    _bring(tmp_path, "newest", "The bill was wrong.", 0.5)
    told_of_a_round(qtbot, page)
    _new(page).click()
    calm(qtbot, page)
    assert page.list.view.top() == (0, 0)
    assert texts(page)[0] == "The bill was wrong."
    assert chosen_texts(page) == ["The room was loud."]


def test_an_empty_list_fills_at_once(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    def shop(store: Store) -> None:
        in_berlin(store)
        channel(store)

    in_store(tmp_path, shop)
    page = inbox_over(qtbot, services)
    assert not page.list.isVisible()
    _bring(tmp_path, "first", "The bill was wrong.", 0.5)
    told_of_a_round(qtbot, page)
    calm(qtbot, page)
    assert page.list.isVisible()
    assert chosen_texts(page) == ["The bill was wrong."]


def test_of_a_long_list_only_what_was_seen_since_is_asked(
    qtbot: QtBot, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_store(tmp_path, three_complaints)
    monkeypatch.setattr(snapshot, "COMPARED_WHOLE", 2)
    page = inbox_over(qtbot, services)
    _bring(tmp_path, "late", "The bill was wrong.", 0.5)
    told_of_a_round(qtbot, page)
    assert _new(page).text() == "1 new"


def test_what_was_put_away_comes_back_when_its_time_has_come(
    qtbot: QtBot, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = in_store(tmp_path, three_complaints)
    in_store(tmp_path, lambda store: snooze(store, ids[2], NOW + HOUR, NOW))
    page = inbox_over(qtbot, services)
    assert len(texts(page)) == 2
    monkeypatch.setattr(clock, "now", lambda: NOW + 2 * HOUR)
    page._on_aged()
    calm(qtbot, page)
    assert texts(page)[-1] == "The room was loud."


def test_news_that_come_while_the_list_is_read_are_not_missed(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    in_store(tmp_path, three_complaints)
    page = inbox_over(qtbot, services)
    page._show(filters.usual_query())
    page.list.snapshot.look_for_news()
    _bring(tmp_path, "late", "The bill was wrong.", 0.5)
    calm(qtbot, page)
    told_of_a_round(qtbot, page)
    assert texts(page)[-1] == "The bill was wrong."


def test_what_was_undone_is_as_it_was(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    ids = in_store(tmp_path, three_complaints)
    page = inbox_over(qtbot, services)
    press(qtbot, page, "e")
    assert in_the_store(tmp_path, ids[0]).state == State.NO_ANSWER_NEEDED
    press(qtbot, page, "u")
    assert in_the_store(tmp_path, ids[0]).state == State.AWAITING
    assert len(texts(page)) == 3


def test_a_closed_review_is_not_brought_back_by_a_round(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    ids = in_store(tmp_path, three_complaints)
    page = inbox_over(qtbot, services)
    in_store(tmp_path, lambda store: set_state(store, ids[1], "no-answer", State.NO_ANSWER_NEEDED, NOW + DAY / 24))
    told_of_a_round(qtbot, page)
    assert len(texts(page)) == 3
    assert named(page.list.findChildren(QPushButton), "Awaiting").isChecked()
