"""From a pasted link to a channel whose first round is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.stored import Channel
from reputation_desktop.store.channels import channels
from reputation_desktop.store.settings import WHOLE_SHOP, write_setting
from reputation_desktop.store.store import Store
from reputation_desktop.ui.channels.add_channel_dialog import AddChannelDialog
from reputation_desktop.ui.work.services import Services
from tests.loopback import FEED, LoopbackServer
from tests.ui.channels_shop import shop_window
from tests.ui.owner import Owner
from tests.ui.review_shop import in_store, settled


@pytest.fixture
def server() -> Iterator[LoopbackServer]:
    with LoopbackServer() as running:
        yield running


def opened(qtbot: QtBot, services: Services, link: str) -> tuple[AddChannelDialog, Owner]:
    window = shop_window(qtbot)
    dialog = AddChannelDialog(services, window, link)
    dialog.show()
    return dialog, Owner(qtbot, dialog)


def kept(folder: Path) -> list[Channel]:
    return in_store(folder, channels)


def test_a_link_becomes_a_channel_with_its_own_name_and_interval(
    qtbot: QtBot, services: Services, server: LoopbackServer, tmp_path: Path
) -> None:
    address = server.serve("/feed", FEED)
    dialog, owner = opened(qtbot, services, address)
    assert not owner.finds(QPushButton, "Add channel").isEnabled()
    owner.clicks("What will be requested?")
    owner.sees("Until a link was looked at: nothing.")
    owner.sees("1 mention there now")
    owner.sees(f"every 6 hours (as usual): {address}")
    owner.clicks("What will be requested?")
    name = owner.finds(QLineEdit, "Name")
    assert name.text() == "Guests of the harbour house"
    name.selectAll()
    owner.types(name, "Guest book")
    owner.finds(QComboBox, "Look").setCurrentIndex(2)
    owner.types(owner.finds(QLineEdit, "Where you reply"), "example.org")
    owner.clicks("Add channel")
    owner.sees("It has to be a web address")
    page = owner.finds(QLineEdit, "Where you reply")
    page.setText("https://example.org/reply")
    told: list[object] = []
    services.did.connect(lambda words, _: told.append(words))
    services.round_wanted.connect(told.append)
    with qtbot.waitSignal(dialog.accepted, timeout=30_000):
        owner.clicks("Add channel")
    (channel,) = kept(tmp_path)
    assert (channel.name, channel.address) == ("Guest book", address)
    assert (channel.settings.round_every_h, channel.settings.reply_page) == (24, "https://example.org/reply")
    assert told == [channel.id, "“Guest book” added."]


def test_a_name_of_ones_own_stays_when_another_link_is_pasted(
    qtbot: QtBot, services: Services, server: LoopbackServer
) -> None:
    dialog, owner = opened(qtbot, services, server.serve("/feed", FEED))
    name = owner.finds(QLineEdit, "Name")
    name.selectAll()
    owner.types(name, "Mine")
    dialog.panel.set_link(server.serve("/other", FEED))
    assert not name.isVisible()
    owner.waits_until(name.isVisible)
    assert name.text() == "Mine"


def write_interval(hours: str, store: Store) -> None:
    write_setting(store, WHOLE_SHOP, "round_every_h", hours)


def test_the_shops_own_interval_is_offered_first(
    qtbot: QtBot, services: Services, server: LoopbackServer, tmp_path: Path
) -> None:
    for hours, words in (("24", "once a day (as usual)"), ("2.5", "every 2.5 hours (as usual)")):
        in_store(tmp_path, partial(write_interval, hours))
        dialog, _ = opened(qtbot, services, "")
        settled(qtbot, services)
        box = dialog.findChildren(QComboBox)[0]
        assert box.itemText(0) == words
        assert len({box.itemText(each).split(" (")[0] for each in range(box.count())}) == box.count()
        dialog.reject()


def test_what_cannot_be_added_is_said_in_place_and_nothing_typed_is_lost(
    qtbot: QtBot, services: Services, server: LoopbackServer, tmp_path: Path
) -> None:
    _, owner = opened(qtbot, services, server.serve("/feed", FEED))
    name = owner.finds(QLineEdit, "Name")
    name.setText("Guest book")
    server.serve("/feed", status=503)
    owner.clicks("Add channel")
    owner.sees("has trouble of its own (503)")
    assert name.text() == "Guest book"
    assert kept(tmp_path) == []
    server.serve("/feed", FEED)
    owner.clicks("Add channel")
    owner.waits_until(lambda: [each.name for each in kept(tmp_path)] == ["Guest book"])


def test_a_closed_dialog_lets_the_adding_go_on(
    qtbot: QtBot, services: Services, server: LoopbackServer, tmp_path: Path
) -> None:
    dialog, owner = opened(qtbot, services, server.serve("/feed", FEED))
    owner.finds(QLineEdit, "Name")
    with qtbot.waitSignal(services.round_wanted, timeout=30_000):
        owner.clicks("Add channel")
        owner.presses(Qt.Key.Key_Escape, dialog)
    assert len(kept(tmp_path)) == 1


def test_a_closed_dialog_still_hears_that_nothing_was_added(
    qtbot: QtBot, services: Services, server: LoopbackServer, tmp_path: Path
) -> None:
    dialog, owner = opened(qtbot, services, server.serve("/feed", FEED))
    owner.finds(QLineEdit, "Name")
    server.serve("/feed", status=503)
    with qtbot.waitSignal(services.did, timeout=30_000) as did:
        owner.clicks("Add channel")
        dialog.reject()
    assert did.args is not None
    assert did.args[0].startswith("No channel was added. 127.0.0.1 has trouble")


def test_a_child_that_dies_leaves_the_dialog_ready(
    qtbot: QtBot, services: Services, server: LoopbackServer, tmp_path: Path
) -> None:
    _, owner = opened(qtbot, services, server.serve("/feed", FEED))
    owner.finds(QLineEdit, "Name")
    server.serve_hang("/feed")
    owner.clicks("Add channel")
    owner.waits_until(lambda: services.processes.running)
    services.processes.running[0].kill()
    owner.sees("Adding ended before its time. No channel was added")


def test_another_road_closes_the_dialog(qtbot: QtBot, services: Services) -> None:
    dialog, owner = opened(qtbot, services, "https://www.yelp.com/biz/harbour")
    with qtbot.waitSignals([dialog.rejected, services.counter_wanted]):
        owner.clicks("Counter book")


def test_enter_in_a_field_presses_no_button(qtbot: QtBot, services: Services, server: LoopbackServer) -> None:
    QGuiApplication.clipboard().setText("https://elsewhere.example/")
    dialog, owner = opened(qtbot, services, server.serve("/feed", FEED))
    name = owner.finds(QLineEdit, "Name")
    owner.presses(Qt.Key.Key_Return, name)
    owner.presses(Qt.Key.Key_Return, dialog.panel.field)
    assert dialog.isVisible()
    assert dialog.panel.field.text() == server.address("/feed")
