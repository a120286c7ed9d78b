"""A receipt's reviews, with points of one decimal that add up to what is shown above them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reputation_desktop.domain.group_receipt import LinePage, Place
from reputation_desktop.domain.rounding import rounded_together

if TYPE_CHECKING:
    from reputation_desktop.store.listing import Listed
    from reputation_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class ReceiptEntry:
    """One review's part in a receipt; `silence` says that it is what a missing answer costs."""

    review: Listed
    silence: bool
    points: float


@dataclass(frozen=True, slots=True)
class EntryPage:
    """The heaviest reviews of a receipt, or the next ones; with `rest_points` they add up to what was shown.

    Attributes:
        rest_count: how many parts are told together.
        next: where the next page begins, or None where there is none.
    """

    entries: tuple[ReceiptEntry, ...]
    rest_count: int
    rest_points: float
    next: Place | None


def shared_out(total: float, parts: Sequence[float]) -> tuple[float, ...]:
    """Parts rounded to one decimal so that they add up to `total`, which is shown with one decimal already.

    What `total` was rounded by is spread evenly over the parts before they are rounded themselves.
    """
    off = (total - math.fsum(parts)) / len(parts) if parts else 0.0
    return rounded_together([part + off for part in parts])


def entry_page(store: Store, page: LinePage, total: float, *, silence_told: bool = False) -> EntryPage:
    """What a page shows whose reviews and the rest add up to `total`.

    Args:
        store: the open store.
        page: the lines.
        total: points of one decimal, as they are shown.
        silence_told: whether the receipt tells words and missing answers side by side.
    """
    from reputation_desktop.store.listing import listed

    reviews = {each.id: each for each in listed(store, [line.review_id for line in page.lines if line.review_id])}
    known = [(reviews[line.review_id], line) for line in page.lines if line.review_id in reviews]
    # What was erased this very moment is told with the others.
    rest_count = page.rest_count + len(page.lines) - len(known)
    rest = math.fsum((page.rest_points, *(line.points for line in page.lines if line.review_id not in reviews)))
    rest_points = (round(rest, 1) if known else total) if rest_count else 0.0
    points = shared_out(total - rest_points, [line.points for _, line in known])
    return EntryPage(
        tuple(
            ReceiptEntry(review, silence_told and line.cause == "silence", shown)
            for (review, line), shown in zip(known, points, strict=True)
        ),
        rest_count,
        rest_points,
        page.next,
    )
