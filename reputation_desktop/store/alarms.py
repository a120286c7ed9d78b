"""The alarms that rang."""

from __future__ import annotations

import json
from datetime import datetime

from reputation_desktop.domain.alarm import Alarm, AlarmKind
from reputation_desktop.domain.sentence import Sentence, as_json, from_json
from reputation_desktop.store.fields import to_moment
from reputation_desktop.store.review_rows import AlarmRow
from reputation_desktop.store.store import Store


def last_rung(store: Store) -> dict[tuple[str, str], datetime]:
    """When each alarm, by kind and subject, last rang."""
    rows = store.sql("SELECT kind, subject, MAX(rung_at) FROM alarm GROUP BY kind, subject")
    return {(kind, subject): to_moment(rung) for kind, subject, rung in rows}


def note_rung(store: Store, alarm: Alarm) -> None:
    """Writes down that an alarm rang."""
    store.tables.alarm.create(
        kind=alarm.kind,
        subject=alarm.subject,
        rung_at=alarm.at,
        sentence=alarm.sentence,
        fields=json.dumps(as_json(alarm.sentence)),
    )


def rung_since(store: Store, since: datetime) -> list[Alarm]:
    """The alarms that rang since then, newest first."""
    table = store.tables.alarm
    rows = table.select().where(table.rung_at >= since).order_by(table.rung_at.desc(), table.id.desc())
    return [Alarm(AlarmKind(row.kind), row.subject, row.rung_at, _sentence(row)) for row in rows]


def _sentence(row: AlarmRow) -> str:
    """What rang, fit for translation; one that was stored before there were fields has its English words alone."""
    kept = from_json(json.loads(row.fields))
    return kept if isinstance(kept, Sentence) else str(row.sentence)
