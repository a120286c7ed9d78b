"""The bytes of a table as its rows: which encoding, which delimiter, where a row ends."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice

from reputation_desktop.domain.errors import FileNotUnderstood, WrongEncoding, WrongWords, marked

DELIMITERS = (",", ";", "\t", "|")

_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_END = "\x04"  # end of transmission: a last row of our own that an open quotation mark would swallow
_NEVER = re.compile("[\x00\ud800-\udfff]")
_CONTROL = re.compile("[\x01-\x08\x0e-\x1f\x7f]")
_SEP_LINE = re.compile(r"sep=([,;\t|])\r?\n", re.IGNORECASE)  # how Excel is told the delimiter

_WESTERN = marked(
    "The file is not UTF-8, so it was read as Western European text (cp1252). "
    "If letters look wrong, save it again as “CSV UTF-8” and import that.",
    terminal="The file is not UTF-8, so it was read as Western European text (cp1252). "
    "If letters look wrong, name its encoding: --map encoding=cp1250, for example.",
)
_LAST_RESORT = marked(
    "The file is in no usual encoding and was read letter by letter (latin-1). "
    "If letters look wrong, save it again as “CSV UTF-8” and import that."
)


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table. `number` counts from 1 as a spreadsheet shows it, empty rows included."""

    number: int
    cells: tuple[str, ...]

    @property
    def empty(self) -> bool:
        return not any(self.cells)


def decoded(body: bytes, name: str, encoding: str = "") -> tuple[str, tuple[str, ...]]:
    """The text of `body` and what the owner should know of how it was read.

    Without `encoding`: a byte order mark, then UTF-16 by its zeros, then UTF-8, then cp1252, and at last
    latin-1, which fits any bytes and so is only taken for what looks like text.

    Raises:
        WrongWords: `encoding` is the name of no encoding.
        WrongEncoding: the bytes are not text in `encoding`, or in none of the usual ones.
    """
    tried = encoding or _marked_encoding(body)
    if tried:
        try:
            text = body.decode(tried)
        except UnicodeError:
            raise WrongEncoding(path=name) from None
        except (LookupError, ValueError):
            raise WrongWords(what=marked("There is no encoding “{name}”.").format(name=encoding)) from None
        return _as_text(text, name), ()
    for guess, notes in (("utf-8", ()), ("cp1252", (_WESTERN,))):
        try:
            return _as_text(body.decode(guess), name), notes
        except UnicodeDecodeError:
            continue
    return _as_text(body.decode("latin-1"), name), (_LAST_RESORT,)


def _marked_encoding(body: bytes) -> str:
    for bom, encoding in _BOMS:
        if body.startswith(bom):
            return encoding
    sample = body[:4096]
    if sample[1::2].count(0) * 2 > len(sample) // 2:
        return "utf-16-le"
    if sample[::2].count(0) * 2 > len(sample) // 2:
        return "utf-16-be"
    return ""


def _as_text(text: str, name: str) -> str:
    """`text`, unless it holds what only pictures and programs hold: zeros, halves of characters, many controls."""
    if _NEVER.search(text) or len(_CONTROL.findall(text)) * 50 > len(text):
        raise WrongEncoding(path=name)
    return text


def told_delimiter(text: str) -> str:
    """The delimiter that a first line `sep=;` names, or empty."""
    line = _SEP_LINE.match(text)
    return line[1] if line else ""


def first_rows(text: str, delimiter: str, count: int) -> list[Row]:
    """The first rows of `text`, or none where it cannot be read with this delimiter."""
    try:
        return list(islice(_rows(text, delimiter), count))
    except csv.Error:
        return []


def all_rows(text: str, delimiter: str, name: str) -> list[Row]:
    """All rows of `text`.

    Raises:
        FileNotUnderstood: a quotation mark is opened and never closed, which would swallow all rows behind it.
    """
    rows: list[Row] = []
    with suppress(csv.Error):  # a cell that is longer than any text
        rows.extend(_rows(f"{text}\n{_END}", delimiter))
    if rows and rows[-1].cells == (_END,):
        return rows[:-1]
    whole = [row.number for row in rows if not row.cells[-1].endswith(_END)]
    what = marked("a quotation mark after row {number} is never closed").format(number=max(whole, default=0))
    raise FileNotUnderstood(path=name, what=what)


def _rows(text: str, delimiter: str) -> Iterator[Row]:
    """The rows of `text`, quoted as RFC 4180 has it; empty lines count, but are not told."""
    body = _SEP_LINE.sub("", text, count=1) if told_delimiter(text) else text
    for number, cells in enumerate(csv.reader(io.StringIO(body, newline=""), delimiter=delimiter), 1):
        if cells:
            yield Row(number, tuple(cell.replace("\r\n", "\n").replace("\r", "\n").strip() for cell in cells))
