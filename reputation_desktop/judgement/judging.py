"""Judges one review by its stars and its words."""

from __future__ import annotations

from functools import cache
from typing import Protocol

from reputation_desktop.domain.judgement import Judgement, WordsRead, judged, judged_text
from reputation_desktop.judgement.language import detect

ENGINE_NAME = "vader 3.3.2/1"
"""The engine, the version of its library, and our own count of what we built around it.

A judgement carries it, also where the engine could not read the language: after a change here all are due again.
"""


_SILENT = frozenset(".,;!?-–—_*~'\"…\u200b\u200d\ufe0f\ufeff")
"""Signs that say nothing where nothing else stands."""


class WordEngine(Protocol):
    """What reads the words of a review. A better one, for more languages, comes in behind this."""

    @property
    def name(self) -> str:
        """The engine with its version, as stored with each judgement."""
        ...

    def knows(self, language: str) -> bool:
        """Whether words in `language` (ISO 639-1) can be judged."""
        ...

    def read(self, text: str) -> WordsRead:
        """What `text`, in a language that the engine knows, says. Offsets count in `text`; never raises."""
        ...


def judge(title: str, text: str, stars: float | None, declared_language: str, threshold: float) -> Judgement:
    """Judges one review. Never raises, whatever the text.

    Args:
        title: the review's title, or empty.
        text: what the customer wrote, or empty.
        stars: the satisfaction that the stars say, 0 to 1; None without stars.
        declared_language: what the source says of the language, which only breaks ties.
        threshold: the complaint probability from which words complain, 0 to 1.

    Returns:
        The judgement; its offsets count in `judged_text(title, text)`.
    """
    words = judged_text(title, text)
    if not _says_anything(words):
        return judged(stars, None, "", threshold, ENGINE_NAME, has_words=False)
    language = detect(words, declared_language).code
    return judged(stars, _read(words, language), language, threshold, ENGINE_NAME, has_words=True)


def _says_anything(words: str) -> bool:
    return any(sign not in _SILENT and not sign.isspace() for sign in words)


def _read(words: str, language: str) -> WordsRead | None:
    """What the words say; None where the language is unknown to the engine.

    Without any letter there is no language; then emoji speak, if the engine knows one.
    """
    engine = _engine()
    if engine.knows(language):
        return engine.read(words)
    if language or any(sign.isalpha() for sign in words):
        return None
    signs = engine.read(words)
    return signs if signs.phrases else None


@cache
def _engine() -> WordEngine:
    from reputation_desktop.judgement.english import EnglishWords

    return EnglishWords()
