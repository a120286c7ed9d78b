"""Writing files for the owner, each whole or not at all."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from reputation_desktop.domain.errors import FileNotWritable, marked
from reputation_desktop.domain.system_reasons import reason_of

_IS_FOLDER = marked("it is a folder")
_NO_FOLDER = marked("there is no folder {folder}")


def place_for(path: Path) -> Path:
    """Where a file that the owner asked for goes, with every link on the way followed.

    Raises:
        FileNotWritable: it is a folder, or there is no folder to put it in.
    """
    try:
        place = path.resolve()
        if place.is_dir():
            raise FileNotWritable(path=path, why=_IS_FOLDER)
        if not place.parent.is_dir():
            raise FileNotWritable(path=path, why=_NO_FOLDER.format(folder=place.parent))
    except (OSError, RuntimeError) as error:  # a loop of links is a RuntimeError until Python 3.13
        raise FileNotWritable(path=path, why=reason_of(error)) from error
    return place


def write_whole(path: Path, body: bytes) -> None:
    """Writes a file beside its place and then puts it there; a device or a pipe is written as it stands.

    Raises:
        FileNotWritable: nothing was written, and a file that was there is as it was.
    """
    place = place_for(path)
    try:
        if place.exists() and not place.is_file():
            place.write_bytes(body)
        else:
            _put_in_place(place, body)
    except OSError as error:
        raise FileNotWritable(path=path, why=reason_of(error)) from error


def _put_in_place(place: Path, body: bytes) -> None:
    beside = place.with_name(f".{place.name}.{os.getpid()}.new")
    try:
        beside.write_bytes(body)
        beside.replace(place)
    except OSError:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise
