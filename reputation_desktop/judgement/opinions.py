"""What each sentence of an English text says for or against the shop."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from reputation_desktop.judgement import vader
from reputation_desktop.judgement.sentences import sentences
from reputation_desktop.judgement.wording import Found, Wordings, lines

_BEFORE_BUT, _AFTER_BUT = 0.5, 1.5

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("‘’ʼ`´", "'"),
        **dict.fromkeys("“”„«»", '"'),
        **dict.fromkeys("–—…·•\ufe0f\u200b\u200d\u2060\ufeff", " "),
        ",": " ",
    }
)


class Part(NamedTuple):
    """The tokens `first` to `last` of a sentence, and how strongly they speak for or against, -4 to 4."""

    first: int
    last: int
    valence: float


class Opinion(NamedTuple):
    """What one sentence says; `tone` is -1 to 1, 0 where it says nothing."""

    sentence: vader.Sentence
    parts: tuple[Part, ...]
    tone: float

    @property
    def length(self) -> int:
        """In words."""
        return len(self.sentence.tokens)


class Opinions:
    """Reads opinions with VADER's rules, its lexicon, and the words and cues of this shop's trade."""

    def __init__(self) -> None:
        self._vader = vader.Vader({word: float(valence) for valence, words in lines("words.txt") for word in words})
        self._cues = Wordings("cues.txt")

    def read(self, text: str) -> list[Opinion]:
        """One opinion a sentence, in the order of the text."""
        plain = _without_ornament(text)
        return [self._opinion(plain[start:end].rstrip("."), start) for start, end in sentences(text)]

    def _opinion(self, text: str, origin: int) -> Opinion:
        sentence = self._vader.taken_apart(text, origin)
        cues = self._cues.found(sentence.lowered)
        parts = _parts_of_cues(cues, sentence)
        tokens, lowered = sentence.tokens, sentence.lowered
        if cues:  # what a cue says is said: its words neither count again nor turn others round
            tokens, lowered = tokens.copy(), lowered.copy()
            for cue in cues:
                spoken = slice(cue.first, cue.last + 1)
                tokens[spoken] = lowered[spoken] = [""] * (cue.last + 1 - cue.first)
        parts.extend(Part(place, place, valence) for place, valence in self._vader.valences(tokens, lowered).items())
        parts.sort()
        tone = vader.compound([part.valence for part in parts], sentence.text) if parts else 0.0
        return Opinion(sentence, tuple(parts), tone)


def _parts_of_cues(cues: Sequence[Found], sentence: vader.Sentence) -> list[Part]:
    """The cues with their valences where they stand: after a negation, before or behind "but"."""
    parts: list[Part] = []
    spoken = 0
    for cue in cues:
        valence = float(cue.value)
        if any(place in sentence.negations for place in range(max(spoken, cue.first - vader.REACH), cue.first)):
            valence *= vader.NEGATED
        if "but" in sentence.lowered:
            valence *= _BEFORE_BUT if cue.first < sentence.lowered.index("but") else _AFTER_BUT
        parts.append(Part(cue.first, cue.last, valence))
        spoken = cue.last + 1
    return parts


def _without_ornament(text: str) -> str:
    """The same number of characters, with the quotes and blanks that VADER knows."""
    return text.replace(",", " ") if text.isascii() else text.translate(_PLAIN)
