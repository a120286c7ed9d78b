"""What VADER makes of one sentence, word by word.

The numbers are those of vaderSentiment's own analyser (Hutto & Gilbert 2014, MIT), to the last digit; a test
holds both beside each other. That analyser lowers all words again for each look at a neighbour, so that its
time grows with the square of the text, and tells no word's share in the sum. This one takes a sentence apart
once and visits only the words of the lexicon.
"""

from __future__ import annotations

import math
import re
import string
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from vaderSentiment import vaderSentiment as stock

_NEGATIONS = frozenset(stock.NEGATE)
_BOOSTERS: Mapping[str, float] = stock.BOOSTER_DICT
_IDIOMS: Mapping[str, float] = stock.SPECIAL_CASES
_CAPITALS = stock.C_INCR
NEGATED = stock.N_SCALAR
_DISTANCE = (1.0, 0.95, 0.9)
_WORD = re.compile(r"\S+")


def negates(lowered: str) -> bool:
    """Whether a word in lower case turns what follows into its opposite ("not", "isn't", "no")."""
    return lowered in _NEGATIONS or lowered == "no" or "n't" in lowered


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
        valences: per place of a token that speaks for (> 0) or against (< 0) the shop, how strongly (-4 to 4).
    """

    text: str
    tokens: list[str]
    lowered: list[str]
    valences: dict[int, float] = field(default_factory=dict)
    _origin: int = 0
    _origins: list[int] | None = None
    _spans: list[tuple[int, int]] | None = None

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Where the tokens `first` to `last` (both included) lie in the judged text, as (start, end)."""
        if self._spans is None:
            self._spans = [self._stripped(word) for word in _WORD.finditer(self.text)]
        start, end = self._spans[first][0], self._spans[last][1]
        if self._origins is None:
            return self._origin + start, self._origin + end
        return self._origin + self._origins[start], self._origin + self._origins[end - 1] + 1

    @staticmethod
    def _stripped(word: re.Match[str]) -> tuple[int, int]:
        said = word[0]
        left = len(said) - len(said.lstrip(string.punctuation))
        right = len(said.rstrip(string.punctuation))
        return (word.start() + left, word.start() + right) if left < right else word.span()


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

    def read(self, text: str, origin: int = 0) -> Sentence:
        """Reads one sentence, which begins at `origin` of the judged text."""
        origins: list[int] | None = None
        if not text.isascii() and self._emoji.search(text):
            text, origins = self._described(text)
        tokens = [_without_punctuation(token) for token in text.split()]
        sentence = Sentence(text, tokens, [token.lower() for token in tokens], _origin=origin, _origins=origins)
        self._weigh(sentence)
        return sentence

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

    def _weigh(self, sentence: Sentence) -> None:
        lowered = sentence.lowered
        known = [place for place, word in enumerate(lowered) if word in self.lexicon and word not in _BOOSTERS]
        if not known:
            return
        some_capitals: bool | None = None
        for place in known:
            if lowered[place] == "kind" and lowered[place + 1 : place + 2] == ["of"]:
                continue
            if some_capitals is None:
                some_capitals = bool(stock.allcap_differential(sentence.tokens))
            valence = self._valence(sentence.tokens, lowered, place, some_capitals)
            if valence:
                sentence.valences[place] = valence
        if "but" in lowered:
            _shift_weight_behind(lowered.index("but"), sentence.valences)

    def _valence(self, tokens: Sequence[str], lowered: Sequence[str], place: int, some_capitals: bool) -> float:
        word = lowered[place]
        valence = self.lexicon[word]
        if word == "no" and place + 1 < len(lowered) and lowered[place + 1] in self.lexicon:
            valence = 0.0
        if _denied(lowered, place):
            valence = self.lexicon[word] * NEGATED
        if some_capitals and tokens[place].isupper():
            valence += _CAPITALS if valence > 0 else -_CAPITALS
        for distance in range(1, min(3, place) + 1):
            before = lowered[place - distance]
            if before in self.lexicon:
                continue
            if before in _BOOSTERS:
                loud = some_capitals and tokens[place - distance].isupper()
                valence += _boost(before, valence, loud) * _DISTANCE[distance - 1]
            valence = _negated(valence, lowered, place, distance)
            if distance == 3:
                valence = _idiom(valence, lowered, place)
        if place > 0 and lowered[place - 1] == "least" and "least" not in self.lexicon:
            at_least = place > 1 and lowered[place - 2] in ("at", "very")
            valence = valence if at_least else valence * NEGATED
        return valence


def _without_punctuation(token: str) -> str:
    stripped = token.strip(string.punctuation)
    return token if len(stripped) <= 2 else stripped


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
    return valence * NEGATED if before != "no" and negates(before) else valence


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
    for place in list(valences):
        valence = valences[place]
        first = next(candidate for candidate, other in valences.items() if other == valence)
        valences[first] = valence * (0.5 if first < but else 1.5)


def _emphasis(text: str) -> float:
    loud: float = min(text.count("!"), 4) * 0.292
    questions = text.count("?")
    if questions > 1:
        loud += questions * 0.18 if questions <= 3 else 0.96
    return loud
