"""What customers say in a quarter, when, and what each channel lists of it at any minute."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from reputation_desktop.domain.review import FoundReview
from tests.building import found

MINUTE = timedelta(minutes=1)
HOUR = 60
DAY = 24 * HOUR


class Place(StrEnum):
    """A channel, by the name that the shop gives it."""

    GOOGLE = "Google"
    FORUM = "Forum"
    ALERTS = "Alerts"


@dataclass(frozen=True, slots=True)
class Words:
    """One version: what was written at minute `at`, and whether the channel tells when a later one was written."""

    at: int
    text: str
    stars: int | None
    told_when: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """A reply that the channel shows from minute `at` on."""

    at: int
    text: str
    told_when: bool


@dataclass(frozen=True, slots=True)
class Customer:
    """One customer with all she will ever say.

    Attributes:
        dated: whether the channel tells when she first wrote.
        mailed: a mail tells the beginning of her first words too.
        gone: from which minute until which her review is not to be found.
    """

    name: str
    place: Place
    versions: tuple[Words, ...]
    answers: tuple[Answer, ...]
    dated: bool
    mailed: bool
    gone: tuple[int, int] | None

    def told_at(self, minute: int, begins_at: datetime) -> FoundReview | None:
        """What the channel lists of her at a minute; None before she wrote and while her review is gone."""
        spoken = [each for each in self.versions if each.at <= minute]
        if not spoken or (self.gone is not None and self.gone[0] <= minute < self.gone[1]):
            return None
        words = spoken[-1]
        answer = next((each for each in reversed(self.answers) if each.at <= minute), None)
        return found(
            f"{self.place} {self.name}",
            words.text,
            author=self.name,
            stars=words.stars,
            claimed=begins_at + self.versions[0].at * MINUTE if self.dated else None,
            edited_at=begins_at + words.at * MINUTE if len(spoken) > 1 and words.told_when else None,
            reply=None if answer is None else answer.text,
            replied_at=begins_at + answer.at * MINUTE if answer is not None and answer.told_when else None,
            mention=self.place is Place.ALERTS,
        )

    def mail(self, begins_at: datetime) -> FoundReview:
        """The mail about her first words, which cuts them short."""
        told = replace(self, versions=self.versions[:1], answers=(), gone=None).told_at(self.versions[0].at, begins_at)
        assert told is not None
        return replace(told, key=f"mail {self.name}", text=f"{told.text[:20]}…")


def customer(chance: random.Random, number: int, length: int, rounds: list[int]) -> Customer:
    """Somebody who writes some time from 50 days before the quarter until its end.

    Args:
        chance: what decides.
        number: tells her from the others.
        length: of the quarter, in minutes.
        rounds: the minutes at which the laptop asks the channels. Who is told by two roads changes nothing before
            one of them: a mail that comes after the change it does not tell is, truly, another review.
    """
    at = chance.randrange(-50 * DAY, 0) if chance.random() < 0.15 else chance.randrange(length)
    place = chance.choices(list(Place), [6, 3, 2])[0]
    mailed = place is Place.GOOGLE and at > 0 and chance.random() < 0.4
    first_told = next((each for each in rounds if each > at), length) if mailed else at
    versions = [_words(chance, number, 1, at)]
    while len(versions) < 4 and chance.random() < 0.25:
        after = max(versions[-1].at, first_told)
        versions.append(_words(chance, number, len(versions) + 1, after + chance.randrange(1, 20 * DAY)))
    answers = [
        Answer(words.at + chance.randrange(1, 12 * DAY), f"Sorry, {number}-{place}", chance.random() < 0.7)
        for place, words in enumerate(versions)
        if chance.random() < 0.25
    ]
    gone_from = first_told + chance.randrange(1, 15 * DAY)
    gone = (gone_from, gone_from + chance.randrange(1, 15 * DAY)) if chance.random() < 0.12 else None
    return Customer(
        name=f"Customer {number}",
        place=place,
        versions=tuple(versions),
        answers=tuple(sorted(answers, key=lambda each: each.at)),
        dated=mailed or chance.random() < 0.9,
        mailed=mailed,
        gone=gone,
    )


def _words(chance: random.Random, number: int, version: int, at: int) -> Words:
    angry = chance.random() < 0.7
    stars = chance.choice([1, 2, 3, 5, None] if angry else [3, 4, 5, None])
    mood = "angry" if angry else "pleased"
    return Words(at, f"{number}-{version} {mood}, and at some length", stars, chance.random() < 0.6)


def complains(review: FoundReview) -> bool:
    """Whether what was said is a complaint; also where a mail tells only its beginning."""
    return "angry" in review.text
