"""Numbers by the owner's locale."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def whole(number: int) -> str:
    """A whole number with the locale's thousands: "12,345"."""
    return QLocale().toString(number)


def decimal(number: float, places: int = 1) -> str:
    """A number with fixed decimals: "1.7"."""
    return QLocale().toString(float(number), "f", places)


def brief(number: float) -> str:
    """A number with no more decimals than it needs: "4", "2.5"."""
    return QLocale().toString(float(number), "f", QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value)


def signed(number: float, places: int = 1) -> str:
    """A difference with its sign: "+1.7", "−0.3"; a true minus, and no sign where it rounds to nothing."""
    shown = decimal(abs(number), places)
    if not round(abs(number), places):
        return shown
    return f"+{shown}" if number > 0 else f"\u2212{shown}"
