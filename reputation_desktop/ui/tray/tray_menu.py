"""The menu at the icon: who waits the longest, and what is done without opening the window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from reputation_desktop.domain.reminder import closing_moment, next_morning
from reputation_desktop.ui.tray.tray_words import TrayWords
from reputation_desktop.ui.tray.wishes import TrayWishes
from reputation_desktop.ui.words.times import clock_time, day_and_time
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.desk.tray_facts import TrayFacts

_LINES = 3
_SHORT_PAUSE = timedelta(hours=1)
_ICON_TOKEN = "edge"
"""Stands out from light and dark menus alike, which the desktop draws as it likes."""


class TrayMenu(QMenu):
    """Brought up to date in place, even while it is open; its words are said anew each time.

    Args:
        services: the clock and the icons.
        wishes: tells what was chosen.
    """

    def __init__(self, services: Services, wishes: TrayWishes) -> None:
        super().__init__()
        self._services, self._wishes, self._words = services, wishes, TrayWords(self)
        self._facts: TrayFacts | None = None
        self._heading, self._not_read = self._told(), self._told()
        self._lines = [self._added(self, partial(self._on_line_chosen, place)) for place in range(_LINES)]
        self.addSeparator()
        self._fetch = self._added(self, wishes.fetch_wanted.emit, icon="fetch")
        self._counter = self._added(self, wishes.counter_wanted.emit, icon="counter")
        self._pause = QMenu(self)
        self.addMenu(self._pause).setIcon(services.theme.icon("snooze", _ICON_TOKEN))
        self.addSeparator()
        self._offline = self._added(self, self._on_offline_chosen)
        self._offline.setCheckable(True)
        self._open = self._added(self, wishes.open_wanted.emit)
        self._quit = self._added(self, wishes.quit_wanted.emit)
        self._resume = self._added(self._pause, self._on_resume_chosen)
        self._hour = self._added(self._pause, self._on_hour_chosen)
        self._closing = self._added(self._pause, self._on_closing_chosen)
        self._tomorrow = self._added(self._pause, self._on_tomorrow_chosen)
        self._pause.addSeparator()
        self._holiday = self._added(self._pause, wishes.holiday_wanted.emit)
        self.aboutToShow.connect(self._say_times)
        self._pause.aboutToShow.connect(self._say_times)

    def show_facts(self, facts: TrayFacts, *, round_running: bool) -> None:
        """Says how the shop stands now."""
        self._facts = facts
        self._heading.setText(self._words.heading(facts))
        self._not_read.setText(self._words.not_read(facts))
        self._not_read.setVisible(bool(facts.not_read))
        self._fetch.setText(self.tr("Fetching…") if round_running else self.tr("Fetch now"))
        self._fetch.setEnabled(not round_running and not facts.stay_offline)
        self._counter.setText(self.tr("Write down a complaint…"))
        self._offline.setText(self.tr("Stay offline"))
        self._offline.setChecked(facts.stay_offline)
        self._open.setText(self.tr("Open Reputation Desktop"))
        self._quit.setText(self.tr("Quit"))
        self._resume.setText(self.tr("Show reminders again"))
        self._resume.setVisible(facts.paused_until is not None)
        self._hour.setText(self.tr("For an hour"))
        self._holiday.setText(self.tr("Holiday until…"))
        self._say_times()

    def _say_times(self) -> None:
        """What depends on the moment, which has moved on since the facts were read."""
        facts, now = self._facts, self._services.now()
        if facts is None:
            return
        for place, entry in enumerate(self._lines):
            entry.setVisible(place < len(facts.oldest))
            if place < len(facts.oldest):
                entry.setText(self._words.waiting_line(facts.oldest[place], now))
                entry.setData(facts.oldest[place].review_id)
        self._pause.setTitle(self._words.pausing(facts, now) or self.tr("Pause reminders"))
        closing = closing_moment(now, facts.zone, facts.settings)
        self._closing.setVisible(closing is not None)
        if closing is not None:
            self._closing.setText(self.tr("Until closing time, {time}").format(time=clock_time(closing, facts.zone)))
        morning = day_and_time(next_morning(now, facts.zone, facts.settings), facts.zone, now)
        self._tomorrow.setText(self.tr("Until {when}").format(when=morning))

    def _told(self) -> QAction:
        entry = QAction(self)
        entry.setEnabled(False)
        self.addAction(entry)
        return entry

    def _added(self, menu: QMenu, on_chosen: Callable[[], object], *, icon: str = "") -> QAction:
        entry = QAction(self)
        if icon:
            entry.setIcon(self._services.theme.icon(icon, _ICON_TOKEN))
        entry.triggered.connect(lambda *_: on_chosen())
        menu.addAction(entry)
        return entry

    def _on_line_chosen(self, place: int) -> None:
        self._wishes.review_wanted.emit(self._lines[place].data())

    def _on_offline_chosen(self) -> None:
        self._wishes.offline_wanted.emit(self._offline.isChecked())

    def _on_resume_chosen(self) -> None:
        self._wishes.pause_wanted.emit(None)

    def _on_hour_chosen(self) -> None:
        self._wishes.pause_wanted.emit(self._services.now() + _SHORT_PAUSE)

    def _on_closing_chosen(self) -> None:
        facts, now = self._facts, self._services.now()
        until = None if facts is None else closing_moment(now, facts.zone, facts.settings)
        if until is not None:
            self._wishes.pause_wanted.emit(until)

    def _on_tomorrow_chosen(self) -> None:
        facts, now = self._facts, self._services.now()
        if facts is not None:
            self._wishes.pause_wanted.emit(next_morning(now, facts.zone, facts.settings))
