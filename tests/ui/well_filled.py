"""A shop with something to show on every page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from pytestqt.qtbot import QtBot

from reputation_desktop.domain.errors import NoConnection
from reputation_desktop.store.channels import note_failure
from reputation_desktop.store.opening import open_store
from reputation_desktop.system.clock import now
from reputation_desktop.ui.shell.window import MainWindow
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.watch.fault_watch import FaultWatch
from reputation_desktop.ui.watch.watch import Watch
from reputation_desktop.ui.work.database import Database
from reputation_desktop.ui.work.preferences import Preferences
from reputation_desktop.ui.work.services import Services
from tests.building import DAY, channel, found, stored


def fill(folder: Path) -> None:
    """Eight overdue complaints and praise on a channel that can be read, and one that cannot."""
    with open_store(folder) as store:
        google, forum = channel(store, "Google", shop="Café Luna"), channel(store, "Town forum")
        for number in range(1, 9):
            text = f"The soup was cold, the waiter was rude and we waited {number} hours."
            stored(store, google, found(str(number), text, stars=1, claimed=now() - number * DAY), at=now())
        for number in range(9, 15):
            text = "Lovely cakes, warm soup and the kindest people in town. We will be back on Sunday."
            kind = found(str(number), text, stars=5, author="Ben", claimed=now() - number * DAY)
            stored(store, google, kind, at=now())
        note_failure(store, forum, now(), NoConnection(host="example.org"), now() + timedelta(hours=1))


def opened(qtbot: QtBot, theme: Theme, folder: Path) -> Iterator[MainWindow]:
    """The window of the shop in `folder`, once its first page has something to say; closed afterwards."""
    services = Services(folder, theme, Database(folder), Preferences(folder))
    made = MainWindow(Watch(services, FaultWatch(folder)))
    made.painted.connect(services.database.start)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: bool(made.status.words) and made.page_name == "today", timeout=30_000)
    yield made
    made.close()
