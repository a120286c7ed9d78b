"""Receipts of the score: what each review adds and takes, at a moment or between two; pure, and to the last digit."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from reputation_desktop.domain.score import Opinion, Sums, halvings, rating_of, score_at, sums_at
from reputation_desktop.domain.settings import Settings

HEAVIEST = 20
"""How many lines a receipt names; the exact rest is one line."""


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """One part of a receipt. `review_id` is None for what no single review stands for."""

    review_id: int | None
    cause: str
    points: float


@dataclass(frozen=True, slots=True)
class Receipt:
    """`start + Σ points == end` to 1e-9. Lines come heaviest first."""

    start: float
    lines: tuple[ReceiptLine, ...]
    end: float


@dataclass(frozen=True, slots=True)
class TopReceipt:
    """The first lines of a receipt and all others in one: `start + Σ points + rest == end` to 1e-9.

    Attributes:
        start: the phantoms' score.
        lines: the heaviest, as they come in the whole receipt.
        rest_count: how many lines are left out.
        rest: their points together.
        end: the score.
    """

    start: float
    lines: tuple[ReceiptLine, ...]
    rest_count: int
    rest: float
    end: float


def shares_of(
    counted: Iterable[Opinion], at: datetime, newest_at: datetime, sums: Sums, settings: Settings
) -> dict[int, tuple[float, float]]:
    """Each review's share of the score at `at`: (points of its rating, points its silence costs).

    The score is 100·p plus all of them: `100·w·(s − p)/(Σw + P)` and `−100·c·R·k·overdue/(O + h)`.

    Args:
        counted: the opinions to tell of, all of which count at `at`.
        at: the moment.
        newest_at: the latest publication of all that count, told of or not.
        sums: what all that count add up to.
        settings: the shop's.
    """
    total = sums.weight + settings.phantom_reviews
    per_silence = 100.0 * settings.silence_cost * rating_of(sums, settings) / (sums.overdue + settings.silence_half)
    shares = {}
    for opinion in counted:
        weight = opinion.k * halvings(opinion.published_at, newest_at, settings)
        said = 100.0 * weight * (opinion.satisfaction - settings.phantom_satisfaction) / total
        silence = -per_silence * opinion.k if opinion.overdue_at(at) else 0.0
        shares[opinion.review_id] = (said, silence)
    return shares


def points_of(opinions: Iterable[Opinion], at: datetime, settings: Settings) -> dict[int, tuple[float, float]]:
    """The shares of all reviews that count at `at` (see `shares_of`)."""
    counted = [opinion for opinion in opinions if opinion.counts_at(at)]
    if not counted:
        return {}
    newest_at = max(opinion.published_at for opinion in counted)
    return shares_of(counted, at, newest_at, sums_at(counted, at, settings), settings)


def receipt_at(opinions: Sequence[Opinion], at: datetime, settings: Settings) -> Receipt:
    """Why the score at `at` is what it is, from the phantoms' score on, review by review."""
    lines = _lines(points_of(opinions, at, settings))
    return Receipt(100.0 * settings.phantom_satisfaction, lines, score_at(opinions, at, settings).score)


def _lines(shares: Mapping[int, tuple[float, float]]) -> tuple[ReceiptLine, ...]:
    lines = []
    for review_id, (said, silence) in shares.items():
        lines.append(ReceiptLine(review_id, "said", said))
        if silence:
            lines.append(ReceiptLine(review_id, "silence", silence))
    return _heaviest_first(lines)


def receipt_of_change(opinions: Sequence[Opinion], start: datetime, end: datetime, settings: Settings) -> Receipt:
    """Why the score moved between two moments.

    A review whose part in the world changed (it came, was edited, was removed, fell overdue, was answered)
    has its own lines. What merely aged, because newer ones came, is one line with the cause "fading".
    """
    before, after = points_of(opinions, start, settings), points_of(opinions, end, settings)
    live_before = {opinion.review_id: opinion for opinion in opinions if opinion.counts_at(start)}
    live_after = {opinion.review_id: opinion for opinion in opinions if opinion.counts_at(end)}
    lines, fading = [], []
    for review_id in before.keys() | after.keys():
        said_0, silence_0 = before.get(review_id, (0.0, 0.0))
        said_1, silence_1 = after.get(review_id, (0.0, 0.0))
        cause = _cause(live_before.get(review_id), live_after.get(review_id))
        if cause == "fading":
            fading.append(said_1 - said_0)
        else:
            lines.append(ReceiptLine(review_id, cause, said_1 - said_0))
        if bool(silence_0) != bool(silence_1):
            lines.append(ReceiptLine(review_id, "silence" if silence_1 else "silence ended", silence_1 - silence_0))
        else:
            fading.append(silence_1 - silence_0)
    if any(fading):
        lines.append(ReceiptLine(None, "fading", math.fsum(fading)))
    score_before, score_after = (score_at(opinions, at, settings).score for at in (start, end))
    return Receipt(score_before, _heaviest_first(lines), score_after)


def _cause(before: Opinion | None, after: Opinion | None) -> str:
    if before is None:
        return "new"
    if after is None:
        return "removed"
    return "fading" if before == after else "edited"


def _heaviest_first(lines: Iterable[ReceiptLine]) -> tuple[ReceiptLine, ...]:
    return tuple(sorted(lines, key=weight_order))


def weight_order(line: ReceiptLine) -> tuple[float, int, str]:
    """By what the lines of a receipt are sorted: the heaviest first."""
    return -abs(line.points), line.review_id or 0, line.cause
