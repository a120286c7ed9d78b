"""Until which day no reminder appears."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtWidgets import QDateEdit, QFormLayout, QWidget

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.dialog import Dialog
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.widgets.spins import roomy
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.failures import told
from reputation_desktop.ui.words.times import calendar_day
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.store.store import Store

_USUAL = timedelta(days=7)


class HolidayDialog(Dialog):
    """Asks for the last day of a holiday and keeps it in the settings; opens without any other window too.

    Args:
        services: the store's thread and the clock.
        parent: the window, or None where none is open.
        until: the last day of the present holiday, or None.
    """

    def __init__(self, services: Services, parent: QWidget | None, until: date | None) -> None:
        title = QCoreApplication.translate("HolidayDialog", "Holiday")
        words = QCoreApplication.translate(
            "HolidayDialog",
            "Until this day no reminder appears; the clocks go on, and the tray still shows what waits.",
        )
        super().__init__(services.theme, title, parent, width=440, words=words)
        self.set_delete_on_close()
        self._services = services
        today = services.now().astimezone(services.zone).date()
        shown = until or today + _USUAL
        self._until = roomy(QDateEdit(QDate(shown.year, shown.month, shown.day)), services.theme)
        self._until.setMinimumDate(QDate(today.year, today.month, today.day))
        self._until.setCalendarPopup(True)
        self._until.setDisplayFormat(QLocale().dateFormat(QLocale.FormatType.ShortFormat))
        self._until.setMinimumWidth(services.theme.px(180))
        caption = label(self.tr("&Last day"), "secondary")
        caption.setBuddy(self._until)
        self._until.setAccessibleName(self.tr("Last day of the holiday"))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(caption, self._until)
        self._notice = Notice(services.theme)
        self.content.addLayout(form)
        self.content.addWidget(self._notice)
        self._end = button(self.tr("End the holiday"), self._on_ended)
        self._end.setVisible(until is not None)
        keep = button(self.tr("Keep"), self._on_kept, role="primary")
        keep.setDefault(True)
        self.add_buttons(button(self.tr("Cancel"), self.reject), keep, left=self._end)
        self._until.setFocus()

    def _on_kept(self) -> None:
        until = date.fromisoformat(self._until.date().toString("yyyy-MM-dd"))
        day = calendar_day(until, self._services.zone, self._services.now())
        self._write(until.isoformat(), self.tr("No reminder appears until the end of {day}.").format(day=day))

    def _on_ended(self) -> None:
        self._write("", self.tr("The holiday is over: reminders appear again."))

    def _write(self, text: str, said: str) -> None:
        def work(store: Store) -> None:
            from reputation_desktop.store.settings import WHOLE_SHOP, write_setting

            write_setting(store, WHOLE_SHOP, "holiday_until", text)

        self._services.act(
            work,
            changed=Changed.SETTINGS,
            said=said,
            on_done=self._on_written,
            on_failed=self._on_failed,
        )

    def _on_written(self, _: object) -> None:
        self.accept()

    def _on_failed(self, failure: WorldFailed) -> None:
        self._notice.say(told(failure), sort="error")
