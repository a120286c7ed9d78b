"""What a text is about: service, waiting, price, quality, cleanliness, delivery, booking, returns, place."""

from __future__ import annotations

from collections.abc import Sequence

from reputation_desktop.domain.judgement import Topic
from reputation_desktop.judgement.opinions import Opinion
from reputation_desktop.judgement.vader import compound
from reputation_desktop.judgement.wording import Found, Wordings

_TURNS = frozenset(["but", "however", "although", "though", "yet", "except", "while", "whereas", "unfortunately"])

_NONE = "-"
"""Stands in the list before wordings that look like a topic and are none ("can't wait to")."""


class Topics:
    """Finds topics by the wordings of `topics.txt`."""

    def __init__(self) -> None:
        self._wordings = Wordings("topics.txt")

    def of(self, opinions: Sequence[Opinion]) -> tuple[Topic, ...]:
        """The topics in the order of the text, each once: where most is said for or against it.

        A topic's stretch is its sentence, or the part of it up to a turn ("good food, but slow service").
        """
        strongest: dict[str, tuple[float, Opinion, tuple[int, int]]] = {}
        for opinion in opinions:
            words = opinion.sentence.lowered
            whole = (0, len(words) - 1)
            turns = not _TURNS.isdisjoint(words)
            for found in self._wordings.found(words):
                stretch = _stretch(words, found) if turns else whole
                polarity = _polarity(opinion, stretch)
                known = strongest.get(found.value)
                if known is None or abs(polarity) > abs(known[0]):
                    strongest[found.value] = polarity, opinion, stretch
        strongest.pop(_NONE, None)
        topics = (
            Topic(name, round(polarity, 3), *opinion.sentence.span(*stretch))
            for name, (polarity, opinion, stretch) in strongest.items()
        )
        return tuple(sorted(topics, key=lambda topic: (topic.start, topic.topic)))


def _stretch(words: Sequence[str], found: Found) -> tuple[int, int]:
    """The first and last word of the part of a sentence, between turns, that holds what was found."""
    first, last = found.first, found.last
    while first and words[first] not in _TURNS:
        first -= 1
    while last + 1 < len(words) and words[last + 1] not in _TURNS:
        last += 1
    return first, last


def _polarity(opinion: Opinion, stretch: tuple[int, int]) -> float:
    first, last = stretch
    if last - first + 1 == opinion.length:
        return opinion.tone
    return compound([part.valence for part in opinion.parts if first <= part.first <= last], opinion.sentence.text)
