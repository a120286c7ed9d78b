"""The customer's own words in a text that Google hands out together with its translation.

Google puts both into one text, in one of two orders, and names its markers in the language of the
account (English, German, French and Spanish ones were seen):

    (Translated by Google) translation ¶ ¶ (Original) ¶ original
    original ¶ ¶ (Translated by Google) translation
"""

from __future__ import annotations

import re

_TRANSLATED = re.compile(
    r"\((?:Translated by Google|Übersetzt von Google|Traduit par Google|Traducido por Google)\)", re.IGNORECASE
)
_ORIGINAL = re.compile(r"\((?:Original|Avis d['’]origine)\)", re.IGNORECASE)


def own_words(text: str) -> str:
    """`text` without Google's translation; where only a translation is told, `text` as it is."""
    told = text.strip()
    marker = _TRANSLATED.search(told)
    if marker is None:
        return told
    if marker.start() == 0:
        original = _ORIGINAL.search(told, marker.end())
        return (told[original.end() :].strip() if original else "") or told
    before = told[: marker.start()]
    on_a_line_of_its_own = before.rstrip(" \t").endswith("\n")
    return before.strip() if on_a_line_of_its_own else told
