"""A column of dates as people and programs write them; what can be read in two ways is asked, never guessed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from reputation_desktop.channels.feeds import dates as feed_dates
from reputation_desktop.domain.errors import DayOrMonth, WrongWords, marked


class Dates(StrEnum):
    """How the dates of a file are to be read; `ASK` where nobody knows."""

    ASK = ""
    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"
    EXCEL = "excel"


_EITHER = re.compile(r"(?P<first>\d{1,2})([-/])(?P<second>\d{1,2})\2(?P<year>\d{4}|\d{2})(?P<rest>(?:[T,\s].*)?)", re.S)
_DOTTED = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(?:20)?(\d{2})(?=[,\s]|$)")
_SERIAL = re.compile(r"\d{5}(?:[.,]\d+)?")
_WITHOUT_ZONE = re.compile(r"\d:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s?[ap]\.?m\.?|\s?Uhr)?$", re.IGNORECASE)
_FRENCH_FIRST = re.compile(r"\b1er\b", re.IGNORECASE)

_UNKNOWN_WISH = marked("Dates cannot be read “{words}”. Say day-first, month-first or excel.")
_LIKE_SERIALS = marked(
    "The dates in {path} look like Excel's day numbers (“{example}”).",
    terminal="The dates in {path} look like Excel's day numbers (“{example}”). If they are, say --map dates=excel.",
)


def wished_dates(words: str) -> Dates:
    """How the owner wants dates to be read.

    Raises:
        WrongWords: not in one of the ways that are known.
    """
    try:
        return Dates(words.strip().lower())
    except ValueError:
        raise WrongWords(what=_UNKNOWN_WISH.format(words=words)) from None


def decided(cells: Iterable[str], wished: Dates, otherwise: Dates, name: str) -> Dates:
    """Whether the dates of a file put the day or the month first, decided by all of them together.

    One with a first number over 12 tells that days come first, one with a second number over 12 that
    months do. `otherwise` is taken where none of them tells; it is what is known of the program that
    wrote the file, `ASK` where nothing is.

    Raises:
        DayOrMonth: nothing tells, or they contradict each other, and the owner has not said it.
        WrongWords: the dates are Excel's day numbers, and the owner has not said so.
    """
    if wished is not Dates.ASK:
        return wished
    filled = [cell for cell in cells if cell]
    if filled and all(_SERIAL.fullmatch(cell) for cell in filled):
        raise WrongWords(what=_LIKE_SERIALS.format(path=name, example=filled[0]))
    pairs = [(int(told["first"]), int(told["second"]), cell) for cell in filled if (told := _EITHER.fullmatch(cell))]
    day_first = any(first > 12 >= second for first, second, _ in pairs)
    month_first = any(second > 12 >= first for first, second, _ in pairs)
    if day_first != month_first:
        return Dates.DAY_FIRST if day_first else Dates.MONTH_FIRST
    unclear = [cell for first, second, cell in pairs if first != second]
    if unclear and (day_first or otherwise is Dates.ASK):
        raise DayOrMonth(path=name, example=unclear[0])
    return otherwise


def told_in_two_ways(cell: str) -> bool:
    """Whether a date is written so that only the rest of its column tells the day from the month."""
    return _EITHER.fullmatch(cell) is not None


def told_without_zone(cell: str) -> bool:
    """Whether a cell ends in a time of the day without saying where."""
    return _WITHOUT_ZONE.search(cell) is not None


def read_date(cell: str, order: Dates) -> datetime | date | None:
    """The date in a cell as aware UTC or a bare date, or None where it holds none that is known here.

    1/5/2026 and 01-05-26 are read in the given order, 05.01.26 always with the day first, numbers of
    Excel's days where `order` says so, and everything else as in feeds (`feed_dates.read_date`).
    """
    if order is Dates.EXCEL and _SERIAL.fullmatch(cell):
        return _of_serial(float(cell.replace(",", ".")))
    either = _EITHER.fullmatch(cell)
    if either is None:
        return feed_dates.read_date(_FRENCH_FIRST.sub("1", _DOTTED.sub(r"\1.\2.20\3", cell, count=1), count=1))
    first, second, year = either["first"], either["second"], either["year"]
    if order is Dates.MONTH_FIRST:
        first, second = second, first
    elif order is not Dates.DAY_FIRST and first != second:
        return None
    return feed_dates.read_date(f"{year if len(year) == 4 else '20' + year}-{second}-{first}{either['rest']}")


def _of_serial(days: float) -> datetime | date:
    """Excel counts days from the end of 1899, and the fraction is the time of that day (its 1900 date system)."""
    day = date(1899, 12, 30) + timedelta(days=int(days))
    if days == int(days):
        return day
    return datetime.combine(day, time(), UTC) + timedelta(seconds=round((days % 1) * 86400))
