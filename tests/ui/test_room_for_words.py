"""There is room for the words of other languages: nothing is clipped where every text is two fifths longer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reputation_desktop.ui.languages import speak
from reputation_desktop.ui.shell.pages import PAGES
from reputation_desktop.ui.shell.window import SMALLEST, USUAL, MainWindow
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.settings import SECTIONS
from reputation_desktop.ui.work.services import Services
from tests.ui.well_filled import fill, opened
from tests.words.clipped import clipped
from tests.words.pseudo import pseudo, speak_pseudo

LANGUAGES: dict[str, Callable[[QApplication], None]] = {
    "pseudo": speak_pseudo,
    "German": lambda application: speak(application, "de"),
}


@pytest.fixture(params=LANGUAGES)
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    LANGUAGES[request.param](qapp)
    yield request.param
    speak(qapp, "en")


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, tmp_path: Path, spoken: str) -> Iterator[MainWindow]:
    fill(tmp_path)
    yield from opened(qtbot, theme, tmp_path)


def _found(qtbot: QtBot, window: MainWindow, top: QWidget, where: str) -> list[str]:
    """What is clipped once everything that was asked has come home and found its place."""
    quiet = [0]

    def settled() -> bool:
        quiet[0] = 0 if window.services.database.busy else quiet[0] + 1
        return quiet[0] > 3 and (not clipped(top) or quiet[0] > 40)

    qtbot.waitUntil(settled, timeout=30_000)
    return [f"{where}: {each}" for each in clipped(top)]


def test_every_page_has_room(qtbot: QtBot, window: MainWindow) -> None:
    wrong = []
    for size in (USUAL, SMALLEST):
        window.resize(*size)
        for name, _, _ in PAGES:
            window.show_page(name)
            if name == "inbox":
                window.services.review_wanted.emit(1, False)
            wrong += _found(qtbot, window, window, f"{name} at {size}")
        for section, _ in SECTIONS:
            window.services.setting_wanted.emit(section)
            wrong += _found(qtbot, window, window, f"{section} at {size}")
    assert wrong == []


DIALOGS: dict[str, Callable[[Services], None]] = {
    "why this score": lambda services: services.receipt_wanted.emit(),
    "counter book": lambda services: services.counter_wanted.emit(),
    "add a channel": lambda services: services.link_wanted.emit(""),
    "a link": lambda services: services.link_wanted.emit("https://www.yelp.com/biz/linden-and-rye"),
    "import": lambda services: services.file_wanted.emit(""),
}


def test_every_dialog_has_room(qtbot: QtBot, window: MainWindow) -> None:
    wrong = []
    for name, opens in DIALOGS.items():
        opens(window.services)
        dialog = next(each for each in window.findChildren(QDialog) if each.isVisible())
        wrong += _found(qtbot, window, dialog, name)
        dialog.close()
    assert wrong == []


def test_what_has_no_room_is_found(qtbot: QtBot) -> None:
    """The search itself: a check that cannot fail would say nothing."""
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.resize(300, 200)
    one, two = label("much too long for this"), label("a few words that want two lines", wraps=True)
    three = QLabel("ok")
    press = QPushButton("too long for a button", holder)
    for place, (each, width, height) in enumerate(((one, 40, 20), (two, 80, 10), (three, 80, 20))):
        each.setParent(holder)
        each.setGeometry(0, 40 * place, width, height)
    press.setGeometry(0, 150, 30, 30)
    holder.show()
    assert len(clipped(holder)) == 3


def test_the_words_that_are_put_in_later_stay() -> None:
    assert pseudo("Why {score}?").startswith("Why {score}?".translate(str.maketrans("y", "ý")))
    assert "%n" in pseudo("%n review(s)")
    assert "{day}" in pseudo("{day}: {score}, likely between {low} and {high}")
    plain = "Nothing appears between 20:00 and 08:00."
    assert len(pseudo(plain)) >= 1.35 * len(plain)
