"""How a report says things: in the window's language."""

from __future__ import annotations

from datetime import date, datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from reputation_desktop.ui.words.numbers import decimal, signed


class WindowSpeech:
    """`Speech` by the locale and the translations that the window has. Safe in the store's thread."""

    @property
    def language(self) -> str:
        """As HTML names it: "en", "de"."""
        return QLocale().name().partition("_")[0]

    def say(self, template: str, **fields: object) -> str:
        """The template in this language, its fields put in afterwards."""
        return QCoreApplication.translate("engine", template).format(**fields)

    def day(self, day: date) -> str:
        """A day in full: "3 May 2026"."""
        pattern = QCoreApplication.translate("times", "d MMMM yyyy")
        return QLocale().toString(QDate(day.year, day.month, day.day), pattern)

    def month(self, day: date) -> str:
        """The month of a day: "May 2026"."""
        return f"{QLocale().standaloneMonthName(day.month)} {day.year}"

    def moment(self, moment: datetime, zone: tzinfo) -> str:
        """A moment on the shop's clock, to the minute."""
        there = moment.astimezone(zone)
        clock = QLocale().toString(QTime(there.hour, there.minute), QLocale.FormatType.ShortFormat)
        return f"{self.day(there.date())}, {clock}"

    def number(self, value: float, places: int = 0) -> str:
        """A number with so many decimal places."""
        return decimal(value, places)

    def signed(self, value: float, places: int = 1) -> str:
        """A number with its sign, a true minus among them."""
        return signed(value, places)

    def percent(self, share: float) -> str:
        """A share (0 to 1) in whole percent."""
        return QCoreApplication.translate("numbers", "{number}%").format(number=decimal(100 * share, 0))
