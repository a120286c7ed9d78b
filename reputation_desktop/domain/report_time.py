"""What time a report tells of: whole weeks and months of the shop's days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

ALL_SHOPS = 0
"""Stands for a shop's id where a report is of all of them."""

_DAY = timedelta(days=1)
_WEEK_DAYS = 7


class Sort(StrEnum):
    """How long a report's time is."""

    WEEK = "week"
    MONTH = "month"
    DAYS = "days"


@dataclass(frozen=True, slots=True)
class ReportTime:
    """From a day to another one, both of them told of. A week begins with its Monday, a month with its first."""

    sort: Sort
    first_day: date
    last_day: date

    @property
    def before(self) -> ReportTime:
        """The time of the same sort that ends the day before."""
        return self._around(self.first_day - _DAY)

    @property
    def after(self) -> ReportTime:
        """The time of the same sort that begins the day after."""
        return self._around(self.last_day + _DAY)

    def over(self, today: date) -> bool:
        """Whether its last day is over."""
        return self.last_day < today

    def _around(self, day: date) -> ReportTime:
        if self.sort is Sort.DAYS:
            length = self.last_day - self.first_day
            first = day if day > self.last_day else day - length
            return ReportTime(self.sort, first, first + length)
        return time_around(self.sort, day)


def time_around(sort: Sort, day: date) -> ReportTime:
    """The week or the month that holds `day`; for `DAYS` that day alone."""
    if sort is Sort.WEEK:
        monday = day - day.weekday() * _DAY
        return ReportTime(sort, monday, monday + (_WEEK_DAYS - 1) * _DAY)
    if sort is Sort.MONTH:
        first = day.replace(day=1)
        following = (first + 31 * _DAY).replace(day=1)
        return ReportTime(sort, first, following - _DAY)
    return ReportTime(sort, day, day)


def days_until(last_day: date, days: int) -> ReportTime:
    """So many days, the last of which is `last_day`."""
    return ReportTime(Sort.DAYS, last_day - (days - 1) * _DAY, last_day)


def last_complete(sort: Sort, today: date) -> ReportTime:
    """The latest week or month that is over."""
    return time_around(sort, today).before
