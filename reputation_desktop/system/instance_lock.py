"""One window at a time over a data folder: the lock that says who came first.

The operating system frees it when its holder dies, however that happens.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from reputation_desktop.domain.errors import FolderNotWritable
from reputation_desktop.domain.system_reasons import reason_of

if TYPE_CHECKING:
    from filelock import BaseFileLock

FILE_NAME = "window.lock"

_ours: dict[Path, BaseFileLock] = {}
"""The locks that this process holds; it keeps them until it frees them or ends."""


def take_lock(folder: Path) -> bool:
    """Takes the lock of a data folder, which is made where there is none.

    Returns:
        Whether this process holds it now; False where another one does.

    Raises:
        FolderNotWritable: there can be no lock, and so nobody knows of the other.
    """
    import filelock

    if is_ours(folder):
        return True
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = filelock.FileLock(str(folder / FILE_NAME), timeout=0)
        lock.acquire()
    except filelock.Timeout:
        return False
    except (OSError, NotImplementedError) as error:  # the latter where a file system knows no locks
        raise FolderNotWritable(path=folder, why=reason_of(error)) from error
    _ours[folder.resolve()] = lock
    return True


def free_lock(folder: Path) -> None:
    """Frees the lock of a data folder, where this process holds it."""
    lock = _ours.pop(folder.resolve(), None)
    if lock is not None:
        lock.release()


def is_ours(folder: Path) -> bool:
    """Whether this process holds the lock of a data folder."""
    return folder.resolve() in _ours


def is_running(folder: Path) -> bool:
    """Whether another process has the window of a data folder. Makes no folder and leaves no lock behind."""
    if is_ours(folder) or not (folder / FILE_NAME).exists():
        return False
    try:
        if not take_lock(folder):
            return True
    except FolderNotWritable:
        return False
    free_lock(folder)
    return False
