"""What a tag on Stack Exchange brings."""

from __future__ import annotations

from reputation_desktop.channels.stack_exchange import STACK_EXCHANGE
from reputation_desktop.domain.channel import Payload

FEED = b"""<feed xmlns="http://www.w3.org/2005/Atom" xmlns:re="http://purl.org/atompub/rank/1.0">
<title type="text">Active questions tagged luna - Coffee Stack Exchange</title>
<entry><id>https://coffee.stackexchange.com/q/7</id><re:rank scheme="https://coffee.stackexchange.com">4</re:rank>
<title type="text">Why is my Luna grinder &lt; loud?</title><author><name>ann</name></author>
<link rel="alternate" href="https://coffee.stackexchange.com/questions/7/why"/>
<published>2026-07-10T11:00:00Z</published><updated>2026-07-11T11:00:00Z</updated>
<summary type="html">&lt;p&gt;It is loud.&lt;/p&gt;</summary></entry>
<entry><id>https://coffee.stackexchange.com/q/8</id><title type="text">No link</title></entry></feed>"""


def test_a_question_is_a_mention_and_its_votes_are_no_stars() -> None:
    first, second = STACK_EXCHANGE.read(Payload("http://127.0.0.1/s", FEED)).reviews
    assert (first.key, first.title, first.text) == (
        "https://coffee.stackexchange.com/q/7",
        "Why is my Luna grinder < loud?",
        "It is loud.",
    )
    assert (first.author, first.outlet) == ("ann", "Coffee Stack Exchange")
    assert first.url == "https://coffee.stackexchange.com/questions/7/why"
    assert first.rating is None
    assert first.edited_at is None
    assert first.mention
    assert second.url == "https://coffee.stackexchange.com/q/8"
