"""What the network wants of this copy: certificates and time zones. Nothing is asked of anybody."""

from __future__ import annotations

import ssl
import zoneinfo
from collections.abc import Iterator
from pathlib import Path

import certifi
import tzlocal

from reputation_desktop.rounds.network.fetching import Fetcher
from reputation_desktop.self_check.checks import NotWhole, Place
from reputation_desktop.system.clock import now

_ZONES = (
    "Europe/London", "Europe/Berlin", "Europe/Zurich", "Europe/Istanbul", "America/New_York", "America/Los_Angeles",
    "America/Sao_Paulo", "Africa/Lagos", "Asia/Kolkata", "Asia/Tokyo", "Australia/Sydney", "Pacific/Auckland",
)  # fmt: skip
_FEWEST_AUTHORITIES = 50


def check(place: Place) -> str:  # noqa: ARG001  # nothing is written
    """Loads both, and what makes requests."""
    bundle = Path(certifi.where())
    if not bundle.is_file():
        raise NotWhole("the certificates that tell real servers from false ones are missing")
    trusted = len(ssl.create_default_context(cafile=str(bundle)).get_ca_certs())
    if trusted < _FEWEST_AUTHORITIES:
        raise NotWhole(f"only {trusted} certificate authorities are known")
    with Fetcher(trusted_hosts=frozenset(), now=now):
        pass
    wrong = list(_wrong_zones())
    if wrong:
        raise NotWhole("; ".join(wrong))
    return f"{ssl.OPENSSL_VERSION}, {trusted} certificate authorities, {len(_ZONES)} time zones from our own table"


def _wrong_zones() -> Iterator[str]:
    """Zones that cannot be told without the table of the system, which some have not."""
    tzlocal.get_localzone()
    zoneinfo.reset_tzpath(to=())
    zoneinfo.ZoneInfo.clear_cache()
    for name in _ZONES:
        try:
            now().astimezone(zoneinfo.ZoneInfo(name)).utcoffset()
        except (zoneinfo.ZoneInfoNotFoundError, ValueError) as error:
            yield f"the time zone {name} is not known: {error}"
