"""Word lists kept as text files: single words with a value, and wordings of several words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import resources

from reputation_desktop.judgement.vader import negates

_GAP = 2
"""Words of any kind that a ~ in a pattern may stand for, at most."""


def lines(name: str) -> Iterator[tuple[str, list[str]]]:
    """The lines of the word list `name`: what stands first, and the other words."""
    file = resources.files("resources") / "judgement" / name
    for line in file.read_text(encoding="utf-8").splitlines():
        words = line.split()
        if words and words[0] != "#":
            yield words[0], words[1:]


@dataclass(frozen=True, slots=True)
class Found:
    """A wording met in a sentence: what the list says about it, and its first and last word."""

    value: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Step:
    """One place of a pattern: any of `words`, or with `gap` up to `_GAP` words that do not negate."""

    words: frozenset[str]
    gap: bool
    optional: bool


class Wordings:
    """The patterns of one word list.

    A pattern is words in lower case with blanks between: `|` stands between alternatives, brackets mean "or
    nothing", and `~` is up to two words of any kind except negations.
    """

    def __init__(self, name: str) -> None:
        self._patterns: dict[str, list[tuple[str, tuple[_Step, ...]]]] = {}
        for value, words in lines(name):
            first, *steps = (_step(word) for word in words)
            for word in first.words:
                self._patterns.setdefault(word, []).append((value, tuple(steps)))

    def found(self, words: Sequence[str]) -> list[Found]:
        """The wordings in a sentence, in order and without overlap; of those that begin alike, the longest."""
        found: list[Found] = []
        free = 0
        for place, word in enumerate(words):
            if word not in self._patterns or place < free:
                continue
            ends = ((_end(words, place + 1, steps), value) for value, steps in self._patterns[word])
            end, value = max(ends, key=lambda candidate: candidate[0])
            if end:
                found.append(Found(value, place, end - 1))
                free = end
        return found


def _step(word: str) -> _Step:
    optional = word.startswith("(")
    return _Step(frozenset(word.strip("()").split("|")), word == "~", optional)


def _end(words: Sequence[str], place: int, steps: Sequence[_Step]) -> int:
    """Behind the last word of the longest match of `steps` from `place` on; 0 where there is none."""
    if not steps:
        return place
    step, rest = steps[0], steps[1:]
    if step.gap:
        end = 0
        for skipped in range(_GAP + 1):
            if skipped and (place + skipped > len(words) or negates(words[place + skipped - 1])):
                break
            end = max(end, _end(words, place + skipped, rest))
        return end
    here = _end(words, place + 1, rest) if place < len(words) and words[place] in step.words else 0
    return max(here, _end(words, place, rest)) if step.optional else here
