"""What real feeds of the platforms give before any platform looks closer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from reputation_desktop.channels.feed import reading_of
from reputation_desktop.channels.feeds.entry import Feed
from reputation_desktop.channels.feeds.syndication import read_entries
from reputation_desktop.domain.channel import Payload, Reading
from reputation_desktop.domain.review import FoundReview

ADDRESS = "https://feeds.example/some/feed"

Sample = Callable[[str], Feed]


@pytest.fixture
def sample(shared: Path) -> Sample:
    return lambda name: read_entries(Payload(ADDRESS, (shared / "samples" / name).read_bytes()))


def only(reading: Reading) -> FoundReview:
    (review,) = reading.reviews
    assert reading.skipped == ()
    assert not reading.complete
    return review


def test_google_news(sample: Sample) -> None:
    reading = reading_of(sample("google_news_rss/search_excerpt.xml"))
    assert reading.title == '"site:reuters.com markets" - Google News'
    assert reading.home == "https://news.google.com/search?q=site:reuters.com+markets&hl=en-US&gl=US&ceid=US:en"
    assert only(reading) == FoundReview(
        key="CBMitwFBVV95cUxPWA",
        title="S&P 500, Nasdaq fall as chip stocks weaken; earnings in focus - Reuters",
        text="S&P 500 falls Reuters",
        url="https://news.google.com/rss/articles/CBMitwFBVV95cUxPWA?oc=5",
        claimed=datetime(2026, 7, 16, 14, 15, 7, tzinfo=UTC),
        mention=True,
        outlet="Reuters",
    )


def test_mastodon(sample: Sample) -> None:
    reading = reading_of(sample("mastodon_rss/tag_excerpt.xml"))
    assert (reading.title, reading.home) == ("#kubernetes", "https://hachyderm.io/tags/kubernetes")
    assert only(reading) == FoundReview(
        key="https://ioc.exchange/@jon404/111544891736153138",
        text="Shameless blog series plug",
        url="https://ioc.exchange/@jon404/111544891736153138",
        claimed=datetime(2023, 12, 8, 12, 52, 54, tzinfo=UTC),
        mention=True,
    )


def test_bluesky(sample: Sample) -> None:
    review = only(reading_of(sample("bluesky_rss/profile_excerpt.xml")))
    assert review == FoundReview(
        key="at://did:plc:mtxycyvfj7hpfhzakyv2pq6d/app.bsky.feed.post/3mcfiov2e7k2r",
        text="But the Starlink hardware must be somehow acquired …\n\n[contains quote post or other embedded content]",
        url="https://bsky.app/profile/kaedotcom.bsky.social/post/3mcfiov2e7k2r",
        claimed=datetime(2026, 1, 14, 16, 33, tzinfo=UTC),
        mention=True,
    )


def test_stack_exchange_ranks_are_no_stars(sample: Sample) -> None:
    feed = sample("stackexchange_feed/tag_excerpt.xml")
    assert feed.home == "https://stackoverflow.com/questions/tagged/?tagnames=python&sort=active"
    assert only(reading_of(feed)) == FoundReview(
        key="https://stackoverflow.com/q/71437283",
        title="(title elided)",
        text="",
        url="https://stackoverflow.com/q/71437283",
        mention=True,
    )


def test_shopify_variants_do_not_become_the_entry(sample: Sample) -> None:
    assert only(reading_of(sample("shopify_feed/shopify-namespace.rss"))) == FoundReview(
        key="https://example.com/products/1",
        title="Real Product Title",
        text="Body HTML",
        author="Jane Maker",
        url="https://example.com/products/1",
        mention=True,
    )


def test_entries_without_an_identity_get_one_that_lasts(sample: Sample) -> None:
    first, again = (reading_of(sample("wordpress_comments/RSSWithComments.xml")) for _ in range(2))
    assert first == again
    assert len({review.key for review in first.reviews}) == len(first.reviews) == 30
    assert all(review.key.startswith("sha1:") for review in first.reviews)
    assert first.reviews[0].title == "AWS Lambda Function URLs: Built-In HTTPS Endpoints for Lambda"
    assert first.reviews[0].text == "Comments"
    assert first.reviews[0].claimed == datetime(2022, 4, 6, 21, 7, 47, tzinfo=UTC)


@pytest.mark.parametrize(
    ("name", "entries"), [("feed-rs_atom_mediarss_youtube_1.xml", 1), ("feedjira_youtube_atom.xml", 15)]
)
def test_youtube_stars_are_likes_and_no_review(sample: Sample, name: str, entries: int) -> None:
    feed = sample(f"youtube_channel_feed/{name}")
    assert len(feed.entries) == entries
    assert [entry.rating for entry in feed.entries] == [None] * entries
    assert all(entry.text and entry.author and entry.id.startswith("yt:video:") for entry in feed.entries)
    assert all(review.mention for review in reading_of(feed).reviews)


def test_a_youtube_entry(sample: Sample) -> None:
    assert only(reading_of(sample("youtube_channel_feed/feed-rs_atom_mediarss_youtube_1.xml"))) == FoundReview(
        key="yt:video:0A1ouV7iD8o",
        title="Navigating with Quantum Entanglement",
        text="Check Out Weathered on PBS Terra https://www.youtube.com/watch?v=znSN7ZFIaOg&ab_channel=PBSTerra",
        author="PBS Space Time",
        url="https://www.youtube.com/watch?v=0A1ouV7iD8o",
        claimed=datetime(2020, 12, 22, 19, 15, 1, tzinfo=UTC),
        edited_at=datetime(2020, 12, 25, 23, 12, 12, tzinfo=UTC),
        mention=True,
    )


def test_entries_that_say_nothing_are_named(sample: Sample) -> None:
    reading = reading_of(sample("youtube_channel_feed/feedkit_YouTube.xml"))
    assert reading.reviews == ()
    assert [skipped.reason for skipped in reading.skipped] == ["the entry is empty"] * 2


def test_json_feed(sample: Sample) -> None:
    feed = sample("json_feed/DaringFireball.json")
    assert (feed.title, feed.home) == ("Daring Fireball", "https://daringfireball.net/")
    entry = feed.entries[0]
    assert entry.id == entry.link == "https://daringfireball.net/linked/2017/06/26/the-talk-show-195"
    assert (entry.title, entry.author) == ("The Talk Show: ‘I Do Like Throwing a Baby’", "John Gruber")
    assert entry.published == datetime(2017, 6, 27, 0, 54, 17, tzinfo=UTC)
    assert entry.text.startswith("New episode of America’s favorite 3-star podcast, with special guest John Moltz.")
    assert "\n\nSponsored by:\n\nSquarespace: Make your next move." in entry.text
    assert not any("<" in each.text for each in feed.entries)
    assert all(each.rating is None for each in feed.entries)


def test_json_feed_authors(sample: Sample) -> None:
    assert [entry.author for entry in sample("json_feed/authors.json").entries] == [
        "",
        "Legacy Item Author",
        "Item Author 1, Item Author 2",
        "Item Author 1, Item Author 2",
    ]


def test_the_examples_of_json_feed(sample: Sample) -> None:
    (announcement,) = sample("json_feed/jsonfeed_spec_1.json").entries
    assert announcement.published == datetime(2017, 5, 17, 15, 2, 12, tzinfo=UTC)
    first, second = reading_of(sample("json_feed/jsonfeed_example_1.json")).reviews
    assert (first.edited_at, second.edited_at) == (None, datetime(2020, 1, 21, 20, 58, 36, tzinfo=UTC))


def test_rss_in_json(sample: Sample) -> None:
    feed = sample("json_feed/ScriptingNews.json")
    assert (feed.title, feed.home, feed.language) == ("Scripting News", "http://scripting.com/", "en")
    entry = feed.entries[0]
    assert entry.text == "Good morning students and teachers! 🍏"
    assert entry.link == "http://scripting.com/2017/06/26.html#a080605"
    assert isinstance(entry.published, date)
    reading = reading_of(feed)
    assert len(reading.reviews) + len(reading.skipped) == len(feed.entries)
