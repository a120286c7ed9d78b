"""Word lists kept as text files: single words with a value, and wordings of several words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from importlib import resources
from typing import NamedTuple

_AHEAD = 12
"""Words that a pattern is looked for in, behind its first."""

_NO_NEGATION = r"(?!(?:no|not|never|nobody|nothing|none|nor|neither|cannot|cant|dont|didnt|wont|without) |\S*n't )"
_GAP = rf"(?:{_NO_NEGATION}\S+ ){{0,2}}"


def lines(name: str) -> Iterator[tuple[str, list[str]]]:
    """The lines of the word list `name`: what stands first, and the other words."""
    file = resources.files("resources") / "judgement" / name
    for line in file.read_text(encoding="utf-8").splitlines():
        words = line.split()
        if words and words[0] != "#":
            yield words[0], words[1:]


class Found(NamedTuple):
    """A wording met in a sentence: what the list says about it, and its first and last word."""

    value: str
    first: int
    last: int


class Wordings:
    """The patterns of one word list.

    A pattern is words in lower case with blanks between: `|` stands between alternatives, brackets mean "or
    nothing", and `~` is up to two words of any kind except negations. It begins with a word.
    """

    def __init__(self, name: str) -> None:
        rests: dict[str, list[tuple[str, str]]] = {}
        for value, (first, *others) in lines(name):
            rest = "".join(map(_expression, others))
            for word in first.split("|"):
                rests.setdefault(word, []).append((value, rest))
        self._after = {word: _Rests(patterns) for word, patterns in rests.items()}

    def found(self, words: Sequence[str]) -> list[Found]:
        """The wordings in a sentence, in order and without overlap; of those that begin alike, the longest."""
        found: list[Found] = []
        free = 0
        for place in [place for place, word in enumerate(words) if word in self._after]:
            if place >= free:
                value, length = self._after[words[place]].longest(words, place + 1)
                if length >= 0:
                    free = place + 1 + length
                    found.append(Found(value, place, free - 1))
        return found


class _Rests:
    """How the patterns that begin with one word may go on."""

    def __init__(self, patterns: Sequence[tuple[str, str]]) -> None:
        self._alone = next((value for value, rest in patterns if not rest), None)
        self._each = [(value, re.compile(rest)) for value, rest in patterns if rest]
        self._any = re.compile("|".join(rest for _, rest in patterns if rest))

    def longest(self, words: Sequence[str], place: int) -> tuple[str, int]:
        """What the list says about the longest pattern that goes on at `place`, and its further words; or -1."""
        best = ("", -1) if self._alone is None else (self._alone, 0)
        if self._each:
            ahead = " ".join(words[place : place + _AHEAD]) + " "
            if self._any.match(ahead):
                for value, rest in self._each:
                    match = rest.match(ahead)
                    if match and (length := match[0].count(" ")) > best[1]:
                        best = value, length
        return best


def _expression(step: str) -> str:
    if step == "~":
        return _GAP
    words = "|".join(map(re.escape, step.strip("()").split("|")))
    return f"(?:(?:{words}) )?" if step.startswith("(") else f"(?:{words}) "
