"""Addresses as they are requested: plain ASCII, without a login in them, and what a redirect makes of them."""

from __future__ import annotations

from base64 import b64encode
from contextlib import suppress
from dataclasses import dataclass, replace
from urllib.parse import unquote, urljoin

from requests import PreparedRequest
from urllib3.util import parse_url

_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class WebAddress:
    """One http or https address.

    Attributes:
        url: with an IDNA host and an escaped path, without user, password and fragment.
        scheme: "http" or "https".
        host: in lower case, IDNA, without brackets and trailing dot.
        port: also where the address names none.
        login: `user:password` as it stood in the address, escaped; empty for none.
    """

    url: str
    scheme: str
    host: str
    port: int
    login: str = ""

    @classmethod
    def read(cls, text: str) -> WebAddress:
        """Takes an address apart with the very code that will request it, so that both see the same host.

        Raises:
            ValueError: it is not an http or https address.
        """
        prepared = PreparedRequest()
        prepared.prepare_url(text.strip(), None)
        parts = parse_url(prepared.url or "")
        if parts.scheme not in _PORTS or not parts.host:
            raise ValueError
        return cls(
            url=parts._replace(auth=None, fragment=None).url,
            scheme=parts.scheme,
            host=parts.host.strip("[]").rstrip(".").lower(),
            port=parts.port or _PORTS[parts.scheme],
            login=parts.auth or "",
        )

    @property
    def text(self) -> str:
        """The address with its login, as it would be kept."""
        return self.url.replace("://", f"://{self.login}@", 1) if self.login else self.url

    @property
    def authorization(self) -> str:
        """The header that carries the login (RFC 7617, UTF-8); empty for none."""
        if not self.login:
            return ""
        user, _, password = self.login.partition(":")
        return "Basic " + b64encode(f"{unquote(user)}:{unquote(password)}".encode()).decode()

    def redirected(self, location: str) -> WebAddress:
        """Where a Location header leads from here.

        The login goes along only within one origin, or from http to https of the same host. A login that
        the header brings is dropped: nobody but the owner decides who this program says it is.

        Raises:
            ValueError: it leads to no http or https address.
        """
        with suppress(UnicodeError):  # some servers send UTF-8 unescaped, and http.client reads headers as Latin-1
            location = location.encode("latin-1").decode("utf-8")
        there = WebAddress.read(urljoin(self.url, location))
        return replace(there, login=self.login if self._lends_login_to(there) else "")

    def _lends_login_to(self, there: WebAddress) -> bool:
        here = (self.scheme, self.port)
        same_door = here == (there.scheme, there.port)
        safer_door = here == ("http", 80) and (there.scheme, there.port) == ("https", 443)
        return self.host == there.host and (same_door or safer_door)


def host_of(text: str) -> str:
    """The host of an address or of a bare host name, written as in `WebAddress.host`; empty where there is none."""
    if text.count(":") > 1 and "://" not in text and not text.startswith("["):
        text = f"[{text}]"
    try:
        return WebAddress.read(text if "://" in text else f"http://{text}/").host
    except ValueError:
        return ""
