"""Which letters the bytes of an answer stand for."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_ZERO_PATTERNS = (
    (re.compile(rb"\0\0\0[^\0]"), "utf-32-be"),
    (re.compile(rb"[^\0]\0\0\0"), "utf-32-le"),
    (re.compile(rb"\0[^\0]"), "utf-16-be"),
    (re.compile(rb"[^\0]\0"), "utf-16-le"),
)

_EBCDIC_XML = b"\x4c\x6f\xa7\x94"

_SUPERSETS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
"""What a declared encoding means in practice (https://encoding.spec.whatwg.org/#names-and-labels)."""

_NO_CHARSETS = re.compile(r"utf-(?:16|32)|idna|punycode|raw_unicode_escape|undefined|unicode_escape|utf-7")
"""What no name may lead to: codecs that feeds are not written in, some slow, some hiding markup; and those
whose bytes would have shown themselves, however many programs write "utf-16" above their UTF-8.
"""

_IN_HEADER = re.compile(r"charset\s*[=:]\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_IN_DECLARATION = re.compile(r"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]+)")
_IN_META = re.compile(r"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)


def decoded(body: bytes, content_type: str = "") -> str:
    """The text of `body`: by its byte order mark, the header, its own declaration, then the likeliest.

    A declaration is believed only where the bytes fit it, and "Latin-1" least of all: servers say so
    without looking, and text in Latin-1 is never UTF-8 by accident. Never raises; what fits nothing is
    read as Windows-1252 with replacement characters.
    """
    for mark, encoding in _BYTE_ORDER_MARKS:
        if body.startswith(mark):
            return body[len(mark) :].decode(encoding, "replace")
    for pattern, encoding in _ZERO_PATTERNS:
        if pattern.match(body):
            return body.decode(encoding, "replace")
    for encoding in _candidates(body, content_type):
        try:
            return body.decode(encoding)
        except (LookupError, UnicodeError):
            continue
    return body.decode("cp1252", "replace")


def _candidates(body: bytes, content_type: str) -> Iterator[str]:
    is_ebcdic = body.startswith(_EBCDIC_XML)
    head = body[:1024].decode("cp037" if is_ebcdic else "latin-1")
    for text, pattern in ((content_type, _IN_HEADER), (head, _IN_DECLARATION), (head, _IN_META)):
        found = pattern.search(text)
        if found and (encoding := _known(found[1])) != "cp1252":
            yield encoding
    yield "cp037" if is_ebcdic else "utf-8"


def _known(name: str) -> str:
    """Python's codec for a declared `name`; for a name that says nothing, the one that fits all bytes."""
    try:
        known = codecs.lookup(name).name
    except (LookupError, ValueError):
        return "cp1252"
    return "cp1252" if _NO_CHARSETS.match(known) else _SUPERSETS.get(known, known)
