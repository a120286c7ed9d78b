"""Until when a review is put away: a menu of usual moments, and a dialog for any other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta, tzinfo
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QPoint, QTime, QTimeZone, Signal
from PySide6.QtWidgets import QDateTimeEdit, QMenu, QWidget

from reputation_desktop.domain.reminder import USUAL_MORNING, closing_moment
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.dialog import Dialog
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.times import clock_time
from reputation_desktop.ui.work.services import Services

EVENING = time(18)
_SOON = timedelta(hours=1)


class Until(StrEnum):
    """A usual moment."""

    CLOSING = "closing"
    EVENING = "evening"
    TOMORROW = "tomorrow"
    MONDAY = "monday"


@dataclass(frozen=True, slots=True)
class Choice:
    """A usual moment and when that is, in UTC."""

    until: Until
    at: datetime


def choices(now: datetime, zone: tzinfo, closing: datetime | None = None) -> tuple[Choice, ...]:
    """The usual moments that are worth it: this evening only while it is not near, Monday only if not tomorrow.

    Args:
        now: the moment.
        zone: the shop's.
        closing: shortly before the shop closes today; None where it has no hours, or that is near or over.
    """
    today = now.astimezone(zone).date()
    evening = datetime.combine(today, EVENING, zone).astimezone(UTC)
    tomorrow = today + timedelta(days=1)
    monday = today + timedelta(days=7 - today.weekday())
    found = [] if closing is None else [Choice(Until.CLOSING, closing)]
    if evening - now > _SOON:
        found.append(Choice(Until.EVENING, evening))
    found.append(Choice(Until.TOMORROW, datetime.combine(tomorrow, USUAL_MORNING, zone).astimezone(UTC)))
    if monday != tomorrow:
        found.append(Choice(Until.MONDAY, datetime.combine(monday, USUAL_MORNING, zone).astimezone(UTC)))
    return tuple(found)


class SnoozeMenu(QMenu):
    """Goes once it is closed.

    Signals:
        chosen: with the moment, in UTC.
        other_wanted: none of the usual moments will do.
    """

    chosen = Signal(object)
    other_wanted = Signal()

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Put away until"))
        now = services.now()
        for each in choices(now, services.zone, closing_moment(now, services.zone, services.settings)):
            words = self._words(each.until).format(time=clock_time(each.at, services.zone))
            self.addAction(words).triggered.connect(lambda _=False, at=each.at: self.chosen.emit(at))
        self.addSeparator()
        self.addAction(self.tr("A day and time…")).triggered.connect(lambda *_: self.other_wanted.emit())
        self.aboutToHide.connect(self.deleteLater)

    def open_at(self, below: QWidget | None) -> None:
        """Opens below a widget, else over the middle of its parent."""
        parent = self.parentWidget()
        if below is not None:
            self.popup(below.mapToGlobal(QPoint(0, below.height())))
        elif parent is not None:
            self.popup(parent.mapToGlobal(parent.rect().center()))
        self.setActiveAction(self.actions()[0])

    def _words(self, until: Until) -> str:
        return {
            Until.CLOSING: self.tr("At closing time, {time}"),
            Until.EVENING: self.tr("This evening, {time}"),
            Until.TOMORROW: self.tr("Tomorrow, {time}"),
            Until.MONDAY: self.tr("Monday, {time}"),
        }[until]


class MomentField(QDateTimeEdit):
    """A day and a time on the shop's clock."""

    def __init__(self, zone: tzinfo, shown: datetime, name: str) -> None:
        super().__init__()
        self._zone = zone
        self.setCalendarPopup(True)
        self.setAccessibleName(name)
        # In UTC no hour is missing or there twice; what is typed is read on the shop's clock, not this computer's.
        self.setTimeZone(QTimeZone(QTimeZone.Initialization.UTC))
        self.show_moment(shown)

    def show_moment(self, moment: datetime) -> None:
        """Shows another moment, to the minute."""
        local = moment.astimezone(self._zone)
        day = QDate(local.year, local.month, local.day)
        self.setDateTime(QDateTime(day, QTime(local.hour, local.minute), self.timeZone()))

    @property
    def moment(self) -> datetime:
        """What is chosen, in UTC."""
        day, clock = self.date(), self.time()
        local = datetime(day.year(), day.month(), day.day(), clock.hour(), clock.minute(), tzinfo=self._zone)
        return local.astimezone(UTC)


class SnoozeDialog(Dialog):
    """Asks for a day and a time.

    Signals:
        chosen: with the moment, in UTC.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, zone: tzinfo, now: datetime, parent: QWidget | None) -> None:
        super().__init__(theme, QCoreApplication.translate("SnoozeDialog", "Put away until"), parent, width=420)
        self.set_delete_on_close()
        self._now = now
        self._field = MomentField(zone, choices(now, zone)[-1].at, self.tr("Day and time"))
        self._wrong = label(self.tr("That is in the past. Please choose a time to come."), "error", wraps=True)
        self._wrong.hide()
        self.content.addWidget(self._field)
        self.content.addWidget(self._wrong)
        self.content.addWidget(
            label(self.tr("It stays out of sight until then. Its clock goes on."), "small", wraps=True)
        )
        self._keep = button(self.tr("Put away"), self._on_chosen, role="primary")
        self._keep.setDefault(True)
        self.add_buttons(button(self.tr("Cancel"), self.reject), self._keep)

    def _on_chosen(self) -> None:
        until = self._field.moment
        self._wrong.setVisible(until <= self._now)
        if until > self._now:
            self.chosen.emit(until)
            self.accept()
