"""Facts about a feed's entry that are read alike in every format."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import urljoin, urlsplit

from reputation_desktop.channels.feeds.plain_text import plain, tidied

_MARKUP = re.compile(r"</[a-z][a-z0-9]*\s*>|<(?:br|p)\s*/?>|<img\s|&(?:#x?[0-9a-f]+|[a-z]+[0-9]*);", re.IGNORECASE)


_WHOLE = re.compile(r"https?://[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?(?:[/?#][!-~]*)?")
"""An address that is whole already, as nearly all are."""


def absolute(base: str, link: str) -> str:
    """`link` as seen from `base`; empty where that is no http or https address."""
    if _WHOLE.fullmatch(link):
        return link
    try:
        address = urljoin(base, link.strip()) if link.strip() else ""
        return address if urlsplit(address).scheme in ("http", "https") and urlsplit(address).hostname else ""
    except ValueError:
        return ""


def language_of(declared: str) -> str:
    """The language of a declared tag in two or three small letters ("de" of "de-AT"), or empty."""
    found = re.match(r"\s*([A-Za-z]{2,3})(?![A-Za-z])", declared)
    return found[1].lower() if found else ""


def without_markup(said: str, is_markup: bool) -> str:
    """`said` as plain text; where a source calls markup plain text it is not believed."""
    return plain(said) if is_markup or _MARKUP.search(said) else tidied(said)


def longest(versions: Iterable[tuple[str, bool]]) -> tuple[str, str]:
    """Of the texts that an entry gives of itself, the one with most to read: as plain text, and as it came.

    Args:
        versions: each text, and whether it is markup.
    """
    chosen = ("", "")
    for said, is_markup in dict.fromkeys(versions):
        text = without_markup(said, is_markup)
        if len(text) > len(chosen[0]):
            chosen = (text, said)
    return chosen
