"""What came of one thing that the owner changed."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from reputation_desktop.domain.event import Event
from reputation_desktop.ui.work.services import Services


class EventCard(QFrame):
    """One event, with what was blamed before it and after it; hidden where there is none."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setProperty("role", "card")

    def show_event(self, event: Event | None) -> None:
        """Shows an event as it is now."""
