"""What the owner promised a customer, and by when."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QDate, Signal
from PySide6.QtWidgets import QDateEdit, QFormLayout, QLineEdit, QWidget

from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.dialog import Dialog
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.work.services import Services

_USUAL = timedelta(days=3)


class FollowUpDialog(Dialog):
    """Asks what is to be done and by which of the shop's days.

    Signals:
        promised: with the words and the date.
    """

    promised = Signal(str, object)

    def __init__(self, services: Services, parent: QWidget | None) -> None:
        title = QCoreApplication.translate("FollowUpDialog", "Follow-up")
        words = QCoreApplication.translate("FollowUpDialog", "What did you promise this customer?")
        super().__init__(services.theme, title, parent, width=480, words=words)
        self.set_delete_on_close()
        self._words = QLineEdit()
        self._words.setPlaceholderText(self.tr("Send the refund"))
        self._words.textChanged.connect(self._on_words_changed)
        due = services.now().astimezone(services.zone).date() + _USUAL
        self._due_on = QDateEdit(QDate(due.year, due.month, due.day))
        self._due_on.setCalendarPopup(True)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for text, field in ((self.tr("&What"), self._words), (self.tr("&By"), self._due_on)):
            caption = label(text, "secondary")
            caption.setBuddy(field)
            field.setAccessibleName(text.replace("&", ""))
            form.addRow(caption, field)
        self.content.addLayout(form)
        self._keep = button(self.tr("Keep"), self._on_kept, role="primary")
        self._keep.setDefault(True)
        self._keep.setEnabled(False)
        self.add_buttons(button(self.tr("Cancel"), self.reject), self._keep)
        self._words.setFocus()

    def _on_words_changed(self, words: str) -> None:
        self._keep.setEnabled(bool(words.strip()))

    def _on_kept(self) -> None:
        self.promised.emit(self._words.text().strip(), self._due_on.date().toPython())
        self.accept()
