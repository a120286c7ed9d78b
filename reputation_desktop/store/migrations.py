"""From one schema to the next: an ordered registry, since a frozen program has no folder to search.

To add a migration, append a step that takes the schema from its number to the next, store a database
of the schema before it among the tests' fixtures, and let its test migrate it. A step is raw SQL against
the schema as it was then, never the table classes, which describe the schema as it is now.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import peewee

from reputation_desktop.store import indexes
from reputation_desktop.store.schema import APPLICATION_ID, Tables


@dataclass(frozen=True, slots=True)
class Migration:
    """One step; `version` is the schema's number after it."""

    version: int
    what: str
    apply: Callable[[peewee.SqliteDatabase], None]


_WHAT_THE_WINDOW_KEEPS = (
    """
    CREATE TABLE saved_filter (id INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, query TEXT NOT NULL)
    """,
    """
    CREATE TABLE saved_reply (
        id INTEGER NOT NULL PRIMARY KEY, situation TEXT NOT NULL, text TEXT NOT NULL, used_count INTEGER NOT NULL,
        last_used_at INTEGER
    )
    """,
    """
    CREATE TABLE follow_up (
        id INTEGER NOT NULL PRIMARY KEY, review_id INTEGER NOT NULL, text TEXT NOT NULL, due_on DATE NOT NULL,
        done_at INTEGER
    )
    """,
    """
    CREATE TABLE look (id INTEGER NOT NULL PRIMARY KEY, looked_at INTEGER NOT NULL)
    """,
)


def _add_what_the_window_keeps(database: peewee.SqliteDatabase) -> None:
    """Saved filters, saved replies, follow-ups and looks, and the indices of long lists."""
    for statement in (*_WHAT_THE_WINDOW_KEEPS, *indexes.INDEXES_OF_SCHEMA_2):
        database.execute_sql(statement)


_WHAT_EXPLAINS_THE_PAST = (
    """
    CREATE TABLE event (
        id INTEGER NOT NULL PRIMARY KEY, shop_id INTEGER NOT NULL, happened_on DATE NOT NULL, title TEXT NOT NULL,
        topic TEXT NOT NULL, written_at INTEGER NOT NULL, removed_at INTEGER
    )
    """,
    """
    CREATE TABLE gap (
        id INTEGER NOT NULL PRIMARY KEY, channel_id INTEGER NOT NULL, since_at INTEGER NOT NULL,
        until_at INTEGER NOT NULL, failure_code TEXT NOT NULL, failure_fields TEXT NOT NULL, covered_at INTEGER
    )
    """,
    """
    CREATE TABLE dispute (
        review_id INTEGER NOT NULL PRIMARY KEY, rule TEXT NOT NULL, statement TEXT NOT NULL, reference TEXT NOT NULL,
        reported_at INTEGER, outcome TEXT NOT NULL, outcome_at INTEGER
    )
    """,
    """
    CREATE TABLE written_report (
        sort TEXT NOT NULL, begins_on DATE NOT NULL, shop_id INTEGER NOT NULL, written_at INTEGER NOT NULL,
        PRIMARY KEY (sort, begins_on, shop_id)
    ) WITHOUT ROWID
    """,
    "ALTER TABLE alarm ADD COLUMN fields TEXT NOT NULL DEFAULT '{}'",
    "ALTER TABLE day ADD COLUMN complaining REAL NOT NULL DEFAULT 0.0",
    "ALTER TABLE day ADD COLUMN complaining_satisfaction REAL NOT NULL DEFAULT 0.0",
    """
    UPDATE day SET (complaining, complaining_satisfaction) = (
        SELECT TOTAL(scaled), TOTAL(scaled * satisfaction) FROM opinion
        WHERE channel_id = day.scope AND from_day = day.day AND complaint AND NOT changed
    ) WHERE scope > 0
    """,
    """
    UPDATE day SET (complaining, complaining_satisfaction) = (
        SELECT TOTAL(d.complaining), TOTAL(d.complaining_satisfaction) FROM day d JOIN channel c ON c.id = d.scope
        WHERE c.shop_id = -day.scope AND d.day = day.day
    ) WHERE scope < 0
    """,
)


def _add_what_explains_the_past(database: peewee.SqliteDatabase) -> None:
    """Events, gaps, disputes and written reports; what alarms are made of; what each day's complaints come to."""
    for statement in (*_WHAT_EXPLAINS_THE_PAST, *indexes.INDEXES_OF_SCHEMA_3):
        database.execute_sql(statement)


_WHAT_THE_REMINDERS_KEEP = (
    "CREATE TABLE thanked (week_on DATE NOT NULL PRIMARY KEY, shown_at INTEGER NOT NULL) WITHOUT ROWID",
)


def _add_what_the_reminders_keep(database: peewee.SqliteDatabase) -> None:
    """When the fans were thanked, and the index by which a day's reminders are counted."""
    for statement in (*_WHAT_THE_REMINDERS_KEEP, *indexes.INDEXES_OF_SCHEMA_4):
        database.execute_sql(statement)


MIGRATIONS: tuple[Migration, ...] = (
    Migration(2, "what the window keeps", _add_what_the_window_keeps),
    Migration(3, "what explains the past", _add_what_explains_the_past),
    Migration(4, "what the reminders keep", _add_what_the_reminders_keep),
)
"""In order, without gaps, from FIRST_VERSION on."""

FIRST_VERSION = 1


def newest_version(migrations: Sequence[Migration] = MIGRATIONS) -> int:
    """The schema's number that this program writes."""
    return migrations[-1].version if migrations else FIRST_VERSION


def create(database: peewee.SqliteDatabase, tables: Tables) -> None:
    """Lays out an empty database in one transaction."""
    with database.atomic("IMMEDIATE"):
        database.create_tables(tables.all(), safe=False)
        for statement in indexes.STATEMENTS:
            database.execute_sql(statement)
        database.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute_sql(f"PRAGMA user_version = {newest_version()}")


def migrate(path: Path, database: peewee.SqliteDatabase, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Applies what the database at `path` has not seen yet, all or nothing, and checks the foreign keys.

    The database as it was is kept beside it first. Of two programs that open it at once, one migrates.
    """
    with database.atomic("IMMEDIATE"):
        (since,) = database.execute_sql("PRAGMA user_version").fetchone()
        waiting = [migration for migration in migrations if migration.version > since]
        if not waiting:
            return
        keep_before(path, since)
        for migration in waiting:
            migration.apply(database)
        broken = database.execute_sql("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise peewee.IntegrityError(f"{len(broken)} rows lost their counterpart while migrating")
        database.execute_sql(f"PRAGMA user_version = {waiting[-1].version}")


def keep_before(path: Path, version: int) -> Path:
    """Copies the store beside itself, by a connection of its own, which sees what was committed and nothing else."""
    copy = path.with_name(f"{path.stem}-before-schema-{version + 1}{path.suffix}")
    copy.unlink(missing_ok=True)
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("VACUUM INTO ?", (str(copy),))
    return copy
