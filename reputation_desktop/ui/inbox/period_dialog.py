"""From which day to which day reviews shall be shown."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QFormLayout, QWidget

from reputation_desktop.ui.inbox.filters import midnight
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.dialog import Dialog
from reputation_desktop.ui.widgets.text import label

_SHOWN_FIRST = timedelta(days=30)


class PeriodDialog(Dialog):
    """Asks for two days.

    Signals:
        chosen: with the beginning of the first day and the end of the last, in UTC.
    """

    chosen = Signal(object, object)

    def __init__(self, theme: Theme, zone: tzinfo, now: datetime, parent: QWidget | None) -> None:
        super().__init__(theme, "", parent, width=420)
        self.set_delete_on_close()
        self.setWindowTitle(self.tr("Written between two days"))
        self.heading.setText(self.tr("Written between two days"))
        self._zone = zone
        today = now.astimezone(zone).date()
        self._first = self._field(today - _SHOWN_FIRST, today)
        self._last = self._field(today, today)
        form = QFormLayout()
        form.addRow(self._label(self.tr("&From"), self._first), self._first)
        form.addRow(self._label(self.tr("&To"), self._last), self._last)
        self.content.addLayout(form)
        show = button(self.tr("Show"), self._on_shown, role="primary")
        show.setDefault(True)
        self.add_buttons(button(self.tr("Cancel"), self.reject), show)

    def _field(self, shown: date, latest: date) -> QDateEdit:
        field = QDateEdit(_qt(shown))
        field.setCalendarPopup(True)
        field.setMaximumDate(_qt(latest))
        return field

    def _label(self, text: str, field: QDateEdit) -> QWidget:
        made = label(text)
        made.setBuddy(field)
        field.setAccessibleName(text.replace("&", ""))
        return made

    def _on_shown(self) -> None:
        first, last = sorted((_day(self._first), _day(self._last)))
        end = midnight(last + timedelta(days=1), self._zone) - timedelta(microseconds=1)
        self.chosen.emit(midnight(first, self._zone), end)
        self.accept()


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _day(field: QDateEdit) -> date:
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())
