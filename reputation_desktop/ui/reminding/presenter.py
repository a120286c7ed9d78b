"""Shows a message on the first surface that can."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from reputation_desktop.ui.reminding.message import Message
from reputation_desktop.ui.reminding.surface import Surface

_LOG = logging.getLogger(__name__)


class Presenter(QObject):
    """Goes from surface to surface until one shows the message; the last of them never fails.

    Attributes:
        surface_used: the surface that showed the last message, or that is to show it; empty before the first.

    Signals:
        shown: with a message's key and the surface's name: somebody can see it now.
        fell_back: with the name of a surface that could not show a message, and of the next one.
        chosen: with a message's key and what the owner chose (an `Act`).
    """

    shown = Signal(str, str)
    fell_back = Signal(str, str)
    chosen = Signal(str, str)

    def __init__(self, surfaces: Sequence[Surface], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._surfaces = tuple(surfaces)
        self._tried: dict[str, tuple[Message, int]] = {}
        self.surface_used = ""
        for surface in self._surfaces:
            surface.shown.connect(self._on_shown)
            surface.failed.connect(self._on_failed)
            surface.chosen.connect(self._on_chosen)

    def show(self, message: Message) -> None:
        """Shows a message; one that is there with the same key goes."""
        self.withdraw(message.key)
        self._try(message, 0)

    def withdraw(self, key: str) -> None:
        """Takes a message away, wherever it is, and whether or not anybody saw it."""
        self._tried.pop(key, None)
        for surface in self._surfaces:
            surface.withdraw(key)

    def close(self) -> None:
        """Takes all messages away: one that outlives the program would do nothing when it is clicked."""
        self._tried.clear()
        for surface in self._surfaces:
            surface.close()

    def _try(self, message: Message, place: int) -> None:
        self._tried[message.key] = message, place
        self._surfaces[place].show_message(message)

    def _on_shown(self, key: str) -> None:
        if key in self._tried:
            _, place = self._tried.pop(key)
            self.surface_used = self._surfaces[place].name
            self.shown.emit(key, self.surface_used)

    def _on_failed(self, key: str, why: str) -> None:
        if key not in self._tried:
            return
        message, place = self._tried[key]
        surface, following = self._surfaces[place], self._surfaces[place + 1]
        self.surface_used = following.name
        _LOG.info("A reminder could not be shown as %s (%s): %s is next", surface.name, why, following.name)
        self.fell_back.emit(surface.name, following.name)
        self._try(message, place + 1)

    def _on_chosen(self, key: str, act: str) -> None:
        self._tried.pop(key, None)
        self.chosen.emit(key, act)
