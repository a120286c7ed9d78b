"""What the owner does with one review or with several chosen ones, each act to be undone as one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.domain.review import Kind, State
from reputation_desktop.ui.inbox.snooze_dialog import SnoozeDialog, SnoozeMenu
from reputation_desktop.ui.words.reviews import kind_word
from reputation_desktop.ui.words.times import day_and_time
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.store.store import Store

Act = Callable[["Store", int, datetime], None]
"""Does one thing to one review at one moment."""


class ReviewActions(QObject):
    """Every method does one thing to all the reviews named, in one transaction and at one moment.

    Signals:
        acted: with the list of ids, once the store holds it.
    """

    acted = Signal(object)

    def __init__(
        self, services: Services, parent: QWidget, on_failed: Callable[[WorldFailed], None] | None = None
    ) -> None:
        """`on_failed` gets what the world did; without it the window tells."""
        super().__init__(parent)
        self._services = services
        self._parent = parent
        self._on_failed = on_failed

    def mark_answered(self, ids: Sequence[int], text: str | None = None, answered_at: datetime | None = None) -> None:
        """Marks them answered.

        Args:
            ids: which reviews.
            text: the words that were posted; None for the drafts that are kept.
            answered_at: when they were posted; None for now.
        """

        def act(store: Store, review_id: int, now: datetime) -> None:
            from reputation_desktop.store.actions import mark_answered

            mark_answered(store, review_id, now, answered_at or now, text)

        several = self.tr("%n review(s) are marked as answered.", "", len(ids))
        self.do(ids, act, self.tr("Marked as answered."), several)

    def no_answer(self, ids: Sequence[int]) -> None:
        """Says that they need no answer."""
        several = self.tr("%n review(s) need no answer.", "", len(ids))
        self._move(ids, "no-answer", State.NO_ANSWER_NEEDED, self.tr("It needs no answer."), several)

    def not_about_us(self, ids: Sequence[int]) -> None:
        """Says that they are about someone else; they count for nothing then."""
        several = self.tr("%n review(s) are not about us.", "", len(ids))
        self._move(ids, "not-us", State.NOT_ABOUT_US, self.tr("Marked as not about us."), several)

    def reported(self, ids: Sequence[int]) -> None:
        """Says that they were reported to the platform."""
        several = self.tr("%n review(s) are marked as reported.", "", len(ids))
        self._move(ids, "reported", State.REPORTED, self.tr("Marked as reported to the platform."), several)

    def reopen(self, ids: Sequence[int]) -> None:
        """Lets them wait for an answer again."""
        several = self.tr("%n review(s) wait again.", "", len(ids))
        self._move(ids, "reopen", State.AWAITING, self.tr("It waits for an answer again."), several)

    def mark_to_be_posted(self, ids: Sequence[int], said: str = "") -> None:
        """Puts their drafts under "Ready to post"; `said` is a sentence that tells more than that."""
        several = self.tr("%n review(s) are ready to post.", "", len(ids))
        one = said or self.tr("It waits under “Ready to post”.")
        self._move(ids, "to-post", State.TO_BE_POSTED, one, several)

    def correct(self, ids: Sequence[int], kind: Kind) -> None:
        """Takes the owner's word for what they are."""

        def act(store: Store, review_id: int, now: datetime) -> None:
            from reputation_desktop.store.actions import correct

            correct(store, review_id, kind, now)

        one = self.tr("Taken as: {kind}. The score was reckoned anew.").format(kind=kind_word(kind))
        several = self.tr("%n review(s) are taken as: {kind}.", "", len(ids)).format(kind=kind_word(kind))
        self.do(ids, act, one, several)

    def ask_snooze(self, ids: Sequence[int], below: QWidget | None = None) -> None:
        """Asks until when they shall be put away, in a menu below a widget, else over the middle of the page."""
        menu = SnoozeMenu(self._services, self._parent)
        menu.chosen.connect(lambda until: self.snooze(ids, until))
        menu.other_wanted.connect(lambda: self._ask_moment(ids))
        menu.open_at(below)

    def _ask_moment(self, ids: Sequence[int]) -> None:
        services = self._services
        dialog = SnoozeDialog(services.theme, services.zone, services.now(), self._parent)
        dialog.chosen.connect(lambda until: self.snooze(ids, until))
        dialog.open()

    def snooze(self, ids: Sequence[int], until: datetime) -> None:
        """Puts them away until then; their clocks go on."""

        def act(store: Store, review_id: int, now: datetime) -> None:
            from reputation_desktop.store.actions import snooze

            snooze(store, review_id, until, now)

        when = day_and_time(until, self._services.zone, self._services.now())
        one = self.tr("Put away until {when}. Its clock goes on.").format(when=when)
        several = self.tr("%n review(s) are put away until {when}.", "", len(ids)).format(when=when)
        self.do(ids, act, one, several)

    def write_note(self, review_id: int, text: str) -> None:
        """Keeps a note to self; an empty one is taken away."""

        def act(store: Store, review_id: int, now: datetime) -> None:
            from reputation_desktop.store.actions import write_note

            write_note(store, review_id, text, now)

        self.do([review_id], act, self.tr("The note is kept.") if text else self.tr("The note is taken away."))

    def undo(self) -> None:
        """Takes the last act back, whichever page did it."""
        self._services.undo(on_done=lambda undone: self.acted.emit(list(undone.review_ids)))

    def _move(self, ids: Sequence[int], verb: str, state: State, one: str, several: str) -> None:
        def act(store: Store, review_id: int, now: datetime) -> None:
            from reputation_desktop.store.actions import set_state

            set_state(store, review_id, verb, state, now)

        self.do(ids, act, one, several)

    def do(self, ids: Sequence[int], act: Act, one: str, several: str = "") -> None:
        """Does `act` to each of them at one moment, and says `one` or `several`, with Undo."""
        chosen, now = list(ids), self._services.now()
        if not chosen:
            return

        def work(store: Store) -> None:
            with store.transaction():
                for review_id in chosen:
                    act(store, review_id, now)

        self._services.act(
            work,
            changed=Changed.REVIEWS,
            said=one if len(chosen) == 1 else several,
            undoable=True,
            on_done=lambda _: self.acted.emit(chosen),
            on_failed=self._on_failed,
        )
