"""What each sentence of an English text says for or against the shop."""

from __future__ import annotations

from dataclasses import dataclass

from reputation_desktop.judgement import vader
from reputation_desktop.judgement.sentences import sentences
from reputation_desktop.judgement.wording import Wordings, lines

_BEFORE_BUT, _AFTER_BUT = 0.5, 1.5

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("‘’ʼ`´", "'"),
        **dict.fromkeys("“”„«»", '"'),
        **dict.fromkeys("–—…·•\ufe0f\u200b\u200d\u2060\ufeff", " "),
        ",": " ",
    }
)


@dataclass(frozen=True, slots=True)
class Part:
    """The tokens `first` to `last` of a sentence, and how strongly they speak for or against, -4 to 4."""

    first: int
    last: int
    valence: float


@dataclass(frozen=True, slots=True)
class Opinion:
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
        sentence = self._vader.read(text, origin)
        valences = sentence.valences
        parts: list[Part] = []
        for cue in self._cues.found(sentence.lowered):
            for place in range(cue.first, cue.last + 1):
                valences.pop(place, None)
            parts.append(Part(cue.first, cue.last, _in_place(float(cue.value), cue.first, sentence.lowered)))
        parts.extend(Part(place, place, valence) for place, valence in valences.items())
        parts.sort(key=lambda part: part.first)
        tone = vader.compound([part.valence for part in parts], sentence.text) if parts else 0.0
        return Opinion(sentence, tuple(parts), tone)


def _without_ornament(text: str) -> str:
    """The same number of characters, with the quotes and blanks that VADER knows."""
    return text.replace(",", " ") if text.isascii() else text.translate(_PLAIN)


def _in_place(valence: float, place: int, lowered: list[str]) -> float:
    """A cue's valence where it stands: after a negation, before or behind "but"."""
    if any(vader.negates(word) for word in lowered[max(0, place - 3) : place]):
        valence *= vader.NEGATED
    if "but" in lowered:
        valence *= _BEFORE_BUT if place < lowered.index("but") else _AFTER_BUT
    return valence
