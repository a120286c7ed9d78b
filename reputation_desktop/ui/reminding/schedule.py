"""Reminds by itself: asks the store what is to be shown now, has it shown, and writes down what was."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.ui.reminding.message import Act, Message
from reputation_desktop.ui.reminding.presenter import Presenter
from reputation_desktop.ui.reminding.reminder_words import (
    DIGEST,
    THANKS,
    key_of,
    reminder_message,
    thanks_message,
    trial_message,
)
from reputation_desktop.ui.watch.heartbeat import Heartbeat
from reputation_desktop.ui.words.times import day_and_time
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.desk.reminders import ToShow
    from reputation_desktop.desk.thanks import Thanks
    from reputation_desktop.domain.reminder import Due
    from reputation_desktop.store.store import Store

_SOON_MS = 300
"""After a change: a round tells of many in a row."""


@dataclass(frozen=True, slots=True)
class _Read:
    """What the store says at one moment; `still_waiting` are those of the shown reviews whose clock still runs."""

    to_show: ToShow | None
    closing: datetime | None
    thanks: Thanks | None
    next_at: datetime | None
    still_waiting: frozenset[int]


@dataclass(slots=True, eq=False)
class _OnScreen:
    """What was handed to the presenter: one message, and what it reminds of."""

    reminders: tuple[Due, ...] = ()
    thanks: Thanks | None = None
    shown_at: datetime | None = None
    reviews: frozenset[int] = field(default_factory=frozenset)


class ReminderSchedule(QObject):
    """What the owner is reminded of, and when.

    A reminder is written down after a surface showed it, never before: a crash between the two repeats it.
    What could not be written down is not shown again meanwhile, and is written at the next beat.

    Attributes:
        next_at: when something else may be to be shown; None while nothing waits.

    Signals:
        window_wanted: the owner chose something that the window shows.
    """

    window_wanted = Signal()

    def __init__(self, services: Services, presenter: Presenter, heartbeat: Heartbeat) -> None:
        super().__init__()
        self._services, self._presenter = services, presenter
        self.next_at: datetime | None = None
        self._on_screen: dict[str, _OnScreen] = {}
        self._unwritten: list[_OnScreen] = []
        self._reading = self._stale = False
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.check)
        heartbeat.beat.connect(self._on_beat)
        heartbeat.leapt.connect(self.check)
        services.changed.connect(self._on_changed)
        services.trial_wanted.connect(self._on_trial_wanted)
        presenter.shown.connect(self._on_shown)
        presenter.chosen.connect(self._on_chosen)

    def check(self, _: object = None) -> None:
        """Asks the store what is to be shown now."""
        if self._reading:
            self._stale = True
            return
        self._reading, self._stale = True, False
        now, unwritten = self._services.now(), tuple(self._unwritten)
        seen = frozenset[int]().union(*(each.reviews for each in self._on_screen.values()))

        def read(store: Store) -> _Read:
            for each in unwritten:
                _write_down(store, each)
            return _read(store, now, seen)

        def done(found: _Read) -> None:
            self._unwritten = [each for each in self._unwritten if each not in unwritten]
            self._on_read(found, now)

        self._services.database.ask(read, done, on_failed=self._on_failed)

    # --- when ----------------------------------------------------------------------------------

    def _on_beat(self) -> None:
        if self._unwritten or (self.next_at is not None and self.next_at <= self._services.now()):
            self.check()

    def _on_changed(self, changed: Changed) -> None:
        if changed & (Changed.REVIEWS | Changed.CHANNELS | Changed.SETTINGS) and not self._soon.isActive():
            self._soon.start()

    def _on_failed(self, _: WorldFailed) -> None:
        """The store cannot be read or written now; the next beat tries again."""
        self._reading = False
        self.next_at = self._services.now()

    # --- showing -------------------------------------------------------------------------------

    def _on_read(self, found: _Read, now: datetime) -> None:
        self._reading = False
        if self._stale:  # something was shown or done while the store was read
            self.check()
            return
        self.next_at = found.next_at
        self._withdraw_what_is_done(found.still_waiting)
        if found.to_show is not None:
            self._show_reminder(found.to_show, found.closing, now)
        if found.thanks is not None:
            self._show_thanks(found.thanks)

    def _show_reminder(self, to_show: ToShow, closing: datetime | None, now: datetime) -> None:
        reminders = to_show.showing.reminders
        present = self._on_screen.get(key_of(to_show))
        if present is not None and _same(present.reminders, reminders) and present.shown_at is None:
            return
        for other, waiting in list(self._on_screen.items()):
            if waiting.reminders and waiting.shown_at is None:
                self._withdraw(other)  # nobody saw it yet, and this one says it all
        reviews = frozenset(each.review_id for each in reminders)
        message = reminder_message(to_show, now, self._services.zone, closing)
        self._present(message, _OnScreen(reminders, reviews=reviews))

    def _show_thanks(self, thanks: Thanks) -> None:
        present = self._on_screen.get(THANKS)
        if present is None or present.thanks is None or present.thanks.week_on != thanks.week_on:
            self._present(thanks_message(thanks), _OnScreen(thanks=thanks))

    def _present(self, message: Message, on_screen: _OnScreen) -> None:
        self._on_screen[message.key] = on_screen
        self._presenter.show(message)

    def _withdraw_what_is_done(self, still_waiting: frozenset[int]) -> None:
        for key, each in list(self._on_screen.items()):
            if each.reviews and not each.reviews & still_waiting:
                self._withdraw(key)

    def _withdraw(self, key: str) -> None:
        del self._on_screen[key]
        self._presenter.withdraw(key)

    def _on_trial_wanted(self) -> None:
        self._presenter.show(trial_message())

    # --- what was shown ------------------------------------------------------------------------

    def _on_shown(self, key: str, _: str) -> None:
        each = self._on_screen.get(key)
        if each is None or each.shown_at is not None:
            return
        each.shown_at = self._services.now()
        self._unwritten.append(each)
        self.check()

    # --- what the owner chose ------------------------------------------------------------------

    def _on_chosen(self, key: str, act: str) -> None:
        each = self._on_screen.pop(key, None)
        if each is None:
            return
        if act in (Act.SNOOZE, Act.AT_CLOSING):
            self._snooze(each.reviews, at_closing=act == Act.AT_CLOSING)
        elif act != Act.DISMISSED:
            self.window_wanted.emit()
            self._open(key, each)

    def _open(self, key: str, each: _OnScreen) -> None:
        from reputation_desktop.store.reviews import InboxQuery

        if each.thanks is not None:
            self._services.inbox_wanted.emit(InboxQuery(awaiting=True, praise=True), self.tr("Praise without thanks"))
        elif key == DIGEST:
            query = InboxQuery(awaiting=True, complaints=True)
            self._services.inbox_wanted.emit(query, self.tr("Complaints that wait"))
        else:
            (review_id,) = each.reviews
            self._services.review_wanted.emit(review_id, True)

    def _snooze(self, reviews: frozenset[int], *, at_closing: bool) -> None:
        now, zone = self._services.now(), self._services.zone

        def write(store: Store) -> datetime:
            from reputation_desktop.desk.reminders import snooze_all
            from reputation_desktop.domain.reminder import closing_moment, snooze_usual
            from reputation_desktop.store.settings import read_settings

            settings = read_settings(store)
            until = closing_moment(now, zone, settings) if at_closing else None
            until = until or snooze_usual(now, zone, settings)
            snooze_all(store, reviews, until, now)
            return until

        def done(until: datetime) -> None:
            said = self.tr("Put away until {when}. Its clock goes on.")
            self._services.did.emit(said.format(when=day_and_time(until, zone, now)), True)

        self._services.act(write, changed=Changed.REVIEWS, on_done=done)


def _same(one: tuple[Due, ...], other: tuple[Due, ...]) -> bool:
    def of(reminders: tuple[Due, ...]) -> list[tuple[int, int, str]]:
        return [(each.review_id, each.cycle, each.stage) for each in reminders]

    return of(one) == of(other)


def _write_down(store: Store, each: _OnScreen) -> None:
    from reputation_desktop.desk.reminders import record_shown
    from reputation_desktop.desk.thanks import record_thanked

    if each.shown_at is None:
        return
    if each.thanks is not None:
        record_thanked(store, each.thanks, each.shown_at)
    else:
        record_shown(store, each.reminders, each.shown_at)


def _read(store: Store, now: datetime, seen: frozenset[int]) -> _Read:
    from reputation_desktop.desk.reminders import outlook, still_waiting
    from reputation_desktop.desk.thanks import next_thanks_at, thanks_to_show
    from reputation_desktop.domain.reminder import closing_moment
    from reputation_desktop.store.settings import read_settings, zone_of

    settings = read_settings(store)
    reminders = outlook(store, now)
    moments = [each for each in (reminders.next_at, next_thanks_at(store, now)) if each is not None]
    return _Read(
        to_show=reminders.to_show,
        closing=closing_moment(now, zone_of(settings), settings),
        thanks=thanks_to_show(store, now),
        next_at=min(moments, default=None),
        still_waiting=still_waiting(store, seen),
    )
