"""Printing a document on the owner's printer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QDialog, QWidget

from reputation_desktop.domain.document import Document
from reputation_desktop.ui.paper.pages import Pages
from reputation_desktop.ui.paper.sheet import usual_size

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


def print_document(document: Document, parent: QWidget) -> None:
    """Asks for a printer and pages, and prints; returns at once, and prints once the owner said so."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(document.title)
    printer.setPageSize(usual_size())
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.finished.connect(dialog.deleteLater)
    dialog.accepted.connect(lambda: paint_on(printer, document))
    QDialog.open(dialog)


def paint_on(printer: QPrinter, document: Document) -> bool:
    """Prints the pages that the printer is set to; False where it could not be begun.

    The document is laid out on the printer's own paper. Where it does not make copies by itself, they are painted.
    """
    printer.setFullPage(True)
    pages = Pages(document, printer.pageLayout().pageSize())
    first = max(1, printer.fromPage())
    last = min(printer.toPage() or pages.count, pages.count)
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    painter = QPainter()
    if not painter.begin(printer):
        return False
    paper = QRectF(printer.paperRect(printer.Unit.DevicePixel))
    fresh = True
    for _ in range(copies):
        for number in range(first - 1, last):
            if not fresh:
                printer.newPage()
            fresh = False
            pages.paint(painter, number, QRectF(0, 0, paper.width(), paper.height()))
    painter.end()
    return True
