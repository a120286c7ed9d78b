"""Every page of the window over the sample shop: opened, filled, painted, and looked at."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.self_check.window.pictures import colours_in, has_ink
from reputation_desktop.self_check.window.seen import Seen, wait_until
from reputation_desktop.ui.shell.pages import PAGES
from reputation_desktop.ui.shell.window import MainWindow
from reputation_desktop.ui.start import Program

_QUIET_S = 0.12
"""Nothing asked for and nothing running for so long: the page is what the owner would see."""

_PATIENCE_S = 20.0
_FEWEST_COLOURS, _FEWEST_WORDS = 16, 3


class ShownPages:
    """Shows the pages of a program one after another."""

    def __init__(self, program: Program, folder: Path) -> None:
        self._program, self._folder = program, folder
        self._wrong: list[str] = []

    def look(self) -> Seen:
        """Looks at every page."""
        window = self._program.open_shop(self._folder, sample=True)
        window.faults.found.connect(self._on_fault)
        window.services.database.could_not_open.connect(self._on_failure)
        window.services.database.failed.connect(self._on_failure)
        for name, _, _ in PAGES:
            window.show_page(name)
            if not self._settled(window):
                self._wrong.append(f"the page “{name}” did not come to rest")
            why = blank(window.page(name))
            if why:
                self._wrong.append(f"the page “{name}” {why}")
        return Seen(f"{len(PAGES)} pages drawn", tuple(self._wrong))

    def _settled(self, window: MainWindow) -> bool:
        """Waits until everything that the page asked for has come home."""
        services, quiet_since = window.services, time.monotonic()

        def is_quiet() -> bool:
            nonlocal quiet_since
            if services.database.busy or not services.database.is_open or services.processes.running:
                quiet_since = time.monotonic()
            return time.monotonic() - quiet_since > _QUIET_S

        return wait_until(is_quiet, _PATIENCE_S)

    def _on_fault(self, report: str) -> None:
        lines = report.splitlines()
        place = Path(lines[-2]).name if len(lines) > 1 else ""
        self._wrong.append(f"a fault of the window: {lines[-1]} ({place})")

    def _on_failure(self, failure: WorldFailed) -> None:
        self._wrong.append(str(failure))


def blank(page: QWidget) -> str:
    """What a page lacks that has something to show, or nothing."""
    colours = colours_in(page.grab().toImage())
    if colours < _FEWEST_COLOURS:
        return f"is blank: it has {colours} colours"
    shown = [each for each in page.findChildren(QLabel) if each.isVisible() and each.text() and each.width() > 1]
    buttons = [each for each in page.findChildren(QAbstractButton) if each.isVisible() and each.text()]
    if len(shown) + len(buttons) < _FEWEST_WORDS:
        return "says nothing"
    if not any(has_ink(each.grab().toImage()) for each in (*shown, *buttons)[:_FEWEST_WORDS]):
        return "has words that are not painted"
    return ""
