"""The picture card: what stands on it, in three sizes, and that no word is lost in silence."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.praise import Praise
from reputation_desktop.domain.review import rate
from reputation_desktop.ui.praise.card_panel import CardPanel
from reputation_desktop.ui.praise.picture_card import CardShape, CardWords, card_fits, card_picture
from reputation_desktop.ui.praise.picture_looks import Look
from reputation_desktop.ui.work.services import Services
from tests.building import NOW, ZONE
from tests.ui.praise_page import alike, calm, praise_over, praised_shop, saves_to
from tests.ui.review_shop import browser, in_store, settled, ticking_clock

SHORT = CardWords("The bread was warm.", 4.5, "Anna B.", "Google · May 2026", "Café Luna")
SENTENCE = "We came for one night and stayed for three because nobody wanted to leave this house. "


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> None:
    ticking_clock(monkeypatch)


def _praise(text: str, author: str = "Anna Baker") -> Praise:
    return Praise(7, "Café Luna", "Google", author, "", text, rate(5), False, "en", NOW, 1.0)


def _panel(qtbot: QtBot, services: Services, praise: Praise) -> CardPanel:
    services.zone = ZONE
    panel = CardPanel(services)
    qtbot.addWidget(panel)
    panel.resize(760, 700)
    panel.show_praise(praise)
    panel.show()
    return panel


def _said(panel: CardPanel) -> str:
    return panel.view.accessibleName()


def _boxes(panel: CardPanel) -> list[QCheckBox]:
    QApplication.processEvents()
    return [each for each in panel.sentences.findChildren(QCheckBox) if not each.isHidden()]


def _ticked(panel: CardPanel) -> list[bool]:
    return [each.isChecked() for each in _boxes(panel)]


@pytest.mark.parametrize("shape", CardShape)
def test_a_picture_has_its_size_and_shows_all_it_is_given(qtbot: QtBot, shape: CardShape) -> None:
    wide = {CardShape.SQUARE: (1080, 1080), CardShape.PORTRAIT: (1080, 1350), CardShape.WIDE: (1200, 630)}[shape]
    picture = card_picture(shape, Look.LIGHT, SHORT)
    assert (picture.width(), picture.height()) == wide
    assert alike(picture, card_picture(shape, Look.LIGHT, SHORT))
    for change in ({"words": "Other words."}, {"stars": None}, {"name": ""}, {"source": "Maps"}, {"shop": ""}):
        assert not alike(picture, card_picture(shape, Look.LIGHT, replace(SHORT, **change))), change


def test_each_look_has_its_own_colours(qtbot: QtBot) -> None:
    light, dark, accent = (card_picture(CardShape.WIDE, look, SHORT) for look in Look)
    assert not alike(light, dark)
    assert not alike(light, accent)
    assert not alike(dark, accent)


@pytest.mark.parametrize(
    "words",
    [
        "الخبز كان دافئا والخدمة رائعة",
        "とても美味しかったです。また来ます。",
        "Donaudampfschifffahrtsgesellschaft" * 4,
        "x",
    ],
)
def test_words_of_any_script_stay_within_the_picture(qtbot: QtBot, words: str) -> None:
    card = CardWords(words, 5, "", "Google", "Café Luna")
    for shape in CardShape:
        assert card_fits(shape, card)
        picture = card_picture(shape, Look.LIGHT, card)
        edge = picture.pixel(2, picture.height() // 2)
        rim = {picture.pixel(x, y) for x in (2, picture.width() - 3) for y in range(200, picture.height() - 100)}
        assert rim == {edge}


def test_long_words_are_set_smaller_before_any_is_left_out(qtbot: QtBot) -> None:
    assert card_fits(CardShape.WIDE, CardWords(SENTENCE * 4, 5, "Anna B.", "Google", "Café Luna"))
    assert not card_fits(CardShape.WIDE, CardWords(SENTENCE * 40, 5, "Anna B.", "Google", "Café Luna"))


def test_it_shows_who_where_and_when(qtbot: QtBot, services: Services) -> None:
    panel = _panel(qtbot, services, _praise("The bread was warm."))
    assert _said(panel) == "Picture card: The bread was warm. Anna B."
    for words, name in (("Full name (Anna Baker)", "Anna Baker"), ("No name", "")):
        panel.names.setCurrentText(words)
        panel.names.activated.emit(panel.names.currentIndex())
        assert _said(panel) == f"Picture card: The bread was warm. {name}"
    again = _panel(qtbot, services, _praise("The bread was warm."))
    assert again.names.currentText() == "No name"


def test_size_and_look_are_remembered(qtbot: QtBot, services: Services) -> None:
    panel = _panel(qtbot, services, _praise("The bread was warm."))
    panel.shapes.group.button(2).click()
    panel.looks.group.button(1).click()
    again = _panel(qtbot, services, _praise("The bread was warm."))
    assert (again.shape, again.look) == (CardShape.WIDE, Look.DARK)


def test_a_single_sentence_needs_no_choosing(qtbot: QtBot, services: Services) -> None:
    panel = _panel(qtbot, services, _praise("The bread was warm."))
    assert not panel.sentences.isVisible()
    panel.show_praise(_praise("The bread was warm. Nobody hurried us!"))
    assert panel.sentences.isVisible()
    assert _ticked(panel) == [True, True]


def test_a_sentence_that_is_left_out_is_marked(qtbot: QtBot, services: Services) -> None:
    panel = _panel(qtbot, services, _praise("The bread was warm. Nobody hurried us!"))
    first, second = _boxes(panel)
    first.click()
    assert _said(panel) == "Picture card: … Nobody hurried us! Anna B."
    second.click()
    assert second.isChecked()
    assert not panel.notice.isVisible()


def test_a_click_on_a_sentence_ticks_it_too(qtbot: QtBot, services: Services) -> None:
    panel = _panel(qtbot, services, _praise("The bread was warm. Nobody hurried us!"))
    (words,) = [each for each in panel.sentences.findChildren(QLabel) if each.text() == "The bread was warm."]
    qtbot.mouseClick(words, Qt.MouseButton.LeftButton)
    assert _said(panel) == "Picture card: … Nobody hurried us! Anna B."
    qtbot.mouseClick(words, Qt.MouseButton.RightButton)
    assert _ticked(panel) == [False, True]


def test_where_not_all_fits_whole_sentences_are_proposed_and_told(qtbot: QtBot, services: Services) -> None:
    panel = _panel(qtbot, services, _praise(SENTENCE * 30))
    panel.shapes.group.button(2).click()
    ticked = _ticked(panel)
    assert 2 < sum(ticked) < 30
    assert ticked == sorted(ticked, reverse=True)
    assert "marked with “…”" in panel.notice.text
    assert panel.notice.isVisible()
    assert panel.save.isEnabled()
    boxes = _boxes(panel)
    for box in boxes[sum(ticked) : sum(ticked) + 6]:
        box.click()
    assert "do not fit" in panel.notice.text
    assert not panel.save.isEnabled()
    assert not panel.copy.isEnabled()
    panel.shapes.group.button(1).click()
    assert panel.save.isEnabled()


def test_the_picture_is_saved_in_its_full_size(
    qtbot: QtBot, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = _panel(qtbot, services, _praise("The bread was warm."))
    saves_to(monkeypatch, tmp_path / "praise")
    panel.save.click()
    qtbot.waitUntil(panel.told.isVisible)
    assert panel.told.text == "Saved as “praise.png”."
    saved = QImage(str(tmp_path / "praise.png"))
    assert (saved.width(), saved.height()) == (1080, 1080)
    shown = CardWords("The bread was warm.", 5, "Anna B.", "Google · May 2026", "Café Luna")
    assert alike(saved, card_picture(CardShape.SQUARE, Look.LIGHT, shown))
    with browser() as visited:
        panel.told.findChildren(type(panel.save))[0].click()
    assert visited == [(tmp_path / "praise.png").as_uri()]


def test_where_it_cannot_be_saved_that_is_said(
    qtbot: QtBot, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = _panel(qtbot, services, _praise("The bread was warm."))
    saves_to(monkeypatch, "")
    panel.save.click()
    settled(qtbot, services)
    assert not panel.told.isVisible()
    saves_to(monkeypatch, tmp_path / "nowhere" / "praise.png")
    panel.save.click()
    qtbot.waitUntil(panel.told.isVisible)
    assert "cannot be written" in panel.told.text


def test_the_picture_is_copied(qtbot: QtBot, services: Services) -> None:
    panel = _panel(qtbot, services, _praise("The bread was warm."))
    panel.copy.click()
    assert QGuiApplication.clipboard().image().width() == 1080
    assert panel.told.isVisible()


def test_in_a_narrow_window_the_choices_lie_below(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    in_store(tmp_path, praised_shop)
    page = praise_over(qtbot, services, width=940)
    lower = page.card.save.mapTo(page, page.card.save.rect().topLeft()).y()
    assert lower > page.card.view.mapTo(page, page.card.view.rect().bottomLeft()).y()
    page.resize(1196, 768)
    calm(qtbot, page)
    assert page.card.view.grab().width() > 300
