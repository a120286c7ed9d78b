"""When an answer was posted that was not marked at once."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from reputation_desktop.ui.inbox.snooze_dialog import MomentField
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.dialog import Dialog
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.work.services import Services


class PostedDialog(Dialog):
    """Asks for the moment.

    Signals:
        chosen: with the moment, in UTC.
    """

    chosen = Signal(object)

    def __init__(self, services: Services, parent: QWidget | None) -> None:
        title = QCoreApplication.translate("PostedDialog", "When did you post your answer?")
        super().__init__(services.theme, title, parent, width=420)
        self.set_delete_on_close()
        self._services = services
        self._field = MomentField(services.zone, services.now(), title)
        self._wrong = label(self.tr("That is still to come. Please choose a time in the past."), "error", wraps=True)
        self._wrong.hide()
        self.content.addWidget(self._field)
        self.content.addWidget(self._wrong)
        keep = button(self.tr("Mark as answered"), self._on_chosen, role="primary")
        keep.setDefault(True)
        self.add_buttons(button(self.tr("Cancel"), self.reject), keep)

    def _on_chosen(self) -> None:
        posted_at = self._field.moment
        self._wrong.setVisible(posted_at > self._services.now())
        if posted_at <= self._services.now():
            self.chosen.emit(posted_at)
            self.accept()
