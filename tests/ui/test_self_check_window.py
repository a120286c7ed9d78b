"""The part of the self-check that draws: it passes what is whole, and says what is blank, missing or unreadable."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qCritical, qWarning
from PySide6.QtGui import QFontDatabase, QImage, QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.errors import DiskFull
from reputation_desktop.self_check.checks import NotWhole, Place, place_in
from reputation_desktop.self_check.window import files, one_instance, pages, resources, window
from reputation_desktop.self_check.window.pages import ShownPages, blank
from reputation_desktop.self_check.window.qt_messages import QtMessages
from reputation_desktop.store.opening import open_store
from reputation_desktop.ui.languages import speak
from reputation_desktop.ui.shell.pages import PAGES
from reputation_desktop.ui.start import Program
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.page import Page
from tests.unit.self_check.broken_program import asked

pytestmark = pytest.mark.usefixtures("theme")


@pytest.fixture
def place(tmp_path: Path) -> Place:
    made = place_in(tmp_path, "part")
    made.own.mkdir()
    return made


@pytest.fixture
def _in_english(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, "en")


# --- the window --------------------------------------------------------------------------------


@pytest.mark.usefixtures("_in_english")
def test_every_page_is_drawn_and_every_file_written(
    qtbot: QtBot, qapp: QApplication, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window, "application", lambda: qapp)
    told = window.check(place)
    assert told.startswith("7 pages drawn; PNG, SVG, PDF, poster, print written and read back")


class _BlankPage(Page):
    """A page on which nothing was painted."""

    def refresh(self, _: object) -> None:
        """There is nothing to read."""


class _FailingPage(_BlankPage):
    """A page that meets a fault of ours, and then one of the world's."""

    def refresh(self, _: object) -> None:
        self.services.database.broke.emit(KeyError("stars"))
        self.services.database.failed.emit(DiskFull())


@pytest.mark.usefixtures("_in_english")
def test_blank_pages_and_faults_are_named(
    qtbot: QtBot, qapp: QApplication, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    def page_class(name: str) -> type[Page]:
        return _FailingPage if name == "inbox" else _BlankPage

    monkeypatch.setattr(window, "application", lambda: qapp)
    monkeypatch.setattr("reputation_desktop.ui.shell.window.page_class", page_class)
    monkeypatch.setattr(pages, "_QUIET_S", 0.01)
    with pytest.raises(NotWhole) as raised:
        window.check(place)
    wrong = str(raised.value)
    for name, _, _ in PAGES:
        assert f"the page “{name}” is blank: it has 1 colours" in wrong
    assert "a fault of the window: KeyError" in wrong
    assert str(DiskFull()) in wrong


def test_a_page_that_does_not_come_to_rest(
    qtbot: QtBot, qapp: QApplication, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_store(place.sample).close()
    monkeypatch.setattr(pages, "_PATIENCE_S", 0.0)
    monkeypatch.setattr(pages, "PAGES", PAGES[:1])
    monkeypatch.setattr(pages, "blank", lambda _: "")
    program = Program(qapp, place.sample)
    try:
        assert ShownPages(program, place.sample).look().wrong == ("the page “today” did not come to rest",)
    finally:
        program.close()


def _colourful() -> QLabel:
    """A picture of many colours without any words."""
    picture = QImage(64, 64, QImage.Format.Format_RGB32)
    for x in range(64):
        for y in range(64):
            picture.setPixel(x, y, x * 0x030201 + y)
    label = QLabel()
    label.setPixmap(QPixmap.fromImage(picture))
    return label


def _page(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    for each in (_colourful(), *widgets):
        layout.addWidget(each)
    qtbot.addWidget(page)
    page.show()
    return page


def test_a_page_without_words_says_nothing(qtbot: QtBot) -> None:
    assert blank(_page(qtbot)) == "says nothing"
    assert blank(_page(qtbot, *map(QLabel, ("Today", "Two complaints", "wait")))) == ""


def test_words_that_are_not_painted(qtbot: QtBot) -> None:
    unseen = [QLabel(words) for words in ("Today", "Two complaints", "wait")]
    for each in unseen:
        each.setStyleSheet("color: white; background: white")
    assert blank(_page(qtbot, *unseen)) == "has words that are not painted"


def test_what_qt_says_is_told_as_grave_as_it_is() -> None:
    with QtMessages() as messages:
        qWarning("This plugin does not support raise()")
        qWarning("Could not parse a style sheet")
        qCritical("The scene is invalid")
    assert messages.severe == ["Qt: The scene is invalid"]
    assert messages.told == "; warnings of Qt: 1, first: Could not parse a style sheet"


# --- files -------------------------------------------------------------------------------------


def test_files_that_are_none_are_told(theme: Theme, place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever it was that went wrong on the way to them."""
    open_store(place.sample).close()
    monkeypatch.setattr(files, "png_of", lambda _: b"")
    monkeypatch.setattr(files, "svg_of", lambda *_: b"<svg")
    monkeypatch.setattr(files, "pdf_of", lambda *_: b"%PDF-1.4\n%%EOF\n")
    monkeypatch.setattr(files, "write_pdf", lambda _, path, on_done, on_failed: on_failed(DiskFull()))
    monkeypatch.setattr(files, "paint_on", lambda *_: False)
    assert files.written_files(theme, place).wrong == (
        "PNG: it is no picture",
        "SVG: it is no drawing",
        f"PDF: {DiskFull()}",
        "poster: it has 0 pages instead of 1",
        "print: it could not be begun",
    )


def test_files_with_nothing_in_them_are_told(theme: Theme, place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    open_store(place.sample).close()
    white = QImage(8, 8, QImage.Format.Format_RGB32)
    white.fill(0xFFFFFF)
    monkeypatch.setattr(files, "card_picture", lambda *_: white)
    monkeypatch.setattr(files, "svg_of", lambda *_: b"<svg xmlns='http://www.w3.org/2000/svg'/>")
    monkeypatch.setattr(files, "pdf_of", lambda *_: b"%PDF-1.4\n/Type /Page\n%%EOF\n")
    monkeypatch.setattr(files, "write_pdf", lambda *_: None)
    monkeypatch.setattr(files, "_PATIENCE_S", 0.01)
    monkeypatch.setattr(files, "paint_on", lambda printer, _: Path(printer.outputFileName()).write_bytes(b"oops"))
    assert files.written_files(theme, place).wrong == (
        "PNG: it is blank",
        "SVG: it is blank",
        "PDF: it was not written in time",
        "poster: no typeface is in it",
        "print: it is no whole PDF",
    )


# --- what the program brings along -------------------------------------------------------------


@pytest.mark.usefixtures("_in_english")
def test_whole_resources(qapp: QApplication, place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "application", lambda: qapp)
    assert resources.check(place).startswith("the typeface, ")


@pytest.mark.usefixtures("_in_english")
def test_type_and_translations_that_do_not_load(
    qapp: QApplication, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resources, "application", lambda: qapp)
    monkeypatch.setattr(resources, "speak", lambda *_: speak(qapp, "en"))
    monkeypatch.setattr(QFontDatabase, "styles", lambda _: ["Regular"])
    monkeypatch.setattr(resources, "says_letters", lambda _: False)
    with pytest.raises(NotWhole) as raised:
        resources.check(place)
    assert str(raised.value).split("; ") == [
        "the typeface Inter lacks Medium, SemiBold",
        "letters are not drawn as letters",
        "our translation into Deutsch says “Today” for “Heute”",
        "Qt's translation into Deutsch says “Cancel” for “Abbrechen”",
    ]


def test_missing_files_are_named(tmp_path: Path) -> None:
    def spoil(folder: Path) -> None:
        (folder / "icons" / "today.svg").unlink()
        (folder / "judgement" / "words.txt").write_bytes(b"")
        (folder / "translations" / "reputation_de.qm").unlink()

    told = asked("resources", tmp_path, spoil)
    assert told["code"] == 1
    assert told["detail"] == ("missing or empty: judgement/words.txt, translations/reputation_de.qm, icons/today.svg")


def test_icons_that_are_not_drawn_are_named(tmp_path: Path) -> None:
    def spoil(folder: Path) -> None:
        (folder / "icons" / "star.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
        (folder / "themes" / "light-tick.svg").write_text("oops")

    told = asked("resources", tmp_path, spoil)
    assert told["code"] == 1
    assert told["detail"] == ("the icon “star” is not drawn; the style sheet's picture light-tick.svg is not drawn")


# --- one instance ------------------------------------------------------------------------------


@pytest.fixture
def _own_runtime_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "")  # which the check takes away


@pytest.mark.usefixtures("_own_runtime_folder", "qtbot")
def test_a_second_start_is_heard(place: Place) -> None:
    assert one_instance.check(place) == "the lock was taken, and a second start was heard and answered"


@pytest.mark.usefixtures("_own_runtime_folder", "qtbot")
def test_a_second_start_that_dies(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setattr(one_instance, "own_command", lambda _: (sys.executable, ["-c", "raise SystemExit(3)"]))
    with pytest.raises(NotWhole, match="a second start of the program was not heard, and ended with 3"):
        one_instance.check(place)


@pytest.mark.usefixtures("_own_runtime_folder", "qtbot")
def test_a_lock_that_is_held_and_a_socket_that_cannot_be(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as held:
        held.setattr(one_instance, "take_lock", lambda _: False)
        with pytest.raises(NotWhole, match="the lock of a new folder cannot be taken"):
            one_instance.check(place)
    monkeypatch.setattr(one_instance, "take_lock", lambda _: True)  # not really, and so nobody may listen
    with pytest.raises(NotWhole, match="a later start of the program could not be heard"):
        one_instance.check(place)
