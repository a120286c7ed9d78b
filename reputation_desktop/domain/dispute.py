"""A review that breaks a platform's rules: which one, when it was reported, and what came of it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from reputation_desktop.domain.review import Rating
from reputation_desktop.domain.sentence import Sentence, marked


class Rule(StrEnum):
    """What most platforms forbid, each in its own words."""

    FAKE = "fake"
    NO_CUSTOMER = "no_customer"
    INTEREST = "conflict_of_interest"
    OTHER_PLACE = "other_place"
    OFF_TOPIC = "off_topic"
    INSULT = "insult"
    PRIVATE = "private_data"
    ADVERTISING = "advertising"
    THREAT = "threat"


RULES: dict[str, Sentence] = {
    Rule.FAKE: marked("It is spam, or not a real review"),
    Rule.NO_CUSTOMER: marked("Its author was no customer"),
    Rule.INTEREST: marked("It is by a competitor, or by someone who worked here"),
    Rule.OTHER_PLACE: marked("It is about another business"),
    Rule.OFF_TOPIC: marked("It is not about what a customer met with"),
    Rule.INSULT: marked("It insults, harasses or belittles somebody"),
    Rule.PRIVATE: marked("It tells private things about a person"),
    Rule.ADVERTISING: marked("It advertises something"),
    Rule.THREAT: marked("It threatens, or asks for something in return"),
}
"""What each is called."""


class Outcome(StrEnum):
    """What the platform made of it."""

    NONE = ""
    TAKEN_DOWN = "taken down"
    STAYS = "stays"


OUTCOMES: dict[str, Sentence] = {
    Outcome.NONE: marked("Nothing yet"),
    Outcome.TAKEN_DOWN: marked("It was taken down"),
    Outcome.STAYS: marked("It stays"),
}
"""What each is called."""


@dataclass(frozen=True, slots=True)
class Dispute:
    """What the owner holds against a review.

    Attributes:
        rule: the name of a `Rule`, or the owner's own words for another one; empty before she chose.
        statement: why it breaks it, in her words.
        reference: the number that the platform gave the case.
        reported_at: when it was reported; None before.
        outcome_at: when the outcome was noted; None before.
    """

    review_id: int
    rule: str = ""
    statement: str = ""
    reference: str = ""
    reported_at: datetime | None = None
    outcome: Outcome = Outcome.NONE
    outcome_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SeenVersion:
    """A version of a review as it was seen.

    Attributes:
        number: 1 for the first.
        seen_at: when this program first saw it.
        edited_at: when its author changed it to these words, where the source says so.
        replaced_at: when the next version took its place; None for the present one.
    """

    number: int
    title: str
    text: str
    rating: Rating | None
    seen_at: datetime
    edited_at: datetime | None
    replaced_at: datetime | None

    @property
    def digest(self) -> str:
        """SHA-256 of its exact words, as 64 hexadecimal digits.

        Of the text in UTF-8; where there is a title, of the title, one line feed and the text.
        """
        words = f"{self.title}\n{self.text}" if self.title else self.text
        return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()
