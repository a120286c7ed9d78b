"""What a Google Alert brings."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from reputation_desktop.channels.google_alerts import GOOGLE_ALERTS
from reputation_desktop.domain.channel import Payload
from reputation_desktop.domain.review import FoundReview

ADDRESS = "http://127.0.0.1:8123/alert"
FEED = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Google Alert - Luna</title><entry>
<id>tag:google.com,2013:googlealerts/feed:77</id>
<title type="html">Cold soup at &lt;b&gt;Luna&lt;/b&gt; &amp;amp; Sons</title><link href="{link}"/>
<published>2026-07-10T11:53:37Z</published><updated>2026-07-10T11:53:37Z</updated>
<content type="html">We waited an hour at &lt;b&gt;Luna&lt;/b&gt; and the soup was&amp;nbsp;...</content>
<author><name></name></author></entry></feed>"""


def read(link: str) -> FoundReview:
    (found,) = GOOGLE_ALERTS.read(Payload(ADDRESS, FEED.format(link=link.replace("&", "&amp;")).encode())).reviews
    return found


def test_an_alert_tells_who_wrote_where_in_plain_words() -> None:
    found = read("https://www.google.com/url?rct=j&url=https://www.paper.example/soup%3Fpage%3D2&ct=ga&usg=x")
    assert found.key == "tag:google.com,2013:googlealerts/feed:77"
    assert found.title == "Cold soup at Luna & Sons"
    assert found.text == "We waited an hour at Luna and the soup was ..."
    assert found.url == "https://www.paper.example/soup?page=2"
    assert found.outlet == "paper.example"
    assert found.author == ""
    assert found.claimed == datetime(2026, 7, 10, 11, 53, 37, tzinfo=UTC)
    assert found.mention
    assert found.rating is None


@pytest.mark.parametrize(
    ("link", "url", "outlet"),
    [
        ("https://www.google.de/url?q=http://a.example/x", "http://a.example/x", "a.example"),
        ("https://blog.example/luna", "https://blog.example/luna", "blog.example"),
        (
            "https://www.google.com/url?url=javascript:alert(1)",
            "https://www.google.com/url?url=javascript:alert(1)",
            "google.com",
        ),
    ],
)
def test_the_page_behind_the_redirect_is_opened_and_nothing_else(link: str, url: str, outlet: str) -> None:
    found = read(link)
    assert (found.url, found.outlet) == (url, outlet)
