"""All channels at a glance: names, health in words, who waits, and what a round brings meanwhile."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QListView, QPushButton
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.errors import NoConnection
from reputation_desktop.store.channels import name_shop, note_failure, note_success
from reputation_desktop.store.settings import write_setting
from reputation_desktop.store.store import Store
from reputation_desktop.ui.channels.channel_model import ChannelModel
from reputation_desktop.ui.channels.page import ChannelsPage
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services
from tests.building import HOUR, NOW, ZONE, channel, found, in_berlin, stored
from tests.ui.owner import Owner
from tests.ui.review_shop import in_store, settled, ticking_clock


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> None:
    ticking_clock(monkeypatch)


def three_channels(store: Store) -> None:
    in_berlin(store)
    forum = channel(store, "Forum")
    note_success(store, forum, NOW - HOUR)
    stored(store, forum, found(stars=1))
    broken = channel(store, "Blog", mention=True)
    note_success(store, broken, NOW - 6 * 24 * HOUR)
    note_failure(store, broken, NOW - HOUR, NoConnection(host="example.org"), None)
    paused = channel(store, "Portal")
    write_setting(store, paused, "paused", "yes")


@pytest.fixture
def page(qtbot: QtBot, services: Services, tmp_path: Path, request: pytest.FixtureRequest) -> ChannelsPage:
    in_store(tmp_path, getattr(request, "param", three_channels))
    services.zone = ZONE
    made = ChannelsPage(services)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    settled(qtbot, services)
    return made


@pytest.fixture
def owner(qtbot: QtBot, page: ChannelsPage) -> Owner:
    return Owner(qtbot, page)


def rows(page: ChannelsPage) -> list[tuple[str, str, int]]:
    model = page.table.rows.model()
    shown = [model.index(each, 0).data(ChannelModel.RowRole) for each in range(model.rowCount())]
    return [(each.name, each.health, each.awaiting) for each in shown]


def test_every_channel_stands_there_with_its_health_and_who_waits(page: ChannelsPage) -> None:
    assert rows(page) == [("Forum", "read at 13:00", 1), ("Blog", "not since Tuesday", 0), ("Portal", "paused", 0)]
    model = page.table.rows.model()
    said = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Forum, Feed, read at 13:00, 1 awaiting an answer"
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == "example.org/Forum"
    assert model.index(0, 0).data(Qt.ItemDataRole.EditRole) is None
    assert not page.grab().isNull()


def test_the_keyboard_opens_a_channel_and_comes_back_to_it(page: ChannelsPage, owner: Owner) -> None:
    page.take_focus()
    owner.presses(Qt.Key.Key_Down, page.table.rows)
    owner.presses(Qt.Key.Key_Return, page.table.rows)
    owner.sees("What happened")
    page.take_focus()
    owner.presses(Qt.Key.Key_Escape, page.detail)
    assert owner.finds(QListView, "Channels").currentIndex().row() == 1


def test_a_click_opens_a_channel(qtbot: QtBot, page: ChannelsPage, owner: Owner) -> None:
    view = page.table.rows
    place = view.visualRect(view.model().index(2, 0)).center()
    qtbot.mouseMove(view.viewport(), place)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    owner.clicks("Go on")
    owner.clicks("All channels")
    owner.waits_until(lambda: rows(page)[2] == ("Portal", "not read yet", 0))


@pytest.mark.parametrize("page", [in_berlin], indirect=True)
def test_without_channels_the_page_says_what_one_is_and_how_to_begin(
    qtbot: QtBot, page: ChannelsPage, owner: Owner, services: Services
) -> None:
    owner.sees("Where do customers talk about you?")
    page.take_focus()
    with qtbot.waitSignal(services.link_wanted):
        owner.clicks("Add your first channel")
    assert not page.table.isVisible()


def test_the_buttons_lead_to_their_dialogs(qtbot: QtBot, page: ChannelsPage, owner: Owner, services: Services) -> None:
    with qtbot.waitSignal(services.link_wanted):
        owner.clicks("Add a channel")
    with qtbot.waitSignal(services.file_wanted):
        owner.clicks("Import a file")
    more = owner.finds(QPushButton, "More").menu()
    assert more is not None
    with qtbot.waitSignal(services.counter_wanted):
        more.actions()[0].trigger()
    more.actions()[1].trigger()
    owner.sees("Every request that this program ever made")
    owner.dialog().reject()


def test_a_round_shows_how_far_it_has_come_and_what_it_brought(page: ChannelsPage) -> None:
    page.round_progressed({"done": 0, "of": 2})
    assert [health for _, health, _ in rows(page)] == ["reading…", "reading…", "paused"]
    page.round_ended()
    page.round_progressed({"done": 0, "of": 1})
    page.round_progressed({"started": "Forum", "channel_id": 1})
    page.round_progressed({"channel_id": 2, "new": 0, "edited": 0, "removed": 0, "failure": "No."})
    assert [health for _, health, _ in rows(page)] == ["reading…", "could not be read", "paused"]
    assert not page.grab().isNull()
    page.round_progressed({"channel_id": 1, "new": 3, "edited": 1, "removed": 2, "failure": None})
    page.round_progressed({"channel_id": 3, "new": 0, "edited": 0, "removed": 0, "failure": None})
    page.round_progressed({"channel_id": 99, "new": 0, "edited": 0, "removed": 0, "failure": None})
    assert [health for _, health, _ in rows(page)] == [
        "3 new, 1 edited, 2 no longer there",
        "could not be read",
        "nothing new",
    ]
    page.round_ended()
    assert [health for _, health, _ in rows(page)] == ["read at 13:00", "not since Tuesday", "paused"]


def test_a_channel_that_is_tried_again_says_so_until_the_round_ends(
    qtbot: QtBot, page: ChannelsPage, owner: Owner, services: Services
) -> None:
    page.show_channel(2)
    settled(qtbot, services)
    owner.clicks("Try again")
    assert not owner.finds(QPushButton, "Trying…").isEnabled()
    assert rows(page)[1][1] == "reading…"
    page.round_progressed({"channel_id": 2, "new": 0, "edited": 0, "removed": 0, "failure": "No."})
    assert owner.finds(QPushButton, "Try again").isEnabled()
    services.round_wanted.emit(-1)
    page.round_ended()
    assert rows(page)[1][1] == "not since Tuesday"


def test_what_changes_elsewhere_is_read_anew(
    qtbot: QtBot, page: ChannelsPage, services: Services, tmp_path: Path
) -> None:
    in_store(tmp_path, lambda store: name_shop(store, "First shop", NOW))
    in_store(tmp_path, lambda store: channel(store, "Counter", platform="counter", shop="Second shop"))
    services.changed.emit(Changed.CHANNELS)
    qtbot.waitUntil(lambda: len(rows(page)) == 4)
    row = page.table.rows.model().index(3, 0).data(ChannelModel.RowRole)
    assert row.where.startswith("Second shop · ")


def drop(page: ChannelsPage, mime: QMimeData) -> bool:
    """Lets something fall onto the page; whether the page takes it."""
    left, bare, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(20, 20), copy, mime, left, bare)
    enter.ignore()
    page.dragEnterEvent(enter)
    if enter.isAccepted():
        page.dropEvent(QDropEvent(QPointF(20, 20), copy, mime, left, bare))
    return enter.isAccepted()


def test_files_and_links_can_be_dropped(page: ChannelsPage, services: Services) -> None:
    files: list[str] = []
    links: list[str] = []
    services.file_wanted.connect(files.append)
    services.link_wanted.connect(links.append)
    several = QMimeData()
    several.setUrls([QUrl.fromLocalFile("/x/a.csv"), QUrl.fromLocalFile("/x/b.zip"), QUrl("https://example.org/feed")])
    assert drop(page, several)
    text = QMimeData()
    text.setText("https://example.com/\nftp://example.com/")
    assert drop(page, text)
    assert files == ["/x/a.csv", "/x/b.zip"]
    assert links == ["https://example.org/feed", "https://example.com/"]
    words = QMimeData()
    words.setText("just words")
    assert not drop(page, words)


def test_larger_text_and_another_look_keep_everything_in_place(page: ChannelsPage, services: Services) -> None:
    services.theme.choose("dark", 2.0)
    try:
        page.resize(940, 660)
        assert not page.grab().isNull()
    finally:
        services.theme.choose("light", 1.0)
