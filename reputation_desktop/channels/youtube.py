"""YouTube: the feed of the latest 15 videos of a channel or playlist.

Shape (seen in real feeds): Atom with ids `yt:video:…`, the description in `media:description`, and
`media:starRating`, which counts likes and is never a review; `updated` follows the counters, not the author.
"""

from __future__ import annotations

import re
from dataclasses import replace

from reputation_desktop.channels.feeds.entry import Feed, FeedEntry
from reputation_desktop.channels.feeds.retold import read_retold
from reputation_desktop.channels.link_parts import kept_parameters
from reputation_desktop.channels.platform import Link
from reputation_desktop.domain.channel import Payload, Reading, Recognition
from reputation_desktop.domain.errors import marked
from reputation_desktop.domain.review import FoundReview
from reputation_desktop.domain.sentence import joined

_FEEDS = "https://www.youtube.com/feeds/videos.xml"
_CHANNEL = re.compile(r"UC[\w-]{22}")
_NO_COMMENTS = marked("The comments below videos have no feed and are not read.")


class _YouTube:
    name = "youtube"
    label = "YouTube"

    def recognise(self, link: Link) -> Recognition | None:
        if not link.on("youtube.com", "youtu.be", "youtube-nocookie.com"):
            return None
        playlist = link.query.get("list", "")
        match link.segments if link.on("youtube.com") else []:
            case ["feeds", "videos.xml"] if link.parts.query:
                kept = kept_parameters(link, "channel_id", "user", "playlist_id")
                return self._videos(marked("a YouTube feed"), f"{_FEEDS}?{kept}")
            case ["channel", channel, *_] if _CHANNEL.fullmatch(channel):
                return self._videos(marked("a YouTube channel"), f"{_FEEDS}?channel_id={channel}")
            case ["playlist"] if playlist:
                return self._videos(marked("a YouTube playlist"), f"{_FEEDS}?playlist_id={playlist}")
            case [handle, *_] if len(handle) > 1 and handle.startswith("@"):
                return self._page(handle, handle)
            case ["c" | "user" as folder, channel, *_]:
                return self._page(f"{folder}/{channel}", channel)
            case _:
                return Recognition(
                    self.name,
                    marked("a YouTube page"),
                    why_not=joined(marked("Only channels and playlists have a feed."), _NO_COMMENTS),
                    road=marked("Open the channel that talks about the shop and paste its address, with “/@” in it."),
                    mention=True,
                    name=self.label,
                )

    def _videos(self, what: str, address: str, name: str = "", *, is_page: bool = False) -> Recognition:
        return Recognition(
            self.name,
            what,
            reads=marked("the titles and descriptions of the latest 15 videos"),
            why_not=_NO_COMMENTS,
            address=address,
            is_page=is_page,
            mention=True,
            name=name or self.label,
        )

    def _page(self, path: str, channel: str) -> Recognition:
        """A channel whose id only its page tells."""
        return self._videos(marked("a YouTube channel"), f"https://www.youtube.com/{path}", channel, is_page=True)

    def read(self, payload: Payload) -> Reading:
        return read_retold(payload, _retold)


def _retold(found: FoundReview, entry: FeedEntry, source: Feed) -> FoundReview:
    del entry, source
    return replace(found, rating=None, edited_at=None, outlet="YouTube", mention=True)


YOUTUBE = _YouTube()
