"""What a community on Lemmy brings."""

from __future__ import annotations

from html import escape

from reputation_desktop.channels.lemmy import LEMMY
from reputation_desktop.domain.channel import Payload
from reputation_desktop.domain.review import FoundReview

POST = "https://lemmy.example/post/7"
HEAD = (
    'submitted by <a href="https://lemmy.example/u/ann">ann</a> to <a href="https://lemmy.example/c/berlin">berlin</a>'
    f'<br>-3 points | <a href="{POST}">5 comments</a>'
)


def read(description: str) -> FoundReview:
    body = f"""<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Lemmy</title><item>
        <title>Cold soup</title><link>https://luna.example/menu</link><description>{escape(description)}</description>
        <guid>{POST}</guid><pubDate>Sun, 07 Jun 2026 17:18:12 +0000</pubDate>
        <dc:creator>https://lemmy.example/u/ann</dc:creator></item></channel></rss>"""
    (found,) = LEMMY.read(Payload("http://127.0.0.1/l", body.encode())).reviews
    return found


def test_a_post_is_told_without_the_line_that_the_server_writes_before_it() -> None:
    found = read(f"{HEAD}<p>I waited.</p><p>submitted by fax</p>")
    assert (found.title, found.text) == ("Cold soup", "I waited.\n\nsubmitted by fax")
    assert (found.author, found.outlet) == ("ann", "!berlin")
    assert (found.key, found.url) == (POST, POST)
    assert (found.spread.likes, found.spread.comments) == (0, 5)
    assert found.mention


def test_the_link_that_was_shared_is_no_part_of_the_words() -> None:
    shared = '<br><a href="https://luna.example/menu">https://luna.example/menu</a>'
    assert read(HEAD + shared).text == ""
    assert read(HEAD + shared + "<p>See.</p>").text == "See."
    assert (
        read(HEAD + '<br><a href="https://p.example/1.png"><img src="https://p.example/1.png"/></a><p>See.</p>').text
        == "See."
    )


def test_a_post_of_another_shape_is_told_whole() -> None:
    found = read("<p>Only words</p>")
    assert (found.text, found.url) == ("Only words", POST)
