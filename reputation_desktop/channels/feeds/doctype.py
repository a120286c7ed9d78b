"""The gate before the feed parser: no document type reaches it, and nothing unfolds into a bomb.

A parser that follows a document type can be made to read files of this computer, to ask other servers,
or to unfold a few lines into gigabytes. RSS 0.91 nevertheless requires one. So the gate reads the
document type itself (https://www.w3.org/TR/xml/#sec-prolog-dtd), puts in the texts that it declares and
hands on the document from its root element.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass
from html.entities import name2codepoint

from reputation_desktop.domain.errors import RefusedContent, marked

MOST_UNFOLDED = 1 << 20
"""Bytes that all uses of internal entities together may unfold to."""

_DEEPEST = 16
"""Entities within entities; more, or a circle, is refused."""

_XML_NAMES = frozenset({"amp", "lt", "gt", "quot", "apos"})

_ROOT = re.compile(r"<([A-Za-z_][\w:.-]*)")
_IN_DOCTYPE = re.compile(r"<!--.*?(?:-->|\Z)|<\?.*?(?:\?>|\Z)|\"[^\"]*+\"|'[^']*+'|[\[\]>]", re.DOTALL)
_HARMLESS = re.compile(
    r"(?:\s++|<!--.*?-->|<\?.*?\?>|<!(?:ELEMENT|ATTLIST)\b(?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+>)*+", re.DOTALL
)
_TEXT_ENTITY = re.compile(r"<!ENTITY\s++([\w:.-]++)\s++(?:\"([^\"]*+)\"|'([^']*+)')\s*+>")
_USE = re.compile(r"<!\[CDATA\[.*?(?:\]\]>|\Z)|<!--.*?(?:-->|\Z)|&([A-Za-z_][\w:.-]*+);", re.DOTALL)
_CHARACTER = re.compile(r"&#(?:x[0-9a-fA-F]{1,6}|[0-9]{1,7});")


@dataclass(frozen=True, slots=True)
class Prolog:
    """What stands before a document's first element.

    Attributes:
        doctype: the document type declaration without `<!DOCTYPE` and `>`, or empty.
        root: the first element's name as written, or empty.
        root_at: where it begins; the length of the text where there is none.
    """

    doctype: str
    root: str
    root_at: int


def prolog_of(text: str) -> Prolog:
    """Finds the document type and the first element of `text`; what is neither is passed over."""
    doctype = ""
    at = text.find("<")
    while at >= 0:
        end = at + 1
        if text.startswith("<!--", at):
            end = text.find("-->", at + 4)
        elif text.startswith("<?", at):
            end = text.find(">" if text.startswith("<?xml ", at) else "?>", at)
        elif text[at : at + 9].lower() == "<!doctype":
            end = _end_of_doctype(text, at + 9)
            doctype = doctype or text[at + 9 : end]
        elif root := _ROOT.match(text, at):
            return Prolog(doctype, root[1], at)
        at = text.find("<", end) if end >= 0 else -1
    return Prolog(doctype, "", len(text))


def _end_of_doctype(text: str, at: int) -> int:
    """Where the document type ends, that began at `at`; -1 where it never does."""
    depth = 0
    for token in _IN_DOCTYPE.finditer(text, at):
        if token[0] == "[":
            depth += 1
        elif token[0] == "]":
            depth -= 1
        elif token[0] == ">" and depth <= 0:
            return token.start()
    return -1


def without_doctype(text: str, host: str) -> str:
    """`text` from its first element on, with the texts of its document type put in.

    A document type that only points elsewhere (PUBLIC, SYSTEM) is dropped and never fetched; the
    characters that HTML knows by name (`&eacute;`) are then put in, as RSS 0.91's would declare them.

    Raises:
        RefusedContent: parameter entities, entities from outside, and texts that unfold to more than
            `MOST_UNFOLDED` bytes.
    """
    prolog = prolog_of(text)
    document = text[prolog.root_at :]
    if not prolog.doctype:
        return document
    outside, _, subset = prolog.doctype.partition("[")
    texts = {name: chr(code) for name, code in name2codepoint.items()} if outside.split()[1:] else {}
    texts |= _declared(subset.rpartition("]")[0], host)
    return _Unfolding(texts, host).of(document) if texts else document


def _declared(subset: str, host: str) -> dict[str, str]:
    """The internal text entities of a document type; the first declaration of a name counts."""
    texts: dict[str, str] = {}
    at = 0
    while True:
        at = _end_of(_HARMLESS, subset, at)
        if at == len(subset):
            return texts
        entity = _TEXT_ENTITY.match(subset, at)
        if not entity:
            raise RefusedContent(host=host, what=_refusal(subset[at : at + 200]))
        value = entity[2] if entity[2] is not None else entity[3]
        texts.setdefault(entity[1], _CHARACTER.sub(_character, value))
        at = entity.end()


def _end_of(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at


def _character(reference: re.Match[str]) -> str:
    return html.unescape(reference[0])


def _refusal(declaration: str) -> str:
    if re.match(r"%|<!ENTITY\s+%", declaration):
        return marked("it uses parameter entities")
    if re.match(r"<!ENTITY\s+\S+\s+(?:SYSTEM|PUBLIC)\b", declaration):
        return marked("it wants to include other files")
    return marked("it declares its own document type in an unusual way")


class _Unfolding:
    """Puts the texts of entities in place and counts what they come to."""

    def __init__(self, texts: Mapping[str, str], host: str) -> None:
        self._texts = texts
        self._host = host
        self._unfolded: dict[str, str] = {}

    def of(self, text: str, depth: int = 0) -> str:
        """`text` with every declared entity unfolded, outside of CDATA and comments."""
        pieces: list[str] = []
        size = at = 0
        for use in _USE.finditer(text):
            name = use[1]
            if name is None or name in _XML_NAMES or name not in self._texts:
                continue
            unfolded = self._of_entity(name, depth)
            size += len(unfolded.encode("utf-8", "surrogatepass"))
            if size > MOST_UNFOLDED:
                self._refuse()
            pieces += text[at : use.start()], unfolded
            at = use.end()
        return "".join((*pieces, text[at:]))

    def _of_entity(self, name: str, depth: int) -> str:
        if name not in self._unfolded:
            if depth == _DEEPEST:
                self._refuse()
            self._unfolded[name] = self.of(self._texts[name], depth + 1)
        return self._unfolded[name]

    def _refuse(self) -> None:
        raise RefusedContent(host=self._host, what=marked("its entities unfold into more than 1 MB"))
