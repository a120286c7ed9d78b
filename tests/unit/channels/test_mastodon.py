"""What an account or a tag on Mastodon brings."""

from __future__ import annotations

from reputation_desktop.channels.mastodon import MASTODON
from reputation_desktop.domain.channel import Payload
from reputation_desktop.domain.review import FoundReview


def read(page: str) -> FoundReview:
    body = f"""<rss version="2.0"><channel><title>#cafe</title><link>https://m.example/tags/cafe</link><item>
        <guid isPermaLink="true">{page}</guid><link>{page}</link><pubDate>Fri, 08 Dec 2023 12:52:54 +0000</pubDate>
        <description>&lt;p&gt;Great &lt;a href="x"&gt;#cafe&lt;/a&gt;&lt;br&gt;at Luna&lt;/p&gt;</description>
        <media:rating xmlns:media="http://search.yahoo.com/mrss/" scheme="urn:simple">nonadult</media:rating>
        </item></channel></rss>"""
    (found,) = MASTODON.read(Payload("http://127.0.0.1/t", body.encode())).reviews
    return found


def test_a_post_without_a_title_names_its_author_by_its_page() -> None:
    found = read("https://m.example/@ann_k/111544891736153138")
    assert found.key == found.url == "https://m.example/@ann_k/111544891736153138"
    assert (found.title, found.text) == ("", "Great #cafe\nat Luna")
    assert (found.author, found.outlet) == ("@ann_k@m.example", "m.example")
    assert found.rating is None
    assert found.mention


def test_a_page_of_another_kind_names_nobody() -> None:
    found = read("https://pixel.example/p/ann/1")
    assert (found.author, found.outlet) == ("", "Mastodon")
