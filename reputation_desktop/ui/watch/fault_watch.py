"""Faults of ours that nobody caught: written down, and told once each."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from reputation_desktop.system.fault_report import fault_report, keep_report

log = logging.getLogger(__name__)


class FaultWatch(QObject):
    """Takes every exception that nobody caught, in the window's thread or brought home from another.

    Signals:
        found: with the report. One fault that repeats (a paint event) is told once.
    """

    found = Signal(str)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._told: set[str] = set()
        self._before: Callable[..., object] = sys.excepthook

    def watch(self) -> None:
        """Takes what Python would print."""
        self._before, sys.excepthook = sys.excepthook, self._on_uncaught

    def look_away(self) -> None:
        """Gives it back."""
        sys.excepthook = self._before

    def take(self, error: BaseException) -> None:
        """Writes the report of a fault and tells it."""
        report = fault_report(error)
        where = "\n".join(report.splitlines()[2:])
        if where in self._told:
            return
        self._told.add(where)
        keep_report(self._folder, report)
        log.error("a fault of this program: %s", type(error).__name__)
        self.found.emit(report)

    def _on_uncaught(self, _: type[BaseException], error: BaseException, __: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            self._before(KeyboardInterrupt, error, None)
            return
        self.take(error)
