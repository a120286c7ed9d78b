"""The channels as rows of a table, and how far a round has come with each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reputation_desktop.ui.channels.channel_facts import AllChannels
from reputation_desktop.ui.channels.channel_words import (
    HealthSign,
    health_sign,
    health_words,
    what_it_is,
    where_it_is,
)
from reputation_desktop.ui.words.numbers import whole
from reputation_desktop.ui.words.platforms import platform_icon

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class ChannelRow:
    """What a row shows."""

    id: int
    name: str
    where: str
    icon: str
    what: str
    sign: HealthSign
    health: str
    awaiting: int


class ChannelModel(QAbstractListModel):
    """One row a channel, in the order they were added; a round's news stand in place of the health."""

    RowRole = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ChannelRow] = []
        self._news: dict[int, tuple[HealthSign, str]] = {}

    def show_channels(self, everything: AllChannels, zone: tzinfo, now: datetime) -> None:
        """Takes over what was read; keeps the rows where only their words changed, so that nothing jumps."""
        several_shops = len({each.shop for each in everything.channels}) > 1
        rows = [
            ChannelRow(
                each.id,
                each.name,
                f"{each.shop} · {where_it_is(each)}" if several_shops and each.shop else where_it_is(each),
                platform_icon(each.platform),
                what_it_is(each),
                health_sign(each),
                health_words(each, zone, now),
                everything.awaiting.get(each.id, 0),
            )
            for each in everything.channels
        ]
        if [row.id for row in rows] == [row.id for row in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def note_started(self, channel_id: int) -> None:
        """A round looks at this channel now."""
        self._show_news(channel_id, HealthSign.READING, self.tr("reading…"))

    def note_looked(self, line: Mapping[str, Any]) -> None:
        """A round has looked at a channel: `line` is what it reported."""
        if line.get("failure"):
            self._show_news(line["channel_id"], HealthSign.NOT_READ, self.tr("could not be read"))
            return
        counts = (
            self.tr("%n new", "", line.get("new", 0)) if line.get("new") else "",
            self.tr("%n edited", "", line.get("edited", 0)) if line.get("edited") else "",
            self.tr("%n no longer there", "", line.get("removed", 0)) if line.get("removed") else "",
        )
        said = ", ".join(part for part in counts if part) or self.tr("nothing new")
        self._show_news(line["channel_id"], HealthSign.READ, said)

    def forget_news(self) -> None:
        """The round is over: health is shown again."""
        self._news.clear()
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def row_of(self, channel_id: int) -> int:
        """The row of a channel; -1 where it is not listed."""
        return next((place for place, row in enumerate(self._rows) if row.id == channel_id), -1)

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._now_shown(self._rows[index.row()])
        if role == self.RowRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.where
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = self.tr("{name}, {what}, {health}, {awaiting} awaiting an answer")
            return said.format(name=row.name, what=row.what, health=row.health, awaiting=whole(row.awaiting))
        return None

    def _now_shown(self, row: ChannelRow) -> ChannelRow:
        if row.id not in self._news:
            return row
        sign, words = self._news[row.id]
        return ChannelRow(row.id, row.name, row.where, row.icon, row.what, sign, words, row.awaiting)

    def _show_news(self, channel_id: int, sign: HealthSign, words: str) -> None:
        self._news[channel_id] = sign, words
        place = self.row_of(channel_id)
        if place >= 0:
            self.dataChanged.emit(self.index(place), self.index(place))
