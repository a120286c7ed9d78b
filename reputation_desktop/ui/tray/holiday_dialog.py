"""Until which day no reminder appears."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from reputation_desktop.ui.widgets.dialog import Dialog
from reputation_desktop.ui.work.services import Services


class HolidayDialog(Dialog):
    """Asks for the last day of a holiday and keeps it in the settings; opens without any other window too.

    Args:
        services: the store's thread and the clock.
        parent: the window, or None where none is open.
        until: the last day of the present holiday, or None.
    """

    def __init__(self, services: Services, parent: QWidget | None, until: date | None) -> None:
        super().__init__(services.theme, QCoreApplication.translate("HolidayDialog", "Holiday"), parent, width=440)
