"""The units behind the numbers of the settings."""

from __future__ import annotations

from PySide6.QtCore import QObject


class _Units(QObject):
    """Plurals: the collector of texts finds them in `tr` alone."""

    def word(self, unit: str, count: int) -> str:
        return {
            "hours": self.tr("hour(s)", "", count),
            "days": self.tr("day(s)", "", count),
            "reviews": self.tr("review(s)", "", count),
            "complaints": self.tr("complaint(s)", "", count),
            "stars": self.tr("of 5 stars"),
            "percent of score": self.tr("% of the score"),
            "percent of review": self.tr("% of a review"),
            "percent sure": self.tr("% sure"),
            "people": self.tr("people"),
            "reactions": self.tr("reactions"),
            "a day": self.tr("a day"),
        }[unit]


_UNITS = _Units()


def unit_word(unit: str, number: float) -> str:
    """The unit behind a number, in the form that the number asks for ("1 hour", "24 hours")."""
    # Languages count whole things; a part of one goes with the form for many.
    return _UNITS.word(unit, int(number) if number == int(number) else 2)
