"""The stretches of a text that decided its judgement."""

from __future__ import annotations

import heapq
from collections.abc import Sequence

from reputation_desktop.domain.judgement import Phrase
from reputation_desktop.judgement.opinions import Opinion, Part
from reputation_desktop.judgement.vader import REACH, Sentence, boosts

_MOST = 8
_LEAST_VALENCE = 0.5
_STRONGEST = 4.0


def deciding_phrases(text: str, opinions: Sequence[Opinion]) -> tuple[Phrase, ...]:
    """The strongest phrases of `text`, eight at most, in its order and apart from one another.

    A phrase begins with what turns it round or strengthens it: "not friendly", "really slow".
    """
    candidates = [
        (part, opinion.sentence)
        for opinion in opinions
        for part in _stretched(opinion)
        if abs(part.valence) >= _LEAST_VALENCE
    ]
    strongest = heapq.nlargest(_MOST, candidates, key=lambda candidate: abs(candidate[0].valence))
    found = sorted((_phrase(text, part, sentence) for part, sentence in strongest), key=lambda phrase: phrase.start)
    apart: list[Phrase] = []
    for phrase in found:
        if not apart or phrase.start >= apart[-1].end:
            apart.append(phrase)
    return tuple(apart)


def _stretched(opinion: Opinion) -> list[Part]:
    """The parts with what stands before them, those that share it made one ("not friendly or helpful")."""
    found: list[Part] = []
    free = 0
    for part in opinion.parts:
        first = _beginning(opinion.sentence, part, free)
        if part.first < part.last:
            free = part.last + 1
        if found and first <= found[-1].last:
            before = found[-1]
            if before.valence * part.valence > 0:
                found[-1] = Part(before.first, part.last, max(before.valence, part.valence, key=abs))
                continue
            first = before.last + 1
        found.append(Part(first, part.last, part.valence))
    return found


def _beginning(sentence: Sentence, part: Part, free: int) -> int:
    """Where a part begins with its negation or strengthening, not before `free`."""
    for first in range(max(free, part.first - REACH), part.first):
        if first in sentence.negations:
            return first
    first = part.first
    while first > free and boosts(sentence.lowered[first - 1]):
        first -= 1
    return first


def _phrase(text: str, part: Part, sentence: Sentence) -> Phrase:
    start, end = sentence.span(part.first, part.last)
    weight = max(-1.0, min(1.0, part.valence / _STRONGEST))
    return Phrase(text[start:end], start, end, round(weight, 3))
