"""What the score would be if the owner did something about it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.desk.score import Scope


class WhatIfCard(QFrame):
    """Imagines answers, further reviews and reviews gone; nothing of it is stored."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._services = services

    def show_scope(self, scope: Scope, now: datetime) -> None:
        """Reads and shows what would be of one shop or channel at `now`."""

    def leave_out(self, review_id: int) -> None:
        """Imagines a review gone, until the owner puts it back."""
