"""One checked file with everything, and back again. Secrets stay in the keychain; a restore lists what to paste."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import tempfile
from pathlib import Path

from reputation_desktop.domain.errors import FileNotUnderstood, FolderNotWritable, NoSuchFile, StoreFromTheFuture
from reputation_desktop.store.checking import problems
from reputation_desktop.store.migrations import newest_version
from reputation_desktop.store.schema import APPLICATION_ID
from reputation_desktop.store.store import FILE_NAME, Store, explained, open_store


def back_up(store: Store, path: Path) -> None:
    """Writes everything to `path`: made beside it, checked, and only then put in place.

    Raises:
        FolderNotWritable, DiskFull: nothing was written; a file that was there is as it was.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        with explained(path):
            store.sql("VACUUM INTO ?", (str(beside),))
        _examine(beside)
        beside.replace(path)
    except OSError as error:
        raise FolderNotWritable(path=path.parent, why=error.strerror or "unknown") from error
    finally:
        beside.unlink(missing_ok=True)


def restore(store: Store, path: Path) -> list[str]:
    """Replaces everything in the store by the backup at `path`, through SQLite's own copying.

    The store as it was is kept beside it first. The backup is opened from a copy, so that an old one is
    migrated without being changed.

    Returns:
        The names of the channels whose links are secret and have to be pasted again.

    Raises:
        NoSuchFile, FileNotUnderstood, StoreFromTheFuture: the store is as it was.
    """
    if not path.is_file():
        raise NoSuchFile(path=path, why="there is no such file")
    _examine(path)
    with tempfile.TemporaryDirectory(dir=store.path.parent, prefix="restore-") as folder:
        copy = Path(folder) / FILE_NAME
        copy.write_bytes(path.read_bytes())
        with open_store(Path(folder)) as source:
            damage = next(problems(source), None)
            if damage is not None:
                raise FileNotUnderstood(path=path, what=damage.rstrip("."))
            before = store.path.with_name(f"{store.path.stem}-before-restore{store.path.suffix}")
            before.unlink(missing_ok=True)
            with explained(store.path):
                store.sql("VACUUM INTO ?", (str(before),))
                source.database.connection().backup(store.database.connection())
    table = store.tables.channel
    secret = table.select().where(table.secret & table.removed_at.is_null())
    return [row.name for row in secret]


def _examine(path: Path) -> None:
    """Makes sure that a file is a sound store of this program, or an older one."""
    try:
        with contextlib.closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            (sound,) = connection.execute("PRAGMA quick_check").fetchone()
    except sqlite3.DatabaseError as error:
        raise FileNotUnderstood(path=path, what=str(error)) from error
    if application != APPLICATION_ID:
        raise FileNotUnderstood(path=path, what="not a backup of this program")
    if version > newest_version():
        raise StoreFromTheFuture(path=path)
    if sound != "ok":
        raise FileNotUnderstood(path=path, what=str(sound))
