"""A complaint that waits, in one row: how long, how urgent, what it says, and a button to answer it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from reputation_desktop.domain.reminder import Stage
from reputation_desktop.domain.review import State
from reputation_desktop.ui.today.reading import PageFacts
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.folding import Folding
from reputation_desktop.ui.widgets.frames import column, row
from reputation_desktop.ui.widgets.marks import Mark, Sign, mark_of
from reputation_desktop.ui.widgets.rows import ClickableRow
from reputation_desktop.ui.widgets.stars import Stars
from reputation_desktop.ui.widgets.text import ElidedLabel, set_role
from reputation_desktop.ui.words.first_words import first_words
from reputation_desktop.ui.words.reviews import language_name, stage_word, state_word
from reputation_desktop.ui.words.times import age, day
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.desk.reminders import Waiting
    from reputation_desktop.domain.stored import StoredReview

_AGE_WIDTH, _FOLDED_BELOW = 104, 320
_ROLES = {Mark.OVERDUE: "error", Mark.LAST_CALL: "error", Mark.NUDGED: "warning"}


class WaitingRow(ClickableRow):
    """A click on the row shows the review, one on its button begins the answer."""

    def __init__(self, services: Services, *, first: bool) -> None:
        super().__init__(services.theme, hover="bg", rule=True)
        self._services = services
        self._review_id = 0
        px = services.theme.px
        self._sign = Sign(services.theme, 20)
        self._age, self._stage = ElidedLabel(role="strong"), ElidedLabel(role="secondary")
        self._text, self._stars, self._about = ElidedLabel(), Stars(services.theme, 13), ElidedLabel(role="small")
        self.answer = button(self.tr("Answer"), self._on_answer_clicked, role="primary" if first else "")
        how_long = QWidget()
        how_long.setLayout(column(self._age, self._stage, gap=px(2)))
        about = row(self._stars, self._about, gap=px(8))
        about.setStretch(1, 1)
        words = QWidget()
        words.setLayout(column(self._text, about, gap=px(3)))
        told = Folding(services.theme, how_long, words, below=_FOLDED_BELOW, gap=10, first_width=_AGE_WIDTH)
        layout = row(self._sign, told, self.answer, margins=(px(20), px(12), px(20), px(12)), gap=px(13))
        layout.setStretch(1, 1)
        for each in (self._sign, self.answer):
            layout.setAlignment(each, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(layout)
        self.clicked.connect(self._on_clicked)

    def show_waiting(self, waiting: Waiting, facts: PageFacts) -> None:
        """Shows a complaint as of one moment."""
        review = waiting.review
        self._review_id = review.id
        # The clock runs whether or not an answer has been begun, so the mark is that of its stage.
        mark = mark_of(State.AWAITING, review.kind, waiting.stage, review.snoozed_until, facts.at, asks=True)
        waited, stage = age(facts.at - waiting.started_at), self._stage_words(waiting, facts)
        self._sign.show_mark(mark, stage)
        self._age.setText(waited)
        self._stage.setText(stage)
        set_role(self._stage, _ROLES.get(mark, "secondary"))
        rating, words = review.rating, first_words(review.title, review.text)
        self._text.setText(words)
        self._stars.show_rating(*((rating.value, rating.worst, rating.best) if rating else (None, None, None)))
        self._about.setText(_about(review))
        self.answer.setAccessibleName(
            self.tr("Answer: {who}, {age}").format(who=review.author or review.channel, age=waited)
        )
        said = self.tr("{age}, {stage}: {text}")
        self.setAccessibleName(said.format(age=waited, stage=stage, text=words))

    def _stage_words(self, waiting: Waiting, facts: PageFacts) -> str:
        until = waiting.review.snoozed_until
        if until is not None and until > facts.at:
            return self.tr("until {day}").format(day=day(until, facts.zone, facts.at))
        if waiting.stage is Stage.NUDGE:
            return self.tr("due {day}").format(day=day(waiting.due_at, facts.zone, facts.at))
        return stage_word(waiting.stage)

    def _on_clicked(self) -> None:
        self._services.review_wanted.emit(self._review_id, False)

    def _on_answer_clicked(self) -> None:
        self._services.review_wanted.emit(self._review_id, True)


def _about(review: StoredReview) -> str:
    """Where it was said and in which language, and how far the answer has come where it was begun."""
    begun = "" if review.state is State.AWAITING else state_word(review.state)
    language = language_name(review.language) if review.language else ""
    return "  ·  ".join(part for part in (review.channel, language, begun) if part)
