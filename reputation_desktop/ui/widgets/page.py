"""What every page is: it reads anew what changed, at once while it is shown, else when it is shown next."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services

READ_AGAIN_MS = 300_000
"""Ages, stages and days move on by themselves."""


class Page(QWidget):
    """A page of the window.

    A page says in `cares_for` which changes concern it and reads them in `refresh`; `refresh` asks the database
    under a slot of its own, so that several changes in a row cost one answer.
    """

    cares_for = Changed.EVERYTHING

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.services = services
        self.theme = services.theme
        self._missed = self.cares_for
        services.changed.connect(self._on_changed)

    def refresh(self, changed: Changed) -> None:
        """Reads anew what changed."""
        raise NotImplementedError

    def take_focus(self) -> None:
        """Called when the owner comes here by keyboard or rail: the place where work begins gets the focus."""

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        if self._missed:
            missed, self._missed = self._missed, Changed.NOTHING
            self.refresh(missed)

    def _on_changed(self, changed: Changed) -> None:
        concerned = changed & self.cares_for
        if not concerned:
            return
        if self.isVisible():
            self.refresh(concerned)
        else:
            self._missed |= concerned
