"""The arithmetic behind the score, as it is shown: the heaviest parts one by one, the rest in one exact line."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from reputation_desktop.domain.receipt import HEAVIEST
from reputation_desktop.domain.rounding import rounded_together

if TYPE_CHECKING:
    from reputation_desktop.store.listing import Listed
    from reputation_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class ReceiptEntry:
    """One part of the score by one review; `silence` is what its missing answer costs."""

    review: Listed
    silence: bool
    points: float


@dataclass(frozen=True, slots=True)
class ShownReceipt:
    """A receipt in points of one decimal, which add up: `start`, `entries` and `rest_points` make `end`.

    Attributes:
        phantoms: how many average reviews every shop starts with.
        rest_count: how many parts are told together.
    """

    at: datetime
    zone: tzinfo
    phantoms: float
    start: float
    entries: tuple[ReceiptEntry, ...]
    rest_count: int
    rest_points: float
    end: float


def read_receipt(store: Store, now: datetime) -> ShownReceipt:
    """Why the score of `now` is what it is."""
    from reputation_desktop.desk.score import shop_scope, top_receipt
    from reputation_desktop.store.channels import FIRST_SHOP
    from reputation_desktop.store.listing import listed
    from reputation_desktop.store.settings import read_settings, zone_of

    settings = read_settings(store)
    receipt = top_receipt(store, shop_scope(store, FIRST_SHOP, ""), now, HEAVIEST)
    told = [line.points for line in receipt.lines]
    start, *points, last = rounded_together([receipt.start, *told, receipt.rest])
    ids = [line.review_id for line in receipt.lines if line.review_id is not None]
    reviews = {each.id: each for each in listed(store, ids)}
    entries = [
        ReceiptEntry(reviews[line.review_id], line.cause == "silence", shown)
        for line, shown in zip(receipt.lines, points, strict=True)
        if line.review_id is not None
    ]
    return ShownReceipt(
        at=now,
        zone=zone_of(settings),
        phantoms=settings.phantom_reviews,
        start=start,
        entries=tuple(entries),
        rest_count=receipt.rest_count,
        rest_points=last,
        end=round(math.fsum((start, *points, last)), 1),
    )
