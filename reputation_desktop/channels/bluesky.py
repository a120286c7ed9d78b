"""Bluesky: the feed of one account's posts.

Shape (seen in a real feed): RSS 2.0 without titles and authors, guid `at://did…/app.bsky.feed.post/…`, and a note
in English where a post quotes or embeds something.
"""

from __future__ import annotations

import re
from dataclasses import replace

from reputation_desktop.channels.feeds.entry import Feed, FeedEntry
from reputation_desktop.channels.feeds.retold import read_retold
from reputation_desktop.channels.platform import Link
from reputation_desktop.domain.channel import Payload, Reading, Recognition
from reputation_desktop.domain.errors import marked
from reputation_desktop.domain.review import FoundReview

_EMBEDDED = "[contains quote post or other embedded content]"
_PROFILE = re.compile(r"/profile/([^/]+)/post/")


class _Bluesky:
    name = "bluesky"
    label = "Bluesky"

    def recognise(self, link: Link) -> Recognition | None:
        if not link.on("bsky.app"):
            return None
        match link.segments:
            case ["profile", account, *_]:
                return Recognition(
                    self.name,
                    marked("a Bluesky account"),
                    reads=marked("the latest posts of this account"),
                    why_not=marked("Likes, reposts and replies are not in the feed."),
                    address=f"https://bsky.app/profile/{account}/rss",
                    mention=True,
                    name="@" + account.removeprefix("@"),
                )
            case _:
                return Recognition(
                    self.name,
                    marked("a Bluesky page"),
                    why_not=marked("Bluesky answers searches and tags only to people who are signed in."),
                    road=marked(
                        "Paste the profile of an account that talks about the shop: https://bsky.app/profile/NAME. "
                        "Note any other post in the counter book.",
                        terminal="Paste the profile of an account that talks about the shop: "
                        "https://bsky.app/profile/NAME. "
                        "Note any other post in the counter book: counter --stars N --text T.",
                    ),
                    mention=True,
                    name=self.label,
                )

    def read(self, payload: Payload) -> Reading:
        return read_retold(payload, _retold)


def _retold(found: FoundReview, entry: FeedEntry, source: Feed) -> FoundReview:
    del source
    account = _PROFILE.search(entry.link)
    return replace(
        found,
        text=entry.text.removesuffix(_EMBEDDED).rstrip(),
        author=f"@{account.group(1)}" if account else found.author,
        outlet="Bluesky",
        mention=True,
    )


BLUESKY = _Bluesky()
