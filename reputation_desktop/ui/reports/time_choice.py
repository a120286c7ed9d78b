"""Which week or month a report is of."""

from __future__ import annotations

from datetime import UTC, date, datetime
from datetime import time as clock

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from reputation_desktop.domain.dating import EARLIEST_YEAR
from reputation_desktop.domain.report_time import ReportTime, Sort, last_complete, time_around
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.buttons import chip, icon_button
from reputation_desktop.ui.widgets.frames import column, row
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.speech import WindowSpeech
from reputation_desktop.ui.words.times import calendar_day

_WORDS_WIDTH = 190
"""Nothing beside the words moves while one goes from one time to the next."""


class TimeChoice(QWidget):
    """Week or month, and one step back or forward at a time.

    Signals:
        chosen: with a `ReportTime`.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._time: ReportTime | None = None
        self._today: date | None = None
        self.week, self.month = chip(self.tr("Week")), chip(self.tr("Month"))
        self._sorts = QButtonGroup(self)
        for each in (self.week, self.month):
            self._sorts.addButton(each)
        self.week.clicked.connect(self._on_week)
        self.month.clicked.connect(self._on_month)
        self.earlier = icon_button(theme, "left", self.tr("Earlier"), self._on_earlier)
        self.later = icon_button(theme, "right", self.tr("Later"), self._on_later)
        self.words = label(role="strong", wraps=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.note = label(role="small", wraps=True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._said = QWidget()
        self._said.setLayout(column(self.words, self.note))
        px = theme.px
        self.setLayout(row(self.week, self.month, px(10), self.earlier, self._said, self.later, gap=px(6)))
        self._said.setMinimumWidth(px(_WORDS_WIDTH))

    @property
    def time(self) -> ReportTime | None:
        """What is chosen; None before anything was shown."""
        return self._time

    def show_time(self, time: ReportTime, today: date) -> None:
        """Shows what is chosen, beside the shop's own day."""
        self._time, self._today = time, today
        (self.month if time.sort is Sort.MONTH else self.week).setChecked(True)
        self.words.setText(self._words_of(time))
        over = time.over(today)
        self.note.setText("" if over else self.tr("Not over yet: as of now"))
        self.note.setVisible(not over)
        self.later.setEnabled(time.after.first_day <= today)
        self.earlier.setEnabled(time.before.first_day.year >= EARLIEST_YEAR)

    def _words_of(self, time: ReportTime) -> str:
        speech = WindowSpeech()
        if time.sort is Sort.MONTH:
            return speech.month(time.first_day)
        within = datetime.combine(time.last_day, clock(), UTC)
        first = calendar_day(time.first_day, UTC, within)
        return self.tr("{first} to {last}").format(first=first, last=speech.day(time.last_day))

    def _on_week(self) -> None:
        self._choose_sort(Sort.WEEK)

    def _on_month(self) -> None:
        self._choose_sort(Sort.MONTH)

    def _choose_sort(self, sort: Sort) -> None:
        """The week or month in which the other one ended, but not one that is still going on where that was over."""
        if self._time is None or self._today is None or self._time.sort is sort:
            return
        wanted = time_around(sort, self._time.last_day)
        if self._time.over(self._today) and not wanted.over(self._today):
            wanted = last_complete(sort, self._today)
        self.chosen.emit(wanted)

    def _on_earlier(self) -> None:
        if self._time is not None:
            self.chosen.emit(self._time.before)

    def _on_later(self) -> None:
        if self._time is not None:
            self.chosen.emit(self._time.after)
