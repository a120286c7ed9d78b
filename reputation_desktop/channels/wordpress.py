"""WordPress: the comments of a site as a feed.

Shape: titles are made up by WordPress ("Comment on PAGE by NAME", "By: NAME", and their translations); only the
text is the customer's. There are no stars.
"""

from __future__ import annotations

import re
from dataclasses import replace

from reputation_desktop.channels.feeds.entry import Feed, FeedEntry
from reputation_desktop.channels.feeds.retold import read_retold
from reputation_desktop.channels.link_parts import origin
from reputation_desktop.channels.platform import Link
from reputation_desktop.domain.channel import Payload, Reading, Recognition
from reputation_desktop.domain.errors import marked
from reputation_desktop.domain.review import FoundReview

_COMMENTS = re.compile(r"/comments/feed(?:/(?:rss2?|atom|rdf))?/?$")
_INSIDE = re.compile(r"/(?:wp-json|wp-admin|wp-login\.php)(?:/|$)")
_TITLE = re.compile(r"Comment on (?P<page>.+) by (?P<author>.+?)", re.DOTALL)


class _WordPress:
    name = "wordpress"
    label = "WordPress"

    def recognise(self, link: Link) -> Recognition | None:
        if _COMMENTS.search(link.path):
            return self._comments(link, link.text)
        inside = _INSIDE.search(link.path)
        if inside or "rest_route" in link.query:
            return self._comments(link, site_of(link) + "/comments/feed/")
        return None

    def _comments(self, link: Link, address: str) -> Recognition:
        return Recognition(
            self.name,
            marked("a site made with WordPress"),
            reads=marked("the latest comments on its pages and products"),
            why_not=marked("WordPress puts no stars into this feed, so comments are judged by their words."),
            address=address,
            name=link.host,
        )

    def read(self, payload: Payload) -> Reading:
        return read_comments(payload)


def site_of(link: Link) -> str:
    """Where the WordPress site begins, for a link to one of its inner addresses; without a slash at the end."""
    inside = _INSIDE.search(link.path)
    return origin(link) + (link.path[: inside.start()] if inside else link.path.rstrip("/"))


def read_comments(payload: Payload) -> Reading:
    """Reads a comments feed; what a comment is about comes from its made-up title, where that is English."""
    return read_retold(payload, _retold)


def _retold(found: FoundReview, entry: FeedEntry, source: Feed) -> FoundReview:
    del source
    made_up = _TITLE.fullmatch(entry.title)
    return replace(found, title="", about=made_up["page"] if made_up else "", mention=False)


WORDPRESS = _WordPress()
