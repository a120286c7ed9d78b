"""Times in words and by the owner's locale, on the shop's clock."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, QTime


class _Spans(QObject):
    """Plurals: the collector of texts finds them in `tr` alone."""

    def minutes(self, number: int) -> str:
        return self.tr("%n minute(s)", "", number)

    def hours(self, number: int) -> str:
        return self.tr("%n hour(s)", "", number)

    def days(self, number: int) -> str:
        return self.tr("%n day(s)", "", number)


_SPANS = _Spans()
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def age(span: timedelta) -> str:
    """How long something has waited, in words: "7 days", "27 hours", "5 minutes"."""
    if span < HOUR:
        return _SPANS.minutes(max(1, int(span / timedelta(minutes=1))))
    if span < 2 * DAY:
        return _SPANS.hours(int(span / HOUR))
    return _SPANS.days(span.days)


def short_age(span: timedelta) -> str:
    """The same, fit for a narrow row: "7 days", "27 h", "5 min"."""
    if span < HOUR:
        return QCoreApplication.translate("times", "{number} min").format(
            number=max(1, int(span / timedelta(minutes=1)))
        )
    if span < 2 * DAY:
        return QCoreApplication.translate("times", "{number} h").format(number=int(span / HOUR))
    return age(span)


def clock_time(moment: datetime, zone: tzinfo) -> str:
    """The time of day: "09:36"."""
    local = moment.astimezone(zone)
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def day(moment: datetime | date, zone: tzinfo, now: datetime) -> str:
    """The day as people say it: "today", "yesterday", "Tuesday", "1 June", "1 June 2024"."""
    wanted = moment.astimezone(zone).date() if isinstance(moment, datetime) else moment
    today = now.astimezone(zone).date()
    if wanted == today:
        return QCoreApplication.translate("times", "today")
    if wanted == today - DAY:
        return QCoreApplication.translate("times", "yesterday")
    if wanted == today + DAY:
        return QCoreApplication.translate("times", "tomorrow")
    if abs(wanted - today) < timedelta(days=7):
        return QLocale().standaloneDayName(wanted.isoweekday())
    return calendar_day(wanted, zone, now)


def calendar_day(moment: datetime | date, zone: tzinfo, now: datetime) -> str:
    """The day by its date, however near it is: "1 June", with the year where it is not this one."""
    wanted = moment.astimezone(zone).date() if isinstance(moment, datetime) else moment
    if wanted.year != now.astimezone(zone).year:
        return full_day(wanted)
    return _written(wanted, QCoreApplication.translate("times", "d MMMM"))


def full_day(wanted: date) -> str:
    """A day with its year, whatever day it is today: "1 June 2024"."""
    return _written(wanted, QCoreApplication.translate("times", "d MMMM yyyy"))


def _written(wanted: date, pattern: str) -> str:
    """The day by a pattern of Qt's, which each language translates: German is "d. MMMM"."""
    return QLocale().toString(QDate(wanted.year, wanted.month, wanted.day), pattern)


def day_and_time(moment: datetime, zone: tzinfo, now: datetime) -> str:
    """A day with its time: "today at 09:36", "Tuesday at 18:05", "1 June at 12:00"."""
    said = QCoreApplication.translate("times", "{day} at {time}")
    return said.format(day=day(moment, zone, now), time=clock_time(moment, zone))


def when_read(moment: datetime, zone: tzinfo, now: datetime) -> str:
    """For something that happens several times a day: the time of today, else the day."""
    if moment.astimezone(zone).date() == now.astimezone(zone).date():
        return clock_time(moment, zone)
    return day(moment, zone, now)


def long_date(moment: datetime, zone: tzinfo) -> str:
    """The whole date with its weekday: "Thursday, 11 June 2026", as the locale has it."""
    local = moment.astimezone(zone)
    return QLocale().toString(QDate(local.year, local.month, local.day), QLocale.FormatType.LongFormat)
