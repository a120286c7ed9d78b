"""Why the score of a moment is what it is: what every shop starts with, the heaviest reviews, and the rest."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from reputation_desktop.domain.receipt import HEAVIEST
from reputation_desktop.domain.score import Score
from reputation_desktop.ui.receipts.entries import EntryPage, entry_page

if TYPE_CHECKING:
    from reputation_desktop.desk.scope import Scope
    from reputation_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class MomentReceipt:
    """A receipt in points of one decimal, which add up: `start` and `page` make `end`.

    Attributes:
        score: of the moment, unrounded.
        enough_reviews: how many reviews in a year the score needs.
        phantoms: how many average reviews every shop starts with.
    """

    score: Score
    enough_reviews: int
    phantoms: float
    start: float
    page: EntryPage
    end: float


def read_moment(store: Store, scope: Scope | None, at: datetime, count: int = HEAVIEST) -> MomentReceipt:
    """Why the score at `at` is what it is, with the `count` heaviest parts; without a scope, of the first shop."""
    from reputation_desktop.desk.receipts import moment_lines
    from reputation_desktop.desk.score import score_now
    from reputation_desktop.store.settings import read_settings

    settings = read_settings(store)
    scope = scope or _first_shop(store)
    score = score_now(store, scope, at)
    start, end = round(100.0 * settings.phantom_satisfaction, 1), round(score.score, 1)
    lines = moment_lines(store, scope, at, count=count)
    page = entry_page(store, lines, round(end - start, 1), silence_told=True)
    return MomentReceipt(score, settings.enough_reviews, settings.phantom_reviews, start, page, end)


def read_more_of_moment(store: Store, scope: Scope | None, at: datetime, shown: EntryPage) -> EntryPage:
    """The page after `shown`, in place of its rest."""
    from reputation_desktop.desk.receipts import moment_lines

    lines = moment_lines(store, scope or _first_shop(store), at, after=shown.next, count=HEAVIEST)
    return entry_page(store, lines, shown.rest_points, silence_told=True)


def _first_shop(store: Store) -> Scope:
    from reputation_desktop.desk.scope import shop_scope
    from reputation_desktop.store.channels import FIRST_SHOP

    return shop_scope(store, FIRST_SHOP, "")
