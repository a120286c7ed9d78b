"""What a file that the owner imports turned out to hold."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from reputation_desktop.domain.channel import Reading
from reputation_desktop.domain.errors import NoSuchFile, marked
from reputation_desktop.domain.review import Road
from reputation_desktop.domain.system_reasons import reason_of

MAX_MB = 64
"""Megabytes of one file that are read at most; ten years of a busy shop's reviews are under ten."""

WORKBOOK_HINT = marked("It is a workbook of a spreadsheet program. Save it there as “CSV UTF-8” and import that.")


@dataclass(frozen=True, slots=True)
class FileReading:
    """An imported file, read.

    Attributes:
        kind: "takeout", "csv" or "mail".
        places: the shop's locations that the file names, in the order of the file.
        notes: whole sentences for the owner: which column was taken as what, what was left out and why.
    """

    kind: str
    road: Road
    reading: Reading
    places: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def cannot_be_opened(path: Path, error: OSError | ValueError) -> NoSuchFile:
    """The failure to open `path` in the system's own words; a `ValueError` is a name that no file can have."""
    return NoSuchFile(path=path, why=reason_of(error))
