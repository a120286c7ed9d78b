"""One checked file with everything, and back again. Secrets stay in the keychain; a restore lists what to paste."""

from __future__ import annotations

import contextlib
import itertools
import os
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path

from reputation_desktop.domain.errors import (
    FileNotUnderstood,
    FileNotWritable,
    FolderNotWritable,
    NoSuchFile,
    StoreFromTheFuture,
    WrongWords,
    marked,
)
from reputation_desktop.domain.system_reasons import reason_of
from reputation_desktop.store.checking import problems
from reputation_desktop.store.migrations import newest_version
from reputation_desktop.store.opening import FILE_NAME, open_store
from reputation_desktop.store.schema import APPLICATION_ID
from reputation_desktop.store.store import Store, explained

_ITSELF = marked("{path} is the store itself. Choose another name for the backup.")
_DISAGREES = marked("its parts do not agree with each other")
_DAMAGED = marked("it is no database, or a damaged one")


def back_up(store: Store, path: Path) -> None:
    """Writes everything to `path`: made beside it, checked, and only then put in place.

    Raises:
        FileNotWritable, DiskFull: nothing was written; a file that was there is as it was.
        WrongWords: the path is the store itself.
    """
    place = path.resolve()
    if place == store.path.resolve():
        raise WrongWords(what=_ITSELF.format(path=path))
    beside = place.with_name(f".{place.name}.{os.getpid()}.new")
    try:
        beside.unlink(missing_ok=True)
        with explained(place):
            store.sql("VACUUM INTO ?", (str(beside),))
        _examine(beside)
        beside.replace(place)
    except FolderNotWritable as failure:
        raise FileNotWritable(path=path, why=failure.fields["why"]) from failure
    except OSError as error:
        raise FileNotWritable(path=path, why=reason_of(error)) from error
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)


def restore(store: Store, path: Path) -> list[str]:
    """Replaces everything in the store by the backup at `path`, through SQLite's own copying.

    The store as it was is kept beside it first. The backup is opened from a copy, so that an old one is
    migrated without being changed.

    Returns:
        The names of the channels whose links are secret and have to be pasted again.

    Raises:
        NoSuchFile, FileNotUnderstood, StoreFromTheFuture, FolderNotWritable, DiskFull: the store is as it was.
    """
    if not path.is_file():
        raise NoSuchFile(path=path, why=marked("there is no such file or folder"))
    _examine(path)
    with _folder_beside(store.path) as folder:
        with (
            explained(store.path),
            _reading(path) as backup,
            contextlib.closing(sqlite3.connect(folder / FILE_NAME)) as copy,
        ):
            backup.backup(copy)
        with open_store(folder) as source:
            if next(problems(source), None) is not None:
                raise FileNotUnderstood(path=path, what=_DISAGREES)
            with explained(store.path):
                store.sql("VACUUM INTO ?", (str(_free_name(store.path)),))
                source.database.connection().backup(store.database.connection())
    table = store.tables.channel
    secret = table.select().where(table.secret & table.removed_at.is_null())
    return [row.name for row in secret]


@contextlib.contextmanager
def _folder_beside(path: Path) -> Iterator[Path]:
    try:
        folder = tempfile.TemporaryDirectory(dir=path.parent, prefix="restore-")
    except OSError as error:
        raise FolderNotWritable(path=path.parent, why=reason_of(error)) from error
    with folder as name:
        yield Path(name)


def _free_name(path: Path) -> Path:
    """Where the store goes before a restore; what an earlier restore kept stays."""
    place = path.with_name(f"{path.stem}-before-restore{path.suffix}")
    for number in itertools.count(2):
        if not place.exists():
            break
        place = path.with_name(f"{path.stem}-before-restore-{number}{path.suffix}")
    return place


@contextlib.contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that changes nothing, not even beside the file, and works on a medium that cannot be written."""
    place = path.resolve()
    alone = not place.with_name(f"{place.name}-wal").exists()
    with contextlib.closing(
        sqlite3.connect(f"{place.as_uri()}?mode=ro{'&immutable=1' if alone else ''}", uri=True)
    ) as connection:
        yield connection


def _examine(path: Path) -> None:
    """Makes sure that a file is a sound store of this program, or an older one."""
    try:
        with _reading(path) as connection:
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            (sound,) = connection.execute("PRAGMA quick_check").fetchone()
    except sqlite3.DatabaseError as error:
        raise FileNotUnderstood(path=path, what=_DAMAGED) from error
    if application != APPLICATION_ID:
        raise FileNotUnderstood(path=path, what=marked("it is no backup of this program"))
    if version > newest_version():
        raise StoreFromTheFuture(path=path)
    if sound != "ok":
        raise FileNotUnderstood(path=path, what=_DAMAGED)
