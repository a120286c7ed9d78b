"""Why the score moved between two days, or why it is what it was on one of them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.desk.score import Scope


class ReceiptCard(QFrame):
    """The receipt of the chosen time.

    Signals:
        left_out: with a review's id: what if it were gone?
    """

    left_out = Signal(int)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._services = services

    def show_between(self, scope: Scope, start: datetime, end: datetime) -> None:
        """Reads and shows the receipt of a change; where `start` is not before `end`, of the moment `end` alone."""
