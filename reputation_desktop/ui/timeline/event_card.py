"""What came of one thing that the owner changed."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from reputation_desktop.domain.before_after import Comparison, Outcome
from reputation_desktop.domain.event import Event
from reputation_desktop.ui.inbox.topic_words import topic_word
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.timeline.event_dialog import EventDialog, removing
from reputation_desktop.ui.widgets.buttons import icon_button
from reputation_desktop.ui.widgets.flow_layout import FlowLayout
from reputation_desktop.ui.widgets.folding import Folding
from reputation_desktop.ui.widgets.frames import column, row
from reputation_desktop.ui.widgets.marks import Mark, Sign
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.widgets.text import label, set_role
from reputation_desktop.ui.words.numbers import whole
from reputation_desktop.ui.words.times import calendar_day
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.store.store import Store

_SLOT = "event card"

_SIGNS = {
    Outcome.CLEARLY_FEWER: ("tick", "accent", "good"),
    Outcome.FEWER: ("down", "text2", "secondary"),
    Outcome.MORE: ("up", "text2", "secondary"),
    Outcome.CLEARLY_MORE: ("warning", "ember", "error"),
    Outcome.NOT_ENOUGH: ("clock", "text3", "secondary"),
}
"""Icon, its token, and the role of the words; what stayed the same has a dash."""


def outcome_words(outcome: Outcome) -> str:
    """What came of it, in words."""
    translate = QCoreApplication.translate
    return {
        Outcome.CLEARLY_FEWER: translate("EventCard", "Clearly fewer"),
        Outcome.FEWER: translate("EventCard", "Fewer, maybe by chance"),
        Outcome.SAME: translate("EventCard", "About the same"),
        Outcome.MORE: translate("EventCard", "More, maybe by chance"),
        Outcome.CLEARLY_MORE: translate("EventCard", "Clearly more"),
        Outcome.NOT_ENOUGH: translate("EventCard", "Not enough to say"),
    }[outcome]


class EventCard(QFrame):
    """One event, with what was blamed before it and after it; hidden where there is none."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._services = services
        theme, px = services.theme, services.theme.px
        self._event: Event | None = None
        self._removed = Notice(theme)
        self._title, self._topic = label(role="strong", wraps=True), label(role="secondary", wraps=True)
        self._figures = _Figures(theme)
        self._later = label(self.tr("What came of it shows from tomorrow on."), "secondary", wraps=True)
        what = QWidget()
        what.setLayout(column(self._title, self._topic, None, gap=px(2)))
        told = QWidget()
        told.setLayout(column(self._figures, self._later))
        self._acts = QWidget()
        self._acts.setLayout(
            row(
                icon_button(theme, "pen", self.tr("Change this event"), self._on_change_wanted),
                icon_button(theme, "delete", self.tr("Take this event away"), self._on_removal_wanted),
                gap=px(2),
            )
        )
        self._body = QWidget()
        parts = Folding(theme, what, told, below=520, gap=20, first_width=190)
        body = row(parts, self._acts, gap=px(12))
        body.setStretch(0, 1)
        body.setAlignment(self._acts, Qt.AlignmentFlag.AlignTop)
        self._body.setLayout(body)
        self.setLayout(column(self._removed, self._body, margins=(px(20), px(14), px(12), px(14)), gap=px(12)))
        self.show_event(None)

    def show_event(self, event: Event | None) -> None:
        """Shows an event as it is now, compared as of now; None leaves the card empty."""
        other = event is None or self._event is None or event.id != self._event.id
        self._event = event
        self._show_or_hide()
        if event is None:
            return
        if other:
            self._figures.hide()
            self._later.hide()
        self._show_words(event)
        now = self._services.now()

        def work(store: Store) -> Comparison:
            from reputation_desktop.desk.events import before_after

            return before_after(store, event, now)

        self._services.database.ask(work, self._on_compared, slot=_SLOT)

    def show_removed(self, event: Event) -> None:
        """Says that an event was taken away, and offers to put it back."""
        said = self.tr("“{event}” is taken away.").format(event=event.title)
        self._removed.say(said, (self.tr("Put it back"), lambda: self._put_back(event)), sort="good")
        if self._event is not None and self._event.id == event.id:
            self._event = None
        self._show_or_hide()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Who leaves the page is done with what she took away."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._removed.hide()
            self._show_or_hide()

    def _show_or_hide(self) -> None:
        self._body.setVisible(self._event is not None)
        self.setVisible(self._event is not None or not self._removed.isHidden())

    def _show_words(self, event: Event) -> None:
        day = calendar_day(event.day, self._services.zone, self._services.now())
        self._title.setText(self.tr("{event}, {day}").format(event=event.title, day=day))
        self._topic.setText(self.tr("meant to mend: {topic}").format(topic=topic_word(event.topic)))
        self._topic.setVisible(bool(event.topic))

    def _on_compared(self, comparison: Comparison) -> None:
        if self._event is None:
            return
        self._figures.setVisible(comparison.days > 0)
        self._later.setVisible(comparison.days == 0)
        said = self._later.text()
        if comparison.days:
            said = self._figures.show_comparison(comparison, by_topic=bool(self._event.topic))
        self.setAccessibleName("; ".join((self._title.text(), said)))

    def _on_change_wanted(self) -> None:
        event = self._event
        if event is not None:
            dialog = EventDialog(self._services, self.window(), event.shop_id, day=event.day, event=event)
            dialog.removed.connect(self.show_removed)
            dialog.open()

    def _on_removal_wanted(self) -> None:
        event = self._event
        if event is not None:
            work = removing(event, self._services)
            self._services.act(work, changed=Changed.EVENTS, on_done=lambda _: self.show_removed(event))

    def _put_back(self, event: Event) -> None:
        def work(store: Store) -> None:
            from reputation_desktop.store.events import restore_event

            restore_event(store, event.id)

        self._removed.hide()
        self._show_or_hide()
        self._services.act(work, changed=Changed.EVENTS)


class _Figures(QWidget):
    """Before, after, and what it comes to."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        px = theme.px
        self._before_days, self._after_days = label(role="small"), label(role="small")
        self._before, self._after = _numbers(), _numbers()
        self._sign, self._outcome = Sign(theme, 16), label(role="secondary")
        flow = FlowLayout(gap=px(20))
        for part in (
            column(self._before_days, self._before, gap=px(2)),
            column(self._after_days, self._after, gap=px(2)),
            row(self._sign, self._outcome, margins=(0, px(9), 0, px(9)), gap=px(8)),
        ):
            holder = QWidget()
            holder.setLayout(part)
            flow.addWidget(holder)
        self.setLayout(flow)

    def show_comparison(self, comparison: Comparison, *, by_topic: bool) -> str:
        """Shows what was counted, and returns it as one sentence to be read aloud."""
        days = comparison.days
        blame = self.tr("{blamed} of %n review(s) blame it", "", comparison.before_of)
        complain = self.tr("{blamed} of %n review(s) complain", "", comparison.before_of)
        before = _show(self._before, blame if by_topic else complain, comparison.before_blamed, comparison.before_of)
        after = _show(self._after, self.tr("{blamed} of {all}"), comparison.after_blamed, comparison.after_of)
        self._before_days.setText(self.tr("%n day(s) before", "", days))
        self._after_days.setText(self.tr("%n day(s) after", "", days))
        self._show_outcome(comparison.outcome)
        return "; ".join((self._before_days.text(), before, self._after_days.text(), after, self._outcome.text()))

    def _show_outcome(self, outcome: Outcome) -> None:
        if outcome is Outcome.SAME:
            self._sign.show_mark(Mark.NO_ANSWER, "")
        else:
            icon, token, _ = _SIGNS[outcome]
            self._sign.show_icon(icon, token, "")
        self._outcome.setText(outcome_words(outcome))
        set_role(self._outcome, "secondary" if outcome is Outcome.SAME else _SIGNS[outcome][2])


def _numbers() -> QLabel:
    """A line in which one number stands out; it holds the program's own words only."""
    made = label()
    made.setTextFormat(Qt.TextFormat.RichText)
    return made


def _show(place: QLabel, words: str, blamed: int, everything: int) -> str:
    """Puts `words` with their numbers into a place, the first one strong; returns them plain."""
    strong = f'<span style="font-weight: 600">{whole(blamed)}</span>'
    place.setText(escape(words).format(blamed=strong, all=whole(everything)))
    said = words.format(blamed=whole(blamed), all=whole(everything))
    place.setAccessibleName(said)
    return said
