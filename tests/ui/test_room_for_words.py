"""There is room for the words of other languages: nothing is clipped where every text is two fifths longer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reputation_desktop.ui.languages import speak
from reputation_desktop.ui.shell.fault_watch import FaultWatch
from reputation_desktop.ui.shell.pages import PAGES
from reputation_desktop.ui.shell.window import SMALLEST, USUAL, MainWindow
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.settings import SECTIONS
from reputation_desktop.ui.work.database import Database
from reputation_desktop.ui.work.preferences import Preferences
from reputation_desktop.ui.work.services import Services
from tests.ui.well_filled import fill
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
def window(qtbot: QtBot, theme: Theme, tmp_path: Path, spoken: str) -> Iterator[MainWindow]:  # noqa: ARG001  # before it
    fill(tmp_path)
    services = Services(tmp_path, theme, Database(tmp_path), Preferences(tmp_path))
    made = MainWindow(services, FaultWatch(tmp_path))
    made.painted.connect(services.database.start)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: bool(made.status.words) and made.page_name == "today", timeout=30_000)
    yield made
    made.close()


def _settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.services.database.busy, timeout=30_000)
    qtbot.wait(30)


def test_every_page_has_room(qtbot: QtBot, window: MainWindow) -> None:
    wrong = []
    for size in (USUAL, SMALLEST):
        window.resize(*size)
        for name, _, _ in PAGES:
            window.show_page(name)
            if name == "inbox":
                window.services.review_wanted.emit(1, False)
            _settle(qtbot, window)
            wrong += [f"{name} at {size}: {each}" for each in clipped(window)]
        for section, _ in SECTIONS:
            window.services.setting_wanted.emit(section)
            _settle(qtbot, window)
            wrong += [f"{section} at {size}: {each}" for each in clipped(window)]
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
        _settle(qtbot, window)
        wrong += [f"{name}: {each}" for each in clipped(dialog)]
        dialog.close()
    assert wrong == []


def test_what_has_no_room_is_found(qtbot: QtBot) -> None:
    """The search itself: a check that cannot fail would say nothing."""
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.resize(300, 200)
    one, two, three = label("much too long for this"), label("a few words that want two lines", wraps=True), QLabel("ok")
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
    assert len(pseudo("Nothing appears between 20:00 and 08:00.")) >= 1.35 * len("Nothing appears between 20:00 and 08:00.")
