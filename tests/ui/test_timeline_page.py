"""The timeline's page: ranges, channels, chosen days and their receipt, events, gaps, and what goes wrong."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.errors import StoreBusy
from reputation_desktop.store.channels import name_shop
from reputation_desktop.store.events import add_event, remove_event
from reputation_desktop.ui.charts.facts import Standing
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.timeline import page as page_module
from reputation_desktop.ui.timeline.page import TimelinePage
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services
from tests.building import DAY, NOW, channel
from tests.ui.timeline_page import busy_channel, busy_shop, course_of, open_timeline, picks_of
from tests.ui.today_page import failed_at, filling, named, read_at, settled, texts

TODAY = NOW.date()


def _event(folder: Path, before: int, title: str = "Second till") -> int:
    with filling(folder) as store:
        return add_event(store, shop_id=1, day=TODAY - timedelta(days=before), title=title, topic="", now=NOW)


def _event_told(page: TimelinePage) -> int | None:
    """Which event the page tells of."""
    return page._choice.event


def _told(monkeypatch: pytest.MonkeyPatch, page: TimelinePage) -> list[tuple[Any, ...]]:
    """What the page tells the receipt from now on: (scope's name, start's day, end's day)."""
    told: list[tuple[Any, ...]] = []
    monkeypatch.setattr(
        page.receipt, "show_between", lambda scope, start, end: told.append((scope.name, start.date(), end.date()))
    )
    return told


def test_three_months_are_shown_first_with_the_receipt_of_them(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    busy_shop(tmp_path)
    page = open_timeline(qtbot, services)
    course = course_of(page)
    assert (course.days, len(course.steps)) == (92, 92)
    assert (picks_of(page).start, picks_of(page).chosen) == (0, 91)
    assert {"Timeline", "All channels", "3 months", "Write down an event", "Receipt", "What if?"} <= set(texts(page))
    assert page.card.chart.accessibleDescription().startswith("From ")
    assert not page.event_card.isVisible()
    assert sum(step.reviews for step in course.steps) == 23
    assert sum(step.complaints for step in course.steps) == 1


def test_a_range_is_chosen_by_click_and_arrow_keys_and_remembered(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    busy_shop(tmp_path)
    page = open_timeline(qtbot, services)
    named(page, "1 year").click()
    settled(qtbot, services)
    assert course_of(page).days == 365
    qtbot.keyClick(named(page, "1 year"), Qt.Key.Key_Right)
    settled(qtbot, services)
    assert course_of(page).days == 121
    assert named(page, "All").isChecked()
    qtbot.keyClick(named(page, "All"), Qt.Key.Key_Right)
    qtbot.keyClick(named(page, "All"), Qt.Key.Key_Home)
    assert named(page, "All").isChecked()
    qtbot.keyClick(named(page, "All"), Qt.Key.Key_Left)
    again = TimelinePage(services)
    qtbot.addWidget(again)
    assert again._span == "year"
    services.preferences.keep("timeline_range", "century")
    broken = TimelinePage(services)
    qtbot.addWidget(broken)
    assert broken._span == "quarter"
    settled(qtbot, services)


def test_the_other_ranges_are_read_ahead_and_shown_at_once(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    busy_shop(tmp_path)
    page = open_timeline(qtbot, services)
    settled(qtbot, services)
    for name, length in (("all", 121), ("month", 28), ("year", 365)):
        page.ranges.choose(name)
        assert course_of(page).days == length
    services.changed.emit(Changed.REVIEWS)
    page.ranges.choose("quarter")
    assert course_of(page).days == 365  # what was read ahead holds no more
    qtbot.waitUntil(lambda: course_of(page).days == 92)


def test_one_channel_or_another_shop_can_be_chosen(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    with filling(tmp_path) as store:
        busy_channel(store, "Google", shop="Café Luna")
        busy_channel(store, "Tea & cakes, the forum of the whole town", every=10)
        name_shop(store, "Luna Two", NOW)
        busy_channel(store, "Portal", days=40, shop="Luna Two")
    page = open_timeline(qtbot, services)
    menu = page.scopes.menu()
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert words == [
        "Café Luna, all channels", "Google", "Tea && cakes, the forum of the whole town",
        "Luna Two, all channels", "Portal",
    ]  # fmt: skip
    assert page.scopes.accessibleName() == "Whose score: Café Luna, all channels"
    menu.actions()[2].trigger()
    settled(qtbot, services)
    assert page.scopes.text() == "Tea && cakes, the forum…"
    assert page.scopes.toolTip() == "Tea & cakes, the forum of the whole town"
    assert sum(step.reviews for step in course_of(page).steps) == 10
    menu = page.scopes.menu()
    next(action for action in menu.actions() if action.text() == "Portal").trigger()
    settled(qtbot, services)
    assert page._facts is not None
    assert page._facts.shop_id == 2
    assert page.scopes.toolTip() == ""


def test_a_chosen_day_and_a_chosen_start_ask_for_their_receipt(
    qtbot: QtBot, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    busy_shop(tmp_path)
    page = open_timeline(qtbot, services)
    told = _told(monkeypatch, page)
    chart = page.card.chart
    chart.day_chosen.emit(60)
    chart.start_chosen.emit(20)
    assert [each[1:] for each in told] == [
        (TODAY - timedelta(days=91), TODAY - timedelta(days=31)),
        (TODAY - timedelta(days=71), TODAY - timedelta(days=31)),
    ]
    chart.start_chosen.emit(70)
    assert told[-1][1:] == (TODAY - timedelta(days=21), TODAY)
    assert picks_of(page).chosen == 91
    chart.day_chosen.emit(10)
    assert told[-1][1:] == (TODAY - timedelta(days=91), TODAY - timedelta(days=81))
    chart.day_chosen.emit(91)
    assert told[-1][1:] == (TODAY - timedelta(days=21), TODAY)
    named(page, "4 weeks").click()
    settled(qtbot, services)
    assert told[-1][1:] == (TODAY - timedelta(days=21), TODAY)


def test_the_latest_event_is_told_of_and_the_receipt_starts_with_it(
    qtbot: QtBot, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    busy_shop(tmp_path)
    _event(tmp_path, 200, "Opened")
    _event(tmp_path, 60, "New menu")
    till = _event(tmp_path, 20)
    page = open_timeline(qtbot, services)
    told = _told(monkeypatch, page)
    assert picks_of(page).start == 91 - 20
    assert page.event_card.isVisible()
    assert any("Second till" in text for text in texts(page.event_card))
    menu, _ = page.card.chart.event_marks
    menu.click()
    settled(qtbot, services)
    assert told[-1][1] == TODAY - timedelta(days=60)
    assert any("New menu" in text for text in texts(page.event_card))
    page.card.chart.start_chosen.emit(5)
    assert told[-1][1] == TODAY - timedelta(days=86)
    named(page, "4 weeks").click()
    settled(qtbot, services)
    assert _event_told(page) == till
    with filling(tmp_path) as store:
        remove_event(store, till, NOW)
    services.changed.emit(Changed.EVENTS)
    settled(qtbot, services)
    assert _event_told(page) is None
    assert not page.event_card.isVisible()


def test_tab_leads_from_the_controls_over_the_course_and_its_events_to_the_receipt(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    busy_shop(tmp_path)
    _event(tmp_path, 60, "New menu")
    _event(tmp_path, 20)
    page = open_timeline(qtbot, services)
    chain: list[QWidget] = []
    widget: QWidget | None = page.write_down
    while widget is not None and widget not in chain:
        chain.append(widget)
        widget = widget.nextInFocusChain()
    menu, till = page.card.chart.event_marks
    wanted = [page.scopes, page.card.chart, menu, till, page.card.as_table, page.card.save]
    assert [each for each in chain if each in wanted] == wanted
    receipt = next(place for place, each in enumerate(chain) if page.receipt.isAncestorOf(each))
    assert receipt > chain.index(page.card.save)


def test_an_event_that_was_just_written_down_is_told_of(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    busy_shop(tmp_path)
    _event(tmp_path, 20)
    page = open_timeline(qtbot, services)
    page.card.chart.day_chosen.emit(70)
    page.write_down.click()
    dialog = next(each for each in page.findChildren(QDialog) if each.isVisible())
    dialog.close()
    _event(tmp_path, 50, "New menu")
    services.changed.emit(Changed.EVENTS)
    settled(qtbot, services)
    assert picks_of(page).start == 91 - 50
    assert any("New menu" in text for text in texts(page.event_card))


def test_times_that_were_not_read_are_marked_with_their_reason(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    with filling(tmp_path) as store:
        google = busy_channel(store)
        read_at(store, google, NOW - 10 * DAY)
        blog = channel(store, "Town blog")
        read_at(store, blog, NOW - 3 * DAY)
        failed_at(store, blog)
    page = open_timeline(qtbot, services)
    course = course_of(page)
    assert [gap.words for gap in course.gaps] == ["Google not asked, 24 April to 4 May", "Town blog not read, 1–4 May"]
    assert list(course.bare) == [(date(2026, 5, 1), date(2026, 5, 4))]
    with filling(tmp_path) as store:
        for each in (google, blog):
            read_at(store, each)
    services.changed.emit(Changed.CHANNELS)
    settled(qtbot, services)
    assert [gap.first_day for gap in course_of(page).gaps if gap.last_day == TODAY] == []


def test_an_empty_store_has_a_page_that_says_so(qtbot: QtBot, services: Services) -> None:
    page = open_timeline(qtbot, services)
    assert [step.standing for step in course_of(page).steps[-1:]] == [Standing.NONE]
    assert page._facts is not None
    assert page._facts.shop_id == 1
    named(page, "All").click()
    settled(qtbot, services)
    assert len(course_of(page).steps) == 1
    page.take_focus()
    assert not page.grab().isNull()


def test_few_reviews_are_shown_in_grey(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    with filling(tmp_path) as store:
        busy_channel(store, days=20, every=10)
    page = open_timeline(qtbot, services)
    assert {step.standing for step in course_of(page).steps} == {Standing.NONE, Standing.FEW}


def test_the_page_is_read_again_as_time_passes_and_when_something_changes(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    busy_shop(tmp_path)
    page = open_timeline(qtbot, services)
    services.now = lambda: NOW + DAY  # type: ignore[method-assign]
    page._again.timeout.emit()
    settled(qtbot, services)
    assert course_of(page).steps[-1].last_day == TODAY + timedelta(days=1)
    page.hide()
    services.now = lambda: NOW + 2 * DAY  # type: ignore[method-assign]
    page._again.timeout.emit()
    assert not services.database.busy
    services.changed.emit(Changed.REVIEWS)
    assert course_of(page).steps[-1].last_day == TODAY + timedelta(days=1)
    page.show()
    settled(qtbot, services)
    assert course_of(page).steps[-1].last_day == TODAY + timedelta(days=2)


def test_what_cannot_be_read_is_told_and_can_be_tried_again(
    qtbot: QtBot, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    busy_shop(tmp_path)
    page = open_timeline(qtbot, services)

    def busy(*_: object, **__: object) -> None:
        raise StoreBusy

    monkeypatch.setattr(page_module, "read_page", busy)
    services.changed.emit(Changed.REVIEWS)
    named(page, "4 weeks").click()
    settled(qtbot, services)
    assert page.notice.isVisible()
    assert page.notice.text == str(StoreBusy())
    monkeypatch.undo()
    named(page, "Try again").click()
    settled(qtbot, services)
    assert not page.notice.isVisible()
    assert course_of(page).days == 28


def test_a_review_left_out_of_the_receipt_is_imagined_gone(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    busy_shop(tmp_path)
    page = open_timeline(qtbot, services)
    before = texts(page.what_if)
    page.receipt.left_out.emit(1)
    settled(qtbot, services)
    qtbot.waitUntil(lambda: texts(page.what_if) != before and not services.database.busy)


def test_the_cards_fold_below_the_chart_where_there_is_little_room(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    busy_shop(tmp_path)
    page = open_timeline(qtbot, services)
    left = page.receipt.mapTo(page, page.receipt.rect().topLeft())
    assert left.x() > page.card.width()
    page.resize(940, 668)
    qtbot.waitUntil(lambda: page.receipt.mapTo(page, page.receipt.rect().topLeft()).x() < 100)
    assert page.card.width() > 800
    assert page.area.horizontalScrollBar().maximum() == 0


def test_the_chart_stays_within_the_page_however_long_the_receipt_grows(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    busy_shop(tmp_path)
    page = open_timeline(qtbot, services)
    before = page.card.height()
    page.what_if.setMinimumHeight(2_000)
    qtbot.waitUntil(lambda: page.area.verticalScrollBar().maximum() > 1_000)
    assert abs(page.card.height() - before) <= 1
    assert page.card.height() < page.height()


def test_with_large_text_the_page_is_made_anew_and_still_fits(
    qtbot: QtBot, services: Services, theme: Theme, tmp_path: Path
) -> None:
    busy_shop(tmp_path)
    _event(tmp_path, 20)
    page = open_timeline(qtbot, services, width=940, height=668)
    page.card.chart.day_chosen.emit(80)
    try:
        theme.choose("light", 2.0)
        settled(qtbot, services)
        qtbot.waitUntil(page.ranges.isVisible)
        assert picks_of(page).chosen == 80
        assert page.area.horizontalScrollBar().maximum() == 0
        right = page.ranges.mapTo(page, page.ranges.rect().topRight()).x()
        assert right <= page.width()
        assert page.ranges.mapTo(page, page.ranges.rect().topLeft()).y() > page.write_down.mapTo(
            page, page.write_down.rect().topLeft()).y()  # fmt: skip
    finally:
        theme.choose("light", 1.0)
    settled(qtbot, services)
