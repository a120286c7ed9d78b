"""What a Google News search brings."""

from __future__ import annotations

from reputation_desktop.channels.google_news import GOOGLE_NEWS
from reputation_desktop.domain.channel import Payload
from reputation_desktop.domain.review import FoundReview

ITEM = """<item><title>{title}</title><link>https://news.google.com/rss/articles/CB?oc=5</link>
<guid isPermaLink="false">CB</guid><pubDate>Thu, 16 Jul 2026 14:15:07 GMT</pubDate>
<description>&lt;a href="https://news.google.com/x"&gt;Luna burnt the cake&lt;/a&gt;&amp;nbsp;Post</description>
{source}</item>"""
SOURCE = '<source url="https://www.post.example">The Post - Berlin</source>'


def read(title: str, source: str = SOURCE) -> FoundReview:
    item = ITEM.format(title=title, source=source)
    body = f'<rss version="2.0"><channel><title>News</title><language>de</language>{item}</channel></rss>'
    (found,) = GOOGLE_NEWS.read(Payload("http://127.0.0.1/news", body.encode())).reviews
    return found


def test_the_headline_stands_without_the_paper_and_is_not_told_twice() -> None:
    found = read("Luna - the café - burnt the cake - The Post - Berlin")
    assert found.title == "Luna - the café - burnt the cake"
    assert found.outlet == "The Post - Berlin"
    assert found.text == ""
    assert found.key == "CB"
    assert found.url == "https://news.google.com/rss/articles/CB?oc=5"
    assert found.mention


def test_a_headline_that_does_not_name_its_paper_stays_whole() -> None:
    assert read("Luna - burnt").title == "Luna - burnt"


def test_without_a_source_the_end_of_the_headline_is_the_paper() -> None:
    found = read("Luna burnt the cake - Post", "")
    assert (found.title, found.outlet) == ("Luna burnt the cake", "Post")
    found = read("Luna burnt the cake", "")
    assert (found.title, found.outlet) == ("Luna burnt the cake", "")
