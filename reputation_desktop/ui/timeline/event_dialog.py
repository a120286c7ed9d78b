"""Something that happened in the shop, written down."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reputation_desktop.domain.event import Event
from reputation_desktop.ui.widgets.dialog import Dialog
from reputation_desktop.ui.work.services import Services


class EventDialog(Dialog):
    """Asks what happened on which day, and what it was meant to mend.

    Signals:
        removed: with the `Event` that was taken away.
    """

    removed = Signal(object)

    def __init__(
        self, services: Services, parent: QWidget | None, shop_id: int, *, day: date, event: Event | None = None
    ) -> None:
        super().__init__(services.theme, "", parent, width=480)
