"""Which control each setting has."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QRadioButton

from reputation_desktop.domain.settings import SETTINGS, setting_named
from reputation_desktop.ui.settings.fields import Field, NumberField, Scale, SwitchField
from reputation_desktop.ui.settings.folder_field import FolderField
from reputation_desktop.ui.settings.pause_field import PauseField
from reputation_desktop.ui.settings.time_fields import DayField, HoursField, WeekdayField, ZoneField
from reputation_desktop.ui.widgets.frames import column
from reputation_desktop.ui.work.services import Services

_DAY_H = 24

SCALES: dict[str, Scale] = {
    "nudge_after_h": Scale("hours", 1, 1440),
    "overdue_after_h": Scale("hours", 1, 1440),
    "last_call_after_h": Scale("days", 0.05, 180, factor=1 / _DAY_H),
    "from_before_days": Scale("days", 1, 365),
    "daily_cap": Scale("a day", 1, 1000, decimals=0),
    "round_every_h": Scale("hours", 0.25, 720),
    "half_life_days": Scale("days", 30, 3650),
    "phantom_reviews": Scale("reviews", 0, 100),
    "phantom_satisfaction": Scale("stars", 1, 5, step=0.5, factor=4, offset=1),
    "silence_cost": Scale("percent of score", 0, 50, factor=100),
    "silence_half": Scale("complaints", 0.1, 100),
    "mention_weight": Scale("percent of review", 0, 100, step=5, factor=100),
    "enough_reviews": Scale("reviews", 1, 1000, decimals=0),
    "complaint_threshold": Scale("percent sure", 5, 95, step=5, factor=100),
    "spread_from": Scale("reactions", 1, 10_000_000, step=10, decimals=0),
    "told_by_happy": Scale("people", 0, 1000),
    "told_by_unhappy": Scale("people", 0, 1000),
}
"""How numbers are shown; their limits are the engine's, as shown."""


class SecretsField(Field):
    """In the keychain, or in a file."""

    def __init__(self) -> None:
        super().__init__()
        self.control = self._keychain = QRadioButton(self.tr("in this computer's keychain"))
        self._file = QRadioButton(self.tr("in a file that only you can read"))
        self._group = QButtonGroup(self)
        for choice in (self._keychain, self._file):
            self._group.addButton(choice)
        self.setLayout(column(self._keychain, self._file))
        self._group.buttonClicked.connect(self._on_rested)

    def text(self) -> str:
        return "file" if self._file.isChecked() else "keychain"

    def said(self, text: str) -> str:
        return (self._file if text == "file" else self._keychain).text()

    def name_control(self, name: str, why: str) -> None:
        for choice in (self._keychain, self._file):
            choice.setAccessibleName(self.tr("{name}: {choice}").format(name=name, choice=choice.text()))
            choice.setAccessibleDescription(why)

    def _put(self, text: str) -> None:
        (self._file if text == "file" else self._keychain).setChecked(True)


def field_for(name: str, services: Services) -> Field:
    """The control of a setting."""
    theme, translate = services.theme, QCoreApplication.translate
    if name in SCALES:
        return NumberField(theme, SCALES[name])
    if name == "opening_hours":
        return HoursField(theme, "09:00-18:00", translate("settings", "at any hour"))
    if name == "quiet_hours":
        return HoursField(theme, "20:00-08:00", translate("settings", "none"))
    if name == "holiday_until":
        return DayField(theme, services, translate("settings", "no holiday"))
    if name == "zone":
        return ZoneField(theme, services)
    if name == "secrets":
        return SecretsField()
    if name == "report_folder":
        return FolderField(theme, translate("settings", "none"), right=True)
    if name == "reminders_paused_until":
        return PauseField(theme, services)
    if name == "thank_fans_on":
        return WeekdayField()
    return SwitchField(theme, setting_named(name, SETTINGS).read)
