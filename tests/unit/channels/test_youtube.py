"""What a channel on YouTube brings."""

from __future__ import annotations

from datetime import UTC, datetime

from reputation_desktop.channels.youtube import YOUTUBE
from reputation_desktop.domain.channel import Payload

FEED = b"""<feed xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns:media="http://search.yahoo.com/mrss/"
 xmlns="http://www.w3.org/2005/Atom"><title>Food tests</title><entry><id>yt:video:0A1</id><yt:videoId>0A1</yt:videoId>
<title>We tested Luna</title><link rel="alternate" href="https://www.youtube.com/watch?v=0A1"/>
<author><name>Food tests</name></author><published>2026-07-10T11:00:00+00:00</published>
<updated>2026-07-12T11:00:00+00:00</updated><media:group><media:title>We tested Luna</media:title>
<media:description>Cold soup. Nice staff.</media:description><media:community>
<media:starRating count="15" average="4.95" min="1" max="5"/><media:statistics views="3043"/></media:community>
</media:group></entry><entry><yt:videoId>0A2</yt:videoId></entry></feed>"""


def test_a_video_is_a_mention_and_its_likes_are_no_stars() -> None:
    reading = YOUTUBE.read(Payload("http://127.0.0.1/v", FEED))
    (found,) = reading.reviews
    assert (found.key, found.title, found.text) == ("yt:video:0A1", "We tested Luna", "Cold soup. Nice staff.")
    assert (found.author, found.outlet, found.url) == ("Food tests", "YouTube", "https://www.youtube.com/watch?v=0A1")
    assert found.rating is None
    assert found.spread.likes is None
    assert found.claimed == datetime(2026, 7, 10, 11, tzinfo=UTC)
    assert found.edited_at is None
    assert found.mention
    assert [left.position for left in reading.skipped] == [2]
