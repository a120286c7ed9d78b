"""The card in which the owner writes her answer: saved replies above, the check of her words below."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.domain.saved_reply import situations
from reputation_desktop.ui.inbox.draft_field import DraftField
from reputation_desktop.ui.inbox.draft_findings import DraftCheck
from reputation_desktop.ui.inbox.draft_keeping import DraftKeeping
from reputation_desktop.ui.inbox.keep_reply_dialog import KeepReplyDialog, with_placeholders
from reputation_desktop.ui.inbox.saved_reply_picker import SavedReplyPicker, placeholders_of
from reputation_desktop.ui.widgets.frames import column, line, row
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.failures import told
from reputation_desktop.ui.words.times import clock_time
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.desk.replies import ReviewFacts
    from reputation_desktop.store.store import Store

_SIDE_BY_SIDE = 440
"""From this width on the heading and the saved replies stand side by side."""


class AnswerBox(QFrame):
    """Keeps every word as it is typed.

    Signals:
        typed: the words are others than before.
        copy_wanted: Ctrl+Enter was pressed.
    """

    typed = Signal()
    copy_wanted = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._services = services
        self._facts: ReviewFacts | None = None
        self._picked = ""
        """The wording that was put into the box last, as it was filled in."""
        theme = services.theme
        self.field = DraftField(theme)
        self._keeping = DraftKeeping(services, self.field)
        self.picker = SavedReplyPicker(services)
        self.check = DraftCheck(services)
        self._kept = label("", "small")
        self._failed = Notice(theme)
        self.setLayout(column(self._header(), line(), self._inside()))
        self.field.textChanged.connect(self._on_typed)
        self.field.copy_wanted.connect(self.copy_wanted)
        self._keeping.kept.connect(self._on_kept)
        self._keeping.could_not_keep.connect(self._on_could_not_keep)
        self.picker.picked.connect(self._on_picked)
        self.picker.keep_wanted.connect(self._on_keep_wanted)
        self.check.found.connect(self.field.mark)

    def _header(self) -> QWidget:
        header = QWidget()
        self._heading = label(self.tr("Your answer"), "strong")
        self._heading.setBuddy(self.field)
        self._top = row(row(self._heading, self._kept), None, self.picker, margins=(16, 6, 12, 6))
        header.setLayout(self._top)
        return header

    def _inside(self) -> QWidget:
        inside = QWidget()
        parts = (self.field, self._failed, self.check)
        layout = column(*parts, margins=(16, 12, 16, 10), gap=8)
        layout.setStretch(0, 1)
        inside.setLayout(layout)
        return inside

    @property
    def words(self) -> str:
        """What stands in the box."""
        return self.field.words

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written yet."""
        return not self.field.words.strip()

    def show_facts(self, facts: ReviewFacts) -> None:
        """Shows a review's draft; words that are being typed for it stay."""
        review = facts.row.review
        if self._facts is None or self._facts.row.review.id != review.id:
            self._kept.clear()
            self._failed.hide()
            self._picked = ""
        self._facts = facts
        self.picker.show_facts(facts)
        self._keeping.show_draft(review.id, review.draft)
        self._check_soon()

    def keep_now(self) -> None:
        """Keeps what was typed, without waiting for a pause."""
        self._keeping.keep_now()

    def note_used(self) -> None:
        """Writes down that the saved reply in the box was used, so that another is offered next time."""
        offered, now = self.picker.offered, self._services.now()
        if offered is None:
            return

        def work(store: Store) -> None:
            from reputation_desktop.store.saved_replies import note_reply_used

            note_reply_used(store, offered.id, now)

        self._services.act(work, changed=Changed.REPLIES)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        narrow = self.width() < self._services.theme.px(_SIDE_BY_SIDE)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._top.setDirection(direction)
        self.picker.box.setDirection(direction)

    def _on_typed(self) -> None:
        self._check_soon()
        self.typed.emit()

    def _check_soon(self) -> None:
        if self._facts is not None:
            review = self._facts.row.review
            self.check.show_draft(review.id, self.field.words, review.language)

    def _on_kept(self, at: datetime) -> None:
        self._failed.hide()
        self._kept.setText(self.tr("kept {time}").format(time=clock_time(at, self._services.zone)))

    def _on_could_not_keep(self, failure: WorldFailed) -> None:
        self._kept.clear()
        said = self.tr("Your words are not kept yet. {why}").format(why=told(failure))
        self._failed.say(said, (self.tr("Try again"), self.keep_now), sort="error")

    def _on_picked(self, text: str) -> None:
        self.field.insert_words(text, self._picked)
        self._picked = text
        self.field.setFocus()

    def _on_keep_wanted(self) -> None:
        if self._facts is None:
            return
        values = placeholders_of(self._facts, self._services.shop_name)
        text = with_placeholders(self.words.strip(), self._facts.row.review.author, values)
        dialog = KeepReplyDialog(self._services.theme, text, situations(self.picker.replies), self)
        dialog.named.connect(self._on_named)
        dialog.open()

    def _on_named(self, situation: str, text: str) -> None:
        def work(store: Store) -> None:
            from reputation_desktop.store.saved_replies import keep_reply

            keep_reply(store, situation, text)

        said = self.tr("Kept as a saved reply for “{situation}”.").format(situation=situation)
        self._services.act(work, changed=Changed.REPLIES, said=said)
