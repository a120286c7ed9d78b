"""Which reports are due to be written by themselves, and that they were."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from reputation_desktop.domain.report_time import ReportTime, Sort, last_complete
from reputation_desktop.store.settings import read_settings, zone_of
from reputation_desktop.store.store import Store
from reputation_desktop.store.written_reports import note_written, was_written

ALL_SHOPS = 0


@dataclass(frozen=True, slots=True)
class DueReport:
    """A report of all shops that is to be written into `folder`."""

    time: ReportTime
    folder: Path


def due_reports(store: Store, now: datetime) -> list[DueReport]:
    """The last complete week and month, as far as the owner wants them and they were not written yet."""
    settings = read_settings(store)
    if not settings.report_folder:
        return []
    today = now.astimezone(zone_of(settings)).date()
    wanted = ((Sort.WEEK, settings.weekly_report), (Sort.MONTH, settings.monthly_report))
    times = [last_complete(sort, today) for sort, asked_for in wanted if asked_for]
    folder = Path(settings.report_folder)
    return [DueReport(time, folder) for time in times if not was_written(store, time, ALL_SHOPS)]


def record_written(store: Store, due: DueReport, now: datetime) -> None:
    """Records a report as written, after it was: a crash between the two writes the same file once more."""
    note_written(store, due.time, ALL_SHOPS, now)
