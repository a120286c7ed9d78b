"""The timeline: why the score moved, and what would move it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.ui.charts.chart_words import days_words
from reputation_desktop.ui.charts.facts import ChartFacts, Picks
from reputation_desktop.ui.timeline.chart_card import ChartCard
from reputation_desktop.ui.timeline.chart_facts import chart_of
from reputation_desktop.ui.timeline.choice import Choice, latest_in
from reputation_desktop.ui.timeline.event_card import EventCard
from reputation_desktop.ui.timeline.event_dialog import EventDialog
from reputation_desktop.ui.timeline.filling import FillingColumn
from reputation_desktop.ui.timeline.head import PageHead
from reputation_desktop.ui.timeline.range_chooser import RangeChooser
from reputation_desktop.ui.timeline.reading import PageFacts, read_page
from reputation_desktop.ui.timeline.receipt_card import ReceiptCard
from reputation_desktop.ui.timeline.scope_chooser import ScopeChooser
from reputation_desktop.ui.timeline.what_if_card import WhatIfCard
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.folding import Folding
from reputation_desktop.ui.widgets.frames import column, emptied, row, scrolling
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.widgets.page import READ_AGAIN_MS, Page
from reputation_desktop.ui.widgets.rows import order_tabs
from reputation_desktop.ui.words.failures import told
from reputation_desktop.ui.words.score_words import course_words
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.store.store import Store

_RANGE, _USUAL_RANGE = "timeline_range", "quarter"
_AHEAD = "timeline ahead"
_MARGIN, _TOP, _UNDER_HEAD, _GAP, _WIDEST = 36, 26, 18, 20, 1560
_FOLDED_BELOW = 1100 - 2 * _MARGIN
_ASIDE_WIDTH = 324


class TimelinePage(Page):
    """One reading of the store fills the page; days and events are chosen without another one.

    While the owner looks at one range, the others are read ahead, so that they are there when she chooses them.
    """

    cares_for = Changed.REVIEWS | Changed.CHANNELS | Changed.SETTINGS | Changed.EVENTS

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._facts: PageFacts | None = None
        self._course: ChartFacts | None = None
        self._ahead: dict[str, PageFacts] = {}
        self._choice = Choice()
        self._key = 0
        self._span = services.preferences.text(_RANGE, _USUAL_RANGE)
        self._box = column()
        self.setLayout(self._box)
        self._build()
        self._again = QTimer(self, interval=READ_AGAIN_MS)
        self._again.timeout.connect(self._on_time_passed)
        self._again.start()
        self.theme.changed.connect(self._on_theme_changed)

    def _build(self) -> None:
        self._scale = self.theme.scale
        self.notice = Notice(self.theme)
        self.write_down = button(self.tr("Write down an event"), self._on_event_wanted, theme=self.theme, icon="report")
        self.scopes, self.ranges = ScopeChooser(self.theme), RangeChooser(self.theme)
        self._span = self._span if self._span in self.ranges.names else _USUAL_RANGE
        self.ranges.choose(self._span)
        self.scopes.chosen.connect(self._on_scope_chosen)
        self.ranges.chosen.connect(self._on_range_chosen)
        self._head = PageHead(self.theme, self.tr("Timeline"), self.write_down, self.scopes, self.ranges)
        self._head.resized.connect(self._fill)
        self.card, self.event_card = ChartCard(self.services), EventCard(self.services)
        self.receipt, self.what_if = ReceiptCard(self.services), WhatIfCard(self.services)
        self.card.day_chosen.connect(self._on_day_chosen)
        self.card.chart.start_chosen.connect(self._on_start_chosen)
        self.card.chart.event_chosen.connect(self._on_event_chosen)
        self.card.save.failed.connect(self._on_not_saved)
        self.receipt.left_out.connect(self.what_if.leave_out)
        self._build_halves()

    def _build_halves(self) -> None:
        px = self.theme.px
        main, upper, aside = QWidget(), QWidget(), QWidget()
        self._filling = FillingColumn(self.card, self.event_card, gap=px(_GAP))
        main.setLayout(self._filling)
        upper.setLayout(column(main, None))
        aside.setLayout(column(self.receipt, self.what_if, None, gap=px(_GAP)))
        self._halves = Folding(self.theme, upper, aside, below=_FOLDED_BELOW, gap=_GAP + 4, second_width=_ASIDE_WIDTH)
        self._content, inner = QWidget(), QWidget()
        inner.setMaximumWidth(px(_WIDEST))
        inner.setLayout(column(self.notice, self._head, px(_UNDER_HEAD), self._halves))
        inner.layout().setStretch(3, 1)  # type: ignore[union-attr]
        self._content.setLayout(row(inner, margins=(px(_MARGIN), px(_TOP), px(_MARGIN), px(_MARGIN))))
        self.area = scrolling(self._content)
        self._box.addWidget(self.area)
        order_tabs(self._content)

    # --- reading -------------------------------------------------------------------------------

    def refresh(self, changed: Changed) -> None:  # noqa: ARG002  # one reading answers every change
        """Reads the whole page anew."""
        self._ahead.clear()
        self.services.database.forget(_AHEAD)
        reading = self._reading(self._span)
        self.services.database.ask(reading, self._on_read, on_failed=self._on_not_read, slot="timeline")

    def _reading(self, span: str) -> Callable[[Store], PageFacts]:
        return partial(read_page, key=self._key, span=span, now=self.services.now())

    def _on_read(self, facts: PageFacts) -> None:
        self._show_read(facts)
        self._on_read_ahead(facts)

    def _on_read_ahead(self, facts: PageFacts) -> None:
        self._ahead[facts.timeline.span] = facts
        missing = next((span for span in self.ranges.names if span not in self._ahead), None)
        if missing is not None:
            services = self.services
            services.database.ask(
                self._reading(missing), self._on_read_ahead, on_failed=self._on_not_read_ahead, slot=_AHEAD
            )

    def _on_not_read_ahead(self, _: WorldFailed) -> None:
        """Told once the owner asks for it herself."""

    def _show_read(self, facts: PageFacts) -> None:
        before, self._facts = self._facts, facts
        self._key = facts.scope.key
        self._course = chart_of(facts)
        self._choose_event(before, facts, self._course)
        self.notice.hide()
        fades = before is not None and (before.timeline.span, before.scope.key) != (facts.timeline.span, self._key)
        self._show(facts, self._course, fades=fades)
        self.what_if.show_scope(facts.scope, facts.timeline.at)

    def _choose_event(self, before: PageFacts | None, facts: PageFacts, course: ChartFacts) -> None:
        """An event that was just written down is told of; else the one before, or the latest where it is gone."""
        shown = {each.key for each in course.events}
        known = set() if before is None else {each.id for each in before.events}
        new = [each.id for each in facts.events if each.id not in known and each.id in shown]
        if before is not None and before.shop_id == facts.shop_id and len(new) == 1:
            self._choice = replace(self._choice, event=new[0], start=None)
        elif self._choice.event not in shown:
            self._choice = replace(self._choice, event=latest_in(course, facts.events))

    def _show(self, facts: PageFacts, course: ChartFacts, *, fades: bool = False) -> None:
        scores = tuple(each.score for each in facts.timeline.steps)
        description = course_words(scores, facts.timeline.zone, facts.timeline.at)
        self.scopes.show_scopes(facts.scopes, facts.scope.key)
        self.card.show_course(course, description, self._titles(facts), fades=fades)
        self._show_choice(facts, course)

    def _titles(self, facts: PageFacts) -> tuple[str, str]:
        shop = next((each.name for each in facts.scopes if each.key == -facts.shop_id), "")
        heading = self.tr("{shop}: reputation score").format(shop=shop) if shop else self.tr("Reputation score")
        days = days_words(facts.first_day, facts.last_day, facts.timeline.zone, facts.timeline.at)
        name = self.tr("All channels") if facts.scope.of_shop else facts.scope.name
        return heading, self.tr("{name}, {days}").format(name=name, days=days)

    def _show_choice(self, facts: PageFacts, course: ChartFacts) -> None:
        """Shows the chosen days, their receipt and the event."""
        picks = self._choice.picks_in(course, facts.events)
        self.card.show_picks(picks, self._choice.event)
        self._show_receipt(facts, picks)
        self.event_card.show_event(next((each for each in facts.events if each.id == self._choice.event), None))

    def _show_receipt(self, facts: PageFacts, picks: Picks) -> None:
        if picks.start is not None and picks.chosen is not None:
            start, chosen = (facts.timeline.steps[number].score.at for number in (picks.start, picks.chosen))
            self.receipt.show_between(facts.scope, start, chosen)

    def _on_not_read(self, failure: WorldFailed) -> None:
        self.notice.say(told(failure), (self.tr("Try again"), self._on_time_passed), sort="error")

    def _on_not_saved(self, failure: WorldFailed) -> None:
        self.notice.say(told(failure), (self.tr("Close"), self.notice.hide), sort="error")

    def _on_time_passed(self) -> None:
        if self.isVisible():
            self.refresh(self.cares_for)

    # --- what the owner chooses ----------------------------------------------------------------

    def _on_range_chosen(self, span: str) -> None:
        self._span = span
        self.services.preferences.keep(_RANGE, span)
        ahead = self._ahead.get(span)
        if ahead is None:
            self.refresh(self.cares_for)
        else:
            self._show_read(ahead)

    def _on_scope_chosen(self, key: int) -> None:
        self._key = key
        self.refresh(self.cares_for)

    def _on_day_chosen(self, number: int) -> None:
        if self._course is not None:
            last = number == len(self._course.steps) - 1
            self._choose(replace(self._choice, day=None if last else self._day(number)))

    def _on_start_chosen(self, number: int) -> None:
        """A start after the chosen day makes the last day the chosen one."""
        chosen = None if self._course is None else self._choice.picks_in(self._course, ()).chosen
        if chosen is not None:
            day = self._choice.day if number <= chosen else None
            self._choose(replace(self._choice, start=self._day(number), day=day))

    def _on_event_chosen(self, key: int) -> None:
        self._choose(replace(self._choice, event=key, start=None))

    def _choose(self, choice: Choice) -> None:
        self._choice = choice
        if self._facts is not None and self._course is not None:
            self._show_choice(self._facts, self._course)

    def _day(self, number: int) -> date | None:
        return None if self._course is None else self._course.steps[number].last_day

    def _on_event_wanted(self) -> None:
        if self._facts is not None:
            day = self._choice.day or self._facts.last_day
            dialog = EventDialog(self.services, self.window(), self._facts.shop_id, day=day)
            dialog.set_delete_on_close()
            dialog.open()

    # --- the window's wishes -------------------------------------------------------------------

    def take_focus(self) -> None:
        """The course gets the focus."""
        self.card.chart.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fill()

    def _fill(self) -> None:
        """The chart and its event fill the page and no more, however long the receipt beside them grows."""
        above = self.theme.px(_TOP + _MARGIN + _UNDER_HEAD) + self._head.height()
        self._filling.fill(self.height() - above)

    def _on_theme_changed(self) -> None:
        """Sizes are made of the text's size, so another size is another page."""
        if self.theme.scale != self._scale:
            emptied(self._box)
            self._build()
            if self._facts is not None and self._course is not None:
                self._show(self._facts, self._course)
                self.what_if.show_scope(self._facts.scope, self._facts.timeline.at)
