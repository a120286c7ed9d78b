"""Who waits: every complaint with one click to answer, the longest waiting first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.review import State
from reputation_desktop.store.actions import keep_draft, mark_answered, set_state, snooze
from reputation_desktop.ui.today.page import TodayPage
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services
from tests.building import CONTENT, DAY, HOUR, NOW, channel, found, new, stored, write
from tests.ui.today_page import filling, heard, named, open_page, read_at, settled, texts


def _complaint(key: str, waited: int, author: str = "", text: str = "", stars: float = 1) -> object:
    said = found(key, text or f"The soup was cold, {key}.", stars=stars, claimed=NOW - waited * HOUR, author=author)
    return new(said, seen_at=NOW - waited * HOUR)


def _shop(qtbot: QtBot, services: Services, folder: Path, *waited: int) -> tuple[TodayPage, list[int]]:
    with filling(folder) as store:
        google = channel(store, "Google")
        ids = write(store, google, new=[_complaint(f"k{each}", each, f"Guest {each}") for each in waited])  # type: ignore[misc]
        read_at(store, google)
    return open_page(qtbot, services), ids


def test_complaints_wait_with_their_age_their_stage_and_a_button(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    page, _ = _shop(qtbot, services, tmp_path, 2, 27, 72, 7 * 24)
    shown = texts(page.waiting)
    assert "4 complaints are waiting" in shown
    assert [each for each in shown if each.endswith((" days", " hours"))] == [
        "7 days", "3 days", "27 hours", "2 hours",
    ]  # fmt: skip
    assert [each for each in ("last call", "overdue", "due tomorrow", "new") if each in shown] == [
        "last call", "overdue", "due tomorrow", "new",
    ]  # fmt: skip
    assert "The soup was cold, k168." in shown
    assert "Google  ·  English" in shown
    assert shown.count("Answer") == 4


def test_one_click_begins_the_answer_and_one_on_the_row_shows_the_review(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    page, (younger, older) = _shop(qtbot, services, tmp_path, 30, 72)
    wanted = heard(services.review_wanted)
    QTest.mouseClick(named(page.waiting, "Answer: Guest 72, 3 days"), Qt.MouseButton.LeftButton)
    row = named(page.waiting, "30 hours, due tomorrow: The soup was cold, k30.")
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert wanted == [(older, True), (younger, False), (younger, False)]


def test_the_longest_waiting_gets_the_focus_and_tab_goes_down_the_page(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    page, _ = _shop(qtbot, services, tmp_path, 30, 72)
    page.activateWindow()
    page.take_focus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is named(page.waiting, "Answer: Guest 72"))
    for beginning in ("30 hours, due tomorrow", "Answer: Guest 30", "Open the inbox", "2 complaints, in “Google”"):
        QTest.keyClick(page.window(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.accessibleName().startswith(beginning)


def test_only_the_first_button_is_filled(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    page, _ = _shop(qtbot, services, tmp_path, 30, 72, 80)
    answers = [named(page.waiting, f"Answer: Guest {each}") for each in (80, 72, 30)]
    assert [each.property("role") for each in answers] == ["primary", None, None]


def test_more_than_eight_are_shown_in_the_inbox(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    page, _ = _shop(qtbot, services, tmp_path, *range(10, 33))
    assert texts(page.waiting).count("Answer") == 8
    wanted = heard(services.inbox_wanted)
    named(page.waiting, "Show all 23").click()
    ((query, title),) = wanted
    assert (query.awaiting, query.complaints, title) == (True, True, "Complaints that wait")


def test_mixed_reviews_and_written_replies_are_told_below(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    with filling(tmp_path) as store:
        google, alerts = channel(store, "Google"), channel(store, "Alerts", platform="google_alerts", mention=True)
        answered = stored(store, google, found("a", stars=1))
        stored(store, alerts, found("b", "Nice, but slow.", mention=True), praised=True)
        stored(store, google, found("c", "Rude.", stars=1), at=NOW - HOUR)
        keep_draft(store, answered, "We are sorry.", NOW)
        set_state(store, answered, "post", State.TO_BE_POSTED, NOW)
    page = open_page(qtbot, services)
    assert "1 reply is written and ready to post." in " ".join(texts(page.waiting))
    assert any("Google  ·  English  ·  to be posted" in each for each in texts(page.waiting))
    pages = heard(services.page_wanted)
    named(page.waiting, "Open the inbox").click()
    assert pages == [("inbox",)]


def test_a_snoozed_complaint_says_until_when(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    with filling(tmp_path) as store:
        snooze(store, stored(store, channel(store), found(stars=1)), NOW + DAY, NOW)
    assert "until tomorrow" in texts(open_page(qtbot, services).waiting)


def test_stars_without_words_are_named_as_that(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    with filling(tmp_path) as store:
        stored(store, channel(store), found(text="", stars=1, author=""), None)
    page = open_page(qtbot, services)
    assert "(stars without words)" in texts(page.waiting)
    assert named(page.waiting, "Answer: Google")


def test_what_was_answered_leaves_the_list_and_the_next_one_comes_first(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    page, (_, older) = _shop(qtbot, services, tmp_path, 30, 72)
    services.act(lambda store: mark_answered(store, older, NOW, NOW), changed=Changed.REVIEWS)
    settled(qtbot, services)
    qtbot.waitUntil(lambda: "1 complaint is waiting" in texts(page.waiting))
    assert texts(page.waiting).count("Answer") == 1
    assert named(page.waiting, "Answer: Guest 30").property("role") == "primary"


def test_praise_does_not_wait(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    with filling(tmp_path) as store:
        google = channel(store)
        stored(store, google, found(stars=5), CONTENT)
        read_at(store, google)
    page = open_page(qtbot, services)
    assert page.waiting.nobody.said[0] == "No complaint is waiting"
    assert not page.waiting.nobody.gap.isVisible()
