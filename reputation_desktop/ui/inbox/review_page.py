"""One review from head to answer, in a column that scrolls; what can be done with the answer stays below it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QWidget

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.domain.reminder import WAITING
from reputation_desktop.domain.review import Kind, State
from reputation_desktop.ui.inbox.answer_box import AnswerBox
from reputation_desktop.ui.inbox.answer_buttons import AnswerButtons
from reputation_desktop.ui.inbox.kind_menu import language_of
from reputation_desktop.ui.inbox.owners_notes import OwnersNotes
from reputation_desktop.ui.inbox.posted_dialog import PostedDialog
from reputation_desktop.ui.inbox.reply_page_line import ReplyPageLine
from reputation_desktop.ui.inbox.review_actions import ReviewActions
from reputation_desktop.ui.inbox.review_head import ReviewHead, open_page
from reputation_desktop.ui.inbox.review_history import ReviewHistory
from reputation_desktop.ui.inbox.review_text import ReviewText
from reputation_desktop.ui.inbox.score_share import ScoreShare
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.frames import column, line, row, scrolling
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.words.failures import told
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.desk.replies import ReviewFacts

_WIDEST, _MARGIN = 820, 28
_LOWEST_BOX, _HIGHEST_BOX = 80, 300
"""Four lines, and what looks well where there is room for more."""

_LINES_IN_VIEW = 36
"""So much above and below the cursor is kept in view."""

_ALL_ROOM = 100_000
"""As a stretch: what is below the buttons only gets what the column cannot take."""

_FOLDED_BELOW = 1200
"""In a window narrower than this the check of the draft and the versions are one line each."""


class ReviewPage(QWidget):
    """Shows what is known of one review and takes the answer to it."""

    def __init__(self, services: Services, actions: ReviewActions) -> None:
        super().__init__()
        self._services, self._actions = services, actions
        self._facts: ReviewFacts | None = None
        self._writing = False
        self._follow = QTimer(self, singleShot=True, interval=0)
        self._follow.timeout.connect(self._on_cursor_moved)
        theme = services.theme
        self.notice = Notice(theme)
        self._head = ReviewHead(services, actions)
        self._text = ReviewText(theme)
        self._share = ScoreShare(services)
        self._please_look = Notice(theme)
        self._history = ReviewHistory(services)
        self._notes = OwnersNotes(services, actions)
        self.box = AnswerBox(services)
        self._write = button("", self.focus_answer, role="link", theme=theme, icon="pen")
        self._page_line = ReplyPageLine(services)
        self._buttons = AnswerButtons(theme)
        self._build()
        self._connect()
        self._on_theme_changed()

    def _build(self) -> None:
        px = self._services.theme.px
        self._content = QWidget()
        self._content.setLayout(
            column(
                self._head, self._text, self._please_look, self._share, line(), self._history, self._notes,
                row(self._write, None), self.box, self._page_line,
                margins=(_MARGIN, 16, _MARGIN, 4), gap=px(12),
            )
        )  # fmt: skip
        self._content.installEventFilter(self)
        self.area = scrolling(self._content)
        self._strip = QWidget()
        self._strip.setLayout(column(self._buttons, margins=(_MARGIN, 8, _MARGIN, 16)))
        self._above = QWidget()
        self._above.setLayout(column(self.notice, margins=(_MARGIN, 0, _MARGIN, 0)))
        layout = column(self._above, self.area, self._strip, None)
        layout.setStretch(1, _ALL_ROOM)
        self.setLayout(layout)

    def _connect(self) -> None:
        self._services.theme.changed.connect(self._on_theme_changed)
        self._head.note_wanted.connect(self._notes.ask_note)
        self._head.posted_earlier.connect(self._on_posted_earlier)
        self._head.follow_up_wanted.connect(self._notes.ask_follow_up)
        self.box.typed.connect(self._show_buttons)
        self.box.copy_wanted.connect(self._on_copy_wanted)
        self.box.field.cursorPositionChanged.connect(self._follow.start)
        self.area.verticalScrollBar().rangeChanged.connect(lambda *_: self._follow.start())
        self._buttons.copy_wanted.connect(self._on_copy_wanted)
        self._buttons.posted.connect(self._on_posted)
        self._buttons.no_answer_wanted.connect(self._on_no_answer_wanted)

    @property
    def review_id(self) -> int:
        """Which review is shown; 0 before the first."""
        return 0 if self._facts is None else self._facts.row.review.id

    def show_facts(self, facts: ReviewFacts) -> None:
        """Shows a review, or what changed of the one that is shown."""
        review = facts.row.review
        if facts == self._facts:
            self._share.show_review(review)  # the others may weigh otherwise now
            return
        if review.id != self.review_id:
            self._writing = False
            self.area.verticalScrollBar().setValue(0)
            self.notice.hide()
        self._facts = facts
        self._head.show_row(facts.row)
        self._text.show_review(review)
        self._share.show_review(review)
        self._show_please_look()
        self._history.show_facts(facts)
        self._notes.show_facts(facts)
        self.box.show_facts(facts)
        self._show_answering()

    def focus_answer(self) -> None:
        """Puts the cursor into the box, also where the review was settled."""
        self._writing = True
        self._show_answering()
        self.box.field.setFocus()
        self.area.ensureWidgetVisible(self.box)

    def show_failure(self, failure: WorldFailed) -> None:
        """Says above the review what could not be done."""
        self.notice.say(told(failure), sort="error")

    def _show_please_look(self) -> None:
        if self._facts is None or self._facts.row.review.kind != Kind.UNJUDGED:
            self._please_look.hide()
            return
        review = self._facts.row.review
        said = self.tr("The program cannot judge {language} yet. Please look yourself: what is it?")
        kinds = (
            (self.tr("Complaint"), Kind.COMPLAINT),
            (self.tr("Praise"), Kind.PRAISE),
            (self.tr("Neither"), Kind.NEUTRAL),
        )
        self._please_look.say(
            said.format(language=language_of(review)),
            *((words, lambda kind=kind: self._actions.correct([review.id], kind)) for words, kind in kinds),
        )

    def _show_answering(self) -> None:
        """The box and its buttons; a settled review only offers them."""
        if self._facts is None:
            return
        review = self._facts.row.review
        shown = self._writing or review.state in WAITING
        self._write.setVisible(not shown)
        words = self.tr("Change your answer") if review.state == State.ANSWERED else self.tr("Write an answer")
        self._write.setText(words)
        self._write.setAccessibleName(words)
        self.box.setVisible(shown)
        self._strip.setVisible(shown)
        self._page_line.show_facts(self._facts)
        self._page_line.setVisible(shown and not self._page_line.isHidden())
        self._show_buttons()

    def _show_buttons(self) -> None:
        if self._facts is not None:
            self._buttons.show_facts(self._facts, is_empty=self.box.is_empty)

    # --- acting --------------------------------------------------------------------------------

    def _on_copy_wanted(self) -> None:
        facts = self._facts
        if facts is None or self.box.is_empty:
            return
        QGuiApplication.clipboard().setText(self.box.words)
        self.box.keep_now()
        self.box.note_used()
        self._actions.mark_to_be_posted([facts.row.review.id], self._copied(facts.reply_page))

    def _copied(self, page: str) -> str:
        """Opens the page where that is possible, and says what comes next."""
        if self._services.offline or not page:
            return self.tr("Copied. It waits under “Ready to post”.")
        if open_page(page):
            return self.tr("Copied, and the page is opened. Paste it there, then say “I have posted it”.")
        return self.tr("Copied, but the page could not be opened. It waits under “Ready to post”.")

    def _on_posted(self) -> None:
        self._mark_answered(None)

    def _on_posted_earlier(self) -> None:
        dialog = PostedDialog(self._services, self)
        dialog.chosen.connect(self._mark_answered)
        dialog.open()

    def _mark_answered(self, answered_at: datetime | None) -> None:
        if self._facts is None:
            return
        review = self._facts.row.review
        self.box.keep_now()
        if review.state != State.TO_BE_POSTED:
            self.box.note_used()
        self._actions.mark_answered([review.id], self.box.words.strip() or None, answered_at)

    def _on_no_answer_wanted(self) -> None:
        if self._facts is not None:
            self.box.keep_now()
            self._actions.no_answer([self._facts.row.review.id])

    # --- room ----------------------------------------------------------------------------------

    def _on_theme_changed(self) -> None:
        for each in (self._content, self._strip):
            each.setMaximumWidth(self._services.theme.px(_WIDEST))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        narrow = self.window().width() < self._services.theme.px(_FOLDED_BELOW)
        self._history.fold(narrow)
        self.box.check.fold(narrow)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _on_cursor_moved(self) -> None:
        """Keeps the line that is typed in view, as the box itself does not scroll."""
        field = self.box.field
        if field.hasFocus():
            place = field.viewport().mapTo(self._content, field.cursorRect().center())
            self.area.ensureVisible(place.x(), place.y(), 0, self._services.theme.px(_LINES_IN_VIEW))

    def _fit(self) -> None:
        """Lets the box take what room is left, to a point; the buttons follow right below."""
        # As if there were a scroll bar: one that makes the text higher, and so keeps itself there, would never go.
        width = min(self.width() - self.area.verticalScrollBar().sizeHint().width(), self._content.maximumWidth())
        field, shown = self.box.field, not self.box.isHidden()
        others = self._content.heightForWidth(width) - (field.sizeHint().height() if shown else 0)
        strip = self._strip.heightForWidth(width) if self._strip.isVisible() else 0
        above = self._above.sizeHint().height() if self.notice.isVisible() else 0
        room = self.height() - others - strip - above
        px = self._services.theme.px
        field.take_room(min(max(room, px(_LOWEST_BOX)), px(_HIGHEST_BOX)))
        self.area.setMaximumHeight(others + (field.sizeHint().height() if shown else 0))
