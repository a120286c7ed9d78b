"""Whether a text is much like one that was written before, by the runs of three words that they share."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

RUN = 3
FEWEST_WORDS = 8
"""Shorter texts ("Thank you, come again soon") are alike by nature."""

SHORT_WORDS = 25
"""Up to this length it is asked how much of the draft the other holds, as a greeting more or less weighs too much."""

MUCH = 0.6

_WORD = re.compile(r"\w+(?:['’]\w+)*")


@dataclass(frozen=True, slots=True)
class Alike:
    """A text that is much like another.

    Attributes:
        review_id: the review that the other text answers.
        share: how much they share, from 0 to 1.
        quote: the longest part of the text that the other has word for word.
    """

    review_id: int
    share: float
    quote: str


def most_alike(text: str, others: Iterable[tuple[int, str]]) -> Alike | None:
    """The one of `others` ((review, text) each) that `text` is much like; None where there is none."""
    words = _words(text)
    if len(words) < FEWEST_WORDS:
        return None
    runs = _runs(text)
    best: tuple[float, int, frozenset[tuple[str, ...]]] | None = None
    for review_id, other in others:
        theirs = _runs(other)
        common = len(runs & theirs)
        share = common / (len(runs) if len(words) < SHORT_WORDS else len(runs | theirs))
        if share >= MUCH and (best is None or share > best[0]):
            best = (share, review_id, theirs)
    return None if best is None else Alike(best[1], best[0], _longest_common(text, best[2]))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


@lru_cache(maxsize=128)
def _runs(text: str) -> frozenset[tuple[str, ...]]:
    """Kept, since a draft is compared with the same texts over and over while it is typed."""
    words = _words(text)
    return frozenset(zip(*(words[start:] for start in range(RUN)), strict=False))


def _longest_common(text: str, theirs: frozenset[tuple[str, ...]]) -> str:
    """The longest part of `text` all of whose runs are among `theirs`, as it is written there."""
    places = list(_WORD.finditer(text))
    words = [place[0].casefold() for place in places]
    longest, begins = (0, 0), 0
    for start in range(len(words) - RUN + 1):
        if tuple(words[start : start + RUN]) not in theirs:
            begins = start + 1
        elif start + RUN - begins > longest[1] - longest[0]:
            longest = (begins, start + RUN)
    return text[places[longest[0]].start() : places[longest[1] - 1].end()] if longest[1] else ""
