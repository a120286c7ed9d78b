"""Desktop entries, as freedesktop.org's specification has them: a command line written so that it is read the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

_GROUP = "Desktop Entry"
_RESERVED = frozenset(" \t\n\"'\\><~|&;$*?#()`")
_ESCAPED_IN_QUOTES = '"`$\\'


def exec_line(program: Sequence[str]) -> str:
    """A program with its arguments as the value of `Exec`; nothing in it is taken for a field code or a word's end."""
    return " ".join(_argument(part) for part in program)


def entry(fields: Mapping[str, str], group: str = _GROUP) -> bytes:
    """A whole entry, or another group that belongs to one, of values as they are meant."""
    lines = [f"[{group}]", *(f"{key}={_value(value)}" for key, value in fields.items())]
    return ("\n".join(lines) + "\n").encode("utf-8", "surrogateescape")


def fields_of(body: bytes) -> dict[str, str]:
    """The values of an entry, whoever wrote it; what cannot be read is left out."""
    found: dict[str, str] = {}
    within = False
    for line in body.decode("utf-8", "surrogateescape").split("\n"):
        if line.startswith("["):
            within = line.strip() == f"[{_GROUP}]"
        elif within and not line.startswith("#"):
            key, is_field, value = line.partition("=")
            if is_field:
                found.setdefault(key.strip(), _meant(value.strip(" \t\r")))
    return found


def _argument(text: str) -> str:
    text = text.replace("%", "%%")
    if text and not _RESERVED & set(text):
        return text
    return '"' + "".join(f"\\{char}" if char in _ESCAPED_IN_QUOTES else char for char in text) + '"'


_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_MEANT = {"\\": "\\", "n": "\n", "t": "\t", "r": "\r", "s": " "}


def _value(text: str) -> str:
    return "".join(_ESCAPES.get(char, char) for char in text)


def _meant(value: str) -> str:
    """A value without its escapes."""
    out, rest = "", value
    while rest:
        before, escaped, rest = rest.partition("\\")
        out += before
        if escaped:
            out += _MEANT.get(rest[:1], "\\" + rest[:1])
            rest = rest[1:]
    return out
