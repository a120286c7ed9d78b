"""The page as a whole: its greeting, its buttons, its shape, and what happens when the store cannot answer."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.errors import StoreBusy
from reputation_desktop.store.channels import name_shop
from reputation_desktop.store.settings import WHOLE_SHOP, write_setting
from reputation_desktop.ui.theme.theme import LIGHT
from reputation_desktop.ui.today import page as page_module
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services
from tests.building import NOW, channel, found, stored
from tests.ui.today_page import filling, heard, named, open_page, settled, texts


@pytest.mark.parametrize(
    ("hour", "said"),
    [(3, "Good morning"), (9, "Good morning"), (10, "Good afternoon"), (16, "Good evening"), (2, "Good evening")],
)
def test_the_greeting_follows_the_clock_of_the_shop(
    qtbot: QtBot, services: Services, tmp_path: Path, hour: int, said: str
) -> None:
    with filling(tmp_path) as store:
        name_shop(store, "Linden & Rye", NOW)
    page = open_page(qtbot, services, now=datetime(2026, 5, 4, hour, tzinfo=UTC))
    assert f"{said}, Linden & Rye" in texts(page.greeting)


def test_a_shop_without_a_name_is_greeted_too(qtbot: QtBot, services: Services) -> None:
    assert any(each.startswith("Good ") and "," not in each for each in texts(open_page(qtbot, services).greeting))


def test_the_buttons_ask_for_the_counter_book_and_for_a_round(qtbot: QtBot, services: Services) -> None:
    page = open_page(qtbot, services)
    rounds, books = heard(services.round_wanted), heard(services.counter_wanted)
    named(page, "Fetch now").click()
    named(page, "Write down a complaint").click()
    assert (rounds, books) == ([(-1,)], [()])


def test_while_a_round_runs_there_is_nothing_to_fetch(qtbot: QtBot, services: Services) -> None:
    page = open_page(qtbot, services)
    page.round_running(True)
    assert (page.greeting.fetch.text(), page.greeting.fetch.isEnabled()) == ("Fetching…", False)
    page.round_running(False)
    assert (page.greeting.fetch.text(), page.greeting.fetch.isEnabled()) == ("Fetch now", True)


def test_offline_the_button_says_why_it_rests(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    page = open_page(qtbot, services)
    with filling(tmp_path) as store:
        write_setting(store, WHOLE_SHOP, "stay_offline", "yes")
    services.changed.emit(Changed.SETTINGS)
    settled(qtbot, services)
    assert not page.greeting.fetch.isEnabled()
    assert page.greeting.fetch.toolTip() == "“Stay offline” is switched on."
    assert "“Stay offline” is switched on." in texts(page.greeting)


def test_what_came_in_meanwhile_appears(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    page = open_page(qtbot, services)
    with filling(tmp_path) as store:
        stored(store, channel(store), found(stars=1))
    services.changed.emit(Changed.REVIEWS)
    settled(qtbot, services)
    assert "1 complaint is waiting" in texts(page.waiting)


def test_the_right_column_goes_below_where_the_window_is_narrow(qtbot: QtBot, services: Services) -> None:
    page = open_page(qtbot, services, width=1196)
    beside = page.channels.mapTo(page, page.channels.rect().topLeft())
    assert beside.x() > page.width() / 2
    page.resize(940, 668)
    qtbot.waitUntil(lambda: page._aside.y() > page.waiting.height())
    assert page._content.minimumSizeHint().width() <= 940
    page.resize(600, 668)
    qtbot.waitUntil(lambda: page.channels.mapTo(page, page.channels.rect().topLeft()).x() < 60)


def test_text_of_double_size_still_fits(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    with filling(tmp_path) as store:
        stored(store, channel(store), found(stars=1))
    page = open_page(qtbot, services, width=940)
    page.round_running(True)
    before = page.greeting
    try:
        services.theme.choose(LIGHT, 2.0)
        settled(qtbot, services)
        assert page.greeting is not before
        assert page.greeting.fetch.text() == "Fetching…"
        assert "1 complaint is waiting" in texts(page.waiting)
        qtbot.waitUntil(lambda: page._content.minimumSizeHint().width() <= 940)
    finally:
        services.theme.choose(LIGHT, 1.0)


def test_a_store_that_cannot_answer_is_told_and_tried_again(
    qtbot: QtBot, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object) -> None:
        raise StoreBusy

    with monkeypatch.context() as patched:
        patched.setattr(page_module, "read_page", busy)
        page = open_page(qtbot, services)
        assert page.notice.isVisible()
        assert "busy" in page.notice.text
    named(page, "Try again").click()
    settled(qtbot, services)
    assert not page.notice.isVisible()
    assert "Where do customers talk about you?" in texts(page.waiting)


def test_without_a_complaint_the_focus_begins_at_the_top(qtbot: QtBot, services: Services) -> None:
    page = open_page(qtbot, services)
    page.activateWindow()
    page.take_focus()
    qtbot.waitUntil(page.greeting.counter.hasFocus)


def test_time_alone_makes_the_page_read_again(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    page = open_page(qtbot, services)
    with filling(tmp_path) as store:
        stored(store, channel(store), found(stars=1))
    page._again.timeout.emit()
    settled(qtbot, services)
    assert "1 complaint is waiting" in texts(page.waiting)
    page.hide()
    page._again.timeout.emit()
    assert not services.database.busy
