"""The readers: each kind of source that the sample shop tells, and a saved mail, read in this process."""

from __future__ import annotations

from collections.abc import Iterator

from reputation_desktop.channels.feed import FEED
from reputation_desktop.channels.files.any_file import read_file
from reputation_desktop.channels.google_alerts import GOOGLE_ALERTS
from reputation_desktop.domain.channel import Payload
from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.rounds.sample import shop
from reputation_desktop.self_check.checks import NotWhole, Place
from reputation_desktop.system.clock import now

_FEEDS = (
    ("RSS", FEED, shop.OWN_FEED_PATH),
    ("Atom", FEED, shop.FORUM_PATH),
    ("a Google Alert", GOOGLE_ALERTS, shop.PRESS_PATH),
    ("JSON feed", FEED, shop.GUEST_BOOK_PATH),
)
_FILES = {shop.TAKEOUT: "Takeout", shop.CSV: "CSV"}


def check(place: Place) -> str:
    """Reads them all; each must bring reviews and leave nothing out."""
    read = [*_read_feeds(), *_read_files(place)]
    wrong = [f"{what}: {failure}" for what, failure in read if failure]
    if wrong:
        raise NotWhole("; ".join(wrong))
    return f"read: {', '.join(what for what, _ in read)}"


def _read_feeds() -> Iterator[tuple[str, str]]:
    """Each kind with what is wrong with it, or nothing."""
    for what, platform, path in _FEEDS:
        content_type, body = shop.payloads(now(), 1)[path]
        payload = Payload(f"https://shop.example{path}", body, {"content-type": content_type})
        try:
            reviews = len(platform.read(payload).reviews)
        except WorldFailed as failure:
            yield what, str(failure)
        else:
            yield what, "" if reviews else "nothing was found in it"


def _read_files(place: Place) -> Iterator[tuple[str, str]]:
    for channel in shop.sample_channels():
        if channel.file:
            what, path = _FILES[channel.file], shop.write_file(channel, place.own, now(), 1)
            try:
                found = read_file(path, {}).reading
            except WorldFailed as failure:
                yield what, str(failure)
            else:
                yield what, "" if found.reviews else "nothing was found in it"
