"""What the letters of the keyboard do to the reviews that are chosen in the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reputation_desktop.ui.inbox.note_dialog import NoteDialog
from reputation_desktop.ui.inbox.review_actions import ReviewActions
from reputation_desktop.ui.inbox.review_head import open_page
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.domain.stored import StoredReview
    from reputation_desktop.store.store import Store


class ListActs(QObject):
    """Acts by name, as `ReviewListView.act_wanted` tells them; answering is left to the page."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self._services = services
        self._parent = parent
        self._actions = ReviewActions(services, parent)

    def act(self, name: str, ids: Sequence[int]) -> None:
        """Does what `name` says; a note and a page are of one review alone."""
        if name == "undo":
            self._actions.undo()
        elif not ids:
            return
        elif name == "no_answer":
            self._actions.no_answer(ids)
        elif name == "snooze":
            self._actions.ask_snooze(ids)
        elif name == "answered":
            self._actions.mark_answered(ids)
        elif name == "note" and len(ids) == 1:
            self._read(ids[0], self._ask_note)
        elif name == "open" and len(ids) == 1:
            self._read(ids[0], self._open)

    def _read(self, review_id: int, on_done: Callable[[StoredReview], None]) -> None:
        def work(store: Store) -> StoredReview:
            from reputation_desktop.store.reviews import review

            return review(store, review_id)

        self._services.database.ask(work, on_done)

    def _ask_note(self, review: StoredReview) -> None:
        dialog = NoteDialog(self._services.theme, review.note, self._parent)
        dialog.written.connect(lambda text: self._actions.write_note(review.id, text))
        dialog.open()

    def _open(self, review: StoredReview) -> None:
        if not open_page(review.url):
            self._services.did.emit(self.tr("This review has no page that could be opened."), False)
