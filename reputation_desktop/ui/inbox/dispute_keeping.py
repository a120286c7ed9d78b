"""Keeps a dispute as it is written, and with it how far the review's own state has come."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from reputation_desktop.domain.dispute import Dispute
from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.domain.reminder import WAITING
from reputation_desktop.domain.review import State
from reputation_desktop.ui.inbox.dispute_fields import DisputeFields
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.domain.stored import StoredReview
    from reputation_desktop.store.store import Store

_SLOT = "dispute"
_EVERY_MS = 400
"""From the first key that is not kept yet: who types without a pause loses no more."""


@dataclass(frozen=True, slots=True)
class DisputeFacts:
    """A dispute and the review that it is about."""

    review: StoredReview
    dispute: Dispute


class DisputeKeeping(QObject):
    """Stands between the fields and the store.

    Signals:
        was_read: with `DisputeFacts`; the fields show them already.
        could_not: with what the world did; what was typed is tried again with the next change.
    """

    was_read = Signal(object)
    could_not = Signal(object)

    def __init__(self, services: Services, fields: DisputeFields, review_id: int) -> None:
        super().__init__(fields)
        self._services, self._fields, self._review_id = services, fields, review_id
        self._kept: Dispute | None = None
        self._state = State.AWAITING
        self._is_left = False
        self._soon = QTimer(self, singleShot=True, interval=_EVERY_MS)
        self._soon.timeout.connect(self.keep_now)
        fields.typed.connect(self._on_typed)
        fields.chosen.connect(self.keep_now)
        fields.reported.connect(self._on_reported)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.keep_now)

    def read(self) -> None:
        """Reads what is kept; `was_read` tells."""
        review_id = self._review_id

        def work(store: Store) -> DisputeFacts:
            from reputation_desktop.store.disputes import dispute_of
            from reputation_desktop.store.reviews import review

            return DisputeFacts(review(store, review_id), dispute_of(store, review_id))

        self._services.database.ask(work, self._on_read, on_failed=self.could_not.emit, slot=_SLOT)

    def _on_read(self, facts: DisputeFacts) -> None:
        self._kept, self._state = facts.dispute, facts.review.state
        self._fields.show_dispute(facts.dispute)
        self.was_read.emit(facts)

    def keep_now(self) -> None:
        """Keeps what is not in the store yet."""
        self._soon.stop()
        dispute = self._fields.dispute
        if self._kept is None or dispute == self._kept:
            return
        self._kept = dispute

        def work(store: Store) -> None:
            from reputation_desktop.store.disputes import keep_dispute

            keep_dispute(store, dispute)

        self._services.act(work, changed=Changed.EVENTS, on_failed=self._on_not_kept)

    def leave(self) -> None:
        """Keeps what was typed last; whatever cannot be kept is told by the window from now on."""
        self.keep_now()
        self._is_left = True
        self._services.database.forget(_SLOT)

    def _on_typed(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _on_not_kept(self, failure: WorldFailed) -> None:
        if self._is_left:
            self._services.database.failed.emit(failure)
        else:
            self._kept = Dispute(self._review_id)
            self.could_not.emit(failure)

    def _on_reported(self, is_reported: bool) -> None:
        """Keeps it, and moves a review that waits to "reported", or one that is reported back to waiting.

        An answered review stays answered: that it was reported as well takes nothing from its answer.
        """
        if is_reported and self._state in WAITING:
            self._move("reported", State.REPORTED, self.tr("Marked as reported to the platform."))
        elif not is_reported and self._state is State.REPORTED:
            self._move("reopen", State.AWAITING, self.tr("It waits for an answer again."))
        else:
            self.keep_now()

    def _move(self, verb: str, state: State, said: str) -> None:
        self._soon.stop()
        dispute, now = self._fields.dispute, self._services.now()
        self._kept, self._state = dispute, state

        def work(store: Store) -> None:
            from reputation_desktop.store.actions import set_state
            from reputation_desktop.store.disputes import keep_dispute

            with store.transaction():
                keep_dispute(store, dispute)
                set_state(store, dispute.review_id, verb, state, now)

        changed = Changed.REVIEWS | Changed.EVENTS
        self._services.act(work, changed=changed, said=said, undoable=True, on_failed=self._on_not_kept)
