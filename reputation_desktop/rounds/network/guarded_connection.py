"""Connections that look whom they reached before a byte is sent, and that keep to a deadline.

A name is not proof of where it leads: it may be pointed at this computer, at the router or at another
machine of the local network, and anew between two look-ups. So the address of the connected peer is what
counts. It is checked for every connection, and those that may be private are kept in a pool of their own,
so that no other request ever gets one of them.
"""

from __future__ import annotations

import logging
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any

from requests.adapters import HTTPAdapter
from requests.utils import DEFAULT_CA_BUNDLE_PATH
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from reputation_desktop.domain.errors import PrivateAddress
from reputation_desktop.rounds.network.peer_address import is_public

# Its lines name full addresses (at DEBUG all of them, at WARNING those with odd headers), which may be secrets.
logging.getLogger("urllib3").setLevel(logging.CRITICAL)


@dataclass(slots=True)
class Errand:
    """What holds for the one request that a thread is making.

    Attributes:
        deadline: in seconds of `time.monotonic`; nothing is waited for after it.
        silence_s: the longest wait for the next byte.
        trusted_host: the host that may be in this computer or its network; empty for none.
        connected: whether a new connection was made for it.
    """

    deadline: float
    silence_s: float
    trusted_host: str = ""
    connected: bool = False

    def patience_s(self, longest_s: float) -> float:
        """How long to wait now.

        Raises:
            TimeoutError: the deadline has passed.
        """
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return min(left, longest_s)


_current = threading.local()


@contextmanager
def errand(the_errand: Errand) -> Iterator[None]:
    """Lets every connection that this thread uses within the block keep to `the_errand`."""
    _current.errand = the_errand
    try:
        yield
    finally:
        del _current.errand


def _this_errand() -> Errand:
    found: Errand = _current.errand
    return found


class _TimedSocket(socket.socket):
    """Waits no longer for each piece than the errand allows; a plain time-out starts anew with every byte."""

    def recv_into(self, *args: Any, **options: Any) -> int:
        self.settimeout(_this_errand().patience_s(_this_errand().silence_s))
        return super().recv_into(*args, **options)


class _TimedTlsSocket(ssl.SSLSocket):
    def recv_into(self, *args: Any, **options: Any) -> int:
        self.settimeout(_this_errand().patience_s(_this_errand().silence_s))
        return super().recv_into(*args, **options)


@cache
def tls_context() -> ssl.SSLContext:
    """Trusts what this computer trusts and what Mozilla does.

    The computer's own list matters where a virus scanner re-signs connections; Mozilla's where the system
    has none that Python finds.
    """
    context = ssl.create_default_context()
    context.load_verify_locations(DEFAULT_CA_BUNDLE_PATH)
    context.sslsocket_class = _TimedTlsSocket
    return context


class _GuardedConnection(HTTPConnection):
    def _new_conn(self) -> socket.socket:
        """Connects to the first address of the host that answers.

        Raises:
            PrivateAddress: the host leads into this computer or its network and is not trusted.
            OSError: it has no address, or none answers.
            UnicodeError: it is no possible host name.
        """
        host = self.host.strip("[]")
        failure = OSError("no address")
        for family, kind, protocol, _, there in socket.getaddrinfo(host, self.port, type=socket.SOCK_STREAM):
            _refuse_private(host, str(there[0]))
            peer = _TimedSocket(family, kind, protocol)
            try:
                peer.settimeout(_this_errand().patience_s(self.timeout or _this_errand().silence_s))
                peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                _this_errand().connected = True
                peer.connect(there)
                _refuse_private(host, peer.getpeername()[0])
            except OSError as error:
                peer.close()
                failure = error
            except BaseException:
                peer.close()
                raise
            else:
                return peer
        raise failure


def _refuse_private(host: str, number: str) -> None:
    """Is asked before connecting, to knock on no private door, and after it, for where it really led."""
    if host.lower() != _this_errand().trusted_host and not is_public(number):
        raise PrivateAddress(host=host)


class _GuardedTlsConnection(_GuardedConnection, HTTPSConnection):
    def connect(self) -> None:
        self.ssl_context = tls_context()
        super().connect()


class _Pool(HTTPConnectionPool):
    ConnectionCls = _GuardedConnection


class _TlsPool(HTTPSConnectionPool):
    ConnectionCls = _GuardedTlsConnection


class GuardedAdapter(HTTPAdapter):
    """Sends requests over guarded connections and keeps them open for the next request to the same host.

    It is used without a `requests.Session` on purpose. A session reads proxies and `.netrc` passwords from
    the environment, keeps cookies, and reads the whole body of a redirect, of whatever size, even when
    told to follow none.
    """

    def init_poolmanager(self, *args: Any, **options: Any) -> None:
        super().init_poolmanager(*args, **options)
        self.poolmanager.pool_classes_by_scheme = {"http": _Pool, "https": _TlsPool}

    def cert_verify(self, conn: Any, *_: Any) -> None:
        """Always verifies, with `tls_context`; left alone, urllib3 loads the authorities anew for every connection."""
        conn.cert_reqs = "CERT_REQUIRED"
