"""A store beside an open window, and the review pane over it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.stored import StoredReview
from reputation_desktop.store.opening import open_store
from reputation_desktop.store.reviews import review
from reputation_desktop.store.store import Store
from reputation_desktop.system import clock
from reputation_desktop.ui.inbox.review_pane import ReviewPane
from reputation_desktop.ui.work.services import Services
from tests.building import NOW, channel, found, in_berlin, stored

Result = TypeVar("Result")
Shown = TypeVar("Shown", bound=QWidget)


def ticking_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is a moment after `NOW`, and each look at the clock finds it a millisecond later."""
    moments = (NOW + timedelta(milliseconds=number) for number in count())
    monkeypatch.setattr(clock, "now", lambda: next(moments))


class _Browser(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []

    @Slot(QUrl)
    def visit(self, address: QUrl) -> None:
        self.addresses.append(address.toString())


@contextmanager
def browser() -> Iterator[list[str]]:
    """The addresses that were opened, instead of a browser."""
    listening = _Browser()
    for scheme in ("https", "http", "file"):
        QDesktopServices.setUrlHandler(scheme, listening, "visit")  # type: ignore[arg-type]  # the stubs want bytes
    yield listening.addresses
    for scheme in ("https", "http", "file"):
        QDesktopServices.unsetUrlHandler(scheme)


def in_store(folder: Path, work: Callable[[Store], Result]) -> Result:
    """Does something to the store by another connection, as a round in its own process does."""
    with open_store(folder) as store:
        return work(store)


def one_complaint(store: Store) -> int:
    """A shop with one channel and one complaint."""
    in_berlin(store)
    return stored(store, channel(store), found(stars=2))


def in_the_store(folder: Path, review_id: int) -> StoredReview:
    """A review as it is stored now."""
    return in_store(folder, lambda store: review(store, review_id))


def pane_over(qtbot: QtBot, services: Services, review_id: int, width: int = 1300) -> ReviewPane:
    """The pane, shown, with a review in it; wide enough that nothing is folded where nothing else is asked."""
    pane = ReviewPane(services)
    qtbot.addWidget(pane)
    pane.resize(width, 900)
    pane.show()
    pane.show_review(review_id)
    qtbot.waitUntil(lambda: pane.page.review_id == review_id)
    settled(qtbot, services)
    return pane


def settled(qtbot: QtBot, services: Services) -> None:
    """Waits until all that was asked of the store has come home."""
    qtbot.waitUntil(lambda: not services.database.busy)


def shown(parent: QWidget, kind: type[Shown], name: str) -> Shown:
    """The control of this name that is on the screen."""
    found_ = [each for each in parent.findChildren(kind) if each.accessibleName() == name and each.isVisible()]
    assert len(found_) == 1, (name, sorted(each.accessibleName() for each in parent.findChildren(kind)))
    return found_[0]


def press(parent: QWidget, name: str) -> None:
    """Presses the button of this name."""
    shown(parent, QPushButton, name).click()


def press_icon(parent: QWidget, name: str) -> None:
    """Presses the icon button of this name."""
    shown(parent, QToolButton, name).click()


def choose(qtbot: QtBot, words: str) -> None:
    """Chooses an entry of the menu that is open."""
    menu = _open(qtbot, QMenu)
    (entry,) = [each for each in menu.actions() if each.text() == words]
    menu.close()
    entry.trigger()


def menu_words(qtbot: QtBot) -> list[str]:
    """What stands in the menu that is open; it is closed then."""
    menu = _open(qtbot, QMenu)
    words = [each.text() for each in menu.actions() if not each.isSeparator()]
    menu.close()
    return words


def dialog(qtbot: QtBot) -> QDialog:
    """The dialog that is open."""
    return _open(qtbot, QDialog)


def _open(qtbot: QtBot, kind: type[Shown]) -> Shown:
    def those() -> list[Shown]:
        return [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]

    qtbot.waitUntil(lambda: len(those()) == 1)
    return those()[0]
