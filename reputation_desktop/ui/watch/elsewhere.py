"""What others wrote into the store: commands in a terminal, a round that a timetable of the system's began."""

from __future__ import annotations

from PySide6.QtCore import QObject

from reputation_desktop.ui.watch.heartbeat import Heartbeat
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services


class Elsewhere(QObject):
    """Looks at each beat, and has everything read anew when somebody else has written.

    The program's own child processes are others to SQLite too: what a round brought is read once more.
    """

    def __init__(self, services: Services, heartbeat: Heartbeat) -> None:
        super().__init__()
        self._services = services
        self._version: int | None = None
        heartbeat.beat.connect(self._look)

    def _look(self) -> None:
        self._services.database.ask(lambda store: store.version_elsewhere(), self._on_looked, slot="elsewhere")

    def _on_looked(self, version: int) -> None:
        before, self._version = self._version, version
        if before not in (None, version):
            self._services.changed.emit(Changed.EVERYTHING)
