"""Mastodon: an account or a tag on any server, as the feed that ends in `.rss`.

Shape (seen in real feeds): RSS 2.0 without titles and authors; the guid is the post's page, whose path names the
author. A server is known by the shape of the path alone, so sites with the same shape are named and left out.
"""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import unquote

from reputation_desktop.channels.feeds.entry import Feed, FeedEntry
from reputation_desktop.channels.feeds.retold import read_retold
from reputation_desktop.channels.link_parts import on_domain, origin
from reputation_desktop.channels.platform import Link
from reputation_desktop.domain.channel import Payload, Reading, Recognition
from reputation_desktop.domain.errors import marked
from reputation_desktop.domain.review import FoundReview

_NOT_MASTODON = frozenset({
    "medium.com", "substack.com", "flipboard.com", "telegram.me", "t.me", "vk.com", "note.com", "odysee.com",
    "rumble.com", "unsplash.com", "giphy.com", "snapchat.com", "producthunt.com", "hashnode.com", "hackernoon.com",
    "replit.com", "observablehq.com", "speakerdeck.com", "truthsocial.com", "warpcast.com", "npmjs.com", "jsr.io",
    "wattpad.com", "linktr.ee", "beacons.ai", "kick.com", "vimeo.com", "dailymotion.com", "quora.com", "dev.to",
})  # fmt: skip
_USUAL = re.compile(r"mastodon|mstdn|fosstodon|hachyderm|\.social$")
_ACCOUNT = re.compile(r"@(\w[\w.-]*?)(\.rss)?")
_ELSEWHERE = re.compile(r"@(\w[\w.-]*)@([\w-]+(?:\.[\w-]+)+)")
_POST = re.compile(r"https?://([^/]+)/@([\w.-]+)/\d+")


class _Mastodon:
    name = "mastodon"
    label = "Mastodon"

    def recognise(self, link: Link) -> Recognition | None:
        if on_domain(link, _NOT_MASTODON):
            return None
        path = link.segments[1:] if link.segments[:1] in (["web"], ["deck"]) else link.segments
        match path:
            case [account] | [account, ("with_replies" | "media" | "featured")] if named := _ACCOUNT.fullmatch(account):
                return self._account(link, named.group(1))
            case [account, *_] if remote := _ELSEWHERE.fullmatch(account):
                return self._elsewhere(remote.group(1), remote.group(2))
            case [account, number] if number.isdecimal() and (named := _ACCOUNT.fullmatch(account)):
                return self._one_post(f"{origin(link)}/@{named.group(1)}")
            case ["tags", tag] if _USUAL.search(link.host) or not link.path.endswith("/"):
                return self._tag(link, tag.removesuffix(".rss"))
            case _:
                return None

    def _account(self, link: Link, account: str) -> Recognition:
        return Recognition(
            self.name,
            marked("a Mastodon account on {host}").format(host=link.host),
            reads=marked("the latest 20 public posts of this account"),
            why_not=marked("Replies and boosts are not in the feed."),
            address=f"{origin(link)}/@{account}.rss",
            mention=True,
            name=f"@{account}@{link.host}",
        )

    def _tag(self, link: Link, tag: str) -> Recognition:
        return Recognition(
            self.name,
            marked("a tag on the Mastodon server {host}").format(host=link.host),
            reads=marked("the latest 20 public posts with this tag that the server knows"),
            why_not=marked("Posts without the tag are not found, and no server knows every other one."),
            address=f"{origin(link)}/tags/{tag}.rss",
            mention=True,
            name=f"#{unquote(tag)}",
        )

    def _elsewhere(self, account: str, host: str) -> Recognition:
        return Recognition(
            self.name,
            marked("a Mastodon account that lives on another server"),
            why_not=marked("Only the account's own server has its feed."),
            road=marked("Paste the account's own page instead: {page}").format(page=f"https://{host}/@{account}"),
            mention=True,
            name=f"@{account}@{host}",
        )

    def _one_post(self, page: str) -> Recognition:
        return Recognition(
            self.name,
            marked("a single post on Mastodon"),
            why_not=marked("A single post has no feed."),
            road=marked("To follow the account that wrote it, paste its page instead: {page}").format(page=page),
            mention=True,
            name=self.label,
        )

    def read(self, payload: Payload) -> Reading:
        return read_retold(payload, _retold)


def _retold(found: FoundReview, entry: FeedEntry, source: Feed) -> FoundReview:
    del source
    post = _POST.match(entry.link)
    return replace(
        found,
        author=f"@{post.group(2)}@{post.group(1)}" if post else found.author,
        outlet=post.group(1) if post else "Mastodon",
        mention=True,
    )


MASTODON = _Mastodon()
