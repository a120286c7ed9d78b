"""Printing, onto a printer that writes a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.document import Table
from reputation_desktop.ui.paper.printing import paint_on, print_document
from tests.ui.paper_reading import Paper, document

pytestmark = pytest.mark.usefixtures("theme")

LONG = document(Table(("Which", "What"), tuple((f"Review {n}", "The soup was cold.") for n in range(100))))


def printer_into(path: Path, size: QPageSize.PageSizeId = QPageSize.PageSizeId.A4) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setPageSize(QPageSize(size))
    return printer


def test_every_page_is_printed_on_the_printers_own_paper(tmp_path: Path) -> None:
    path = tmp_path / "printed.pdf"
    assert paint_on(printer_into(path, QPageSize.PageSizeId.A5), LONG)
    paper = Paper(path)
    assert paper.size == pytest.approx((420, 595), abs=1)
    assert paper.count > 4
    assert f"Page {paper.count} of {paper.count}" in paper.words(paper.count - 1)
    paper.close()


def test_only_the_pages_wanted(tmp_path: Path) -> None:
    path = tmp_path / "printed.pdf"
    printer = printer_into(path)
    printer.setFromTo(2, 3)
    assert paint_on(printer, LONG)
    paper = Paper(path)
    assert paper.count == 2
    assert "Page 2 of 4" in paper.words(0)
    paper.close()


def test_copies_are_painted_where_the_printer_makes_none(tmp_path: Path) -> None:
    path = tmp_path / "printed.pdf"
    printer = printer_into(path)
    printer.setCopyCount(2)
    assert paint_on(printer, document())
    paper = Paper(path)
    assert paper.count == (1 if printer.supportsMultipleCopies() else 2)
    paper.close()


def test_a_printer_that_cannot_begin(tmp_path: Path) -> None:
    assert not paint_on(printer_into(tmp_path / "nowhere" / "printed.pdf"), LONG)


def test_the_owner_is_asked_and_the_window_waits_for_nobody(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    print_document(LONG, window)
    (dialog,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, QPrintDialog) and each.isVisible()]
    printer = dialog.printer()
    assert printer.docName() == "Weekly report"
    path = tmp_path / "printed.pdf"
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    dialog.accepted.emit(printer)
    qtbot.waitUntil(path.exists)
    paper = Paper(path)
    assert paper.count == 4
    paper.close()
    dialog.reject()
