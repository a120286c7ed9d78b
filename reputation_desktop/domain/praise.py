"""Praise worth showing: whose it is, how they are named, and which of its sentences are shown."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from reputation_desktop.domain.review import Rating

ELLIPSIS = "…"
"""Stands wherever something of the customer's words is left out."""


@dataclass(frozen=True, slots=True)
class Praise:
    """One review that praises, in the customer's own words.

    Attributes:
        shop: the name of the shop it is about; empty before the owner said it.
        channel: where it was written, as the owner calls that place.
        weight: how strongly its words praise; only fit to be compared.
    """

    id: int
    shop: str
    channel: str
    author: str
    title: str
    text: str
    rating: Rating | None
    mention: bool
    language: str
    published_at: datetime | None
    weight: float

    @property
    def words(self) -> str:
        """What was written: the text, or the title where there is nothing else."""
        return self.text or self.title

    @property
    def stars(self) -> tuple[float, float, float] | None:
        """(given, worst, best), or None where nothing was rated or a yes was said instead of stars."""
        if self.rating is None or self.rating.value is None or self.rating.best <= 1:
            return None
        return self.rating.value, self.rating.worst, self.rating.best


class NameStyle(StrEnum):
    """How much of a customer's name is shown."""

    INITIAL = "initial"
    FULL = "full"
    NONE = "none"


_JOINERS = frozenset({"and", "und", "et", "y", "e", "i", "en", "og", "och", "&", "+"})


def shown_name(author: str, style: NameStyle) -> str:
    """A customer's name as `style` has it; "Anna Baker" becomes "Anna B.".

    A single name, a made-up one with a figure in it ("coffee lover 23") and two first names ("Pål and Jorunn") stay
    as they are: they name nobody. In scripts without capitals only the first part is shown, as one sign of the next
    would often be all of it.
    """
    names = author.split()
    if style is NameStyle.NONE:
        return ""
    if style is NameStyle.FULL or len(names) < 2 or _names_nobody(names):
        return " ".join(names)
    first = next((name for name in names[:-1] if not _is_title(name)), names[0])
    initial = names[-1][0]
    return f"{first} {initial}." if initial.upper() != initial.lower() else first


def _names_nobody(names: list[str]) -> bool:
    first_names = len(names) == 3 and names[1].casefold() in _JOINERS
    return first_names or any(sign.isdigit() for name in names for sign in name)


def _is_title(name: str) -> bool:
    return name.endswith(".") and len(name) > 2


_END = re.compile(r"(?:[.!?…]+[\"'”’»)\]]*(?=\s|$)|[。！？]+[」』”]*|\n)\s*")
_SHORTENED = re.compile(
    r"(?:\b(?:\w|\d+|approx|ca|dr|e\.g|etc|i\.e|mr|mrs|ms|nr|no|prof|st|str|u\.a|usw|vs|z\.b))\.$", re.IGNORECASE
)


def sentences_of(text: str) -> tuple[tuple[int, int], ...]:
    """Where the sentences of `text` begin and end, blanks around them left out.

    What holds no letter and no figure ("!!", a heart) belongs to the sentence before it.
    """
    found: list[tuple[int, int]] = []
    start = 0
    for end in (*(match.end() for match in _END.finditer(text) if _ends(text, match)), len(text)):
        piece = text[start:end]
        if piece.strip():
            begin = start + len(piece) - len(piece.lstrip())
            stop = start + len(piece.rstrip())
            if found and not any(sign.isalnum() for sign in piece):
                found[-1] = (found[-1][0], stop)
            else:
                found.append((begin, stop))
        start = end
    return tuple(found)


def _ends(text: str, match: re.Match[str]) -> bool:
    mark, following = match[0].rstrip(), text[match.end() : match.end() + 1]
    if "\n" in match[0] or any(sign in mark for sign in "!?。！？"):
        return not following.islower() or "\n" in match[0]
    return not (following.islower() or _SHORTENED.search(text, 0, match.start() + 1))


def excerpt(text: str, chosen: Collection[int]) -> str:
    """The chosen sentences of `text` as they stand there; `ELLIPSIS` marks each place where something is left out.

    Args:
        text: the customer's words.
        chosen: the numbers of the sentences of `sentences_of`; all of them give the text itself.
    """
    spans = sentences_of(text)
    kept = [number for number in range(len(spans)) if number in chosen]
    if len(kept) == len(spans):
        return text.strip()
    parts: list[str] = []
    for place, number in enumerate(kept):
        if place and kept[place - 1] == number - 1:
            parts.append(text[spans[number - 1][1] : spans[number][1]])
        else:
            left_out = number > 0
            gap = f"{ELLIPSIS} " if left_out and not parts else f" {ELLIPSIS} " if left_out else ""
            parts.append(gap + text[slice(*spans[number])])
    tail = f" {ELLIPSIS}" if kept and kept[-1] < len(spans) - 1 else ""
    return "".join(parts) + tail
