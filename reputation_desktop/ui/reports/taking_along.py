"""A report taken along: as PDF, on paper, as a web page; and everything as a table."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFrame

from reputation_desktop.domain.document import Document
from reputation_desktop.ui.reports.report_files import ReportFiles
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.frames import column
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.work.asked_place import asked_place, open_file
from reputation_desktop.ui.work.services import Services


class TakingAlong(QFrame):
    """What can be done with the report that is shown."""

    def __init__(self, services: Services, files: ReportFiles) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._services, self._files = services, files
        self._document: Document | None = None
        self._name = ""
        self.notice = Notice(services.theme)
        self.pdf = button(self.tr("Save as PDF…"), self._on_pdf, role="primary")
        self.print = button(self.tr("Print…"), self._on_print)
        self.web_page = button(self.tr("Save as web page…"), self._on_web_page)
        self.csv = button(self.tr("Everything as CSV…"), self._on_csv)
        px = services.theme.px
        self.setLayout(
            column(
                label(self.tr("Take it along"), "heading"),
                self.notice,
                self.pdf,
                self.print,
                self.web_page,
                self.csv,
                label(self.tr("The CSV holds every review, of all times, for a spreadsheet."), "small", wraps=True),
                margins=(px(20), px(16), px(20), px(16)),
                gap=px(10),
            )
        )
        files.began.connect(self._on_began)
        files.wrote.connect(self._on_wrote)
        files.failed.connect(self._on_failed)
        self._allow()

    def show_report(self, document: Document, name: str) -> None:
        """Takes over which report is shown.

        Args:
            document: the report.
            name: what its file is called, without an ending.
        """
        self._document, self._name = document, name
        self._allow()

    def _allow(self) -> None:
        """There is something to write once a report was read, and one file at a time is written."""
        for each in (self.pdf, self.web_page):
            each.setEnabled(self._document is not None and not self._files.busy)
        self.print.setEnabled(self._document is not None)
        self.csv.setEnabled(not self._files.busy)

    # --- what the owner asks for ---------------------------------------------------------------

    def _on_pdf(self) -> None:
        path = self._asked_place(self.tr("Save as PDF"), f"{self._name}.pdf", self.tr("PDF files (*.pdf)"))
        if path is not None and self._document is not None:
            self._files.save_pdf(self._document, path)

    def _on_web_page(self) -> None:
        path = self._asked_place(self.tr("Save as web page"), f"{self._name}.html", self.tr("Web pages (*.html)"))
        if path is not None and self._document is not None:
            self._files.save_web_page(self._document, path)

    def _on_csv(self) -> None:
        path = self._asked_place(self.tr("Write all reviews"), self.tr("reviews.csv"), self.tr("Tables (*.csv)"))
        if path is not None:
            self._files.save_table(path)

    def _asked_place(self, title: str, name: str, kinds: str) -> Path | None:
        return asked_place(self, self._services.preferences, title, name, kinds)

    def _on_print(self) -> None:
        if self._document is not None:
            from reputation_desktop.ui.paper.printing import print_document

            print_document(self._document, self)

    # --- what came of it -----------------------------------------------------------------------

    def _on_began(self) -> None:
        self._allow()
        self.notice.say(self.tr("Writing…"), sort="good")

    def _on_wrote(self, words: str, path: str) -> None:
        self._allow()
        self.notice.say(words, (self.tr("Open"), partial(open_file, path)), sort="good")

    def _on_failed(self, words: str) -> None:
        self._allow()
        self.notice.say(words, sort="error")
