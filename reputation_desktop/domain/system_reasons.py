"""Why the operating system would not do something, in words that can be translated."""

from __future__ import annotations

import errno

from reputation_desktop.domain.sentence import marked

_REASONS = {
    errno.ENOENT: marked("there is no such file or folder"),
    errno.EACCES: marked("this program has no permission for it"),
    errno.EPERM: marked("this program has no permission for it"),
    errno.ENOTDIR: marked("a part of its name is no folder"),
    errno.EISDIR: marked("it is a folder"),
    errno.EEXIST: marked("something of that name is there already"),
    errno.EROFS: marked("nothing can be written there"),
    errno.EBUSY: marked("another program is using it"),
    errno.ENOSPC: marked("the disk is full"),
    errno.EIO: marked("the disk reports an error"),
    errno.ENAMETOOLONG: marked("its name is too long"),
    errno.ELOOP: marked("its links lead in circles"),
}


def reason_of(error: Exception) -> str:
    """Fit for “cannot be opened (…)”; the system's own words where it is none of the usual reasons.

    Args:
        error: an `OSError`, or what Python raises for a name that no file can have.
    """
    number, own_words = (error.errno, error.strerror) if isinstance(error, OSError) else (None, None)
    return _REASONS.get(number or 0) or own_words or str(error) or type(error).__name__
