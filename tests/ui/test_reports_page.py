"""The Reports page: a week or a month, of one shop or all, as it will be on paper."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.document import Document, Words
from reputation_desktop.domain.errors import StoreBusy
from reputation_desktop.domain.report_time import ReportTime, Sort
from reputation_desktop.store.opening import open_store
from reputation_desktop.ui.reports import reading
from reputation_desktop.ui.reports.file_names import file_name
from reputation_desktop.ui.reports.page import ReportsPage
from reputation_desktop.ui.theme.theme import LIGHT
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services
from tests.building import DAY, NOW, channel, found, stored
from tests.ui.reports_shop import fill, reports_page, settled
from tests.ui.settings_page import press


@pytest.fixture
def page(qtbot: QtBot, services: Services, tmp_path: Path) -> ReportsPage:
    fill(tmp_path)
    return reports_page(qtbot, services)


def shown(page: ReportsPage) -> Document:
    document = page.preview.document
    assert document is not None
    return document


def top(part: QWidget, page: ReportsPage) -> int:
    return part.mapTo(page, part.rect().topLeft()).y()


def test_the_last_week_that_is_over_is_shown_first(page: ReportsPage) -> None:
    assert shown(page).title == "Weekly report"
    assert shown(page).under.startswith("Harbour house · 27 April 2026 to 3 May 2026")
    assert page.time.words.text() == "27 April to 3 May 2026"
    assert page.time.week.isChecked()
    assert not page.time.note.isVisible()
    assert not page.shop.isVisible()


def test_one_goes_back_and_forward_and_not_beyond_now(page: ReportsPage, services: Services, qtbot: QtBot) -> None:
    page.take_focus()
    assert page.time.earlier.hasFocus()
    qtbot.keyClick(page.time.earlier, Qt.Key.Key_Space)
    settled(qtbot, services)
    assert page.time.words.text() == "20 April to 26 April 2026"
    for _ in range(2):
        page.time.later.click()
        settled(qtbot, services)
    assert page.time.words.text() == "4 May to 10 May 2026"
    assert page.time.note.text() == "Not over yet: as of now"
    assert page.time.note.isVisible()
    assert not page.time.later.isEnabled()
    assert isinstance(shown(page).blocks[0], Words)


def test_a_month_is_the_one_that_is_over_and_a_week_again_its_last(
    page: ReportsPage, services: Services, qtbot: QtBot
) -> None:
    page.time.month.click()
    settled(qtbot, services)
    assert page.time.words.text() == "April 2026"
    assert shown(page).title == "Monthly report"
    page.time.month.click()
    page.time.week.click()
    settled(qtbot, services)
    assert page.time.words.text() == "27 April to 3 May 2026"


def test_over_the_turn_of_the_year_both_years_are_said(page: ReportsPage) -> None:
    time = ReportTime(Sort.WEEK, NOW.date().replace(2025, 12, 29), NOW.date().replace(2026, 1, 4))
    page.time.show_time(time, NOW.date())
    assert page.time.words.text() == "29 December 2025 to 4 January 2026"


def test_before_anything_was_read_nothing_can_be_chosen_or_taken_along(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    page = ReportsPage(services)
    qtbot.addWidget(page)
    with qtbot.assertNotEmitted(page.time.chosen):
        for each in (page.time.month, page.time.earlier, page.time.later):
            each.click()
    assert page.time.time is None
    assert not page.taking.pdf.isEnabled()
    assert page.taking.csv.isEnabled()


def test_a_second_shop_can_be_shown_alone(services: Services, qtbot: QtBot, tmp_path: Path) -> None:
    fill(tmp_path)
    with open_store(tmp_path) as store:
        stored(store, channel(store, "Portal", shop="Mill: café"), found("m", "Dust", claimed=NOW - 3 * DAY))
    page = reports_page(qtbot, services)
    assert [page.shop.itemText(place) for place in range(page.shop.count())] == [
        "All shops", "Harbour house", "Mill: café",
    ]  # fmt: skip
    assert shown(page).under.startswith("Harbour house, Mill: café · ")
    page.shop.setCurrentIndex(2)
    page.shop.activated.emit(2)
    settled(qtbot, services)
    assert shown(page).under.startswith("Mill: café · ")
    page.time.earlier.click()
    settled(qtbot, services)
    assert shown(page).under.startswith("Mill: café · 20 April")
    assert page.shop.currentText() == "Mill: café"


def test_what_comes_in_changes_the_report(page: ReportsPage, services: Services, qtbot: QtBot, tmp_path: Path) -> None:
    before = shown(page)
    with open_store(tmp_path) as store:
        stored(store, 1, found("new", "Dust", stars=1, claimed=NOW - 3 * DAY))
    services.changed.emit(Changed.REVIEWS)
    settled(qtbot, services)
    assert shown(page) != before
    assert page.time.words.text() == "27 April to 3 May 2026"


def test_a_report_that_cannot_be_read_says_why_and_is_tried_again(
    page: ReportsPage, services: Services, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object, **__: object) -> None:
        raise StoreBusy

    with monkeypatch.context() as patched:
        patched.setattr(reading, "document_of", busy)
        page.time.earlier.click()
        settled(qtbot, services)
        assert "busy" in page.notice.text
        assert page.notice.isVisible()
    press(page.notice, "Try again")
    settled(qtbot, services)
    assert not page.notice.isVisible()
    assert page.time.words.text() == "20 April to 26 April 2026"


def test_with_larger_text_the_same_report_stands_on_a_page_that_scrolls(
    page: ReportsPage, services: Services, qtbot: QtBot
) -> None:
    before = shown(page)
    try:
        services.theme.choose(LIGHT, 2.0)
        settled(qtbot, services)
        assert shown(page) == before
        assert page.time.words.text() == "27 April to 3 May 2026"
        preview = page.preview
        qtbot.waitUntil(lambda: top(page.writing, page) > top(preview, page) + preview.height())
    finally:
        services.theme.choose(LIGHT, 1.0)


def test_files_have_names_that_sort_by_time_and_that_every_system_takes() -> None:
    week = ReportTime(Sort.WEEK, NOW.date(), NOW.date())
    month = ReportTime(Sort.MONTH, NOW.date(), NOW.date())
    assert file_name(week) == "Reputation 2026-05-04 to 2026-05-04"
    assert file_name(month, "Mill: café\n/bar?.") == "Reputation Mill café bar 2026-05"
    assert len(file_name(month, "x" * 500)) < 100
