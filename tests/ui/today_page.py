"""The first page as an owner meets it, over a store that a test fills; time stands still at `NOW`."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, SignalInstance
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.errors import ServerTrouble
from reputation_desktop.store.channels import note_failure, note_success
from reputation_desktop.store.opening import open_store
from reputation_desktop.store.store import Store
from reputation_desktop.ui.today.page import TodayPage
from reputation_desktop.ui.work.services import Services
from tests.building import NOW, in_berlin


@contextlib.contextmanager
def filling(folder: Path) -> Iterator[Store]:
    """The store of the window, beside the window's own connection."""
    with open_store(folder, durable=False) as store:
        in_berlin(store)
        yield store


def read_at(store: Store, channel_id: int, moment: Any = NOW) -> None:
    """A round read the channel then."""
    with store.transaction():
        note_success(store, channel_id, moment)


def failed_at(store: Store, channel_id: int, moment: Any = NOW) -> None:
    """A round could not read the channel then."""
    note_failure(store, channel_id, moment, ServerTrouble(host="example.org", status=500), None)


def open_page(qtbot: QtBot, services: Services, *, width: int = 1196, now: Any = NOW) -> TodayPage:
    """The page with its data."""
    services.now = lambda: now  # type: ignore[method-assign]
    page = TodayPage(services)
    qtbot.addWidget(page)
    page.resize(width, 768)
    with qtbot.waitExposed(page):
        page.show()
    settled(qtbot, services)
    return page


def settled(qtbot: QtBot, services: Services) -> None:
    """Waits until everything that was asked of the store is shown."""
    qtbot.waitUntil(lambda: not services.database.busy)
    QCoreApplication.processEvents()  # new rows are shown with the next turn


def texts(part: QWidget) -> list[str]:
    """What stands on the screen, of labels and buttons."""
    widgets: list[Any] = [*part.findChildren(QLabel), *part.findChildren(QAbstractButton)]
    return [each.text() for each in widgets if each.text() and each.isVisible()]


def named(part: QWidget, beginning: str) -> QAbstractButton:
    """The button or row on the screen whose name, as read aloud, begins like this."""
    found = [
        each
        for each in part.findChildren(QAbstractButton)
        if each.isVisible() and each.accessibleName().startswith(beginning)
    ]
    assert found, [each.accessibleName() for each in part.findChildren(QAbstractButton)]
    return found[0]


def heard(signal: SignalInstance) -> list[tuple[Any, ...]]:
    """What a signal tells from now on."""
    told: list[tuple[Any, ...]] = []
    signal.connect(lambda *values: told.append(values))
    return told
