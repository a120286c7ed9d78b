"""Where an ordinary web page keeps its feeds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from reputation_desktop.channels.feeds.charset import decoded
from reputation_desktop.channels.feeds.doctype import prolog_of
from reputation_desktop.channels.feeds.entry_facts import absolute
from reputation_desktop.domain.channel import Payload

if TYPE_CHECKING:
    from lxml.etree import _Element

MOST_LINKS = 12
"""More feeds of one page are not worth the questions to its server."""

_FEED_ROOT = re.compile(r"<(?:[\w-]+:)?(?:rss|feed|rdf|channel)[\s/>]", re.IGNORECASE)
_PAGE_ROOT = re.compile(r"html|head|body|title|meta|script|div|p|h[1-6]|center|table|form|span|a|br|b", re.IGNORECASE)
_PASSWORD_FIELD = re.compile(r"<input\b[^<>]*\btype\s*=\s*[\"']?password\b", re.IGNORECASE)

_FEED_TYPES = frozenset(
    {
        "application/rss+xml",
        "application/atom+xml",
        "application/x.atom+xml",
        "application/x-atom+xml",
        "application/rdf+xml",
        "application/feed+json",
        "application/xml",
        "text/xml",
    }
)
_FEED_PATH = re.compile(
    r"(?:/(?:feeds?|rss2?|atom)|\.(?:rss|atom|rdf)|/(?:rss|atom|feed|feeds|index|news)\.(?:xml|json|rdf|php))/?\Z",
    re.IGNORECASE,
)
_FEED_QUERY = re.compile(r"(?:^|&)(?:feed|format|type|output)=(?:rss2?|atom|feed)\b", re.IGNORECASE)
_REVIEWS = re.compile(
    r"review|bewertung|rezension|avis\b|reseñ|resen|opinion|recension|beoordeling|testimonial|feedback", re.IGNORECASE
)

_GUESSES = ("comments/feed/", "feed", "rss", "atom.xml", "feed.json", "rss.xml", "feed.xml", "index.xml")


def is_html(payload: Payload) -> bool:
    """Whether `payload` is a web page rather than a feed, whatever its headers call it."""
    return is_page(decoded(payload.body, payload.content_type), payload.content_type)


def is_page(text: str, content_type: str = "") -> bool:
    """Whether `text` is a web page rather than a feed. Feeds are often sent as text/html."""
    prolog = prolog_of(text)
    if not prolog.root or text.lstrip()[:1] in ("{", "[") or _FEED_ROOT.match(text, prolog.root_at):
        return False
    if prolog.root.lower() == "html" or prolog.doctype.lower().split()[:1] == ["html"]:
        return True
    return not _FEED_ROOT.search(text) and bool(_PAGE_ROOT.fullmatch(prolog.root) or "html" in content_type.lower())


def feed_root_at(text: str) -> int:
    """Where the first element that begins a feed stands in `text`; -1 where there is none."""
    found = _FEED_ROOT.search(text)
    return found.start() if found else -1


def asks_for_login(payload: Payload) -> bool:
    """Whether `payload` is a web page with a field for a password."""
    return is_html(payload) and has_password_field(decoded(payload.body, payload.content_type))


def has_password_field(text: str) -> bool:
    return bool(_PASSWORD_FIELD.search(text))


def feed_links(payload: Payload) -> tuple[str, ...]:
    """The addresses of the feeds that a web page offers, best first, at most `MOST_LINKS`.

    Feeds that speak of reviews come first, then the page's own order: first those that it declares for
    programs (https://www.rssboard.org/rss-autodiscovery), then links of the same site that look like
    feeds.
    """
    root = _document(decoded(payload.body, payload.content_type))
    if root is None:
        return ()
    base = payload.address
    for element in root.iter("base"):
        base = absolute(payload.address, str(element.get("href") or "")) or base
        break
    found = [*sorted(_declared(root, base), key=_speaks_of_no_reviews)]
    found += sorted(_shown(root, base), key=_speaks_of_no_reviews)
    return tuple(dict.fromkeys(link for link, _ in found if link != payload.address))[:MOST_LINKS]


def guesses(address: str) -> tuple[str, ...]:
    """Where a site that declares no feed may have one all the same; a blog's comments first."""
    root = absolute(address, "/")
    folder = absolute(address, urlsplit(address).path.rstrip("/") + "/feed") if root else ""
    places = [root + guess for guess in _GUESSES] if root else []
    return tuple(dict.fromkeys((*places[:1], folder, *places[1:])) if folder else places)


def _document(text: str) -> _Element | None:
    from lxml import etree

    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    try:
        return etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.LxmlError:
        return None


def _declared(root: _Element, base: str) -> Iterator[tuple[str, str]]:
    """Address and words of each `<link>` to a feed."""
    for element in root.iter("link"):
        relations = str(element.get("rel") or "").lower().split()
        kind = str(element.get("type") or "").lower().partition(";")[0].strip()
        words = f"{element.get('title') or ''} {element.get('href') or ''}"
        is_feed = kind in _FEED_TYPES or (kind == "application/json" and "feed" in words.lower())
        link = absolute(base, str(element.get("href") or ""))
        if link and (("alternate" in relations and is_feed) or ("feed" in relations)):
            yield link, words


def _shown(root: _Element, base: str) -> Iterator[tuple[str, str]]:
    """Address and words of each `<a>` of the same site that looks like a feed."""
    own = _site(base)
    for element in root.iter("a"):
        href = str(element.get("href") or "")
        link = absolute(base, href.removeprefix("feed:") if href.startswith("feed:http") else href)
        kind = str(element.get("type") or "").lower().strip()
        if not link or _site(link) not in (own, "feeds.feedburner.com"):
            continue
        parts = urlsplit(link)
        if kind in _FEED_TYPES or _FEED_PATH.search(parts.path) or _FEED_QUERY.search(parts.query):
            yield link, f"{href} {element.get('title') or ''} {''.join(map(str, element.itertext()))}"


def _site(address: str) -> str:
    return (urlsplit(address).hostname or "").removeprefix("www.")


def _speaks_of_no_reviews(found: tuple[str, str]) -> bool:
    return not _REVIEWS.search(found[1])
