"""Two versions of a review side by side, with what went and what came marked."""

from __future__ import annotations

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reputation_desktop.domain.judgement import Phrase
from reputation_desktop.ui.inbox.marked_text import MarkedText
from reputation_desktop.ui.inbox.versions import Span, Step, Wording, marked
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.dialog import Dialog
from reputation_desktop.ui.widgets.frames import column, frame, row
from reputation_desktop.ui.widgets.stars import Stars
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.times import day_and_time

_WENT, _CAME = -1.0, 1.0


class CompareDialog(Dialog):
    """The earlier version at the left, the later one at the right."""

    def __init__(self, theme: Theme, shown: Step, now: datetime, zone: tzinfo, parent: QWidget | None) -> None:
        title = QCoreApplication.translate("CompareDialog", "What the customer changed")
        super().__init__(theme, title, parent, width=880)
        self.set_delete_on_close()
        went, came = marked(shown.before.text, shown.after.text)
        sides = row(gap=theme.px(16))
        for heading, wording, spans, weight in (
            (self.tr("Before"), shown.before, went, _WENT),
            (self.tr("After"), shown.after, came, _CAME),
        ):
            side = frame("card")
            side.setLayout(self._side(heading, wording, _phrases(wording.text, spans, weight), now, zone))
            sides.addWidget(side, 1)
        self.content.addLayout(sides, 1)
        if went or came:
            words = self.tr("Underlined: what was taken out. Dotted: what was added.")
            self.content.addWidget(label(words, "small", wraps=True))
        close = button(self.tr("Close"), self.accept)
        close.setDefault(True)
        self.add_buttons(close)
        close.setFocus()

    def _side(self, heading: str, wording: Wording, phrases: list[Phrase], now: datetime, zone: tzinfo) -> QVBoxLayout:
        theme = self.theme
        stars = Stars(theme, 16)
        rating = wording.rating
        if rating is not None:
            stars.show_rating(rating.value, rating.worst, rating.best)
        text = MarkedText(theme, 14, 22)
        text.setAccessibleName(heading)
        quoted = "; ".join(f"“{each.text}”" for each in phrases)
        if quoted:
            changed = self.tr("Taken out: {words}") if phrases[0].weight < 0 else self.tr("Added: {words}")
            text.setAccessibleDescription(changed.format(words=quoted))
        text.show_words(wording.text or self.tr("No words, only stars."), phrases)
        when = label(day_and_time(wording.at, zone, now), "small", wraps=True)
        return column(row(label(heading, "strong"), when, None, stars), text, None, margins=(16, 12, 16, 16), gap=8)


def _phrases(text: str, spans: tuple[Span, ...], weight: float) -> list[Phrase]:
    return [Phrase(text[start:end], start, end, weight) for start, end in spans]
