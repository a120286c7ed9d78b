"""In which language a text is written, and first of all: is it English?

CLD2 knows 80 languages and is right on sentences; on a few words it calls much foreign text English and some
English text Scots. There the small frequent words decide (`resources/judgement/function_words.txt`).
"""

from __future__ import annotations

import re
import string
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from reputation_desktop.judgement.scripts import Script, foreign_script
from reputation_desktop.judgement.wording import lines

_ENOUGH = 5_000
"""Characters after which more text says nothing new about its language."""

_FEW = 8
"""Words up to which the frequent words are believed rather than CLD2."""

_SAMPLE = 60
"""Frequent words, from everywhere in the text, that vote at most."""

_ADDRESS = re.compile(r"(?:https?://|www\.|@)\S*")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]")
_BLANKS = str.maketrans({**dict.fromkeys(string.punctuation + "“”„«»…–—·•¡¿", " "), "'": "'", "’": "'"})

_UNKNOWN = "un"
_RENAMED = {"iw": "he", "jw": "jv", "nb": "no", "nn": "no"}


@dataclass(frozen=True, slots=True)
class Detected:
    """A language; `code` is ISO 639-1, or empty where it cannot be told."""

    code: str
    confident: bool


def detect(text: str, declared: str = "") -> Detected:
    """The language that most of `text` is written in.

    Args:
        text: anything at all.
        declared: what the source says ("en-GB"). Feeds say "en" of German too, so that it only breaks ties.
    """
    text = _ADDRESS.sub(" ", text[:_ENOUGH])
    hint = declared.strip().lower()[:2] if re.match(r"\s*[A-Za-z]{2}(?![A-Za-z])", declared) else ""
    script = foreign_script(text)
    if script is not None:
        return _among(script, text, hint)
    words = text.lower().translate(_BLANKS).split()
    if not any(map(str.isalpha, text)):
        return Detected("", confident=False)
    votes = _votes(words)
    if _clearly_english(votes):
        return Detected("en", confident=len(words) >= 3)
    guess = _cld2(text)
    if _supported(guess, votes, words):
        return Detected(guess, confident=len(words) >= 3 and guess in votes)
    return Detected(_by_votes(votes, text, words, hint), confident=False)


def _among(script: Script, text: str, hint: str) -> Detected:
    guess = _cld2(text)
    if guess in script.languages:
        return Detected(guess, confident=True)
    return Detected(hint if hint in script.languages else script.languages[0], len(script.languages) == 1)


def _clearly_english(votes: Mapping[str, float]) -> bool:
    """Whether the frequent words leave nothing for CLD2 to decide: it could not outvote them (see `_supported`)."""
    english = votes.get("en", 0.0)
    second = max((votes[code] for code in votes if code != "en"), default=0.0)
    return english >= 2 * second + 2


def _supported(guess: str, votes: Mapping[str, float], words: Sequence[str]) -> bool:
    """Whether the frequent words bear CLD2 out.

    "English" is never believed without one of them, nor in a few words a language that no word list here has:
    CLD2 finds Scots, Corsican and Galician much oftener than anyone writes them.
    """
    best = max(votes.values(), default=0.0)
    if guess in votes:
        return votes[guess] >= best or (len(words) > _FEW and best < 2 * votes[guess] + 2)
    return best == 0 and guess != "en" and (len(words) > _FEW or guess in _listed())


def _by_votes(votes: Mapping[str, float], text: str, words: Sequence[str], hint: str) -> str:
    best = max(votes.values(), default=0.0)
    leading = [code for code in votes if votes[code] == best]
    if not leading or hint in leading:
        return hint
    if len(leading) == 1:
        return leading[0]
    rough = _cld2(text, rough=True) if len(words) > 1 else ""
    return rough if rough in leading else ""


@cache
def _languages() -> dict[str, tuple[str, ...]]:
    """By frequent word, the languages that have it."""
    found: dict[str, set[str]] = {}
    for code, words in lines("function_words.txt"):
        for word in words:
            found.setdefault(word, set()).add(code)
    for name in ("words.txt", "leanings.txt"):
        for _, words in lines(name):
            for word in words:
                found.setdefault(word, set()).add("en")
    return {word: tuple(sorted(codes)) for word, codes in found.items()}


@cache
def _listed() -> frozenset[str]:
    return frozenset(code for codes in _languages().values() for code in codes)


def _votes(words: Sequence[str]) -> dict[str, float]:
    """Every frequent word votes for its languages, which share the vote."""
    languages = _languages()
    votes: dict[str, float] = {}
    frequent = [word for word in words if word in languages]
    for word in frequent[:: len(frequent) // _SAMPLE + 1]:
        codes = languages[word]
        for code in codes:
            votes[code] = votes.get(code, 0.0) + 1 / len(codes)
    return votes


def _cld2(text: str, *, rough: bool = False) -> str:
    """What CLD2 says, or nothing where it is not sure (`rough`: unless it has no idea at all)."""
    import pycld2

    try:
        plain = _CONTROL.sub(" ", text).encode("utf-8", "ignore")
        reliable, _, found = pycld2.detect(plain, isPlainText=True, bestEffort=rough)
    except pycld2.error:
        return ""
    code = str(found[0][1]).split("-")[0]
    return _RENAMED.get(code, code) if (reliable or rough) and len(code) == 2 and code != _UNKNOWN else ""
