"""The dates that feeds write, in all the ways they are written."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, timezone
from email.utils import parsedate_tz
from time import struct_time

_ZONES_H = {
    "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
    "WEST": 1, "BST": 1, "CET": 1, "MEZ": 1, "CEST": 2, "MESZ": 2, "EET": 2, "EEST": 3, "MSK": 3,
    "JST": 9, "KST": 9, "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13,
}  # fmt: skip
"""Hours east of Greenwich; a name that is not here is taken for UTC, like no name at all."""

_MONTHS = {
    beginning: month
    for month, beginnings in enumerate(
        (
            "jan ene gen янв",
            "feb fév fev фев",
            "mar mär maa mrt мар",
            "apr avr abr апр",
            "may mai mag mei мая май",
            "jun juin giu июн",
            "jul juil lug июл",
            "aug aoû aou ago авг",
            "sep set сен",
            "oct okt ott out окт",
            "nov ноя",
            "dec dez déc dic дек",
        ),
        start=1,
    )
    for beginning in beginnings.split()
}
"""How the months begin in English, German, French, Spanish, Italian, Dutch, Portuguese and Russian."""

_DIGITS = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_YEAR_FIRST = re.compile(r"([0-9]{4})([-/.])([0-9]{1,2})(?:\2([0-9]{1,2})(?![0-9])\.?)?(?![0-9])")
_YEAR_LAST = re.compile(r"([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4})(?![0-9])")
_NUMERIC = re.compile(r"[0-9]+[-/.][0-9]+[-/.]")
_WEEKDAY = r"(?:[^\W\d_]+\.?,?\s)?\s*"
_DAY_MONTH = re.compile(
    _WEEKDAY
    + r"([0-9]{1,2})(?:st|nd|rd|th|º|\.)?(?:\s+(?:de\s)?|-)([^\W\d_]{3,})\.?,?(?:\s+(?:de\s)?|-)([0-9]{4})(?![0-9])"
)
_MONTH_DAY = re.compile(_WEEKDAY + r"([^\W\d_]{3,})\.?\s([0-9]{1,2})(?:st|nd|rd|th)?,?\s([0-9]{4})(?![0-9])")
_TIME = re.compile(
    r"(?:T|,?\s(?:at\s|um\s|à\s)?)([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,][0-9]+)?)?\s?([AaPp])?(?:\.?[Mm]\.?)?"
    r"\s?(?:([+-])([0-9]{2}):?([0-9]{2})?|(?:UTC|GMT)([+-])([0-9]{1,2})|([A-Za-z]{1,5})?)(?:\s?\(.*\))?"
)


def read_date(said: object, parsed: struct_time | None = None) -> datetime | date | None:
    """What `said` means: an aware moment in UTC, a bare date where no time is told, or None.

    A day and a month that could be taken for one another (03/04/2026) are never guessed. A time without
    a zone is taken for UTC; a month without a day for its first. Never raises.

    Args:
        said: as the source wrote it; digits alone are seconds or milliseconds since 1970, or a date.
        parsed: what the feed parser read in it, in UTC; the last resort, for the languages that it
            knows and this module does not.
    """
    text = " ".join(str("" if said is None else said).split())[:100]
    try:
        if _DIGITS.fullmatch(text):
            return _of_digits(text)
        if found := _day(text):
            day, rest = found
            return day if not rest.strip() else _moment(day, rest)
        if _NUMERIC.match(text):
            return None
        return _by_mail_rules(text) or _of_parser(parsed)
    except (ValueError, OverflowError):
        return None


def read_moment(said: object, parsed: struct_time | None = None) -> datetime | None:
    """Like `read_date`, but None where no time of the day is told."""
    found = read_date(said, parsed)
    return found if isinstance(found, datetime) else None


def _of_digits(text: str) -> datetime | date | None:
    whole = len(text.partition(".")[0])
    if whole in (9, 10, 13):
        since_1970 = float(text) / (1000 if whole == 13 else 1)
        return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=since_1970)
    if "." in text:
        return None
    if whole == 4:
        return date(int(text), 1, 1)
    if whole == 8:
        return date(int(text[:4]), int(text[4:6]), int(text[6:]))
    if whole in (12, 14):
        return datetime.strptime(text.ljust(14, "0"), "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    return None


def _day(text: str) -> tuple[date, str] | None:
    """The day that `text` begins with, and the rest.

    Raises:
        ValueError: there is no such day, or it can be read in two ways.
    """
    if found := _YEAR_FIRST.match(text):
        day = date(int(found[1]), int(found[3]), int(found[4] or 1))
    elif found := _YEAR_LAST.match(text):
        day = _with_day_found(int(found[1]), int(found[3]), int(found[4]), day_first=found[2] == ".")
    elif (found := _DAY_MONTH.match(text)) and (month := _month(found[2])):
        day = date(int(found[3]), month, int(found[1]))
    elif (found := _MONTH_DAY.match(text)) and (month := _month(found[1])):
        day = date(int(found[3]), month, int(found[2]))
    else:
        return None
    return day, text[found.end() :]


def _with_day_found(first: int, second: int, year: int, *, day_first: bool) -> date:
    """Where dots part the numbers the day is first everywhere; otherwise one of them has to exceed 12."""
    if day_first or first > 12 or first == second:
        return date(year, second, first)
    if second > 12:
        return date(year, first, second)
    raise ValueError("day and month can be read in two ways")


def _month(name: str) -> int | None:
    lowered = name.lower()
    return _MONTHS.get(lowered[:4]) or _MONTHS.get(lowered[:3])


def _moment(day: date, rest: str) -> datetime | None:
    told = _TIME.fullmatch(rest)
    if not told:
        return None
    hour, minute, second = int(told[1]), int(told[2]), int(told[3] or 0)
    if told[4]:
        hour = hour % 12 + (12 if told[4] in "Pp" else 0)
    if hour > 24 or minute > 59 or second > 60:
        return None
    east = timedelta(hours=_ZONES_H.get((told[10] or "").upper(), 0))
    if sign := told[5] or told[8]:
        east = timedelta(hours=int(told[6] or told[9]), minutes=int(told[7] or 0)) * (-1 if sign == "-" else 1)
    midnight = datetime.combine(day, time.min, UTC)
    return midnight + timedelta(hours=hour, minutes=minute, seconds=second) - east


def _by_mail_rules(text: str) -> datetime | None:
    """RFC 5322 with its obsolete forms, and what C's `asctime` prints."""
    told = None if "-0001" in text else parsedate_tz(text)  # the zero date of a database, in WordPress feeds
    if told is None:
        return None
    zone = timezone(timedelta(seconds=told[9] or 0))
    return datetime(*told[:5], min(told[5], 59), tzinfo=zone).astimezone(UTC)


def _of_parser(parsed: struct_time | None) -> datetime | None:
    if parsed is None:
        return None
    return datetime(*parsed[:5], min(parsed[5], 59), tzinfo=UTC)
