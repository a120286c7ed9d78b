"""The sample shop's channels answer over real HTTP on this computer, like well-behaved servers do."""

from __future__ import annotations

import socket
import struct
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

import pytest
import requests

from reputation_desktop.rounds.sample.server import SampleServer
from reputation_desktop.rounds.sample.shop import (
    FORUM_PATH,
    GUEST_BOOK_PATH,
    LOGIN_PATH,
    OLD_PORTAL_PATH,
    OWN_FEED_PATH,
    payloads,
)

NOW = datetime(2026, 5, 14, 16, 20, 7, 123456, tzinfo=UTC)


@pytest.fixture
def server() -> Iterator[SampleServer]:
    with SampleServer(NOW) as served:
        yield served


@pytest.fixture
def asker() -> Iterator[requests.Session]:
    with requests.Session() as session:
        session.trust_env = False
        yield session


def test_every_payload_is_served_as_it_was_built_on_one_connection(
    server: SampleServer, asker: requests.Session
) -> None:
    for act in (1, 2):
        server.act = act
        for path, (content_type, body) in payloads(NOW, act).items():
            answer = asker.get(server.address(path), timeout=10)
            assert (answer.status_code, answer.content) == (200, body)
            assert answer.headers["Content-Type"] == content_type
            assert answer.raw.version == 11


def test_what_has_not_changed_is_not_sent_again(server: SampleServer, asker: requests.Session) -> None:
    first = asker.get(server.address(FORUM_PATH), timeout=10)
    for known in (
        {"If-None-Match": f'"other", W/{first.headers["ETag"]}'},
        {"If-Modified-Since": first.headers["Last-Modified"]},
    ):
        again = asker.get(server.address(FORUM_PATH), headers=known, timeout=10)
        assert (again.status_code, again.content) == (304, b"")
        assert again.headers["ETag"] == first.headers["ETag"]


def test_the_second_act_changes_only_the_channels_where_something_happened(
    server: SampleServer, asker: requests.Session
) -> None:
    def asked(path: str, etag: str, date: str) -> tuple[int, int]:
        by_tag = asker.get(server.address(path), headers={"If-None-Match": etag}, timeout=10)
        by_date = asker.get(server.address(path), headers={"If-Modified-Since": date}, timeout=10)
        return by_tag.status_code, by_date.status_code

    first = {path: asker.get(server.address(path), timeout=10).headers for path in (FORUM_PATH, GUEST_BOOK_PATH)}
    server.act = 2
    assert asked(FORUM_PATH, first[FORUM_PATH]["ETag"], first[FORUM_PATH]["Last-Modified"]) == (304, 304)
    assert asked(GUEST_BOOK_PATH, first[GUEST_BOOK_PATH]["ETag"], first[GUEST_BOOK_PATH]["Last-Modified"]) == (200, 200)
    second = asker.get(server.address(GUEST_BOOK_PATH), timeout=10)
    assert parsedate_to_datetime(second.headers["Last-Modified"]) <= NOW


def test_the_etag_decides_over_the_date_and_a_date_that_is_none_is_ignored(
    server: SampleServer, asker: requests.Session
) -> None:
    date = asker.get(server.address(OWN_FEED_PATH), timeout=10).headers["Last-Modified"]
    for known in ({"If-None-Match": '"other"', "If-Modified-Since": date}, {"If-Modified-Since": "yesterday"}):
        assert asker.get(server.address(OWN_FEED_PATH), headers=known, timeout=10).status_code == 200


def test_the_old_portal_answers_and_then_is_out_of_order(server: SampleServer, asker: requests.Session) -> None:
    assert asker.get(server.address(OLD_PORTAL_PATH), timeout=10).status_code == 200
    server.act = 2
    out_of_order = asker.get(server.address(OLD_PORTAL_PATH), timeout=10)
    assert (out_of_order.status_code, out_of_order.text) == (503, "Service Unavailable")


def test_a_login_page_is_an_ordinary_page_and_an_unknown_address_is_not_found(
    server: SampleServer, asker: requests.Session
) -> None:
    login = asker.get(server.address(LOGIN_PATH + "?next=reviews"), timeout=10)
    assert (login.status_code, login.headers["Content-Type"]) == (200, "text/html; charset=utf-8")
    assert asker.get(server.address("/nowhere"), timeout=10).status_code == 404


def test_it_is_silent_even_where_an_asker_hangs_up(
    server: SampleServer, asker: requests.Session, capfd: pytest.CaptureFixture[str]
) -> None:
    address = urlsplit(server.address(OWN_FEED_PATH))
    with socket.create_connection((address.hostname or "", address.port or 0)) as line:
        line.sendall(b"GET /guests")
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    assert asker.get(server.address(OWN_FEED_PATH), timeout=10).status_code == 200
    assert capfd.readouterr() == ("", "")


def test_it_leaves_its_port_when_it_is_over() -> None:
    with SampleServer(NOW) as server:
        address = urlsplit(server.address("/"))
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((address.hostname or "", address.port or 0), timeout=5)
