"""Google News: a search or a topic as an RSS feed of headlines.

Shape (seen in real feeds): title "Headline - Outlet" with the outlet again in `<source>`, an opaque link and
guid, and a description that only repeats headlines as links.
"""

from __future__ import annotations

from dataclasses import replace

from reputation_desktop.channels.feeds.entry import Feed, FeedEntry
from reputation_desktop.channels.feeds.retold import read_retold
from reputation_desktop.channels.link_parts import kept_parameters
from reputation_desktop.channels.platform import Link
from reputation_desktop.domain.channel import Payload, Reading, Recognition
from reputation_desktop.domain.errors import marked
from reputation_desktop.domain.review import FoundReview

_WITH_FEED = ("search", "topics", "topic", "publications")


class _GoogleNews:
    name = "google_news"
    label = "Google News"

    def recognise(self, link: Link) -> Recognition | None:
        if not link.on("news.google.com"):
            return None
        path = [part for part in link.segments if part != "rss"]
        searched = link.query.get("q", "")
        if not path or path[0] not in _WITH_FEED or (path[0] == "search" and not searched):
            return Recognition(
                self.name,
                marked("a page of Google News"),
                why_not=marked("Only a search has a feed of its own."),
                road=marked("Search for the shop's name on news.google.com and paste the address of the results."),
                mention=True,
                name=self.label,
            )
        query = kept_parameters(link, "q", "hl", "gl", "ceid")
        return Recognition(
            self.name,
            marked("a Google News search") if path[0] == "search" else marked("a section of Google News"),
            reads=marked("the headlines of the latest articles that Google News lists there"),
            why_not=marked(
                "Google sends headlines only, and allows this feed for personal, non-commercial reading alone."
            ),
            address=f"https://news.google.com/rss/{'/'.join(path)}" + (f"?{query}" if query else ""),
            mention=True,
            name=f"{self.label}: {searched}" if searched else self.label,
        )

    def read(self, payload: Payload) -> Reading:
        return read_retold(payload, _retold)


def _retold(found: FoundReview, entry: FeedEntry, source: Feed) -> FoundReview:
    del source
    _, dash, last = entry.title.rpartition(" - ")
    outlet = entry.outlet or (last if dash else "")
    return replace(found, title=entry.title.removesuffix(f" - {outlet}"), text="", outlet=outlet, mention=True)


GOOGLE_NEWS = _GoogleNews()
