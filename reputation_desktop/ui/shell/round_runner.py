"""Rounds in a child process: one at a time, with progress, and ended when the owner says so."""

from __future__ import annotations

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


class RoundRunner(QObject):
    """Plays the rounds that pages ask for.

    Signals:
        began: a round has started.
        progressed: with the object of one line: done, of, channel, channel_id, new, edited, removed, failure.
        ended: with the `ChildEnd`.
    """

    began = Signal()
    progressed = Signal(object)
    ended = Signal(object)

    def __init__(self, services: Services, *, nobody_to_ask: bool = False) -> None:
        """Makes it; `nobody_to_ask` for the sample shop, whose places exist nowhere."""
        super().__init__()
        self._services = services
        self._nobody_to_ask = nobody_to_ask
        self._child: Child | None = None
        self._next: list[int] = []
        self._telling = QTimer(self, singleShot=True, interval=TOLD_EVERY_MS)
        self._telling.timeout.connect(self._tell_changes)
        services.round_wanted.connect(self.play)

    @property
    def running(self) -> bool:
        """Whether a round of this window is under way."""
        return self._child is not None

    def play(self, wanted: int) -> None:
        """Plays a round over one channel, over what is due, or over all; after the one under way, if there is one."""
        if self._nobody_to_ask:
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
        self._child = self._services.processes.run(arguments, on_line=self._on_line, on_end=self._on_end)
        self.began.emit()

    def cancel(self) -> None:
        """Ends the round after the channels that are in work; what they brought is kept."""
        self._next.clear()
        if self._child is not None:
            self._child.cancel()

    def _on_line(self, line: dict[str, Any]) -> None:
        self.progressed.emit(line)
        if line.get("channel_id") and not self._telling.isActive():
            self._telling.start()

    def _tell_changes(self) -> None:
        self._services.changed.emit(Changed.REVIEWS | Changed.CHANNELS)

    def _on_end(self, end: ChildEnd) -> None:
        self._child = None
        self._telling.stop()
        self.ended.emit(end)
        self._tell_changes()
        if self._next:
            self.play(self._next.pop(0))


def is_another_round(end: ChildEnd) -> bool:
    """Whether a round could not begin because another one, of the terminal or of a login, is under way."""
    return end.exit_code == AnotherRound.exit_code
