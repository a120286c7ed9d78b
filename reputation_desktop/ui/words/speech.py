"""How a report says things: in the window's language."""

from __future__ import annotations

from datetime import date, datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QLocale

from reputation_desktop.domain.sentence import Sentence
from reputation_desktop.ui.words.numbers import decimal, signed
from reputation_desktop.ui.words.sentences import said
from reputation_desktop.ui.words.times import clock_time, full_day


class WindowSpeech:
    """`Speech` by the locale and the translations that the window has. Fit for the store's thread."""

    @property
    def language(self) -> str:
        """As HTML names it: "en", "de"."""
        language = QLocale().language()
        return "en" if language == QLocale.Language.C else QLocale.languageToCode(language)

    def say(self, template: str, **fields: object) -> str:
        """The template in this language, its fields put in afterwards; those that are sentences are said too."""
        sentence = template if isinstance(template, Sentence) else Sentence(template)
        return said(sentence.format(**fields))

    def day(self, day: date) -> str:
        """A day in full: "3 May 2026"."""
        return full_day(day)

    def month(self, day: date) -> str:
        """The month of a day: "May 2026"."""
        return f"{QLocale().standaloneMonthName(day.month)} {day.year}"

    def moment(self, moment: datetime, zone: tzinfo) -> str:
        """A moment on the shop's clock, to the minute."""
        return f"{full_day(moment.astimezone(zone).date())}, {clock_time(moment, zone)}"

    def number(self, value: float, places: int = 0) -> str:
        """A number with so many decimal places."""
        return decimal(value, places)

    def signed(self, value: float, places: int = 1) -> str:
        """A number with its sign, a true minus among them."""
        return signed(value, places)

    def percent(self, share: float) -> str:
        """A share (0 to 1) in whole percent."""
        return QCoreApplication.translate("numbers", "{number}%").format(number=decimal(100 * share, 0))
