"""What is left of a site's markup when the owner reads a review."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.channels.feeds.plain_text import plain, tidied


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("Lovely cake", "Lovely cake"),
        ("", ""),
        ("<p>Cold coffee.</p><p>Never again.</p>", "Cold coffee.\n\nNever again."),
        ("<p>Cold coffee.</p>\n\n  <p>Never again.</p>", "Cold coffee.\n\nNever again."),
        ("Cold coffee.<br/>Never again.<BR>", "Cold coffee.\nNever again."),
        ("One<br><br><br><br>two", "One\n\ntwo"),
        ("<div>Cold</div><div>Slow</div>", "Cold\nSlow"),
        ("<ul><li>Cold</li><li>Slow</li></ul>Sad", "Cold\nSlow\n\nSad"),
        ("<table><tr><td>Food</td><td>2</td></tr><tr><td>Room</td><td>4</td></tr></table>", "Food 2\nRoom 4"),
        ("very <b>sl</b>ow", "very slow"),
        ("a\n  wrapped\tline <i>here</i>", "a wrapped line here"),
        ("Tom &amp; Jerry &lt;b&gt; caf&eacute; &#128512;", "Tom & Jerry <b> café 😀"),
        ("<p>Tom &amp;amp; Jerry&nbsp;&nbsp;here</p>", "Tom &amp; Jerry here"),
        ("<script>alert('x')</script>Good<style>p{color:red}</style>", "Good"),
        ("Good<script>never closed", "Good"),
        ("<script src='x'/>Good", "Good"),
        ("Fine<!-- hidden <b> --> day<!-- cut off", "Fine day"),
        ("<![CDATA[Great place]]>", "Great place"),
        ("<?php echo 1 ?>Good", "Good"),
        ('<a title="more > less" href="https://x.example/?a=1&amp;b=2">link</a> text', "link text"),
        ("<o:p>Word</o:p> <g-emoji>x</g-emoji>", "Word x"),
        ('Nice <img class="wp-smiley" alt="😀" src="https://s.example/1f600.png">', "Nice 😀"),
        ("Nice <img alt='our terrace in May' src='t.jpg'>place", "Nice place"),
        ("Nice <img src='t.jpg'>place", "Nice place"),
    ],
)
def test_markup_becomes_what_the_customer_wrote(markup: str, text: str) -> None:
    assert plain(markup) == text


@pytest.mark.parametrize(
    "text",
    [
        "I <3 this café",
        "waiting < 5 minutes, price > 10",
        "if a<b then",
        "write to <anna@example.org>",
        "Dear <Max>,\nthank you",
        "5 > 3 & 2 < 4",
        "<>",
    ],
)
def test_what_only_looks_like_markup_stays(text: str) -> None:
    assert plain(text) == text


def test_a_text_without_tags_keeps_its_lines() -> None:
    assert plain("First.\r\n\r\n\r\n\r\nSecond.  \n third ") == "First.\n\nSecond.\nthird"
    assert plain("I <3 it\nso much &amp; more") == "I <3 it\nso much & more"


def test_nothing_invisible_gets_through() -> None:
    assert plain("a\x00b\x1bc\u202egnp.exe\u2066x\u2069 \ud800d \ufeffe\xadf") == "abcgnp.exex d ef"
    assert plain("<p>a\x00\x01\x02b</p>") == "ab"
    assert tidied("family 👨‍👩‍👧 \u200eעברית") == "family 👨‍👩‍👧 \u200eעברית"


def test_plain_text_is_never_taken_for_markup_where_it_is_known_to_be_plain() -> None:
    assert tidied(" the <b> tag  &amp; more ") == "the <b> tag &amp; more"


MARKUP = st.lists(
    st.sampled_from(
        ["<", ">", "<p>", "</p", "<br>", "&", "&#0;", "&#xD800;", "<!--", "-->", "<script>", "<img alt='", '"']
    )
    | st.text(max_size=5)
).map("".join)


@given(MARKUP | st.text(st.characters()))
def test_no_markup_makes_it_fail_and_no_control_character_comes_out(markup: str) -> None:
    text = plain(markup)
    assert text == text.strip()
    assert not [letter for letter in text if unicodedata.category(letter) in ("Cc", "Cs") and letter != "\n"]
    assert not set(text) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    assert tidied(text) == text


@pytest.mark.parametrize(
    "piece", ["<a ", '<a"="', "<script", "<!--", "<?", "&", "<br> ", "<img alt=", "<a b='", "<svg"]
)
def test_hostile_markup_takes_no_more_than_its_length(piece: str) -> None:
    plain(piece * 100_000)
