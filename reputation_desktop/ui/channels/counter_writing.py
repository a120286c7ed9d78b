"""Writing an entry of the counter book down."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject, Signal

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.ui.channels.counter_draft import CounterDraft, keep_draft, kept_draft
from reputation_desktop.ui.channels.errand import Errand
from reputation_desktop.ui.words.failures import told
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services


class CounterWriting(QObject):
    """Goes on where its dialog is closed; the kept draft goes once the entry is in the store, and not before.

    Signals:
        written: the entry is in the store.
        failed: with the `WorldFailed`, or None where the child ended without a word.
    """

    written = Signal()
    failed = Signal(object)

    def __init__(self, services: Services, draft: CounterDraft) -> None:
        super().__init__(services)
        self._draft = draft
        self._alone = False
        errand = Errand(services, draft.arguments, words=draft.text)
        errand.succeeded.connect(self._on_succeeded)
        errand.failed.connect(self._on_failed)

    @property
    def _services(self) -> Services:
        """The parent. As an attribute it would make a circle that tears both apart at once when the window goes."""
        return cast(Services, self.parent())

    def speak_up(self) -> None:
        """Tells a failure below from now on: its dialog is gone."""
        self._alone = True

    def _on_succeeded(self) -> None:
        if kept_draft(self._services.preferences) == self._draft:
            keep_draft(self._services.preferences, CounterDraft())
        self.written.emit()
        self._services.changed.emit(Changed.REVIEWS | Changed.CHANNELS)
        self._services.did.emit(self.tr("Written into the counter book."), False)
        self.deleteLater()

    def _on_failed(self, failure: WorldFailed | None) -> None:
        if self._alone:
            why = told(failure) if failure is not None else ""
            said = self.tr("The counter book was not written; your words wait there. {why}")
            self._services.did.emit(said.format(why=why).strip(), False)
        self.failed.emit(failure)
        self.deleteLater()
