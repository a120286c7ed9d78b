"""What Hacker News brings."""

from __future__ import annotations

from html import escape

from reputation_desktop.channels.hacker_news import HACKER_NEWS
from reputation_desktop.domain.channel import Payload
from reputation_desktop.domain.review import FoundReview

DISCUSSION = "https://news.ycombinator.com/item?id=42"
TAIL = f'<p>Comments URL: <a href="{DISCUSSION}">{DISCUSSION}</a></p>\n<p>Points: 12</p>\n<p># Comments: 3</p>'


def read(title: str, description: str) -> FoundReview:
    body = f"""<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>HN</title><item>
        <title>{title}</title><description>{escape(description)}</description><link>https://luna.example/</link>
        <pubDate>Sun, 07 Jun 2026 17:18:12 +0000</pubDate><dc:creator>ann</dc:creator>
        <guid isPermaLink="false">{DISCUSSION}</guid></item></channel></rss>"""
    (found,) = HACKER_NEWS.read(Payload("http://127.0.0.1/h", body.encode())).reviews
    return found


def test_a_link_has_no_words_but_tells_how_far_it_went() -> None:
    found = read(
        "Luna sells mugs", f'\n<p>Article URL: <a href="https://luna.example/">https://luna.example/</a></p>\n{TAIL}'
    )
    assert (found.key, found.title, found.text) == (DISCUSSION, "Luna sells mugs", "")
    assert found.url == DISCUSSION
    assert (found.author, found.outlet) == ("ann", "Hacker News")
    assert (found.spread.likes, found.spread.comments) == (12, 3)
    assert found.mention


def test_a_post_with_words_keeps_only_them() -> None:
    assert read("Ask HN: Luna?", f"<p>Is Luna good?<p>I waited.</p>\n<hr>\n{TAIL}").text == "Is Luna good?\n\nI waited."


def test_a_comment_has_no_title_of_its_own() -> None:
    found = read('New comment by ann in "Luna sells mugs"', "<p>Mine broke.</p>")
    assert (found.title, found.text, found.spread.likes) == ("", "Mine broke.", None)
