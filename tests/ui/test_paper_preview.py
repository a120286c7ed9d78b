"""The preview: pages as they will be printed, by mouse, keyboard and ear."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.document import Heading, Table, Words
from reputation_desktop.ui.paper.page_view import PageView
from reputation_desktop.ui.paper.preview import PagePreview
from reputation_desktop.ui.paper.sheet import ink
from reputation_desktop.ui.theme.theme import DARK, LIGHT, Theme
from tests.ui.paper_reading import document, share_of

ROWS = tuple((f"Review {number}", "The soup was cold.") for number in range(100))
LONG = document(Heading("All"), Table(("Which", "What"), ROWS))


@pytest.fixture
def preview(qtbot: QtBot, theme: Theme) -> PagePreview:
    made = PagePreview(theme)
    qtbot.addWidget(made)
    made.resize(700, 600)
    made.show()
    return made


def view(preview: PagePreview) -> PageView:
    return preview.findChildren(PageView)[0]


def said(preview: PagePreview) -> str:
    return " ".join(each.text() for each in preview.findChildren(QLabel) if each.isVisible())


def named(preview: QWidget, name: str) -> QAbstractButton:
    (found,) = [each for each in preview.findChildren(QAbstractButton) if each.accessibleName() == name]
    return found


def test_nothing_is_shown_before_there_is_a_report(preview: PagePreview) -> None:
    assert said(preview) == ""
    assert view(preview).accessibleName() == "No pages yet"
    assert not preview.grab().isNull()


def test_the_pages_are_white_paper_in_either_look(preview: PagePreview, theme: Theme) -> None:
    preview.show_document(document(Words("Hello.")))
    for look in (DARK, LIGHT):
        theme.choose(look, 1.0)
        assert share_of(preview.grab().toImage(), ink("surface")) > 0.5


def test_scrolling_tells_the_page(preview: PagePreview, qtbot: QtBot) -> None:
    preview.show_document(LONG)
    assert said(preview) == "Page 1 of 4"
    pages = view(preview)
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_Down):
        qtbot.keyClick(pages, key)
    assert said(preview) == "Page 2 of 4"
    assert pages.accessibleName() == "Page 2 of 4"
    qtbot.keyClick(pages, Qt.Key.Key_End)
    assert said(preview) == "Page 4 of 4"
    assert share_of(preview.grab().toImage(), ink("surface")) > 0.5
    for key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageUp, Qt.Key.Key_Up):
        qtbot.keyClick(pages, key)
    assert said(preview) == "Page 3 of 4"
    qtbot.keyClick(pages, Qt.Key.Key_Home)
    assert said(preview) == "Page 1 of 4"
    qtbot.keyClick(pages, Qt.Key.Key_A)


def test_another_report_begins_at_its_top_and_a_new_reading_of_the_same_stays(
    preview: PagePreview, qtbot: QtBot
) -> None:
    preview.show_document(LONG)
    pages = view(preview)
    qtbot.keyClick(pages, Qt.Key.Key_End)
    preview.show_document(LONG)
    preview.show_document(document(Heading("Everything"), *LONG.blocks[1:]))
    assert said(preview) == "Page 4 of 4"
    preview.show_document(document(*LONG.blocks, *LONG.blocks))
    assert said(preview).startswith("Page 1 of ")


def test_pages_grow_and_shrink_around_what_is_in_view(preview: PagePreview, qtbot: QtBot) -> None:
    preview.show_document(LONG)
    pages, larger, smaller = view(preview), named(preview, "Larger"), named(preview, "Smaller")
    qtbot.keyClick(pages, Qt.Key.Key_End)
    larger.click()
    assert pages.zoom == 1.25
    assert pages.horizontalScrollBar().maximum() > 0
    assert said(preview) == "Page 4 of 4"
    qtbot.keyClick(pages, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(pages, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    smaller.click()
    assert pages.zoom == 1.0
    assert pages.horizontalScrollBar().maximum() == 0
    for _ in range(20):
        larger.click()
    assert not larger.isEnabled()
    assert not preview.grab().isNull()
    for _ in range(20):
        smaller.click()
    assert not smaller.isEnabled()
    assert not preview.grab().isNull()


def _turn(pages: PageView, steps: int, held: Qt.KeyboardModifier) -> None:
    at = QPointF(100, 100)
    phase = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(at, at, QPoint(), QPoint(0, 120 * steps), Qt.MouseButton.NoButton, held, phase, False)
    QApplication.sendEvent(pages.viewport(), event)


def test_the_wheel_scrolls_and_with_control_changes_the_size(preview: PagePreview) -> None:
    preview.show_document(LONG)
    pages = view(preview)
    _turn(pages, -3, Qt.KeyboardModifier.NoModifier)
    assert pages.verticalScrollBar().value() > 0
    _turn(pages, 1, Qt.KeyboardModifier.ControlModifier)
    assert pages.zoom == pytest.approx(1.1)
    _turn(pages, -1, Qt.KeyboardModifier.ControlModifier)
    assert pages.zoom == 1.0


def test_the_words_alone_can_be_read(preview: PagePreview, qtbot: QtBot) -> None:
    preview.show_document(LONG)
    assert "Review 99, What: The soup was cold." in view(preview).accessibleDescription()
    chip = named(preview, "Words only")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    (words,) = [each for each in preview.findChildren(QPlainTextEdit) if each.isVisible()]
    assert words.accessibleName() == "The report in words"
    assert "Review 0, What: The soup was cold." in words.toPlainText()
    assert said(preview) == ""
    assert not named(preview, "Larger").isVisible()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert said(preview) == "Page 1 of 4"


def test_the_focus_is_seen(preview: PagePreview, qtbot: QtBot, theme: Theme) -> None:
    preview.show_document(LONG)
    pages = view(preview)
    pages.setFocus()
    qtbot.waitUntil(pages.hasFocus)
    assert pages.grab().toImage().pixelColor(1, 200) == theme.colour("accent")


def test_paper_follows_the_size_of_text(preview: PagePreview, theme: Theme) -> None:
    preview.resize(1600, 900)
    preview.show_document(LONG)
    before = view(preview).verticalScrollBar().maximum()
    try:
        theme.choose(LIGHT, 2.0)
        assert view(preview).verticalScrollBar().maximum() > before
    finally:
        theme.choose(LIGHT, 1.0)
