"""A page of chosen praise for the shop's own site."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import html
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.review import State
from reputation_desktop.store.actions import set_state
from reputation_desktop.ui.praise import testimonials_panel
from reputation_desktop.ui.praise.page import PraisePage
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services
from tests.building import NOW
from tests.ui.praise_page import calm, praise_over, praised_shop, saves_to
from tests.ui.review_shop import in_store, press, ticking_clock


@pytest.fixture
def page(qtbot: QtBot, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PraisePage:
    """The bench of the page for the site."""
    ticking_clock(monkeypatch)
    in_store(tmp_path, praised_shop)
    made = praise_over(qtbot, services)
    made.benches.group.button(1).click()
    return made


def _reads(page: PraisePage, words: str) -> bool:
    QApplication.processEvents()
    return any(words in each.text() for each in page.site.findChildren(QLabel) if each.isVisible())


def test_nothing_is_chosen_at_first(page: PraisePage) -> None:
    assert _reads(page, "Tick what shall stand on the page")
    assert not page.site.save.isEnabled()


def test_what_is_chosen_reads_as_on_the_page(qtbot: QtBot, page: PraisePage) -> None:
    press(page, "Choose all listed")
    assert page.site.save.isEnabled()
    for words in ("The bread was warm. Nobody hurried us!", "Anna B.", "Google · May 2026", "Soup", "Mia K."):
        assert _reads(page, words), words
    page.site.names.setCurrentText("No name")
    page.site.names.activated.emit(page.site.names.currentIndex())
    assert _reads(page, "A customer")
    assert not _reads(page, "Anna B.")
    press(page, "Choose none")
    assert not page.site.save.isEnabled()


def test_a_name_chosen_for_the_card_holds_here_too(page: PraisePage) -> None:
    page.benches.group.button(0).click()
    page.card.names.setCurrentText("Full name (Anna Baker)")
    page.card.names.activated.emit(page.card.names.currentIndex())
    page.benches.group.button(1).click()
    page.model.choose(page.model.listed()[:1])
    assert _reads(page, "Anna Baker")


def test_of_many_the_first_are_shown(page: PraisePage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(testimonials_panel, "_SHOWN", 1)
    press(page, "Choose all listed")
    assert _reads(page, "and 2 other")
    assert not _reads(page, "Best soup")


def test_what_can_no_longer_be_shown_is_no_longer_chosen(qtbot: QtBot, page: PraisePage, tmp_path: Path) -> None:
    press(page, "Choose all listed")
    in_store(tmp_path, lambda store: set_state(store, 1, "not-us", State.NOT_ABOUT_US, NOW))
    page.services.changed.emit(Changed.REVIEWS)
    calm(qtbot, page)
    assert [each.author for each in page.model.chosen] == ["Ben Miller", "Mia Kern"]
    assert not _reads(page, "The bread was warm.")


def test_the_page_is_written(qtbot: QtBot, page: PraisePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    saves_to(monkeypatch, tmp_path / "praise.html")
    page.model.choose((page.model.listed()[2], page.model.listed()[0]))
    page.site.save.click()
    qtbot.waitUntil(page.site.told.isVisible)
    read = html.fromstring((tmp_path / "praise.html").read_bytes())
    assert read.xpath("//blockquote/p/text()") == ["Sehr herzlich.", "The bread was warm. Nobody hurried us!"]
    assert read.xpath("//figcaption/b/text()") == ["Mia K.", "Anna B."]
    assert read.xpath("string(//time)") == "February 2026"
    assert read.xpath("string(//h1)") == "What customers say about Café Luna"
