"""The inbox: channels, the list of reviews, and the one that is being answered."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from reputation_desktop.ui.inbox import filters
from reputation_desktop.ui.inbox.channel_column import ChannelColumn, PlaceMenuButton
from reputation_desktop.ui.inbox.filter_bar import USUAL
from reputation_desktop.ui.inbox.list_acts import ListActs
from reputation_desktop.ui.inbox.nothing_here import NothingWaits
from reputation_desktop.ui.inbox.places import ColumnFacts, Place, read_column
from reputation_desktop.ui.inbox.review_list import ReviewList
from reputation_desktop.ui.inbox.review_pane import ReviewPane
from reputation_desktop.ui.inbox.row_delegate import NARROWEST
from reputation_desktop.ui.inbox.saved_filter_menu import SavedFilterMenu
from reputation_desktop.ui.inbox.shortcuts import ShortcutsDialog
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.empty_state import EmptyState
from reputation_desktop.ui.widgets.frames import column, row
from reputation_desktop.ui.widgets.page import Page
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.store.reviews import InboxQuery
    from reputation_desktop.store.store import Store

COLUMN_FROM = 1100
"""Where the page is narrower than this, in px of the design, the column is a menu."""

TOGETHER_FROM = 850
"""Where it is narrower than this, either the list or the review is shown."""

LIST_WIDTH, PANE_WIDTH = 404, 580
AGED_MS = 60_000
SLOT = "inbox column"
SPLITTER = "inbox/splitter"


class InboxPage(Page):
    """Three parts side by side. Moving through the list changes nothing but what is shown."""

    cares_for = Changed.REVIEWS | Changed.CHANNELS | Changed.SETTINGS | Changed.FILTERS

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._facts: ColumnFacts | None = None
        self._asked = False
        self._alone: int | None = None
        self._one_at_a_time = self._pane_open = False
        self.column = ChannelColumn(services)
        self.list = ReviewList(services)
        self.pane = ReviewPane(services)
        self._acts = ListActs(services, self)
        self._saved = SavedFilterMenu(services, self)
        self._menu = PlaceMenuButton(services, self.column)
        self._nothing_waits = NothingWaits(services)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.list.add_above(self._menu)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.list)
        self._back = button(self.tr("Back to the list"), self._on_back, role="link", theme=self.theme, icon="left")
        self._right = QWidget()
        self._right.setLayout(column(row(self._back, None, margins=(16, 8, 16, 0)), self.pane))
        self._right.layout().setStretchFactor(self.pane, 1)  # type: ignore[union-attr]
        self._splitter.addWidget(self._right)
        self._splitter.setStretchFactor(1, 1)
        if not self._splitter.restoreState(self.services.preferences.bytes(SPLITTER)):
            self._splitter.setSizes([self.theme.px(LIST_WIDTH), self.theme.px(PANE_WIDTH)])
        add = button(self.tr("Add a channel"), lambda: self.services.link_wanted.emit(""), role="primary")
        no_channel = EmptyState(
            self.theme,
            self.tr("No channel yet"),
            self.tr("Tell where customers talk about you, and what they say comes here by itself."),
            add,
        )
        self._stack = QStackedWidget()
        for each in (self._splitter, self._nothing_waits, no_channel):
            self._stack.addWidget(each)
        self._no_channel = no_channel
        self._open_pane(False)
        parts = row(self.column, self._stack, gap=0)
        parts.setStretchFactor(self._stack, 1)
        self.setLayout(parts)

    def _connect(self) -> None:
        self.column.chosen.connect(self._on_place_chosen)
        self._menu.chosen.connect(self._on_place_chosen)
        self.list.query_wanted.connect(self._on_query_wanted)
        self.list.usual_wanted.connect(self._on_usual_wanted)
        self.list.save_wanted.connect(self._on_save_wanted)
        self.list.chosen.connect(self._on_chosen)
        self.list.asked.connect(self._on_asked)
        self.list.view.clicked.connect(self._on_clicked)
        self.list.view.act_wanted.connect(self._on_act_wanted)
        self.pane.acted.connect(self._on_acted)
        self._nothing_waits.all_wanted.connect(self._on_all_wanted)
        self._nothing_waits.channel_wanted.connect(self.services.channel_wanted)
        self._splitter.splitterMoved.connect(self._on_splitter_moved)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.search)
        ageing = QTimer(self, interval=AGED_MS)
        ageing.timeout.connect(self._on_aged)
        ageing.start()

    # --- from other pages ----------------------------------------------------------------------

    def show_review(self, review_id: int, answer: bool = False) -> None:
        """Shows a review: chosen in the list where it is there, else beside the list as it is."""
        self._begin()
        self._stack.setCurrentWidget(self._splitter)
        self._alone = None if self.list.show_review(review_id) else review_id
        if self._alone is not None:
            self.pane.show_review(review_id)
        self._open_pane(True)
        if answer:
            self.pane.focus_answer()
        else:
            self.list.view.setFocus()

    def show_query(self, query: InboxQuery, title: str) -> None:
        """Lists just what a query gives, under a title that the owner can close."""
        self._show(query, title)

    def refresh(self, changed: Changed) -> None:
        if not self._asked:
            self._begin()
        elif changed & (Changed.REVIEWS | Changed.CHANNELS | Changed.SETTINGS):
            self.list.look_again()
        now = self.services.now()

        def read(store: Store) -> ColumnFacts:
            return read_column(store, now)

        self.services.database.ask(read, self._on_facts, slot=SLOT)

    def take_focus(self) -> None:
        self.list.view.setFocus()

    def search(self) -> None:
        """Puts the cursor into the search field."""
        if self._stack.currentWidget() is not self._splitter:
            self._on_all_wanted()
        self._open_pane(False)
        self.list.search.setFocus()
        self.list.search.selectAll()

    # --- what is listed ------------------------------------------------------------------------

    def _begin(self) -> None:
        if not self._asked:
            self._show(self.list.query)

    def _on_query_wanted(self, query: InboxQuery) -> None:
        self._show(query, keep=True)

    def _show(self, query: InboxQuery, title: str = "", *, keep: bool = False) -> None:
        self._asked = True
        self._alone = None
        self.list.ask(query, title, keep=keep)
        self._stack.setCurrentWidget(self._splitter)
        self._open_pane(False)
        self._show_place()

    def _show_place(self) -> None:
        here = self._here()
        self.column.mark("" if here is None else here.key)
        self._menu.show_place(here)
        if self._facts is not None:
            channel = self.list.query.channel_id
            waits = self._facts.waiting if channel is None else self._facts.waits.get(channel, 0)
            self.list.show_waiting(waits)

    def _here(self) -> Place | None:
        """The line of the column that the list belongs to."""
        if self.list.title:
            return None
        query, places = self.list.query, self.column.places
        same = next((place for place in places if place.query == query), None)
        key = "all" if query.channel_id is None else f"channel {query.channel_id}"
        return same or next((place for place in places if place.key == key), None)

    def _on_place_chosen(self, place: Place) -> None:
        """A channel keeps the chips that are on, unless they are those of a folder or of a filter with a name."""
        here = self._here()
        if place.strong and here is not None and here.strong and here.key != place.key:
            self._show(replace(self.list.query, channel_id=place.query.channel_id))
        else:
            self._show(place.query)
        self.list.view.setFocus()

    def _on_usual_wanted(self) -> None:
        self._show(filters.usual_query())

    def _on_all_wanted(self) -> None:
        self._show(replace(filters.every_review(), channel_id=self.list.query.channel_id))

    def _on_save_wanted(self) -> None:
        query = self.list.query
        words = [query.search] if query.search else []
        words += [filters.chip_word(name) for name in USUAL if filters.is_on(query, name)]
        words += [name for name, _ in filters.extras(query, self.services.now(), self.services.zone)]
        self._saved.ask_keep(query, ", ".join(words))

    def _on_facts(self, facts: ColumnFacts) -> None:
        self._facts = facts
        self.column.show_facts(facts)
        self.list.bar.languages = facts.languages
        self._show_place()
        if self.list.snapshot.complete:
            self._on_asked(not self.list.model.rowCount())

    def _on_asked(self, nothing: bool) -> None:
        """Shows what fits an empty list: there is no channel, nothing waits, or nothing was found."""
        facts, query = self._facts, self.list.query
        if facts is None or self._alone is not None:
            return
        if nothing and not facts.channels and not self.list.title and not query.search:
            self._stack.setCurrentWidget(self._no_channel)
        elif nothing and filters.is_usual(query) and not self.list.title:
            channel = next((each for each in facts.channels if each.id == query.channel_id), None)
            self._nothing_waits.show_facts(facts, channel)
            self._stack.setCurrentWidget(self._nothing_waits)
        else:
            self._stack.setCurrentWidget(self._splitter)

    # --- the chosen ones -----------------------------------------------------------------------

    def _on_chosen(self, ids: list[int]) -> None:
        self._alone = None
        if not ids:
            self.pane.show_nothing()
        elif len(ids) == 1:
            self.pane.show_review(ids[0])
        else:
            self.pane.show_chosen(ids)

    def _on_act_wanted(self, act: str) -> None:
        ids = self.list.view.chosen_ids() or ([self._alone] if self._alone is not None else [])
        if act != "answer":
            self._acts.act(act, ids)
        elif ids:
            self._open_pane(True)
            if len(ids) == 1:
                self.pane.focus_answer()

    def _on_acted(self, _: object) -> None:
        self._on_back()

    def _on_back(self) -> None:
        self._open_pane(False)
        self.list.view.setFocus()

    def _on_clicked(self) -> None:
        self._open_pane(True)

    def _open_pane(self, opened: bool) -> None:
        """Where list and review do not fit side by side, shows the one or the other."""
        self._pane_open = opened
        self.list.setVisible(not (self._one_at_a_time and opened))
        self._right.setVisible(opened or not self._one_at_a_time)
        self._back.setVisible(self._one_at_a_time)

    # --- keys, size, time ----------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self._on_back()
        elif event.text() == "/":
            self.search()
        elif event.text() == "?":
            ShortcutsDialog(self.theme, self).open()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        narrow = self.width() < self.theme.px(COLUMN_FROM)
        self.column.setVisible(not narrow)
        self._menu.setVisible(narrow)
        self.list.setMinimumWidth(self.theme.px(NARROWEST))
        one_at_a_time = self.width() < self.theme.px(TOGETHER_FROM)
        if one_at_a_time != self._one_at_a_time:
            self._one_at_a_time = one_at_a_time
            self._open_pane(self._pane_open)

    def _on_splitter_moved(self) -> None:
        self.services.preferences.keep_bytes(SPLITTER, self._splitter.saveState())

    def _on_aged(self) -> None:
        """Ages grow, and what was put away comes back."""
        if self.isVisible():
            self.refresh(Changed.REVIEWS)
