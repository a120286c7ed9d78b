"""Whether this computer could reach anything outside itself."""

from __future__ import annotations

import socket

_ELSEWHERE = ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1"))
"""Addresses that are kept for documentation (RFC 5737, RFC 3849) and lie behind the way to everywhere else."""

_DISCARD_PORT = 9


def is_connected() -> bool:
    """Whether the computer has a route to the outside at all; asked in a fraction of a millisecond.

    Nothing is sent: connecting a UDP socket only makes the system look up the way that a packet would take. So it
    says nothing of what lies behind the first router.
    """
    return any(_has_route(family, number) for family, number in _ELSEWHERE)


def _has_route(family: socket.AddressFamily, number: str) -> bool:
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as asking:
            asking.connect((number, _DISCARD_PORT))
    except OSError:
        return False
    return True
