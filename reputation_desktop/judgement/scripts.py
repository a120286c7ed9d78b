"""Which script a text is written in. Whatever is not in Latin letters is not English, however short."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Script:
    """A script and who writes in it.

    Attributes:
        letters: ranges of a regular expression's class.
        languages: ISO 639-1, the most spoken first.
        weight: how many Latin letters one of its letters says as much as.
    """

    letters: str
    languages: tuple[str, ...]
    weight: int = 1


_KANA = Script("\u3040-\u30ff\u31f0-\u31ff\uff66-\uff9f", ("ja",), 3)
_HAN = Script("\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f", ("zh", "ja"), 3)

_SCRIPTS = (
    _KANA,
    _HAN,
    Script("\u1100-\u11ff\u3130-\u318f\uac00-\ud7af", ("ko",), 3),
    Script("\u0e00-\u0e7f", ("th",), 2),
    Script("\u0400-\u052f", ("ru", "uk", "bg", "sr", "mk", "be", "kk", "ky", "mn", "tg")),
    Script("\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefe", ("ar", "fa", "ur", "ps", "ug", "sd", "ku")),
    Script("\u0590-\u05ff", ("he", "yi")),
    Script("\u0370-\u03ff\u1f00-\u1fff", ("el",)),
    Script("\u0900-\u097f", ("hi", "mr", "ne")),
    Script("\u0980-\u09ff", ("bn",)),
    Script("\u0a00-\u0a7f", ("pa",)),
    Script("\u0a80-\u0aff", ("gu",)),
    Script("\u0b80-\u0bff", ("ta",)),
    Script("\u0c00-\u0c7f", ("te",)),
    Script("\u0c80-\u0cff", ("kn",)),
    Script("\u0d00-\u0d7f", ("ml",)),
    Script("\u0d80-\u0dff", ("si",)),
    Script("\u0e80-\u0eff", ("lo",)),
    Script("\u1000-\u109f", ("my",)),
    Script("\u10a0-\u10ff", ("ka",)),
    Script("\u0530-\u058f", ("hy",)),
    Script("\u1200-\u137f", ("am",)),
    Script("\u1780-\u17ff", ("km",)),
)

_LETTER: Mapping[Script, re.Pattern[str]] = {script: re.compile(f"[{script.letters}]") for script in _SCRIPTS}
_FOREIGN = re.compile("[" + "".join(script.letters for script in _SCRIPTS) + "]")
_LATIN = re.compile("[A-Za-z\u00aa-\u024f\u1e00-\u1eff]")


def foreign_script(text: str) -> Script | None:
    """The script that `text` is mostly written in, or None where that is the Latin one or none at all."""
    if text.isascii() or not _FOREIGN.search(text):
        return None
    weights = {script: len(letter.findall(text)) * script.weight for script, letter in _LETTER.items()}
    if sum(weights.values()) < len(_LATIN.findall(text)):
        return None
    if weights[_KANA] and weights[_HAN]:
        return _KANA  # Japanese writes its nouns in Han, Chinese writes nothing in kana
    return max(weights, key=lambda script: weights[script])
