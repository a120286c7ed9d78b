"""A review that breaks a platform's rules: what speaks against it, as one PDF for the platform."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from reputation_desktop.domain.document import Document
from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.ui.inbox.dispute_fields import DisputeFields
from reputation_desktop.ui.inbox.dispute_keeping import DisputeFacts, DisputeKeeping
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.dialog import Dialog
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.failures import told
from reputation_desktop.ui.work.asked_place import asked_place, open_file
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.store.store import Store

_SLOT = "dispute pack"


class DisputeDialog(Dialog):
    """Everything is kept as it is written; the PDF holds all versions of the review with it."""

    def __init__(self, services: Services, parent: QWidget | None, review_id: int) -> None:
        translate = QCoreApplication.translate
        title = translate("DisputeDialog", "Dispute this review")
        words = translate(
            "DisputeDialog",
            "Write down which rule it breaks, report it on its page, and keep what came of it. The PDF holds every "
            "version that was seen, with its times, for whoever decides. Nothing is sent from here.",
        )
        super().__init__(services.theme, title, parent, words=words)
        self.set_delete_on_close()
        self._services, self._review_id = services, review_id
        self._path = Path()
        self.notice = Notice(services.theme)
        self._fields = DisputeFields(services)
        self._fields.setEnabled(False)
        self._keeping = DisputeKeeping(services, self._fields, review_id)
        self._keeping.was_read.connect(self._on_read)
        self._keeping.could_not.connect(self._on_failed)
        self._with_note = QCheckBox(self.tr("Put my note to self into the PDF"))
        self._with_note.setChecked(True)
        self._note = label("", "small", wraps=True)
        for each in (self._fields, self._with_note, self._note, self.notice):
            self.content.addWidget(each)
        for each in (self._with_note, self._note):
            each.hide()
        self._save = button(self.tr("Save as PDF…"), self._on_save, role="primary")
        self._save.setEnabled(False)
        self._save.setAutoDefault(False)
        self.add_buttons(button(self.tr("Close"), self.close), self._save)
        self._keeping.read()

    def done(self, result: int) -> None:
        """Keeps what was typed last, however the dialog is closed."""
        self._keeping.leave()
        self._services.database.forget(_SLOT)
        super().done(result)

    def _on_read(self, facts: DisputeFacts) -> None:
        note = facts.review.note
        self._note.setText(note)
        for each in (self._with_note, self._note):
            each.setVisible(bool(note))
        self._fields.setEnabled(True)
        self._save.setEnabled(True)
        self._fields.setFocus()

    def _on_failed(self, failure: WorldFailed) -> None:
        self.notice.say(told(failure), sort="error")

    # --- the PDF -------------------------------------------------------------------------------

    def _on_save(self) -> None:

        day = self._services.now().astimezone(self._services.zone).date().isoformat()
        name = self.tr("Dispute {day}").format(day=day) + ".pdf"
        path = asked_place(self, self._services.preferences, self.windowTitle(), name, self.tr("PDF files (*.pdf)"))
        if path is not None:
            self._keeping.keep_now()
            self._save.setEnabled(False)
            self.notice.hide()
            self._make(path)

    def _make(self, path: Path) -> None:
        from reputation_desktop.ui.words.speech import WindowSpeech

        review_id, now, with_note = self._review_id, self._services.now(), self._with_note.isChecked()

        def work(store: Store) -> Document:
            from reputation_desktop.desk.dispute import dispute_document

            return dispute_document(store, review_id, WindowSpeech(), now, with_note=with_note)

        self._services.database.ask(work, partial(self._on_made, path), on_failed=self._on_not_saved, slot=_SLOT)

    def _on_made(self, path: Path, document: Document) -> None:
        from reputation_desktop.ui.paper.pdf import write_pdf

        self._path = path
        write_pdf(document, path, self._on_saved, self._on_not_saved)

    def _on_saved(self) -> None:
        self._save.setEnabled(True)
        said = self.tr("Saved as “{name}”.").format(name=self._path.name)
        self.notice.say(said, (self.tr("Open it"), self._open), sort="good")

    def _on_not_saved(self, failure: WorldFailed) -> None:
        self._save.setEnabled(True)
        self._on_failed(failure)

    def _open(self) -> None:
        open_file(self._path)
