"""The network diary as a table that loads what is looked at."""

from __future__ import annotations

from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reputation_desktop.ui.channels.answer_words import answer_words, duration_words, size_words
from reputation_desktop.ui.words import times

if TYPE_CHECKING:
    from reputation_desktop.store.diary import DiaryEntry

PAGE = 1_000
WHEN, CHANNEL, ADDRESS, ANSWER, SIZE, TOOK = range(6)
_Index = QModelIndex | QPersistentModelIndex


class DiaryModel(QAbstractTableModel):
    """Requests, newest first; the view asks for a thousand more when its end is reached."""

    def __init__(self, zone: tzinfo, now: datetime, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._zone, self._now = zone, now
        self._all: list[DiaryEntry] = []
        self._chosen: list[DiaryEntry] = []
        self._shown = 0

    def show_entries(self, entries: list[DiaryEntry]) -> None:
        """Takes over all requests."""
        self._all = entries
        self.choose_channel("")

    def choose_channel(self, channel: str) -> None:
        """Shows the requests of one channel; of all where `channel` is empty."""
        self.beginResetModel()
        self._chosen = [each for each in self._all if each.channel == channel] if channel else self._all
        self._shown = min(PAGE, len(self._chosen))
        self.endResetModel()

    @property
    def channels(self) -> list[str]:
        """The channels that were asked, by name."""
        return sorted({each.channel for each in self._all if each.channel}, key=str.casefold)

    @property
    def chosen_count(self) -> int:
        """How many requests there are, loaded or not."""
        return len(self._chosen)

    def canFetchMore(self, parent: _Index) -> bool:  # noqa: N802
        return not parent.isValid() and self._shown < len(self._chosen)

    def fetchMore(self, parent: _Index) -> None:  # noqa: N802
        if self.canFetchMore(parent):
            more = min(PAGE, len(self._chosen) - self._shown)
            self.beginInsertRows(QModelIndex(), self._shown, self._shown + more - 1)
            self._shown += more
            self.endInsertRows()

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else self._shown

    def columnCount(self, parent: _Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else TOOK + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("When"),
            self.tr("Channel"),
            self.tr("Address"),
            self.tr("Answer"),
            self.tr("Size"),
            self.tr("Took"),
        )[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._cell(self._chosen[index.row()], index.column())
        return _alignment(index.column()) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def line(self, row: int) -> str:
        """A request as one line of text, its cells parted by tabs."""
        return "\t".join(self._cell(self._chosen[row], column) for column in range(TOOK + 1))

    def _cell(self, entry: DiaryEntry, column: int) -> str:
        match column:
            case 0:
                return times.day_and_time(entry.asked_at, self._zone, self._now)
            case 1:
                return entry.channel or self.tr("before adding")
            case 2:
                return entry.address
            case 3:
                return answer_words(entry.status, entry.failure)
            case 4:
                return size_words(entry.bytes) if entry.bytes else ""
            case _:
                return duration_words(entry.millis) if entry.millis else ""


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in (SIZE, TOOK) else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
