"""Mails that were saved as files: one .eml, a folder of them, or an mbox."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from reputation_desktop.channels.files.file_reading import FileReading, cannot_be_opened
from reputation_desktop.channels.files.google_mail import read_mail
from reputation_desktop.domain.channel import Reading, Skipped
from reputation_desktop.domain.errors import marked
from reputation_desktop.domain.review import FoundReview, Road

LONGEST_MAIL = 4 << 20
"""Bytes of one mail that are read; notifications are far smaller, attachments of other mails are not wanted."""

_TWICE = marked("the same mail again")
_NO_REVIEW = marked("None of these mails tells of a review.")
_HEADER = re.compile(rb"[!-9;-~]+:")
_QUOTED_FROM = re.compile(rb">+From ")


def looks_like_mail(head: bytes) -> bool:
    """Whether a file that begins with `head` is a mail or an mbox: headers of RFC 5322, and the sender among them."""
    lines = head.split(b"\n")
    if head.startswith(b"From "):
        lines = lines[1:]
    names: set[bytes] = set()
    for line in lines:
        if not line.strip():
            break
        if line[:1] in b" \t" and names:
            continue
        if not _HEADER.match(line):
            return False
        names.add(line.partition(b":")[0].lower())
    return b"from" in names and bool(names & {b"date", b"subject", b"to", b"message-id"})


def read_file(path: Path) -> FileReading:
    """Reads one mail, or every mail of an mbox, which may be a whole mailbox: it is read mail by mail.

    Raises:
        NoSuchFile: it cannot be opened.
    """
    return _reading(_mails(path))


def read_folder(path: Path) -> FileReading | None:
    """Reads the mails that lie in a folder, by their names; None where it holds none.

    Raises:
        NoSuchFile: the folder or a mail cannot be opened.
    """
    try:
        files = sorted(file for file in path.iterdir() if file.suffix.lower() in (".eml", ".mbox") and file.is_file())
    except OSError as error:
        raise cannot_be_opened(path, error) from error
    if not files:
        return None
    return _reading(mail for file in files for mail in _mails(file))


def _reading(mails: Iterable[bytes]) -> FileReading:
    reviews: dict[str, FoundReview] = {}
    skipped: list[Skipped] = []
    for position, mail in enumerate(mails, 1):
        told = read_mail(mail)
        if isinstance(told, str):
            skipped.append(Skipped(position, told))
        elif told.key in reviews:
            skipped.append(Skipped(position, _TWICE))
        else:
            reviews[told.key] = told
    places = tuple(dict.fromkeys(review.about for review in reviews.values()))
    notes = () if reviews else (_NO_REVIEW,)
    return FileReading("mail", Road.MAIL, Reading(tuple(reviews.values()), tuple(skipped)), places, notes)


def _mails(path: Path) -> Iterator[bytes]:
    """The mails of a file; in an mbox (RFC 4155) each follows a line “From …” that stands after an empty one."""
    try:
        with path.open("rb") as file:
            mail: list[bytes] = []
            size = 0
            in_mbox = after_empty = False
            for number, line in enumerate(iter(lambda: file.readline(LONGEST_MAIL), b"")):
                if line.startswith(b"From ") and (number == 0 or (in_mbox and after_empty)):
                    if mail:
                        yield b"".join(mail)
                    mail, size, in_mbox = [], 0, True
                    continue
                after_empty = not line.strip()
                size += len(line)
                if size <= LONGEST_MAIL:
                    mail.append(line[1:] if in_mbox and _QUOTED_FROM.match(line) else line)
            if mail:
                yield b"".join(mail)
    except OSError as error:
        raise cannot_be_opened(path, error) from error
