"""Times from which reviews may be missing, put together by their reasons and said in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo
from itertools import groupby, pairwise

from PySide6.QtCore import QObject

from reputation_desktop.domain.gap import Gap
from reputation_desktop.ui.charts.day_spans import DaySpans, spans_of
from reputation_desktop.ui.words.failures import told

_DAY = timedelta(days=1)
_TOLD = 3
"""Channels of one reason that are told one by one."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Gaps of several channels that overlap and have one kind of reason."""

    first_day: date
    last_day: date
    gaps: tuple[Gap, ...]

    @property
    def channels(self) -> list[str]:
        """Whose reviews may be missing."""
        return list(dict.fromkeys(each.channel for each in self.gaps))

    @property
    def paused(self) -> bool:
        """Whether the owner wanted it so."""
        return self.gaps[0].paused

    @property
    def failed(self) -> bool:
        """Whether the channels were asked and could not be read."""
        return self.gaps[0].failure is not None


def days_of(gap: Gap, zone: tzinfo) -> tuple[date, date]:
    """The days that a gap touches."""
    return gap.since_at.astimezone(zone).date(), gap.until_at.astimezone(zone).date()


def reasons_of(gaps: Iterable[Gap], zone: tzinfo) -> list[Reason]:
    """The gaps by their reasons, oldest first."""
    kinds = sorted(gaps, key=lambda gap: (*_kind(gap), gap.since_at))
    found = [reason for _, alike in groupby(kinds, _kind) for reason in _joined(list(alike), zone)]
    return sorted(found, key=lambda reason: (reason.first_day, reason.last_day))


def _kind(gap: Gap) -> tuple[bool, bool]:
    return gap.paused, gap.failure is not None


def _joined(gaps: Sequence[Gap], zone: tzinfo) -> Iterator[Reason]:
    for first, last in spans_of(days_of(each, zone) for each in gaps):
        yield Reason(first, last, tuple(each for each in gaps if first <= days_of(each, zone)[0] <= last))


def bare_days(gaps: Iterable[Gap], readers: Sequence[tuple[int, date]], zone: tzinfo) -> DaySpans:
    """The days of which no channel was read that there was to read.

    Args:
        gaps: of all channels.
        readers: the channels that are read by themselves, each with the day since when.
        zone: by which days are told.
    """
    of_channels: dict[int, list[tuple[date, date]]] = {}
    for gap in gaps:
        of_channels.setdefault(gap.channel_id, []).append(days_of(gap, zone))
    missing = {key: spans_of(spans) for key, spans in of_channels.items()}
    turns = {day for spans in missing.values() for first, last in spans for day in (first, last + _DAY)}
    turns.update(since for _, since in readers)

    def bare(day: date) -> bool:
        there = [key for key, since in readers if since <= day] or [key for key, _ in readers]
        return bool(there) and all(key in missing and day in missing[key] for key in there)

    ordered = sorted(turns)
    return spans_of((day, following - _DAY) for day, following in pairwise(ordered) if bare(day))


class ReasonWords(QObject):
    """Says a reason, short for a label and long for a reading.

    Args:
        days: says some days in a row.
        channels: how many channels there are to read.
    """

    def __init__(self, days: Callable[[date, date], str], channels: int) -> None:
        super().__init__()
        self._days, self._channels = days, channels

    def label(self, reason: Reason) -> str:
        """Fit for above the hatching: "not asked, 5–11 April"."""
        days, names = self._days(reason.first_day, reason.last_day), reason.channels
        if len(names) >= self._channels:
            return self._of_all(reason).format(days=days)
        if len(names) == 1:
            return self._of_one(reason).format(channel=names[0], days=days)
        return self._of_some(reason, len(names)).format(days=days)

    def _of_all(self, reason: Reason) -> str:
        if reason.paused:
            return self.tr("paused, {days}")
        return self.tr("not read, {days}") if reason.failed else self.tr("not asked, {days}")

    def _of_one(self, reason: Reason) -> str:
        if reason.paused:
            return self.tr("{channel} paused, {days}")
        return self.tr("{channel} not read, {days}") if reason.failed else self.tr("{channel} not asked, {days}")

    def _of_some(self, reason: Reason, number: int) -> str:
        if reason.paused:
            return self.tr("%Ln channel(s) paused, {days}", "", number)
        if reason.failed:
            return self.tr("%Ln channel(s) not read, {days}", "", number)
        return self.tr("%Ln channel(s) not asked, {days}", "", number)

    def told(self, reason: Reason, zone: tzinfo) -> tuple[str, ...]:
        """At length, a line a channel; those beyond the third are counted."""
        if not reason.failed and not reason.paused and len(reason.channels) >= self._channels:
            said = self.tr("Nothing was asked, {days}: this computer was off or offline.")
            return (said.format(days=self._days(reason.first_day, reason.last_day)),)
        lines = [self._line(gap, zone) for gap in reason.gaps[:_TOLD]]
        more = len(reason.gaps) - len(lines)
        return (*lines, self.tr("and %Ln more", "", more)) if more else tuple(lines)

    def _line(self, gap: Gap, zone: tzinfo) -> str:
        days = self._days(*days_of(gap, zone))
        if gap.paused:
            return self.tr("{channel} is paused, {days}.").format(channel=gap.channel, days=days)
        if gap.failure is None:
            return self.tr("{channel} was not asked, {days}.").format(channel=gap.channel, days=days)
        said = self.tr("{channel} was not read, {days}. {why}")
        return said.format(channel=gap.channel, days=days, why=told(gap.failure))
