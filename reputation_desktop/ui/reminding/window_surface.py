"""Messages in the window itself: the last surface, which never fails and waits until somebody is there."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reputation_desktop.ui.reminding.message import Message
from reputation_desktop.ui.reminding.reminder_card import ReminderCard
from reputation_desktop.ui.reminding.reminder_words import surface_words
from reputation_desktop.ui.reminding.surface import WINDOW, Surface
from reputation_desktop.ui.theme.theme import Theme


class WindowSurface(Surface):
    """Shows one card at a time, the others after it in the order in which they came.

    What is here stays until the owner chose something or it is withdrawn, whatever windows come and go.
    """

    name = WINDOW

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._messages: dict[str, Message] = {}
        self._seen: set[str] = set()
        self._card: ReminderCard | None = None

    def attach(self, over: QWidget | None) -> None:
        """From now on cards lie over the lower left of `over`: a window, or the part of it that holds its pages."""
        if self._card is not None:
            self._card.destroyed.disconnect(self._on_card_destroyed)
            self._card.hide()
            self._card.deleteLater()
        self._card = None
        if over is not None:
            self._card = ReminderCard(self._theme, over)
            self._card.seen.connect(self._on_seen)
            self._card.chosen.connect(self._on_chosen)
            self._card.destroyed.connect(self._on_card_destroyed)
            self._show_first()

    def show_message(self, message: Message) -> None:
        self.withdraw(message.key)
        self._messages[message.key] = message
        self._show_first()

    def withdraw(self, key: str) -> None:
        self._seen.discard(key)
        if self._messages.pop(key, None) is not None:
            self._show_first()

    def close(self) -> None:
        self._messages.clear()
        self._seen.clear()
        self.attach(None)

    def _show_first(self) -> None:
        first = next(iter(self._messages.values()), None)
        if self._card is None:
            return
        if first is None:
            self._card.hide()
        elif self._card.isHidden() or self._card.message != first:
            self._card.show_message(first, surface_words(WINDOW))

    def _on_seen(self) -> None:
        key = next(iter(self._messages), None)
        if key is not None and key not in self._seen:
            self._seen.add(key)
            self.shown.emit(key)

    def _on_chosen(self, act: str) -> None:
        key = next(iter(self._messages), None)
        if key is not None:
            self.withdraw(key)
            self.chosen.emit(key, act)

    def _on_card_destroyed(self) -> None:
        self._card = None
