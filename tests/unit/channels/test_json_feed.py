"""Feeds in JSON, as their sites write them."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

import pytest

from reputation_desktop.channels.feeds.entry import Feed
from reputation_desktop.channels.feeds.json_feed import read_json_feed
from reputation_desktop.domain.errors import NotUnderstood

ADDRESS = "https://shop.example/feeds/reviews.json"


def read(**feed: object) -> Feed:
    return read_json_feed(json.dumps({"version": "https://jsonfeed.org/version/1.1", **feed}), ADDRESS, "shop.example")


def test_a_feed_tells_itself_and_its_entries() -> None:
    feed = read(
        title="Café Luna",
        home_page_url="/",
        language="de-AT",
        next_url="reviews.json?page=2",
        items=[
            {
                "id": " r1 ",
                "url": "/reviews/1",
                "title": "Kalt",
                "content_html": "<p>Der Kaffee war kalt &amp; teuer.</p>",
                "summary": "Kalt",
                "date_published": "2026-01-14T10:00:00+01:00",
                "date_modified": "2026-01-15T10:00:00Z",
                "authors": [{"name": "Anna"}, {"url": "https://b.example"}, {"name": "Bert"}],
                "language": "de",
                "_shop": {"rating": {"value": 2, "best": 6}},
            }
        ],
    )
    assert (feed.title, feed.home, feed.language) == ("Café Luna", "https://shop.example/", "de")
    assert feed.next_address == "https://shop.example/feeds/reviews.json?page=2"
    (entry,) = feed.entries
    assert (entry.position, entry.id, entry.link) == (1, "r1", "https://shop.example/reviews/1")
    assert (entry.title, entry.text, entry.author) == ("Kalt", "Der Kaffee war kalt & teuer.", "Anna, Bert")
    assert entry.html == "<p>Der Kaffee war kalt &amp; teuer.</p>"
    assert (entry.published, entry.updated) == (
        datetime(2026, 1, 14, 9, tzinfo=UTC),
        datetime(2026, 1, 15, 10, tzinfo=UTC),
    )
    assert entry.language == "de"
    assert entry.rating is not None
    assert (entry.rating.value, entry.rating.worst, entry.rating.best) == (2, 1, 6)


def test_version_1_has_one_author_and_plain_text_stays_plain() -> None:
    feed = read(
        items=[
            {"id": 7, "author": {"name": "Anna"}, "content_text": "a <b> c\n\nd", "external_url": "http://x.example"}
        ]
    )
    (entry,) = feed.entries
    assert (entry.id, entry.author, entry.text, entry.link) == ("7", "Anna", "a <b> c\n\nd", "http://x.example")


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ({"_reviews": {"stars": "★★★☆☆"}}, (3, 1, 5)),
        ({"_reviews": {"rating": 3, "scale": "10"}}, (3, 1, 10)),
        ({"_reviews": {"reviewRating": {"ratingValue": "3", "worstRating": 0, "bestRating": 4}}}, (3, 0, 4)),
        ({"rating": 4.5}, (4.5, 1, 5)),
        ({"_reviews": {"rating": 7}}, (None, 1, 5)),
    ],
)
def test_extensions_may_rate(item: dict[str, object], expected: tuple[float | None, float, float]) -> None:
    (entry,) = read(items=[item]).entries
    assert entry.rating is not None
    assert (entry.rating.value, entry.rating.worst, entry.rating.best) == expected


@pytest.mark.parametrize(
    "item",
    [
        {"_shop": {"aggregateRating": {"ratingValue": 4.5, "reviewCount": 90}}},
        {"_shop": {"rating": {"value": 4.5, "count": 90}}},
        {"_shop": "4"},
        {"_shop": {"rating": True}},
        {"content_rating": "4"},
    ],
)
def test_averages_and_other_things_do_not(item: dict[str, object]) -> None:
    (entry,) = read(items=[item]).entries
    assert entry.rating is None


@pytest.mark.parametrize("items", [[], None, ""])
def test_a_feed_may_be_empty(items: object) -> None:
    assert read(items=items).entries == ()


def test_an_entry_that_is_none_keeps_its_place() -> None:
    assert [entry.id for entry in read(items=["?", {"id": "b"}, None]).entries] == ["", "b", ""]


def test_the_last_page_may_point_to_itself() -> None:
    assert read(items=[], next_url=ADDRESS).next_address == ""


def test_rss_in_json_is_read_too() -> None:
    item = {
        "title": "Tea &amp; cake",
        "description": "<b>Great</b> tea",
        "link": "https://x.example/1",
        "guid": {"isPermaLink": "false", "#value": "g1"},
        "pubDate": "Wed, 14 Jan 2026 10:00:00 GMT",
        "author": "Anna",
        "source": {"url": "https://n.example", "#value": "The News"},
    }
    text = json.dumps(
        {"rss": {"channel": {"title": "Our feed", "link": "https://x.example", "language": "en-us", "item": item}}}
    )
    feed = read_json_feed(text, ADDRESS, "x")
    assert (feed.title, feed.home, feed.language) == ("Our feed", "https://x.example", "en")
    (entry,) = feed.entries
    assert (entry.id, entry.title, entry.text, entry.author) == ("g1", "Tea & cake", "Great tea", "Anna")
    assert (entry.link, entry.outlet, entry.published) == (
        "https://x.example/1",
        "The News",
        datetime(2026, 1, 14, 10, tzinfo=UTC),
    )


def test_a_permanent_link_is_a_link() -> None:
    text = json.dumps({"rss": {"channel": {"item": [{"guid": "https://x.example/2", "pubDate": "2026-01-14"}]}}})
    (entry,) = read_json_feed(text, ADDRESS, "x").entries
    assert (entry.link, entry.published) == ("https://x.example/2", date(2026, 1, 14))
    assert read_json_feed('{"rss": {"channel": []}}', ADDRESS, "x") == Feed()


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ('{"items": [', "breaks off"),
        ("[" * 100_000, "breaks off"),
        ('{"id": ' + "1" * 5000 + "}", "breaks off"),
        ('{"error": "no"}', "no JSON Feed"),
        ('["items"]', "no JSON Feed"),
    ],
)
def test_other_json_is_named(text: str, what: str) -> None:
    with pytest.raises(NotUnderstood, match=what) as refused:
        read_json_feed(text, ADDRESS, "shop.example")
    assert refused.value.fields["host"] == "shop.example"


def test_control_characters_inside_json_do_no_harm() -> None:
    feed = read_json_feed('{"items": [{"id": "a", "content_text": "one\ntwo\x01"}]}', ADDRESS, "x")
    assert feed.entries[0].text == "one\ntwo"
