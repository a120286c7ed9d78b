"""Finding the feed behind the page that an owner pastes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.channels.feeds.page_links import MOST_LINKS, asks_for_login, feed_links, guesses, is_html
from reputation_desktop.domain.channel import Payload

HOME = "https://shop.example/menu/"


def page(html: str, content_type: str = "text/html; charset=utf-8") -> Payload:
    return Payload(HOME, html.encode(), {"content-type": content_type})


def link(href: str, kind: str = "application/rss+xml", title: str = "", rel: str = "alternate") -> str:
    return f'<link rel="{rel}" type="{kind}" title="{title}" href="{href}">'


def test_declared_feeds_come_in_the_pages_order_and_reviews_first() -> None:
    html = (
        "<html><head>"
        + link("/feed/", title="Café Luna")
        + link("/comments/feed/", title="Comments")
        + link("https://other.example/atom", "application/atom+xml; charset=utf-8")
        + link("bewertungen.xml", title="Was Gäste sagen")
        + link("/feed/", title="again")
        + "</head></html>"
    )
    assert feed_links(page(html)) == (
        "https://shop.example/menu/bewertungen.xml",
        "https://shop.example/feed/",
        "https://shop.example/comments/feed/",
        "https://other.example/atom",
    )


@pytest.mark.parametrize(
    "html",
    [
        link("/style.css", "text/css", rel="stylesheet"),
        link("/wp-json/wp/v2/pages/2", "application/json", title="JSON"),
        link("/oembed", "application/json+oembed"),
        link("/de/", "text/html"),
        link("/feed", rel="preload"),
        link(""),
        link("javascript:feed()"),
        link(HOME),
        "<!-- " + link("/feed") + " -->",
        '<a href="https://feedly.example/subscription/feed">Follow</a>',
        '<a href="/feedback">Tell us</a>',
        '<a href="/contact">Contact</a>',
    ],
)
def test_what_is_no_feed_is_not_offered(html: str) -> None:
    assert feed_links(page(f"<html><body>{html}</body></html>")) == ()


@pytest.mark.parametrize(
    ("html", "address"),
    [
        (link("/feed.json", "application/json"), "https://shop.example/feed.json"),
        (link("/f", "application/feed+json"), "https://shop.example/f"),
        (link("/x", "", rel="feed"), "https://shop.example/x"),
        ("<base href='/blog/'>" + link("feed"), "https://shop.example/blog/feed"),
        ("<base href='http://[bad'>" + link("feed"), "https://shop.example/menu/feed"),
        ('<a href="/rss">RSS</a>', "https://shop.example/rss"),
        ('<a href="feed:https://www.shop.example/index.xml">RSS</a>', "https://www.shop.example/index.xml"),
        ('<a href="/?feed=rss2">RSS</a>', "https://shop.example/?feed=rss2"),
        ('<a href="/n" type="application/atom+xml">News</a>', "https://shop.example/n"),
        ('<a href="https://feeds.feedburner.com/luna/rss">RSS</a>', "https://feeds.feedburner.com/luna/rss"),
    ],
)
def test_a_feed_is_found_in_each_of_its_places(html: str, address: str) -> None:
    assert feed_links(page(f"<html><body>{html}</body></html>")) == (address,)


def test_links_that_are_shown_come_after_declared_ones() -> None:
    html = (
        '<html><body><a href="/reviews/feed">Reviews</a><a href="/feed">All</a>' + link("/news.xml") + "</body></html>"
    )
    assert feed_links(page(html)) == (
        "https://shop.example/news.xml",
        "https://shop.example/reviews/feed",
        "https://shop.example/feed",
    )


def test_a_page_full_of_feeds_is_not_followed_to_its_end() -> None:
    assert len(feed_links(page("".join(link(f"/{number}.rss") for number in range(50))))) == MOST_LINKS


@pytest.mark.parametrize(
    ("text", "content_type", "expected"),
    [
        ("<!DOCTYPE html><html><body>Hi</body></html>", "text/html", True),
        ("<!DOCTYPE html PUBLIC 'x' 'y'><body>Hi", "", True),
        ("<html><!-- <rdf:RDF> --><rss></html>", "application/rss+xml", True),
        ("<p>Sorry</p>", "", True),
        ("<shop-page>Hi</shop-page>", "text/html", True),
        ("<shop-page>Hi</shop-page>", "text/xml", False),
        ("<rss version='2.0'></rss>", "text/html", False),
        ("<!DOCTYPE html><rss></rss>", "text/html", False),
        ("<?xml version='1.0'?><rdf:RDF xmlns:rdf='x'/>", "text/html", False),
        ("<br /><b>Warning</b>: x in y.php<?xml version='1.0'?><feed xmlns='x'/>", "text/html", False),
        ('{"items": [{"content_html": "<p>Hi</p>"}]}', "text/html", False),
        ("Gateway time-out", "text/html", False),
        ("", "text/html", False),
    ],
)
def test_a_page_is_told_from_a_feed_by_its_bytes(text: str, content_type: str, expected: bool) -> None:
    assert is_html(page(text, content_type)) is expected


def test_a_page_with_a_field_for_a_password_asks_for_a_login() -> None:
    assert asks_for_login(page("<html><form><input name=p TYPE='password'></form></html>"))
    assert not asks_for_login(page("<html><form><input type='text'> password</form></html>"))
    assert not asks_for_login(page("<rss><item><description>&lt;input type='password'></description></item></rss>"))


def test_guesses_begin_with_a_blogs_comments() -> None:
    assert guesses("https://shop.example/")[:3] == (
        "https://shop.example/comments/feed/",
        "https://shop.example/feed",
        "https://shop.example/rss",
    )
    assert guesses("https://shop.example/blog/?x=1#y")[:3] == (
        "https://shop.example/comments/feed/",
        "https://shop.example/blog/feed",
        "https://shop.example/feed",
    )
    assert "https://shop.example/feed.json" in guesses("https://shop.example")
    assert guesses("ftp://shop.example/") == ()


@given(st.binary() | st.text().map(str.encode))
def test_no_bytes_make_it_fail(body: bytes) -> None:
    payload = Payload(HOME, body, {})
    feed_links(payload)
    asks_for_login(payload)
