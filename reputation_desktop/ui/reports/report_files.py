"""Files that the owner asks for: a report as PDF or web page, everything as a table."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDir, QObject, Signal

from reputation_desktop.domain.document import Document
from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.ui.channels.errand import Errand
from reputation_desktop.ui.reports.reading import write_web_page
from reputation_desktop.ui.words.failures import told
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.store.store import Store


class ReportFiles(QObject):
    """Writes one file at a time, whole, while the window goes on.

    Signals:
        began: a file is being written.
        wrote: with what to say, and the path of the file that is there now.
        failed: with why it is not, in words.
    """

    began = Signal()
    wrote = Signal(str, str)
    failed = Signal(str)

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._path = Path()
        self.busy = False

    def save_pdf(self, document: Document, path: Path) -> None:
        """Writes a report as PDF."""
        from reputation_desktop.ui.paper.pdf import write_pdf

        self._begin(path)
        write_pdf(document, path, self._on_written, self._on_failed)

    def save_web_page(self, document: Document, path: Path) -> None:
        """Writes a report as a web page."""

        def write(_: Store) -> None:
            write_web_page(document, path)

        self._begin(path)
        self._services.database.ask(write, self._on_page_written, on_failed=self._on_failed)

    def save_table(self, path: Path) -> None:
        """Writes all reviews as CSV: a child's work, for there may be many."""
        self._begin(path)
        errand = Errand(self._services, ["export", str(path)])
        errand.succeeded.connect(self._on_exported)
        errand.failed.connect(self._on_failed)

    def _begin(self, path: Path) -> None:
        self._path, self.busy = path, True
        self.began.emit()

    def _on_page_written(self, _: None) -> None:
        self._on_written()

    def _on_written(self) -> None:
        self._tell(self.tr("Wrote {path}."))

    def _on_exported(self, line: dict[str, Any]) -> None:
        self._tell(self.tr("Wrote %n review(s) to {path}.", "", line["reviews"]))

    def _tell(self, words: str) -> None:
        self.busy = False
        path = str(self._path)
        self.wrote.emit(words.format(path=QDir.toNativeSeparators(path)), path)

    def _on_failed(self, failure: WorldFailed | None) -> None:
        self.busy = False
        never = self.tr("That ended before its time. Nothing was changed; try once more.")
        self.failed.emit(told(failure) if failure is not None else never)
