"""A column of ratings as people and programs write them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from reputation_desktop.domain.errors import WrongWords, marked
from reputation_desktop.domain.review import Rating, rate, recommendation

_NUMBER = r"\d+(?:[.,]\d+)?"
_UNIT = r"(?:stars?|stern(?:en?)?|étoiles?|estrellas?|stell[ae]|ster(?:ren)?|estrelas?|points?|punkte?|★|⭐)"
_PLAIN = re.compile(rf"({_NUMBER})\s*{_UNIT}?", re.IGNORECASE)
_OUT_OF = re.compile(
    rf"(?:rated\s+)?({_NUMBER})\s*{_UNIT}?\s*(?:/|\b(?:out\s+of|of|von|sur|su|de|di|van)\b)\s*({_NUMBER})\s*{_UNIT}?",
    re.IGNORECASE,
)
_PERCENT = re.compile(rf"({_NUMBER})\s*%")
_FULL, _HOLLOW = "★⭐🌟✭✮", "☆✩"
_WORDS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5}
_YES_TOLD = """
    yes, true, positive, recommend, recommends, recommended, ja, positiv, empfohlen, oui, positif, recommande,
    recommandé, sí, si, positivo, recomienda, recomendado, sì, consiglia, consigliato, raccomandato, positief,
    aanbevolen, sim, recomenda
"""
_NO_TOLD = """
    no, false, negative, not recommended, doesn't recommend, does not recommend, don't recommend,
    do not recommend, nein, negativ, nicht empfohlen, non, négatif, ne recommande pas, non recommandé, negativo,
    no recomienda, no recomendado, non consiglia, non consigliato, non raccomandato, nee, negatief, niet aanbevolen,
    não, não recomenda, não recomendado
"""
_YES = frozenset(word.strip() for word in _YES_TOLD.split(","))
_NO = frozenset(word.strip() for word in _NO_TOLD.split(","))
_ASKS_TO_RECOMMEND = re.compile("recomm|recomend|recomiend|empf[eo]hl|raccom|consigl|aanbev", re.IGNORECASE)
_SCALE = re.compile(rf"({_NUMBER})\s*(?:-|–|to|bis|à|a)\s*({_NUMBER})", re.IGNORECASE)
_BEST_IN_HEADER = re.compile(rf"(?:/|\b(?:out of|of|von|sur|su|de|van|max)\b)\s*({_NUMBER})", re.IGNORECASE)

Scale = tuple[float, float]
FIVE: Scale = (1.0, 5.0)
TEN: Scale = (1.0, 10.0)


def scale_of(words: str) -> Scale:
    """The scale that the owner names, like “1-10”.

    Raises:
        WrongWords: it is none.
    """
    told = _SCALE.fullmatch(words.strip())
    if told is not None and _number(told[1]) < _number(told[2]):
        return _number(told[1]), _number(told[2])
    raise WrongWords(what=marked("“{words}” is not a scale. Say it like this: --map scale=1-10.").format(words=words))


def ratings(cells: Sequence[str], header: str, wished: Scale | None, by_pros_and_cons: bool) -> list[Rating | None]:
    """The ratings of a column; None where a cell is empty.

    A cell that tells its own scale (“4/5”, “80%”, “★★★☆☆”, “recommended”) keeps it. Plain numbers share
    one scale: the wished one, else the one in the header, else 1 to 10 for a table of pros and cons (as
    Booking.com's) or where one of them is over 5, else 1 to 5; 0 and 1 under “recommended” are no and yes.
    Where one of them is over 10 and no scale is told, all are unrated rather than guessed.
    """
    scale = wished or _scale_in(header) or _scale_by(cells, header, by_pros_and_cons)
    told = {cell: _rating(cell, scale) for cell in set(cells) if cell}
    return [told.get(cell) for cell in cells]


def looks_like_ratings(cells: Sequence[str]) -> bool:
    """Whether most of the cells that are not empty are ratings."""
    filled = [cell for cell in cells if cell]
    return bool(filled) and sum(is_rating(cell) for cell in filled) * 5 >= len(filled) * 3


def is_rating(cell: str) -> bool:
    """Whether a cell says stars in any way that is known here."""
    return _plain(cell) is not None or _with_own_scale(cell) is not None


def _scale_in(header: str) -> Scale | None:
    span = _SCALE.search(header)
    if span is not None and _number(span[1]) < _number(span[2]) <= 100:  # above, it is a year
        return _number(span[1]), _number(span[2])
    best = _BEST_IN_HEADER.search(header)
    return _up_to(_number(best[1])) if best is not None and 1 < _number(best[1]) <= 100 else None


def _scale_by(cells: Sequence[str], header: str, by_pros_and_cons: bool) -> Scale | None:
    highest = max((number for number in map(_plain, cells) if number is not None), default=0.0)
    if highest > 10:
        return None
    if highest <= 1 and _ASKS_TO_RECOMMEND.search(header):
        return 0.0, 1.0
    return TEN if highest > 5 or by_pros_and_cons else FIVE


def _rating(cell: str, scale: Scale | None) -> Rating:
    own = _with_own_scale(cell)
    if own is not None:
        return own
    plain = _plain(cell)
    if plain is None:
        return rate(cell, *(scale or FIVE))
    if scale is None:
        return Rating(None, *FIVE, cell)
    return replace(rate(plain, *scale), raw=cell)


def _plain(cell: str) -> float | None:
    told = _PLAIN.fullmatch(cell)
    return _number(told[1]) if told is not None else None


def _with_own_scale(cell: str) -> Rating | None:
    out_of = _OUT_OF.fullmatch(cell)
    if out_of is not None:
        return replace(rate(_number(out_of[1]), *_up_to(_number(out_of[2]))), raw=cell)
    percent = _PERCENT.fullmatch(cell)
    if percent is not None:
        return replace(rate(_number(percent[1]), 0.0, 100.0), raw=cell)
    word = " ".join(cell.casefold().replace("’", "'").replace("_", " ").split())
    if word in _WORDS:
        return replace(rate(_WORDS[word]), raw=cell)
    if word in _YES or word in _NO:
        return replace(recommendation(word in _YES), raw=cell)
    return _drawn(cell)


def _drawn(cell: str) -> Rating | None:
    marks = [mark for mark in cell if not mark.isspace() and unicodedata.category(mark) != "Mn"]
    full, hollow = sum(mark in _FULL for mark in marks), sum(mark in _HOLLOW for mark in marks)
    if not marks or full + hollow < len(marks):
        return None
    return replace(rate(full, 1.0, max(5.0, full + hollow)), raw=cell)


def _up_to(best: float) -> Scale:
    """Scales up to ten begin with 1, as stars do; longer ones (a mark of 20, a percentage) with 0."""
    return (1.0 if best <= 10 else 0.0), best


def _number(text: str) -> float:
    return float(text.replace(",", "."))
