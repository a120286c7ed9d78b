"""Lemmy: a community or a person as RSS.

Shape: the reference server writes "submitted by NAME to COMMUNITY", the points and the number of comments before
a post's own words, puts the author's address into `dc:creator` and the post's page into the guid. `/c/name` is used
by many other sites, so a server is known by its host; any other one is found by the feed link on its page.
Source of the format: github.com/LemmyNet/lemmy, crates/routes/src/feeds.rs.
"""

from __future__ import annotations

import re
from dataclasses import replace

from reputation_desktop.channels.feeds.entry import Feed, FeedEntry
from reputation_desktop.channels.feeds.plain_text import plain
from reputation_desktop.channels.feeds.retold import read_retold
from reputation_desktop.channels.link_parts import on_domain, origin
from reputation_desktop.channels.platform import Link
from reputation_desktop.domain.channel import Payload, Reading, Recognition
from reputation_desktop.domain.errors import marked
from reputation_desktop.domain.review import FoundReview, Spread

_SERVERS = frozenset({
    "beehaw.org", "sh.itjust.works", "programming.dev", "sopuli.xyz", "lemm.ee", "discuss.tchncs.de", "slrpnk.net",
    "midwest.social", "infosec.pub", "reddthat.com", "mander.xyz", "aussie.zone", "startrek.website", "ttrpg.network",
    "jlai.lu", "szmer.info", "ani.social", "hexbear.net", "awful.systems", "discuss.online", "hilariouschaos.com",
})  # fmt: skip
_SERVER_NAME = re.compile(r"(?:^|\.)(?:lemmy|feddit)\.")
_NAME = re.compile(r"(\w+)(?:@([\w-]+(?:\.[\w-]+)+))?")
_FEED = re.compile(r"/feeds/(?:[cu]|(?P<private>front|inbox|notifications|modlog))/[^/]+\.xml")
_HEAD = re.compile(
    r"\s*submitted by\s*<a [^>]*>(?P<author>[^<]*)</a>\s*to\s*<a [^>]*>(?P<community>[^<]*)</a>\s*<br\s*/?>\s*"
    r"(?P<points>-?\d+) points \| <a [^>]*>(?P<comments>\d+) comments</a>"
    r"(?:\s*<br\s*/?>\s*<a [^>]*>(?:<img[^>]*>|https?://[^<]*)</a>)?"
)


class _Lemmy:
    name = "lemmy"
    label = "Lemmy"

    def recognise(self, link: Link) -> Recognition | None:
        if pasted_feed := _FEED.fullmatch(link.path):
            return self._feed(
                marked("a feed of a Lemmy server"), link.text, self.label, secret=bool(pasted_feed["private"])
            )
        known = on_domain(link, _SERVERS)
        likely = known or bool(_SERVER_NAME.search(link.host))
        match link.segments:
            case ["c" | "u" as kind, pasted] if (named := _NAME.fullmatch(pasted)) and (likely or named.group(2)):
                server = f"https://{named.group(2)}" if named.group(2) else origin(link)
                address = f"{server}/feeds/{kind}/{named.group(1)}.xml?sort=New"
                if kind == "c":
                    return self._feed(marked("a Lemmy community"), address, f"!{named.group(1)}")
                return self._feed(marked("a Lemmy account"), address, f"@{named.group(1)}")
            case _ if known:
                return Recognition(
                    self.name,
                    marked("a page on the Lemmy server {host}").format(host=link.host),
                    why_not=marked("Only communities and people have a feed there."),
                    road=marked("Open the community and paste its address, which holds “/c/”."),
                    mention=True,
                    name=self.label,
                )
            case _:
                return None

    def _feed(self, what: str, address: str, name: str, *, secret: bool = False) -> Recognition:
        return Recognition(
            self.name,
            what,
            reads=marked("the latest posts there"),
            why_not=marked("The comments below posts are not in the feed of a community."),
            address=address,
            secret=secret,
            mention=True,
            name=name,
        )

    def read(self, payload: Payload) -> Reading:
        return read_retold(payload, _retold)


def _retold(found: FoundReview, entry: FeedEntry, source: Feed) -> FoundReview:
    del source
    page = entry.id if entry.id.startswith(("http://", "https://")) else found.url
    head = _HEAD.match(entry.html)
    if head is None:
        return replace(found, url=page, mention=True)
    return replace(
        found,
        text=plain(entry.html[head.end() :]),
        author=head["author"].strip(),
        url=page,
        outlet=f"!{head['community'].strip()}",
        mention=True,
        spread=Spread(likes=max(0, int(head["points"])), comments=int(head["comments"])),
    )


LEMMY = _Lemmy()
