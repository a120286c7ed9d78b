"""What the owner wrote down beside a review: a note to herself, and what she promised the customer."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QWidget

from reputation_desktop.ui.inbox.follow_up_dialog import FollowUpDialog
from reputation_desktop.ui.inbox.note_dialog import NoteDialog
from reputation_desktop.ui.inbox.review_actions import ReviewActions
from reputation_desktop.ui.widgets.buttons import button, icon_button
from reputation_desktop.ui.widgets.frames import column, emptied, row
from reputation_desktop.ui.widgets.marks import Sign
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.times import day
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.desk.replies import ReviewFacts
    from reputation_desktop.store.follow_ups import FollowUp
    from reputation_desktop.store.store import Store


class OwnersNotes(QWidget):
    """The note and the promises of one review, each with what changes it."""

    def __init__(self, services: Services, actions: ReviewActions) -> None:
        super().__init__()
        self._services, self._actions = services, actions
        self._review_id, self._note = 0, ""
        self._facts: ReviewFacts | None = None
        self._removed = Notice(services.theme)
        self._lines = column(gap=4)
        self.setLayout(column(self._lines, self._removed, gap=4))
        self.hide()

    def show_facts(self, facts: ReviewFacts) -> None:
        """Shows a review's note and promises."""
        if facts.row.review.id != self._review_id:
            self._removed.hide()
        self._review_id, self._note = facts.row.review.id, facts.row.review.note
        if facts == self._facts:
            return
        self._facts = facts
        emptied(self._lines)
        if self._note:
            self._lines.addLayout(self._note_line())
        for each in facts.follow_ups:
            self._lines.addLayout(self._promise_line(each))
        self._show_or_hide()

    def ask_note(self) -> None:
        """Lets the owner write a note, or change the one that is there."""
        review_id = self._review_id
        dialog = NoteDialog(self._services.theme, self._note, self)
        dialog.written.connect(lambda text: self._actions.write_note(review_id, text))
        dialog.open()

    def ask_follow_up(self) -> None:
        """Lets the owner write down what she promised."""
        review_id = self._review_id
        dialog = FollowUpDialog(self._services, self)
        dialog.promised.connect(lambda text, due_on: self._add(review_id, text, due_on))
        dialog.open()

    def _show_or_hide(self) -> None:
        self.setVisible(self._lines.count() > 0 or not self._removed.isHidden())

    def _note_line(self) -> QHBoxLayout:
        theme = self._services.theme
        sign = Sign(theme, 16)
        sign.show_icon("note", "text3", self.tr("Note to self"))
        words = label(self._note, "secondary", wraps=True, selectable=True)
        change = button(self.tr("Change"), self.ask_note, role="link", name=self.tr("Change the note"))
        return _line(sign, words, change)

    def _promise_line(self, promise: FollowUp) -> QHBoxLayout:
        services, done = self._services, promise.done_at is not None
        due = day(promise.due_on, services.zone, services.now())
        words = self.tr("{promise} (done)") if done else self.tr("{promise}, by {day}")
        if not done and promise.due_on < services.now().astimezone(services.zone).date():
            words = self.tr("{promise}, was due {day}")
        said = words.format(promise=promise.text, day=due)
        tick = QCheckBox()
        tick.setChecked(done)
        tick.setAccessibleName(said)
        tick.setToolTip(self.tr("Not done yet") if done else self.tr("Done"))
        tick.toggled.connect(partial(self._on_ticked, promise.id))
        remove = icon_button(services.theme, "close", self.tr("Take this follow-up away"))
        remove.clicked.connect(partial(self._on_removed, promise))
        return _line(tick, label(said, "secondary", wraps=True, selectable=True), remove)

    def _add(self, review_id: int, text: str, due_on: date) -> None:
        def work(store: Store) -> None:
            from reputation_desktop.store.follow_ups import add_follow_up

            add_follow_up(store, review_id, text, due_on)

        self._removed.hide()
        self._services.act(work, changed=Changed.REVIEWS, said=self.tr("The follow-up is kept."))

    def _on_ticked(self, follow_up_id: int, done: bool) -> None:
        now = self._services.now()

        def work(store: Store) -> None:
            from reputation_desktop.store.follow_ups import finish_follow_up, reopen_follow_up

            if done:
                finish_follow_up(store, follow_up_id, now)
            else:
                reopen_follow_up(store, follow_up_id)

        self._services.act(work, changed=Changed.REVIEWS)

    def _on_removed(self, promise: FollowUp) -> None:
        def work(store: Store) -> None:
            from reputation_desktop.store.follow_ups import remove_follow_up

            remove_follow_up(store, promise.id)

        put_back = partial(self._add, promise.review_id, promise.text, promise.due_on)
        said = self.tr("“{promise}” is taken away.").format(promise=promise.text)
        self._removed.say(said, (self.tr("Put it back"), put_back), sort="good")
        self._services.act(work, changed=Changed.REVIEWS)


def _line(sign: QWidget, words: QLabel, act: QWidget) -> QHBoxLayout:
    layout = row(sign, words, act, gap=8)
    layout.setStretch(1, 1)
    layout.setAlignment(sign, Qt.AlignmentFlag.AlignVCenter)
    return layout
