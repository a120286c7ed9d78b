"""A laptop whose clocks and connection are the test's to set: what no test can do to a real one."""

from __future__ import annotations

from datetime import datetime, timedelta

from reputation_desktop.ui.watch.heartbeat import Heartbeat
from tests.building import NOW


class Laptop:
    """Time stands still until the test lets it pass.

    Attributes:
        at: what its clock on the wall shows.
        online: whether it has a way outside.
        heartbeat: listens to these clocks, and beats when the test says so.
    """

    def __init__(self, at: datetime = NOW) -> None:
        self.at = at
        self.online = True
        self._seconds = 1_000.0
        self.heartbeat = Heartbeat(lambda: self.at, lambda: self._seconds, lambda: self.online)

    def passes(self, wall_s: float, monotonic_s: float | None = None) -> None:
        """Lets time pass, the two clocks alike unless the second is given."""
        self.at += timedelta(seconds=wall_s)
        self._seconds += wall_s if monotonic_s is None else monotonic_s

    def sleeps(self, how_long: timedelta) -> None:
        """Lets it sleep, which its even clock does not count."""
        self.at += how_long

    def beats(self, after: timedelta = timedelta(seconds=30)) -> None:
        """Lets time pass beat by beat, the last one at its end."""
        end = self.at + after
        while self.at < end:
            self.passes(min(30.0, (end - self.at).total_seconds()))
            self.heartbeat.check()
