"""The list of channels as OPML, the format in which feed readers hand such lists on (https://opml.org/spec2.opml)."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass

from reputation_desktop.channels.feeds.charset import decoded
from reputation_desktop.channels.feeds.doctype import prolog_of
from reputation_desktop.domain.errors import FileNotUnderstood, marked

MAX_MB = 8
"""Megabytes of a list that are read; ten thousand channels take two."""

_AMPERSAND = re.compile(r"&(?P<reference>#[0-9]{1,7};|#x[0-9a-f]{1,6};|(?:amp|lt|gt|quot|apos);)?", re.IGNORECASE)
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # https://www.w3.org/TR/xml/#charsets
_THE_LIST = marked("The list of channels")


@dataclass(frozen=True, slots=True)
class OpmlChannel:
    """One channel of a list.

    Attributes:
        name: never empty; the address where the list gives no name.
        address: the feed's, as written and not looked at any further.
        home: the page that the feed belongs to, or empty.
    """

    name: str
    address: str
    home: str = ""


def read(body: bytes, name: str = _THE_LIST) -> tuple[OpmlChannel, ...]:
    """The channels of a list, in its order, those in folders included, each address once.

    Lists are often not well-formed (a bare & in an address, an attribute spelt `xmlurl`); what can be
    read is. A document type never reaches the parser, so nothing is fetched and nothing unfolds.

    Raises:
        FileNotUnderstood: it is a web page or something else, it declares entities, or it is too large.
    """
    if len(body) > MAX_MB << 20:
        raise FileNotUnderstood(path=name, what=marked("it is larger than {limit} MB").format(limit=MAX_MB))
    text = decoded(body)
    prolog = prolog_of(text)
    if "<!entity" in prolog.doctype.lower():
        raise FileNotUnderstood(path=name, what=marked("it declares entities, which no such list needs"))
    if prolog.root.rpartition(":")[2].lower() != "opml":
        what = marked("it is a web page") if prolog.root.lower() == "html" else marked("it is no OPML")
        raise FileNotUnderstood(path=name, what=what)
    found: dict[str, OpmlChannel] = {}
    for outline in _outlines(text[prolog.root_at :]):
        address = outline.get("xmlurl", "")
        if address:
            told = outline.get("title") or outline.get("text") or address
            found.setdefault(address, OpmlChannel(told, address, outline.get("htmlurl", "")))
    return tuple(found.values())


def _outlines(document: str) -> list[dict[str, str]]:
    """The attributes of every outline, their names in lower case."""
    from lxml import etree

    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, load_dtd=False, encoding="utf-8")
    root = etree.fromstring(_NO_XML.sub("", _AMPERSAND.sub(_mended, document)).encode(), parser)
    return [
        {str(key).lower(): str(value).strip() for key, value in element.attrib.items()}
        for element in root.iter()
        if isinstance(element.tag, str) and re.split("[}:]", element.tag)[-1].lower() == "outline"
    ]


def _mended(ampersand: re.Match[str]) -> str:
    """A bare & as a reference, and a reference to no character as nothing."""
    reference = ampersand["reference"]
    if not reference:
        return "&amp;"
    means = html.unescape(ampersand[0])  # nothing or a replacement character where it means none
    return "" if means in ("", "\ufffd") or _NO_XML.search(means) else ampersand[0]


def write(channels: Iterable[OpmlChannel], title: str) -> bytes:
    """The list as OPML 2.0 in UTF-8, without folders.

    Whoever knows a secret address can read what it leads to; leaving such channels out is the caller's
    business. Characters that XML cannot carry are left out.
    """
    from lxml import etree

    root = etree.Element("opml", version="2.0")
    etree.SubElement(etree.SubElement(root, "head"), "title").text = _NO_XML.sub("", title)
    body = etree.SubElement(root, "body")
    for channel in channels:
        name = _NO_XML.sub("", channel.name)
        outline = etree.SubElement(body, "outline", type="rss", text=name, title=name)
        outline.set("xmlUrl", _NO_XML.sub("", channel.address))
        if channel.home:
            outline.set("htmlUrl", _NO_XML.sub("", channel.home))
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True)
