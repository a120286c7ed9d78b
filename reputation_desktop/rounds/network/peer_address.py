"""Which network addresses lie in the open, and which lead into this computer or its neighbourhood."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

_NAT64 = IPv6Network("64:ff9b::/96")  # RFC 6052: an IPv4 address in the last four bytes


def is_public(number: str) -> bool:
    """Whether a numeric address is one of the public internet, as IANA's special-purpose registries say.

    An IPv6 address that only wraps an IPv4 address (mapped, 6to4, NAT64) is judged by what it wraps, so
    that a network without IPv4 of its own still reaches public sites and nothing private hides in it.
    """
    address = ip_address(number)
    if isinstance(address, IPv6Address):
        wrapped = _wrapped(address)
        if wrapped is not None:
            return is_public(str(wrapped))
        if address.is_site_local:
            return False
    return address.is_global and not address.is_multicast and not address.is_reserved


def _wrapped(address: IPv6Address) -> IPv4Address | None:
    if address in _NAT64:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour


def is_this_computer(host: str) -> bool:
    """Whether a host, by its very spelling, is the computer that asks."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
