"""Looks through an answer for what is better not posted: blame, personal data, incentives and legal words.

It knows English and the basics of German, and it only points: an address may be the shop's own, and a word may be
meant well. What may not be said to a reviewer follows the platforms' rules: nothing may be offered for a review or
its change, and nobody's data may be published.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from reputation_desktop.domain.draft_words import BLAME, INCENTIVE, LEGAL


class FindingSort(StrEnum):
    """What is better not posted."""

    BLAME = "blame"
    PERSONAL_DATA = "personal data"
    INCENTIVE = "incentive"
    LEGAL = "legal"


@dataclass(frozen=True, slots=True)
class Finding:
    """One place of a draft: `quote` stands there from `start` up to `end`, in characters."""

    sort: FindingSort
    quote: str
    start: int
    end: int


def _any_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Any of these, as whole words, whatever their case, line breaks and the shape of their apostrophes."""
    either = "|".join(phrases).replace(" ?", r"\s*").replace(" ", r"\s+").replace("'", "['’]")
    return re.compile(rf"\b(?:{either})(?!\w)", re.IGNORECASE)


_WORDS = (
    (FindingSort.BLAME, _any_of(BLAME)),
    (FindingSort.INCENTIVE, _any_of(INCENTIVE)),
    (FindingSort.LEGAL, _any_of(LEGAL)),
)

_NUMBERED = (
    r"(?:order|booking|reservation|invoice|customer|account|ticket|case|reference|bestellung|bestellnummer|buchung"
    r"|buchungsnummer|reservierung|rechnung|rechnungsnummer|auftrag|auftragsnummer|kundennummer)"
)
_NUMBER = "(?:no|nr|number|nummer|id|code)"
_DATA = (
    re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),
    re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?\b"),
    re.compile(rf"\b{_NUMBERED}\W{{1,3}}(?:{_NUMBER}\W{{1,3}})?(?:is )?(?=[\w-]*\d)[\w-]{{3,}}", re.IGNORECASE),
    re.compile(r"[#№] ?\d{3,}\b"),
    re.compile(
        r"\b\d{1,5}[a-z]? (?:[A-Z][\w'’]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Close|Square|Terrace|Place"
        r"|Boulevard|Blvd)\b"
    ),
    re.compile(r"\b[A-ZÄÖÜ][\w-]*(?:straße|strasse|str\.|weg|platz|gasse|allee) \d{1,4}[a-z]?\b"),
    re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b"),
)
"""E-mail, bank account, numbers of orders and the like, streets (English and German), British post codes."""

_PHONE = re.compile(r"(?<![\w.,])(?:\+|\(?0)[\d ()/.‑-]{5,}\d(?!\w)|(?<![\w.,-])\d{3}[ .-]\d{3}[ .-]\d{4}(?!\w)")
_DATE = re.compile(r"0?\d{1,2}[./-]\d{1,2}[./-]\d{2,4}")


def findings(text: str, author: str = "") -> tuple[Finding, ...]:
    """What is better not posted of `text`, in the order it stands there.

    Args:
        text: the draft.
        author: how the customer is called in public; of a first name and a surname, the surname is better left out.
    """
    found = {Finding(sort, place[0], *place.span()) for sort, place in _places(text, author)}
    outermost = [each for each in found if not any(_holds(other, each) for other in found)]
    return tuple(sorted(outermost, key=lambda each: (each.start, each.end, each.sort)))


def _places(text: str, author: str) -> Iterator[tuple[FindingSort, re.Match[str]]]:
    for sort, pattern in _WORDS:
        yield from ((sort, place) for place in pattern.finditer(text))
    yield from ((FindingSort.PERSONAL_DATA, place) for place in _personal(text, author))


def _holds(one: Finding, other: Finding) -> bool:
    """Whether `other` only says again what `one` says: it is a part of it, of the same sort."""
    wider = one.start <= other.start and other.end <= one.end and one != other
    return wider and one.sort is other.sort


def _personal(text: str, author: str) -> Iterator[re.Match[str]]:
    for pattern in _DATA:
        yield from pattern.finditer(text)
    for place in _PHONE.finditer(text):
        if sum(sign.isdigit() for sign in place[0]) >= 7 and not _DATE.search(place[0]):
            yield place
    surname = _surname(author)
    if surname:
        yield from re.finditer(rf"\b{re.escape(surname)}(?!\w)", text)


def _surname(author: str) -> str:
    """The last of several names; nothing for a single name, an initial, or a made-up name ("coffee lover 23")."""
    names = author.split()
    last = names[-1] if len(names) > 1 else ""
    plain = last.replace("-", "").replace("'", "").replace("’", "")
    return last if len(plain) > 1 and plain.isalpha() and all(name[0].isupper() for name in names) else ""
