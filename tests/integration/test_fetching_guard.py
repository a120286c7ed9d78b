"""No link from outside leads into the owner's computer or network, and no certificate is taken on trust."""

from __future__ import annotations

import shutil
import socket
import ssl
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from reputation_desktop.domain.errors import NoConnection, NoSuchHost, PrivateAddress, TookTooLong, UnsafeConnection
from reputation_desktop.rounds.network import guarded_connection
from reputation_desktop.rounds.network.fetching import Fetcher, Limits
from tests.fetches import NOW, body, failure_of
from tests.loopback import FEED, LoopbackServer


def fetcher_trusting(*hosts: str) -> Fetcher:
    limits = Limits(connect_timeout_s=5, read_timeout_s=2, total_timeout_s=5, spacing_s=0)
    return Fetcher(trusted_hosts=frozenset(hosts), now=lambda: NOW, limits=limits)


@pytest.fixture
def ipv6() -> Iterator[LoopbackServer]:
    try:
        with LoopbackServer("::1") as server:
            yield server
    except OSError:
        pytest.skip("this computer has no IPv6")


# --- private addresses ------------------------------------------------------------------------


@pytest.mark.parametrize("host", ["127.1", "2130706433", "0x7f.1"])
def test_this_computer_is_not_reached_by_any_odd_spelling(loopback: LoopbackServer, host: str) -> None:
    loopback.serve("/feed", FEED)
    with fetcher_trusting() as fetcher:
        error = failure_of(fetcher, loopback.address("/feed", host=host))
    assert isinstance(error.failure, (PrivateAddress, NoSuchHost))  # not every system knows these spellings
    assert loopback.requests == []


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::ffff:127.0.0.1"])
def test_this_computer_is_not_reached_by_any_name(loopback: LoopbackServer, host: str) -> None:
    loopback.serve("/feed", FEED)
    with fetcher_trusting() as fetcher:
        error = failure_of(fetcher, loopback.address("/feed", host=host))
    assert isinstance(error.failure, PrivateAddress)
    assert [(hop.status, hop.failure) for hop in error.hops] == [(None, "private_address")]
    assert loopback.requests == []


def test_nothing_is_even_knocked_on(loopback: LoopbackServer, monkeypatch: pytest.MonkeyPatch) -> None:
    def connect(self: socket.socket, there: object) -> None:
        pytest.fail("a private address was connected to")

    monkeypatch.setattr(socket.socket, "connect", connect)
    with fetcher_trusting() as fetcher:
        assert isinstance(failure_of(fetcher, loopback.address("/")).failure, PrivateAddress)


def test_what_counts_is_the_peer_that_was_really_reached(
    loopback: LoopbackServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A look-up may say one address and the connection end at another; only the second is the truth."""
    asked = []

    def first_public_then_not(number: str) -> bool:
        asked.append(number)
        return len(asked) == 1

    monkeypatch.setattr(guarded_connection, "is_public", first_public_then_not)
    with fetcher_trusting() as fetcher:
        assert isinstance(failure_of(fetcher, loopback.address("/")).failure, PrivateAddress)
    assert asked == ["127.0.0.1", "127.0.0.1"]
    assert loopback.requests == []


@pytest.mark.parametrize("typed", ["127.0.0.1", "localhost", "LocalHost."])
def test_the_very_host_that_the_owner_typed_is_reached(loopback: LoopbackServer, typed: str) -> None:
    loopback.serve("/feed", FEED)
    with fetcher_trusting(typed) as fetcher:
        assert body(fetcher.fetch(loopback.address("/feed", host=typed))) == FEED


def test_ipv6_is_treated_alike(ipv6: LoopbackServer) -> None:
    ipv6.serve("/feed", FEED)
    with fetcher_trusting() as fetcher:
        assert isinstance(failure_of(fetcher, ipv6.address("/feed")).failure, PrivateAddress)
    assert ipv6.requests == []
    with fetcher_trusting("::1") as fetcher:
        assert body(fetcher.fetch(ipv6.address("/feed"))) == FEED


def test_a_trusted_host_may_not_send_on_to_another_private_one(loopback: LoopbackServer) -> None:
    loopback.serve("/feed", FEED)
    address = loopback.redirect("/old", loopback.address("/feed", host="localhost"))
    with fetcher_trusting("127.0.0.1", "localhost") as fetcher:
        error = failure_of(fetcher, address)
        assert isinstance(error.failure, PrivateAddress)
        assert str(error).startswith("localhost leads into this computer")
        assert [hop.status for hop in error.hops] == [302, None]
        assert loopback.paths() == ["/old"]


def test_a_link_found_on_another_host_does_not_lead_inside(loopback: LoopbackServer) -> None:
    address = loopback.serve("/feed", FEED)
    with fetcher_trusting("127.0.0.1", "shop.example") as fetcher:
        error = failure_of(fetcher, address, found_at="https://shop.example/")
        assert isinstance(error.failure, PrivateAddress)
        assert body(fetcher.fetch(address, found_at=loopback.address("/"))) == FEED


def test_a_public_host_gets_nothing_through_a_connection_that_stands_open(
    loopback: LoopbackServer, ipv6: LoopbackServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """::1 plays the public host, 127.0.0.1 is the owner's own server, to which a connection is kept open."""
    monkeypatch.setattr(guarded_connection, "is_public", lambda number: number == "::1")
    inside = loopback.serve("/feed", FEED)
    with fetcher_trusting("127.0.0.1") as fetcher:
        fetcher.fetch(inside)
        assert isinstance(failure_of(fetcher, ipv6.redirect("/trap", inside)).failure, PrivateAddress)
        there_and_back = loopback.redirect("/out", ipv6.address("/trap"))
        assert isinstance(failure_of(fetcher, there_and_back).failure, PrivateAddress)
        assert body(fetcher.fetch(loopback.redirect("/away", ipv6.serve("/public", FEED)))) == FEED
    assert loopback.paths() == ["/feed", "/out", "/away"]


def test_a_host_whose_first_address_is_dead_is_reached_at_its_second(
    loopback: LoopbackServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        dead = taken.getsockname()[1]
    stream = (socket.AF_INET, socket.SOCK_STREAM, 0, "")
    both = [(*stream, ("127.0.0.1", dead)), (*stream, ("127.0.0.1", loopback.port))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: both)
    loopback.serve("/feed", FEED)
    with fetcher_trusting("shop.example") as fetcher:
        assert body(fetcher.fetch("http://shop.example/feed")) == FEED


def test_nothing_is_waited_for_after_the_deadline() -> None:
    with pytest.raises(TimeoutError):
        guarded_connection.Errand(deadline=0.0, silence_s=20).patience_s(10)


# --- certificates -----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A self-signed certificate for 127.0.0.1 and its key."""
    openssl = shutil.which("openssl")
    if not openssl:
        pytest.skip("there is no openssl to make a certificate with")
    folder = tmp_path_factory.mktemp("tls")
    key, made = folder / "key.pem", folder / "certificate.pem"
    command = [openssl, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"]
    command += ["-nodes", "-days", "2", "-subj", "/CN=127.0.0.1"]
    command += ["-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(key), "-out", str(made)]
    subprocess.run(command, check=True, capture_output=True)
    return made, key


@pytest.fixture
def secure(certificate: tuple[Path, Path]) -> Iterator[LoopbackServer]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    with LoopbackServer(tls=context) as server:
        yield server


@pytest.fixture
def known_certificate(certificate: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """This computer trusts the certificate, as it does one that its keeper installed."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate[0]))
    guarded_connection.tls_context.cache_clear()
    yield
    guarded_connection.tls_context.cache_clear()


def test_a_certificate_that_nobody_vouches_for_is_refused(secure: LoopbackServer) -> None:
    secure.serve("/feed", FEED)
    with fetcher_trusting("127.0.0.1") as fetcher:
        error = failure_of(fetcher, secure.address("/feed"))
    assert isinstance(error.failure, UnsafeConnection)
    assert secure.requests == []


@pytest.mark.usefixtures("known_certificate")
def test_a_certificate_that_this_computer_trusts_is_accepted(secure: LoopbackServer) -> None:
    secure.serve("/feed", FEED)
    with fetcher_trusting("127.0.0.1") as fetcher:
        for _ in range(2):
            assert body(fetcher.fetch(secure.address("/feed"))) == FEED


@pytest.mark.usefixtures("known_certificate")
def test_a_certificate_for_another_host_is_refused(secure: LoopbackServer) -> None:
    with fetcher_trusting("localhost") as fetcher:
        error = failure_of(fetcher, secure.address("/feed", host="localhost"))
    assert isinstance(error.failure, UnsafeConnection)


@pytest.mark.usefixtures("known_certificate")
def test_encrypted_answers_keep_to_the_time_limit_and_to_their_length(secure: LoopbackServer) -> None:
    limits = Limits(read_timeout_s=0.3, total_timeout_s=0.5)
    with Fetcher(trusted_hosts=secure.trusted, now=lambda: NOW, limits=limits) as fetcher:
        assert isinstance(failure_of(fetcher, secure.serve_drip("/drip", FEED)).failure, TookTooLong)
    with fetcher_trusting("127.0.0.1") as fetcher:
        assert isinstance(failure_of(fetcher, secure.serve_cut_off("/cut")).failure, NoConnection)


@pytest.mark.usefixtures("known_certificate")
def test_a_move_from_https_to_http_is_followed_but_never_remembered(
    secure: LoopbackServer, loopback: LoopbackServer
) -> None:
    plain = loopback.serve("/feed", FEED, etag='"1"')
    with fetcher_trusting("127.0.0.1") as fetcher:
        fetched = fetcher.fetch(secure.redirect("/feed", plain, 301).replace("://", "://ana:x@"))
    assert body(fetched) == FEED
    assert fetched.permanent_address == ""
    assert "authorization" not in loopback.requests[0].headers


def test_a_server_that_does_not_speak_tls_is_not_read(loopback: LoopbackServer) -> None:
    with fetcher_trusting("127.0.0.1") as fetcher:
        error = failure_of(fetcher, loopback.address("/feed").replace("http:", "https:"))
    assert isinstance(error.failure, UnsafeConnection)


def test_a_server_that_hangs_up_on_a_greeting_is_not_reached() -> None:
    def hang_up() -> None:
        caller, _ = door.accept()
        caller.recv(1)
        caller.shutdown(socket.SHUT_WR)
        while caller.recv(4096):
            pass  # a close with bytes unread would be a reset
        caller.close()

    with socket.create_server(("127.0.0.1", 0)) as door, fetcher_trusting("127.0.0.1") as fetcher:
        thread = threading.Thread(target=hang_up)
        thread.start()
        error = failure_of(fetcher, f"https://127.0.0.1:{door.getsockname()[1]}/")
        thread.join()
    assert isinstance(error.failure, NoConnection)
