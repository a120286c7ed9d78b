"""A window's surroundings: a real store in a folder of its own, its worker thread, a theme, children."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from reputation_desktop.ui.languages import speak
from reputation_desktop.ui.theme.theme import LIGHT, Theme
from reputation_desktop.ui.work.children import Children
from reputation_desktop.ui.work.database import Database
from reputation_desktop.ui.work.preferences import Preferences
from reputation_desktop.ui.work.services import Services

FULLY_EVERY = 20
_ENDED = count(1)


@pytest.fixture(scope="session", autouse=True)
def _texts(qapp: QApplication) -> None:
    """Words are tested as they are said, one and many, whichever test comes first."""
    speak(qapp, "en")


@pytest.fixture(autouse=True)
def _garbage_goes_in_this_thread() -> Iterator[None]:
    """As in the program: left to chance, a window of one test would end in the store's thread of another."""
    gc.disable()
    yield
    gc.collect(2 if next(_ENDED) % FULLY_EVERY == 0 else 1)


@pytest.fixture(autouse=True)
def _nothing_stays_open() -> Iterator[None]:
    """A dialog that a test leaves open would be found by the tests after it."""
    yield
    for each in QApplication.topLevelWidgets():
        if isinstance(each, QDialog):
            each.hide()


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """One theme for all tests: restyling an application takes longer than most of them."""
    return Theme(qapp, LIGHT)


@pytest.fixture
def services(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Services]:
    """What a page is made with, over the store in `tmp_path`; fill that before asking for this fixture's pages."""
    database = Database(tmp_path)
    broken: list[BaseException] = []
    database.broke.connect(broken.append)
    children = Children(tmp_path)
    made = Services(tmp_path, theme, database, Preferences(tmp_path), children)
    with qtbot.waitSignal(database.opened, timeout=20_000):
        database.start()
    yield made
    children.end_all(5_000)
    assert database.close()
    assert not broken, broken
