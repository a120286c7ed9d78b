"""What changed from one version of a review to the next."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher

from reputation_desktop.domain.judgement import judged_text
from reputation_desktop.domain.review import Rating
from reputation_desktop.domain.stored import StoredReview, Version

FEW_WORDS = 12
"""So many words that came or went are quoted; more are not."""

_WORD = re.compile(r"\w+(?:['’]\w+)*|[^\w\s]")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Wording:
    """One version as it stood from `at` on."""

    text: str
    rating: Rating | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Step:
    """From one wording to the next.

    Attributes:
        stars_changed: whether the stars are others.
        added: the few words that came, where nothing else changed; else empty.
        taken_out: the few words that went, where nothing else changed; else empty.
        text_changed: whether the words are others.
    """

    before: Wording
    after: Wording
    stars_changed: bool
    added: str
    taken_out: str
    text_changed: bool


def wordings(earlier: Sequence[Version], review: StoredReview) -> list[Wording]:
    """All versions, the present one last: the first from its publication on, each other from its edit on.

    Where no source tells that, from when it was first seen.
    """
    found: list[Wording] = []
    began_at = review.published_at or (earlier[0].seen_at if earlier else review.seen_at)
    for each in earlier:
        found.append(Wording(judged_text(each.title, each.text), each.rating, each.edited_at or began_at))
        began_at = each.replaced_at
    now = judged_text(review.title, review.text)
    return [*found, Wording(now, review.rating, (review.edited_at if earlier else None) or began_at)]


def step(before: Wording, after: Wording) -> Step:
    """What changed between two wordings."""
    old, new = _words(before.text), _words(after.text)
    start, end = _alike_at_both_ends(old, new)
    went, came = old[start : len(old) - end], new[start : len(new) - end]
    return Step(
        before=before,
        after=after,
        stars_changed=_stars(before.rating) != _stars(after.rating),
        added=_quoted(after.text, came) if came and not went else "",
        taken_out=_quoted(before.text, went) if went and not came else "",
        text_changed=before.text.split() != after.text.split(),
    )


def marked(before: str, after: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The stretches of `before` that went, and those of `after` that came, in characters."""
    old, new = _words(before), _words(after)
    start, end = _alike_at_both_ends(old, new)
    inner_old, inner_new = old[start : len(old) - end], new[start : len(new) - end]
    matcher = SequenceMatcher(None, [each[0] for each in inner_old], [each[0] for each in inner_new], autojunk=False)
    went, came = [], []
    for tag, from_old, to_old, from_new, to_new in matcher.get_opcodes():
        if tag != "equal":
            went += _span(inner_old[from_old:to_old])
            came += _span(inner_new[from_new:to_new])
    return tuple(went), tuple(came)


def _words(text: str) -> list[re.Match[str]]:
    return list(_WORD.finditer(text))


def _alike_at_both_ends(old: Sequence[re.Match[str]], new: Sequence[re.Match[str]]) -> tuple[int, int]:
    """How many words are the same at the beginning, and of the rest at the end."""
    start = _same(iter(old), iter(new))
    return start, min(_same(reversed(old), reversed(new)), len(old) - start, len(new) - start)


def _same(old: Iterator[re.Match[str]], new: Iterator[re.Match[str]]) -> int:
    count = 0
    for one, other in zip(old, new, strict=False):
        if one[0] != other[0]:
            break
        count += 1
    return count


def _quoted(text: str, words: Sequence[re.Match[str]]) -> str:
    if len(words) > FEW_WORDS:
        return ""
    return " ".join(text[words[0].start() : words[-1].end()].split()).strip(" .,;:!?")


def _span(words: Sequence[re.Match[str]]) -> list[Span]:
    return [(words[0].start(), words[-1].end())] if words else []


def _stars(rating: Rating | None) -> tuple[float | None, float, float] | None:
    return None if rating is None else (rating.value, rating.worst, rating.best)
