"""A guest book on this machine that a shop's owner can read: invented reviews, served as a feed on loopback."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from xml.sax.saxutils import escape

from tests.loopback import Answer, LoopbackServer, SeenRequest

PATH = "/feed"


@dataclass(frozen=True, slots=True)
class Review:
    """What a guest wrote; `hours_ago` counts from when it is written into the book."""

    author: str
    stars: int
    text: str
    hours_ago: float


PRAISE = Review("Ida", 5, "Wonderful plum cake, and the waiter remembered our names.", 70)
COMPLAINT = Review("Tom", 1, "The soup was cold, and nobody answered when we asked for the bill.", 30)
LATER_COMPLAINT = Review("Mia", 2, "We waited for an hour and the table was dirty. Very disappointing.", 1)


class GuestBook:
    """The reviews that are in it, newest last; more can be written while it is served."""

    def __init__(self, server: LoopbackServer, *reviews: Review) -> None:
        self._server = server
        self._entries: list[str] = []
        server.serve_with(PATH, self._feed)
        self.write(*reviews)

    @property
    def link(self) -> str:
        """What an owner pastes."""
        return self._server.address(PATH)

    @property
    def readings(self) -> int:
        """How often it was asked for so far."""
        return self._server.paths().count(PATH)

    def write(self, *reviews: Review) -> None:
        """Adds reviews."""
        self._entries += [_entry(each) for each in reviews]

    def _feed(self, _: SeenRequest) -> Answer:
        entries = "".join(self._entries)
        return Answer(
            '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
            ' xmlns:review="http://purl.org/stuff/rev#"><channel><title>Guest book of the harbour house</title>'
            f"<link>http://127.0.0.1/</link>{entries}</channel></rss>".encode(),
            headers={"Content-Type": "application/rss+xml"},
        )


@contextmanager
def guest_book(*reviews: Review) -> Iterator[GuestBook]:
    """A guest book that is served within the block."""
    with LoopbackServer() as server:
        yield GuestBook(server, *reviews)


def _entry(review: Review) -> str:
    at = format_datetime(datetime.now(UTC) - timedelta(hours=review.hours_ago), usegmt=True)
    return (
        f"<item><guid>{escape(review.author)}</guid><description>{escape(review.text)}</description>"
        f"<dc:creator>{escape(review.author)}</dc:creator><pubDate>{at}</pubDate>"
        f"<review:rating>{review.stars}</review:rating></item>"
    )
