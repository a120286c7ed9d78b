"""What counts as the public internet, and what as this computer or its neighbourhood."""

from __future__ import annotations

import pytest

from reputation_desktop.rounds.network.peer_address import is_public, is_this_computer


@pytest.mark.parametrize(
    "number",
    [
        "8.8.8.8",
        "2606:4700::1111",
        "::ffff:8.8.8.8",
        "2002:808:808::1",  # 6to4 around 8.8.8.8
        "64:ff9b::808:808",  # NAT64 around 8.8.8.8, how phones without IPv4 reach most sites
    ],
)
def test_public_addresses_are_reached(number: str) -> None:
    assert is_public(number)


@pytest.mark.parametrize(
    "number",
    [
        "127.0.0.1",
        "127.8.9.1",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "100.64.0.1",  # shared by a provider's customers
        "169.254.169.254",
        "198.18.0.1",
        "224.0.0.1",
        "239.255.255.250",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "fe80::1",
        "fe80::1%eth0",
        "fc00::1",
        "fd12:3456::1",
        "fec0::1",
        "ff02::1",
        "ff0e::1",
        "::ffff:127.0.0.1",
        "::ffff:192.168.1.1",
        "::127.0.0.1",
        "2002:7f00:1::1",  # 6to4 around 127.0.0.1
        "2002:c0a8:101::1",  # 6to4 around 192.168.1.1
        "64:ff9b::7f00:1",
        "64:ff9b::a9fe:a9fe",
        "64:ff9b:1::1",  # NAT64 of a local network
        "2001:0:7f00:1::1",  # Teredo
        "2001:db8::1",
    ],
)
def test_nothing_of_this_computer_or_its_network_counts_as_public(number: str) -> None:
    assert not is_public(number)


@pytest.mark.parametrize("host", ["localhost", "shop.localhost", "127.0.0.1", "127.1.2.3", "::1"])
def test_this_computer_is_recognised_by_its_name(host: str) -> None:
    assert is_this_computer(host)


@pytest.mark.parametrize("host", ["192.168.1.1", "notlocalhost", "localhost.example", "", "shop.example"])
def test_other_names_are_other_computers(host: str) -> None:
    assert not is_this_computer(host)
