"""When a review was published, as far as that can be known, and what a day is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum

EARLIEST_YEAR = 1995
"""A date before this year is taken for a mistake of the source: nobody reviewed shops on the web."""


class DateBasis(StrEnum):
    """Where a review's publication moment comes from."""

    CLAIMED = "claimed"
    DAY = "day"
    FIRST_SEEN = "first seen"
    BEFORE = "from before"


@dataclass(frozen=True, slots=True)
class Dated:
    """The moment a review counts from; None where it is undated and from before."""

    published_at: datetime | None
    basis: DateBasis


def date_review(claimed: datetime | date | None, seen_at: datetime, zone: tzinfo, *, first_round: bool) -> Dated:
    """Settles when a review was published.

    A bare date is noon in the shop's zone, or when it was seen if that was earlier on the same day. No date,
    or one before 1995, is undated: "from before" on the channel's first round, the moment it was first seen
    later. A date in the future is first-seen.
    """
    if claimed is None or claimed.year < EARLIEST_YEAR:
        return Dated(None, DateBasis.BEFORE) if first_round else Dated(seen_at, DateBasis.FIRST_SEEN)
    if isinstance(claimed, datetime):
        # Compared as it stands: a program's "never", the last day of the year 9999, has no place in other zones.
        if claimed > seen_at:
            return Dated(seen_at, DateBasis.FIRST_SEEN)
        return Dated(claimed.astimezone(UTC), DateBasis.CLAIMED)
    if claimed > seen_at.astimezone(zone).date():
        return Dated(seen_at, DateBasis.FIRST_SEEN)
    noon = datetime.combine(claimed, time(12), zone).astimezone(UTC)
    return Dated(min(noon, seen_at), DateBasis.DAY)


def day_of(moment: datetime, zone: tzinfo) -> int:
    """The shop's own day of a moment, as a proleptic ordinal (day 1 is 0001-01-01)."""
    return moment.astimezone(zone).date().toordinal()


def start_of_day(day: int, zone: tzinfo) -> datetime:
    """The first microsecond of the shop's day `day`, aware UTC."""
    return datetime.combine(date.fromordinal(day), time(0), zone).astimezone(UTC)


def end_of_day(day: int, zone: tzinfo) -> datetime:
    """The last microsecond of the shop's day `day`, aware UTC."""
    return start_of_day(day + 1, zone) - timedelta(microseconds=1)
