"""Opening a store: check what it is, back up before migrating, and only then query."""

from __future__ import annotations

from pathlib import Path

import peewee

from reputation_desktop.domain.errors import FolderNotWritable, NotAStore, StoreFromTheFuture
from reputation_desktop.domain.system_reasons import reason_of
from reputation_desktop.store import migrations
from reputation_desktop.store.schema import APPLICATION_ID, Tables, bind
from reputation_desktop.store.settings import follow_zone
from reputation_desktop.store.store import Store, explained

FILE_NAME = "reputation.sqlite3"
BUSY_TIMEOUT_S = 10


def open_store(folder: Path, *, durable: bool = True) -> Store:
    """Opens the store in `folder`, laying it out where there is none.

    Args:
        folder: the data folder; made where it is absent.
        durable: every commit survives a power cut (what the owner does); rounds, which can be repeated,
            do without and are faster. Either way a crash of the program loses nothing.

    Raises:
        FolderNotWritable, NotAStore, StoreFromTheFuture, StoreDamaged, StoreBusy, DiskFull.
    """
    path = folder / FILE_NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FolderNotWritable(path=folder, why=reason_of(error)) from error
    database = peewee.SqliteDatabase(
        str(path),
        pragmas={
            "synchronous": "full" if durable else "normal",
            "foreign_keys": 1,
            "cache_size": -16_000,
            # A round writes much; moving it into the main file after every 4 MB would be work done over and over.
            "wal_autocheckpoint": 1_000 if durable else 10_000,
        },
        timeout=BUSY_TIMEOUT_S,
    )
    store = Store(path, database, bind(database))
    try:
        with explained(path):
            database.connect()
            _ready(store)
    except BaseException:
        database.close()
        raise
    return store


def _ready(store: Store) -> None:
    """Refuses what is not a store of ours before anything is written; then lays out or migrates it."""
    path, database = store.path, store.database
    # In this order: another program may lay it out between two of these, and then it is ours.
    empty = database.execute_sql("SELECT COUNT(*) FROM sqlite_master").fetchone()[0] == 0
    application = database.execute_sql("PRAGMA application_id").fetchone()[0]
    version = database.execute_sql("PRAGMA user_version").fetchone()[0]
    if application != APPLICATION_ID and not (empty and application == 0):
        raise NotAStore(path=path)
    if version > migrations.newest_version():
        raise StoreFromTheFuture(path=path)
    database.execute_sql("PRAGMA journal_mode = wal")
    if empty:
        _create(database, store.tables)
    elif version < migrations.newest_version():
        migrations.migrate(path, database)
    follow_zone(store)


def _create(database: peewee.SqliteDatabase, tables: Tables) -> None:
    """Two programs may open a new folder at once; the second finds it laid out."""
    try:
        migrations.create(database, tables)
    except peewee.OperationalError as error:
        if "already exists" not in str(error):
            raise
