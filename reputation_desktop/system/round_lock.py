"""One round at a time in a store."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import filelock

from reputation_desktop.domain.errors import AnotherRound, FolderNotWritable
from reputation_desktop.domain.system_reasons import reason_of

FILE_NAME = "round.lock"


@contextlib.contextmanager
def round_lock(folder: Path) -> Iterator[None]:
    """Holds the store's lock, which the operating system frees when its holder dies.

    Raises:
        AnotherRound: another process holds it.
        FolderNotWritable: the lock's file cannot be made.
    """
    lock = filelock.FileLock(str(folder / FILE_NAME), timeout=0)
    try:
        lock.acquire()
    except filelock.Timeout:
        raise AnotherRound from None
    except OSError as error:
        raise FolderNotWritable(path=folder, why=reason_of(error)) from error
    try:
        yield
    finally:
        lock.release()
