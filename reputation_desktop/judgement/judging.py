"""Judges one review by its stars and its words."""

from __future__ import annotations

from functools import cache

from reputation_desktop.domain.judgement import Judgement, WordsRead, judged, judged_text
from reputation_desktop.judgement.engine import ENGINE_NAME, WordEngine
from reputation_desktop.judgement.language import detect

_SILENT = frozenset(".,;!?-–—_*~'\"…\u200b\u200d\ufe0f\ufeff")
"""Signs that say nothing where nothing else stands."""


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
