"""What is new in a payload: decided purely, from what was found and what is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reputation_desktop.domain.review import FoundReview
from reputation_desktop.domain.stored import Known, TouchedReview


@dataclass(frozen=True, slots=True)
class Decided:
    """What was found, sorted by what is to be done with it; `edited` are (review id, what it says now)."""

    new: tuple[FoundReview, ...]
    edited: tuple[tuple[int, FoundReview], ...]
    touched: tuple[TouchedReview, ...]


def decide(found: Sequence[FoundReview], known: Mapping[str, Known]) -> Decided:
    """Sorts what was found into new, edited and touched; what is known and unchanged is none of these."""
    new, edited, touched = [], [], []
    for review in found:
        before = known.get(review.key)
        if before is None:
            new.append(review)
        elif before.fingerprint != review.fingerprint:
            edited.append((before.review_id, review))
        elif _touched(before, review):
            touched.append(TouchedReview(before.review_id, review))
    return Decided(tuple(new), tuple(edited), tuple(touched))


def _touched(before: Known, review: FoundReview) -> bool:
    replied = review.reply is not None and review.reply.text != before.reply_text
    return before.removed or replied or review.spread != before.spread
