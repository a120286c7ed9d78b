"""Keeps the owner's words as she types them, so that a crash takes half a second of typing at most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from reputation_desktop.domain.errors import WorldFailed, WrongWords
from reputation_desktop.ui.inbox.draft_field import DraftField
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.store.store import Store

_EVERY_MS = 400
"""From the first key that is not kept yet, not from the last one: who types without a pause loses no more."""


class DraftKeeping(QObject):
    """Stands between the field and the store.

    Signals:
        kept: with the moment at which all words were in the store.
        could_not_keep: with what the world did; the words stay here, and are tried again with the next ones,
            unless there is no such review any more.
    """

    kept = Signal(object)
    could_not_keep = Signal(object)

    def __init__(self, services: Services, field: DraftField) -> None:
        super().__init__(field)
        self._services, self._field = services, field
        self._review_id = 0
        self._kept: str | None = ""
        self._under_way = 0
        self._unkept: dict[int, str] = {}
        self._soon = QTimer(self, singleShot=True, interval=_EVERY_MS)
        self._soon.timeout.connect(self.keep_now)
        field.textChanged.connect(self._on_typed)
        field.left.connect(self.keep_now)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.keep_now)

    def show_draft(self, review_id: int, draft: str) -> None:
        """Shows a review's draft in the field; what is typed there for this review already is never overwritten."""
        if review_id == self._review_id:
            if self._field.words == self._kept and not self._under_way and draft != self._kept:
                self._kept = draft
                self._field.replace_words(draft)
            return
        self.keep_now()
        self._review_id = review_id
        words = self._unkept.get(review_id, draft)
        self._field.show_words(words)
        self._kept = None if review_id in self._unkept else self._field.words
        self._soon.stop()

    def keep_now(self) -> None:
        """Keeps what is not in the store yet."""
        self._soon.stop()
        words, before = self._field.words, self._kept
        for review_id, unkept in list(self._unkept.items()):
            if review_id != self._review_id:
                self._keep(review_id, unkept, Changed.REVIEWS)
        if self._review_id and words != before:
            self._kept = words
            still_there = before is not None and bool(before.strip()) == bool(words.strip())
            self._keep(self._review_id, words, Changed.NOTHING if still_there else Changed.REVIEWS)

    def _keep(self, review_id: int, words: str, changed: Changed) -> None:
        now = self._services.now()
        self._under_way += 1

        def work(store: Store) -> None:
            from reputation_desktop.store.actions import keep_draft

            keep_draft(store, review_id, words if words.strip() else "", now, undoable=False)

        def on_done(_: None) -> None:
            self._under_way -= 1
            self._unkept.pop(review_id, None)
            if review_id == self._review_id and not self._unkept:
                self.kept.emit(now)

        def on_failed(failure: WorldFailed) -> None:
            self._under_way -= 1
            if not isinstance(failure, WrongWords):
                self._unkept[review_id] = words
                if review_id == self._review_id:
                    self._kept = None
            self.could_not_keep.emit(failure)

        self._services.act(work, changed=changed, on_done=on_done, on_failed=on_failed)

    def _on_typed(self) -> None:
        if self._field.words != self._kept and not self._soon.isActive():
            self._soon.start()
