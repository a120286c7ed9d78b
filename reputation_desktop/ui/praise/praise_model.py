"""Praise for a list: rows that came so far, and which of them are chosen for the page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from reputation_desktop.domain.praise import Praise
from reputation_desktop.ui.praise.praise_words import row_words

PRAISE = int(Qt.ItemDataRole.UserRole)

Index = QModelIndex | QPersistentModelIndex


class PraiseModel(QAbstractListModel):
    """What is chosen stays chosen while other praise is listed.

    Signals:
        more_wanted: the end of the list came into sight.
        chosen_changed: other praise is chosen for the page.
    """

    more_wanted = Signal()
    chosen_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Praise] = []
        self._chosen: dict[int, Praise] = {}
        self._choosing = False
        self.complete = True

    @property
    def chosen(self) -> tuple[Praise, ...]:
        """What is chosen for the page, in the order it was chosen."""
        return tuple(self._chosen.values())

    def praise_at(self, row: int) -> Praise | None:
        """The praise in a row; None where there is none."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, praise_id: int) -> int:
        """Where a praise stands; -1 where it does not."""
        return next((row for row, each in enumerate(self._rows) if each.id == praise_id), -1)

    def show(self, rows: Sequence[Praise], *, complete: bool) -> bool:
        """Shows just these; returns False where they were shown already."""
        same = self._rows == list(rows)
        self.complete = complete
        if not same:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
        return not same

    def add(self, rows: Sequence[Praise], *, complete: bool) -> None:
        """Adds what came."""
        self.complete = complete
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def let_choose(self, choosing: bool) -> None:
        """Shows boxes to tick, or none."""
        if choosing != self._choosing:
            self._choosing = choosing
            self._tell_all()

    def choose(self, wanted: Sequence[Praise]) -> None:
        """Chooses just these."""
        self._chosen = {each.id: each for each in wanted}
        self._tell_all()
        self.chosen_changed.emit()

    def renew(self, asked: Sequence[int], renewed: Sequence[Praise]) -> None:
        """Takes the chosen as they are now; of `asked` those that are gone are no longer chosen."""
        now = {each.id: each for each in renewed}
        still = tuple(now.get(each.id, each) for each in self.chosen if each.id in now or each.id not in asked)
        if still != self.chosen:
            self.choose(still)

    def listed(self) -> tuple[Praise, ...]:
        """All rows that came so far."""
        return tuple(self._rows)

    # --- Qt's own ------------------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        checkable = Qt.ItemFlag.ItemIsUserCheckable if self._choosing else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | checkable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        praise = self.praise_at(index.row())
        if praise is None:
            return None
        if role == PRAISE:
            return praise
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row_words(praise)
        if role == Qt.ItemDataRole.CheckStateRole and self._choosing:
            return Qt.CheckState.Checked if praise.id in self._chosen else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        praise = self.praise_at(index.row())
        if praise is None or role != Qt.ItemDataRole.CheckStateRole:
            return False
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._chosen[praise.id] = praise
        else:
            self._chosen.pop(praise.id, None)
        self.dataChanged.emit(index, index)
        self.chosen_changed.emit()
        return True

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802
        return not parent.isValid() and not self.complete

    def fetchMore(self, parent: Index) -> None:  # noqa: N802, ARG002  # a list has no parents
        self.more_wanted.emit()

    def _tell_all(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
