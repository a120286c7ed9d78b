"""Asking for reviews: everybody alike, and the printed code leads where the owner said."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.invitation import Invitation
from reputation_desktop.store.invitations import keep_review_page, kept_invitation, review_page
from reputation_desktop.ui.praise.asking_words import AskingWords, typed_address, usual_invitation
from reputation_desktop.ui.praise.page import PraisePage
from reputation_desktop.ui.praise.paper import Paper
from reputation_desktop.ui.praise.picture_looks import Look
from reputation_desktop.ui.praise.poster import paint_poster
from reputation_desktop.ui.praise.qr_code import qr_code
from reputation_desktop.ui.praise.saving import painted, pdf_of, png_of
from reputation_desktop.ui.praise.small_cards import paint_cards
from reputation_desktop.ui.work.services import Services
from tests.ui.praise_page import LINK, calm, decoded, praise_over, praised_shop, saves_to
from tests.ui.review_shop import in_store, press, ticking_clock

LONG_LINK = f"https://search.example.org/local/write?{'place=' * 30}"
MANY_WORDS = "Please tell us whatever you think of this place, of the food and of us. " * 6


@pytest.fixture
def page(qtbot: QtBot, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PraisePage:
    """The bench for asking."""
    ticking_clock(monkeypatch)
    in_store(tmp_path, praised_shop)
    made = praise_over(qtbot, services)
    made.benches.group.button(2).click()
    return made


def _type_link(qtbot: QtBot, page: PraisePage, link: str = LINK) -> None:
    page.asking.form.link.clear()
    qtbot.keyClicks(page.asking.form.link, link)
    calm(qtbot, page)


def _reads(page: PraisePage, words: str) -> bool:
    return any(words in each.text() for each in page.asking.findChildren(QLabel) if each.isVisible())


def _asked(link: str = LINK, words: str = "Whatever you think is welcome.") -> AskingWords:
    return AskingWords("Café Luna", Invitation("How was it?", words), typed_address(link), qr_code(link))


def _pages(pdf: bytes, dpi: int) -> Iterator[tuple[QImage, str, tuple[float, float]]]:
    """Each page as a picture, with its words and its size in points."""
    document = pypdfium2.PdfDocument(pdf)
    for sheet in document:
        pixels = sheet.render(scale=dpi / 72)
        blue_first = QImage.Format.Format_BGR888
        picture = QImage(bytes(pixels.buffer), pixels.width, pixels.height, pixels.stride, blue_first).copy()
        yield picture, sheet.get_textpage().get_text_bounded(), sheet.get_size()
    document.close()


def _width(pdf: bytes, words: str) -> float:
    """How wide a line is printed, in points."""
    document = pypdfium2.PdfDocument(pdf)
    text = document[0].get_textpage()
    first = text.get_text_range().index(words)
    left, right = text.get_charbox(first), text.get_charbox(first + len(words) - 1)
    document.close()
    return float(right[2] - left[0])


@pytest.mark.parametrize("look", Look)
@pytest.mark.parametrize("link", [LINK, LONG_LINK])
def test_the_code_of_the_poster_is_read_back(qtbot: QtBot, look: Look, link: str) -> None:
    asked = _asked(link)
    picture = painted(Paper.A4.size, lambda painter: paint_poster(painter, Paper.A4, look, asked), dpi=100)
    assert decoded(QImage.fromData(png_of(picture))) == [link]


@pytest.mark.parametrize("paper", Paper)
def test_the_code_is_read_back_from_the_printed_poster(qtbot: QtBot, paper: Paper) -> None:
    asked = _asked()
    pdf = pdf_of(paper, "Café Luna", lambda painter: paint_poster(painter, paper, Look.LIGHT, asked))
    ((picture, words, size),) = _pages(pdf, 100)
    assert decoded(picture) == [LINK]
    for said in ("How was it?", "Café Luna", "g.page/r/CQluna/review"):
        assert said in words.replace("\r\n", " ")
    assert _width(pdf, "Scan it with your phone’s camera") > 150
    assert size == pytest.approx({Paper.A4: (595, 842), Paper.LETTER: (612, 792)}[paper], abs=1)


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("look", [Look.LIGHT, Look.ACCENT])
def test_all_ten_cards_lead_there(qtbot: QtBot, paper: Paper, look: Look) -> None:
    asked = _asked()
    pdf = pdf_of(paper, "Café Luna", lambda painter: paint_cards(painter, paper, look, asked))
    ((picture, _, _),) = _pages(pdf, 200)
    assert decoded(picture) == [LINK] * 10


def test_marks_show_where_to_cut(qtbot: QtBot) -> None:
    sheet = painted(Paper.A4.size, lambda painter: paint_cards(painter, Paper.A4, Look.LIGHT, _asked()), dpi=254)
    white = sheet.pixel(30, 30)
    for x, y in ((200, 75), (1050, 75), (1900, 75), (170, 110), (170, 660), (1930, 2860)):
        near = {sheet.pixel(x + dx, y + dy) for dx in (-2, -1, 0, 1, 2) for dy in (-2, -1, 0, 1, 2)}
        assert near != {white}, (x, y)


def test_everybody_is_asked_alike_and_the_page_says_so(page: PraisePage) -> None:
    assert _reads(page, "Ask every customer alike, and give nothing for it.")
    assert _reads(page, "No reward, and everybody is asked alike.")
    assert page.asking.form.invitation == usual_invitation()


def test_the_poster_appears_with_the_link_and_the_link_is_kept(qtbot: QtBot, page: PraisePage, tmp_path: Path) -> None:
    assert _reads(page, "the poster appears here")
    assert not page.asking.save.isVisible()
    _type_link(qtbot, page)
    assert page.asking.view.isVisible()
    assert page.asking.view.accessibleName().endswith("A code leads to g.page/r/CQluna/review")
    qtbot.waitUntil(lambda: in_store(tmp_path, lambda store: review_page(store, 1)) == LINK)
    page.asking.form.place.setCurrentText("Own site")
    page.asking.form.place.activated.emit(page.asking.form.place.currentIndex())
    assert page.asking.form.link.text() == ""
    assert not page.asking.view.isVisible()
    page.asking.form.place.setCurrentText("Google")
    page.asking.form.place.activated.emit(page.asking.form.place.currentIndex())
    calm(qtbot, page)
    assert page.asking.form.link.text() == LINK
    assert page.asking.view.isVisible()


def test_a_link_is_kept_at_once_when_the_owner_goes_elsewhere(qtbot: QtBot, page: PraisePage, tmp_path: Path) -> None:
    page.asking.form.link.setText("g.page/r/CQluna/review")
    page.benches.group.button(0).click()
    calm(qtbot, page)
    assert in_store(tmp_path, lambda store: review_page(store, 1)) == LINK
    page.benches.group.button(2).click()
    page.asking.form.link.clear()
    page.asking.form.keep_now()
    calm(qtbot, page)
    assert in_store(tmp_path, lambda store: review_page(store, 1)) == ""


def test_only_a_web_address_becomes_a_code(qtbot: QtBot, page: PraisePage, tmp_path: Path) -> None:
    for typed in ("javascript:alert(1)", "file:///etc/passwd", "no address"):
        _type_link(qtbot, page, typed)
        assert _reads(page, "That is no web address.")
        assert not page.asking.view.isVisible()
    page.asking.form.link.setText(f"https://example.org/{'x' * 400}")
    assert _reads(page, "too long for a code")
    page.asking.form.keep_now()
    calm(qtbot, page)
    assert in_store(tmp_path, lambda store: review_page(store, 1)) == ""


def test_rewards_are_pointed_out_and_the_usual_words_come_back(qtbot: QtBot, page: PraisePage, tmp_path: Path) -> None:
    form = page.asking.form
    form.headline.clear()
    qtbot.keyClicks(form.headline, "A free coffee for 5 stars")
    assert "“A free coffee” may read as a reward" in form.notice.text
    assert "“5 stars” may read as asking only some" in form.notice.text
    assert not form.fair.isVisible()
    qtbot.waitUntil(lambda: in_store(tmp_path, kept_invitation).headline == "A free coffee for 5 stars")
    press(page, "Use the usual words")
    assert form.fair.isVisible()
    qtbot.waitUntil(lambda: in_store(tmp_path, kept_invitation) == Invitation("", ""))


def test_the_owners_words_are_there_again(qtbot: QtBot, services: Services, tmp_path: Path, page: PraisePage) -> None:
    form = page.asking.form
    form.words.setFocus()
    form.words.selectAll()
    qtbot.keyClicks(form.words, "Tell us.")
    qtbot.keyClick(form.words, Qt.Key.Key_Tab)
    assert not form.words.hasFocus()
    calm(qtbot, page)
    again = praise_over(qtbot, services)
    assert again.asking.form.invitation == Invitation(usual_invitation().headline, "Tell us.")


def test_words_that_are_too_long_for_a_card_are_not_cut(qtbot: QtBot, page: PraisePage) -> None:
    _type_link(qtbot, page)
    page.asking.form.words.setPlainText(MANY_WORDS)
    assert page.asking.save.isEnabled()
    page.asking.sorts.group.button(1).click()
    assert "too long for a small card" in page.asking.notice.text
    assert not page.asking.save.isEnabled()
    page.asking.form.words.setPlainText("Tell us.")
    assert page.asking.save.isEnabled()


def test_poster_and_cards_are_saved(
    qtbot: QtBot, page: PraisePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asking = page.asking
    saves_to(monkeypatch, tmp_path / "nothing.pdf")
    asking.save.clicked.emit()
    asking.save_picture.clicked.emit()
    calm(qtbot, page)
    assert not (tmp_path / "nothing.pdf").exists()
    _type_link(qtbot, page)
    asking.paper.setCurrentText("Letter")
    asking.paper.activated.emit(asking.paper.currentIndex())
    asking.looks.group.button(2).click()
    for number, name in enumerate(("poster.pdf", "poster.png", "cards.pdf")):
        saves_to(monkeypatch, tmp_path / name)
        asking.told.hide()
        asking.sorts.group.button(number // 2).click()
        (asking.save_picture if name.endswith("png") else asking.save).click()
        qtbot.waitUntil(asking.told.isVisible)
    assert not asking.save_picture.isVisible()
    poster = QImage(str(tmp_path / "poster.png"))
    assert (poster.width(), poster.height()) == (2550, 3300)
    assert decoded(poster) == [LINK]
    ((picture, _, size),) = _pages((tmp_path / "cards.pdf").read_bytes(), 200)
    assert decoded(picture) == [LINK] * 10
    assert size == pytest.approx((612, 792), abs=1)
    document = pypdfium2.PdfDocument(tmp_path / "poster.pdf")
    assert document.get_metadata_value("Title") == "Café Luna"
    document.close()


def test_look_and_paper_are_remembered(qtbot: QtBot, services: Services, page: PraisePage) -> None:
    page.asking.looks.group.button(2).click()
    page.asking.paper.setCurrentText("Letter")
    page.asking.paper.activated.emit(page.asking.paper.currentIndex())
    again = praise_over(qtbot, services)
    assert again.asking.look is Look.ACCENT
    assert again.asking.paper.value is Paper.LETTER


def test_without_a_channel_there_is_nowhere_to_ask(qtbot: QtBot, services: Services) -> None:
    page = praise_over(qtbot, services)
    page.benches.group.button(2).click()
    page.take_focus()
    assert not page.asking.form.link.isEnabled()
    assert page.asking.form.page == ""


def test_a_page_kept_before_is_there_at_once(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    in_store(tmp_path, praised_shop)
    in_store(tmp_path, lambda store: keep_review_page(store, 1, LINK))
    page = praise_over(qtbot, services)
    page.benches.group.button(2).click()
    page.take_focus()
    assert page.asking.view.isVisible()
    assert page.asking.form.link.hasFocus()
