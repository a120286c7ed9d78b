"""The network diary lists every request, and a list of channels goes out and comes in."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from reputation_desktop.store.channels import add_channel, channels, name_shop
from reputation_desktop.store.diary import note_answered, note_asked
from reputation_desktop.store.store import Store
from reputation_desktop.ui.channels.diary_dialog import DiaryDialog
from reputation_desktop.ui.channels.diary_model import ADDRESS, PAGE, SIZE, TOOK
from reputation_desktop.ui.channels.opml_exchange import OpmlExchange
from reputation_desktop.ui.channels.page import ChannelsPage
from reputation_desktop.ui.work.services import Services
from tests.building import NOW, channel, in_berlin
from tests.ui.channels_shop import shop_window
from tests.ui.owner import Owner
from tests.ui.review_shop import in_store, settled

LIST = """<opml version="2.0"><body>
<outline type="rss" text="Forum" xmlUrl="https://example.org/Forum"/>
<outline type="rss" text="Blog" xmlUrl="https://example.org/blog"/>
<outline type="rss" text="Yelp" xmlUrl="https://www.yelp.com/biz/harbour"/>
</body></opml>"""


def requests(store: Store) -> None:
    in_berlin(store)
    forum = channel(store, "Forum")
    for number in range(PAGE + 5):
        entry = note_asked(store, forum, "https://example.org/Forum", NOW - timedelta(minutes=number))
        note_answered(store, entry, status=200, size=10_547, millis=45)
    note_asked(store, None, "https://example.org/", NOW - timedelta(days=99))


def opened(qtbot: QtBot, services: Services) -> tuple[DiaryDialog, Owner]:
    window = shop_window(qtbot)
    dialog = DiaryDialog(services, window)
    dialog.open()
    settled(qtbot, services)
    return dialog, Owner(qtbot, dialog)


def test_every_request_is_listed_and_more_come_with_scrolling(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    in_store(tmp_path, requests)
    dialog, owner = opened(qtbot, services)
    owner.sees(f"{PAGE + 6} requests")
    model = dialog.model
    assert model.rowCount() == PAGE
    model.fetchMore(QModelIndex())
    assert model.rowCount() == PAGE + 6
    model.fetchMore(QModelIndex())
    last = model.rowCount() - 1
    assert [model.index(last, each).data() for each in (1, ADDRESS, 3, SIZE, TOOK)] == [
        "before adding",
        "https://example.org/",
        "no answer came",
        "",
        "",
    ]
    assert model.index(0, SIZE).data() == "10.3 KB"
    assert model.index(0, SIZE).data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert model.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is None
    assert not dialog.grab().isNull()


def test_one_channels_requests_can_be_chosen_and_copied(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    in_store(tmp_path, requests)
    dialog, owner = opened(qtbot, services)
    box = owner.finds(QComboBox, "Channel")
    box.setCurrentIndex(1)
    box.activated.emit(1)
    owner.sees(f"{PAGE + 5} requests")
    dialog.table.selectRow(1)
    owner.clicks("Copy")
    (line,) = QGuiApplication.clipboard().text().splitlines()
    assert line.split("\t")[1:] == ["Forum", "https://example.org/Forum", "answered (200)", "10.3 KB", "45 ms"]
    dialog.table.clearSelection()
    dialog.copy()
    assert len(QGuiApplication.clipboard().text().splitlines()) == PAGE
    owner.clicks("Close")


def test_a_diary_that_is_closed_at_once_is_not_told_anything_any_more(qtbot: QtBot, services: Services) -> None:
    dialog = DiaryDialog(services, shop_window(qtbot))
    dialog.open()
    gone: list[bool] = []
    dialog.destroyed.connect(lambda: gone.append(True))
    dialog.reject()
    qtbot.waitUntil(lambda: bool(gone))
    settled(qtbot, services)


def test_before_the_first_request_the_diary_says_so(qtbot: QtBot, services: Services) -> None:
    _, owner = opened(qtbot, services)
    owner.sees("Nothing was ever requested.")


@pytest.fixture
def exchange(qtbot: QtBot, services: Services) -> OpmlExchange:
    window = shop_window(qtbot)
    return OpmlExchange(services, window)


def test_channels_come_from_a_list_and_what_cannot_be_read_is_named(
    qtbot: QtBot, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "feeds.opml"
    path.write_text(LIST, encoding="utf-8")
    in_store(tmp_path, lambda store: channel(store, "Forum"))
    page = ChannelsPage(services)
    qtbot.addWidget(page)
    page.show()
    owner = Owner(qtbot, page)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    more = owner.finds(QPushButton, "More").menu()
    assert more is not None
    more.actions()[3].trigger()
    owner.sees("Took 1 new channel. 1 channel of the list known already. Left out: “Yelp”.")
    owner.clicks("Close")
    assert [each.name for each in in_store(tmp_path, channels)] == ["Forum", "Blog"]
    target = tmp_path / "out.opml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    more.actions()[4].trigger()
    owner.sees("Wrote 2 channels to the list.")
    assert "https://example.org/blog" in target.read_text(encoding="utf-8")


def test_secret_links_stay_out_of_a_list(qtbot: QtBot, exchange: OpmlExchange, tmp_path: Path) -> None:
    def build(store: Store) -> None:
        add_channel(
            store, shop_id=name_shop(store, "", NOW), name="Alerts", platform="google_alerts",
            address="https://www.google.com/alerts/feeds/…", secret=True, mention=True, now=NOW,
        )  # fmt: skip

    in_store(tmp_path, build)
    with qtbot.waitSignal(exchange.told, timeout=30_000) as told:
        exchange.write(tmp_path / "out.opml")
    assert told.args == ["Wrote 0 channels to the list. 1 channel left out: the link is a secret.", "good"]


def test_what_fails_with_a_list_is_told(
    qtbot: QtBot, services: Services, exchange: OpmlExchange, tmp_path: Path
) -> None:
    with qtbot.waitSignal(exchange.told, timeout=30_000) as told:
        exchange.take(tmp_path / "gone.opml")
    assert told.args is not None
    assert told.args[1] == "error"
    assert "cannot be opened" in told.args[0]
    with qtbot.waitSignal(exchange.told, timeout=30_000) as told:
        exchange.take(tmp_path / "gone.opml")
        services.processes.running[0].kill()
    assert told.args is not None
    assert told.args[0].startswith("That ended before its time.")


def test_no_file_chosen_is_nothing_done(
    services: Services, exchange: OpmlExchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    exchange.choose_and_take()
    exchange.choose_and_write()
    assert not services.processes.running
