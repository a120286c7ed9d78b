"""The controls for hours of the day, for a day, and for the zone in which they are meant."""

from __future__ import annotations

import zoneinfo
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, QSignalBlocker, Qt, QTime
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QComboBox, QDateEdit, QTimeEdit

from reputation_desktop.domain.setting import WEEKDAYS
from reputation_desktop.ui.settings.fields import Field, Unscrolled, buddy_label, show_switched
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.frames import row
from reputation_desktop.ui.widgets.spins import roomy
from reputation_desktop.ui.widgets.switch import Switch
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.work.services import Services

_TEXT = "HH:mm"
_HOLIDAY_DAYS = 7


def _time(text: str) -> QTime:
    return QTime.fromString(text.strip()[:5], _TEXT)


class HoursField(Field):
    """From when until when on the shop's clock, or not at all.

    Args:
        theme: the look.
        usual: the hours that a first switching on begins with, like `09:00-18:00`.
        without: what it means to have none ("at any hour").
    """

    def __init__(self, theme: Theme, usual: str, without: str) -> None:
        super().__init__()
        self.control = self._switch = Switch(theme, "")
        self._theme, self._without = theme, without
        self._off = label(without, "secondary")
        self._from, self._until = QTimeEdit(), QTimeEdit()
        self._to = buddy_label(self.tr("to"), self._until)
        pattern = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
        for edit in (self._from, self._until):
            edit.setDisplayFormat(pattern)
            edit.setKeyboardTracking(False)
            Unscrolled(edit)
            edit.timeChanged.connect(self._on_touched)
            edit.editingFinished.connect(self._on_rested)
        self.setLayout(row(self._switch, self._off, self._from, self._to, self._until, gap=8))
        self._switch.toggled.connect(self._on_toggled)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._put_hours(usual)
        self._show_parts()

    def text(self) -> str:
        if not self._switch.isChecked():
            return ""
        return f"{self._from.time().toString(_TEXT)}-{self._until.time().toString(_TEXT)}"

    def said(self, text: str) -> str:
        if not text:
            return self._without
        start, end = map(_time, text.split("-"))
        short = QLocale.FormatType.ShortFormat
        return self.tr("{start} to {end}").format(
            start=QLocale().toString(start, short), end=QLocale().toString(end, short)
        )

    def name_control(self, name: str, why: str) -> None:
        super().name_control(name, why)
        self._from.setAccessibleName(self.tr("{name}: from").format(name=name))
        self._until.setAccessibleName(self.tr("{name}: to").format(name=name))

    def _put(self, text: str) -> None:
        show_switched(self._switch, on=bool(text))
        if text:
            self._put_hours(text)
        self._show_parts()

    def _put_hours(self, text: str) -> None:
        for edit, part in zip((self._from, self._until), text.split("-"), strict=True):
            with QSignalBlocker(edit):
                edit.setTime(_time(part))

    def _show_parts(self) -> None:
        on = self._switch.isChecked()
        self._off.setVisible(not on)
        for part in (self._from, self._to, self._until):
            part.setVisible(on)

    def _on_toggled(self) -> None:
        self._show_parts()
        self._on_rested()

    def _on_theme_changed(self) -> None:
        for edit in (self._from, self._until):
            roomy(edit, self._theme)
            edit.setFixedWidth(self._theme.px(100))


class DayField(Field):
    """A day, or none."""

    def __init__(self, theme: Theme, services: Services, without: str) -> None:
        super().__init__()
        self.control = self._switch = Switch(theme, "")
        self._theme, self._services, self._without = theme, services, without
        self._off = label(without, "secondary")
        self._day = QDateEdit()
        self._day.setCalendarPopup(True)
        self._day.calendarWidget().setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._day.setDisplayFormat(QLocale().dateFormat(QLocale.FormatType.ShortFormat))
        self._day.setKeyboardTracking(False)
        Unscrolled(self._day)
        self.setLayout(row(self._switch, self._off, self._day, gap=8))
        self._day.dateChanged.connect(self._on_touched)
        self._day.editingFinished.connect(self._on_rested)
        self._switch.toggled.connect(self._on_toggled)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._show_parts()

    def text(self) -> str:
        return str(self._day.date().toString(Qt.DateFormat.ISODate)) if self._switch.isChecked() else ""

    def said(self, text: str) -> str:
        if not text:
            return self._without
        day = date.fromisoformat(text)
        return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)

    def name_control(self, name: str, why: str) -> None:
        super().name_control(name, why)
        self._day.setAccessibleName(self.tr("{name}: until").format(name=name))

    def _put(self, text: str) -> None:
        show_switched(self._switch, on=bool(text))
        if text:
            self._put_day(date.fromisoformat(text))
        self._show_parts()

    def _put_day(self, day: date) -> None:
        with QSignalBlocker(self._day):
            self._day.setDate(QDate(day.year, day.month, day.day))

    def _show_parts(self) -> None:
        self._off.setVisible(not self._switch.isChecked())
        self._day.setVisible(self._switch.isChecked())

    def _on_toggled(self, on: bool) -> None:
        today = self._services.now().astimezone(self._services.zone).date()
        if on and self._day.date().toString(Qt.DateFormat.ISODate) <= today.isoformat():
            self._put_day(today + timedelta(days=_HOLIDAY_DAYS))
        self._show_parts()
        self._on_rested()

    def _on_theme_changed(self) -> None:
        self._day.setMinimumWidth(self._theme.px(150))
        calendar = self._day.calendarWidget()
        calendar.setMinimumSize(self._theme.px(370), self._theme.px(280))
        # Qt draws weekends in red, which means a complaint here.
        plain = QTextCharFormat()
        plain.setForeground(self._theme.colour("text"))
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(weekday, plain)


class WeekdayField(Field):
    """A day of the week, or never."""

    def __init__(self) -> None:
        super().__init__()
        self.control = self._box = QComboBox()
        for number, day in enumerate(WEEKDAYS, 1):
            self._box.addItem(QLocale().standaloneDayName(number), day)
        self._box.addItem(self.tr("never"), "never")
        Unscrolled(self._box)
        self.setLayout(row(self._box))
        self._box.activated.connect(self._on_rested)

    def text(self) -> str:
        return str(self._box.currentData())

    def said(self, text: str) -> str:
        return self._box.itemText(self._box.findData(text))

    def _put(self, text: str) -> None:
        self._box.setCurrentIndex(self._box.findData(text))


def _known_zones(_: object) -> list[str]:
    return sorted(zone for zone in zoneinfo.available_timezones() if "/" in zone or zone == "UTC")


class ZoneField(Field):
    """A zone of the world, found by typing a part of it; or this computer's."""

    def __init__(self, theme: Theme, services: Services) -> None:
        super().__init__()
        self.control = self._box = QComboBox()
        self._theme = theme
        self._box.setEditable(True)
        self._box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._box.addItem(self.tr("this computer's"), "")
        self._box.setMaxVisibleItems(12)
        completer, edit = self._box.completer(), self._box.lineEdit()
        assert completer is not None  # noqa: S101  # an editable box has both
        assert edit is not None  # noqa: S101
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(completer.CompletionMode.PopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        Unscrolled(self._box)
        self.setLayout(row(self._box))
        self._box.activated.connect(self._on_rested)
        edit.editingFinished.connect(self._on_typed)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        # The list is read from the disk, and so by the worker.
        services.database.ask(_known_zones, self._on_zones)

    def text(self) -> str:
        return str(self._box.currentData() or "")

    def said(self, text: str) -> str:
        return text.replace("_", " ") or self.tr("this computer's")

    def _put(self, text: str) -> None:
        place = self._box.findData(text)
        if place < 0:
            self._box.addItem(self.said(text), text)
            place = self._box.count() - 1
        self._box.setCurrentIndex(place)

    def _on_zones(self, zones: list[str]) -> None:
        shown = self.text()
        with QSignalBlocker(self._box):
            while self._box.count() > 1:
                self._box.removeItem(1)
            for zone in zones:
                self._box.addItem(zone.replace("_", " "), zone)
            self._put(shown)

    def _on_typed(self) -> None:
        """Typed words that are no zone give way to the zone that is kept."""
        place = self._box.findText(self._box.currentText().strip(), Qt.MatchFlag.MatchFixedString)
        if place < 0:
            self._box.setEditText(self._box.itemText(self._box.currentIndex()))
        else:
            self._box.setCurrentIndex(place)
            self._on_rested()

    def _on_theme_changed(self) -> None:
        self._box.setMinimumWidth(self._theme.px(230))
