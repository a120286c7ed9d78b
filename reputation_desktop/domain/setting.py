"""One setting, and how its text is read. A setting is kept as text; `Setting.read` gives it its type.

The readers below turn a text into a value, raising ValueError with the reason, fit for “this cannot be kept: …”.
"""

from __future__ import annotations

import zoneinfo
from collections.abc import Callable
from dataclasses import dataclass
from datetime import MAXYEAR, UTC, date, datetime, time
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any

from reputation_desktop.domain.errors import WrongWords, marked
from reputation_desktop.domain.sentence import Sentence

_NO_VALUE = marked("{name} cannot be “{text}”: {reason}.")
_BETWEEN = marked("it has to lie between {low} and {high}")
_ONE_OF = marked("it has to be one of these: {choices}")

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
"""In the order of `date.weekday`."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One value the owner may change.

    Attributes:
        name: as stored and as typed on the command line.
        default: as text, in the form `read` accepts.
        read: turns the text into the value, raising ValueError with the reason.
        why: one line for the owner: what it does and where its default comes from.
    """

    name: str
    default: str
    read: Callable[[str], Any]
    why: str

    def value(self, text: str) -> Any:
        """The value of `text`.

        Raises:
            WrongWords: the text is not a value of this setting.
        """
        try:
            return self.read(text.strip())
        except ValueError as error:
            raise WrongWords(what=_NO_VALUE.format(name=self.name, text=text, reason=error.args[0])) from None

    def refusal(self, text: str) -> str:
        """Why the text is not a value of this setting, fit for “this cannot be kept: …”; empty where it is one."""
        try:
            self.read(text.strip())
        except ValueError as error:
            return error.args[0] if isinstance(error.args[0], Sentence) else str(error)
        return ""


def number(low: float, high: float) -> Callable[[str], float]:
    """A number from `low` to `high`."""

    def read(text: str) -> float:
        try:
            value = float(text.replace(",", "."))
        except ValueError:
            raise ValueError(marked("it has to be a number")) from None
        if not low <= value <= high:
            raise ValueError(_BETWEEN.format(low=low, high=high))
        return value

    return read


def whole(low: int, high: int) -> Callable[[str], int]:
    """A whole number from `low` to `high`."""
    inner = number(low, high)

    def read(text: str) -> int:
        value = inner(text)
        if value != int(value):
            raise ValueError(marked("it has to be a whole number"))
        return int(value)

    return read


def yes_or_no(text: str) -> bool:
    """Yes or no; nothing is no."""
    word = text.lower()
    if word in ("yes", "true", "on", "1"):
        return True
    if word in ("no", "false", "off", "0", ""):
        return False
    raise ValueError(marked("it has to be yes or no"))


def zone(text: str) -> str:
    """A time zone's name; nothing, and “system”, is this computer's."""
    if text in ("", "system"):
        return ""
    try:
        zoneinfo.ZoneInfo(text)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(marked("it has to be a zone like Europe/Berlin")) from None
    return text


def day(text: str) -> date | None:
    """A date, or none."""
    if not text:
        return None
    try:
        value = date.fromisoformat(text)
    except ValueError:
        raise ValueError(marked("it has to be a date like 2026-05-03")) from None
    if value.year == MAXYEAR:
        raise ValueError(marked("it has to be a date before the year 9999"))
    return value


def moment(text: str) -> datetime | None:
    """A moment in aware UTC, or none."""
    if not text:
        return None
    try:
        value = datetime.fromisoformat(text)
        aware = None if value.tzinfo is None else value.astimezone(UTC)
    except (ValueError, OverflowError):
        aware = None
    if aware is None or aware.year == MAXYEAR:
        raise ValueError(marked("it has to be a moment like 2026-05-03T18:00+02:00"))
    return aware


def hours(text: str) -> tuple[time, time] | None:
    """From when until when each day, over midnight where the end is the earlier one; or none."""
    if not text:
        return None
    try:
        start, end = (time.fromisoformat(part.strip()) for part in text.split("-"))
    except ValueError:
        raise ValueError(marked("it has to be like 20:00-08:00")) from None
    if start.tzinfo or end.tzinfo:
        raise ValueError(marked("it has to be like 20:00-08:00, on the shop's own clock"))
    if start == end:
        raise ValueError(marked("it has to begin and end at different times"))
    return start, end


def words(text: str) -> tuple[str, ...]:
    """Words between commas."""
    return tuple(word.strip() for word in text.split(",") if word.strip())


def or_the_shops(read: Callable[[str], Any]) -> Callable[[str], Any]:
    """What `read` reads; nothing leaves it to the shop's setting, and is None."""
    return lambda text: read(text) if text else None


def one_of(*choices: str) -> Callable[[str], str]:
    """One of the words."""

    def read(text: str) -> str:
        word = text.lower()
        if word not in choices:
            raise ValueError(_ONE_OF.format(choices=", ".join(filter(None, choices))))
        return word

    return read


def link_or_nothing(text: str) -> str:
    """A web address, or nothing."""
    if text and not text.startswith(("http://", "https://")):
        raise ValueError(marked("it has to be a web address"))
    return text


def folder(text: str) -> str:
    """A folder's whole path, or nothing."""
    whole = PurePosixPath(text).is_absolute() or PureWindowsPath(text).is_absolute()
    if text and not whole:
        raise ValueError(marked("it has to be the whole path of a folder"))
    return text
