"""What the score would be, step by step: each wish after those above it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import TYPE_CHECKING

from reputation_desktop.domain.score import Score
from reputation_desktop.ui.receipts.entries import shared_out

if TYPE_CHECKING:
    from reputation_desktop.desk.scope import Scope
    from reputation_desktop.store.listing import Listed
    from reputation_desktop.store.store import Store

LISTED_AT_MOST = 20
"""So many overdue complaints can be chosen one by one; the others are chosen together."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the owner imagines.

    Attributes:
        answers: whether overdue complaints are answered.
        spared: those of them that are not, all the same.
        others: whether those are answered too that are not listed.
        more: how many further reviews come in; 0 for none.
        satisfaction: what these say, 0 to 1.
        gone: reviews that are no longer there.
    """

    answers: bool = True
    spared: frozenset[int] = frozenset()
    others: bool = True
    more: int = 0
    satisfaction: float = 1.0
    gone: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Overdue:
    """A complaint that is overdue, and when its customer wrote it."""

    review: Listed
    started_at: datetime


@dataclass(frozen=True, slots=True)
class Gone:
    """A review imagined gone, with what that adds."""

    review: Listed
    points: float


@dataclass(frozen=True, slots=True)
class WhatIfShown:
    """What would be, in points of one decimal: the score of now and all differences make `end`.

    Attributes:
        overdue: the complaints that are, the longest waiting first, 20 at most.
        others_count: how many more there are.
        answered_count: how many of all these are imagined answered.
        answered_points: what that adds; `more_points` what the further reviews add.
        score: what would be, unrounded.
        enough_reviews: how many reviews in a year a score needs.
    """

    overdue: tuple[Overdue, ...]
    others_count: int
    answered_count: int
    answered_points: float
    more_points: float
    gone: tuple[Gone, ...]
    end: float
    score: Score
    enough_reviews: int


def read_what_if(store: Store, scope: Scope, now: datetime, wish: Wish) -> WhatIfShown:
    """What the score of `now` would be by `wish`."""
    from reputation_desktop.desk.score import what_if
    from reputation_desktop.store.listing import listed
    from reputation_desktop.store.settings import read_settings

    waiting = _overdue(store, scope, now)
    ids, others = [each for each, _ in waiting[:LISTED_AT_MOST]], [each for each, _ in waiting[LISTED_AT_MOST:]]
    chosen = [each for each in ids if each not in wish.spared] + (others if wish.others else [])
    answered, more = chosen if wish.answers else [], [wish.satisfaction] * wish.more
    gone = listed(store, wish.gone)
    removed = [each.id for each in gone]
    steps = [
        what_if(store, scope, now, answered, []),
        what_if(store, scope, now, answered, more),
        *(what_if(store, scope, now, answered, more, removed[: count + 1]) for count in range(len(removed))),
    ]
    scores = [steps[0][0], *(then for _, then in steps)]
    answered_points, more_points, *gone_points = _differences([each.score for each in scores])
    started = dict(waiting)
    return WhatIfShown(
        overdue=tuple(Overdue(each, started[each.id]) for each in listed(store, ids)),
        others_count=len(others),
        answered_count=len(chosen),
        answered_points=answered_points,
        more_points=more_points,
        gone=tuple(Gone(review, points) for review, points in zip(gone, gone_points, strict=True)),
        end=round(scores[-1].score, 1),
        score=scores[-1],
        enough_reviews=read_settings(store).enough_reviews,
    )


def _differences(scores: Sequence[float]) -> list[float]:
    """The steps between scores, in points of one decimal that lead from the first as shown to the last; 0 stays 0."""
    steps = [after - before for before, after in pairwise(scores)]
    moved = [step for step in steps if step]
    shown = iter(shared_out(round(scores[-1], 1) - round(scores[0], 1), moved))
    return [next(shown) if step else 0.0 for step in steps]


def _overdue(store: Store, scope: Scope, now: datetime) -> list[tuple[int, datetime]]:
    """(review, when its clock started) of all that cost the score something now, the longest waiting first."""
    from reputation_desktop.store.standings import opinions_in, running_clocks

    clocks = running_clocks(store)
    counted = opinions_in(store, scope.channel_ids, [each.review_id for each in clocks])
    overdue = {each.review_id for each in counted if each.overdue_at(now)}
    return [(each.review_id, each.started_at) for each in clocks if each.review_id in overdue]
