"""A report taken along: as PDF, on paper, as a web page; and everything as a table."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.document import Document
from reputation_desktop.ui.paper import printing
from reputation_desktop.ui.reports.page import ReportsPage
from reputation_desktop.ui.work.services import Services
from tests.ui.reports_shop import PDF_MS, chooses, fill, reports_page
from tests.ui.settings_page import press


@pytest.fixture
def page(qtbot: QtBot, services: Services, tmp_path: Path) -> ReportsPage:
    fill(tmp_path)
    return reports_page(qtbot, services)


def wrote(page: ReportsPage, qtbot: QtBot) -> str:
    """Waits until a file was written; returns what was said."""
    qtbot.waitUntil(lambda: page.taking.notice.text != "Writing…" and not page.files.busy, timeout=PDF_MS)
    return page.taking.notice.text


def test_a_pdf_is_written_and_can_be_opened(
    page: ReportsPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "elsewhere"
    place.mkdir()
    proposed = chooses(monkeypatch, place / "kept.pdf")
    press(page, "Save as PDF…")
    assert page.taking.notice.text == "Writing…"
    assert not page.taking.web_page.isEnabled()
    assert wrote(page, qtbot) == f"Wrote {place / 'kept.pdf'}."
    assert Path(proposed[0]).name == "Reputation 2026-04-27 to 2026-05-03.pdf"
    pdf = pypdfium2.PdfDocument(place / "kept.pdf")
    text = pdf[0].get_textpage().get_text_bounded()
    pdf.close()
    assert "Weekly report" in text
    assert "Harbour house" in text
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    press(page.taking, "Open")
    assert opened == [QUrl.fromLocalFile(str(place / "kept.pdf"))]
    again = chooses(monkeypatch, "")
    press(page, "Save as PDF…")
    assert Path(again[0]).parent == place


def test_a_pdf_that_cannot_be_written_says_why(
    page: ReportsPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chooses(monkeypatch, tmp_path / "no folder" / "kept.pdf")
    press(page, "Save as PDF…")
    assert "cannot be written" in wrote(page, qtbot)
    assert page.taking.pdf.isEnabled()


def test_a_web_page_gets_its_ending_and_holds_the_report(
    page: ReportsPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chooses(monkeypatch, tmp_path / "kept")
    press(page, "Save as web page…")
    assert wrote(page, qtbot) == f"Wrote {tmp_path / 'kept.html'}."
    written = (tmp_path / "kept.html").read_text("utf-8")
    assert written.startswith("<!DOCTYPE html>")
    assert "Cold soup" in written
    chooses(monkeypatch, "")
    press(page, "Save as web page…")
    assert not page.files.busy


def test_a_web_page_that_cannot_be_written_says_why(
    page: ReportsPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chooses(monkeypatch, tmp_path / "no folder" / "kept.html")
    press(page, "Save as web page…")
    assert "cannot be written" in wrote(page, qtbot)


def test_everything_is_written_as_a_table(
    page: ReportsPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chooses(monkeypatch, tmp_path / "all.csv")
    press(page, "Everything as CSV…")
    assert wrote(page, qtbot) == f"Wrote 9 reviews to {tmp_path / 'all.csv'}."
    assert len((tmp_path / "all.csv").read_text("utf-8").splitlines()) == 10
    assert page.taking.csv.isEnabled()


def test_a_table_that_ends_before_its_time_says_so(
    page: ReportsPage, services: Services, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chooses(monkeypatch, "")
    press(page, "Everything as CSV…")
    assert not page.files.busy
    chooses(monkeypatch, tmp_path / "all.csv")
    press(page, "Everything as CSV…")
    for child in services.processes.running:
        child.cancel()
    assert "ended before its time" in wrote(page, qtbot)


def test_printing_prints_what_is_shown(page: ReportsPage, monkeypatch: pytest.MonkeyPatch) -> None:
    printed: list[Document] = []

    def note(document: Document, _: QWidget) -> None:
        printed.append(document)

    monkeypatch.setattr(printing, "print_document", note)
    press(page, "Print…")
    assert printed == [page.preview.document]
