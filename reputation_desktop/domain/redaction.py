"""Striking secrets out of addresses before they are shown, exported or written down."""

from __future__ import annotations

import re
from urllib.parse import unquote_plus, urlsplit, urlunsplit

STRUCK_OUT = "…"

_SECRET_PARAMETER = re.compile(
    r"(?i)feed|user|auth|code|usg|pwd|passw(or)?d|jwt|sig|.*(key|token|secret|hash|signature|credential)"
)
_SECRET_PATH = re.compile(r"(?is)(/alerts/feeds|^/feeds/(?:inbox|front|modlog|notifications))/.*")
_CREDENTIALS = re.compile(r"(?i)^(https?:)?[/\\]*[^/\\?#]*@")
_INVISIBLE = re.compile(r"[\x00-\x20]")


def redacted(address: str, *, secret: bool = False) -> str:
    """`address` without credentials, secret parameters, secret paths and fragment.

    With `secret` the whole address is one, and only where it leads is left: the host, and where a part that is
    known to be secret was struck out, the path around it and the parameters' names. What cannot be taken apart
    is struck out altogether.
    """
    try:
        parts = urlsplit(_CREDENTIALS.sub(r"\1//", _INVISIBLE.sub("", address)))
    except ValueError:
        return STRUCK_OUT
    path = _SECRET_PATH.sub(rf"\1/{STRUCK_OUT}", parts.path)
    # Pasted from a page's source, parameters are parted by "&amp;".
    parameters = [part for part in re.split(r"&amp;|[&;]", parts.query) if part]
    if secret and path == parts.path and not any(map(_is_secret, parameters)):
        return urlunsplit((parts.scheme, parts.netloc, f"/{STRUCK_OUT}", STRUCK_OUT if parameters else "", ""))
    query = "&".join(_struck_out(part) if secret or _is_secret(part) else part for part in parameters)
    return urlunsplit((parts.scheme, parts.netloc, path, query, ""))


def _is_secret(parameter: str) -> bool:
    return _SECRET_PARAMETER.fullmatch(unquote_plus(parameter.partition("=")[0])) is not None


def _struck_out(parameter: str) -> str:
    name, given, _ = parameter.partition("=")
    return f"{name}={STRUCK_OUT}" if given else STRUCK_OUT
