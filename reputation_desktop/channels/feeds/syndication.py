"""Any feed's bytes to its entries: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, CDF, JSON Feed, RSS in JSON."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from io import BytesIO
from typing import Any
from urllib.parse import urlsplit

from reputation_desktop.channels.feeds.charset import decoded
from reputation_desktop.channels.feeds.dates import read_date
from reputation_desktop.channels.feeds.doctype import without_doctype
from reputation_desktop.channels.feeds.entry import Feed, FeedEntry
from reputation_desktop.channels.feeds.entry_facts import absolute, language_of, longest, without_markup
from reputation_desktop.channels.feeds.json_feed import read_json_feed
from reputation_desktop.channels.feeds.page_links import feed_root_at, has_password_field, is_page
from reputation_desktop.channels.feeds.plain_text import plain, tidied
from reputation_desktop.channels.feeds.ratings import mended, ratings_in
from reputation_desktop.domain.channel import Payload
from reputation_desktop.domain.errors import EmptyAnswer, LoginPage, NotUnderstood, PageInsteadOfFeed, marked
from reputation_desktop.domain.review import Rating

_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]+")
"""Characters that XML 1.0 forbids and that content systems send all the same."""

_CHARACTER = re.compile(r"&#(?:[xX]([0-9a-fA-F]+)|([0-9]+));?")

_LONGEST_AUTHOR = 300
_MAIL_AUTHOR = re.compile(r"\S+@\S+\s*\((.+)\)|(.+?)\s*<\S+@\S+>|\S+@\S+")

_PARSER_FAILURES = (ArithmeticError, AssertionError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
"""What feedparser 6 raises on some malformed documents, from deep inside."""


_STUMBLING_BLOCKS = (
    *("{*}where", "{*}pos", "{*}posList", "{*}point", "{*}chapters", "{*}chapter", "{*}image", "{*}textinput"),
    *("gml:pos", "gml:posList", "georss:point", "psc:chapter"),  # as mended where the prefix was never declared
)


def read_entries(payload: Payload) -> Feed:
    """The feed in `payload`, whatever its format; it is decided by looking at the bytes.

    A malformed feed gives what can be read of it; a feed without entries is an empty `Feed`.

    Raises:
        EmptyAnswer: there is nothing in it.
        LoginPage: it is a web page with a field for a password.
        PageInsteadOfFeed: it is another web page.
        RefusedContent: its document type could harm this computer.
        NotUnderstood: it is something else.
    """
    host = urlsplit(payload.address).hostname or marked("The site")
    text = decoded(payload.body, payload.content_type).lstrip("\ufeff\0 \t\r\n")
    if not text:
        raise EmptyAnswer(host=host)
    if text[0] in "{[":
        return read_json_feed(text, payload.address, host)
    if is_page(text, payload.content_type):
        raise (LoginPage if has_password_field(text) else PageInsteadOfFeed)(host=host)
    document = _legal(without_doctype(_from_declaration(text), host)).encode("utf-8", "replace")
    found = _parsed(document, host)
    if not (found.entries or found.get("version") or feed_root_at(text) >= 0):
        is_xml = text.startswith("<")
        raise NotUnderstood(host=host, what=marked("XML of another kind") if is_xml else marked("neither XML nor JSON"))
    return _feed(found, document, payload)


def _from_declaration(text: str) -> str:
    """`text` without the warnings that some content systems print before the feed."""
    declaration = text.find("<?xml ")
    return text[declaration:] if 0 < declaration < feed_root_at(text) else text


def _legal(text: str) -> str:
    """`text` without the characters that XML forbids, plain or by number; one of them spoils a whole parse."""
    return _CHARACTER.sub(_legal_character, _ILLEGAL.sub("", text))


def _legal_character(reference: re.Match[str]) -> str:
    digits = reference[1] or reference[2]
    code = int(digits, 16 if reference[1] else 10) if len(digits) < 10 else -1
    legal = code in (0x9, 0xA, 0xD) or 0x20 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD or 0x10000 <= code <= 0x10FFFF
    return reference[0] if legal else ""


def _parsed(document: bytes, host: str) -> Any:
    """What feedparser makes of `document`, which is UTF-8 and has no document type.

    Where feedparser itself fails, it gets a second try with the elements put in order, and without those
    that nobody reads here and that it stumbles over: places on the map, chapters, pictures.
    """
    try:
        return _fed(document)
    except _PARSER_FAILURES:
        pass
    try:
        return _fed(_in_order(document))
    except _PARSER_FAILURES:
        raise NotUnderstood(host=host, what=marked("XML too broken to read")) from None


def _fed(document: bytes) -> Any:
    """Gives the bytes as a stream, for feedparser takes bare bytes for a file name first; and no address,
    so that the entries' identities stay as written wherever the feed is fetched from.
    """
    import feedparser

    return feedparser.parse(
        BytesIO(document),
        response_headers={"content-type": "application/xml; charset=utf-8"},
        sanitize_html=False,
        resolve_relative_uris=False,
    )


def _in_order(document: bytes) -> bytes:
    from lxml import etree

    root = mended(document)
    if root is None:
        return b""
    etree.strip_elements(root, *_STUMBLING_BLOCKS, with_tail=False)
    return etree.tostring(root, encoding="utf-8")


def _feed(found: Any, document: bytes, payload: Payload) -> Feed:
    base = absolute(payload.address, payload.headers.get("content-location", "")) or payload.address
    language = language_of(_said(found.feed, "language"))
    ratings = ratings_in(document, [(_said(each, "id"), _said(each, "link")) for each in found.entries])
    next_address = _link(found.feed, base, "next")
    return Feed(
        title=_text(found.feed, "title"),
        home=_home(found.feed, base),
        language=language,
        next_address="" if next_address == payload.address else next_address,
        entries=tuple(
            _entry(position, each, rating, base, language)
            for position, (each, rating) in enumerate(zip(found.entries, ratings, strict=True), start=1)
        ),
    )


def _entry(position: int, each: Any, rating: Rating | None, base: str, feed_language: str) -> FeedEntry:
    text, html = longest(_versions(each))
    updated = _when(each, "updated")
    language = _entry_language(each)
    source = _under(each, "source")
    return FeedEntry(
        position=position,
        id=_said(each, "id").strip(),
        link=absolute(base, _said(each, "link")) or _link(each, base, "alternate"),
        title=_text(each, "title"),
        text=text,
        html=html,
        author=_author(each),
        published=_when(each, "published") or _when(each, "created") or updated,
        updated=updated if isinstance(updated, datetime) else None,
        rating=rating,
        language="" if language == feed_language else language,
        outlet=_text(source, "title") if isinstance(source, dict) else "",
    )


def _under(of: Any, key: str) -> Any:
    """What is under exactly this `key`: feedparser's own `get` is slow, and maps some keys with a warning."""
    return dict.get(of, key)


def _said(of: Any, key: str) -> str:
    """The text under `key`; an unknown element of the same name may have put something else there."""
    value = _under(of, key)
    return value if isinstance(value, str) else ""


def _is_markup(kind: str) -> bool:
    return "html" in kind or kind.endswith("xml")


def _text(of: Any, key: str) -> str:
    detail = _under(of, f"{key}_detail")
    kind = str(_under(detail, "type")) if isinstance(detail, dict) else "text/html"
    return " ".join(without_markup(_said(of, key), _is_markup(kind)).split())


def _versions(each: Any) -> Iterator[tuple[str, bool]]:
    """Every text that an entry gives of itself, and whether it is markup."""
    contents, detail = _under(each, "content"), _under(each, "summary_detail")
    for version in (*(contents if isinstance(contents, list) else ()), detail):
        kind = str(_under(version, "type")) if isinstance(version, dict) else "none"
        if not kind.startswith(("none", "image", "audio", "video")):
            yield _said(version, "value"), _is_markup(kind)
    if not (contents or detail):
        yield _said(each, "summary"), True


def _when(each: Any, key: str) -> datetime | date | None:
    return read_date(_said(each, key), _under(each, f"{key}_parsed"))


def _author(each: Any) -> str:
    """The names of those who wrote the entry; a mail address only where there is no name.

    In RSS an author is a mail address with a name beside it, which feedparser cuts wrongly where the
    domain ends in more than four letters.
    """
    whole = _said(each, "author")
    if len(whole) < _LONGEST_AUTHOR and (by_mail := _MAIL_AUTHOR.fullmatch(whole)):
        return tidied(by_mail[1] or by_mail[2] or whole)
    authors = _under(each, "authors")
    named = [_said(author, "name") for author in (authors if isinstance(authors, list) else ())]
    return " ".join(plain(", ".join(dict.fromkeys(filter(None, named))) or whole).split())


def _entry_language(each: Any) -> str:
    contents = _under(each, "content")
    detail = contents[0] if isinstance(contents, list) and contents else _under(each, "summary_detail")
    declared = _under(detail, "language") if isinstance(detail, dict) else None
    return language_of(_said(each, "language") or (declared if isinstance(declared, str) else ""))


def _link(of: Any, base: str, relation: str) -> str:
    links = _under(of, "links")
    for link in links if isinstance(links, list) else ():
        if _under(link, "rel") == relation and (address := absolute(base, _said(link, "href"))):
            return address
    return ""


def _home(feed: Any, base: str) -> str:
    return absolute(base, _said(feed, "link")) or _link(feed, base, "alternate")
