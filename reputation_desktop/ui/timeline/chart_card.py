"""The chart's card: the course as a picture or as a table, its legend, and ways to keep it."""

from __future__ import annotations

import math

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QStackedWidget, QWidget

from reputation_desktop.ui.charts.facts import ChartFacts, Picks
from reputation_desktop.ui.charts.legend import legend_words, paint_legend, place_legend
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.timeline.chart import TimelineChart
from reputation_desktop.ui.timeline.export import Sheet
from reputation_desktop.ui.timeline.saving import SaveButton
from reputation_desktop.ui.timeline.table import TimelineTable
from reputation_desktop.ui.widgets.buttons import chip
from reputation_desktop.ui.widgets.frames import column, row
from reputation_desktop.ui.work.services import Services

_ENDLESS = 100_000
"""Px in which any legend is one line."""


class ChartCard(QFrame):
    """Shows one course in both ways.

    Signals:
        day_chosen: with the number of a step, by chart or table.
    """

    day_chosen = Signal(int)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setProperty("role", "card")
        theme, px = services.theme, services.theme.px
        self._facts: ChartFacts | None = None
        self._picks, self._titles = Picks(), ("", "")
        self.chart, self.table = TimelineChart(theme), TimelineTable(theme)
        self.chart.day_chosen.connect(self.day_chosen)
        self.table.day_chosen.connect(self.day_chosen)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.chart)
        self._stack.addWidget(self.table)
        self._legend = _LegendLine(theme)
        self.as_table = chip(self.tr("Table"), self._on_table_wanted)
        self.as_table.setToolTip(self.tr("The same numbers as a table"))
        self.save = SaveButton(services, self._sheet)
        self._buttons = row(None, self.as_table, self.save, gap=px(6))
        self._foot: QBoxLayout = row(self._legend, self._buttons, margins=(px(6), 0, 0, 0), gap=px(6))
        self._foot.setStretch(0, 1)
        self.setLayout(column(self._stack, px(4), self._foot, margins=(px(14), px(6), px(8), px(10))))
        self.layout().setStretch(0, 1)  # type: ignore[union-attr]

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Where the legend has no line of its own beside the buttons, they go below it."""
        super().resizeEvent(event)
        fits = self._legend.one_line + self._buttons.sizeHint().width() <= self._foot.geometry().width()
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._foot.setDirection(beside if fits else below)

    def show_course(self, facts: ChartFacts, description: str, titles: tuple[str, str], *, fades: bool) -> None:
        """Shows a course; `titles` are the two lines above it in a file."""
        self._facts, self._titles = facts, titles
        self.chart.show_facts(facts, description, fades=fades)
        self.table.show_facts(facts)

    def show_picks(self, picks: Picks, event: int | None) -> None:
        """Shows the chosen days in both."""
        self._picks = picks
        self.chart.show_picks(picks, event)
        if picks.chosen is not None:
            self.table.show_chosen(picks.chosen)

    def _on_table_wanted(self, wanted: bool) -> None:
        shown: QWidget = self.table if wanted else self.chart
        self._stack.setCurrentWidget(shown)
        self._legend.setVisible(not wanted)

    def _sheet(self) -> tuple[Sheet, QSize] | None:
        if self._facts is None:
            return None
        heading, under = self._titles
        return Sheet(self._facts, self._picks, heading, under), self._stack.size()


class _LegendLine(QWidget):
    """The legend; higher where its words need a second line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(legend_words())
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)

    @property
    def one_line(self) -> int:
        """How wide it is in one line."""
        return math.ceil(place_legend(0, 0, _ENDLESS, self._theme).entries[-1].box.right())

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        return round(place_legend(0, 0, width, self._theme).height)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self._theme.px(200), round(place_legend(0, 0, _ENDLESS, self._theme).height))

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        legend = place_legend(0, 0, self.width(), self._theme)
        paint_legend(painter, place_legend(0, (self.height() - legend.height) / 2, self.width(), self._theme),
                     self._theme)  # fmt: skip
        painter.end()
