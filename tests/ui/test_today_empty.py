"""Where nobody waits: relief without hiding the gap, and what to do first."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from reputation_desktop.store.actions import mark_answered
from reputation_desktop.ui.work.services import Services
from tests.building import CONTENT, DAY, HOUR, NOW, channel, found, stored
from tests.ui.today_page import failed_at, filling, heard, named, open_page, read_at, texts


def test_a_shop_without_channels_is_asked_where_customers_talk(qtbot: QtBot, services: Services) -> None:
    page = open_page(qtbot, services)
    assert "Where do customers talk about you?" in texts(page.waiting)
    links, files = heard(services.link_wanted), heard(services.file_wanted)
    named(page.waiting, "Add a channel").click()
    named(page.channels, "Add a channel").click()
    named(page.waiting, "Import a file").click()
    assert (links, files) == ([("",), ("",)], [("",)])
    assert "Open the inbox" not in texts(page.waiting)


def test_a_channel_that_brought_nothing_yet_is_no_relief(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    with filling(tmp_path) as store:
        channel(store, "Google")
    page = open_page(qtbot, services)
    assert "Nothing has come in yet" in texts(page.waiting)
    assert "“Google” has not been read yet, so something may be missing." in texts(page.waiting)
    assert "0 of 1 read" in texts(page.channels)


def test_when_all_are_answered_it_says_so_and_since_when(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    with filling(tmp_path) as store:
        google = channel(store)
        mark_answered(store, stored(store, google, found(stars=1)), NOW, NOW - HOUR)
        read_at(store, google)
    page = open_page(qtbot, services)
    assert "Every complaint we know of has an answer" in texts(page.waiting)
    assert "The last one was answered today at 13:00. New ones appear here." in texts(page.waiting)
    assert not page.waiting.nobody.gap.isVisible()
    wanted = heard(services.inbox_wanted)
    named(page.waiting, "Show all reviews").click()
    named(page.waiting, "Thank somebody for praise").click()
    assert [(query.praise, title) for query, title in wanted] == [(False, "All reviews"), (True, "Praise")]


def test_relief_does_not_hide_what_was_not_read(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    with filling(tmp_path) as store:
        google = channel(store, "Google")
        stored(store, google, found(stars=5), CONTENT)
        read_at(store, google, NOW - 3 * DAY)
        failed_at(store, google, NOW - 2 * DAY)
    page = open_page(qtbot, services)
    assert "“Google” has not been read since Saturday, so something may be missing." in texts(page.waiting)
    wanted = heard(services.channel_wanted)
    named(page.waiting, "Look into it").click()
    assert wanted == [(google,)]


def test_several_unread_channels_are_counted(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    with filling(tmp_path) as store:
        for name in ("Google", "Blog"):
            failed_at(store, channel(store, name))
        stored(store, channel(store, "Guest book", platform="feed"), found(stars=5), CONTENT)
    page = open_page(qtbot, services)
    assert "3 channels were not read lately, so something may be missing." in texts(page.waiting)
    pages = heard(services.page_wanted)
    named(page.waiting, "Look into it").click()
    assert pages == [("channels",)]
