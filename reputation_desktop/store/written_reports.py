"""Which reports were written by themselves, so that none is written twice."""

from __future__ import annotations

from datetime import datetime

from reputation_desktop.domain.report_time import ReportTime
from reputation_desktop.store.fields import to_micros
from reputation_desktop.store.store import Store


def note_written(store: Store, time: ReportTime, shop_id: int, now: datetime) -> None:
    """Writes down that the report of `time` was written; `shop_id` 0 is all shops."""
    row = (time.sort, time.first_day.isoformat(), shop_id, to_micros(now))
    with store.transaction():
        store.sql("INSERT OR REPLACE INTO written_report VALUES (?, ?, ?, ?)", row)


def was_written(store: Store, time: ReportTime, shop_id: int) -> bool:
    """Whether the report of `time` was written before."""
    table = store.tables.written_report
    wanted = (table.sort == time.sort) & (table.begins_on == time.first_day) & (table.shop_id == shop_id)
    return bool(table.select().where(wanted).exists())
