"""Where a running window can be spoken to by a later start of the program, and in which words."""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
from pathlib import Path

SHOW, OPEN, QUIT = b"show", b"open", b"quit"
"""What may be asked, a line each: `show [TOKEN]`, `open FILE [TOKEN]`, `quit`.

The token is the one by which a window may come forward; the file is an absolute path, percent-encoded.
"""

HEARD = b"heard\n"
"""The answer, once the line was understood."""

LONGEST_PATH = 100
"""Bytes that every system takes as a socket's path: 104 with its end on macOS, 108 on Linux."""

LONGEST = 16_384
"""Bytes of the longest line: a path of 4,096 bytes, percent-encoded, and a token. More is rubbish."""


def address_of(folder: Path) -> str:
    """The same for every start by this user over this data folder, however its path is written.

    Outside Windows it is the path of a socket, in the folder that the session has for such things: a data folder
    may lie too deep for one, or on a file system without.
    """
    place = os.path.normcase(folder.resolve())
    digest = hashlib.sha256(f"{_user()}\0{place}".encode("utf-8", "surrogateescape")).hexdigest()
    name = f"reputation-desktop-{digest[:16]}"
    if sys.platform == "win32":
        return name
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR", ""))
    places = [runtime] if runtime.is_absolute() and runtime.is_dir() else []
    paths = [str(place / name) for place in (*places, Path(tempfile.gettempdir()), Path("/tmp"))]  # noqa: S108  # a digest no other user's start makes, and only its own user may connect
    return next((path for path in paths if len(os.fsencode(path)) <= LONGEST_PATH), paths[-1])


def _user() -> str:
    return os.environ.get("USERNAME", "") if sys.platform == "win32" else str(os.getuid())
