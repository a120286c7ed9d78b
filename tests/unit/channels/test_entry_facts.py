"""Links, languages and texts of entries."""

from __future__ import annotations

import pytest

from reputation_desktop.channels.feeds.entry_facts import absolute, language_of, longest, without_markup


@pytest.mark.parametrize(
    ("base", "link", "address"),
    [
        ("https://shop.example/feed/", "https://a.example/b", "https://a.example/b"),
        ("https://shop.example/feed/", " /reviews#3 ", "https://shop.example/reviews#3"),
        ("https://shop.example/feed/", "../x?y=1", "https://shop.example/x?y=1"),
        ("https://shop.example/feed/", "//cdn.example/x", "https://cdn.example/x"),
        ("https://shop.example/feed/", "", ""),
        ("https://shop.example/feed/", "javascript:alert(1)", ""),
        ("https://shop.example/feed/", "mailto:a@b.example", ""),
        ("https://shop.example/feed/", "at://did:plc:1/post/2", ""),
        ("https://shop.example/feed/", "http://[::1", ""),
        ("https://shop.example/feed/", "https://", "https://shop.example/feed/"),
        ("", "/reviews", ""),
    ],
)
def test_only_web_addresses_become_links(base: str, link: str, address: str) -> None:
    assert absolute(base, link) == address


@pytest.mark.parametrize(
    ("declared", "language"),
    [("de", "de"), ("en-US", "en"), ("PT_br", "pt"), ("gsw", "gsw"), ("", ""), ("english", ""), ("x-klingon", "")],
)
def test_a_language_is_its_two_or_three_letters(declared: str, language: str) -> None:
    assert language_of(declared) == language


def test_markup_that_calls_itself_plain_is_cleaned_all_the_same() -> None:
    assert without_markup("<p>Cold &amp; slow</p>", is_markup=False) == "Cold & slow"
    assert without_markup("the <blink> tag, R&D", is_markup=False) == "the <blink> tag, R&D"


def test_the_version_with_most_to_read_is_taken() -> None:
    versions = [("<p style='color:red;margin:0'>Short</p>", True), ("A longer text", False), ("", True)]
    assert longest(versions) == ("A longer text", "A longer text")
    assert longest([]) == ("", "")
