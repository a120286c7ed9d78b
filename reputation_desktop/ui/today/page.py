"""The first page: how the shop stands, who waits, what is new, and what was not read."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.ui.today.briefing_column import BriefingColumn
from reputation_desktop.ui.today.channel_health import ChannelHealth
from reputation_desktop.ui.today.greeting import Greeting
from reputation_desktop.ui.today.looking import LookWatch
from reputation_desktop.ui.today.reading import PageFacts, read_briefing, read_page
from reputation_desktop.ui.today.score_card import ScoreCard
from reputation_desktop.ui.today.waiting_card import WaitingCard
from reputation_desktop.ui.today.worth_a_look import WorthALook
from reputation_desktop.ui.widgets.folding import Folding
from reputation_desktop.ui.widgets.frames import bounded_column, column, emptied, line, row, scrolling
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.widgets.page import READ_AGAIN_MS, Page
from reputation_desktop.ui.widgets.rows import order_tabs
from reputation_desktop.ui.words.failures import told
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.desk.briefing import Briefing
    from reputation_desktop.store.store import Store

_MARGIN, _WIDEST = 36, 1560
_ASIDE_BELOW = 1100 - 2 * _MARGIN
"""Under this width the right column goes below the main one."""

_ASIDE_WIDTH, _ASIDE_FOLDED_BELOW = 324, 620


class TodayPage(Page):
    """One reading of the store fills the whole page."""

    cares_for = Changed.REVIEWS | Changed.CHANNELS | Changed.SETTINGS

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._came_at: datetime = services.now()
        self._facts: PageFacts | None = None
        self._running = False
        self._box = column()
        self.setLayout(self._box)
        self._build()
        self._look = LookWatch(self)
        self._look.looked.connect(self._on_looked)
        self._again = QTimer(self, interval=READ_AGAIN_MS)
        self._again.timeout.connect(self._on_time_passed)
        self._again.start()
        self.theme.changed.connect(self._on_theme_changed)

    def _build(self) -> None:
        px = self.theme.px
        self._scale = self.theme.scale
        self.notice = Notice(self.theme)
        self.greeting, self.score = Greeting(self.services), ScoreCard(self.services)
        self.waiting, self.news = WaitingCard(self.services), BriefingColumn(self.services)
        self.worth, self.channels = WorthALook(self.services), ChannelHealth(self.services)
        main, told_new, health = QWidget(), QWidget(), QWidget()
        main.setLayout(column(self.score, self.waiting, None, gap=px(20)))
        told_new.setLayout(column(self.news, self.worth, None, gap=px(20)))
        self._rule = line()
        health.setLayout(column(self._rule, self.channels, None, gap=px(20)))
        self._aside = Folding(self.theme, told_new, health, below=_ASIDE_FOLDED_BELOW, gap=20)
        # A hairline parts what lies one below the other.
        self._aside.folded.connect(self._rule.setVisible)
        self._halves = Folding(
            self.theme, main, self._aside, below=_ASIDE_BELOW, gap=_MARGIN, second_width=_ASIDE_WIDTH
        )
        self._content, inner = QWidget(), QWidget()
        inner.setMaximumWidth(px(_WIDEST))
        inner.setLayout(bounded_column(self.notice, self.greeting, self._halves, None, gap=px(18)))
        self._content.setLayout(row(inner, margins=(px(_MARGIN), px(24), px(_MARGIN), px(_MARGIN))))
        self.area = scrolling(self._content)
        self._box.addWidget(self.area)

    # --- reading -------------------------------------------------------------------------------

    def refresh(self, changed: Changed) -> None:  # noqa: ARG002  # one reading answers every change
        """Reads the whole page anew."""
        now, came_at = self.services.now(), self._came_at

        def read(store: Store) -> PageFacts:
            return read_page(store, now, came_at)

        self.services.database.ask(read, self._on_read, on_failed=self._on_not_read, slot="today")

    def _on_read(self, facts: PageFacts) -> None:
        known = None if self._facts is None else self._facts.briefing
        self._facts = replace(facts, briefing=known)
        self.notice.hide()
        self._show()
        self.services.database.ask(
            partial(read_briefing, facts=facts), self._on_briefed, on_failed=self._on_not_read, slot="briefing"
        )

    def _on_briefed(self, briefing: Briefing) -> None:
        if self._facts is not None:
            self._facts = replace(self._facts, briefing=briefing)
            self._show_briefing(self._facts)
            self._look.data_shown()

    def _show(self) -> None:
        if self._facts is None:
            return
        for part in (self.greeting, self.score, self.waiting, self.channels):
            part.show_facts(self._facts)
        self._show_briefing(self._facts)

    def _show_briefing(self, facts: PageFacts) -> None:
        self.news.show_facts(facts)
        self.worth.show_facts(facts)
        order_tabs(self._content)

    def _on_not_read(self, failure: WorldFailed) -> None:
        self.notice.say(told(failure), (self.tr("Try again"), self._on_time_passed), sort="error")

    def _on_time_passed(self) -> None:
        if self.isVisible():
            self.refresh(self.cares_for)

    def _on_looked(self) -> None:
        now = self.services.now()

        def note(store: Store) -> None:
            from reputation_desktop.store.looks import note_look

            note_look(store, now)

        self.services.database.ask(note)

    # --- the window's wishes -------------------------------------------------------------------

    def take_focus(self) -> None:
        """The complaint that waits longest gets the focus; where none does, what the page offers first."""
        (self.waiting.first_answer or self.greeting.counter).setFocus()

    def round_running(self, running: bool) -> None:
        """Says that a round is under way, or no more."""
        self._running = running
        self.greeting.round_running(running)

    def _on_theme_changed(self) -> None:
        """Sizes are made of the text's size, so another size is another page."""
        if self.theme.scale != self._scale:
            emptied(self._box)
            self._build()
            self.greeting.round_running(self._running)
            self._show()
