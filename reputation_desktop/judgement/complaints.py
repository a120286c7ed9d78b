"""From what the sentences of a text say to what the whole of it is: a complaint, and how satisfied.

Two logistic models over a few traits; `build/judgement/fit_complaints.py` fitted their coefficients, and
`resources/judgement/ATTRIBUTION.md` says on what.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from importlib import resources
from typing import NamedTuple

from reputation_desktop.judgement.opinions import Opinion
from reputation_desktop.judgement.vader import REACH
from reputation_desktop.judgement.wording import lines

NEGATIVE = -0.05
"""Tone up to which a sentence counts as negative; VADER's own bound."""

POSITIVE = 0.35
"""Tone from which a sentence is clearly positive: "I like it" is, "ok" is not."""


class Said(NamedTuple):
    """One sentence in numbers.

    Attributes:
        tone: -1 to 1.
        length: in words.
        refusals: negations that turn nothing round ("it did not arrive").
        leaning: how much its words, each taken alone, are those of complaints (> 0), in sum.
    """

    tone: float
    length: int
    refusals: int
    leaning: float


@dataclass(frozen=True, slots=True)
class Traits:
    """What the verdict on a text goes by; each name has its coefficient.

    Attributes:
        mean: the tones, each sentence weighing as much as it has words.
        worst: the lowest tone.
        best: the highest tone.
        negative: the share of the words that stand in negative sentences.
        positive: the share of the words that stand in clearly positive sentences.
        refusals: a sentence, at most 1.
        leaning: over the square root of the words.
    """

    mean: float = 0.0
    worst: float = 0.0
    best: float = 0.0
    negative: float = 0.0
    positive: float = 0.0
    refusals: float = 0.0
    leaning: float = 0.0


def said(opinion: Opinion, leanings: Mapping[str, float]) -> Said:
    """One sentence in numbers, by the leaning of each word.

    A word does not count where it is turned round: neither "not" nor "bad" makes "not bad" a complaint.
    """
    lowered, negations = opinion.sentence.lowered, opinion.sentence.negations
    leaning = {place: leanings[word] for place, word in enumerate(lowered) if word in leanings}
    if leaning:
        for part in opinion.parts:
            for place in range(part.first, part.last + 1):
                if leaning.get(place, 0.0) * part.valence > 0:
                    del leaning[place]
    turning: set[int] = set()
    if negations:
        turning.update(place for part in opinion.parts for place in range(part.first - REACH, part.last + 1))
        turning &= negations
        for place in turning:
            leaning.pop(place, None)
    return Said(opinion.tone, opinion.length, len(negations) - len(turning), sum(leaning.values()))


def traits(sentences: Sequence[Said]) -> Traits:
    """The traits of a text; all 0 where nothing is said."""
    words = sum(sentence.length for sentence in sentences)
    if not words:
        return Traits()
    tones = [sentence.tone for sentence in sentences]
    return Traits(
        mean=sum(sentence.tone * sentence.length for sentence in sentences) / words,
        worst=min(tones),
        best=max(tones),
        negative=sum(sentence.length for sentence in sentences if sentence.tone <= NEGATIVE) / words,
        positive=sum(sentence.length for sentence in sentences if sentence.tone >= POSITIVE) / words,
        refusals=min(1.0, sum(sentence.refusals for sentence in sentences) / len(sentences)),
        leaning=sum(sentence.leaning for sentence in sentences) / math.sqrt(words),
    )


class Verdicts:
    """The fitted models; reading their files takes a few milliseconds, so share one."""

    def __init__(self) -> None:
        file = resources.files("resources") / "judgement" / "complaints.json"
        fitted = json.loads(file.read_text(encoding="utf-8"))
        names = [trait.name for trait in fields(Traits)]
        self._leanings = {word: float(value) for value, words in lines("leanings.txt") for word in words}
        self._complaint, self._praise = (
            (float(model["bias"]), {name: float(model[name]) for name in names})
            for model in (fitted["complaint"], fitted["praise"])
        )

    def traits(self, opinions: Iterable[Opinion]) -> Traits:
        """The traits of the text that says these opinions."""
        return traits([said(opinion, self._leanings) for opinion in opinions])

    def complaint_probability(self, found: Traits) -> float:
        """How probable it is that a text with these traits complains, 0 to 1."""
        return _probability(*self._complaint, found)

    def satisfaction(self, found: Traits) -> float:
        """0 to 1: praise for sure is 1, a complaint for sure 0, half of each 0.5."""
        return (1.0 + _probability(*self._praise, found) - self.complaint_probability(found)) / 2


def _probability(bias: float, coefficients: Mapping[str, float], found: Traits) -> float:
    evidence = bias + sum(weight * float(getattr(found, name)) for name, weight in coefficients.items())
    return 1.0 / (1.0 + math.exp(-evidence))
