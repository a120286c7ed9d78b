"""The top of a review: its stars, its kind, who wrote it where and when, and what can be done with it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QIcon
from PySide6.QtWidgets import QMenu, QWidget

from reputation_desktop.domain.reminder import WAITING
from reputation_desktop.domain.stored import StoredReview
from reputation_desktop.ui.inbox.about_review import author_of, facts_line, remarks, standing
from reputation_desktop.ui.inbox.kind_menu import KINDS, KindPill, kind_icon, reason
from reputation_desktop.ui.inbox.marked_text import MarkedText
from reputation_desktop.ui.inbox.review_actions import ReviewActions
from reputation_desktop.ui.widgets.buttons import button, icon_button
from reputation_desktop.ui.widgets.flow_layout import FlowLayout
from reputation_desktop.ui.widgets.frames import column, row
from reputation_desktop.ui.widgets.marks import Mark, Sign
from reputation_desktop.ui.widgets.stars import Stars
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.reviews import kind_word
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.desk.inbox import InboxRow


def open_page(address: str) -> bool:
    """Opens a page in the owner's browser; only http and https, and False where that did not work."""
    url = QUrl(address)
    return url.scheme() in ("http", "https") and QDesktopServices.openUrl(url)


class ReviewHead(QWidget):
    """Stars, kind, facts, and buttons.

    Signals:
        note_wanted: the owner wants to write a note.
        follow_up_wanted: she wants to write a promise down.
        posted_earlier: she has posted her answer, but not just now.
    """

    note_wanted = Signal()
    follow_up_wanted = Signal()
    posted_earlier = Signal()

    def __init__(self, services: Services, actions: ReviewActions) -> None:
        super().__init__()
        self._services, self._actions = services, actions
        self._review: StoredReview | None = None
        theme = services.theme
        self._stars = Stars(theme, 22)
        self._pill = KindPill(theme)
        self._question = button("", self._on_kind_asked, role="link")
        self._facts = MarkedText(theme, 13, 20, "text2")
        self._facts.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._facts.setAccessibleName(self.tr("Who wrote it, where and when"))
        self._remarks = label("", "secondary", wraps=True, selectable=True)
        self._mark = Sign(theme, 16)
        self._standing = label("", "secondary", wraps=True)
        self._again = button("", self._on_again, role="link")
        self._state = QWidget()
        state = row(self._mark, self._standing, self._again)
        state.setStretch(1, 1)
        self._state.setLayout(state)
        self.setLayout(column(self._top(), self._facts, self._state, self._remarks, gap=6))

    def _top(self) -> QWidget:
        theme = self._services.theme
        rated = QWidget()
        rated.setLayout(row(self._stars, self._pill, gap=theme.px(10)))
        for each in (rated, self._question):
            each.setMinimumHeight(theme.px(34))
        kinds = QWidget()
        flow = FlowLayout(kinds, gap=theme.px(4))
        flow.addWidget(rated)
        flow.addWidget(self._question)
        self._snooze = icon_button(theme, "snooze", self.tr("Put away until…"), self._on_snooze_wanted)
        self._note = icon_button(theme, "note", self.tr("Note to self"), self.note_wanted.emit)
        self._open = icon_button(theme, "open", self.tr("Open its page"), self._on_open_wanted)
        self._more = icon_button(theme, "more", self.tr("More"), self._on_more_wanted)
        buttons = row(self._snooze, self._note, self._open, self._more, gap=0)
        top = QWidget()
        layout = row(gap=theme.px(8))
        layout.addWidget(kinds, 1)
        layout.addLayout(buttons)
        layout.setAlignment(buttons, Qt.AlignmentFlag.AlignTop)
        top.setLayout(layout)
        return top

    def show_row(self, shown: InboxRow) -> None:
        """Shows a review's facts."""
        review = self._review = shown.review
        now, zone = self._services.now(), self._services.zone
        rating = review.rating
        known = rating is not None and rating.value is not None
        self._stars.show_rating(*((rating.value, rating.worst, rating.best) if rating and known else (None,) * 3))
        self._pill.show_review(review)
        asked = self.tr("Not a complaint?") if review.complaint else self.tr("Is it a complaint?")
        self._question.setText(asked)
        self._question.setAccessibleName(asked)
        self._question.setAccessibleDescription(reason(review))
        self._facts.show_words(facts_line(review, now, zone), (), author_of(review))
        said = remarks(review, now, zone)
        self._remarks.setText("\n".join(said))
        self._remarks.setVisible(bool(said))
        self._open.setEnabled(review.url.startswith(("http://", "https://")))
        waits = review.state in WAITING
        self._snooze.setEnabled(waits)
        self._show_standing(shown)

    def _show_standing(self, shown: InboxRow) -> None:
        mark, said = standing(shown, self._services.now(), self._services.zone)
        self._state.setVisible(bool(said))
        self._mark.setVisible(mark != Mark.NOTHING)
        self._mark.show_mark(mark, mark.value, "bg")
        self._standing.setText(said)
        settled = shown.review.state not in WAITING
        self._again.setVisible(settled or mark == Mark.SNOOZED)
        again = self.tr("Let it wait again") if settled else self.tr("Show it now")
        self._again.setText(again)
        self._again.setAccessibleName(again)

    def _on_kind_asked(self) -> None:
        review = self._review
        if review is None:
            return
        menu = self._menu()
        for line in (reason(review), self.tr("What is it?")):
            menu.addAction(line).setEnabled(False)
        menu.addSeparator()
        for kind in KINDS:
            action = menu.addAction(QIcon(kind_icon(self._services.theme, kind)), kind_word(kind))
            action.setCheckable(True)
            action.setChecked(kind == review.kind)
            action.setEnabled(kind != review.kind)
            action.triggered.connect(lambda _=False, kind=kind: self._actions.correct([review.id], kind))
        self._open_below(menu, self._question)

    def _on_more_wanted(self) -> None:
        review = self._review
        if review is None:
            return
        menu, ids = self._menu(), [review.id]
        menu.addAction(self.tr("Follow-up…")).triggered.connect(lambda *_: self.follow_up_wanted.emit())
        menu.addAction(self.tr("I answered earlier…")).triggered.connect(lambda *_: self.posted_earlier.emit())
        menu.addSeparator()
        for words, act in (
            (self.tr("No answer needed"), self._actions.no_answer),
            (self.tr("Not about us"), self._actions.not_about_us),
            (self.tr("Reported to the platform"), self._actions.reported),
        ):
            menu.addAction(words).triggered.connect(lambda _=False, act=act: act(ids))
        menu.addAction(self.tr("Dispute…")).triggered.connect(partial(self._on_dispute_wanted, review.id))
        menu.addSeparator()
        channel = self.tr("Show its channel")
        menu.addAction(channel).triggered.connect(lambda *_: self._services.channel_wanted.emit(review.channel_id))
        self._open_below(menu, self._more)

    def _on_dispute_wanted(self, review_id: int, _checked: bool = False) -> None:
        from reputation_desktop.ui.inbox.dispute_dialog import DisputeDialog

        DisputeDialog(self._services, self, review_id).open()

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _open_below(self, menu: QMenu, widget: QWidget) -> None:
        menu.popup(widget.mapToGlobal(QPoint(0, widget.height())))

    def _on_snooze_wanted(self) -> None:
        if self._review is not None:
            self._actions.ask_snooze([self._review.id], self._snooze)

    def _on_open_wanted(self) -> None:
        if self._review is not None:
            open_page(self._review.url)

    def _on_again(self) -> None:
        review = self._review
        if review is None:
            return
        if review.state in WAITING:
            self._actions.snooze([review.id], self._services.now())
        else:
            self._actions.reopen([review.id])
