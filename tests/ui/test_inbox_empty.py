"""An inbox without rows: relief, without hiding what was not read."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.errors import NoSuchHost
from reputation_desktop.domain.review import State
from reputation_desktop.store.actions import mark_answered, set_state, snooze
from reputation_desktop.store.channels import note_failure
from reputation_desktop.store.store import Store
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services
from tests.building import CONTENT, DAY, HOUR, NOW, ZONE, channel, found, in_berlin, stored
from tests.ui.inbox_owner import calm, choose_place, inbox_over, reads, texts, three_complaints
from tests.ui.review_shop import in_store, press, ticking_clock


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> None:
    ticking_clock(monkeypatch)


def _answered(store: Store) -> list[int]:
    ids = three_complaints(store)
    for each in ids:
        mark_answered(store, each, NOW, NOW - HOUR)
    return ids


def test_without_a_channel_the_next_step_is_to_add_one(qtbot: QtBot, services: Services) -> None:
    wanted: list[str] = []
    services.link_wanted.connect(wanted.append)
    page = inbox_over(qtbot, services)
    assert reads(page, "No channel yet")
    press(page, "Add a channel")
    assert wanted == [""]


def test_when_nothing_waits_it_says_so_and_when_the_last_was_answered(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    in_store(tmp_path, _answered)
    services.zone = ZONE
    page = inbox_over(qtbot, services)
    assert reads(page, "Every complaint we know of has an answer")
    assert reads(page, "The last one was answered today at 13:00.") or reads(page, "today at 1:00")
    assert not reads(page, "something may be missing")
    press(page, "Show all reviews")
    calm(qtbot, page)
    assert len(texts(page)) == 3


def test_what_could_not_be_read_is_said_beside_it(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    def shop(store: Store) -> None:
        _answered(store)
        note_failure(store, channel(store, "Town blog"), NOW - DAY, NoSuchHost(host="example.org"), None)

    in_store(tmp_path, shop)
    looked: list[int] = []
    services.channel_wanted.connect(looked.append)
    page = inbox_over(qtbot, services)
    assert reads(page, "Town blog has been out of reach since yesterday, so something may be missing.")
    press(page, "Look into it")
    assert looked == [2]
    in_store(tmp_path, lambda store: note_failure(store, 1, NOW, NoSuchHost(host="example.org"), None))
    services.changed.emit(Changed.CHANNELS)
    calm(qtbot, page)
    assert reads(page, "2 channels could not be read, so something may be missing.")
    choose_place(qtbot, page, "Town blog")
    assert reads(page, "Town blog has been out of reach")


def test_a_failure_without_a_beginning_is_told_too(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    def shop(store: Store) -> None:
        _answered(store)
        note_failure(store, 1, NOW, NoSuchHost(host="example.org"), None)
        store.sql("UPDATE channel SET failing_since_at = NULL")

    in_store(tmp_path, shop)
    page = inbox_over(qtbot, services)
    assert reads(page, "Google could not be read, so something may be missing.")


def test_what_is_put_away_or_could_not_be_judged_is_not_called_answered(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    def shop(store: Store) -> None:
        ids = three_complaints(store)
        for each in ids[1:]:
            set_state(store, each, "no-answer", State.NO_ANSWER_NEEDED, NOW)
        snooze(store, ids[0], NOW + DAY, NOW)
        stored(store, 1, found("k9", "スープ"), None)

    in_store(tmp_path, shop)
    page = inbox_over(qtbot, services)
    assert reads(page, "Nothing awaits an answer now")
    assert reads(page, "1 review is put away until later.")
    assert reads(page, "1 review could not be judged; please look at them.")


def test_of_one_channel_alone_it_speaks_of_that_channel(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    def shop(store: Store) -> None:
        three_complaints(store)
        channel(store, "Town blog")

    in_store(tmp_path, shop)
    page = inbox_over(qtbot, services)
    choose_place(qtbot, page, "Town blog")
    assert reads(page, "Nothing from Town blog awaits an answer")
    choose_place(qtbot, page, "All channels")
    assert len(texts(page)) == 3


def test_a_search_from_there_goes_through_all_reviews(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    def shop(store: Store) -> None:
        in_berlin(store)
        stored(store, channel(store), found("k1", "Lovely bread.", stars=5), CONTENT)

    in_store(tmp_path, shop)
    page = inbox_over(qtbot, services)
    assert not page.list.isVisible()
    qtbot.keyClick(page, "/")
    calm(qtbot, page)
    assert page.list.search.hasFocus()
    assert texts(page) == ["Lovely bread."]
    qtbot.keyClick(page.list.search, Qt.Key.Key_Escape)
    assert page.list.view.hasFocus()
