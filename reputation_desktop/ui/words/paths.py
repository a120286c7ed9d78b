"""Paths as they are shown."""

from __future__ import annotations

import re

from PySide6.QtCore import QDir

_BREAKS = re.compile(r"(?<=[/\\_-])(?=[^/\\_-])")
_BREAK = "\u200b"
"""Where a line may end, and nothing is seen."""


def shown_path(path: object) -> str:
    """A path with the computer's own separators, which may go on in the next line after any part of it.

    Not to be copied: the places where it may break are characters.
    """
    return _BREAKS.sub(_BREAK, QDir.toNativeSeparators(str(path)))
