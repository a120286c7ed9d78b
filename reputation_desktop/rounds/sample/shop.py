"""The sample shop: an invented guesthouse whose channels are told in their real formats.

Everything is counted back from a given `now`, so the shop is always fresh, and nothing is random. It
plays in two acts: the first is the history of two years; in the second a reply has appeared, two reviews
were edited, one is gone, three new complaints have come in and the old portal no longer answers.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from reputation_desktop.rounds.sample import formats as sample_formats
from reputation_desktop.rounds.sample.reviews import (
    COUNTER_BOOK,
    FIRST_ACT,
    FORUM,
    GOOGLE,
    GUEST_BOOK,
    OLD_PORTAL,
    OWN_SITE,
    PORTAL,
    PRESS,
    SampleReview,
    sample_reviews,
)

SAMPLE_SHOP_NAME = "Quittenbogen"
SAMPLE_ZONE = "Europe/Zurich"

HOME_PATH = "/"
OWN_FEED_PATH = "/guests/reviews.rss"
FORUM_PATH = "/forum/quittenbogen.atom"
PRESS_PATH = "/news/quittenbogen.atom"
GUEST_BOOK_PATH = "/guest-book.json"
OLD_PORTAL_PATH = "/old-portal/reviews.rss"
LOGIN_PATH = "/extranet/reviews.rss"
"""An address that answers with a login page, for whoever wants to try one."""

TAKEOUT = "takeout"
CSV = "csv"

_FULL_NAME = "Guesthouse Quittenbogen, Morgenbrügg"


@dataclass(frozen=True, slots=True)
class SampleChannel:
    """One place where the sample shop's customers talk.

    Attributes:
        name: what the owner calls it.
        data: the name of its file in `resources/sample_shop`.
        path: where the sample server tells it; empty where it comes as a file.
        platform: the platform's stable name; "file" where no link leads to it.
        mention: whether what is found there are mentions; None leaves it to the platform.
        file: "takeout" or "csv" where it comes as a file, else empty.
        settings: the channel's own settings, as name and text.
    """

    name: str
    data: str
    path: str = ""
    platform: str = "feed"
    mention: bool | None = None
    file: str = ""
    settings: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class CounterEntry:
    """One entry of the counter book; `complaint` is the owner's tap, False for praise. `at` is aware UTC."""

    text: str
    stars: float | None
    complaint: bool
    at: datetime


_NOT_THE_ARCHERS = (("must_not_words", "archery, Bogenschützen"),)
"""An archery club bears the same name."""

_CHANNELS = (
    SampleChannel("Google", GOOGLE, platform="file", file=TAKEOUT),
    SampleChannel("Own site", OWN_SITE, HOME_PATH),
    SampleChannel("Betten & Berge", PORTAL, platform="file", file=CSV),
    SampleChannel("Town forum", FORUM, FORUM_PATH, mention=True, settings=_NOT_THE_ARCHERS),
    SampleChannel("Paper and blogs", PRESS, PRESS_PATH, mention=True, settings=_NOT_THE_ARCHERS),
    SampleChannel("Guest-book", GUEST_BOOK, GUEST_BOOK_PATH),
)

FAILING_CHANNEL = SampleChannel("Old portal", OLD_PORTAL, OLD_PORTAL_PATH)
"""Answers in the first act and is out of order in the second, so that the sample shows such a channel."""


def sample_channels() -> tuple[SampleChannel, ...]:
    """The six channels beside the counter book and the failing one."""
    return _CHANNELS


def payloads(now: datetime, act: int) -> dict[str, tuple[str, bytes]]:
    """What the sample server answers in one act.

    Returns:
        Per path the content type and the body. The old portal is missing from the second act.
    """

    def told(name: str) -> tuple[SampleReview, ...]:
        return sample_reviews(name, now, act)

    answers = {
        HOME_PATH: ("text/html; charset=utf-8", sample_formats.home_page(_FULL_NAME, OWN_FEED_PATH)),
        OWN_FEED_PATH: (
            "application/rss+xml; charset=utf-8",
            sample_formats.rss("What our guests say", "https://quittenbogen.example/guests/", told(OWN_SITE)),
        ),
        FORUM_PATH: (
            "application/atom+xml; charset=utf-8",
            sample_formats.atom("Morgenbrügg forum", "https://forum.morgenbruegg.example/", told(FORUM)),
        ),
        PRESS_PATH: ("application/atom+xml; charset=utf-8", sample_formats.alerts(SAMPLE_SHOP_NAME, told(PRESS))),
        GUEST_BOOK_PATH: (
            "application/feed+json",
            sample_formats.json_feed("Guest-book", "https://quittenbogen.example/guest-book/", told(GUEST_BOOK)),
        ),
        LOGIN_PATH: ("text/html; charset=utf-8", sample_formats.login_page("Extranet")),
    }
    if act == FIRST_ACT:
        answers[OLD_PORTAL_PATH] = (
            "application/rss+xml; charset=utf-8",
            sample_formats.rss("Stübli & Stern", "https://stuebliundstern.example/7120/", told(OLD_PORTAL)),
        )
    return answers


def write_file(channel: SampleChannel, folder: Path, now: datetime, act: int) -> Path:
    """Writes the export of a channel that comes as a file, under a name of its own for each act.

    Args:
        channel: one whose `file` is not empty.
        folder: an existing folder.
        now: the moment that the dates are counted back from.
        act: 1 or 2.

    Returns:
        The file: a Takeout zip (a complete listing) or a portal's CSV.
    """
    now = now.astimezone(UTC)
    reviews = sample_reviews(channel.data, now, act)
    if channel.file == TAKEOUT:
        # Each export has its own moment; the number tells the parts of one export apart, and this is all of it.
        exported_at = now + timedelta(seconds=act)
        path = folder / f"takeout-{exported_at:%Y%m%dT%H%M%SZ}-001.zip"
        path.write_bytes(sample_formats.takeout(_FULL_NAME, reviews, now))
    else:
        path = folder / f"bewertungen-{now:%Y-%m-%d}-{act}.csv"
        path.write_bytes(sample_formats.booking_csv(reviews, ZoneInfo(SAMPLE_ZONE)))
    return path


def counter_entries(now: datetime) -> tuple[CounterEntry, ...]:
    """What the shop wrote into its counter book, oldest first."""
    return tuple(
        CounterEntry(entry.text, entry.stars, entry.complaint, entry.at)
        for entry in reversed(sample_reviews(COUNTER_BOOK, now, FIRST_ACT))
    )
