"""Moments as people type them: a date, a date with a time, or a span like 3d or 12h."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from reputation_desktop.domain.dating import end_of_day
from reputation_desktop.domain.errors import WrongWords
from reputation_desktop.store.settings import read_settings, zone_of
from reputation_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class Moments:
    """Reads moments at `now`, bare dates and times in the shop's zone.

    Each function raises WrongWords where the text is no moment.
    """

    now: datetime
    zone: tzinfo

    @classmethod
    def of(cls, store: Store, now: datetime) -> Moments:
        """For the shop of this store."""
        return cls(now, zone_in(store))

    def since(self, text: str) -> datetime:
        """The beginning of a day; 3d is three days ago."""
        return self._read(text, time(0), -1)

    def until(self, text: str) -> datetime:
        """The end of a day, of today the present moment; 3d is three days ago."""
        day = _day(text)
        if day is None:
            return self._read(text, time(0), -1)
        if day == self.now.astimezone(self.zone).date():
            return self.now
        with contextlib.suppress(ValueError, OverflowError):
            return end_of_day(day.toordinal(), self.zone)
        raise _not_a_time(text)

    def ahead(self, text: str) -> datetime:
        """The beginning of a day; 3d is in three days."""
        return self._read(text, time(0), 1)

    def done(self, text: str, *, after: datetime | None) -> datetime:
        """When something was done: of a day noon, but not before `after` on that day, nor later than now."""
        moment = self._read(text, time(12), -1)
        day = _day(text)
        if day is None:
            return moment
        if after is not None and day == after.astimezone(self.zone).date():
            moment = max(moment, after)
        return min(moment, self.now) if day == self.now.astimezone(self.zone).date() else moment

    def _read(self, text: str, of_day: time, direction: int) -> datetime:
        with contextlib.suppress(ValueError, OverflowError):
            if text[-1:] in ("d", "h") and text[:-1].isdecimal():
                count = int(text[:-1]) * direction
                return self.now + (timedelta(days=count) if text.endswith("d") else timedelta(hours=count))
            day = _day(text)
            moment = datetime.fromisoformat(text) if day is None else datetime.combine(day, of_day)
            return (moment if moment.tzinfo else moment.replace(tzinfo=self.zone)).astimezone(UTC)
        raise _not_a_time(text)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _not_a_time(text: str) -> WrongWords:
    return WrongWords(what=f"“{text}” is not a time. Write 2026-05-03, 2026-05-03T14:00, 3d or 12h.")


def zone_in(store: Store) -> tzinfo:
    """The shop's zone."""
    return zone_of(read_settings(store))
