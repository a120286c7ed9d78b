"""What the customer wrote, with the phrases marked that decided what the program makes of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from reputation_desktop.domain.judgement import Phrase, judged_text
from reputation_desktop.domain.stored import StoredReview
from reputation_desktop.ui.inbox.marked_text import MarkedText
from reputation_desktop.ui.inbox.topic_words import topic_word
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.frames import column, row
from reputation_desktop.ui.widgets.text import label

_BETWEEN = "      "
"""Between the samples of the legend, in no mark."""


class ReviewText(QWidget):
    """The text, below it what the marks mean, and the topics."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.text = MarkedText(theme, 16, 27)
        self._legend = MarkedText(theme, 12, 20)
        self._legend.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._legend.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._topics = label("", "small", wraps=True)
        self._topics.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._below = QWidget()
        below = row(self._legend, self._topics, gap=16)
        below.setStretch(1, 1)
        self._below.setLayout(below)
        theme.changed.connect(self._on_theme_changed)
        self.setLayout(column(self.text, self._below, gap=8))

    def show_review(self, review: StoredReview) -> None:
        """Shows the words of a review; says so where there are none."""
        words = judged_text(review.title, review.text)
        self.text.setAccessibleName(self.tr("What the customer wrote"))
        self.text.setAccessibleDescription(self._told(review.phrases))
        if words:
            self.text.show_words(words, review.phrases, review.title if words != review.text else "")
        else:
            self.text.show_words(self.tr("No words, only stars."), ())
        self._show_legend(review)

    def _show_legend(self, review: StoredReview) -> None:
        samples = []
        if any(each.weight < 0 for each in review.phrases):
            samples.append((self.tr("weighs against"), -1.0))
        if any(each.weight >= 0 for each in review.phrases):
            samples.append((self.tr("weighs for"), 1.0))
        phrases, at = [], 0
        for words, weight in samples:
            phrases.append(Phrase(words, at, at + len(words), weight))
            at += len(words) + len(_BETWEEN)
        self._legend.show_words(_BETWEEN.join(words for words, _ in samples), phrases)
        self._on_theme_changed()
        topics = ", ".join(dict.fromkeys(topic_word(each.topic) for each in review.topics))
        self._topics.setText(self.tr("Topics: {topics}").format(topics=topics) if topics else "")
        self._below.setVisible(bool(samples or topics))

    def _on_theme_changed(self) -> None:
        self._legend.setFixedWidth(self._legend.line_width)

    def _told(self, phrases: Sequence[Phrase]) -> str:
        """The marks for those who listen to the screen."""
        against = "; ".join(f"“{each.text}”" for each in phrases if each.weight < 0)
        speaks_for = "; ".join(f"“{each.text}”" for each in phrases if each.weight >= 0)
        told = []
        if against:
            told.append(self.tr("Weighs against: {phrases}.").format(phrases=against))
        if speaks_for:
            told.append(self.tr("Weighs for: {phrases}.").format(phrases=speaks_for))
        return " ".join(told)
