"""Striking secrets out of addresses before they are shown, exported or written down."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, quote, urlsplit, urlunsplit

STRUCK_OUT = "…"

_SECRET_PARAMETER = re.compile(r"(?i)^(feed|user|auth|token|.*_token|.*key|secret|sig(nature)?|password|code|usg)$")
_SECRET_PATHS = (
    re.compile(r"(?i)^(/alerts/feeds)/.*"),
    re.compile(r"(?i)^(/feeds/(?:inbox|front|modlog))/.*"),
)


def redacted(address: str, *, secret: bool = False) -> str:
    """`address` without credentials, secret parameters and secret paths.

    With `secret` the whole address is one, and only where it leads is left.
    """
    parts = urlsplit(address)
    netloc = parts.netloc.rpartition("@")[2]
    path = parts.path
    for pattern in _SECRET_PATHS:
        path = pattern.sub(rf"\1/{STRUCK_OUT}", path)
    if secret and path == parts.path and not _has_secret_parameter(parts.query):
        path = f"/{STRUCK_OUT}"
    query = "&".join(
        f"{quote(name)}={STRUCK_OUT if _SECRET_PARAMETER.match(name) else quote(value)}"
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
    )
    return urlunsplit((parts.scheme, netloc, path, query, ""))


def _has_secret_parameter(query: str) -> bool:
    return any(_SECRET_PARAMETER.match(name) for name, _ in parse_qsl(query, keep_blank_values=True))
