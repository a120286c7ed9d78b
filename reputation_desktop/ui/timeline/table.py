"""The same numbers as the chart's, as a table: for who cannot see it, or wants them exactly."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from reputation_desktop.ui.charts.chart_words import days_words
from reputation_desktop.ui.charts.facts import ChartFacts, ChartStep, Standing
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.words.numbers import decimal, whole

_Index = QModelIndex | QPersistentModelIndex
_FIGURES = range(1, 6)
_NOT_READ, _COLUMNS = 6, 8
_WIDTHS = (118, 60, 88, 74, 72, 92, 150, 80)


class CourseModel(QAbstractTableModel):
    """A row a step, the latest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts: ChartFacts | None = None

    def show_facts(self, facts: ChartFacts) -> None:
        """Shows another course."""
        self.beginResetModel()
        self._facts = facts
        self.endResetModel()

    def step_number(self, row: int) -> int:
        """The number of the step in a row."""
        return self.rowCount() - 1 - row

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802
        inside = parent is not None and parent.isValid()
        return 0 if inside or self._facts is None else len(self._facts.steps)

    def columnCount(self, parent: _Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else _COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return self._heads()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def _heads(self) -> tuple[str, ...]:
        return (
            self.tr("Day"),
            self.tr("Score"),
            self.tr("Likely from"),
            self.tr("Likely to"),
            self.tr("Reviews"),
            self.tr("Complaints"),
            self.tr("Not read"),
            self.tr("Events"),
        )

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._facts is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _CELLS[index.column()](self._facts, self.step_number(index.row()))
        return _alignment(index.column()) if role == Qt.ItemDataRole.TextAlignmentRole else None


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _FIGURES else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _days(facts: ChartFacts, number: int) -> str:
    step = facts.steps[number]
    return days_words(step.first_day, step.last_day, facts.zone, facts.now)


def _score(facts: ChartFacts, number: int) -> str:
    return _figure(facts.steps[number], facts.steps[number].score)


def _low(facts: ChartFacts, number: int) -> str:
    return _figure(facts.steps[number], facts.steps[number].low)


def _high(facts: ChartFacts, number: int) -> str:
    return _figure(facts.steps[number], facts.steps[number].high)


def _figure(step: ChartStep, value: float) -> str:
    """A dash where there is not enough to say."""
    return decimal(value) if step.standing is Standing.ENOUGH else "\u2013"


def _reviews(facts: ChartFacts, number: int) -> str:
    return whole(facts.steps[number].reviews)


def _complaints(facts: ChartFacts, number: int) -> str:
    return whole(facts.steps[number].complaints)


def not_read(facts: ChartFacts, number: int) -> str:
    """Why reviews of a step may be missing; empty where none are."""
    return "; ".join(gap.words for gap in facts.gaps_on(number))


def titles(facts: ChartFacts, number: int) -> str:
    """What the owner wrote down for the days of a step."""
    return "; ".join(event.title for event in facts.events_in(number))


_CELLS: tuple[Callable[[ChartFacts, int], str], ...] = (
    _days, _score, _low, _high, _reviews, _complaints, not_read, titles,
)  # fmt: skip


class TimelineTable(QTableView):
    """The table; Enter or a double click chooses a day, as in the chart.

    Signals:
        day_chosen: with the number of a step.
    """

    day_chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._model = CourseModel(self)
        self.setModel(self._model)
        self.setAccessibleName(self.tr("Reputation score over time, as a table"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.px(34))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        for column, width in enumerate(_WIDTHS):
            words = self.horizontalHeader().sectionSizeFromContents(column).width()
            self.setColumnWidth(column, max(theme.px(width), words))
        self.activated.connect(self._on_activated)

    def show_facts(self, facts: ChartFacts) -> None:
        """Shows another course."""
        self._model.show_facts(facts)

    def show_chosen(self, number: int) -> None:
        """Marks the row of a step."""
        self.setCurrentIndex(self._model.index(self._model.step_number(number), 0))

    def _on_activated(self, index: QModelIndex) -> None:
        self.day_chosen.emit(self._model.step_number(index.row()))
