"""What can be done with an answer: copy it and open the page, say that it was posted, or that none is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reputation_desktop.domain.review import Road, State
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.buttons import button, tint
from reputation_desktop.ui.widgets.flow_layout import FlowLayout
from reputation_desktop.ui.widgets.text import set_role

if TYPE_CHECKING:
    from reputation_desktop.desk.replies import ReviewFacts


class AnswerButtons(QWidget):
    """One of them is filled: what comes next.

    Signals:
        copy_wanted: copy the words, and open the page where there is one.
        posted: the owner has posted it just now.
        no_answer_wanted: none is needed.
    """

    copy_wanted = Signal()
    posted = Signal()
    no_answer_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._token = theme, ""
        self._copy = button(
            "",
            self.copy_wanted.emit,
            role="primary",
        )
        self._copy.setToolTip(self.tr("Ctrl+Enter"))
        self._posted = button("", self.posted.emit)
        none = button(self.tr("No answer needed"), self.no_answer_wanted.emit, role="quiet")
        flow = FlowLayout(self, gap=theme.px(10))
        for each in (self._copy, self._posted, none):
            flow.addWidget(each)

    def show_facts(self, facts: ReviewFacts, *, is_empty: bool) -> None:
        """Fits the buttons to a review and to whether there is something to post."""
        spoken = facts.row.review.road == Road.COUNTER
        copy = self.tr("Copy and open page") if facts.reply_page else self.tr("Copy")
        posted = self.tr("I have answered") if spoken else self.tr("I have posted it")
        for each, words in ((self._copy, copy), (self._posted, posted)):
            each.setText(words)
            each.setAccessibleName(words)
        self._copy.setVisible(not spoken)
        self._copy.setEnabled(not is_empty)
        posted_next = spoken or facts.row.review.state == State.TO_BE_POSTED
        set_role(self._posted, "primary" if posted_next else "")
        set_role(self._copy, "" if posted_next else "primary")
        token = "text3" if is_empty else "text2" if posted_next else "on_accent"
        if token != self._token:
            self._token = token
            tint(self._copy, self._theme, "copy", token)
