"""Reports that write themselves: the owner says where to and how often, and finds each once in her folder."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.store.channels import note_success
from reputation_desktop.store.opening import open_store
from reputation_desktop.store.settings import WHOLE_SHOP, read_settings, write_setting
from reputation_desktop.ui.reports.report_scheduler import HELD_BACK, ReportScheduler
from reputation_desktop.ui.settings.folder_field import FolderField
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services
from tests.building import DAY, HOUR, NOW
from tests.ui.reports_shop import PDF_MS, chooses, fill, reports_page, settled
from tests.ui.settings_page import press, settings_page

WEEK, MONTH = "Reputation 2026-04-27 to 2026-05-03.pdf", "Reputation 2026-04.pdf"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Reports of mine"
    made.mkdir()
    return made


def wishes(data: Path) -> tuple[str, bool, bool]:
    """What is stored: the folder, and whether weeks and months are wanted."""
    with open_store(data) as store:
        settings = read_settings(store)
    return settings.report_folder, settings.weekly_report, settings.monthly_report


# --- saying so ----------------------------------------------------------------------------------


def test_a_folder_first_then_how_often(
    qtbot: QtBot, services: Services, tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(tmp_path)
    page = reports_page(qtbot, services)
    card = page.writing
    weekly, monthly = card.switches["weekly_report"], card.switches["monthly_report"]
    assert not weekly.isEnabled()
    assert weekly.toolTip() == "Choose a folder first"
    assert card.folder.path.text() == "No folder is chosen"
    chooses(monkeypatch, "")
    press(card, "Choose…")
    assert not weekly.isEnabled()
    chooses(monkeypatch, folder)
    press(card, "Choose…")
    weekly.click()
    monthly.click()
    settled(qtbot, services)
    assert wishes(tmp_path) == (str(folder), True, True)
    monthly.click()
    settled(qtbot, services)
    assert wishes(tmp_path) == (str(folder), True, False)
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    press(card, "Open the folder")
    assert opened == [QUrl.fromLocalFile(str(folder))]
    press(card, "None")
    settled(qtbot, services)
    assert wishes(tmp_path) == ("", True, False)
    assert not card.open.isVisible()


def test_a_folder_that_is_gone_is_told_until_there_is_one(
    qtbot: QtBot, services: Services, tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(tmp_path, report_folder=str(tmp_path / "gone"), weekly_report="yes")
    page = reports_page(qtbot, services)
    assert "not there now" in page.writing.notice.text
    assert page.writing.notice.isVisible()
    assert not page.writing.open.isEnabled()
    chooses(monkeypatch, folder)
    press(page.writing, "Choose…")
    qtbot.waitUntil(lambda: not page.writing.notice.isVisible())


def test_a_folder_that_cannot_be_kept_says_why(
    qtbot: QtBot, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(tmp_path)
    page = reports_page(qtbot, services)
    chooses(monkeypatch, "half a path")
    press(page.writing, "Choose…")
    qtbot.waitUntil(lambda: "whole path" in page.writing.notice.text)
    settled(qtbot, services)
    assert page.writing.folder.text() == ""


def test_the_settings_hold_the_same(
    qtbot: QtBot, services: Services, tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = settings_page(qtbot, services, "report_writing")
    section = page.section("report_writing")
    field = section.fields["report_folder"]
    assert isinstance(field, FolderField)
    assert field.path.text() == "none"
    chooses(monkeypatch, folder)
    press(section, "Choose…")
    settled(qtbot, services)
    assert wishes(tmp_path) == (str(folder), False, False)
    with qtbot.waitSignal(services.page_wanted) as wanted:
        press(section, "Look at a report…")
    assert wanted.args == ["reports"]


# --- writing ------------------------------------------------------------------------------------


class Told:
    """A scheduler, and what the owner hears of it."""

    def __init__(self, qtbot: QtBot, services: Services) -> None:
        services.now = lambda: self.now  # type: ignore[method-assign]
        self.now = NOW
        self.said: list[str] = []
        self.failed: list[WorldFailed] = []
        self.scheduler = ReportScheduler(services)
        self._qtbot, self._services = qtbot, services
        services.did.connect(self._on_did)
        self.scheduler.could_not_write.connect(self.failed.append)

    def _on_did(self, words: str, _: Any) -> None:
        self.said.append(words)

    def checks(self) -> None:
        """Lets the scheduler look, and waits until it has nothing to do."""
        self.scheduler.check()
        self._qtbot.waitUntil(lambda: not self.scheduler.busy, timeout=PDF_MS)


@pytest.fixture
def told(qtbot: QtBot, services: Services) -> Told:
    return Told(qtbot, services)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def read_now(data: Path, moment: Any = NOW) -> None:
    """A round has read the channel."""
    with open_store(data) as store, store.transaction():
        note_success(store, 1, moment)


def test_each_report_is_written_once(told: Told, tmp_path: Path, folder: Path) -> None:
    fill(tmp_path, report_folder=str(folder), weekly_report="yes", monthly_report="yes")
    read_now(tmp_path)
    told.checks()
    assert names(folder) == [WEEK, MONTH]
    assert sorted(told.said) == sorted(f"Wrote {folder / name}." for name in (WEEK, MONTH))
    for name in names(folder):
        (folder / name).unlink()
    told.checks()
    assert names(folder) == []
    told.now = NOW + 7 * DAY
    read_now(tmp_path, told.now)
    told.checks()
    assert names(folder) == ["Reputation 2026-05-04 to 2026-05-10.pdf"]


def test_nothing_is_written_unasked(told: Told, tmp_path: Path, folder: Path) -> None:
    fill(tmp_path, report_folder=str(folder))
    told.checks()
    assert names(folder) == []
    assert told.said == []


def test_a_folder_that_is_gone_is_told_once_and_tried_again(told: Told, tmp_path: Path, folder: Path) -> None:
    fill(tmp_path, report_folder=str(folder), weekly_report="yes")
    read_now(tmp_path)
    folder.rmdir()
    told.checks()
    told.checks()
    assert len(told.failed) == 2
    assert len(told.said) == 1
    assert "cannot be written" in told.said[0]
    folder.mkdir()
    told.checks()
    assert names(folder) == [WEEK]


def test_a_week_that_just_ended_waits_for_a_round_but_not_for_long(told: Told, tmp_path: Path, folder: Path) -> None:
    fill(tmp_path, report_folder=str(folder), weekly_report="yes")
    told.checks()
    told.now = NOW + HELD_BACK - HOUR
    told.checks()
    assert names(folder) == []
    told.now = NOW + HELD_BACK
    told.checks()
    assert names(folder) == [WEEK]


def test_once_the_round_has_ended_it_is_written(
    told: Told, services: Services, qtbot: QtBot, tmp_path: Path, folder: Path
) -> None:
    fill(tmp_path, report_folder=str(folder), weekly_report="yes")
    told.scheduler.start()
    told.checks()
    read_now(tmp_path)
    with qtbot.waitSignal(told.scheduler.wrote, timeout=PDF_MS):
        services.changed.emit(Changed.CHANNELS | Changed.REVIEWS)
    assert names(folder) == [WEEK]


def test_a_wish_is_followed_soon(told: Told, services: Services, qtbot: QtBot, tmp_path: Path, folder: Path) -> None:
    fill(tmp_path)
    read_now(tmp_path)
    told.scheduler.start()
    with open_store(tmp_path) as store:
        write_setting(store, WHOLE_SHOP, "report_folder", str(folder))
        write_setting(store, WHOLE_SHOP, "monthly_report", "yes")
    services.changed.emit(Changed.REVIEWS)
    with qtbot.waitSignal(told.scheduler.wrote, timeout=PDF_MS) as wrote:
        services.changed.emit(Changed.SETTINGS)
    assert wrote.args == [str(folder / MONTH)]


def test_two_looks_at_once_write_one_file(told: Told, qtbot: QtBot, tmp_path: Path, folder: Path) -> None:
    fill(tmp_path, report_folder=str(folder), weekly_report="yes")
    read_now(tmp_path)
    told.scheduler.check()
    told.checks()
    assert len(told.said) == 1
