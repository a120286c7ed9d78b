"""What platforms ask of a pasted link beyond its host and path."""

from __future__ import annotations

from collections.abc import Collection
from urllib.parse import SplitResult, urlsplit

from reputation_desktop.channels.platform import Link


def on_domain(link: Link, domains: Collection[str]) -> bool:
    """As `Link.on`, in steps that do not grow with the number of domains."""
    host = link.host
    while host and host not in domains:
        host = host.partition(".")[2]
    return bool(host)


def on_brand(link: Link, *brands: str) -> bool:
    """Whether the link lies on a company's own site in any country: google.com, maps.google.co.uk, yelp.de."""
    *labels, top = link.host.split(".")
    if len(top) == 2 and len(labels) > 1 and labels[-1] in ("co", "com"):
        labels.pop()
    return bool(labels) and labels[-1] in brands and (top == "com" or len(top) == 2)


def kept_parameters(link: Link, *names: str) -> str:
    """The query without the parameters that are not among `names`, spelt as it was pasted; or empty."""
    return "&".join(pair for pair in link.parts.query.split("&") if pair.partition("=")[0] in names)


def origin(link: Link) -> str:
    """Scheme, host and port, the host in lower case."""
    port = f":{link.parts.port}" if link.parts.port else ""
    return f"{link.parts.scheme.lower()}://{link.parts.hostname}{port}"


def taken_apart(address: str) -> SplitResult:
    """The parts of an address that a feed names; all empty where it is none."""
    try:
        return urlsplit(address)
    except ValueError:
        return SplitResult("", "", "", "", "")


def host_of(address: str) -> str:
    """The host of an address that a feed names, without a leading `www.`; or empty."""
    return (taken_apart(address).hostname or "").removeprefix("www.")
