"""One command that a child process does for a page or a dialog, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from reputation_desktop.ui.work.children import ChildEnd
from reputation_desktop.ui.work.services import Services


class Errand(QObject):
    """Runs to its end even where the dialog that began it is closed; dropped, it tells nothing any more.

    Signals:
        succeeded: with what the command reported, a dict.
        failed: with the `WorldFailed` that says why not, or None where the child ended without a word.
    """

    succeeded = Signal(object)
    failed = Signal(object)

    def __init__(self, services: Services, arguments: Sequence[str], *, words: str = "") -> None:
        super().__init__(services)
        self._line: dict[str, Any] | None = None
        self._child = services.processes.run(
            [*arguments, "--json"], on_line=self._on_line, on_end=self._on_end, words=words
        )

    def drop(self) -> None:
        """Ends the command; nothing is told of it."""
        self.blockSignals(True)
        self._child.cancel()

    def _on_line(self, line: dict[str, Any]) -> None:
        self._line = line

    def _on_end(self, end: ChildEnd) -> None:
        if end.failure is not None:
            self.failed.emit(end.failure.error)
        elif self._line is None:
            self.failed.emit(None)
        else:
            self.succeeded.emit(self._line)
        self.deleteLater()
