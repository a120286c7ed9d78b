"""The files of a Google Takeout export, from a zip (never unpacked to disk) or from a folder.

Names in an archive are only compared, never opened as paths, so a name that climbs out of the archive
leads nowhere. What is read is capped, whatever sizes the archive claims: Takeout's photos may be
gigabytes, but they are never touched.
"""

from __future__ import annotations

import lzma
import os
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from reputation_desktop.channels.files.file_reading import MAX_MB, cannot_be_opened
from reputation_desktop.domain.errors import BrokenZip, FileNotUnderstood, marked

TOTAL_MB = 512
"""Megabytes that all files of one export may unpack to."""

DEEPEST = 6
"""Folders below the chosen one that are looked into; Takeout itself needs five."""

Parts = tuple[str, ...]

_WANTED = re.compile(r"reviews.*\.json|data\.json|additionaldata\.json", re.IGNORECASE)
_NUMBERED = re.compile(r"(.*-)(\d{3})(\.zip)", re.IGNORECASE)
_LOCKED = 0x1  # bit 0 of a member's general purpose flags: encrypted (PKWARE APPNOTE 4.4.4)
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError),
    *(ValueError, LookupError, OverflowError, struct.error, MemoryError),
)
"""What the standard library raises on archives that are damaged just so."""


@dataclass(frozen=True, slots=True)
class Export:
    """An export that can be read.

    Attributes:
        name: what the owner calls it, for messages.
        paths: every file that it lists, wanted or not.
        wanted: the files that hold reviews or a location's name, sorted.
        read: the first so many bytes of one of them.
        only_page: the one page that was chosen, whatever it is called; empty for a whole export.
        is_part: it is one of several zips, among which Takeout parted a large export.
    """

    name: str
    paths: tuple[Parts, ...]
    wanted: tuple[Parts, ...]
    read: Callable[[Parts, int], bytes]
    only_page: Parts = ()
    is_part: bool = False

    def is_page(self, path: Parts) -> bool:
        """Whether this file ought to hold reviews."""
        return path == self.only_page if self.only_page else path[-1].lower().startswith("reviews")

    def contents(self) -> Iterator[tuple[Parts, bytes]]:
        """The wanted files, one after the other.

        Raises:
            FileNotUnderstood: one of them or all together are larger than any real export.
            BrokenZip: the archive is damaged.
        """
        left = TOTAL_MB << 20
        for path in self.wanted:
            limit = min(MAX_MB << 20, left)
            body = self.read(path, limit + 1)
            if len(body) > limit:
                what = marked("it unpacks to more than {limit} MB").format(limit=MAX_MB if left > limit else TOTAL_MB)
                raise FileNotUnderstood(path=self.name, what=what)
            left -= len(body)
            yield path, body


@contextmanager
def zip_export(path: Path) -> Iterator[Export]:
    """The export in a zip.

    Raises:
        BrokenZip: the archive is cut off or damaged, on opening or in one of its files.
        FileNotUnderstood: it is locked with a password or packed in an unknown way.
        NoSuchFile: it cannot be opened.
    """
    try:
        file = path.open("rb")
    except OSError as error:
        raise cannot_be_opened(path, error) from error
    with file:
        try:
            archive = zipfile.ZipFile(file)
        except NotImplementedError:
            raise _packed_otherwise(path) from None
        except _BROKEN:
            raise BrokenZip(path=path.name) from None
        with archive:
            members = {_parts(member.filename): member for member in archive.infolist() if not member.is_dir()}

            def read(parts: Parts, limit: int) -> bytes:
                return _unpacked(archive, members[parts], limit, path)

            yield Export(path.name, tuple(members), _wanted(members), read, is_part=_is_part(path))


def _is_part(path: Path) -> bool:
    """Whether a zip is one of several by its name: takeout-…-001.zip, takeout-…-002.zip."""
    told = _NUMBERED.fullmatch(path.name)
    return told is not None and (told[2] != "001" or path.with_name(f"{told[1]}002{told[3]}").exists())


def _unpacked(archive: zipfile.ZipFile, member: zipfile.ZipInfo, limit: int, path: Path) -> bytes:
    if member.flag_bits & _LOCKED:
        raise FileNotUnderstood(path=path.name, what=marked("it is locked with a password"))
    try:
        with archive.open(member) as content:
            return content.read(limit)
    except NotImplementedError:
        raise _packed_otherwise(path) from None
    except _BROKEN:
        raise BrokenZip(path=path.name) from None


def _packed_otherwise(path: Path) -> FileNotUnderstood:
    return FileNotUnderstood(path=path.name, what=marked("it is packed in a way that this program does not know"))


def _parts(name: str) -> Parts:
    return tuple(part for part in name.replace("\\", "/").split("/") if part)


def folder_export(folder: Path) -> Export:
    """The export in an unpacked folder, which may be Takeout's own, one above it or one within it."""
    paths: list[Parts] = []
    for root, folders, files in os.walk(folder):
        below = Path(root).relative_to(folder).parts
        if len(below) >= DEEPEST:
            folders.clear()
        paths.extend((*below, name) for name in files)
    return _on_disk(folder, tuple(paths))


def page_export(page: Path) -> Export:
    """One page of reviews picked out of an export, with its location's name where that still lies beside it."""
    beside = (name for name in ("data.json", "additionalData.json") if page.with_name(name).is_file())
    export = _on_disk(page.parent, tuple((name,) for name in beside))
    chosen = (page.name,)
    return Export(page.name, (chosen,), (*export.wanted, chosen), export.read, only_page=chosen)


def _on_disk(folder: Path, paths: tuple[Parts, ...]) -> Export:
    def read(parts: Parts, limit: int) -> bytes:
        path = folder.joinpath(*parts)
        try:
            with path.open("rb") as content:
                return content.read(limit)
        except OSError as error:
            raise cannot_be_opened(path, error) from error

    return Export(folder.name or str(folder), paths, _wanted(paths), read)


def _wanted(paths: dict[Parts, zipfile.ZipInfo] | tuple[Parts, ...]) -> tuple[Parts, ...]:
    return tuple(sorted(parts for parts in paths if parts and _WANTED.fullmatch(parts[-1])))
