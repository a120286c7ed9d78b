"""What is new since the owner last looked, and when a look counts as one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from reputation_desktop.store.looks import last_look, note_look
from reputation_desktop.store.opening import open_store
from reputation_desktop.ui.today import looking
from reputation_desktop.ui.today.page import TodayPage
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services
from tests.building import CONTENT, DAY, HOUR, NOW, channel, edited, found, stored, write
from tests.ui.today_page import failed_at, filling, heard, named, open_page, read_at, settled, texts

YESTERDAY = NOW - 20 * HOUR


def test_each_kind_of_news_is_one_line_that_shows_its_reviews(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    with filling(tmp_path) as store:
        google, book = channel(store, "Google"), channel(store, "Counter book", platform="counter")
        changed = stored(store, google, found("e", stars=2), at=NOW - 5 * DAY)
        note_look(store, YESTERDAY)
        kind = [stored(store, google, found(key, "Lovely.", stars=5), CONTENT) for key in ("a", "b")]
        stored(store, book, found("c", stars=1))
        write(store, google, edited=[edited(changed, found("e", "Better now.", stars=4), CONTENT)], at=NOW)
        read_at(store, google)
    page = open_page(qtbot, services)
    assert "Monday, 4 May 2026. You last looked yesterday at 18:00." in texts(page.greeting)
    assert {"New since yesterday", "complaint, in “Counter book”", "edited: 2 stars became 4"} <= set(texts(page.news))
    assert "show them" not in texts(page.news)
    wanted = heard(services.inbox_wanted)
    QTest.mouseClick(named(page.news, "2 kind reviews, in “Google”"), Qt.MouseButton.LeftButton)
    ((query, title),) = wanted
    assert (sorted(query.ids), title) == (kind, "2 kind reviews, in “Google”")


def test_every_kind_of_news_has_its_words(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    with filling(tmp_path) as store:
        one, other = channel(store, "Google"), channel(store, "Alerts", mention=True)
        gone = [stored(store, each, found("g", stars=3), CONTENT, at=NOW - 3 * DAY) for each in (one, other)]
        overdue = [
            stored(store, each, found("o", stars=1, claimed=NOW - 50 * HOUR), at=NOW - 50 * HOUR)
            for each in (one, other)
        ]
        note_look(store, YESTERDAY)
        for place, each in enumerate((one, other)):
            write(store, each, missing=[gone[place]], at=NOW)
            stored(store, each, found("m", "Good, but slow.", stars=3), praised=True)
            stored(store, each, found("u", "…"), None)
            stored(store, each, found("n", "We went there.", mention=True), CONTENT)
            stored(store, each, found("p", "It was a day.", stars=3), CONTENT)
            stored(store, each, found("b", "Old.", claimed=None), CONTENT, first_round=True)
    page = open_page(qtbot, services)
    assert overdue
    assert [each for each in texts(page.news)[1:] if not each.isdecimal()][:7] == [
        "fell overdue",
        "no longer on the page; your copy is kept",
        "mixed reviews",
        "could not be judged",
        "mentions",
        "neutral reviews",
        "older reviews, from before",
    ]


def test_after_days_away_the_owner_is_welcomed_back(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    with filling(tmp_path) as store:
        note_look(store, NOW - 5 * DAY)
        stored(store, channel(store), found(stars=1))
    page = open_page(qtbot, services)
    assert {"While you were away (5 days)", "show them"} <= set(texts(page.news))


def test_the_first_look_tells_what_has_come_in(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    with filling(tmp_path) as store:
        stored(store, channel(store), found(stars=1))
    page = open_page(qtbot, services)
    assert "What has come in" in texts(page.news)
    assert "Monday, 4 May 2026" in texts(page.greeting)


@pytest.mark.parametrize(
    ("read", "said"),
    [
        ((NOW, NOW), "Nothing new since yesterday."),
        ((NOW, NOW - 22 * HOUR), "Nothing new in what was read. “Blog” was not read."),
        ((None, None), "Nothing new in what was read. 2 channels were not read."),
    ],
)
def test_nothing_new_is_only_said_where_everything_was_read(
    qtbot: QtBot, services: Services, tmp_path: Path, read: tuple[object, object], said: str
) -> None:
    with filling(tmp_path) as store:
        note_look(store, YESTERDAY)
        for name, moment in zip(("Google", "Blog"), read, strict=True):
            each = channel(store, name)
            if moment is None:
                failed_at(store, each)
            else:
                read_at(store, each, moment)
    assert said in texts(open_page(qtbot, services).news)


def test_a_shop_without_anything_has_no_news(qtbot: QtBot, services: Services) -> None:
    assert "Nothing has come in yet." in texts(open_page(qtbot, services).news)


def test_a_look_is_noted_after_a_moment_and_the_news_stay_for_the_session(
    qtbot: QtBot, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looking, "LOOKED_AFTER_MS", 30)
    with filling(tmp_path) as store:
        note_look(store, YESTERDAY)
        stored(store, channel(store), found(stars=1))
    page = open_page(qtbot, services)
    page.activateWindow()

    def noted() -> bool:
        with open_store(tmp_path) as store:
            return last_look(store) == NOW

    qtbot.waitUntil(noted)
    services.changed.emit(Changed.REVIEWS)
    settled(qtbot, services)
    assert "New since yesterday" in texts(page.news)


def test_a_page_that_nobody_sees_is_not_looked_at(qtbot: QtBot, services: Services) -> None:
    window, other = QStackedWidget(), QWidget()
    qtbot.addWidget(window)
    page = TodayPage(services)
    window.addWidget(page)
    window.addWidget(other)
    watch = page._look
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    qtbot.waitUntil(watch._timer.isActive)
    window.setCurrentWidget(other)
    assert not watch._timer.isActive()
    watch._timer.setInterval(20)
    looks = heard(watch.looked)
    window.setCurrentWidget(page)
    qtbot.waitUntil(lambda: bool(looks))
    window.setCurrentWidget(other)
    window.setCurrentWidget(page)
    assert not watch._timer.isActive()
    assert len(looks) == 1
