"""What VADER makes of one sentence, word by word.

The numbers are those of vaderSentiment's own analyser (Hutto & Gilbert 2014, MIT), to the last digit; a test
holds both beside each other. That analyser lowers all words again for each look at a neighbour, so that its
time grows with the square of the text, and tells no word's share in the sum. This one takes a sentence apart
once and visits only the words of the lexicon.
"""

from __future__ import annotations

import heapq
import math
import re
import string
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from vaderSentiment import vaderSentiment as stock  # noqa: N813 - its module is named like its package

_NEGATIONS = frozenset(stock.NEGATE)
_TURNING = _NEGATIONS | {"no"}
_BOOSTERS: Mapping[str, float] = stock.BOOSTER_DICT
_IDIOMS: Mapping[str, float] = stock.SPECIAL_CASES
_SHORTEST_WORD = 2
"""Characters up to which what is left of a token without its punctuation is taken for an emoticon."""

_CAPITALS: float = stock.C_INCR

NEGATED: float = stock.N_SCALAR
"""What a negation makes of a valence, as a factor."""

_TOKEN = re.compile(r"\S+")

REACH = 3
"""Words that a negation or a strengthening reaches."""

_DISTANCE = (1.0, 0.95, 0.9)
_SAYINGS = {max(saying.split(), key=len) for saying in (*_IDIOMS, *_BOOSTERS)}
_CHANGING = frozenset({*_NEGATIONS, *_BOOSTERS, *_SAYINGS, "no", "least", "this"})
"""Words that may change the valence of one that stands near; so may any that ends in n't."""


def boosts(lowered: str) -> bool:
    """Whether a word in lower case strengthens or weakens what follows ("very", "barely")."""
    return lowered in _BOOSTERS


def compound(valences: Iterable[float], text: str) -> float:
    """VADER's compound score, -1 to 1 with four decimals, of a sentence's valences and its ! and ?."""
    total = float(sum(valences))
    if total:
        total += math.copysign(_emphasis(text), total)
    return round(float(stock.normalize(total)), 4)


@dataclass(slots=True)
class Sentence:
    """One sentence as VADER takes it apart, and where its words lie in the judged text.

    Attributes:
        text: the sentence, each emoji replaced by its description.
        tokens: what stands between blanks, without the punctuation around it.
        lowered: the tokens in lower case.
        negations: the places of words that turn round what follows ("not", "isn't", "no").
        origin: where the sentence begins in the judged text.
        origins: with emoji, the place of each character of `text` within the sentence.
        spans: where each token begins and ends in `text`, once somebody has asked.
    """

    text: str
    tokens: list[str]
    lowered: list[str]
    negations: Set[int]
    origin: int
    origins: list[int] | None
    spans: list[tuple[int, int]] | None = None

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Where the tokens `first` to `last` (both included) lie in the judged text, as (start, end)."""
        start, end = self._within(first)
        if first < last:
            end = self._within(last)[1]
        if self.origins is None:
            return self.origin + start, self.origin + end
        return self.origin + self.origins[start], self.origin + self.origins[end - 1] + 1

    def _within(self, place: int) -> tuple[int, int]:
        """Where a token lies in `text`, without its punctuation; an emoticon is punctuation and stays."""
        if self.spans is None:
            self.spans = [match.span() for match in _TOKEN.finditer(self.text)]
        start, end = self.spans[place]
        word = self.text[start:end]
        if word.isalnum():
            return start, end
        inner = word.strip(string.punctuation)
        if inner:
            start += word.index(inner)
            word = inner
        return start, start + len(word)


class _Word(NamedTuple):
    """A token without its punctuation, in lower case, and whether it turns round what follows."""

    token: str
    lowered: str
    turns: bool


@lru_cache(maxsize=20_000)
def _word(token: str) -> _Word:
    """The same few thousand words make most of all reviews."""
    inner = token.strip(string.punctuation)
    word = inner if len(inner) > _SHORTEST_WORD else token
    lowered = word.lower()
    return _Word(word, lowered, lowered in _TURNING or "n't" in lowered)


class Vader:
    """Reads sentences with VADER's lexicon and rules.

    Args:
        more: further words with their valence from -4 to 4; they win over the lexicon's.
    """

    def __init__(self, more: Mapping[str, float]) -> None:
        analyser = stock.SentimentIntensityAnalyzer()
        self.lexicon: dict[str, float] = {**analyser.lexicon, **more}
        self._emojis = {sign: name for sign, name in analyser.emojis.items() if len(sign) == 1}
        self._emoji = re.compile("[" + "".join(map(re.escape, self._emojis)) + "]")

    def taken_apart(self, text: str, origin: int = 0) -> Sentence:
        """One sentence, which begins at `origin` of the judged text."""
        origins: list[int] | None = None
        if not text.isascii() and self._emoji.search(text):
            text, origins = self._described(text)
        words = [_word(token) for token in text.split()]
        tokens, lowered, turns = map(list, zip(*words, strict=True)) if words else ([], [], [])
        negations = {place for place, turning in enumerate(turns) if turning} if True in turns else frozenset()
        return Sentence(text, tokens, lowered, negations, origin, origins)

    def valences(self, tokens: Sequence[str], lowered: Sequence[str]) -> dict[int, float]:
        """By place of a token, how strongly it speaks for (> 0) or against (< 0) the shop; 0 is left out."""
        found: dict[int, float] = {}
        known = [place for place, word in enumerate(lowered) if word in self.lexicon and word not in _BOOSTERS]
        if not known:
            return found
        some_capitals = bool(stock.allcap_differential(tokens))
        for place in known:
            if lowered[place] == "kind" and lowered[place + 1 : place + 2] == ["of"]:
                continue
            valence = self._valence(tokens, lowered, place, some_capitals)
            if valence:
                found[place] = valence
        if "but" in lowered:
            _shift_weight_behind(lowered.index("but"), found)
        return found

    def _described(self, text: str) -> tuple[str, list[int]]:
        """Emojis as words; glued to what follows, as VADER does. Also each character's place in `text`."""
        pieces: list[str] = []
        origins: list[int] = []
        after_blank = True
        for place, sign in enumerate(text):
            piece = self._emojis.get(sign)
            if piece is None:
                piece, after_blank = sign, sign == " "
            else:
                piece, after_blank = (piece if after_blank else " " + piece), False
            pieces.append(piece)
            origins.extend([place] * len(piece))
        return "".join(pieces), origins

    def _valence(self, tokens: Sequence[str], lowered: Sequence[str], place: int, some_capitals: bool) -> float:
        word = lowered[place]
        valence = self.lexicon[word]
        if word == "no" and place + 1 < len(lowered) and lowered[place + 1] in self.lexicon:
            valence = 0.0
        if _denied(lowered, place):
            valence = self.lexicon[word] * NEGATED
        if some_capitals and tokens[place].isupper():
            valence += _CAPITALS if valence > 0 else -_CAPITALS
        near = lowered[max(0, place - REACH) : place + REACH]
        if _CHANGING.isdisjoint(near) and "n't" not in " ".join(near):
            return valence
        for distance in range(1, min(REACH, place) + 1):
            before = lowered[place - distance]
            if before in self.lexicon:
                continue
            if before in _BOOSTERS:
                loud = some_capitals and tokens[place - distance].isupper()
                valence += _boost(before, valence, loud) * _DISTANCE[distance - 1]
            valence = _negated(valence, lowered, place, distance)
            if distance == REACH:
                valence = _idiom(valence, lowered, place)
        if place and lowered[place - 1] == "least" and "least" not in self.lexicon:
            at_least = place > 1 and lowered[place - 2] in ("at", "very")
            valence = valence if at_least else valence * NEGATED
        return valence


def _denied(lowered: Sequence[str], place: int) -> bool:
    return "no" in lowered[max(0, place - 2) : place] or (
        place > 2 and lowered[place - 3] == "no" and lowered[place - 1] in ("or", "nor")
    )


def _boost(booster: str, valence: float, loud: bool) -> float:
    boost = -_BOOSTERS[booster] if valence < 0 else _BOOSTERS[booster]
    if loud:
        boost += _CAPITALS if valence > 0 else -_CAPITALS
    return boost


def _negated(valence: float, lowered: Sequence[str], place: int, distance: int) -> float:
    """The valence after the word `distance` places before; "never so" and "without doubt" do not negate."""
    if distance > 1:
        far, between = lowered[place - distance], lowered[place - distance + 1 : place]
        so_far = between[0] in ("so", "this")
        so_near = distance == 3 and between[1] in ("so", "this")
        if (far == "never" and so_far) or so_near:
            return valence * 1.25
        if far == "without" and "doubt" in between:
            return valence
    before = lowered[place - distance]
    return valence * NEGATED if before in _NEGATIONS or "n't" in before else valence


def _idiom(valence: float, lowered: Sequence[str], place: int) -> float:
    """The valence where the words around `place`, which has three before it, make a saying."""
    three, two, one, word = lowered[place - 3 : place + 1]
    two_one, three_two = f"{two} {one}", f"{three} {two}"
    three_two_one = f"{three} {two_one}"
    for saying in (f"{one} {word}", f"{two_one} {word}", two_one, three_two_one, three_two):
        if saying in _IDIOMS:
            valence = _IDIOMS[saying]
            break
    after = lowered[place + 1 : place + 3]
    for length in range(1, len(after) + 1):
        valence = _IDIOMS.get(" ".join((word, *after[:length])), valence)
    for saying in (three_two_one, three_two, two_one):
        valence += _BOOSTERS.get(saying, 0.0)
    return valence


def _shift_weight_behind(but: int, valences: dict[int, float]) -> None:
    """Halves what stands before "but" and raises what stands behind it.

    VADER looks each word up by its value, so that of two equal ones the first is changed twice.
    """
    places: dict[float, list[int]] = {}
    for place, valence in valences.items():
        places.setdefault(valence, []).append(place)
    for place in list(valences):
        valence = valences[place]
        first = heapq.heappop(places[valence])
        valences[first] = valence * (0.5 if first < but else 1.5)
        heapq.heappush(places.setdefault(valences[first], []), first)


def _emphasis(text: str) -> float:
    loud: float = min(text.count("!"), 4) * 0.292
    questions = text.count("?")
    if questions > 1:
        loud += questions * 0.18 if questions <= 3 else 0.96
    return loud
