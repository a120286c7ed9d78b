"""Which reports write themselves: the last complete week and month, where they are wanted, once."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

from reputation_desktop.desk.report_schedule import DueReport, due_reports, record_written
from reputation_desktop.domain.report_time import ReportTime, Sort
from reputation_desktop.store.channels import note_success
from reputation_desktop.store.settings import WHOLE_SHOP, write_setting
from reputation_desktop.store.store import Store
from tests.building import DAY, NOW, channel

WEEK = ReportTime(Sort.WEEK, date(2026, 4, 27), date(2026, 5, 3))
MONTH = ReportTime(Sort.MONTH, date(2026, 4, 1), date(2026, 4, 30))


def want(store: Store, **settings: str) -> None:
    for name, text in settings.items():
        write_setting(store, WHOLE_SHOP, name, text)


def test_nothing_is_due_before_there_is_a_folder_and_something_is_wanted(store: Store, tmp_path: Path) -> None:
    want(store, weekly_report="yes", monthly_report="yes")
    assert due_reports(store, NOW) == []
    want(store, weekly_report="no", monthly_report="no", report_folder=str(tmp_path))
    assert due_reports(store, NOW) == []


def test_the_last_complete_week_and_month_are_due_once(store: Store, tmp_path: Path) -> None:
    want(store, weekly_report="yes", monthly_report="yes", report_folder=str(tmp_path))
    week, month = due_reports(store, NOW)
    assert (week, month) == (DueReport(WEEK, tmp_path, True), DueReport(MONTH, tmp_path, True))
    record_written(store, week, NOW)
    record_written(store, week, NOW)
    assert due_reports(store, NOW) == [month]
    record_written(store, month, NOW)
    assert due_reports(store, NOW + 6 * DAY) == []
    assert [each.time for each in due_reports(store, NOW + 7 * DAY)] == [WEEK.after]


def test_a_week_is_over_by_the_shops_own_clock(store: Store, tmp_path: Path) -> None:
    """At half past ten on Sunday night in London it is Monday in Berlin."""
    want(store, weekly_report="yes", report_folder=str(tmp_path))
    assert [each.time for each in due_reports(store, datetime(2026, 5, 3, 21, 59, tzinfo=UTC))] == [WEEK.before]
    assert [each.time for each in due_reports(store, datetime(2026, 5, 3, 22, 30, tzinfo=UTC))] == [WEEK]


def test_a_report_says_whether_its_last_days_were_asked_for(store: Store, tmp_path: Path) -> None:
    want(store, weekly_report="yes", report_folder=str(tmp_path))

    def asked() -> bool:
        (due,) = due_reports(store, NOW)
        return due.asked_since

    google, forum = channel(store, "Google"), channel(store, "Forum")
    assert not asked()
    note_success(store, google, NOW)
    note_success(store, forum, NOW - 2 * DAY)
    assert not asked()
    want(store, stay_offline="yes")
    assert asked()
    want(store, stay_offline="no")
    write_setting(store, forum, "paused", "yes")
    assert asked()
