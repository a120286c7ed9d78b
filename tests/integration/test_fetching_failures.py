"""What goes wrong on the way is said in the owner's words, and nothing half is ever taken for whole."""

from __future__ import annotations

import socket
import zlib
from collections.abc import Iterator
from datetime import timedelta

import pytest

from reputation_desktop.domain.errors import (
    AskedTooOften,
    Forbidden,
    GoneForGood,
    NeedsLogin,
    NoConnection,
    NoSuchHost,
    NotALink,
    NotThere,
    NotUnderstood,
    ServerTrouble,
    TookTooLong,
    TooLarge,
    UnexpectedStatus,
    WorldFailed,
)
from reputation_desktop.rounds.network.fetching import Fetcher, Hop, Limits
from tests.fetches import NOW, SMALL, Names, body, failure_of
from tests.loopback import FEED, LoopbackServer, SeenRequest

HASTY = Limits(connect_timeout_s=5, read_timeout_s=0.3, total_timeout_s=0.6)


@pytest.fixture
def hasty(loopback: LoopbackServer) -> Iterator[Fetcher]:
    """Gives up in a fraction of a second what a round gives up in a minute."""
    with Fetcher(trusted_hosts=loopback.trusted, now=lambda: NOW, limits=HASTY) as fetcher:
        yield fetcher


# --- what the statuses say --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (401, NeedsLogin),
        (403, Forbidden),
        (404, NotThere),
        (410, GoneForGood),
        (418, UnexpectedStatus),
        (500, ServerTrouble),
        (503, ServerTrouble),
        (206, UnexpectedStatus),
        (300, UnexpectedStatus),
        (999, UnexpectedStatus),
    ],
)
def test_each_status_has_its_sentence(
    fetcher: Fetcher, loopback: LoopbackServer, status: int, kind: type[WorldFailed]
) -> None:
    address = loopback.serve("/secret-path", b"an error page", status=status)
    error = failure_of(fetcher, address)
    assert type(error.failure) is kind
    assert str(error) == str(error.failure)
    assert "127.0.0.1" in str(error)
    assert "secret-path" not in str(error) + repr(error) + repr(error.failure.fields)
    assert error.retry_at is None
    assert error.hops == (Hop(address, status, 13, error.hops[0].millis),)


@pytest.mark.parametrize(("header", "after"), [("600", 600), ("Mon, 04 May 2026 12:10:00 GMT", 600)])
@pytest.mark.parametrize("status", [429, 503])
def test_a_server_says_when_to_ask_again(
    fetcher: Fetcher, loopback: LoopbackServer, header: str, after: int, status: int
) -> None:
    error = failure_of(fetcher, loopback.serve("/feed", status=status, headers={"Retry-After": header}))
    assert error.retry_at == NOW + timedelta(seconds=after)
    if status == 429:
        assert isinstance(error.failure, AskedTooOften)
        assert f"after {error.retry_at.astimezone():%H:%M}" in str(error)


def test_asked_too_often_without_a_time_waits_for_the_next_round(fetcher: Fetcher, loopback: LoopbackServer) -> None:
    error = failure_of(fetcher, loopback.serve("/feed", status=429))
    assert error.retry_at is None
    assert "asked again in the next round" in str(error)


# --- answers that are none --------------------------------------------------------------------


@pytest.mark.parametrize("chunked", [False, True])
def test_half_an_answer_is_no_answer(fetcher: Fetcher, loopback: LoopbackServer, chunked: bool) -> None:
    error = failure_of(fetcher, loopback.serve_cut_off("/feed", chunked=chunked))
    assert isinstance(error.failure, NoConnection)
    assert (error.hops[0].status, error.hops[0].failure) == (200, "no_connection")


def test_a_packed_answer_that_breaks_off_is_no_answer(fetcher: Fetcher, loopback: LoopbackServer) -> None:
    packed = zlib.compress(FEED)[:-9]
    error = failure_of(fetcher, loopback.serve("/feed", packed, headers={"Content-Encoding": "deflate"}))
    assert isinstance(error.failure, NoConnection)


def test_packed_garbage_is_said_to_be_damaged(fetcher: Fetcher, loopback: LoopbackServer) -> None:
    error = failure_of(fetcher, loopback.serve("/feed", FEED, headers={"Content-Encoding": "gzip"}))
    assert isinstance(error.failure, NotUnderstood)


def test_a_server_that_does_not_speak_http_is_not_understood(fetcher: Fetcher, loopback: LoopbackServer) -> None:
    error = failure_of(fetcher, loopback.serve_garbage("/feed"))
    assert isinstance(error.failure, NotUnderstood)
    assert error.hops[0].status is None


def test_a_server_that_hangs_up_without_a_word_is_not_reached(fetcher: Fetcher, loopback: LoopbackServer) -> None:
    error = failure_of(fetcher, loopback.serve_garbage("/feed", b""))
    assert isinstance(error.failure, NoConnection)


def test_a_kept_connection_that_was_closed_meanwhile_costs_nothing(fetcher: Fetcher, loopback: LoopbackServer) -> None:
    whole = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
    answers = iter([b"", whole])
    fetcher.fetch(loopback.serve("/feed", FEED))
    fetched = fetcher.fetch(loopback.serve_raw("/tired", lambda _: [next(answers)]))
    assert body(fetched) == b"ok"
    assert [hop.status for hop in fetched.hops] == [200]


def test_an_error_page_that_breaks_off_still_says_its_status(fetcher: Fetcher, loopback: LoopbackServer) -> None:
    cut_off = b"HTTP/1.1 404 Not Found\r\nContent-Length: 100\r\n\r\nhalf"
    error = failure_of(fetcher, loopback.serve_raw("/feed", lambda _: [cut_off]))
    assert isinstance(error.failure, NotThere)


# --- too much and too long --------------------------------------------------------------------


def test_a_bomb_stops_at_the_limit(fetcher: Fetcher, loopback: LoopbackServer) -> None:
    error = failure_of(fetcher, loopback.serve_bomb("/feed", unpacked_mb=64))
    assert isinstance(error.failure, TooLarge)


def test_an_endless_body_stops_at_the_limit(fetcher: Fetcher, loopback: LoopbackServer) -> None:
    error = failure_of(fetcher, loopback.serve_endless("/feed"))
    assert isinstance(error.failure, TooLarge)
    assert SMALL.max_bytes < error.hops[0].bytes <= SMALL.max_bytes + 65_536


def test_a_body_that_announces_too_much_is_not_even_begun(fetcher: Fetcher, loopback: LoopbackServer) -> None:
    error = failure_of(fetcher, loopback.serve("/feed", b"x" * 200_001))
    assert isinstance(error.failure, TooLarge)
    assert error.hops[0].bytes == 0


@pytest.mark.parametrize("head", [False, True])
def test_a_server_that_drips_is_given_up(hasty: Fetcher, loopback: LoopbackServer, head: bool) -> None:
    address = loopback.serve_drip("/feed", FEED, head=head)
    error = failure_of(hasty, address)
    assert isinstance(error.failure, TookTooLong)
    assert error.hops[0].failure == "took_too_long"


def test_a_server_that_says_nothing_is_given_up(hasty: Fetcher, loopback: LoopbackServer) -> None:
    error = failure_of(hasty, loopback.serve_hang("/feed"))
    assert isinstance(error.failure, TookTooLong)
    assert error.hops[0].status is None


def test_redirects_share_one_time_limit(hasty: Fetcher, loopback: LoopbackServer) -> None:
    def slow(request: SeenRequest) -> Iterator[bytes]:
        loopback.closing.wait(0.25)
        yield b"HTTP/1.1 302 Found\r\nLocation: %s+\r\nContent-Length: 0\r\n\r\n" % request.path.encode()

    for step in range(6):
        loopback.serve_raw("/" + "+" * step, slow)
    error = failure_of(hasty, loopback.address("/"))
    assert isinstance(error.failure, TookTooLong)
    assert 1 < len(error.hops) <= 3


# --- hosts that are not there -----------------------------------------------------------------


def test_a_closed_door_is_no_connection(fetcher: Fetcher) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{taken.getsockname()[1]}/feed"
    error = failure_of(fetcher, address)
    assert isinstance(error.failure, NoConnection)
    assert error.hops[0].status is None


@pytest.mark.parametrize("host", ["shop.example", "a..b", "x" * 70 + ".example"])
def test_a_name_that_nobody_has_is_no_such_host(fetcher: Fetcher, names: Names, host: str) -> None:
    error = failure_of(fetcher, f"http://{host}/secret")
    assert isinstance(error.failure, NoSuchHost)
    assert "secret" not in str(error)


@pytest.mark.parametrize("address", ["file:///etc/passwd", "shop", "ftp://shop.example/secret", ""])
def test_only_web_addresses_are_fetched(fetcher: Fetcher, address: str) -> None:
    error = failure_of(fetcher, address)
    assert isinstance(error.failure, NotALink)
    assert error.hops == ()
    assert "secret" not in str(error)


def test_a_shop_with_letters_of_its_own_in_its_name_is_reached(loopback: LoopbackServer, names: Names) -> None:
    names["xn--caf-dma.example"] = "127.0.0.1"
    loopback.serve("/gr%C3%B6%C3%9Fe", FEED)
    with Fetcher(trusted_hosts=frozenset({"CAFÉ.example"}), now=lambda: NOW, limits=Limits(spacing_s=0)) as fetcher:
        fetched = fetcher.fetch(loopback.address("/größe", host="café.example"))
    assert body(fetched) == FEED
    assert loopback.requests[0].headers["host"] == f"xn--caf-dma.example:{loopback.port}"
