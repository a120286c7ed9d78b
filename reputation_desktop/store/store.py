"""An open store: one connection, its tables, its transactions, and what SQLite says in the owner's words."""

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
    WorldFailed,
    marked,
)
from reputation_desktop.store.schema import Tables

_READ_ONLY = marked("it may only be read")
_UNOPENED = marked("its file cannot be opened")
_MALFORMED = marked("what is in its file makes no sense")


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

    def version_elsewhere(self) -> int:
        """A number that another one follows whenever anything but this connection has written into the store.

        See https://sqlite.org/pragma.html#pragma_data_version.
        """
        with explained(self.path):
            (number,) = self.sql("PRAGMA data_version").fetchone()
        return int(number)

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
        return FolderNotWritable(path=path.parent, why=_READ_ONLY if "readonly" in said else _UNOPENED)
    if "malformed" in said:
        return StoreDamaged(path=path, what=_MALFORMED)
    if "not a database" in said:
        return NotAStore(path=path)
    return None
