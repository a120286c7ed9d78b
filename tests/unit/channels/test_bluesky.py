"""What an account on Bluesky brings."""

from __future__ import annotations

from datetime import UTC, datetime

from reputation_desktop.channels.bluesky import BLUESKY
from reputation_desktop.domain.channel import Payload
from reputation_desktop.domain.review import FoundReview


def read(page: str) -> FoundReview:
    body = f"""<rss version="2.0"><channel><title>@ann.example - Ann</title><item><link>{page}</link>
        <description>Luna was cold &lt;3&#xA;&#xA;[contains quote post or other embedded content]</description>
        <pubDate>14 Jan 2026 16:33 +0000</pubDate><guid isPermaLink="false">at://did:plc:m/app.bsky.feed.post/3mc</guid>
        </item></channel></rss>"""
    (found,) = BLUESKY.read(Payload("http://127.0.0.1/b", body.encode())).reviews
    return found


def test_a_post_is_told_without_the_note_about_what_it_embeds() -> None:
    found = read("https://bsky.app/profile/ann.example/post/3mc")
    assert found.key == "at://did:plc:m/app.bsky.feed.post/3mc"
    assert found.text == "Luna was cold <3"
    assert (found.title, found.author, found.outlet) == ("", "@ann.example", "Bluesky")
    assert found.claimed == datetime(2026, 1, 14, 16, 33, tzinfo=UTC)
    assert found.mention


def test_a_page_of_another_kind_names_nobody() -> None:
    assert read("https://bsky.app/elsewhere").author == ""
