"""What a person types into the search, as a condition on reviews and as an expression for the full-text index."""

from __future__ import annotations

import unicodedata

from reputation_desktop.store.store import Store

LONGEST = 200
"""Letters of a search that are looked at; longer ones are pasted by mistake."""

SCANNED_AT_MOST = 200_000
"""How many of the newest reviews a search in a script without spaces looks through."""

UNFINISHED_FROM = 3
"""Letters from which on the last word may be the beginning of one."""

COMPLETED_AT_MOST = 100
"""How many completions of an unfinished word are looked up one by one."""

_FOUND_IN = "(r.text LIKE ? ESCAPE '\\' OR r.title LIKE ? ESCAPE '\\' OR r.author LIKE ? ESCAPE '\\')"


def condition(typed: str) -> tuple[str, tuple[str, ...]]:
    """A condition on a review `r`, with its parameters.

    All words have to be found, in any order and whatever their case and accents; the last one may be the
    beginning of a word from three letters on. Every other sign is a gap between words, as it is for the
    full-text index. In scripts without spaces there are no words, so the newest reviews are looked through.
    """
    words = words_of(typed)
    if words is None:
        pattern = "%" + _wanted(typed).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
        recent = f"r.id > (SELECT COALESCE(MAX(id), 0) FROM review) - {SCANNED_AT_MOST}"
        return f"{recent} AND {_FOUND_IN}", (pattern, pattern, pattern)
    if not words:
        return "0", ()
    return "r.id IN (SELECT rowid FROM review_words WHERE review_words MATCH ?)", (expression(words),)


def words_of(typed: str) -> list[str] | None:
    """The words that are searched for; None where the script has no spaces between them."""
    wanted = _wanted(typed)
    if any(_without_spaces(letter) for letter in wanted):
        return None
    return "".join(sign if sign.isalnum() else " " for sign in wanted).split()


def expression(words: list[str]) -> str:
    """All of `words`, the last of them maybe unfinished, as the full-text index understands it."""
    return " ".join(map(_quoted, words)) + ("*" if len(words[-1]) >= UNFINISHED_FROM else "")


def completed(store: Store, words: list[str]) -> str | None:
    """What finds the same as `expression(words)`, with the words that the last one may become told one by one.

    The index reads all that an unfinished word may find before it hands out the first, where words are read only
    as far as they are wanted.

    Returns:
        An empty text where no review has such a word; None where there are too many of them, or it is not sure how
        the index spells the last one.
    """
    *whole, last = words
    if len(last) < UNFINISHED_FROM:
        return expression(words)
    begins = _as_indexed(last)
    if begins is None:
        return None
    store.sql("CREATE VIRTUAL TABLE IF NOT EXISTS temp.review_term USING fts5vocab(main, review_words, instance)")
    terms = [term for (term,) in store.sql(_COMPLETIONS, (begins, begins + chr(0x10FFFF), COMPLETED_AT_MOST + 1))]
    if len(terms) > COMPLETED_AT_MOST:
        return None
    return " AND ".join([*map(_quoted, whole), f"({' OR '.join(map(_quoted, terms))})"]) if terms else ""


_NEXT = "(SELECT v.term FROM review_term v WHERE v.term >= {least} LIMIT 1)"
_COMPLETIONS = f"""
WITH RECURSIVE found (term) AS (
    SELECT {_NEXT.format(least="?1")}
    UNION ALL SELECT {_NEXT.format(least="found.term || char(1)")} FROM found WHERE found.term < ?2
) SELECT term FROM found WHERE term < ?2 LIMIT ?3
"""
"""From word to word: the index lists every place where a word stands, and there may be a million of one."""


def _as_indexed(word: str) -> str | None:
    """The beginning of a word as the index spells it, or None where another alphabet makes that unsure."""
    letters = [unicodedata.normalize("NFD", letter) for letter in word]
    if all(letter[0].isascii() and len(letter) <= 2 for letter in letters):
        return "".join(letter[0].lower() for letter in letters)
    return None


def _wanted(typed: str) -> str:
    return unicodedata.normalize("NFC", typed.strip()[:LONGEST])


def _quoted(word: str) -> str:
    return f'"{word}"'


def _without_spaces(letter: str) -> bool:
    if letter.isascii():
        return False
    name = unicodedata.name(letter, "")
    return name.startswith(("CJK", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR"))
