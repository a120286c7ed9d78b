"""Reddit: a community, a search, a person or one thread, as the feed that Reddit makes of each.

Shape (seen in real feeds): Atom with ids `t3_…` (posts) and `t1_…` (comments), authors "/u/name", contents in
HTML that end in "submitted by … [link] [comments]"; before 2016 RSS 2.0 with the post's page as guid and without
authors. Since June 2026 Reddit answers 429 to feed readers without the owner's private `feed` and `user`
parameters.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from reputation_desktop.channels.feeds.entry import Feed, FeedEntry
from reputation_desktop.channels.feeds.retold import read_retold
from reputation_desktop.channels.link_parts import kept_parameters
from reputation_desktop.channels.platform import Link
from reputation_desktop.domain.channel import Payload, Reading, Recognition
from reputation_desktop.domain.errors import marked
from reputation_desktop.domain.review import FoundReview, Spread

_HOME = "https://www.reddit.com"
_NEEDS_PRIVATE_LINK = marked(
    "Since June 2026 Reddit mostly refuses feed readers that do not show a private link (429, too many requests)."
)
_PRIVATE_LINK = marked(
    "Sign in to Reddit, open www.reddit.com/prefs/feeds and copy the part of any link there that begins with "
    "?feed= and holds &user=. Add it to the end of this link and paste the whole again; it is kept as a secret."
)
_FOUND = marked("the latest 25 posts that are found")
_THREAD = re.compile(r"/r/([^/]+)/comments/(\w+)/")
_TAIL = re.compile(r"\s*submitted by\s+(\S+)(?:(?!submitted by).)*\[(?:(\d+) )?comments?\]\s*$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Place:
    """A page of Reddit that has a feed.

    Attributes:
        path: of the feed, with the parameters that belong to the page.
    """

    what: str
    reads: str
    path: str
    name: str


class _Reddit:
    name = "reddit"
    label = "Reddit"

    def recognise(self, link: Link) -> Recognition | None:
        if not link.on("reddit.com", "redd.it"):
            return None
        if "?feed=" in link.parts.query:  # as it comes about when the private part is added to a search
            link = Link.pasted(link.text.replace("?feed=", "&feed="))
        path = [part.removesuffix(".rss") for part in link.segments if part != ".rss"]
        place = _in_a_community(path, link) or _in_all_of_reddit(path, link)
        return self._explained() if place is None else self._feed(place, link)

    def _feed(self, place: _Place, link: Link) -> Recognition:
        secret = "feed" in link.query
        private = kept_parameters(link, "feed", "user") if secret else ""
        joined = "&" if "?" in place.path else "?"
        return Recognition(
            self.name,
            place.what,
            reads=place.reads,
            why_not="" if secret else _NEEDS_PRIVATE_LINK,
            road="" if secret else _PRIVATE_LINK,
            address=_HOME + place.path + (joined + private if private else ""),
            secret=secret,
            mention=True,
            name=place.name,
        )

    def _explained(self) -> Recognition:
        return Recognition(
            self.name,
            marked("a page on Reddit"),
            why_not=marked("This link does not say which community, search or thread it leads to."),
            road=marked(
                "Open it in a browser, search Reddit for the shop's name, and paste the address of the results."
            ),
            mention=True,
            name=self.label,
        )

    def read(self, payload: Payload) -> Reading:
        return read_retold(payload, _retold)


def _in_a_community(path: list[str], link: Link) -> _Place | None:
    match path:
        case ["r", _, "s", _]:
            return None
        case ["r", community, "comments", thread, *_]:
            what = marked("a thread in r/{community} on Reddit").format(community=community)
            reads = marked("the latest comments in this thread")
            return _Place(what, reads, f"/r/{community}/comments/{thread}/.rss", f"r/{community}: {thread}")
        case ["r", community, "search"] if words := link.query.get("q"):
            what = marked("a search in r/{community} on Reddit").format(community=community)
            feed = f"/r/{community}/search.rss?{kept_parameters(link, 'q')}&restrict_sr=1&sort=new"
            return _Place(what, _FOUND, feed, f"r/{community}: {words}")
        case ["r", community, *_]:
            what = marked("the community r/{community} on Reddit").format(community=community)
            reads = marked("the latest 25 posts there, whatever they are about")
            return _Place(what, reads, f"/r/{community}/new.rss", f"r/{community}")
        case _:
            return None


def _in_all_of_reddit(path: list[str], link: Link) -> _Place | None:
    match path:
        case ["search"] if words := link.query.get("q"):
            feed = f"/search.rss?{kept_parameters(link, 'q')}&sort=new"
            return _Place(marked("a search on Reddit"), _FOUND, feed, f"Reddit: {words}")
        case ["domain", site, *_]:
            what = marked("the posts on Reddit that link to {site}").format(site=site)
            return _Place(what, _FOUND, f"/domain/{site}/new.rss", f"Reddit: {site}")
        case ["user" | "u", person] | ["user" | "u", person, ("comments" | "submitted" | "overview")]:
            what = marked("an account on Reddit")
            reads = marked("the latest 25 posts and comments of this account")
            return _Place(what, reads, f"/user/{person}/.rss", f"u/{person}")
        case _ if link.path.endswith(".rss"):
            return _Place(marked("a feed of Reddit"), marked("the latest 25 posts in it"), link.path, "Reddit")
        case _:
            return None


def _retold(found: FoundReview, entry: FeedEntry, source: Feed) -> FoundReview:
    del source
    thread = _THREAD.search(entry.link)
    tail = _TAIL.search(entry.text)
    is_post = not entry.id.startswith("t1_")
    comments = tail.group(2) if tail else None
    return replace(
        found,
        key=f"t3_{thread.group(2)}" if thread and is_post else found.key,
        title=entry.title if is_post else "",
        text=entry.text[: tail.start()].strip() if tail else entry.text,
        author=(entry.author or (tail.group(1) if tail else "")).removeprefix("/u/"),
        outlet=f"r/{thread.group(1)}" if thread else "",
        mention=True,
        spread=Spread(comments=int(comments) if comments else None),
    )


REDDIT = _Reddit()
