"""Writes the reports that the owner wants to find in a folder, each once, while the window is open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, QTimer, Signal

from reputation_desktop.domain.document import Document
from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.ui.reports.file_names import file_name
from reputation_desktop.ui.reports.reading import document_of
from reputation_desktop.ui.words.failures import told
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.desk.report_schedule import DueReport
    from reputation_desktop.store.store import Store

FIRST_MS = 20_000
"""After the start, when the window has settled."""

EVERY_MS = 3_600_000
SOON_MS = 500
"""After the owner changed what she wants, or a round ended."""

HELD_BACK = timedelta(hours=6)
"""So long a report waits for a round to read what the last of its days brought."""


@dataclass(frozen=True, slots=True)
class _Ready:
    """A report that is due, with its words; without them where it is held back."""

    due: DueReport
    document: Document | None

    @property
    def path(self) -> Path:
        return self.due.folder / f"{file_name(self.due.time)}.pdf"


class ReportScheduler(QObject):
    """One report at a time; one that cannot be written is tried again an hour later.

    A week that has just ended waits for the round that reads its last days, but not for long.

    Attributes:
        busy: whether it reads or writes.

    Signals:
        wrote: with the path of a report.
        could_not_write: with the `WorldFailed` that says why not.
    """

    wrote = Signal(str)
    could_not_write = Signal(object)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.busy = False
        self._told = ""
        self._ready: _Ready
        self._held_since: datetime | None = None
        self._first = QTimer(self, singleShot=True, interval=FIRST_MS)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._hourly = QTimer(self, interval=EVERY_MS)
        for timer in (self._first, self._soon, self._hourly):
            timer.timeout.connect(self.check)

    def start(self) -> None:
        """Looks for what is due a little later, then every hour, and whenever a setting changed."""
        self._services.changed.connect(self._on_changed)
        self._first.start()
        self._hourly.start()

    def check(self) -> None:
        """Writes what is due."""
        if self.busy:
            return
        self.busy = True
        now = self._services.now()
        patient = self._held_since is None or now - self._held_since < HELD_BACK

        def read(store: Store) -> _Ready | None:
            from reputation_desktop.desk.report_schedule import due_reports

            due = min(due_reports(store, now), key=lambda each: not each.asked_since, default=None)
            if due is None:
                return None
            held = patient and not due.asked_since
            return _Ready(due, None if held else document_of(store, due.time, now))

        self._services.database.ask(read, self._on_read, on_failed=self._on_failed)

    def _on_changed(self, changed: Changed) -> None:
        if changed & Changed.SETTINGS or (self._held_since is not None and changed & Changed.CHANNELS):
            self._soon.start()

    def _on_read(self, ready: _Ready | None) -> None:
        if ready is None or ready.document is None:
            self.busy = False
            self._held_since = None if ready is None else self._held_since or self._services.now()
            return
        from reputation_desktop.ui.paper.pdf import write_pdf

        self._ready = ready
        write_pdf(ready.document, ready.path, self._on_written, self._on_failed)

    def _on_written(self) -> None:
        due, now = self._ready.due, self._services.now()

        def record(store: Store) -> None:
            from reputation_desktop.desk.report_schedule import record_written

            record_written(store, due, now)

        self._services.database.ask(record, self._on_recorded, on_failed=self._on_failed)

    def _on_recorded(self, _: None) -> None:
        self.busy, self._told = False, ""
        path = str(self._ready.path)
        self._services.did.emit(self.tr("Wrote {path}.").format(path=QDir.toNativeSeparators(path)), False)
        self.wrote.emit(path)
        self.check()

    def _on_failed(self, failure: WorldFailed) -> None:
        """Tells why, once and not every hour anew."""
        self.busy = False
        words = told(failure)
        if words != self._told:
            self._told = words
            self._services.did.emit(words, False)
        self.could_not_write.emit(failure)
