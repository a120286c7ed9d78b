"""Where a running window can be spoken to by a later start of the program, and in which words."""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
from pathlib import Path

SHOW, QUIT = b"show", b"quit"
"""What may be asked, a line each; after SHOW and a blank may stand the token by which a window may come forward."""

HEARD = b"heard\n"
"""The answer, once the line was understood."""

LONGEST = 1024
"""Bytes of the longest line; more is rubbish."""


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
    return str((runtime if runtime.is_absolute() and runtime.is_dir() else Path(tempfile.gettempdir())) / name)


def _user() -> str:
    return os.environ.get("USERNAME", "") if sys.platform == "win32" else str(os.getuid())
