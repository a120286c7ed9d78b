"""Stack Exchange: the feeds of a tag, a question or a person on any of its sites.

Shape (seen in real feeds): Atom whose ids are the questions' short addresses; the feed's title ends in the site's;
`updated` is the last activity of anybody.
"""

from __future__ import annotations

from dataclasses import replace

from reputation_desktop.channels.feeds.entry import Feed, FeedEntry
from reputation_desktop.channels.feeds.retold import read_retold
from reputation_desktop.channels.link_parts import on_domain
from reputation_desktop.channels.platform import Link
from reputation_desktop.domain.channel import Payload, Reading, Recognition
from reputation_desktop.domain.errors import marked
from reputation_desktop.domain.review import FoundReview

_SITES = (
    "stackoverflow.com",
    "stackexchange.com",
    "superuser.com",
    "serverfault.com",
    "askubuntu.com",
    "mathoverflow.net",
    "stackapps.com",
)


class _StackExchange:
    name = "stack_exchange"
    label = "Stack Exchange"

    def recognise(self, link: Link) -> Recognition | None:
        if not on_domain(link, _SITES):
            return None
        tagged = link.query.get("tagnames", "")
        match link.segments:
            case ["feeds", _, *_]:
                return self._feed(link, link.text, marked("a feed of {host}"), marked("the latest 30 posts"))
            case ["questions", "tagged"] if tagged:
                return self._tag(link, tagged)
            case ["questions", "tagged", tag, *_] | ["tags", tag, *_]:
                return self._tag(link, tag)
            case ["questions" | "q", number, *_] if number.isdecimal():
                address = f"https://{link.host}/feeds/question/{number}"
                return self._feed(link, address, marked("a question on {host}"), marked("the question and its answers"))
            case ["users", number, *_] if number.isdecimal():
                address = f"https://{link.host}/feeds/user/{number}"
                reads = marked("the latest 30 posts of this person")
                return self._feed(link, address, marked("a person on {host}"), reads)
            case _:
                return Recognition(
                    self.name,
                    marked("a page of {host}").format(host=link.host),
                    why_not=marked("Searches and other pages have no feed there."),
                    road=marked("Open the tag that fits the shop or its trade and paste its address."),
                    mention=True,
                    name=link.host,
                )

    def _tag(self, link: Link, tag: str) -> Recognition:
        address = f"https://{link.host}/feeds/tag/{tag}"
        reads = marked("the latest 30 questions with this tag")
        return self._feed(link, address, marked("a tag on {host}"), reads, f"{link.host}: {tag}")

    def _feed(self, link: Link, address: str, what: str, reads: str, name: str = "") -> Recognition:
        return Recognition(
            self.name, what.format(host=link.host), reads, address=address, mention=True, name=name or link.host
        )

    def read(self, payload: Payload) -> Reading:
        return read_retold(payload, _retold)


def _retold(found: FoundReview, entry: FeedEntry, source: Feed) -> FoundReview:
    url = found.url or (entry.id if entry.id.startswith(("http://", "https://")) else "")
    return replace(found, url=url, outlet=source.title.rpartition(" - ")[2], edited_at=None, mention=True)


STACK_EXCHANGE = _StackExchange()
