"""Hacker News through the feeds of hnrss.org.

Shape: the guid is the discussion's page; a post's own words are followed by lines that name the article, the
discussion, the points and the number of comments; a comment's title is made up by the feed. Without
`search_attrs=default` only titles are searched. Source of the format: github.com/hnrss/hnrss.
"""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import quote

from reputation_desktop.channels.feeds.entry import Feed, FeedEntry
from reputation_desktop.channels.feeds.retold import read_retold
from reputation_desktop.channels.platform import Link
from reputation_desktop.domain.channel import Payload, Reading, Recognition
from reputation_desktop.domain.errors import marked
from reputation_desktop.domain.review import FoundReview, Spread

_FEEDS = "https://hnrss.org"
_DISCUSSION = "https://news.ycombinator.com/item?id="
_TAIL = re.compile(
    r"\s*(?:Article URL: \S+\s+)?Comments URL: \S+\s+Points: (?P<points>\d+)\s+# Comments: (?P<comments>\d+)\s*$"
)
_MADE_UP_TITLE = "New comment by "


class _HackerNews:
    name = "hacker_news"
    label = "Hacker News"

    def recognise(self, link: Link) -> Recognition | None:
        if link.on("hnrss.org") and link.segments:
            return self._feed(marked("a Hacker News feed"), marked("the latest 20 entries"), link.text, self.label)
        if not link.on("news.ycombinator.com", "hn.algolia.com", "hnrss.org"):
            return None
        page = link.segments[0] if link.segments else ""
        number = link.query.get("id", "")
        words = link.query.get("q") or link.query.get("query") or link.query.get("site", "")
        if page == "item" and number.isdecimal():
            reads = marked("the latest 20 comments in this discussion")
            what = marked("a discussion on Hacker News")
            return self._feed(what, reads, f"{_FEEDS}/item?id={number}", self.label)
        if words:
            address = f"{_FEEDS}/newest?q={quote(words)}&search_attrs=default"
            return self._feed(
                marked("a search on Hacker News"),
                marked("the latest 20 posts that name “{words}”").format(words=words),
                address,
                f"{self.label}: {words}",
                why_not=marked("Comments have a feed of their own."),
                road=marked("To hear comments too, add a second channel: {address}").format(
                    address=f"{_FEEDS}/newcomments?q={quote(words)}"
                ),
            )
        return Recognition(
            self.name,
            marked("a page of Hacker News"),
            why_not=marked("It is not a search for the shop."),
            road=marked("Search for the shop's name on hn.algolia.com and paste the address of the results."),
            mention=True,
            name=self.label,
        )

    def _feed(
        self, what: str, reads: str, address: str, name: str, *, why_not: str = "", road: str = ""
    ) -> Recognition:
        return Recognition(self.name, what, reads, why_not, road, address, mention=True, name=name)

    def read(self, payload: Payload) -> Reading:
        return read_retold(payload, _retold)


def _retold(found: FoundReview, entry: FeedEntry, source: Feed) -> FoundReview:
    del source
    tail = _TAIL.search(entry.text)
    return replace(
        found,
        title="" if entry.title.startswith(_MADE_UP_TITLE) else entry.title,
        text=entry.text[: tail.start()].strip() if tail else entry.text,
        url=entry.id if entry.id.startswith(_DISCUSSION) else found.url,
        outlet="Hacker News",
        mention=True,
        spread=Spread(likes=int(tail["points"]), comments=int(tail["comments"])) if tail else Spread(),
    )


HACKER_NEWS = _HackerNews()
