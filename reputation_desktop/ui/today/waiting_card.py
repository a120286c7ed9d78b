"""Who waits: the complaints, oldest first; and what is said where none does."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QFrame, QWidget

from reputation_desktop.ui.today.no_reminders import NoReminders
from reputation_desktop.ui.today.nobody_waits import NobodyWaits
from reputation_desktop.ui.today.reading import PageFacts
from reputation_desktop.ui.today.waiting_row import WaitingRow
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.frames import Part, column, line, row
from reputation_desktop.ui.widgets.rows import RowPool
from reputation_desktop.ui.widgets.skeleton import grey_blocks
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.numbers import whole
from reputation_desktop.ui.work.services import Services

ROWS = 8
"""Complaints that are shown before "Show all": more than anybody answers in one go."""


class WaitingCard(QFrame):
    """The second card."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._services = services
        px = services.theme.px
        self._heading = label(self.tr("Complaints"), "heading", wraps=True)
        self._order = label(self.tr("Oldest first"), "secondary")
        self._head = self._strip(self._heading, None, self._order, above=14, below=14)
        self._no_reminders = NoReminders(services)
        self._quiet = self._strip(self._no_reminders, above=0, below=10)
        self._skeleton = self._strip(grey_blocks(services.theme, *[(560, 16), (320, 12)] * 3), above=8, below=24)
        self.nobody = NobodyWaits(services)
        rows = column()
        self._pool = RowPool(rows, self._new_row)
        self._show_all = button("", self._on_show_all_clicked, role="link")
        self._footnote = label(role="secondary", wraps=True)
        open_inbox = button(self.tr("Open the inbox"), partial(services.page_wanted.emit, "inbox"), role="link")
        self._foot = self._strip(self._footnote, self._show_all, open_inbox, rule=True)
        self.setLayout(
            column(self._head, self._quiet, self._skeleton, self.nobody, rows, self._foot, margins=(1, 0, 1, px(1)))
        )
        for each in (self._quiet, self._order, self.nobody, self._foot):
            each.hide()

    def _strip(self, *parts: Part, above: int = 6, below: int = 6, rule: bool = False) -> QWidget:
        px = self._services.theme.px
        words = row(*parts, margins=(px(20), px(above), px(20), px(below)))
        words.setStretch(0, 1)
        strip = QWidget()
        strip.setLayout(column(line(), words) if rule else words)
        return strip

    @property
    def first_answer(self) -> QWidget | None:
        """The button that answers the complaint that waits longest, or None."""
        return self._pool.rows[0].answer if self._pool.rows else None

    def show_facts(self, facts: PageFacts) -> None:
        """Shows who waits at one moment."""
        today = facts.today
        self._skeleton.hide()
        waiting = today.waiting[:ROWS]
        self._head.setVisible(bool(waiting))
        self._order.show()
        self._heading.setText(self.tr("%n complaint(s) are waiting", "", today.waiting_count))
        for each, fact in zip(self._pool.resize(len(waiting)), waiting, strict=True):
            each.show_waiting(fact, facts)
        self._show_all.setVisible(today.waiting_count > len(waiting))
        self._show_all.setText(self.tr("Show all {number}").format(number=whole(today.waiting_count)))
        self._show_all.setAccessibleName(self._show_all.text())
        self._no_reminders.show_facts(facts)
        self._quiet.setVisible(self._no_reminders.isVisibleTo(self._quiet))
        self.nobody.setVisible(not waiting)
        if not waiting:
            self.nobody.show_facts(facts)
        self._foot.setVisible(facts.any_review)
        self._footnote.setText(self._also_waiting(facts))

    def _also_waiting(self, facts: PageFacts) -> str:
        mixed, written = facts.today.mixed_count, facts.today.to_be_posted_count
        too = self.tr("%n mixed review(s) are waiting too.", "", mixed)
        alone = self.tr("%n mixed review(s) are waiting.", "", mixed)
        ready = self.tr("%n reply(ies) are written and ready to post.", "", written)
        sentences = ((too if facts.today.waiting_count else alone) if mixed else "", ready if written else "")
        return " ".join(sentence for sentence in sentences if sentence)

    def _new_row(self, place: int) -> WaitingRow:
        return WaitingRow(self._services, first=place == 0)

    def _on_show_all_clicked(self) -> None:
        from reputation_desktop.store.reviews import InboxQuery

        self._services.inbox_wanted.emit(InboxQuery(awaiting=True, complaints=True), self.tr("Complaints that wait"))
