"""The rows of the inbox: it holds nothing but ids, and reads what rows show where somebody looks."""

from __future__ import annotations

from array import array
from collections.abc import Container
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.ui.inbox.row_words import row_words
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.desk.listing import ListRow
    from reputation_desktop.store.store import Store

    Pages = dict[int, list[ListRow]]

Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole
"""The role that gives the whole row as a `ListRow`, or None while it is not read yet."""

PAGE = 100
PAGES_KEPT = 24
AHEAD = 30
"""So many rows before the end of a page the next one is asked for, and as many before its beginning."""

AHEAD_MS = 40
"""What is only asked for ahead waits until what is looked at has been painted."""

ASKED_AT_ONCE = 3
SLOT = "inbox rows"


class ReviewListModel(QAbstractTableModel):
    """One column of reviews. `data()` never waits: what is not read yet is None, and told once it is there.

    Rows are read by pages, of which the latest are kept; one request is under way at a time, so that a
    dragged scroll bar leaves no trail of requests behind it.
    """

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._ids = array("q")
        self._pages: dict[int, list[ListRow | None]] = {}
        self._old: set[int] = set()
        self._wanted: dict[int, None] = {}
        self._asked: tuple[int, ...] = ()
        self._looked_at = -1
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)

    # --- ids -----------------------------------------------------------------------------------

    @property
    def ids(self) -> array[int]:
        """The ids of all rows, in order; not to be changed."""
        return self._ids

    def begin(self, ids: array[int]) -> None:
        """Shows these and forgets all others; the first rows are asked for before anything else is."""
        self._services.database.forget(SLOT)
        self.beginResetModel()
        self._ids = array("q", ids)
        self._pages.clear()
        self._old.clear()
        self._wanted.clear()
        self._asked = ()
        self.endResetModel()
        if self._ids:
            self._want(0)
            self._ask()

    def append(self, ids: array[int]) -> None:
        """Adds rows at the end."""
        if not ids:
            return
        first = len(self._ids)
        self.beginInsertRows(QModelIndex(), first, first + len(ids) - 1)
        self._ids.extend(ids)
        self._old.add(first // PAGE)
        self.endInsertRows()

    def id_at(self, row: int) -> int:
        """The review that a row shows."""
        return self._ids[row]

    def rows_of(self, ids: Container[int]) -> list[int]:
        """The rows of those reviews that are in the list."""
        return [row for row, each in enumerate(self._ids) if each in ids]

    def row_of(self, review_id: int) -> int | None:
        """The row of one review, or None where it is not in the list."""
        try:
            return self._ids.index(review_id)
        except ValueError:
            return None

    # --- rows ----------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == ROW:
            return self._row(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row = self._row(index.row())
            if row is None:
                return self.tr("This review is being read.")
            return row_words(row, self._services.now(), self._services.zone).aloud
        return None

    def read_anew(self) -> None:
        """Reads the rows again where somebody looks; until they are there, what was read before is shown."""
        self._old.update(self._pages)
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, 0))

    def _row(self, number: int) -> ListRow | None:
        page, place = divmod(number, PAGE)
        rows = self._pages.get(page)
        if rows is None or page in self._old:
            self._want(page)
        if rows is None:
            return None
        if page != self._looked_at:
            self._looked_at = page
            self._pages[page] = self._pages.pop(page)
        if place < AHEAD and page and page - 1 not in self._pages:
            self._want(page - 1, AHEAD_MS)
        elif place >= PAGE - AHEAD and page + 1 not in self._pages and (page + 1) * PAGE < len(self._ids):
            self._want(page + 1, AHEAD_MS)
        return rows[place] if place < len(rows) else None

    def _want(self, page: int, within_ms: int = 0) -> None:
        if page in self._asked:
            return
        self._wanted.pop(page, None)
        self._wanted[page] = None
        if not self._asked and (within_ms < self._soon.interval() or not self._soon.isActive()):
            self._soon.start(within_ms)

    def _ask(self) -> None:
        """Asks for the pages that were looked at last; what was scrolled past is not worth reading."""
        pages = tuple(reversed(self._wanted))[:ASKED_AT_ONCE]
        self._wanted.clear()
        if not pages:
            return
        self._asked = pages
        self._old.difference_update(pages)
        now = self._services.now()
        wanted = {page: self._ids[page * PAGE : (page + 1) * PAGE] for page in pages}

        def read(store: Store) -> Pages:
            from reputation_desktop.desk.listing import list_rows

            return {page: list_rows(store, ids, now) for page, ids in wanted.items()}

        self._services.database.ask(read, partial(self._on_read, wanted), on_failed=self._on_failed, slot=SLOT)

    def _on_read(self, wanted: dict[int, array[int]], pages: Pages) -> None:
        self._asked = ()
        gone: set[int] = set()
        for page, ids in wanted.items():
            found = {row.listed.id: row for row in pages[page]}
            gone.update(each for each in ids if each not in found)
            self._pages.pop(page, None)
            self._pages[page] = [found.get(each) for each in ids]
            self.dataChanged.emit(self.index(page * PAGE, 0), self.index(page * PAGE + len(ids) - 1, 0))
        for page in list(self._pages)[:-PAGES_KEPT]:
            del self._pages[page]
        if gone:
            self._take_out(gone)
        if self._wanted:
            self._soon.start(0)

    def _take_out(self, gone: set[int]) -> None:
        """Takes out reviews that are no longer in the store."""
        for row in reversed(self.rows_of(gone)):
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._ids[row]
            self.endRemoveRows()
        self._pages.clear()

    def _on_failed(self, failure: WorldFailed) -> None:
        self._asked = ()
        self._services.database.failed.emit(failure)
