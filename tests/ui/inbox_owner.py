"""An owner at the inbox: the page over a store, what she reads in its list, and what she presses."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reputation_desktop.store.store import Store
from reputation_desktop.ui.inbox.list_model import ROW
from reputation_desktop.ui.inbox.page import InboxPage
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services
from tests.building import DAY, HOUR, NOW, channel, found, in_berlin, new, stored, write

WIDE = 1196


def three_complaints(store: Store) -> list[int]:
    """A shop with one channel and three complaints, of four days, two days and two hours ago; the oldest first."""
    in_berlin(store)
    google = channel(store)
    ages = (4 * DAY, 2 * DAY + HOUR, 2 * HOUR)
    texts = ("The soup was cold.", "The waiter was rude.", "The room was loud.")
    return [
        stored(store, google, found(f"k{number}", text, stars=2, claimed=NOW - age, author=f"Guest {number}"))
        for number, (age, text) in enumerate(zip(ages, texts, strict=True), 1)
    ]


def many(store: Store, number: int, *, stars: float = 2) -> list[int]:
    """A shop with so many reviews of one channel, a minute apart; the oldest first."""
    in_berlin(store)
    google = channel(store)
    moments = [NOW - HOUR - DAY * (number - each) / (24 * 60) for each in range(number)]
    reviews = [new(found(f"k{each}", f"Text {each}.", stars=stars, claimed=at)) for each, at in enumerate(moments)]
    return write(store, google, new=reviews)


def inbox_over(qtbot: QtBot, services: Services, width: int = WIDE, height: int = 768) -> InboxPage:
    """The page, shown, with all that it asked for."""
    page = InboxPage(services)
    qtbot.addWidget(page)
    page.resize(width, height)
    page.show()
    calm(qtbot, page)
    page.take_focus()
    return page


def calm(qtbot: QtBot, page: InboxPage) -> None:
    """Waits until the list is complete and all that was asked has come home."""
    database = page.services.database
    qtbot.waitUntil(lambda: page.list.snapshot.complete and not database.busy, timeout=10_000)
    for _ in range(2):
        # What came home is painted, and painting may ask for rows.
        QApplication.processEvents()
        qtbot.waitUntil(lambda: not database.busy)
    QApplication.processEvents()


def told_of_a_round(qtbot: QtBot, page: InboxPage) -> None:
    """Tells the page that a round brought something."""
    page.services.changed.emit(Changed.REVIEWS)
    calm(qtbot, page)


def texts(page: InboxPage) -> list[str]:
    """The words of the rows that were read, in order."""
    model = page.list.model
    rows = (model.index(row, 0).data(ROW) for row in range(model.rowCount()))
    return [row.listed.excerpt for row in rows if row is not None]


def chosen_texts(page: InboxPage) -> list[str]:
    """The words of the chosen rows."""
    model = page.list.model
    rows = (model.index(row, 0).data(ROW) for row in model.rows_of(set(page.list.view.chosen_ids())))
    return [row.listed.excerpt for row in rows]


def press(qtbot: QtBot, page: InboxPage, keys: str) -> None:
    """Types letters into the list."""
    for letter in keys:
        held = Qt.KeyboardModifier.ShiftModifier if letter.isupper() else Qt.KeyboardModifier.NoModifier
        qtbot.keyClick(page.list.view, letter, held)
    calm(qtbot, page)


def click_row(qtbot: QtBot, page: InboxPage, row: int, held: Qt.KeyboardModifier | None = None) -> None:
    """Clicks a row of the list."""
    view = page.list.view
    where: QPoint = view.visualRect(page.list.model.index(row, 0)).center()
    no = Qt.KeyboardModifier.NoModifier
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held or no, where)
    calm(qtbot, page)


def search(qtbot: QtBot, page: InboxPage, words: str) -> None:
    """Types into the search field and waits for what is found."""
    page.list.search.clear()
    qtbot.keyClicks(page.list.search, words)
    qtbot.waitUntil(lambda: page.list.query.search == words)
    calm(qtbot, page)


def press_chip(qtbot: QtBot, page: InboxPage, words: str) -> None:
    """Presses a chip."""
    named(page.list.bar.findChildren(QPushButton), words).click()
    calm(qtbot, page)


def chips(page: InboxPage) -> list[str]:
    """The chips on the screen that are on."""
    found_ = page.list.bar.findChildren(QPushButton)
    return [each.text() for each in found_ if each.isVisible() and each.isChecked()]


def choose_place(qtbot: QtBot, page: InboxPage, name: str) -> None:
    """Chooses a line of the column at the left."""
    place = next(each for each in page.column.places if each.name == name)
    button = named(page.column.findChildren(QPushButton), place.aloud)
    button.click()
    calm(qtbot, page)


def reads(page: QWidget, words: str) -> bool:
    """Whether a label on the screen says this."""
    return any(words in each.text() for each in page.findChildren(QLabel) if each.isVisible())


def named(buttons: Iterable[QPushButton], name: str) -> QPushButton:
    """The visible button of this text or name."""
    (one,) = [each for each in buttons if each.isVisible() and name in (each.text(), each.accessibleName())]
    return one
