"""What a terminal writes into the store is seen in the window, without anybody asking for it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reputation_desktop.store.opening import open_store
from reputation_desktop.ui.watch.elsewhere import Elsewhere
from reputation_desktop.ui.watch.heartbeat import Heartbeat
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services
from tests.building import channel


@pytest.fixture
def told(services: Services) -> list[Changed]:
    found: list[Changed] = []
    services.changed.connect(found.append)
    return found


@pytest.fixture
def heartbeat(qtbot: QtBot, services: Services) -> Heartbeat:
    """One that beats only when a test says so; the first beat is over."""
    made = Heartbeat(connected=lambda: True)
    Elsewhere(services, made).setParent(made)
    beat(qtbot, services, made)
    return made


def beat(qtbot: QtBot, services: Services, heartbeat: Heartbeat) -> None:
    heartbeat.check()
    qtbot.waitUntil(lambda: not services.database.busy)


def write_in_a_terminal(folder: Path, name: str) -> None:
    with open_store(folder) as store:
        channel(store, name)


def test_what_somebody_else_wrote_is_told_once(
    qtbot: QtBot, services: Services, heartbeat: Heartbeat, told: list[Changed], tmp_path: Path
) -> None:
    beat(qtbot, services, heartbeat)
    assert told == []
    write_in_a_terminal(tmp_path, "Guest book")
    beat(qtbot, services, heartbeat)
    beat(qtbot, services, heartbeat)
    assert told == [Changed.EVERYTHING]


def test_what_the_window_itself_wrote_is_not_told_again(
    qtbot: QtBot, services: Services, heartbeat: Heartbeat, told: list[Changed]
) -> None:
    services.act(lambda store: channel(store, "Guest book"), changed=Changed.CHANNELS)
    qtbot.waitUntil(lambda: bool(told) and not services.database.busy)
    beat(qtbot, services, heartbeat)
    assert told == [Changed.CHANNELS]
