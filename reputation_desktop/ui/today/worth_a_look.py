"""What else deserves the owner's eyes: alarms, promises that are due, and what nobody could judge."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from reputation_desktop.domain.alarm import Alarm, AlarmKind
from reputation_desktop.domain.review import Kind
from reputation_desktop.ui.today.alarm_notice import AlarmNotice
from reputation_desktop.ui.today.briefing_column import PAST_RECOMPUTED
from reputation_desktop.ui.today.reading import PageFacts
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.frames import column, line, row
from reputation_desktop.ui.widgets.marks import Sign
from reputation_desktop.ui.widgets.rows import ClickableRow, RowPool
from reputation_desktop.ui.widgets.text import ElidedLabel, label
from reputation_desktop.ui.words.first_words import first_words
from reputation_desktop.ui.words.reviews import language_name
from reputation_desktop.ui.words.times import day
from reputation_desktop.ui.work.services import Services

UNJUDGED_SHOWN = 3


class _LookRow(ClickableRow):
    """A sign, a line of text, and a word or two beside it."""

    def __init__(self, services: Services) -> None:
        super().__init__(services.theme)
        px = services.theme.px
        self.sign, self._text, self._beside = Sign(services.theme, 15), ElidedLabel(role="body"), label(role="small")
        layout = row(self.sign, self._text, self._beside, margins=(px(2), px(6), px(2), px(6)), gap=px(9))
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def say(self, text: str, beside: str) -> None:
        self._text.setText(text)
        self._beside.setText(beside)
        self.setAccessibleName(f"{text}, {beside}" if beside else text)


class WorthALook(QWidget):
    """Hidden while there is nothing of the kind."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        px = services.theme.px
        self._promise_reviews: list[int] = []
        self._unjudged_reviews: list[int] = []
        self._recomputed_reviews: tuple[int, ...] = ()
        alarms, promises, unjudged = column(gap=px(10)), column(), column()
        self._alarms = RowPool(alarms, self._new_alarm)
        self._promises = RowPool(promises, self._new_promise)
        self._unjudged = RowPool(unjudged, self._new_unjudged)
        self._look_words, self._past_words = label(role="strong", wraps=True), label(role="secondary", wraps=True)
        self._look, self._past = QWidget(), QWidget()
        show_unjudged = button(self.tr("Show them"), self._on_look_clicked, role="link")
        show_unjudged.setAccessibleName(self.tr("Show the reviews that could not be judged"))
        show_past = button(self.tr("Show these"), self._on_past_clicked, role="link")
        show_past.setAccessibleName(self.tr("Show the reviews that were corrected"))
        self._look.setLayout(column(self._look_words, unjudged, row(show_unjudged, None)))
        self._past.setLayout(column(self._past_words, row(show_past, None)))
        heading = label(self.tr("Worth a look"), "heading")
        parts = column(heading, alarms, promises, self._look, self._past, gap=px(10))
        self.setLayout(column(line(), parts, gap=px(20)))
        self.hide()

    def show_facts(self, facts: PageFacts) -> None:
        """Shows what deserves a look at one moment."""
        today = facts.today
        alarms = [each for each in today.alarms if _still_holds(each, facts)]
        for notice, alarm in zip(self._alarms.resize(len(alarms)), alarms, strict=True):
            notice.show_alarm(alarm)
        self._promise_reviews = [each.review_id for each in today.follow_ups]
        for each, promise in zip(self._promises.resize(len(today.follow_ups)), today.follow_ups, strict=True):
            each.say(promise.text, self.tr("due {day}").format(day=day(promise.due_on, facts.zone, facts.at)))
        self._show_unjudged(facts)
        lines = () if facts.briefing is None else facts.briefing.lines
        self._recomputed_reviews = next((each.review_ids for each in lines if each.sort == PAST_RECOMPUTED), ())
        count = len(self._recomputed_reviews)
        self._past_words.setText(self.tr("%n correction(s) of yours changed the scores of the past too.", "", count))
        self._past.setVisible(bool(count))
        self.setVisible(bool(alarms or today.follow_ups or today.unjudged_count or count))

    def _show_unjudged(self, facts: PageFacts) -> None:
        count, unjudged = facts.today.unjudged_count, facts.today.unjudged[:UNJUDGED_SHOWN]
        self._unjudged_reviews = [each.id for each in unjudged]
        for each, review in zip(self._unjudged.resize(len(unjudged)), unjudged, strict=True):
            each.say(first_words(review.title, review.text), language_name(review.language) if review.language else "")
        self._look_words.setText(self.tr("Please look: %n review(s) could not be judged", "", count))
        self._look.setVisible(bool(count))

    def _new_alarm(self, _: int) -> AlarmNotice:
        return AlarmNotice(self._services)

    def _new_promise(self, place: int) -> _LookRow:
        made = _LookRow(self._services)
        made.sign.show_icon("calendar", "amber", self.tr("follow-up"))
        made.clicked.connect(partial(self._on_promise_clicked, place))
        return made

    def _new_unjudged(self, place: int) -> _LookRow:
        made = _LookRow(self._services)
        made.sign.show_kind(Kind.UNJUDGED, self.tr("not judged"))
        made.clicked.connect(partial(self._on_unjudged_clicked, place))
        return made

    def _on_promise_clicked(self, place: int, *_: object) -> None:
        self._services.review_wanted.emit(self._promise_reviews[place], False)

    def _on_unjudged_clicked(self, place: int, *_: object) -> None:
        self._services.review_wanted.emit(self._unjudged_reviews[place], False)

    def _on_look_clicked(self) -> None:
        from reputation_desktop.store.reviews import InboxQuery

        self._services.inbox_wanted.emit(InboxQuery(awaiting=True, unjudged=True), self.tr("Please look"))

    def _on_past_clicked(self) -> None:
        from reputation_desktop.store.reviews import InboxQuery

        self._services.inbox_wanted.emit(InboxQuery(ids=self._recomputed_reviews), self.tr("Corrected by you"))


def _still_holds(alarm: Alarm, facts: PageFacts) -> bool:
    """Whether an alarm is still worth a look: not of a channel that is gone, or that is read again."""
    if alarm.kind not in (AlarmKind.STOPPED, AlarmKind.SILENCE):
        return True
    channel = next((each for each in facts.today.channels if str(each.id) == alarm.subject), None)
    return channel is not None and (alarm.kind is AlarmKind.SILENCE or channel.health.failures_in_a_row > 0)
