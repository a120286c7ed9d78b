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

_NO_CHARSETS = frozenset({"idna", "punycode", "raw_unicode_escape", "undefined", "unicode_escape", "utf-7"})
"""Codecs that no feed is written in; some are slow, some hide markup."""

_IN_HEADER = re.compile(r"charset\s*[=:]\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_IN_DECLARATION = re.compile(r"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]+)")
_IN_META = re.compile(r"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)


def decoded(body: bytes, content_type: str = "") -> str:
    """The text of `body`: by its byte order mark, the header, its own declaration, then the likeliest.

    A declaration is believed only where the bytes fit it. Bytes that are well-formed UTF-8 are read as
    such where Latin-1 is declared, because text in Latin-1 is never UTF-8 by accident. Never raises;
    what fits nothing is read as Windows-1252 with replacement characters.
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
        except UnicodeError:
            continue
    return body.decode("cp1252", "replace")


def _candidates(body: bytes, content_type: str) -> Iterator[str]:
    is_ebcdic = body.startswith(_EBCDIC_XML)
    head = body[:1024].decode("cp037" if is_ebcdic else "latin-1")
    for text, pattern in ((content_type, _IN_HEADER), (head, _IN_DECLARATION), (head, _IN_META)):
        found = pattern.search(text)
        encoding = _known(found[1]) if found else ""
        if encoding == "cp1252":
            yield "utf-8"
        if encoding:
            yield encoding
    yield "cp037" if is_ebcdic else "utf-8"


def _known(name: str) -> str:
    try:
        known = codecs.lookup(name).name
    except (LookupError, ValueError):
        return ""
    return "" if known in _NO_CHARSETS else _SUPERSETS.get(known, known)
