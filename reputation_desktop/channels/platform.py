"""What every platform file provides, and the list of platforms in the order they are asked.

To add a platform, copy the file of one that is alike, change it, and put its object into `PLATFORMS`
of `channels/registry.py`. Nothing here or in a platform file imports feedparser or lxml at the top:
the window recognises links while one types and never loads a parser.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol
from urllib.parse import SplitResult, parse_qs, urlsplit

from reputation_desktop.domain.channel import Payload, Reading, Recognition
from reputation_desktop.domain.errors import NotALink


@dataclass(frozen=True, slots=True)
class Link:
    """What the owner pasted, taken apart once for all platforms."""

    text: str
    parts: SplitResult

    @classmethod
    def pasted(cls, text: str) -> Link:
        """Reads an address as people paste it: spaces around it, no scheme, `feed:` before it.

        Raises:
            NotALink: there is no http or https address in it.
        """
        link = text.strip().strip("<>\"'“”„ ")
        lowered = link.lower()
        if lowered.startswith(("feed://", "feed:http://", "feed:https://")):
            link = link[5:] if lowered.startswith("feed:http") else "https:" + link[5:]
        if "://" not in link and "." in link.split("/")[0] and " " not in link and "@" not in link.split("/")[0]:
            link = "https://" + link
        try:
            parts = urlsplit(link)
            _ = parts.port  # a port that is no number raises here
        except ValueError:
            raise NotALink(link=text.strip()) from None
        if parts.scheme.lower() not in ("http", "https") or not parts.hostname or " " in parts.netloc:
            raise NotALink(link=text.strip())
        return cls(link, parts)

    @property
    def host(self) -> str:
        """In lower case, without port and without a leading `www.`."""
        return (self.parts.hostname or "").removeprefix("www.")

    @property
    def path(self) -> str:
        return self.parts.path

    @property
    def segments(self) -> list[str]:
        """The path's parts that are not empty."""
        return [part for part in self.parts.path.split("/") if part]

    @property
    def query(self) -> dict[str, str]:
        """The first value of each parameter."""
        return {name: values[0] for name, values in parse_qs(self.parts.query).items()}

    @property
    def origin(self) -> str:
        return f"{self.parts.scheme}://{self.parts.netloc}"

    def on(self, *domains: str) -> bool:
        """Whether the host is one of `domains` or lies below one."""
        return any(self.host == domain or self.host.endswith("." + domain) for domain in domains)


class Platform(Protocol):
    """One platform. `name` is stored and never changes; `label` is what the owner reads."""

    @property
    def name(self) -> str: ...

    @property
    def label(self) -> str: ...

    def recognise(self, link: Link) -> Recognition | None:
        """What `link` is, or None where it belongs to somebody else. Pure, without network, in microseconds."""
        ...

    def read(self, payload: Payload) -> Reading:
        """Turns what the server sent into reviews.

        Raises:
            WorldFailed: the payload is not what this platform sends; the type says what it is instead.
        """
        ...
