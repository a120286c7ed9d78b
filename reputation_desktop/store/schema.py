"""The tables. Peewee describes them; its rows never leave this room.

Every table's class is bound to one store's database by `bind`, so that two stores can be open at once.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import get_args, get_type_hints

import peewee

from reputation_desktop.store.owner_rows import (
    ActionRow,
    AnswerRow,
    DisputeRow,
    DraftRow,
    EventRow,
    FollowUpRow,
    LookRow,
    ReminderRow,
    SavedFilterRow,
    SavedReplyRow,
    SettingRow,
    ThankedRow,
    WrittenReportRow,
    ZoneRow,
)
from reputation_desktop.store.review_rows import (
    AlarmRow,
    AliasRow,
    ChannelRow,
    DayRow,
    ErasedRow,
    GapRow,
    OpinionRow,
    RequestRow,
    ReviewRow,
    ShopRow,
    TallyRow,
    VersionRow,
)
from reputation_desktop.store.row import Row

APPLICATION_ID = 0x52445354
"""In the file's header: tells this program's stores from other SQLite files ("RDST")."""


@dataclass(frozen=True)
class Tables:
    """The table classes, bound to one store's database."""

    shop: type[ShopRow]
    channel: type[ChannelRow]
    review: type[ReviewRow]
    version: type[VersionRow]
    alias: type[AliasRow]
    opinion: type[OpinionRow]
    day: type[DayRow]
    tally: type[TallyRow]
    draft: type[DraftRow]
    answer: type[AnswerRow]
    erased: type[ErasedRow]
    action: type[ActionRow]
    reminder: type[ReminderRow]
    alarm: type[AlarmRow]
    request: type[RequestRow]
    setting: type[SettingRow]
    zone: type[ZoneRow]
    saved_filter: type[SavedFilterRow]
    saved_reply: type[SavedReplyRow]
    follow_up: type[FollowUpRow]
    look: type[LookRow]
    event: type[EventRow]
    gap: type[GapRow]
    dispute: type[DisputeRow]
    written_report: type[WrittenReportRow]
    thanked: type[ThankedRow]

    def all(self) -> list[type[Row]]:
        return [getattr(self, field.name) for field in fields(self)]


def bind(database: peewee.SqliteDatabase) -> Tables:
    """Table classes of their own for `database`."""
    bound = {}
    for name, declared in get_type_hints(Tables).items():
        (row,) = get_args(declared)
        kept = {"database": database, "table_name": name, "without_rowid": row._meta.without_rowid}
        meta = type("Meta", (), kept)
        bound[name] = type(row.__name__, (row,), {"Meta": meta, "__doc__": row.__doc__})
    return Tables(**bound)
