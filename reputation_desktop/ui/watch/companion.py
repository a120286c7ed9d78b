"""What works by itself beside the owner, all day: rounds, reminders, reports and the icon in the tray."""

from __future__ import annotations

import logging
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.system.login_item import login_item
from reputation_desktop.ui.reminding.balloon_surface import BalloonSurface
from reputation_desktop.ui.reminding.native_surface import NativeSurface
from reputation_desktop.ui.reminding.presenter import Presenter
from reputation_desktop.ui.reminding.reminder_words import surface_words
from reputation_desktop.ui.reminding.schedule import ReminderSchedule
from reputation_desktop.ui.reminding.surface import WINDOW
from reputation_desktop.ui.reminding.window_surface import WindowSurface
from reputation_desktop.ui.reports.report_scheduler import ReportScheduler
from reputation_desktop.ui.tray.tray import Tray
from reputation_desktop.ui.watch.elsewhere import Elsewhere
from reputation_desktop.ui.watch.heartbeat import Heartbeat
from reputation_desktop.ui.watch.round_runner import ALL
from reputation_desktop.ui.watch.round_schedule import RoundSchedule
from reputation_desktop.ui.watch.staying import Staying
from reputation_desktop.ui.watch.staying_words import StayingWords
from reputation_desktop.ui.watch.watch import Watch
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.preferences import KEEP_WATCHING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from reputation_desktop.desk.tray_facts import TrayFacts
    from reputation_desktop.store.store import Store

WITHOUT_TRAY_MS = 15_000
"""So long a desktop that has just started, or whose panel was restarted, may take to show its tray."""

_FACTS_EVERY_BEATS = 20
"""What the tray says is read anew so often even where nothing was told: a complaint becomes overdue by itself."""

log = logging.getLogger(__name__)


class Companion(QObject):
    """Begun once for a shop that is watched; the sample shop has none.

    Attributes:
        heartbeat: the one timer that never rests.
        tray: the icon, which is visible while the desktop has a tray.

    Signals:
        window_wanted: the window shall come to the front.
        nowhere_seen: there is no tray, so the window must be in the task bar.
    """

    window_wanted = Signal()
    nowhere_seen = Signal()

    def __init__(self, watch: Watch) -> None:
        super().__init__(watch)
        self._watch, self._services = watch, watch.services
        self.heartbeat = Heartbeat()
        self.rounds = RoundSchedule(self._services, watch.rounds, self.heartbeat)
        self._elsewhere = Elsewhere(self._services, self.heartbeat)
        self.tray = Tray(self._services)
        self._facts: TrayFacts | None = None
        self._window: QWidget | None = None
        self._asking: QDialog | None = None
        self._beats = 0
        self._in_window = WindowSurface(self._services.theme)
        self.presenter = Presenter([NativeSurface(), BalloonSurface(self.tray), self._in_window])
        self.reminders = ReminderSchedule(self._services, self.presenter, self.heartbeat)
        self._reports = ReportScheduler(self._services, self)
        self._staying_words = StayingWords(self._services, self.presenter)
        self._missed = QTimer(self, singleShot=True, interval=WITHOUT_TRAY_MS)
        for each in (self.heartbeat, self.rounds, self._elsewhere, self.tray, self.presenter, self.reminders):
            each.setParent(self)
        self._staying_words.setParent(self)
        self._connect()
        self._missed.start()
        self.tray.start()
        self._begin()
        self.heartbeat.start()

    def attach(self, window: QWidget, pages: QWidget) -> None:
        """Gives the reminders the window, and the part of it over which they lie where nothing else shows them."""
        self._window = window
        self._in_window.attach(pages)

    def staying(self) -> Staying:
        """What closing the window means on this desktop."""
        if self._services.preferences.text(KEEP_WATCHING, "yes") != "yes":
            return Staying.ENDS
        # Where reminders appear in the window alone, a hidden one would keep them to itself.
        hides = self.tray.visible and self.presenter.surface_used != WINDOW
        return Staying.IN_TRAY if hides else Staying.MINIMISED

    def tell_staying(self, staying: Staying) -> None:
        """Says once what became of the window that was closed."""
        self._staying_words.say(staying)

    def close(self) -> None:
        """Takes the icon and every notification away."""
        self.heartbeat.stop()
        self.presenter.close()
        self.tray.close()
        self._missed.stop()

    # --- building ------------------------------------------------------------------------------

    def _connect(self) -> None:
        services = self._services
        services.changed.connect(self._on_changed)
        self._watch.closing.connect(self.close)
        self._watch.how_it_stays = self.staying
        self.heartbeat.beat.connect(self._on_beat)
        self.heartbeat.online_changed.connect(self._say_facts)
        self.presenter.shown.connect(self._on_shown)
        self.reminders.window_wanted.connect(self.window_wanted)
        self._connect_tray(self.tray)
        self._missed.timeout.connect(self._on_no_tray)
        self._watch.rounds.began.connect(self._say_facts)
        self._watch.rounds.ended.connect(self._say_facts)

    def _begin(self) -> None:
        """Whatever is asked of the store here is answered once that is open."""
        folder = self._services.folder
        self._services.database.ask(lambda _: login_item(folder).heal(), on_failed=self._on_not_healed)
        self.rounds.start()
        self._reports.start()
        self.reminders.check()
        self._read_facts()

    def _on_not_healed(self, failure: WorldFailed) -> None:
        log.warning("the login item stays as it was: %s", failure.code)

    # --- the tray ------------------------------------------------------------------------------

    def _connect_tray(self, tray: Tray) -> None:
        tray.visible_changed.connect(self._on_tray_changed)
        tray.open_wanted.connect(self.window_wanted)
        tray.review_wanted.connect(self._on_review_wanted)
        tray.fetch_wanted.connect(self._on_fetch_wanted)
        tray.counter_wanted.connect(self._on_counter_wanted)
        tray.pause_wanted.connect(self._on_pause_wanted)
        tray.holiday_wanted.connect(self._on_holiday_wanted)
        tray.offline_wanted.connect(self._watch.stay_offline)
        tray.quit_wanted.connect(self._services.quit_wanted)

    def _on_tray_changed(self, visible: bool) -> None:
        if visible:
            self._missed.stop()
            self._say_facts()
        else:
            self._missed.start()

    def _on_no_tray(self) -> None:
        if not self.tray.visible:
            self.nowhere_seen.emit()

    def _on_changed(self, changed: Changed) -> None:
        if changed & (Changed.REVIEWS | Changed.CHANNELS | Changed.SETTINGS):
            self._read_facts()

    def _on_beat(self) -> None:
        self._beats += 1
        if self._beats % _FACTS_EVERY_BEATS == 0:
            self._read_facts()

    def _read_facts(self) -> None:
        def read(store: Store) -> TrayFacts:
            from reputation_desktop.desk.tray_facts import tray_facts

            return tray_facts(store, self._services.now())

        self._services.database.ask(read, self._on_facts, slot="tray")

    def _on_facts(self, facts: TrayFacts) -> None:
        self._facts = facts
        self._say_facts()

    def _say_facts(self, _: object = None) -> None:
        if self._facts is not None:
            self.tray.show_facts(self._facts, online=self.heartbeat.online, round_running=self._watch.rounds.running)

    # --- what was chosen there -----------------------------------------------------------------

    def _on_review_wanted(self, review_id: int) -> None:
        self.window_wanted.emit()
        self._services.review_wanted.emit(review_id, True)

    def _on_fetch_wanted(self) -> None:
        self._services.round_wanted.emit(ALL)

    def _on_counter_wanted(self) -> None:
        self.window_wanted.emit()
        self._services.counter_wanted.emit()

    def _on_pause_wanted(self, until: datetime | None) -> None:
        self._watch.change_setting("reminders_paused_until", "" if until is None else until.isoformat())

    def _on_holiday_wanted(self) -> None:
        from reputation_desktop.ui.tray.holiday_dialog import HolidayDialog

        until = None if self._facts is None else self._facts.holiday_until
        shown = self._window is not None and self._window.isVisible()
        self._asking = HolidayDialog(self._services, self._window if shown else None, until)
        self._asking.open()

    def _on_shown(self, _: str, surface: str) -> None:
        self._services.surface_words = surface_words(surface)
        self._services.surface_told.emit()
