"""Addresses are requested as browsers do, and a login goes nowhere but to its own door."""

from __future__ import annotations

import pytest

from reputation_desktop.rounds.network.web_address import WebAddress, host_of


@pytest.mark.parametrize(
    ("text", "url", "host", "port"),
    [
        ("https://Shop.Example/Feed", "https://shop.example/Feed", "shop.example", 443),
        ("http://shop.example.:8080", "http://shop.example.:8080/", "shop.example", 8080),
        (
            "https://café.example/größe?q=ä b#top",
            "https://xn--caf-dma.example/gr%C3%B6%C3%9Fe?q=%C3%A4%20b",
            "xn--caf-dma.example",
            443,
        ),
        ("http://[::1]:8000/a", "http://[::1]:8000/a", "::1", 8000),
        ("  https://shop.example/a%20b  ", "https://shop.example/a%20b", "shop.example", 443),
    ],
)
def test_an_address_is_taken_apart(text: str, url: str, host: str, port: int) -> None:
    address = WebAddress.read(text)
    assert (address.url, address.host, address.port) == (url, host, port)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "shop.example/feed",
        "file:///etc/passwd",
        "ftp://shop.example/",
        "javascript:alert(1)",
        "httpx://shop.example/",
        "http://",
        "http:///feed",
        "http://shop.example:99999/",
        "http://[::1/",
        "https://.example/",
        "data:text/html,hello",
    ],
)
def test_what_is_no_web_address_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the type is the contract
        WebAddress.read(text)


def test_a_login_leaves_the_address_and_becomes_a_header() -> None:
    address = WebAddress.read("https://ana:p%C3%A4ss%3Aword@shop.example/feed")
    assert address.url == "https://shop.example/feed"
    assert address.text == "https://ana:p%C3%A4ss%3Aword@shop.example/feed"
    assert address.authorization == "Basic YW5hOnDDpHNzOndvcmQ="  # ana:päss:word
    assert WebAddress.read("https://shop.example/").authorization == ""


@pytest.mark.parametrize(
    ("start", "location", "goes_along"),
    [
        ("https://ana:x@shop.example/feed", "/new", True),
        ("https://ana:x@shop.example/feed", "https://shop.example:443/new", True),
        ("http://ana:x@shop.example/feed", "https://shop.example/feed", True),
        ("https://ana:x@shop.example/feed", "http://shop.example/feed", False),
        ("https://ana:x@shop.example/feed", "https://shop.example:8443/feed", False),
        ("https://ana:x@shop.example/feed", "https://other.example/feed", False),
        ("https://ana:x@shop.example/feed", "//other.example/feed", False),
        ("https://shop.example/feed", "https://eve:y@shop.example/feed", False),
        ("https://ana:x@shop.example/feed", "https://eve:y@other.example/feed", False),
    ],
)
def test_a_login_follows_a_redirect_only_to_its_own_door(start: str, location: str, goes_along: bool) -> None:
    there = WebAddress.read(start).redirected(location)
    assert there.login == ("ana:x" if goes_along else "")
    assert "@" not in there.url


def test_a_redirect_may_be_relative_or_written_in_raw_letters() -> None:
    here = WebAddress.read("https://shop.example/a/b")
    assert here.redirected("c?d=1").url == "https://shop.example/a/c?d=1"
    assert here.redirected("/caf\u00c3\u00a9").url == "https://shop.example/caf%C3%A9"  # UTF-8 read as Latin-1
    assert here.redirected("/caf\u00e9").url == "https://shop.example/caf%C3%A9"


@pytest.mark.parametrize(
    "location", ["file:///etc/passwd", "ftp://shop.example/", "javascript:alert(1)", "http://[::1"]
)
def test_a_redirect_to_anything_but_a_web_page_is_refused(location: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the type is the contract
        WebAddress.read("https://shop.example/").redirected(location)


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("127.0.0.1", "127.0.0.1"),
        ("127.0.0.1:8000", "127.0.0.1"),
        ("::1", "::1"),
        ("[::1]", "::1"),
        ("NAS.local.", "nas.local"),
        ("café.example", "xn--caf-dma.example"),
        ("https://shop.example/feed", "shop.example"),
        ("file:///etc/passwd", ""),
        ("", ""),
    ],
)
def test_a_host_is_written_in_one_way(text: str, host: str) -> None:
    assert host_of(text) == host
