"""Feeds are fetched whole and politely."""

from __future__ import annotations

import logging
import socket
import threading
import traceback
import zlib
from base64 import b64decode
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest

from reputation_desktop.domain.errors import (
    AskedTooOften,
    TooManyRedirects,
    UnexpectedStatus,
)
from reputation_desktop.rounds.network.fetching import Fetcher, Hop, Limits, Validators
from reputation_desktop.rounds.network.host_turns import HostTurns
from tests.fetches import NOW, Names, body, failure_of
from tests.loopback import FEED, Answer, LoopbackServer, SeenRequest

# --- whole answers ----------------------------------------------------------------------------


def test_a_feed_arrives_whole_with_its_type_and_its_place(fetcher: Fetcher, loopback: LoopbackServer) -> None:
    address = loopback.serve("/feed?a=1", FEED)
    fetched = fetcher.fetch(address)
    assert fetched.payload is not None
    assert fetched.payload.body == FEED
    assert fetched.payload.address == address
    assert fetched.payload.content_type == "application/rss+xml"
    assert fetched.permanent_address == ""
    [hop] = fetched.hops
    assert hop == Hop(address, 200, len(FEED), hop.millis)


@pytest.mark.parametrize("size", [0, 1, 65_535, 65_536, 65_537, 200_000])
def test_bodies_of_every_size_up_to_the_limit_arrive(fetcher: Fetcher, loopback: LoopbackServer, size: int) -> None:
    assert body(fetcher.fetch(loopback.serve("/feed", b"x" * size))) == b"x" * size


def test_an_answer_without_content_is_left_to_the_reader(fetcher: Fetcher, loopback: LoopbackServer) -> None:
    assert body(fetcher.fetch(loopback.serve("/feed", status=204))) == b""


def test_packed_feeds_are_unpacked(fetcher: Fetcher, loopback: LoopbackServer) -> None:
    fetched = fetcher.fetch(loopback.serve_gzip("/gzip", FEED))
    assert body(fetched) == FEED
    assert fetched.payload is not None
    assert "content-encoding" not in fetched.payload.headers
    assert fetched.hops[0].bytes < len(FEED)
    deflated = loopback.serve("/deflate", zlib.compress(FEED), headers={"Content-Encoding": "deflate"})
    assert body(fetcher.fetch(deflated)) == FEED


def test_a_feed_in_chunks_arrives_whole(fetcher: Fetcher, loopback: LoopbackServer) -> None:
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (FEED[:7], FEED[7:])) + b"0\r\n\r\n"
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    assert body(fetcher.fetch(loopback.serve_raw("/feed", lambda _: [head, chunks]))) == FEED


def test_the_request_says_honestly_who_asks_and_nothing_else(fetcher: Fetcher, loopback: LoopbackServer) -> None:
    address = loopback.serve("/feed", FEED, headers={"Set-Cookie": "visitor=7; Path=/"})
    fetcher.fetch(loopback.redirect("/old", address))
    first, second = loopback.requests
    assert first.headers["user-agent"].startswith("ReputationDesktop/")
    assert "application/atom+xml" in first.headers["accept"]
    for request in (first, second):
        assert not {"cookie", "referer", "authorization"} & set(request.headers)
    fetcher.fetch(address)
    assert "cookie" not in loopback.requests[-1].headers


def test_the_environment_brings_in_no_proxy_and_no_stored_password(
    fetcher: Fetcher, loopback: LoopbackServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login ana password secret\n", encoding="utf-8")
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    assert body(fetcher.fetch(loopback.serve("/feed", FEED))) == FEED
    assert "authorization" not in loopback.requests[0].headers


# --- asking only for what is new --------------------------------------------------------------


def test_what_did_not_change_is_not_sent_again(fetcher: Fetcher, loopback: LoopbackServer) -> None:
    address = loopback.serve("/feed", FEED, etag='W/"7"', last_modified="Mon, 04 May 2026 10:00:00 GMT")
    first = fetcher.fetch(address)
    assert first.validators == Validators('W/"7"', "Mon, 04 May 2026 10:00:00 GMT")
    again = fetcher.fetch(address, first.validators)
    assert again.payload is None
    assert again.validators == first.validators
    assert [hop.status for hop in again.hops] == [304]
    loopback.serve("/feed", FEED + b" ", etag='W/"8"')
    changed = fetcher.fetch(address, again.validators)
    assert body(changed) == FEED + b" "
    assert changed.validators == Validators('W/"8"', "")


def test_not_modified_without_having_asked_is_an_odd_answer(fetcher: Fetcher, loopback: LoopbackServer) -> None:
    error = failure_of(fetcher, loopback.serve("/feed", status=304))
    assert isinstance(error.failure, UnexpectedStatus)


def test_validators_go_to_their_own_address_only(fetcher: Fetcher, loopback: LoopbackServer) -> None:
    loopback.serve("/new", FEED, etag='"1"')
    assert body(fetcher.fetch(loopback.redirect("/old", "/new"), Validators('"1"', "yesterday"))) == FEED
    old, new = loopback.requests
    assert old.headers["if-none-match"] == '"1"'
    assert not {"if-none-match", "if-modified-since"} & set(new.headers)


# --- redirects --------------------------------------------------------------------------------


@pytest.mark.parametrize(("status", "permanent"), [(301, True), (302, False), (303, False), (307, False), (308, True)])
def test_redirects_are_followed_and_only_permanent_ones_are_remembered(
    fetcher: Fetcher, loopback: LoopbackServer, status: int, permanent: bool
) -> None:
    new = loopback.serve("/new", FEED, etag='"1"')
    fetched = fetcher.fetch(loopback.redirect("/old", "/new", status))
    assert fetched.payload is not None
    assert fetched.payload.address == new
    assert [(hop.address, hop.status) for hop in fetched.hops] == [(loopback.address("/old"), status), (new, 200)]
    assert fetched.permanent_address == (new if permanent else "")
    assert fetched.validators == Validators('"1"' if permanent else "")


def test_after_a_passing_redirect_nothing_is_permanent_any_more(fetcher: Fetcher, loopback: LoopbackServer) -> None:
    loopback.redirect("/a", "/b", 301)
    loopback.redirect("/b", "/c", 302)
    loopback.redirect("/c", "/d", 308)
    loopback.serve("/d", FEED, etag='"1"')
    fetched = fetcher.fetch(loopback.address("/a"))
    assert fetched.permanent_address == loopback.address("/b")
    assert fetched.validators == Validators()


def test_redirects_to_written_out_letters_work(fetcher: Fetcher, loopback: LoopbackServer) -> None:
    loopback.serve("/caf%C3%A9", FEED)
    raw = "HTTP/1.1 302 Found\r\nLocation: /café\r\nContent-Length: 0\r\n\r\n".encode()
    assert body(fetcher.fetch(loopback.serve_raw("/old", lambda _: [raw]))) == FEED
    assert body(fetcher.fetch(loopback.address("/café"))) == FEED


def test_going_round_in_circles_ends_soon(fetcher: Fetcher, loopback: LoopbackServer) -> None:
    loopback.redirect("/a", "/b")
    error = failure_of(fetcher, loopback.redirect("/b", "/a"))
    assert isinstance(error.failure, TooManyRedirects)
    assert loopback.paths() == ["/b", "/a"]


def test_a_chain_is_followed_five_times_and_no_further(fetcher: Fetcher, loopback: LoopbackServer) -> None:
    for step in range(6):
        loopback.redirect(f"/{step}", f"/{step + 1}")
    loopback.serve("/6", FEED)
    assert body(fetcher.fetch(loopback.address("/1"))) == FEED
    error = failure_of(fetcher, loopback.address("/0"))
    assert isinstance(error.failure, TooManyRedirects)
    assert len(error.hops) == 6


@pytest.mark.parametrize(
    "location", ["file:///etc/passwd", "ftp://127.0.0.1/", "javascript:alert(1)", "data:text/xml,<rss/>", "http://[::1"]
)
def test_redirects_out_of_the_web_are_refused(fetcher: Fetcher, loopback: LoopbackServer, location: str) -> None:
    error = failure_of(fetcher, loopback.redirect("/feed", location))
    assert isinstance(error.failure, UnexpectedStatus)
    assert str(error.failure).startswith("127.0.0.1 answered with status 302")


def test_a_redirect_to_nowhere_is_an_odd_answer(fetcher: Fetcher, loopback: LoopbackServer) -> None:
    error = failure_of(fetcher, loopback.serve("/feed", status=302))
    assert isinstance(error.failure, UnexpectedStatus)


def test_the_huge_body_of_a_redirect_is_not_read(fetcher: Fetcher, loopback: LoopbackServer) -> None:
    loopback.serve("/new", FEED)
    address = loopback.serve("/old", b"x" * 5_000_000, status=302, headers={"Location": "/new"})
    fetched = fetcher.fetch(address)
    assert body(fetched) == FEED
    assert fetched.hops[0].bytes == 0


# --- logins -----------------------------------------------------------------------------------


def test_a_login_in_the_address_is_sent_to_that_door_only(loopback: LoopbackServer) -> None:
    with LoopbackServer() as other, Fetcher(trusted_hosts=loopback.trusted, now=lambda: NOW) as fetcher:
        loopback.redirect("/old", "/kept", 301)
        loopback.redirect("/kept", other.serve("/elsewhere", FEED))
        secret = loopback.address("/old").replace("://", "://ana:p%C3%A4ss@")
        fetched = fetcher.fetch(secret)
        assert body(fetched) == FEED
        old, kept = loopback.requests
        assert b64decode(old.headers["authorization"].removeprefix("Basic ")) == "ana:päss".encode()
        assert kept.headers["authorization"] == old.headers["authorization"]
        assert "authorization" not in other.requests[0].headers
        assert fetched.permanent_address == loopback.address("/kept").replace("://", "://ana:p%C3%A4ss@")
        assert not any("ana" in hop.address for hop in fetched.hops)


# --- politeness -------------------------------------------------------------------------------


def test_a_host_is_asked_with_pauses_and_this_computer_without(loopback: LoopbackServer, names: Names) -> None:
    names["shop.example"] = "127.0.0.1"
    loopback.serve("/feed", FEED)
    pauses: list[float] = []
    turns = HostTurns(1.0, clock=lambda: 0.0, sleep=pauses.append)
    trusted = loopback.trusted | {"shop.example"}
    with Fetcher(trusted_hosts=trusted, now=lambda: NOW, turns=turns) as fetcher:
        for _ in range(3):
            fetcher.fetch(loopback.address("/feed"))
        assert pauses == []
        for _ in range(3):
            fetcher.fetch(loopback.address("/feed", host="shop.example"))
        assert pauses == [1.0, 2.0]


def test_a_host_that_was_asked_too_often_is_left_alone_until_its_time(loopback: LoopbackServer, names: Names) -> None:
    names["shop.example"] = "127.0.0.1"
    clock = [NOW]
    limits = Limits(spacing_s=0)
    with Fetcher(trusted_hosts=frozenset({"shop.example"}), now=lambda: clock[0], limits=limits) as fetcher:
        busy = loopback.serve("/busy", status=429, headers={"Retry-After": "60"})
        loopback.serve("/feed", FEED)
        failure_of(fetcher, busy.replace("127.0.0.1", "shop.example"))
        feed = loopback.address("/feed", host="shop.example")
        error = failure_of(fetcher, feed)
        assert isinstance(error.failure, AskedTooOften)
        assert error.retry_at == NOW + timedelta(minutes=1)
        assert error.hops == ()
        assert loopback.paths() == ["/busy"]
        clock[0] += timedelta(minutes=1)
        assert body(fetcher.fetch(feed)) == FEED


def test_connections_are_used_again_even_after_errors_redirects_and_304(
    fetcher: Fetcher, loopback: LoopbackServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    connections = []
    connect = socket.socket.connect

    def counted(self: socket.socket, there: object) -> None:
        connections.append(there)
        connect(self, there)  # type: ignore[arg-type]  # whatever it was

    monkeypatch.setattr(socket.socket, "connect", counted)
    loopback.serve("/feed", FEED, etag='"1"')
    fetcher.fetch(loopback.address("/feed"))
    fetcher.fetch(loopback.address("/feed"), Validators('"1"'))
    fetcher.fetch(loopback.redirect("/old", "/feed"))
    failure_of(fetcher, loopback.address("/missing"))
    fetcher.fetch(loopback.serve_gzip("/gzip", FEED))
    assert len(connections) == 1


def test_eight_threads_share_one_fetcher(loopback: LoopbackServer) -> None:
    together = threading.Barrier(8)

    def meet(request: SeenRequest) -> Answer:
        together.wait(timeout=10)
        return Answer(request.path.encode())

    addresses = [loopback.serve_with(f"/{number}", meet) for number in range(64)]
    with Fetcher(trusted_hosts=loopback.trusted, now=lambda: NOW) as fetcher, ThreadPoolExecutor(8) as pool:
        bodies = [body(fetched) for fetched in pool.map(fetcher.fetch, addresses)]
    assert bodies == [f"/{number}".encode() for number in range(64)]


def test_no_address_is_written_into_a_log_or_a_traceback(
    fetcher: Fetcher, loopback: LoopbackServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    odd = b"HTTP/1.1 200 OK\r\nno colon here\r\nContent-Length: 2\r\n\r\nok"
    fetcher.fetch(loopback.serve_raw("/secret-path", lambda _: [odd]))
    for address in (loopback.serve_garbage("/secret-path/1"), loopback.serve_cut_off("/secret-path/2")):
        error = failure_of(fetcher, address)
        assert "secret-path" not in "".join(traceback.format_exception(error))
        assert "secret-path" not in "".join(traceback.format_exception(error.failure))
    assert "secret-path" not in caplog.text
