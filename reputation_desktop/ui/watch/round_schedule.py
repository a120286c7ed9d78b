"""Rounds by themselves: when one is due, after a sleep, and when the computer is back online."""

from __future__ import annotations

import logging
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.ui.watch.heartbeat import Heartbeat
from reputation_desktop.ui.watch.round_runner import DUE, RoundRunner, is_another_round
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.store.store import Store
    from reputation_desktop.ui.work.children import ChildEnd

START_GRACE_S = 3.0
ONLINE_GRACE_S = 5.0
WAKE_GRACE_S = 15.0
"""The network takes a while to come up after a sleep."""

REST_S = 60.0
"""After any round none begins by itself for so long, whatever the store says."""

BUSY_REST_S = 120.0
"""Where another program's round is under way."""

STOPPED_REST_S = 1_800.0
"""The owner pressed Stop."""

LONGEST_REST_S = 3_600.0
"""The rest doubles up to this where one round after another breaks down."""

log = logging.getLogger(__name__)


class RoundSchedule(QObject):
    """Begins a round when the first channel wants one; it then takes all that are due.

    Nothing begins while the owner stays offline, while there is no way to any channel, or while a round is running.

    Attributes:
        next_at: when a channel will want to be looked at, as far as known; None where none will.
    """

    def __init__(self, services: Services, rounds: RoundRunner, heartbeat: Heartbeat) -> None:
        super().__init__()
        self._services, self._rounds, self._heartbeat = services, rounds, heartbeat
        self.next_at: datetime | None = None
        self._may_begin = False
        self._breakdowns = 0
        self._rests_until_s = heartbeat.monotonic()
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._on_soon)

    def start(self) -> None:
        """Begins what is due in a moment, and from then on whatever becomes due; nothing for the sample shop."""
        if self._rounds.nobody_to_ask:
            return
        self._heartbeat.beat.connect(self._on_beat)
        self._heartbeat.leapt.connect(self._on_leapt)
        self._heartbeat.online_changed.connect(self._on_online_changed)
        self._rounds.ended.connect(self._on_ended)
        self._services.changed.connect(self._on_changed)
        self._look_in(START_GRACE_S)

    def _look_in(self, seconds: float) -> None:
        self._soon.start(int(seconds * 1000))

    def _on_leapt(self, _: float) -> None:
        self._look_in(WAKE_GRACE_S)

    def _on_online_changed(self, online: bool) -> None:
        if online:
            self._look_in(ONLINE_GRACE_S)
        else:
            self._read()

    def _on_changed(self, changed: Changed) -> None:
        if changed & (Changed.CHANNELS | Changed.SETTINGS) and not self._rounds.running:
            self._read()

    def _on_soon(self) -> None:
        self._may_begin = True
        self._heartbeat.check()
        self._read()

    def _on_beat(self) -> None:
        due = self.next_at is not None and self._heartbeat.wall() >= self.next_at
        if due and self._is_free and not self._soon.isActive():
            self._may_begin = True
            self._read()

    @property
    def _is_free(self) -> bool:
        resting = self._heartbeat.monotonic() < self._rests_until_s
        return not (resting or self._rounds.running or self._services.offline)

    def _read(self) -> None:
        now, online = self._heartbeat.wall(), self._heartbeat.online

        def read(store: Store) -> datetime | None:
            from reputation_desktop.desk.rounds_due import next_round_at

            return next_round_at(store, now, online=online)

        self._services.database.ask(read, self._on_read, on_failed=self._on_failed, slot="next round")

    def _on_read(self, next_at: datetime | None) -> None:
        self.next_at = next_at
        may_begin, self._may_begin = self._may_begin, False
        if may_begin and self._is_free and next_at is not None and self._heartbeat.wall() >= next_at:
            self._rounds.play(DUE, by_itself=True)

    def _on_failed(self, failure: WorldFailed) -> None:
        log.warning("when the next round is due could not be read: %s", failure.code)
        self._look_in(REST_S)

    def _on_ended(self, end: ChildEnd) -> None:
        broke_down = end.crashed or self._rounds.hung or end.failure is not None
        rest_s = REST_S
        if is_another_round(end):
            rest_s = BUSY_REST_S
        elif self._rounds.stopped:
            rest_s = STOPPED_REST_S
        elif broke_down:
            self._breakdowns += 1
            rest_s = min(REST_S * 2**self._breakdowns, LONGEST_REST_S)
        else:
            self._breakdowns = 0
        self._rests_until_s = self._heartbeat.monotonic() + rest_s
        self._read()
