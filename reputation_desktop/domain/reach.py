"""How many people have heard: counted where a channel gives figures, otherwise an estimate, and told as one.

The rule of thumb behind the estimate, from the literature on word of mouth: a happy customer tells few,
an unhappy one many. Both numbers are settings.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reputation_desktop.domain.review import Kind, Spread
from reputation_desktop.domain.settings import Settings


@dataclass(frozen=True, slots=True)
class Reach:
    """People who have heard: `counted` from the channels' own figures, `estimated` by the rule of thumb."""

    counted: int
    estimated: float


def reach_of(reviews: Iterable[tuple[Kind, Spread]], settings: Settings) -> Reach:
    """Adds up how many heard of each review; neutral and unjudged ones without figures count nobody."""
    counted, estimated = 0, 0.0
    for kind, spread in reviews:
        if spread.followers is not None or spread.shares is not None:
            counted += (spread.followers or 0) + (spread.shares or 0)
        elif kind is Kind.PRAISE:
            estimated += settings.told_by_happy
        elif kind in (Kind.COMPLAINT, Kind.MIXED):
            estimated += settings.told_by_unhappy
    return Reach(counted, estimated)
