"""Any file or folder that the owner imports: what it is, by its content rather than its name, and what it holds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from reputation_desktop.channels.files import csv_file, mail_file, takeout
from reputation_desktop.channels.files.file_reading import MAX_MB, WORKBOOK_HINT, FileReading, cannot_be_opened
from reputation_desktop.domain.errors import FileNotUnderstood, NothingInFile, marked

__all__ = ["FileReading", "read_file"]

_HEAD = 1 << 16
_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_OTHERS = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", WORKBOOK_HINT),
    (b"%PDF-", marked("It is a PDF. Export the reviews as CSV and import that.")),
    (b"\x1f\x8b", marked("It is a packed archive. Unpack it and import what is inside.")),
    (b"Rar!", marked("It is a packed archive. Unpack it and import what is inside.")),
    (b"7z\xbc\xaf", marked("It is a packed archive. Unpack it and import what is inside.")),
)
_MARKUP = re.compile(rb"<(?:!doctype|!--|\?xml|html|head|body|opml|rss|feed)\b", re.IGNORECASE)
_LIST = re.compile(rb"<opml\b", re.IGNORECASE)
_LIST_HINT = marked(
    "It is a list of channels. Take it in under “More” on the page of the channels.",
    terminal="It is a list of channels. Say: opml import FILE.",
)
_MARKUP_HINT = marked("It is a web page or a feed. Add its address as a channel, or export the reviews as CSV.")
_EMPTY = marked("It is empty.")
_NOT_IN_FOLDER = marked("A folder can be an unpacked Google Takeout or hold mails; choose any other file itself.")
_MAPPING_UNUSED = marked(
    "The file says itself what is what, so nothing had to be said about its columns.",
    terminal="The file says itself what is what, so --map was not needed.",
)


def read_file(path: Path, mapping: Mapping[str, str]) -> FileReading:
    """Reads what the owner chose: a Google Takeout (zip, folder or page), a table of reviews, or saved mails.

    Args:
        path: a file, or the folder of an unpacked export or of mails.
        mapping: what the owner said about a table (`csv_file.read`).

    Raises:
        NoSuchFile: it cannot be opened.
        NothingInFile: it holds no reviews, or is of a kind that holds none.
        WorldFailed: what the readers of Takeout, tables and mails raise.
    """
    reading = _read_otherwise(path)
    if reading is None:
        return csv_file.read(_whole(path), path.name, mapping)
    return replace(reading, notes=(*reading.notes, _MAPPING_UNUSED)) if mapping else reading


def _read_otherwise(path: Path) -> FileReading | None:
    """Reads anything but a table; None for what can only be one."""
    try:
        is_folder = path.is_dir()
        head = b"" if is_folder else _beginning(path, _HEAD)
    except (OSError, ValueError) as error:
        raise cannot_be_opened(path, error) from error
    if is_folder:
        return _read_folder(path)
    if not head.strip():
        raise NothingInFile(path=path.name, hint=_EMPTY)
    if head.startswith(_ZIP):
        return takeout.read_zip(path)
    for beginning, hint in _OTHERS:
        if head.startswith(beginning):
            raise NothingInFile(path=path.name, hint=hint)
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if _MARKUP.match(start):
        raise NothingInFile(path=path.name, hint=_LIST_HINT if _LIST.search(start) else _MARKUP_HINT)
    if start.startswith((b"{", b"[")):
        return takeout.read_page(path)
    if mail_file.looks_like_mail(head):
        return mail_file.read_file(path)
    return None


def _read_folder(path: Path) -> FileReading:
    reading = takeout.read_folder(path) or mail_file.read_folder(path)
    if reading is None:
        raise NothingInFile(path=path.name, hint=_NOT_IN_FOLDER)
    return reading


def _whole(path: Path) -> bytes:
    try:
        body = _beginning(path, (MAX_MB << 20) + 1)
    except OSError as error:
        raise cannot_be_opened(path, error) from error
    if len(body) > MAX_MB << 20:
        raise FileNotUnderstood(path=path.name, what=marked("it is larger than {limit} MB").format(limit=MAX_MB))
    return body


def _beginning(path: Path, length: int) -> bytes:
    with path.open("rb") as file:
        return file.read(length)
