"""What a person types into the search, as a condition on reviews."""

from __future__ import annotations

import unicodedata

LONGEST = 200
"""Letters of a search that are looked at; longer ones are pasted by mistake."""

SCANNED_AT_MOST = 200_000
"""How many of the newest reviews a search in a script without spaces looks through."""

_FOUND_IN = "(r.text LIKE ? ESCAPE '\\' OR r.title LIKE ? ESCAPE '\\' OR r.author LIKE ? ESCAPE '\\')"


def condition(typed: str) -> tuple[str, tuple[str, ...]]:
    """A condition on a review `r`, with its parameters.

    All words have to be found, in any order and whatever their case and accents; the last one may be the
    beginning of a word from three letters on. Every other sign is a gap between words, as it is for the
    full-text index. In scripts without spaces there are no words, so the newest reviews are looked through.
    """
    wanted = unicodedata.normalize("NFC", typed.strip()[:LONGEST])
    if any(_without_spaces(letter) for letter in wanted):
        pattern = "%" + wanted.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
        recent = f"r.id > (SELECT COALESCE(MAX(id), 0) FROM review) - {SCANNED_AT_MOST}"
        return f"{recent} AND {_FOUND_IN}", (pattern, pattern, pattern)
    words = "".join(sign if sign.isalnum() else " " for sign in wanted).split()
    if not words:
        return "0", ()
    quoted = " ".join(f'"{word}"' for word in words) + ("*" if len(words[-1]) >= 3 else "")
    return "r.id IN (SELECT rowid FROM review_words WHERE review_words MATCH ?)", (quoted,)


def _without_spaces(letter: str) -> bool:
    if letter.isascii():
        return False
    name = unicodedata.name(letter, "")
    return name.startswith(("CJK", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR"))
