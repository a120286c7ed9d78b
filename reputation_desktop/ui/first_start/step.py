"""What every step of the first start is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from reputation_desktop.ui.work.services import Services


class Step(QWidget):
    """One question to the owner."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services

    def begin(self) -> None:
        """Called when the step is shown: the first field gets the focus."""

    def keep(self) -> None:
        """Called when the step is left, by whichever way: what was said is stored."""
