"""When to be reminded of a complaint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSpinBox, QWidget

from reputation_desktop.system.login_item import login_item
from reputation_desktop.ui.first_start.step import Step
from reputation_desktop.ui.widgets.frames import column, frame, line, row
from reputation_desktop.ui.widgets.marks import Mark, Sign
from reputation_desktop.ui.widgets.spins import roomy
from reputation_desktop.ui.widgets.switch import Switch
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.store.store import Store

_HOURS_A_DAY = 24


class RemindStep(Step):
    """Three numbers, already set to what suits most shops."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.nudge = self._field(1, 240, 24, self.tr("hours"))
        self.overdue = self._field(2, 480, 48, self.tr("hours"))
        self.last_call = self._field(1, 90, 7, self.tr("days"))
        card = frame()
        card.setLayout(
            column(
                self._row(Mark.NUDGED, self.tr("Nudge"), self.tr("a quiet word that somebody waits"), self.nudge),
                line(),
                self._row(
                    Mark.OVERDUE, self.tr("Overdue"), self.tr("from here on, silence lowers the score"), self.overdue
                ),
                line(),
                self._row(Mark.LAST_CALL, self.tr("Last call"), self.tr("the last reminder of it"), self.last_call),
                margins=(20, 8, 20, 8),
            )
        )
        self.setLayout(
            column(
                label(self.tr("When shall we remind you of a complaint?"), "title", wraps=True),
                8,
                label(
                    self.tr(
                        "The clock runs from when the customer wrote. These times suit most shops; "
                        "they can be changed at any time, for each channel too."
                    ),
                    "secondary",
                    wraps=True,
                ),
                20,
                card,
                16,
                label(self.tr("Nothing appears between 20:00 and 08:00."), "secondary", wraps=True),
                20,
                self._login_row(),
                None,
            )
        )

    def _field(self, low: int, high: int, usual: int, unit: str) -> QSpinBox:
        field = roomy(QSpinBox(), self._services.theme)
        field.setRange(low, high)
        field.setValue(usual)
        field.setSuffix(f" {unit}")
        field.setMinimumWidth(self._services.theme.px(150))
        return field

    def _row(self, mark: Mark, name: str, why: str, field: QSpinBox) -> QWidget:
        sign = Sign(self._services.theme)
        sign.show_mark(mark, "")
        heading = label(name, "strong")
        heading.setBuddy(field)
        field.setAccessibleName(name)
        field.setAccessibleDescription(why)
        words = column(heading, label(why, "secondary", wraps=True), gap=2)
        layout = row(sign, 8, words, field, margins=(0, 12, 0, 12))
        layout.setStretch(2, 1)
        holder = QWidget()
        holder.setLayout(layout)
        return holder

    def _login_row(self) -> QWidget:
        self.login = Switch(self._services.theme, self.tr("Begin with the computer"))
        heading = label(self.tr("Begin with the computer"), "strong")
        heading.setBuddy(self.login)
        why = self.tr("It waits in the tray, so that no complaint is missed while the window is closed.")
        self.login.setAccessibleDescription(why)
        words = column(heading, label(why, "secondary", wraps=True), gap=2)
        layout = row(words, self.login, margins=(20, 0, 20, 0))
        layout.setStretch(0, 1)
        holder = QWidget()
        holder.setLayout(layout)
        return holder

    def begin(self) -> None:
        self.nudge.setFocus()

    def keep(self) -> None:
        wanted = {
            "nudge_after_h": self.nudge.value(),
            "overdue_after_h": self.overdue.value(),
            "last_call_after_h": self.last_call.value() * _HOURS_A_DAY,
        }

        def write(store: Store) -> None:
            from reputation_desktop.store.settings import WHOLE_SHOP, write_setting

            with store.transaction():
                for name, hours in wanted.items():
                    write_setting(store, WHOLE_SHOP, name, str(hours))

        self._services.act(write, changed=Changed.SETTINGS)
        if self.login.isChecked():
            folder = self._services.folder
            self._services.database.ask(lambda _: login_item(folder).turn(on=True))
