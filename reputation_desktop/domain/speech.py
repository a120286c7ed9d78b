"""How words, days and numbers of a report are said: the terminal in English, the window in the owner's language."""

from __future__ import annotations

from datetime import date, datetime, tzinfo
from typing import Protocol


class Speech(Protocol):
    """A language with its forms of days and numbers. Templates are those that `marked` marks."""

    @property
    def language(self) -> str:
        """As HTML names it: "en", "de"."""

    def say(self, template: str, **fields: object) -> str:
        """The template in this language, its fields put in afterwards."""

    def day(self, day: date) -> str:
        """A day in full: "3 May 2026"."""

    def month(self, day: date) -> str:
        """The month of a day: "May 2026"."""

    def moment(self, moment: datetime, zone: tzinfo) -> str:
        """A moment on the shop's clock, to the minute."""

    def number(self, value: float, places: int = 0) -> str:
        """A number with so many decimal places."""

    def signed(self, value: float, places: int = 1) -> str:
        """A number with its sign, a true minus among them."""

    def percent(self, share: float) -> str:
        """A share (0 to 1) in whole percent."""


_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


class English:
    """The terminal's language."""

    language = "en"

    def say(self, template: str, **fields: object) -> str:
        return template.format(**fields)

    def day(self, day: date) -> str:
        return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"

    def month(self, day: date) -> str:
        return f"{_MONTHS[day.month - 1]} {day.year}"

    def moment(self, moment: datetime, zone: tzinfo) -> str:
        there = moment.astimezone(zone)
        return f"{self.day(there.date())}, {there:%H:%M}"

    def number(self, value: float, places: int = 0) -> str:
        return f"{value:,.{places}f}"

    def signed(self, value: float, places: int = 1) -> str:
        return f"{value:+,.{places}f}".replace("-", "−")

    def percent(self, share: float) -> str:
        return f"{share:.0%}"
