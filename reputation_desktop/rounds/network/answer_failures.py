"""What a request that brought nothing means for the owner."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from http.client import HTTPException, IncompleteRead, RemoteDisconnected

from urllib3.exceptions import TimeoutError as Urllib3Timeout

from reputation_desktop.domain.errors import (
    AskedTooOften,
    Forbidden,
    GoneForGood,
    NeedsLogin,
    NoConnection,
    NoSuchHost,
    NotThere,
    NotUnderstood,
    ServerTrouble,
    TookTooLong,
    UnexpectedStatus,
    UnsafeConnection,
    WorldFailed,
    marked,
)

_OF_STATUS: dict[int, type[WorldFailed]] = {
    401: NeedsLogin,
    403: Forbidden,
    404: NotThere,
    410: GoneForGood,
    429: AskedTooOften,
}

_HUNG_UP = (ssl.SSLEOFError, ssl.SSLZeroReturnError)
"""A server that ends the connection amid the greeting; which of the two it is depends on Python's version."""


def failure_of_status(status: int, host: str, when: str) -> WorldFailed:
    """What a status other than success says; `when` is when the host will be asked again, in words."""
    kind = _OF_STATUS.get(status, ServerTrouble if 500 <= status <= 599 else UnexpectedStatus)
    return kind(host=host, status=status, when=when)


def failure_of_error(error: BaseException, host: str) -> WorldFailed:
    """What went wrong on the way, read from the error and from what it was raised for."""
    chain = list(reasons(error))

    def is_about(*kinds: type[BaseException]) -> bool:
        return any(isinstance(reason, kinds) for reason in chain)

    if is_about(TimeoutError, Urllib3Timeout):
        return TookTooLong(host=host)
    if is_about(socket.gaierror, UnicodeError):
        return NoSuchHost(host=host)
    if is_about(ssl.SSLError) and not is_about(*_HUNG_UP):
        return UnsafeConnection(host=host)
    if is_about(HTTPException) and not is_about(IncompleteRead, RemoteDisconnected):
        return NotUnderstood(host=host, what=marked("no answer as web servers give it"))
    return NoConnection(host=host)


def reasons(error: BaseException | None) -> Iterator[BaseException]:
    """The error and what it was raised for, from the last to the first."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
