"""Choosing praise: what is listed, what it is narrowed down by, and how it is moved through."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.errors import StoreBusy
from reputation_desktop.store.store import Store
from reputation_desktop.ui.praise import praise_reading
from reputation_desktop.ui.praise.page import PraisePage
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services
from tests.building import CONTENT, DAY, HOUR, NOW, channel, found, in_berlin, new, stored, write
from tests.ui.praise_page import calm, praise_over, praised_shop
from tests.ui.review_shop import in_store, ticking_clock


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> None:
    ticking_clock(monkeypatch)


def _words(page: PraisePage) -> list[str]:
    return [each.words for each in page.model.listed()]


def _choose(qtbot: QtBot, page: PraisePage, choice: str, words: str) -> None:
    box = getattr(page.list, choice)
    box.setCurrentText(words)
    box.activated.emit(box.currentIndex())
    calm(qtbot, page)


def _reads(page: PraisePage, words: str) -> bool:
    return any(words in each.text() for each in page.findChildren(QLabel) if each.isVisible())


def test_the_newest_is_on_the_card_at_once(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    in_store(tmp_path, praised_shop)
    page = praise_over(qtbot, services)
    assert _words(page) == ["The bread was warm. Nobody hurried us!", "Best soup in town.", "Sehr herzlich."]
    assert "Nobody hurried us!" in page.card.view.accessibleName()
    assert page.list.view.hasFocus()
    qtbot.keyClick(page.list.view, Qt.Key.Key_Down)
    assert "Best soup in town." in page.card.view.accessibleName()


def test_rows_are_read_aloud(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    in_store(tmp_path, praised_shop)
    page = praise_over(qtbot, services)
    said = page.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "4 of 5 stars, Best soup in town., Ben Miller, Google"


def test_it_is_narrowed_down_and_ordered(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    in_store(tmp_path, praised_shop)
    page = praise_over(qtbot, services)
    _choose(qtbot, page, "place", "Own site")
    assert _words(page) == ["Sehr herzlich."]
    _choose(qtbot, page, "language", "English")
    assert _words(page) == []
    assert _reads(page, "No praise with words here.")
    assert not page.card.view.isVisible()
    _choose(qtbot, page, "place", "All channels")
    assert len(_words(page)) == 2
    _choose(qtbot, page, "language", "All languages")
    _choose(qtbot, page, "order", "Strongest first")
    assert _words(page)[-1] == "Best soup in town."


def test_posts_are_listed_where_they_are_wanted(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    def shop(store: Store) -> None:
        in_berlin(store)
        forum = channel(store, "Forum", mention=True)
        stored(store, forum, found("k", "Luna is wonderful.", mention=True), CONTENT, praised=True)

    in_store(tmp_path, shop)
    page = praise_over(qtbot, services)
    assert _reads(page, "No praise with words yet.")
    page.list.mentions.click()
    calm(qtbot, page)
    assert _words(page) == ["Luna is wonderful."]


def test_with_two_shops_one_is_looked_at(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    def shop(store: Store) -> None:
        praised_shop(store)
        stored(store, channel(store, "Maps", shop="Second"), found("x", "Great.", stars=5), CONTENT)

    in_store(tmp_path, shop)
    page = praise_over(qtbot, services)
    assert len(_words(page)) == 3
    page.model.choose(page.model.listed())
    _choose(qtbot, page, "place", "All channels of Second")
    assert _words(page) == ["Great."]
    assert not page.model.chosen


def _many(store: Store) -> None:
    in_berlin(store)
    google = channel(store, "Google")
    reviews = [found(f"k{each}", f"Praise {each}.", stars=5, claimed=NOW - DAY - each * HOUR) for each in range(150)]
    write(store, google, new=[new(each, CONTENT) for each in reviews])


def test_more_comes_when_the_end_is_near(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    in_store(tmp_path, _many)
    page = praise_over(qtbot, services)
    first = page.model.rowCount()
    assert first < 150
    page.list.view.scrollToBottom()
    qtbot.waitUntil(lambda: page.model.rowCount() > first)
    calm(qtbot, page)
    page.list.view.scrollToBottom()
    qtbot.waitUntil(lambda: page.model.complete and page.model.rowCount() == 150)


def test_rare_praise_is_found_in_several_turns(
    qtbot: QtBot, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(praise_reading, "_LONGEST_S", 0.0)
    in_store(tmp_path, praised_shop)
    page = praise_over(qtbot, services)
    assert page.model.rowCount() == 3


def test_new_praise_leaves_the_chosen_one_chosen(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    in_store(tmp_path, praised_shop)
    page = praise_over(qtbot, services)
    page.list.view.setCurrentIndex(page.model.index(1))
    in_store(tmp_path, lambda store: stored(store, 1, found("n", "Brand new.", stars=5, claimed=NOW), CONTENT))
    services.changed.emit(Changed.REVIEWS)
    calm(qtbot, page)
    assert _words(page)[0] == "Brand new."
    assert page.list.view.currentIndex().row() == 2
    assert "Best soup" in page.card.view.accessibleName()


def test_what_did_not_change_does_not_move(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    in_store(tmp_path, praised_shop)
    page = praise_over(qtbot, services)
    resets: list[int] = []
    page.model.modelReset.connect(lambda: resets.append(1))
    services.changed.emit(Changed.REVIEWS)
    calm(qtbot, page)
    assert resets == []


def test_a_click_on_the_box_ticks_and_one_on_the_words_does_not(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    in_store(tmp_path, praised_shop)
    page = praise_over(qtbot, services)
    page.benches.group.button(1).click()
    view = page.list.view
    row = view.visualRect(page.model.index(1))
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(view.viewport(), left, pos=QPoint(row.left() + 24, row.center().y()))
    assert [each.author for each in page.model.chosen] == ["Ben Miller"]
    qtbot.mouseClick(view.viewport(), left, pos=QPoint(row.right() - 40, row.center().y()))
    assert len(page.model.chosen) == 1
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert not page.model.chosen


def test_without_boxes_space_ticks_nothing(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    in_store(tmp_path, praised_shop)
    page = praise_over(qtbot, services)
    qtbot.keyClick(page.list.view, Qt.Key.Key_Space)
    assert not page.model.chosen
    assert page.model.index(0).data(Qt.ItemDataRole.CheckStateRole) is None


def test_what_keeps_it_from_being_read_is_said_with_a_next_step(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    in_store(tmp_path, praised_shop)
    page = praise_over(qtbot, services)
    page.list.failed.emit(StoreBusy())
    assert page.notice.isVisible()
    page.notice.findChildren(type(page.card.save))[0].click()
    calm(qtbot, page)
    assert not page.notice.isVisible()


def test_it_is_painted_in_every_state(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    in_store(tmp_path, praised_shop)
    page = praise_over(qtbot, services)
    plain = page.list.view.grab().toImage()
    page.benches.group.button(1).click()
    page.model.choose(page.model.listed()[:1])
    assert page.list.view.grab().toImage() != plain


def test_another_size_of_text_makes_the_page_anew(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    in_store(tmp_path, praised_shop)
    page = praise_over(qtbot, services)
    page.benches.group.button(1).click()
    page.model.choose(page.model.listed()[:2])
    theme = services.theme
    before = theme.look, theme.text_size
    try:
        theme.choose(theme.look, 2.0)
        calm(qtbot, page)
        assert page.benches.number == 1
        assert page.site.isVisible()
        assert len(page.model.chosen) == 2
        assert page.model.rowCount() == 3
    finally:
        theme.choose(*before)
        calm(qtbot, page)
