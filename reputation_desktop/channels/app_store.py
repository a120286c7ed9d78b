"""App Store: the review feed of one app in one country, newest first, 50 reviews a page and 10 pages at most.

Shape (seen in real feeds): JSON in which every value is `{"label": …}` and `feed.entry` is absent, one object or a
list, or Atom with the stars in `im:rating` and two contents, of which the plain one is the customer's. The first
entry may be the app itself. Older JSON has no date. The last page's "next" names the last page again, and the links
of the JSON feed lead to the XML one, so the next page is made from the own address.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from reputation_desktop.channels import feed
from reputation_desktop.channels.feeds import syndication
from reputation_desktop.channels.feeds.entry import Feed, FeedEntry
from reputation_desktop.channels.feeds.plain_text import tidied
from reputation_desktop.channels.link_parts import taken_apart
from reputation_desktop.channels.platform import Link
from reputation_desktop.domain.channel import Payload, Reading, Recognition
from reputation_desktop.domain.errors import NotUnderstood, marked
from reputation_desktop.domain.review import FoundReview, rate

if TYPE_CHECKING:
    from lxml.etree import _Element

_LAST_PAGE = 10
_APP = re.compile(r"(?:/([a-z]{2}))?/app/(?:[^/]+/)?id(\d+)", re.IGNORECASE)
_PAGE = re.compile(r"/page=(\d+)")
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_ATOM = "{http://www.w3.org/2005/Atom}"
_NO_REVIEW = marked("it describes the app and has no stars")


class _AppStore:
    name = "app_store"
    label = "App Store"

    def recognise(self, link: Link) -> Recognition | None:
        if not link.on("apps.apple.com", "itunes.apple.com", "appstoreconnect.apple.com"):
            return None
        if "customerreviews" in link.segments:
            return self._reviews(link.text)
        app = _APP.search(link.path)
        if app:
            country = (app.group(1) or "us").lower()
            return self._reviews(
                f"https://itunes.apple.com/{country}/rss/customerreviews/page=1/id={app.group(2)}/sortby=mostrecent/json",
                country,
            )
        return Recognition(
            self.name,
            marked("a page of Apple's App Store"),
            why_not=marked("It does not lead to one app."),
            road=marked(
                "Open the app's own page on apps.apple.com and paste its address, which ends in “id” and a number."
            ),
            name=self.label,
        )

    def _reviews(self, address: str, country: str = "") -> Recognition:
        return Recognition(
            self.name,
            marked("an app in Apple's App Store"),
            reads=marked("the latest 500 reviews from one country, with their stars"),
            why_not=marked("Your replies are not in this feed, and each country has a feed of its own."),
            road=marked(
                "For another country, paste the app's page with that country's two letters after apps.apple.com/."
            ),
            address=address,
            name=f"{self.label} ({country})" if country else self.label,
        )

    def read(self, payload: Payload) -> Reading:
        if payload.body.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in (b"{", b"["):
            source = _from_json(payload)
        else:
            source = _from_atom(payload)
        following = _next_page(payload.address, source.next_address) if source.entries else ""
        return replace(feed.reading_of(source, _review_of), next_address=following)


def _review_of(entry: FeedEntry, source: Feed) -> FoundReview | str:
    return _NO_REVIEW if entry.rating is None else feed.review_of(entry, source)


def _from_atom(payload: Payload) -> Feed:
    """The entries with their related page, and with the plain one of two contents; the other is a table around it."""
    source = syndication.read_entries(payload)
    from lxml import etree

    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True)
    root = etree.fromstring(payload.body.lstrip(), parser)
    written = {} if root is None else {_text(each, "id"): each for each in root.iter(f"{_ATOM}entry")}
    return replace(source, entries=tuple(_completed(entry, written.get(entry.id)) for entry in source.entries))


def _completed(entry: FeedEntry, written: _Element | None) -> FeedEntry:
    if written is None:
        return entry
    related = written.find(f"{_ATOM}link[@rel='related']")
    link = "" if related is None else str(related.get("href", ""))
    return replace(entry, text=tidied(_text(written, "content[@type='text']")) or entry.text, link=link)


def _text(element: _Element, path: str) -> str:
    return (element.findtext(_ATOM + path) or "").strip()


@dataclass(frozen=True, slots=True)
class _Labels:
    """One object of the feed's JSON, whose values are wrapped in objects of their own."""

    node: dict[str, Any]

    def label(self, name: str) -> str:
        value = self.node.get(name)
        said = value.get("label") if isinstance(value, dict) else value
        return "" if said is None or isinstance(said, list | dict) else _CONTROLS.sub("", str(said)).strip()

    def below(self, name: str) -> _Labels:
        value = self.node.get(name)
        return _Labels(value if isinstance(value, dict) else {})

    def all(self, name: str) -> list[_Labels]:
        """The objects called `name`, whether there is none, one or a list of them."""
        value = self.node.get(name, [])
        return [
            _Labels(one if isinstance(one, dict) else {}) for one in (value if isinstance(value, list) else [value])
        ]

    def link(self, relation: str) -> str:
        links = (one.below("attributes") for one in self.all("link"))
        return next((link.label("href") for link in links if link.label("rel") == relation), "")


def _from_json(payload: Payload) -> Feed:
    host = taken_apart(payload.address).hostname or payload.address
    try:
        said = json.loads(payload.body)
    except (ValueError, RecursionError):
        raise NotUnderstood(host=host, what=marked("broken JSON")) from None
    if not isinstance(said, dict) or not isinstance(said.get("feed"), dict):
        raise NotUnderstood(host=host, what=marked("JSON of another kind"))
    source = _Labels(said["feed"])
    return Feed(
        title=source.label("title"),
        next_address=source.link("next"),
        entries=tuple(_entry(position, entry) for position, entry in enumerate(source.all("entry"), start=1)),
    )


def _entry(position: int, said: _Labels) -> FeedEntry:
    return FeedEntry(
        position,
        id=said.label("id"),
        link=said.link("related"),
        title=said.label("title"),
        text=said.label("content"),
        author=said.below("author").label("name"),
        published=_moment(said.label("updated")),
        rating=rate(said.label("im:rating")) if "im:rating" in said.node else None,
    )


def _moment(said: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(said)
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def _next_page(address: str, following: str) -> str:
    """The own address with the next page's number, where the feed names a page after this one."""
    parts = taken_apart(address)
    own, named = _PAGE.search(parts.path), _PAGE.search(taken_apart(following).path)
    number = int(own.group(1)) if own else 1
    if named is None or not number < int(named.group(1)) <= _LAST_PAGE:
        return ""
    if own:
        path = f"{parts.path[: own.start()]}/page={number + 1}{parts.path[own.end() :]}"
    else:
        path = parts.path.replace("/customerreviews/", f"/customerreviews/page={number + 1}/", 1)
    following_own = parts._replace(path=path).geturl()
    return following_own if following_own != address else ""


APP_STORE = _AppStore()
