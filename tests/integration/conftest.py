"""Fixtures of the tests with real parts."""

from __future__ import annotations

import contextlib
import io
import shutil
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from reputation_desktop.app import main
from reputation_desktop.rounds import adding
from reputation_desktop.rounds import round as rounds
from reputation_desktop.rounds.network.fetching import Fetcher
from tests.commands import Owner
from tests.fetches import NOW, SMALL, Names
from tests.loopback import LoopbackServer
from tests.whole_road import LastingWorkers, Shop


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


@pytest.fixture(scope="session")
def empty_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a store in which nothing has happened yet but that its shop lies in Berlin; to be copied."""
    folder = tmp_path_factory.mktemp("empty") / "data"
    with contextlib.redirect_stdout(io.StringIO()):
        assert main(["set", "all", "zone", "Europe/Berlin", "--data", str(folder)]) == 0
    return folder


@pytest.fixture
def owner(
    empty_store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Owner:
    """The owner of a shop of whom nothing was heard yet."""
    shutil.copytree(empty_store, tmp_path / "data")
    return Owner(tmp_path / "data", capsys, monkeypatch)


@pytest.fixture(scope="session")
def played_sample(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The folder of the sample shop, played once for all tests, and what was said meanwhile. Copy it to change it."""
    folder = tmp_path_factory.mktemp("sample") / "shop"
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        assert main(["sample", "--data", str(folder)]) == 0
    return folder, said.getvalue()


@pytest.fixture
def guesthouse(played_sample: tuple[Path, str], owner: Owner) -> Owner:
    """The owner of the sample shop, free to do anything with it."""
    shutil.copytree(played_sample[0], owner.folder, dirs_exist_ok=True)
    return owner


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    """A shop without channels."""
    with Shop.opened(tmp_path) as shop:
        yield shop


@pytest.fixture(scope="session")
def lasting_workers() -> Iterator[LastingWorkers]:
    """Started once for all tests, at the first payload."""
    workers = LastingWorkers()
    yield workers
    workers.end()


@pytest.fixture
def workers(lasting_workers: LastingWorkers, monkeypatch: pytest.MonkeyPatch) -> LastingWorkers:
    """Lets the rounds of this test share one pool; it tells what was read during this test."""
    lasting_workers.read_from.clear()
    for module in (rounds, adding):
        monkeypatch.setattr(module, "Workers", lambda _: lasting_workers)
    return lasting_workers
