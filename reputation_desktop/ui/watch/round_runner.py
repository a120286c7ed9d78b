"""Rounds in a child process: one at a time, with progress, and ended when the owner says so or when they hang."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from reputation_desktop.domain.errors import AnotherRound
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.ui.work.children import Child, ChildEnd

DUE, ALL = 0, -1
"""Asked for in place of a channel's id."""

TOLD_EVERY_MS = 500
"""What a round changed is told so often at most: pages read it anew each time, and channels end ten a second."""

HUNG_AFTER_S = 300
"""A round that says nothing for so long is ended: each page and each portion of judging has a minute at most."""

log = logging.getLogger(__name__)


class RoundRunner(QObject):
    """Plays the rounds that pages ask for, and those that the schedule begins.

    Attributes:
        nobody_to_ask: whether this is the sample shop, whose places exist nowhere.
        by_itself: whether the round under way, or else the last one, was begun by the schedule: nobody waits for it.
        stopped: whether that round was ended by `cancel`.
        hung: whether that round said nothing for too long and was ended; nothing stored is lost by it.

    Signals:
        began: a round has started.
        progressed: with the object of one line: done, of, channel, channel_id, new, edited, removed, failure; or
            done, of, started, channel_id while a channel takes long.
        ended: with the `ChildEnd`.
    """

    began = Signal()
    progressed = Signal(object)
    ended = Signal(object)

    def __init__(self, services: Services, *, nobody_to_ask: bool = False) -> None:
        super().__init__()
        self._services = services
        self.nobody_to_ask = nobody_to_ask
        self.by_itself = self.stopped = self.hung = False
        self._child: Child | None = None
        self._next: list[int] = []
        self._telling = QTimer(self, singleShot=True, interval=TOLD_EVERY_MS)
        self._telling.timeout.connect(self._tell_changes)
        self._silence = QTimer(self, singleShot=True)
        self._silence.timeout.connect(self._on_hung)
        services.round_wanted.connect(self.play)

    @property
    def running(self) -> bool:
        """Whether a round of this program is under way."""
        return self._child is not None

    def play(self, wanted: int, *, by_itself: bool = False) -> None:
        """Plays a round over one channel, over what is due, or over all; after the one under way, if there is one.

        Args:
            wanted: a channel's id, `DUE` or `ALL`.
            by_itself: nobody asked for it, so nobody is to be told that it failed.
        """
        if self.nobody_to_ask:
            self._services.did.emit(self.tr("The sample shop is invented: there is nobody to ask."), False)
            return
        if self._child is not None:
            if wanted not in self._next:
                self._next.append(wanted)
            return
        arguments = ["round", "--progress", "json"]
        if wanted > 0:
            arguments += ["--channel", str(wanted)]
        elif wanted == ALL:
            arguments += ["--force"]
        self.by_itself, self.stopped, self.hung = by_itself, False, False
        self._child = self._services.processes.run(arguments, on_line=self._on_line, on_end=self._on_end)
        self._silence.start(int(HUNG_AFTER_S * 1000))
        self.began.emit()

    def cancel(self) -> None:
        """Ends the round after the channels that are in work; what they brought is kept."""
        self._next.clear()
        if self._child is not None:
            self.stopped = True
            self._child.cancel()

    def _on_hung(self) -> None:
        if self._child is not None:
            log.warning("a round said nothing for %d s and was ended", HUNG_AFTER_S)
            self.hung = True
            self._child.cancel()

    def _on_line(self, line: dict[str, Any]) -> None:
        self._silence.start()
        self.progressed.emit(line)
        if line.get("channel") and not self._telling.isActive():
            self._telling.start()

    def _tell_changes(self) -> None:
        self._services.changed.emit(Changed.REVIEWS | Changed.CHANNELS)

    def _on_end(self, end: ChildEnd) -> None:
        self._child = None
        self._silence.stop()
        self._telling.stop()
        self.ended.emit(end)
        self._tell_changes()
        if self._next:
            self.play(self._next.pop(0))


def is_another_round(end: ChildEnd) -> bool:
    """Whether a round could not begin because another one, of the terminal or of a login, is under way."""
    return end.exit_code == AnotherRound.exit_code
