"""Entries become reviews, and none gets lost on the way."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.channels.feed import FEED, reading_of, review_of
from reputation_desktop.channels.feeds.entry import Feed, FeedEntry
from reputation_desktop.channels.platform import Link, Platform
from reputation_desktop.domain.channel import Payload, Skipped
from reputation_desktop.domain.review import FoundReview, rate

MORNING = datetime(2026, 1, 14, 9, tzinfo=UTC)
NOON = datetime(2026, 1, 14, 12, tzinfo=UTC)
FEED_ITSELF = Feed(
    title="Café Luna", home="https://shop.example/", language="de", next_address="https://shop.example/2"
)


def review(entry: FeedEntry) -> FoundReview:
    found = review_of(entry, FEED_ITSELF)
    assert isinstance(found, FoundReview)
    return found


def test_an_entry_with_stars_is_a_review() -> None:
    entry = FeedEntry(
        position=1,
        id="r1",
        link="https://shop.example/r1",
        title="Cold",
        text="The coffee was cold.",
        author="Anna",
        published=MORNING,
        updated=NOON,
        rating=rate(2),
        language="en",
        outlet="The Forum",
    )
    assert review(entry) == FoundReview(
        key="r1",
        text="The coffee was cold.",
        title="Cold",
        author="Anna",
        url="https://shop.example/r1",
        rating=rate(2),
        claimed=MORNING,
        edited_at=NOON,
        language="en",
        mention=False,
        outlet="The Forum",
    )


def test_an_entry_without_stars_is_a_mention() -> None:
    assert review(FeedEntry(1, id="a")).mention
    assert not review(FeedEntry(1, id="a", rating=rate("none"))).mention


@pytest.mark.parametrize(
    ("published", "updated", "edited_at"),
    [
        (MORNING, NOON, NOON),
        (MORNING, MORNING, None),
        (NOON, MORNING, None),
        (MORNING, None, None),
        (None, NOON, None),
        (date(2026, 1, 14), NOON, None),
    ],
)
def test_only_a_later_update_is_an_edit(
    published: datetime | date | None, updated: datetime | None, edited_at: datetime | None
) -> None:
    assert review(FeedEntry(1, id="a", published=published, updated=updated)).edited_at == edited_at


def test_an_edited_review_without_id_remains_the_same_review() -> None:
    before = FeedEntry(1, link="https://shop.example/cake", author="Anna", text="Dry", published=MORNING)
    after = FeedEntry(5, link="https://shop.example/cake", author="Anna", text="Dry, sadly", published=MORNING)
    another = FeedEntry(2, link="https://shop.example/cake", author="Bert", text="Dry", published=MORNING)
    assert review(before).key == review(after).key != review(another).key


def test_without_a_moment_the_words_tell_reviews_apart() -> None:
    first = FeedEntry(1, link="https://shop.example/cake", author="Anna", text="Dry", published=date(2026, 1, 14))
    second = FeedEntry(2, link="https://shop.example/cake", author="Anna", text="Good", published=date(2026, 1, 14))
    assert review(first).key != review(second).key
    assert review(FeedEntry(1, text="Dry")).key == review(FeedEntry(9, text="Dry")).key


def test_what_is_left_out_is_named_with_its_reason() -> None:
    entries = (
        FeedEntry(1),
        FeedEntry(2, id="a", text="x"),
        FeedEntry(3, id="a", text="y"),
        FeedEntry(4, author="Anna"),
    )
    reading = reading_of(Feed(entries=entries))
    assert [found.key for found in reading.reviews] == ["a"]
    assert reading.skipped == (
        Skipped(1, "the entry is empty"),
        Skipped(3, "the same entry stands twice"),
        Skipped(4, "the entry is empty"),
    )


def test_stars_alone_are_a_review() -> None:
    (found,) = reading_of(Feed(entries=(FeedEntry(1, rating=rate(5)),))).reviews
    assert found.rating == rate(5)


def test_a_platform_may_read_entries_its_own_way() -> None:
    def only_anna(entry: FeedEntry, feed: Feed) -> FoundReview | str:
        return review_of(entry, feed) if entry.author == "Anna" else "not by Anna"

    entries = (FeedEntry(1, id="a", author="Bert"), FeedEntry(2, id="b", author="Anna"))
    reading = reading_of(Feed(entries=entries), only_anna)
    assert [found.key for found in reading.reviews] == ["b"]
    assert reading.skipped == (Skipped(1, "not by Anna"),)


def test_the_feed_tells_title_home_and_next_page_and_is_never_complete() -> None:
    reading = reading_of(FEED_ITSELF)
    assert (reading.title, reading.home, reading.next_address) == (
        "Café Luna",
        "https://shop.example/",
        "https://shop.example/2",
    )
    assert not reading.complete


@given(st.lists(st.tuples(st.sampled_from(["", "a", "b"]), st.sampled_from(["", "x"]), st.sampled_from(["", "Anna"]))))
def test_every_entry_is_either_read_or_named(facts: list[tuple[str, str, str]]) -> None:
    entries = tuple(FeedEntry(at, id=key, text=text, author=author) for at, (key, text, author) in enumerate(facts, 1))
    reading = reading_of(Feed(entries=entries))
    assert len(reading.reviews) + len(reading.skipped) == len(entries)


def test_any_web_address_is_recognised_as_a_page_to_search() -> None:
    platform: Platform = FEED
    found = platform.recognise(Link.pasted("www.shop.example/blog#top"))
    assert found is not None
    assert (found.platform, found.address, found.name) == ("feed", "https://www.shop.example/blog", "shop.example")
    assert found.is_page
    assert found.readable
    assert not found.secret
    assert not found.mention


@pytest.mark.parametrize(
    ("link", "secret"),
    [
        ("https://anna:pass@shop.example/feed", True),
        ("https://shop.example/feed?feed_token=abc", True),
        ("https://shop.example/feed?API-Key=abc", True),
        ("https://shop.example/feed?signature=abc", True),
        ("https://shop.example/feed?format=rss&keyword=cake", False),
    ],
)
def test_an_address_that_carries_a_key_is_a_secret(link: str, secret: bool) -> None:
    assert FEED.recognise(Link.pasted(link)).secret is secret


def test_a_payload_is_read_to_the_end() -> None:
    body = b"<rss version='2.0'><channel><item><guid>a</guid><title>Cold</title></item></channel></rss>"
    assert [found.title for found in FEED.read(Payload("https://shop.example/feed", body)).reviews] == ["Cold"]
