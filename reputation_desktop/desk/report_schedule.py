"""Which reports are due to be written by themselves, and that they were."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from reputation_desktop.domain.dating import end_of_day
from reputation_desktop.domain.report_time import ALL_SHOPS, ReportTime, Sort, last_complete
from reputation_desktop.store.channels import channels
from reputation_desktop.store.settings import read_settings, zone_of
from reputation_desktop.store.store import Store
from reputation_desktop.store.written_reports import note_written, was_written

_EARLIEST, _LATEST = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class DueReport:
    """A report of all shops that is to be written into `folder`.

    Attributes:
        asked_since: whether every channel that rounds ask was asked since the time was over, or none may be; before
            that a report is better held back for a while.
    """

    time: ReportTime
    folder: Path
    asked_since: bool


def due_reports(store: Store, now: datetime) -> list[DueReport]:
    """The last complete week and month, as far as the owner wants them and they were not written yet."""
    settings = read_settings(store)
    if not settings.report_folder:
        return []
    zone = zone_of(settings)
    today = now.astimezone(zone).date()
    wanted = ((Sort.WEEK, settings.weekly_report), (Sort.MONTH, settings.monthly_report))
    times = [last_complete(sort, today) for sort, asked_for in wanted if asked_for]
    asked_at = _LATEST if settings.stay_offline else _asked_at(store)
    return [
        DueReport(time, Path(settings.report_folder), asked_at > end_of_day(time.last_day.toordinal(), zone))
        for time in times
        if not was_written(store, time, ALL_SHOPS)
    ]


def _asked_at(store: Store) -> datetime:
    """When the channel was tried that was tried the longest ago, of those that rounds ask; far ahead for none."""
    asked = (each for each in channels(store) if (each.address or each.secret) and not each.settings.paused)
    return min((each.health.last_try_at or _EARLIEST for each in asked), default=_LATEST)


def record_written(store: Store, due: DueReport, now: datetime) -> None:
    """Records a report as written, after it was: a crash between the two writes the same file once more."""
    note_written(store, due.time, ALL_SHOPS, now)
