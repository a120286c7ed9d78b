"""JSON Feed 1 and 1.1 (https://www.jsonfeed.org/version/1.1/) and RSS in JSON
(https://github.com/scripting/Scripting-News/blob/master/rss-in-json/README.md).
"""

from __future__ import annotations

import json

from reputation_desktop.channels.feeds.dates import read_date, read_moment
from reputation_desktop.channels.feeds.entry import Feed, FeedEntry
from reputation_desktop.channels.feeds.entry_facts import absolute, language_of, longest, without_markup
from reputation_desktop.channels.feeds.plain_text import tidied
from reputation_desktop.channels.feeds.ratings import rating_of
from reputation_desktop.domain.errors import NotUnderstood, marked
from reputation_desktop.domain.review import Rating


def read_json_feed(text: str, address: str, host: str) -> Feed:
    """The feed that `text` holds; `address` is where relative links start from.

    Raises:
        NotUnderstood: it is not JSON, or JSON of another kind.
    """
    try:
        found = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        raise NotUnderstood(host=host, what=marked("JSON that breaks off or is malformed")) from None
    if isinstance(found, dict) and isinstance(rss := found.get("rss"), dict):
        channel = rss.get("channel")
        return _rss_in_json(channel if isinstance(channel, dict) else {}, address)
    if isinstance(found, dict) and ("items" in found or "jsonfeed" in _said(found, "version")):
        return _json_feed(found, address)
    raise NotUnderstood(host=host, what=marked("JSON, but no JSON Feed"))


def _json_feed(feed: dict[str, object], address: str) -> Feed:
    next_address = absolute(address, _said(feed, "next_url"))
    return Feed(
        title=tidied(_said(feed, "title")),
        home=absolute(address, _said(feed, "home_page_url")),
        language=language_of(_said(feed, "language")),
        next_address="" if next_address == address else next_address,
        entries=tuple(
            _entry(position, item, address) for position, item in enumerate(_dicts(feed.get("items")), start=1)
        ),
    )


def _entry(position: int, item: dict[str, object], address: str) -> FeedEntry:
    text, html = longest(
        ((_said(item, "content_html"), True), (_said(item, "content_text"), False), (_said(item, "summary"), False))
    )
    updated = read_moment(_said(item, "date_modified"))
    return FeedEntry(
        position=position,
        id=_said(item, "id").strip(),
        link=absolute(address, _said(item, "url") or _said(item, "external_url")),
        title=tidied(_said(item, "title")),
        text=text,
        html=html,
        author=_authors(item),
        published=read_date(_said(item, "date_published")) or updated,
        updated=updated,
        rating=_rating(item),
        language=language_of(_said(item, "language")),
    )


def _authors(item: dict[str, object]) -> str:
    authors = _dicts(item.get("authors")) or _dicts(item.get("author"))
    return tidied(", ".join(filter(None, (_said(author, "name") for author in authors))))


def _rating(item: dict[str, object]) -> Rating | None:
    """From the item itself or from an extension (a key with a leading underscore), one level deep."""
    extensions = [_dict(value) for key, value in item.items() if key.startswith("_")]
    for place in (item, *extensions):
        for key, value in place.items():
            beside = _dict(value) if isinstance(value, dict) else place
            said = "" if isinstance(value, dict) else _said(place, key)
            if rating := rating_of(key, said, {name: _said(beside, name) for name in beside}):
                return rating
    return None


def _rss_in_json(channel: dict[str, object], address: str) -> Feed:
    return Feed(
        title=without_markup(_said(channel, "title"), is_markup=False),
        home=absolute(address, _said(channel, "link")),
        language=language_of(_said(channel, "language")),
        entries=tuple(
            _rss_entry(position, item, address) for position, item in enumerate(_dicts(channel.get("item")), start=1)
        ),
    )


def _rss_entry(position: int, item: dict[str, object], address: str) -> FeedEntry:
    text, html = longest(((_said(item, "content:encoded"), True), (_said(item, "description"), True)))
    key = _said(item, "guid").strip()
    return FeedEntry(
        position=position,
        id=key,
        link=absolute(address, _said(item, "link")) or absolute("", key),
        title=without_markup(_said(item, "title"), is_markup=False),
        text=text,
        html=html,
        author=tidied(_said(item, "dc:creator") or _said(item, "author")),
        published=read_date(_said(item, "pubDate")),
        rating=_rating(item),
        outlet=tidied(_said(item, "source")),
    )


def _said(of: dict[str, object], key: str) -> str:
    """The text or number under `key`, or of its `#value` where it carries attributes."""
    value = of.get(key)
    if isinstance(value, dict):
        value = value.get("#value")
    return str(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else ""


def _dict(value: object) -> dict[str, object]:
    return value if isinstance(value, dict) else {}


def _dicts(value: object) -> list[dict[str, object]]:
    """A list of objects, or a single one; what is no object counts as an empty one."""
    return [_dict(each) for each in (value if isinstance(value, list) else [value] if value else [])]
