"""Opening a store: check what it is, back up before migrating, and only then query."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import peewee

from reputation_desktop.domain.errors import (
    DiskFull,
    FolderNotWritable,
    NotAStore,
    StoreBusy,
    StoreDamaged,
    StoreFromTheFuture,
    WorldFailed,
)
from reputation_desktop.store import migrations
from reputation_desktop.store.schema import APPLICATION_ID, Tables, bind

FILE_NAME = "reputation.sqlite3"
BUSY_TIMEOUT_S = 10


class Store:
    """One open store: a connection that one thread uses, its tables, and its transactions.

    Functions of this room take the store as their first argument; only they see its rows. As a context
    manager it closes itself, and puts into the owner's words what SQLite says of the world.
    """

    def __init__(self, path: Path, database: peewee.SqliteDatabase, tables: Tables) -> None:
        self.path = path
        self.database = database
        self.tables = tables

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
        if isinstance(error, (peewee.DatabaseError, sqlite3.DatabaseError)):
            with explained(self.path):
                raise error

    def close(self) -> None:
        """Closes the connection; what was committed is safe."""
        if not self.database.is_closed():
            self.database.close()

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing; takes the write lock at once, so that what is read inside stays true.

        Raises:
            DiskFull, StoreBusy, StoreDamaged: the transaction was undone.
        """
        with explained(self.path), self.database.atomic("IMMEDIATE"):
            yield

    def sql(self, statement: str, parameters: tuple[Any, ...] = ()) -> sqlite3.Cursor:
        """Runs one statement; for this room only."""
        cursor: sqlite3.Cursor = self.database.execute_sql(statement, parameters)
        return cursor

    def many(self, statement: str, rows: list[tuple[Any, ...]]) -> None:
        """Runs one statement for each of `rows`; for this room only."""
        connection: sqlite3.Connection = self.database.connection()
        connection.executemany(statement, rows)


@contextlib.contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turns what SQLite says of the world into the owner's words."""
    try:
        yield
    except (peewee.DatabaseError, sqlite3.DatabaseError) as error:
        failure = _world_failure(path, _first(error))
        if failure is None:
            raise
        raise failure from error


def _first(error: BaseException) -> BaseException:
    """What went wrong first: SQLite ends a transaction by itself on a full disk, and then cannot roll it back."""
    while error.__context__ is not None and any(said in str(error) for said in ("no transaction is", "no such save")):
        error = error.__context__
    return error


def _world_failure(path: Path, error: BaseException) -> WorldFailed | None:
    said = str(error)
    if "disk is full" in said or "disk I/O error" in said:
        return DiskFull()
    if "locked" in said or "busy" in said:
        return StoreBusy()
    if "readonly" in said or "unable to open" in said:
        return FolderNotWritable(path=path.parent, why=said)
    if "malformed" in said:
        return StoreDamaged(path=path, what=said)
    if "not a database" in said:
        return NotAStore(path=path)
    return None


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
        raise FolderNotWritable(path=folder, why=error.strerror or "unknown") from error
    database = peewee.SqliteDatabase(
        str(path),
        pragmas={"synchronous": "full" if durable else "normal", "foreign_keys": 1, "cache_size": -16_000},
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
    from reputation_desktop.store.settings import follow_zone  # settings are read from an open store

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
