"""Fixtures of the tests with real parts."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest

from reputation_desktop.rounds.fetching import Fetcher
from tests.fetches import NOW, SMALL, Names
from tests.loopback import LoopbackServer


@pytest.fixture
def loopback() -> Iterator[LoopbackServer]:
    """A web server of this test's own on 127.0.0.1."""
    with LoopbackServer() as server:
        yield server


@pytest.fixture
def fetcher(loopback: LoopbackServer) -> Iterator[Fetcher]:
    """Fetches from `loopback`, whose address the owner typed."""
    with Fetcher(trusted_hosts=loopback.trusted, now=lambda: NOW, limits=SMALL) as fetcher:
        yield fetcher


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> Names:
    """A name service that knows just these names; an unknown one fails as the real one does."""
    known: Names = {}
    real = socket.getaddrinfo

    def looked_up(host: str, port: int, **rest: int) -> object:
        if host[-1].isdigit() or ":" in host:
            return real(host, port, **rest)
        if host.encode("idna").decode() not in known:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return real(known[host], port, **rest)

    monkeypatch.setattr(socket, "getaddrinfo", looked_up)
    return known
