"""Asks servers politely, follows where they send us as far as is safe, and brings back whole answers only.

Nothing here reads the environment (no proxies, no `.netrc`), keeps cookies or sends a Referer. Requests
go out only over connections that checked whom they reached (`guarded_connection`).
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import datetime
from types import TracebackType

from reputation_desktop import __version__
from reputation_desktop.domain.channel import Payload
from reputation_desktop.domain.errors import (
    AskedTooOften,
    NotALink,
    TooManyRedirects,
    UnexpectedStatus,
    WorldFailed,
)
from reputation_desktop.rounds.network.answer_failures import failure_of_status
from reputation_desktop.rounds.network.exchange import Answer, Exchange
from reputation_desktop.rounds.network.guarded_connection import Errand, GuardedAdapter
from reputation_desktop.rounds.network.host_turns import HostTurns
from reputation_desktop.rounds.network.peer_address import is_this_computer
from reputation_desktop.rounds.network.retry_after import in_words, retry_at
from reputation_desktop.rounds.network.web_address import WebAddress, host_of

_ACCEPT = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/json, "
    "application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.8, */*;q=0.1"
)
_PERMANENT = (301, 308)
_REDIRECTS = (301, 302, 303, 307, 308)
_OF_THE_WIRE = ("content-encoding", "content-length", "transfer-encoding", "set-cookie")


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one fetch may take.

    Attributes:
        connect_timeout_s: the longest wait for a connection.
        read_timeout_s: the longest silence of a server.
        total_timeout_s: the whole fetch with its redirects, not counting the wait for the host's turn. The
            look-up of a name keeps the time of the operating system, which lets nobody interrupt it.
        max_bytes: of a body, on the wire as well as unpacked.
        max_redirects: followed in one fetch.
        spacing_s: the least time between two requests to one host.
        user_agent: says honestly who asks.
    """

    connect_timeout_s: float = 10
    read_timeout_s: float = 20
    total_timeout_s: float = 60
    max_bytes: int = 32_000_000
    max_redirects: int = 5
    spacing_s: float = 1.0
    user_agent: str = f"ReputationDesktop/{__version__} (feed reader of one shop; reputation-desktop)"


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server gave with its last answer to recognise it by; opaque, empty for nothing."""

    etag: str = ""
    last_modified: str = ""


@dataclass(frozen=True, slots=True)
class Hop:
    """One request, for the network diary.

    Attributes:
        address: in full but for a login; it may be a secret.
        status: None where no answer came.
        bytes: of the body, as they came over the wire.
        millis: from the connection to the last byte.
        failure: the code of the failure that ended it; empty for none.
    """

    address: str
    status: int | None
    bytes: int
    millis: int
    failure: str = ""


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a fetch brought.

    Attributes:
        payload: None where nothing changed since the validators were given.
        validators: to send the next time with the address that was asked for (or with
            `permanent_address`); empty where a passing redirect led to somebody else's answer.
        hops: every request that was made.
        permanent_address: where permanent redirects led, if elsewhere, to be asked from now on.
    """

    payload: Payload | None
    validators: Validators
    hops: tuple[Hop, ...]
    permanent_address: str = ""


class FetchFailed(Exception):
    """A fetch brought nothing; `failure` says why, in the owner's words.

    Attributes:
        failure: names the host, never the address.
        hops: every request that was made all the same.
        retry_at: aware UTC, when the server wants to be asked again; None where it said nothing.
    """

    def __init__(self, failure: WorldFailed, hops: tuple[Hop, ...] = (), retry_at: datetime | None = None) -> None:
        super().__init__(str(failure))
        self.failure = failure
        self.hops = hops
        self.retry_at = retry_at


_NO_VALIDATORS = Validators()
_DEFAULT_LIMITS = Limits()


class Fetcher:
    """Fetches for one round; threads may share it. Use it in `with`, so that its connections are closed.

    Args:
        trusted_hosts: the hosts that the owner typed, which alone may lie in this computer or its network.
        now: the time, aware.
        limits: how much a fetch may take.
        turns: whose turn it is at a host; by default made of `limits`.
    """

    def __init__(
        self,
        *,
        trusted_hosts: frozenset[str],
        now: Callable[[], datetime],
        limits: Limits = _DEFAULT_LIMITS,
        turns: HostTurns | None = None,
    ) -> None:
        self._trusted_hosts = frozenset(map(host_of, trusted_hosts)) - {""}
        self._now = now
        self._limits = limits
        self._turns = turns or HostTurns(limits.spacing_s)
        self._resting: dict[str, datetime] = {}
        # One pool for each side of the fence: a connection to a private host must never serve a public redirect.
        self._outside = GuardedAdapter(pool_connections=32, pool_maxsize=2)
        self._trusted = GuardedAdapter(pool_connections=32, pool_maxsize=8)

    def __enter__(self) -> Fetcher:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Ends the connections that were kept open."""
        self._outside.close()
        self._trusted.close()

    def fetch(self, address: str, validators: Validators = _NO_VALIDATORS, *, found_at: str = "") -> Fetched:
        """Asks for `address` and follows redirects.

        A private address is reached only where its host is in `trusted_hosts` and is the one this fetch
        starts from; redirects stay on it, or leave it for public hosts and do not come back.

        Args:
            address: http or https; a login in it is sent to that very origin only.
            validators: of the last answer; sent with the first request only.
            found_at: the address of the page that named `address`, where the owner did not type it. It
                then counts as the start, so that no page leads into the owner's network.

        Raises:
            FetchFailed: nothing whole came; it carries one of the failures of the network.
        """
        try:
            start = WebAddress.read(address)
        except ValueError:
            raise FetchFailed(NotALink(link=address[: len("https://")] + "…")) from None
        start_host = host_of(found_at) if found_at else start.host
        trusted_host = start_host if start_host in self._trusted_hosts else ""
        trip = _Trip(start, trusted_host, self._limits.total_timeout_s)
        try:
            return self._travel(trip, validators)
        except WorldFailed as failure:
            raise FetchFailed(failure, tuple(trip.hops), trip.retry_at) from None

    def _travel(self, trip: _Trip, validators: Validators) -> Fetched:
        answer = self._ask(trip, validators)
        sent = validators
        while answer.status in _REDIRECTS:
            trip.move_on(answer, self._limits.max_redirects)
            sent = _NO_VALIDATORS
            answer = self._ask(trip, sent)
        if answer.success:
            headers = {name: value for name, value in answer.headers.items() if name not in _OF_THE_WIRE}
            return trip.ended(Payload(trip.here.url, answer.body, headers), _validators_of(answer))
        if answer.status == 304 and sent != _NO_VALIDATORS:
            return trip.ended(None, _validators_of(answer, sent))
        now = self._now()
        trip.retry_at = retry_at(answer.headers.get("retry-after", ""), now)
        if answer.status == 429 and trip.retry_at and not trip.at_home:
            self._resting[trip.here.host] = trip.retry_at
        raise failure_of_status(answer.status, trip.here.host, in_words(trip.retry_at, now))

    def _ask(self, trip: _Trip, validators: Validators) -> Answer:
        """Makes one request when the host has its turn, and writes it down.

        Raises:
            WorldFailed: no whole answer came, or the host has asked for rest.
        """
        with nullcontext() if trip.at_home else self._turns.turn(trip.here.host):
            self._heed_rest(trip)
            exchange = Exchange(trip.here, self._limits.max_bytes)
            adapter = self._trusted if trip.at_trusted_host else self._outside
            begun = time.monotonic()
            the_errand = Errand(begun + trip.left_s, self._limits.read_timeout_s, trip.trusted_host)
            failure = ""
            try:
                return exchange.run(
                    adapter, self._headers(trip, validators), self._limits.connect_timeout_s, the_errand
                )
            except WorldFailed as error:
                failure = error.code
                raise
            finally:
                took_s = time.monotonic() - begun
                trip.left_s -= took_s
                trip.hops.append(
                    Hop(trip.here.url, exchange.status, exchange.wire_bytes, round(took_s * 1000), failure)
                )

    def _heed_rest(self, trip: _Trip) -> None:
        """Leaves a host alone that has just said "too often" to another fetch, until the time it named."""
        host, now = trip.here.host, self._now()
        rest_until = self._resting.get(host)
        if rest_until and now < rest_until:
            trip.retry_at = rest_until
            raise AskedTooOften(host=host, when=in_words(rest_until, now))

    def _headers(self, trip: _Trip, validators: Validators) -> dict[str, str]:
        headers = {
            "User-Agent": self._limits.user_agent,
            "Accept": _ACCEPT,
            "Accept-Encoding": "gzip, deflate",
            "Authorization": trip.here.authorization,
            "If-None-Match": validators.etag,
            "If-Modified-Since": validators.last_modified,
        }
        return {name: value for name, value in headers.items() if value}


def _validators_of(answer: Answer, known: Validators = _NO_VALIDATORS) -> Validators:
    """What came with the answer; a 304 may leave out what is `known`."""
    return Validators(answer.headers.get("etag", known.etag), answer.headers.get("last-modified", known.last_modified))


class _Trip:
    """One fetch on its way.

    Attributes:
        here: what is asked for now.
        trusted_host: the one host that may be private, because the owner typed it; empty for none, and
            from the moment that a redirect has left it.
        left_s: of the total time.
        hops: the requests so far.
        retry_at: when the host wants to be asked again, if it said so.
    """

    def __init__(self, start: WebAddress, trusted_host: str, left_s: float) -> None:
        self.here = start
        self.trusted_host = trusted_host
        self.left_s = left_s
        self.hops: list[Hop] = []
        self.retry_at: datetime | None = None
        self._visited = [start]
        self._lasting = [start]

    @property
    def at_trusted_host(self) -> bool:
        return self.here.host == self.trusted_host

    @property
    def at_home(self) -> bool:
        """At a server on the owner's own computer, which needs no politeness."""
        return self.at_trusted_host and is_this_computer(self.here.host)

    def move_on(self, answer: Answer, max_redirects: int) -> None:
        """Goes where a redirect leads.

        Raises:
            TooManyRedirects: it has led there before, or too often.
            UnexpectedStatus: it leads to no web page at all.
        """
        try:
            there = self.here.redirected(answer.headers["location"])
        except (KeyError, ValueError):
            raise UnexpectedStatus(host=self.here.host, status=answer.status) from None
        if there in self._visited or len(self._visited) > max_redirects:
            raise TooManyRedirects(host=self._visited[0].host)
        # From https to http is followed, since some sites only pass through it, but never kept as the address.
        downgraded = self.here.scheme == "https" and there.scheme == "http"
        if answer.status in _PERMANENT and not downgraded and self._lasting == self._visited:
            self._lasting.append(there)
        self._visited.append(there)
        self.here = there
        if not self.at_trusted_host:
            self.trusted_host = ""

    def ended(self, payload: Payload | None, validators: Validators) -> Fetched:
        """What the trip brought; `validators` of an answer that a passing redirect led to belong to no kept address."""
        return Fetched(
            payload=payload,
            validators=validators if self._lasting == self._visited else _NO_VALIDATORS,
            hops=tuple(self.hops),
            permanent_address=self._lasting[-1].text if len(self._lasting) > 1 else "",
        )
