"""What the comments of the owner's own site bring."""

from __future__ import annotations

import pytest

from reputation_desktop.channels.registry import platform_named
from reputation_desktop.domain.channel import Payload
from reputation_desktop.domain.review import FoundReview


def read(platform: str, title: str) -> FoundReview:
    body = f"""<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Comments for Luna</title><item>
        <title>{title}</title><link>https://luna.example/product/mug/#comment-12</link><dc:creator>Ann</dc:creator>
        <pubDate>Fri, 10 Jul 2026 11:00:00 +0000</pubDate>
        <guid isPermaLink="false">https://luna.example/?p=3#comment-12</guid>
        <description>It broke on day two &amp;#8230;</description>
        <content:encoded>&lt;p&gt;It broke on day two &amp;amp; nobody answers.&lt;/p&gt;</content:encoded>
        </item></channel></rss>"""
    (found,) = platform_named(platform).read(Payload("http://127.0.0.1/w", body.encode())).reviews
    return found


@pytest.mark.parametrize("platform", ["wordpress", "woocommerce"])
def test_a_comment_is_a_review_without_stars_of_the_page_it_stands_on(platform: str) -> None:
    found = read(platform, "Comment on Blue Mug by Ann")
    assert (found.title, found.text) == ("", "It broke on day two & nobody answers.")
    assert (found.author, found.about) == ("Ann", "Blue Mug")
    assert found.key == "https://luna.example/?p=3#comment-12"
    assert found.url == "https://luna.example/product/mug/#comment-12"
    assert found.rating is None
    assert not found.mention


@pytest.mark.parametrize("title", ["By: Ann", "Von: Ann", "Kommentar zu Blue Mug von Ann"])
def test_a_title_that_wordpress_made_up_is_never_taken_for_the_customers(title: str) -> None:
    found = read("wordpress", title)
    assert (found.title, found.about) == ("", "")
