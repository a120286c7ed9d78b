"""The middle of the inbox: search, chips, how many there are, and the list."""

from __future__ import annotations

from array import array
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from reputation_desktop.ui.inbox import filters
from reputation_desktop.ui.inbox.filter_bar import FilterBar
from reputation_desktop.ui.inbox.list_model import ReviewListModel
from reputation_desktop.ui.inbox.list_view import CHOSEN_AT_MOST, ReviewListView
from reputation_desktop.ui.inbox.nothing_here import NothingFound
from reputation_desktop.ui.inbox.snapshot import Snapshot
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.frames import column, line, row
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.widgets.search_field import SearchField
from reputation_desktop.ui.widgets.text import ElidedLabel
from reputation_desktop.ui.words.numbers import whole
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.store.reviews import InboxQuery


class ReviewList(QWidget):
    """Lists what a query gives at the moment it is asked; what comes later waits behind a button.

    Signals:
        query_wanted: with the query that the owner wants by search or chips.
        usual_wanted: the owner wants to see what awaits an answer.
        save_wanted: what is shown shall be kept under a name.
        chosen: with the ids of the chosen reviews.
        asked: the list is asked anew, and was found empty or not.
    """

    query_wanted = Signal(object)
    usual_wanted = Signal()
    save_wanted = Signal()
    chosen = Signal(object)
    asked = Signal(bool)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.query = filters.usual_query()
        self.title = ""
        self._waiting: int | None = None
        self._told: list[int] = []
        self._quiet = False
        self._wanted_id: int | None = None
        self._keeps: frozenset[int] = frozenset()
        self._place: tuple[int, int] | None = None
        self.model = ReviewListModel(services)
        self.view = ReviewListView(services, self.model)
        self.snapshot = Snapshot(services, lambda: self.model.ids)
        self.search = SearchField(services.theme, self.tr("Search every word ever written"))
        self.bar = FilterBar(services)
        self._count = ElidedLabel(role="small")
        self._save = button(self.tr("Save this filter"), self.save_wanted.emit, role="link")
        self._new = button("", self._on_new_wanted, role="link")
        self._notice = Notice(services.theme)
        self._nothing = NothingFound()
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._head: QVBoxLayout = column(self.search, self.bar, margins=(16, 16, 16, 6), gap=12)
        under = row(self._count, self._save, margins=(16, 0, 12, 4))
        under.setStretchFactor(self._count, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._nothing)
        self.setLayout(column(self._head, under, line(), self._notice, row(None, self._new, None), self._stack))
        self.layout().setStretchFactor(self._stack, 1)  # type: ignore[union-attr]
        self._new.hide()
        self._save.hide()

    def _connect(self) -> None:
        self.search.searched.connect(self._on_searched)
        self.search.left.connect(self.view.setFocus)
        self.bar.changed.connect(self.query_wanted)
        self.bar.title_closed.connect(self.usual_wanted)
        self._nothing.all_wanted.connect(self._on_all_wanted)
        self._nothing.usual_wanted.connect(self.usual_wanted)
        self.view.chosen_changed.connect(self._tell_chosen)
        self.view.too_many.connect(self._on_too_many)
        self.snapshot.begun.connect(self._on_begun)
        self.snapshot.grew.connect(self._on_grew)
        self.snapshot.ended.connect(self._on_ended)
        self.snapshot.news.connect(self._on_news)

    # --- what is shown -------------------------------------------------------------------------

    def add_above(self, widget: QWidget) -> None:
        """Puts a widget above the search."""
        self._head.insertWidget(0, widget)

    def ask(self, query: InboxQuery, title: str = "", *, keep: bool = False) -> None:
        """Lists what a query gives.

        Args:
            query: what is wanted.
            title: names it where it is not made of chips.
            keep: whether the chosen review stays chosen where it is among the first; else the first one is.
        """
        self.query, self.title = query, title
        if query.search != self.search.text().strip():
            self.search.setText(query.search)
        self.bar.show_query(query, title)
        self._save.setVisible(not title and not filters.is_usual(query))
        self._forget_notices()
        chosen = self.view.chosen_ids() if keep else []
        self._keeps = frozenset(chosen if len(chosen) == 1 else ())
        self._place = None
        self.snapshot.ask(query)

    def look_again(self) -> None:
        """Reads the rows anew where they stand, and looks for new ones."""
        self.model.read_anew()
        self.snapshot.look_for_news()

    def show_review(self, review_id: int) -> bool:
        """Chooses a review where it is in the list; False where it is not, or not yet."""
        row_number = self.model.row_of(review_id)
        if row_number is None:
            self._quiet = True
            self.view.choose_nothing()
            self._quiet = False
            self._told = []
            self._wanted_id = review_id
            return False
        self.view.choose(row_number)
        return True

    def show_waiting(self, waiting: int) -> None:
        """Says how many await an answer, where the list is of these."""
        self._waiting = waiting
        self._show_count()

    # --- ids come ------------------------------------------------------------------------------

    def _on_begun(self, ids: array[int]) -> None:
        self._quiet = True
        self.model.begin(ids)
        kept = self.model.rows_of(self._keeps) if self._keeps else []
        wanted = self._wanted_id is not None
        if wanted:
            self._choose_wanted()
        elif kept:
            self.view.choose_rows(kept)
        elif ids:
            self.view.choose(0)
        if self._place is not None:
            anchor, pixels = self._place
            self.view.scroll_to_top(self.model.row_of(anchor) or 0, pixels)
        self._quiet = False
        if not wanted or self.view.chosen_ids():
            self._tell_chosen()
        self._show_rows()

    def _on_grew(self, ids: array[int]) -> None:
        self.model.append(ids)
        self._choose_wanted()
        self._show_rows()

    def _on_ended(self) -> None:
        self._wanted_id = None
        self._show_rows()

    def _choose_wanted(self) -> None:
        """Chooses the review that another page wants to be shown, once it is among the ids."""
        row_number = None if self._wanted_id is None else self.model.row_of(self._wanted_id)
        if row_number is not None:
            self._wanted_id = None
            self.view.choose(row_number)

    def _on_news(self, at_end: array[int], elsewhere: int) -> None:
        was_empty = not self.model.rowCount()
        self.model.append(at_end)
        if was_empty and at_end and not self._told:
            self.view.choose(0)
        self._new.setVisible(elsewhere > 0)
        self._new.setText(self.tr("%Ln new", "", elsewhere))
        self._new.setAccessibleName(self.tr("Show %Ln new review(s)", "", elsewhere))
        self._show_rows()

    def _on_new_wanted(self) -> None:
        """Asks the list anew and keeps what is chosen, and what stands at the upper edge unless that is the top."""
        top, pixels = self.view.top()
        self._keeps = frozenset(self.view.chosen_ids())
        moved = bool(top or pixels) and top < self.model.rowCount()
        self._place = (self.model.id_at(top), pixels) if moved else None
        self._new.hide()
        self.view.setFocus()
        self.snapshot.ask(self.query, until=self._place[0] if self._place else None)

    def _show_rows(self) -> None:
        count = self.model.rowCount()
        nothing = self.snapshot.complete and not count
        if nothing:
            whole_inbox = filters.asks_nothing(replace(self.query, search="", channel_id=None))
            everything = whole_inbox and self.query.channel_id is None
            self._nothing.say(self.query.search, everything=everything)
        self._stack.setCurrentIndex(1 if nothing else 0)
        self._show_count()
        if self.snapshot.complete or count:
            self.asked.emit(nothing)

    def _show_count(self) -> None:
        self._count.setText(self._count_words())

    def _count_words(self) -> str:
        count, query = self.model.rowCount(), self.query
        if filters.is_usual(query) and not self.title and self._waiting is not None:
            if not self._waiting and count:
                return self.tr("None of these waits any more")
            return self.tr("%Ln await an answer", "", self._waiting)
        more = not self.snapshot.complete or self.snapshot.capped
        if query.search:
            return self.tr("{number}+ found").format(number=whole(count)) if more else self.tr("%Ln found", "", count)
        if more:
            return self.tr("{number}+ reviews").format(number=whole(count)) if count else ""
        return self.tr("%Ln review(s)", "", count)

    # --- what the owner does -------------------------------------------------------------------

    def _tell_chosen(self) -> None:
        if self._quiet:
            return
        ids = self.view.chosen_ids()
        if ids != self._told:
            self._told = ids
            self._wanted_id = None
            if len(ids) < CHOSEN_AT_MOST:
                self._notice.hide()
            self.chosen.emit(ids)

    def _on_searched(self, text: str) -> None:
        if text != self.query.search:
            self.query_wanted.emit(replace(self.query, search=text))

    def _on_all_wanted(self) -> None:
        self.query_wanted.emit(replace(filters.every_review(), search=self.query.search))

    def _on_too_many(self) -> None:
        said = self.tr("The first {number} are chosen; that is as many as can be acted upon at once.")
        self._notice.say(said.format(number=whole(CHOSEN_AT_MOST)), (self.tr("Close"), self._notice.hide))

    def _forget_notices(self) -> None:
        self._notice.hide()
        self._new.hide()
