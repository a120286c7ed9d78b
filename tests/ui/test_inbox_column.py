"""The column of channels: how many await an answer, what could not be read, and what is put aside."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.errors import NoSuchHost, WorldFailed
from reputation_desktop.domain.review import State
from reputation_desktop.store.actions import set_state
from reputation_desktop.store.channels import note_failure
from reputation_desktop.store.reviews import InboxQuery
from reputation_desktop.store.saved_filters import keep_filter
from reputation_desktop.store.store import Store
from reputation_desktop.ui.inbox import filters
from reputation_desktop.ui.inbox.channel_column import PlaceButton
from reputation_desktop.ui.inbox.page import InboxPage
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services
from tests.building import DAY, NOW, channel, found, in_berlin, stored
from tests.ui.inbox_owner import calm, chips, choose_place, inbox_over, named, press_chip, reads, search, texts
from tests.ui.review_shop import in_store, ticking_clock

NARROW = 940
"""What the rail leaves of a window of 1024 pixels."""


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> None:
    ticking_clock(monkeypatch)


def _two_channels(store: Store) -> None:
    in_berlin(store)
    google, blog = channel(store), channel(store, "Town & country blog with a rather long name")
    stored(store, google, found("k1", "The soup was cold.", stars=1, claimed=NOW - DAY))
    stored(store, google, found("k2", "The waiter was rude.", stars=2))
    stored(store, blog, found("k3", "The room was loud.", stars=2, claimed=NOW - 2 * DAY))
    note_failure(store, blog, NOW, NoSuchHost(host="example.org"), None)
    keep_filter(store, "One star", InboxQuery(asking=True, stars=(1,)))


def _lines(page: InboxPage) -> list[str]:
    return [each.accessibleName() for each in page.column.findChildren(PlaceButton)]


def _marked(page: InboxPage) -> list[str]:
    return [each.accessibleName() for each in page.column.findChildren(PlaceButton) if each.isChecked()]


def test_the_column_says_how_many_await_an_answer_and_what_was_not_read(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    in_store(tmp_path, _two_channels)
    page = inbox_over(qtbot, services)
    assert _lines(page) == [
        "All channels; 3 await an answer",
        "Google; 2 await an answer",
        "Town & country blog with a rather long name; 1 awaits an answer; could not be read",
        "Snoozed",
        "Ready to post",
        "Drafts",
        "Please look",
        "One star",
    ]
    assert _marked(page) == ["All channels; 3 await an answer"]
    picture = page.column.grab().toImage()
    amber = services.theme.colour("amber")
    assert any(picture.pixelColor(x, y) == amber for x in range(160, 206) for y in range(100, 220))


def test_a_channel_shows_what_awaits_there_and_keeps_search_and_chips(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    in_store(tmp_path, _two_channels)
    page = inbox_over(qtbot, services)
    press_chip(qtbot, page, "Complaints")
    search(qtbot, page, "the")
    choose_place(qtbot, page, "Google")
    assert texts(page) == ["The soup was cold.", "The waiter was rude."] or len(texts(page)) == 2
    assert chips(page) == ["Awaiting", "Complaints"]
    assert page.list.search.text() == "the"
    choose_place(qtbot, page, "Google")
    assert chips(page) == ["Awaiting"]
    assert reads(page, "2 await an answer")
    choose_place(qtbot, page, "All channels")
    assert len(texts(page)) == 3


def test_a_folder_and_an_own_filter_show_theirs_and_a_channel_leads_back(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    in_store(tmp_path, _two_channels)
    page = inbox_over(qtbot, services)
    choose_place(qtbot, page, "One star")
    assert texts(page) == ["The soup was cold."]
    choose_place(qtbot, page, "Drafts")
    assert _marked(page) == ["Drafts"]
    assert texts(page) == []
    choose_place(qtbot, page, "Google")
    assert chips(page) == ["Awaiting"]
    assert len(texts(page)) == 2


def test_counts_follow_what_the_owner_does(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    in_store(tmp_path, _two_channels)
    page = inbox_over(qtbot, services)
    first = page.list.model.id_at(1)
    services.act(lambda store: set_state(store, first, "to-post", State.TO_BE_POSTED, NOW), changed=Changed.REVIEWS)
    calm(qtbot, page)
    assert "Ready to post; 1 review" in _lines(page)


def test_only_an_own_filter_has_a_menu(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    in_store(tmp_path, _two_channels)
    page = inbox_over(qtbot, services)
    for name, menus in (("Snoozed", 0), ("One star", 1)):
        button = named(page.column.findChildren(QPushButton), name)
        QApplication.sendEvent(
            button, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), button.mapToGlobal(QPoint(5, 5)))
        )
        opened = [each for each in page.column.findChildren(QMenu) if each.isVisible()]
        assert len(opened) == menus
        for each in opened:
            assert [action.text() for action in each.actions()] == ["Rename…", "Remove"]
            each.close()


def test_on_a_narrow_page_the_column_is_a_menu(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    in_store(tmp_path, _two_channels)
    page = inbox_over(qtbot, services, width=NARROW)
    assert not page.column.isVisible()
    button = named(page.list.findChildren(QPushButton), "All channels   3")
    menu = button.menu()
    menu.aboutToShow.emit()
    lines = [each.text() for each in menu.actions() if not each.isSeparator()]
    assert lines[1:3] == ["Google   2", "Town && country blog with a rather long name   1"]
    next(each for each in menu.actions() if each.text() == "Google   2").trigger()
    calm(qtbot, page)
    assert len(texts(page)) == 2
    assert button.text() == "Google   2"
    page.resize(1200, 700)
    assert page.column.isVisible()
    assert not button.isVisible()


def test_a_list_of_another_page_belongs_to_no_line(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    in_store(tmp_path, _two_channels)
    page = inbox_over(qtbot, services, width=NARROW)
    page.show_query(filters.every_review(), "New since Monday")
    calm(qtbot, page)
    assert _marked(page) == []
    assert named(page.list.findChildren(QPushButton), "Channels and filters").isVisible()
    assert chips(page) == ["New since Monday"]


def test_a_failure_of_the_list_is_told_by_the_window(
    qtbot: QtBot, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_store(tmp_path, _two_channels)
    told: list[WorldFailed] = []
    services.database.failed.connect(told.append)
    page = inbox_over(qtbot, services)
    from reputation_desktop.store import channels

    def failing(_: Store, **__: object) -> None:
        raise NoSuchHost(host="disk")

    monkeypatch.setattr(channels, "channels", failing)
    services.changed.emit(Changed.CHANNELS)
    qtbot.waitUntil(lambda: bool(told))
    assert len(_lines(page)) == 8
