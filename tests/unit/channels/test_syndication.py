"""Any feed's bytes to its entries."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reputation_desktop.channels.feeds.entry import Feed, FeedEntry
from reputation_desktop.channels.feeds.syndication import read_entries
from reputation_desktop.domain.channel import Payload
from reputation_desktop.domain.errors import (
    EmptyAnswer,
    LoginPage,
    NotUnderstood,
    PageInsteadOfFeed,
    RefusedContent,
    WorldFailed,
)

ADDRESS = "https://shop.example/reviews/feed/"


def read(text: str, **headers: str) -> Feed:
    return read_entries(
        Payload(ADDRESS, text.encode(), {name.replace("_", "-"): value for name, value in headers.items()})
    )


def item(inside: str, channel: str = "") -> FeedEntry:
    spaces = " ".join(
        f'xmlns:{prefix}="{space}"'
        for prefix, space in {
            "dc": "http://purl.org/dc/elements/1.1/",
            "content": "http://purl.org/rss/1.0/modules/content/",
            "s": "urn:our-shop",
            "georss": "http://www.georss.org/georss",
            "gml": "http://www.opengis.net/gml",
        }.items()
    )
    (entry,) = read(f'<rss version="2.0" {spaces}><channel>{channel}<item>{inside}</item></channel></rss>').entries
    return entry


def atom(inside: str, feed: str = "") -> FeedEntry:
    (entry,) = read(f'<feed xmlns="http://www.w3.org/2005/Atom">{feed}<entry>{inside}</entry></feed>').entries
    return entry


def test_an_rss_feed_of_reviews() -> None:
    feed = read(
        """<?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0" xmlns:r="urn:our-shop" xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:atom="http://www.w3.org/2005/Atom">
          <channel><title>Café &amp;amp; Bar Luna</title><link>/</link><language>de-AT</language>
            <atom:link rel="self" href="/feed"/><atom:link rel="next" href="?page=2"/>
            <item><title>Kalt &amp; teuer</title><link>/r/1</link><guid isPermaLink="false">r1</guid>
              <pubDate>Wed, 14 Jan 2026 16:33:00 +0100</pubDate><dc:creator>Anna</dc:creator>
              <description>&lt;p&gt;Der Kaffee war kalt.&lt;/p&gt;</description><r:rating scale="6">2</r:rating></item>
            <item/>
          </channel></rss>"""
    )
    assert (feed.title, feed.home, feed.language) == ("Café & Bar Luna", "https://shop.example/", "de")
    assert feed.next_address == f"{ADDRESS}?page=2"
    first, second = feed.entries
    assert (first.position, first.id, first.link) == (1, "r1", "https://shop.example/r/1")
    assert (first.title, first.text, first.author) == ("Kalt & teuer", "Der Kaffee war kalt.", "Anna")
    assert first.html == "<p>Der Kaffee war kalt.</p>"
    assert first.published == datetime(2026, 1, 14, 15, 33, tzinfo=UTC)
    assert first.rating is not None
    assert (first.rating.value, first.rating.best) == (2, 6)
    assert second == FeedEntry(position=2)


def test_an_atom_feed() -> None:
    entry = atom(
        """<id>tag:1</id><link href="rel/1"/><link rel="self" href="/self"/>
        <title type="html">Tea &amp;lt;3</title><author><name>Anna</name><email>a@b.example</email></author>
        <author><name>Bert</name></author><published>2026-01-14T10:00:00Z</published><updated>2026-01-15T10:00:00Z</updated>
        <content type="xhtml" xml:lang="fr"><div xmlns="http://www.w3.org/1999/xhtml"><p>Bon</p><p>thé</p></div></content>
        <summary>Bon</summary><source><title>Le Journal</title><id>x</id></source>"""
    )
    assert (entry.id, entry.link) == ("tag:1", f"{ADDRESS}rel/1")
    assert (entry.title, entry.text) == ("Tea <3", "Bon\n\nthé")
    assert (entry.author, entry.language, entry.outlet) == ("Anna, Bert", "fr", "Le Journal")
    assert entry.published == datetime(2026, 1, 14, 10, tzinfo=UTC)
    assert entry.updated == datetime(2026, 1, 15, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        '<rss version="0.91"><channel><item><title>Tea</title></item></channel></rss>',
        '<!DOCTYPE rss SYSTEM "http://x.example/d.dtd"><rss><channel><item><title>Tea</title></item></channel></rss>',
        '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><item><title>Tea</title></item></r:RDF>',
        '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title>Tea</title></entry></feed>',
        '<atom:feed xmlns:atom="http://www.w3.org/2005/Atom"><atom:entry><atom:title>Tea</atom:title></atom:entry></atom:feed>',
        '<CHANNEL HREF="http://x.example"><ITEM HREF="/1"><TITLE>Tea</TITLE></ITEM></CHANNEL>',
        '<rss version="2.0"><channel><item><title>Tea</title>',
        '<rss version="2.0"><channel><item><title>Tea</b></title></foo></item></channel></rss><script>ad()</script>',
        "<br /><b>Warning</b>\n<?xml version='1.0'?><rss><channel><item><title>Tea</title></item></channel></rss>",
        '{"version": "https://jsonfeed.org/version/1", "items": [{"title": "Tea"}]}',
        '\ufeff\n\n{"items": [{"title": "Tea"}]}',
        '{"rss": {"channel": {"item": {"title": "Tea"}}}}',
    ],
)
def test_every_format_is_known_by_its_bytes(text: str) -> None:
    for content_type in ("text/html", "application/octet-stream", ""):
        assert [entry.title for entry in read(text, content_type=content_type).entries] == ["Tea"]


@pytest.mark.parametrize("text", ["<rss version='2.0'/>", "<feed xmlns='http://www.w3.org/2005/Atom'/>", "<channel/>"])
def test_a_feed_without_entries_is_an_empty_feed(text: str) -> None:
    assert read(text) == Feed()


@pytest.mark.parametrize(
    ("text", "error", "what"),
    [
        ("", EmptyAnswer, None),
        (" \r\n\t", EmptyAnswer, None),
        ("\ufeff", EmptyAnswer, None),
        ("<html><body>Welcome</body></html>", PageInsteadOfFeed, None),
        ("<html><input type=password></html>", LoginPage, None),
        ("Internal error", NotUnderstood, "neither XML nor JSON"),
        ("%PDF-1.7 \x00\x01", NotUnderstood, "neither XML nor JSON"),
        ("<note><to>Anna</to></note>", NotUnderstood, "XML of another kind"),
        ("<!-- only a comment -->", NotUnderstood, "XML of another kind"),
        ('{"error": 1}', NotUnderstood, "JSON, but no JSON Feed"),
        (
            "<!DOCTYPE rss [<!ENTITY a SYSTEM 'file:///x'>]><rss>&a;</rss>",
            RefusedContent,
            "it wants to include other files",
        ),
    ],
)
def test_what_is_no_feed_is_named(text: str, error: type[WorldFailed], what: str | None) -> None:
    with pytest.raises(error) as failure:
        read(text)
    assert failure.value.fields["host"] == "shop.example"
    assert failure.value.fields.get("what") == what


def test_an_answer_from_nowhere_still_gets_a_sentence() -> None:
    with pytest.raises(EmptyAnswer, match="The site sent an empty answer"):
        read_entries(Payload("", b""))


def test_a_body_that_names_a_file_is_not_opened(tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("feed") / "feed.xml"
    path.write_text("<rss version='2.0'><channel><item><title>Tea</title></item></channel></rss>")
    with pytest.raises(NotUnderstood):
        read(str(path))


def test_the_richest_of_several_texts_is_taken() -> None:
    entry = item(
        "<description>Short …</description><content:encoded>Short and &lt;b&gt;long&lt;/b&gt;</content:encoded>"
    )
    assert (entry.text, entry.html) == ("Short and long", "Short and <b>long</b>")
    picture = '<content type="image/png">iVBORw0KGgoAAAANSUhEUgAA</content><summary>A photo</summary>'
    assert atom(picture).text == "A photo"
    assert atom('<content src="https://x.example/a.html" type="text/html"/>').text == ""


def test_plain_text_keeps_its_lines_and_its_angle_brackets() -> None:
    assert item("<description>One &lt;3\n\nTwo</description>").text == "One <3\n\nTwo"
    assert atom('<title type="text">The &lt;blink> tag</title>').title == "The <blink> tag"
    assert atom('<summary type="text">Three &amp;amp; four &lt;b>bold&lt;/b></summary>').text == "Three & four bold"


@pytest.mark.parametrize(
    ("inside", "published", "updated"),
    [
        ("<pubDate>14.01.2026</pubDate>", date(2026, 1, 14), None),
        ("<pubDate>1768379580</pubDate>", datetime(2026, 1, 14, 8, 33, tzinfo=UTC), None),
        ("<pubDate>03/04/2026</pubDate>", None, None),
        ("<pubDate>Wed, 30 Nov -0001 00:00:00 +0000</pubDate>", None, None),
        ("<dc:date>2026-01-14</dc:date>", date(2026, 1, 14), None),
        (
            "<dc:date>2026-01-14T10:00:00Z</dc:date>",
            datetime(2026, 1, 14, 10, tzinfo=UTC),
            datetime(2026, 1, 14, 10, tzinfo=UTC),
        ),
        ("<pubDate>Κυρ, 11 Ιαν 2026 10:00:00 GMT</pubDate>", datetime(2026, 1, 11, 10, tzinfo=UTC), None),
    ],
)
def test_dates_of_all_kinds(inside: str, published: datetime | date | None, updated: datetime | None) -> None:
    entry = item(inside)
    assert (entry.published, entry.updated) == (published, updated)


@pytest.mark.parametrize(
    ("inside", "author"),
    [
        ("<author>anna@shop.example (Anna B.)</author>", "Anna B."),
        ("<author>anna@shop.example</author>", "anna@shop.example"),
        ("<dc:creator>Anna &amp;amp; Bert</dc:creator>", "Anna & Bert"),
        ("<author>Anna B. &lt;anna@shop.example&gt;</author>", "Anna B."),
        ("<dc:creator></dc:creator>", ""),
    ],
)
def test_authors(inside: str, author: str) -> None:
    assert item(inside).author == author


def test_the_feeds_author_is_the_shop_and_no_customer() -> None:
    assert atom("<id>1</id>", feed="<author><name>Café Luna</name></author>").author == ""


def test_identity_does_not_depend_on_the_address() -> None:
    text = "<rss version='2.0'><channel><item><guid>17</guid><link>a</link></item></channel></rss>"
    found = [read_entries(Payload(address, text.encode())).entries[0] for address in (ADDRESS, "http://x.example/?p=2")]
    assert [entry.id for entry in found] == ["17", "17"]
    assert [entry.link for entry in found] == [f"{ADDRESS}a", "http://x.example/a"]


def test_links_start_from_the_base_that_is_told() -> None:
    assert (
        read("<rss><channel><link>x</link></channel></rss>", content_location="/blog/").home
        == "https://shop.example/blog/x"
    )
    assert atom('<link href="x"/>', feed="").link == f"{ADDRESS}x"
    feed = '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://b.example/c/">'
    assert read(f'{feed}<entry><link href="x"/></entry></feed>').entries[0].link == "https://b.example/c/x"
    assert item("<link>javascript:alert(1)</link>").link == ""
    assert atom('<link rel="alternate" type="application/pdf" href="/x.pdf"/>').link == "https://shop.example/x.pdf"


def test_the_last_page_may_point_to_itself() -> None:
    assert (
        read(f'<feed xmlns="http://www.w3.org/2005/Atom"><link rel="next" href="{ADDRESS}"/></feed>').next_address == ""
    )


def test_the_feeds_own_language_is_not_every_customers() -> None:
    feed = '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">'
    entries = '<entry><summary>a</summary></entry><entry><summary xml:lang="en">b</summary></entry>'
    assert [entry.language for entry in read(f"{feed}{entries}</feed>").entries] == ["", "en"]
    assert item("<dc:language>it-IT</dc:language>", channel="<language>de</language>").language == "it"


def test_forbidden_characters_do_not_spoil_a_feed() -> None:
    entry = item("<title>Te\x0ba &#x1F; &#xD800;&#0; &#99999999999; &#128512;</title><s:rating>4</s:rating>")
    assert entry.title == "Tea 😀"
    assert entry.rating is not None


def test_a_map_that_trips_the_parser_costs_no_review() -> None:
    entry = item(
        "<title>Tea</title><gml:pos>45.2 13.4</gml:pos><georss:point>1</georss:point><image><width>x</width></image>"
    )
    assert entry.title == "Tea"
    with pytest.raises(NotUnderstood, match="too broken"):
        read("<gml:pos>x</gml:pos>")


def test_an_element_of_a_standard_name_in_another_shape_does_no_harm() -> None:
    entry = item(
        '<published x="1"/><language x="1"/><summary x="1">Tea</summary><content x="1"/><authors x="1"/><links x="1"/>'
    )
    assert entry.text == "Tea"


def test_parsers_are_loaded_only_to_read() -> None:
    program = (
        "import sys, reputation_desktop.channels.feed; print({'feedparser', 'lxml', 'requests'} & set(sys.modules))"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "set()"


PIECES = """<rss> <channel> <item> </item> <title> </title> <link> & &#xD800; <![CDATA[ ]]> <entry> <author> <rating>
    4/5 < > ' <!-- <? <content> <feed/xmlns='http://www.w3.org/2005/Atom'>"""


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.lists(st.sampled_from(PIECES.split()) | st.text(max_size=4)).map("".join))
def test_only_named_failures_come_out(text: str) -> None:
    try:
        feed = read("<rss>" + text)
    except WorldFailed:
        return
    assert [entry.position for entry in feed.entries] == list(range(1, len(feed.entries) + 1))
