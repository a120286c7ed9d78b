"""Asking for reviews: the words of a poster or card, and what they may not say.

Everybody is asked alike. Platforms and the law forbid to ask only happy customers ("gating") and to give something
for a review, so an invitation that does either is pointed out before it is printed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from reputation_desktop.domain.draft_check import FindingSort, findings


@dataclass(frozen=True, slots=True)
class Invitation:
    """What is printed: a few large words, and a sentence or two under them."""

    headline: str
    words: str


class Unfairness(StrEnum):
    """What an invitation may not do."""

    REWARD = "reward"
    GATING = "gating"


@dataclass(frozen=True, slots=True)
class InvitationFinding:
    """One place of an invitation; `quote` stands there."""

    sort: Unfairness
    quote: str


_GATING = re.compile(
    r"\b(?:"
    # only who liked it
    r"(?:if|when|as long as) (?:you|it) (?:\w+ )?(?:liked?|loved?|enjoyed?)"
    r"|(?:if|when|as long as) (?:you|it) (?:are|were|was) (?:\w+ )?(?:happy|satisfied|pleased)"
    r"|(?:happy|satisfied|pleased) (?:with us|customers?|guests?|clients?)|(?:if|are you) (?:happy|satisfied)\b"
    r"|wenn (?:es )?(?:(?:sie|du|ihr|dir|ihnen|euch) )?(?:\w+ )?(?:gefallen|zufrieden|geschmeckt)"
    r"|zufriedene[nr]? (?:kund|g[aä]st)\w*|nur wenn"
    # only good ones
    r"|(?:a |some )?(?:good|great|nice|positive|top|perfect|best) (?:review|rating)s?"
    r"|(?:gute|positive|nette|tolle|beste) (?:bewertung|rezension)(?:en)?"
    r"|(?:5|five|fünf)[ -]?(?:stars?|sterne?\w*)"
    # what is better said elsewhere
    r"|(?:otherwise|if not),? (?:please )?(?:tell|talk to|contact|speak to) us"
    r"|(?:unhappy|dissatisfied|not (?:happy|satisfied))"
    r")(?!\w)|[★⭐]{5}|5 ?[★⭐]",
    re.IGNORECASE,
)


def unfair_places(invitation: Invitation) -> tuple[InvitationFinding, ...]:
    """What of an invitation offers a reward or asks only some; English and the basics of German."""
    found: list[InvitationFinding] = []
    for text in (invitation.headline, invitation.words):
        rewards = [each.quote for each in findings(text) if each.sort is FindingSort.INCENTIVE]
        found.extend(InvitationFinding(Unfairness.REWARD, quote) for quote in rewards)
        found.extend(InvitationFinding(Unfairness.GATING, place[0]) for place in _GATING.finditer(text))
    return tuple(found)
