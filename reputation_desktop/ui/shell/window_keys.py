"""The keys that work everywhere in the window; `ui/inbox/shortcuts.py` lists them for the owner."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

from reputation_desktop.ui.shell.pages import PAGES
from reputation_desktop.ui.watch.round_runner import ALL

if TYPE_CHECKING:
    from reputation_desktop.ui.shell.window import MainWindow


def add_keys(window: MainWindow) -> None:
    """Gives the window its keys."""
    services = window.services
    for number, (name, *_) in enumerate(PAGES, 1):
        _add(window, f"Ctrl+{number}", partial(window.show_page, name, focus=True))
    _add(window, QKeySequence.StandardKey.Undo, window.undo)
    _add(window, "F5", partial(services.round_wanted.emit, ALL))
    _add(window, "Ctrl+N", services.counter_wanted.emit)
    _add(window, "Ctrl+L", partial(services.link_wanted.emit, ""))
    _add(window, "Ctrl+,", partial(window.show_page, "settings", focus=True))
    _add(window, QKeySequence.StandardKey.Quit, services.quit_wanted.emit)


def _add(window: MainWindow, keys: str | QKeySequence.StandardKey, act: Callable[[], object]) -> None:
    QShortcut(QKeySequence(keys), window).activated.connect(act)
