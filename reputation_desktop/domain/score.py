"""The reputation score: a pure function of the opinions, the settings and a moment.

With T the publication of the newest opinion that counts at the moment t:

* weight          w = k · ½^((T − published) / half-life)
* rating          R = (Σ w·s + P·p) / (Σ w + P), with P phantom reviews of satisfaction p
* cost of silence C = c · O / (O + h), O the Σ k of the complaints overdue at t, unfaded
* score           100 · R · (1 − C)
* band            100 (1 − C) · logistic(logit R ± 1.645 / √(n·R·(1 − R))),
                  n = P + Σ k · ½^((t − published) / half-life): a 90 % interval

Sources: the phantom reviews are Trustpilot's published seven of 3.5 stars; the band is the delta method
for a proportion on the logit scale (Agresti, Categorical Data Analysis, 3.1). Where R is 0 or 1, which takes
unanimous customers and no phantoms, there is no logit, and the exact interval of Clopper and Pearson stands
in: from .05^(1/n) to 1, or from 0 to 1 − .05^(1/n). Ageing by the newest opinion instead of the clock keeps
silence from raising or lowering the rating; only the band widens.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from reputation_desktop.domain.settings import Settings

BAND_Z = 1.645
"""Standard normal quantile of a two-sided 90 % interval."""

BAND_TAIL = 0.05
"""What such an interval leaves out on either side."""

YEAR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Opinion:
    """One version of one review, as far as it can count.

    Attributes:
        k: 1 for a review, the mention weight for a judged mention, 0 for what never counts.
        satisfaction: 0 to 1.
        published_at: the first publication of the review; its age counts from here.
        counts_from: from when this version speaks.
        counts_until: when a later version or the removal ended it, or None.
        overdue_from: when it became an overdue complaint, or None; may lie in the future.
        overdue_until: when an answer (or the version's end) closed the clock, or None.
        mention: whether it is a mention rather than a review.
    """

    review_id: int
    k: float
    satisfaction: float
    published_at: datetime
    counts_from: datetime
    counts_until: datetime | None = None
    overdue_from: datetime | None = None
    overdue_until: datetime | None = None
    mention: bool = False

    def counts_at(self, at: datetime) -> bool:
        return self.k > 0 and self.counts_from <= at and (self.counts_until is None or at < self.counts_until)

    def overdue_at(self, at: datetime) -> bool:
        """Whether the cost of silence knows it at `at`."""
        return (
            self.overdue_from is not None
            and self.overdue_from <= at
            and (self.overdue_until is None or at < self.overdue_until)
            and self.counts_at(at)
        )


@dataclass(frozen=True, slots=True)
class Sums:
    """All that the score needs to know of the opinions at one moment.

    Attributes:
        weight: Σ w.
        weighted: Σ w·s.
        informed: Σ k · ½^((t − published) / half-life), what the band's n grows from.
        overdue: Σ k of the overdue complaints.
        reviews_12m: counted reviews, without mentions, published in the 365 days before.
    """

    weight: float
    weighted: float
    informed: float
    overdue: float
    reviews_12m: int


@dataclass(frozen=True, slots=True)
class Score:
    """The score of a moment; `score`, `low` and `high` are 0 to 100, `rating` and `cost` 0 to 1."""

    at: datetime
    score: float
    low: float
    high: float
    rating: float
    cost: float
    reviews_12m: int
    enough: bool


def halvings(earlier: datetime, later: datetime, settings: Settings) -> float:
    """½ to the number of half-lives between two moments."""
    return float(0.5 ** ((later - earlier) / timedelta(days=settings.half_life_days)))


def sums_at(opinions: Iterable[Opinion], at: datetime, settings: Settings) -> Sums:
    """What the opinions add up to at `at`."""
    counted = [opinion for opinion in opinions if opinion.counts_at(at)]
    if not counted:
        return Sums(0.0, 0.0, 0.0, 0.0, 0)
    newest = max(opinion.published_at for opinion in counted)
    weights = [opinion.k * halvings(opinion.published_at, newest, settings) for opinion in counted]
    weight = math.fsum(weights)
    return Sums(
        weight=weight,
        weighted=math.fsum(w * opinion.satisfaction for w, opinion in zip(weights, counted, strict=True)),
        informed=weight * halvings(newest, at, settings),
        overdue=math.fsum(opinion.k for opinion in counted if opinion.overdue_at(at)),
        reviews_12m=sum(1 for opinion in counted if not opinion.mention and at - YEAR < opinion.published_at),
    )


def rating_of(sums: Sums, settings: Settings) -> float:
    """R, 0 to 1; with no opinion and no phantom review, the phantoms' satisfaction."""
    total = sums.weight + settings.phantom_reviews
    if total <= 0:
        return settings.phantom_satisfaction
    rating = (sums.weighted + settings.phantom_reviews * settings.phantom_satisfaction) / total
    return min(1.0, max(0.0, rating))


def cost_of(sums: Sums, settings: Settings) -> float:
    """C, 0 to the setting `silence_cost`."""
    return settings.silence_cost * sums.overdue / (sums.overdue + settings.silence_half)


def score_of(sums: Sums, at: datetime, settings: Settings) -> Score:
    """The score with its band from what the opinions add up to at `at`."""
    rating, cost = rating_of(sums, settings), cost_of(sums, settings)
    low, high = _band(rating, settings.phantom_reviews + sums.informed)
    scale = 100.0 * (1.0 - cost)
    return Score(
        at=at,
        score=scale * rating,
        low=scale * low,
        high=scale * high,
        rating=rating,
        cost=cost,
        reviews_12m=sums.reviews_12m,
        enough=sums.reviews_12m >= settings.enough_reviews,
    )


def _band(rating: float, n: float) -> tuple[float, float]:
    if n <= 0.0:
        return 0.0, 1.0
    if rating in (0.0, 1.0):
        inner = BAND_TAIL ** (1.0 / n)
        return (inner, 1.0) if rating else (0.0, 1.0 - inner)
    spread = max(n * rating * (1.0 - rating), sys.float_info.min)
    centre, reach = math.log(rating / (1.0 - rating)), BAND_Z / math.sqrt(spread)
    return _logistic(centre - reach), _logistic(centre + reach)


def _logistic(x: float) -> float:
    return 1.0 / (1.0 + math.exp(-x)) if x >= 0 else math.exp(x) / (1.0 + math.exp(x))


def score_at(opinions: Sequence[Opinion], at: datetime, settings: Settings) -> Score:
    """The score at `at`, straight from the opinions."""
    return score_of(sums_at(opinions, at, settings), at, settings)
