"""Whether what was blamed before an event is blamed less after it, or whether chance alone may tell the same."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

FEWEST_REVIEWS = 5
"""Reviews that both times need; with fewer, single customers decide."""

HARDLY_CHANCE = 0.02
"""Below it a difference is clear. Stricter than the usual .05: an owner looks again as the days go by."""

EASILY_CHANCE = 0.5
"""From here on, as large a difference comes about by itself every other time."""

_NEGLIGIBLE = 1e-18
_ALIKE = 1 + 1e-7
"""What rounding may make of two probabilities that are the same."""


class Outcome(StrEnum):
    """What came of it."""

    CLEARLY_FEWER = "clearly fewer"
    FEWER = "fewer, maybe chance"
    SAME = "about the same"
    MORE = "more, maybe chance"
    CLEARLY_MORE = "clearly more"
    NOT_ENOUGH = "not enough to say"


@dataclass(frozen=True, slots=True)
class Comparison:
    """As many whole days before an event as after it, the event's own day being the first after.

    Attributes:
        days: how many on each side; 0 where none has passed yet.
        before_blamed: of the `before_of` reviews before, those that blame what was to be mended.
        after_blamed: of the `after_of` reviews after.
    """

    days: int
    before_blamed: int
    before_of: int
    after_blamed: int
    after_of: int
    outcome: Outcome


def compared(days: int, before_blamed: int, before_of: int, after_blamed: int, after_of: int) -> Comparison:
    """The comparison of what was counted, with what it comes to."""
    outcome = _outcome(before_blamed, before_of, after_blamed, after_of)
    return Comparison(days, before_blamed, before_of, after_blamed, after_of, outcome)


def _outcome(before_blamed: int, before_of: int, after_blamed: int, after_of: int) -> Outcome:
    if min(before_of, after_of) < FEWEST_REVIEWS:
        return Outcome.NOT_ENOUGH
    chance = by_chance(before_blamed, before_of, after_blamed, after_of)
    if chance >= EASILY_CHANCE:
        return Outcome.SAME
    if after_blamed * before_of < before_blamed * after_of:
        return Outcome.CLEARLY_FEWER if chance < HARDLY_CHANCE else Outcome.FEWER
    return Outcome.CLEARLY_MORE if chance < HARDLY_CHANCE else Outcome.MORE


def by_chance(before_blamed: int, before_of: int, after_blamed: int, after_of: int) -> float:
    """How probable a difference at least as unusual is where before and after do not differ at all.

    Fisher's exact test, two-sided: the sum over all divisions of the blame, with the same totals, that are no more
    probable than the one that was found (R. A. Fisher, Statistical Methods for Research Workers, 5th edition, 1934,
    section 21.02; G. H. Freeman and J. H. Halton, Biometrika 38, 1951). It holds for small numbers too.
    """
    blamed, everything = before_blamed + after_blamed, before_of + after_of
    likeliest = (before_of + 1) * (blamed + 1) // (everything + 2)
    weights = {likeliest: 1.0}
    for step in (1, -1):
        before, weight = likeliest, 1.0
        while weight > _NEGLIGIBLE:
            weight *= _ratio(before, step, before_of, blamed, everything)
            before += step
            weights[before] = weight
    found = weights.get(before_blamed, 0.0)
    return sum(each for each in weights.values() if each <= found * _ALIKE) / sum(weights.values())


def _ratio(before: int, step: int, before_of: int, blamed: int, everything: int) -> float:
    """How much more probable than `before` of the blamed reviews lying before the event is one `step` from it."""
    rest = everything - before_of - blamed
    if step > 0:
        return (blamed - before) * (before_of - before) / ((before + 1) * (rest + before + 1))
    return before * (rest + before) / ((blamed - before + 1) * (before_of - before + 1))
