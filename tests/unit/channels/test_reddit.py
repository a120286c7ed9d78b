"""What a community on Reddit brings."""

from __future__ import annotations

from datetime import UTC, datetime
from html import escape

from reputation_desktop.channels.reddit import REDDIT
from reputation_desktop.domain.channel import Payload
from reputation_desktop.domain.review import FoundReview

PAGE = "https://www.reddit.com/r/berlin/comments/abc1/luna_was_cold/"
TAIL = (
    '&#32; submitted by &#32; <a href="https://www.reddit.com/user/ann"> /u/ann </a> &#32; to &#32; '
    '<a href="https://www.reddit.com/r/berlin/"> r/berlin </a> <br/> <span><a href="https://x.example">[link]</a></span>'
    f' &#32; <span><a href="{PAGE}">[comments]</a></span>'
)


def read(content: str, entry_id: str = "t3_abc1", title: str = "Luna was cold") -> FoundReview:
    body = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>berlin</title><entry>
        <author><name>/u/ann</name></author><content type="html">{escape(content)}</content><id>{entry_id}</id>
        <link href="{PAGE}"/><updated>2026-07-10T12:00:00+00:00</updated>
        <published>2026-07-10T11:00:00+00:00</published><title>{title}</title></entry></feed>"""
    (found,) = REDDIT.read(Payload("http://127.0.0.1/r", body.encode())).reviews
    return found


def read_old(description: str, comments: str) -> FoundReview:
    described = escape(f'{description} submitted by <a href="x"> ann </a> to <a href="y"> berlin</a> <br/> {comments}')
    body = f"""<rss version="2.0"><channel><title>berlin</title><item><title>Luna was cold</title>
        <link>{PAGE}</link><guid isPermaLink="true">{PAGE}</guid>
        <pubDate>Thu, 12 Nov 2015 21:16:39 +0000</pubDate>
        <description>{described}</description></item></channel></rss>"""
    (found,) = REDDIT.read(Payload("http://127.0.0.1/r", body.encode())).reviews
    return found


def test_a_post_is_told_in_the_customers_own_words() -> None:
    found = read(f'<!-- SC_OFF --><div class="md"><p>I waited.</p><p>An hour.</p></div><!-- SC_ON -->{TAIL}')
    assert found.key == "t3_abc1"
    assert found.text == "I waited.\n\nAn hour."
    assert found.author == "ann"
    assert found.outlet == "r/berlin"
    assert found.url == PAGE
    assert found.claimed == datetime(2026, 7, 10, 11, tzinfo=UTC)
    assert found.mention


def test_a_post_that_is_only_a_link_has_no_words() -> None:
    found = read(TAIL)
    assert (found.title, found.text) == ("Luna was cold", "")


def test_a_post_that_speaks_of_submitting_keeps_its_words() -> None:
    said = "<p>My form, submitted by mail [2 comments], was lost.</p>"
    assert read(said + TAIL).text == "My form, submitted by mail [2 comments], was lost."
    assert read("<p>My form was submitted by mail.</p>").text == "My form was submitted by mail."


def test_a_comment_keeps_its_own_identity_and_no_made_up_title() -> None:
    found = read('<div class="md"><p>Same here.</p></div>', "t1_zz9", "/u/ann on Luna was cold")
    assert (found.key, found.title, found.text) == ("t1_zz9", "", "Same here.")


def test_the_feeds_of_old_tell_author_community_and_comments_in_their_last_line() -> None:
    found = read_old("<table><tr><td><img src='z'/></td><td>", '<a href="z">[link]</a> <a href="z">[275 comments]</a>')
    assert (found.key, found.text, found.author, found.outlet) == ("t3_abc1", "", "ann", "r/berlin")
    assert found.spread.comments == 275
    found = read_old('<div class="md"><p>So cold</p></div>', '<a href="z">[link]</a> <a href="z">[1 comment]</a>')
    assert (found.text, found.spread.comments) == ("So cold", 1)
