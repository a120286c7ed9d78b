"""Stars in a feed: the extensions that rate an entry, read by namespace beside the feed parser.

Sources of the formats: App Store `im:rating`; Google Data `gd:rating`
(https://developers.google.com/gdata/docs/2.0/elements#gdRating); RVW 0.2, a percentage
(http://www.pmbrowser.info/rvw/0.2/); the RDF review vocabulary (http://vocab.org/review/terms.html);
schema.org `Rating`; and the home-made elements of shops.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from reputation_desktop.domain.review import Rating, rate

if TYPE_CHECKING:
    from lxml.etree import _Element

_SIGN = re.compile(rb"<[\w.:-]{0,60}(?:rating|stars|score)", re.IGNORECASE)

_NAMES = frozenset({"rating", "stars", "score", "starrating", "reviewrating", "ratingvalue", "overallrating"})
_BEST = ("best", "bestrating", "max", "maximum", "maxrating", "outof", "of")
_WORST = ("worst", "worstrating", "min", "minimum", "minrating")
_VALUE = ("value", "ratingvalue", "rating", "stars", "score", "average")
_RATERS = ("numraters", "count", "ratingcount", "reviewcount")

_FIXED_SCALES = {"itunes.apple.com/rss": (1.0, 5.0), "purl.org/net/rvw/0.2": (0.0, 100.0)}
_NO_REVIEWS = (
    "search.yahoo.com/mrss",
    "youtube.com/xml/schemas",
    "gdata.youtube.com/schemas",
    "purl.org/rss/1.0/modules/slash",
    "purl.org/atompub/rank",
    "itunes.com/dtds/podcast",
    "google.com/schemas/play-podcasts",
    "georss.org",
)
"""Namespaces whose ratings are likes, votes, ranks, or who may watch."""

_MOST_TRIED = 20
"""Elements of one entry that are tried; more of them are no review's."""

_NUMBER = r"([+-]?[0-9]+(?:[.,][0-9]+)?)"
_PLAIN = re.compile(
    _NUMBER + r"(?:\s*(?:\*|stars?|sterne?|étoiles?|estrellas?|stelle|sterren|estrelas?))?", re.IGNORECASE
)
_OUT_OF = re.compile(_NUMBER + r"\s*(?:/|(?:stars? )?out of|of|von|sur|de|su|van)\s*" + _NUMBER + r"\D*", re.IGNORECASE)
_PERCENT = re.compile(_NUMBER + r"\s*%")
_GLYPHS = re.compile("[★⭐✭✮✯🌟½☆✩ \ufe0f]+")
_SCALE = re.compile(r"(?:" + _NUMBER + r"\s*(?:-|–|\.\.|to)\s*)?" + _NUMBER + r"\D*")


def read_stars(said: str, worst: float | None = None, best: float | None = None) -> Rating | None:
    """Stars as people and programs write them: "4", "4,5", "4/5", "4 out of 5", "80 %", "★★★★☆".

    Without a told or written scale it is 1 to 5; a number that does not fit its scale is unrated and
    keeps what was said.

    Returns:
        None where `said` does not speak of stars at all.
    """
    text = said.strip()
    if found := _PLAIN.fullmatch(text):
        value = found[1]
    elif found := _OUT_OF.fullmatch(text):
        value, best = found[1], _number(found[2])
    elif found := _PERCENT.fullmatch(text):
        value, worst, best = found[1], 0.0, 100.0
    elif text and _GLYPHS.fullmatch(text):
        empty = sum(text.count(glyph) for glyph in "☆✩")
        full = sum(text.count(glyph) for glyph in "★⭐✭✮✯🌟")
        half = text.count("½")
        value, best = str(full + half / 2), float(full + half + empty if empty else max(5, full + half))
    else:
        return None
    best = 5.0 if best is None else best
    if worst is None:
        worst = 1.0 if 1 < best <= 10 else 0.0
    return replace(rate(value, worst, best), raw=text)


def _number(text: str) -> float:
    return float(text.replace(",", "."))


def rating_of(name: str, said: str, told: Mapping[str, str]) -> Rating | None:
    """The rating that something called `name` holds.

    Args:
        name: of an element or a key; only some names speak of stars.
        said: its text; where empty, a `value` among `told` is taken.
        told: what stands beside it (attributes, neighbours), by name: the scale, the number of raters.

    Returns:
        None where it is no single customer's rating, and for a bare "score", which may as well be votes.
    """
    beside = {_bare(key): value for key, value in told.items()}
    raters = {beside[key].strip() for key in _RATERS if key in beside}
    if _bare(name) not in _NAMES or raters - {"1"} or ("average" in beside and not raters):
        return None
    said = said.strip() or next((beside[key] for key in _VALUE if key in beside), "")
    worst, best = _scale(beside)
    if _bare(name) == "score" and best is None and not re.search(r"[/%★]", said):
        return None
    return read_stars(said, worst, best)


@lru_cache(maxsize=1024)
def _bare(name: str) -> str:
    return re.sub(r"[\W_]", "", name).lower()


def _scale(beside: Mapping[str, str]) -> tuple[float | None, float | None]:
    scale = _SCALE.fullmatch(beside.get("scale", "").strip())
    worst = _first_number(beside, _WORST)
    best = _first_number(beside, _BEST)
    if scale:
        worst = _number(scale[1]) if worst is None and scale[1] else worst
        best = _number(scale[2]) if best is None else best
    return worst, best


def _first_number(beside: Mapping[str, str], keys: Sequence[str]) -> float | None:
    for key in keys:
        if found := re.fullmatch(_NUMBER, beside.get(key, "").strip()):
            return _number(found[1])
    return None


def ratings_in(document: bytes, identities: Sequence[tuple[str, str]]) -> list[Rating | None]:
    """The rating of each entry of a feed.

    Args:
        document: the feed in UTF-8, without a document type.
        identities: id and link of each entry as written, in the order of the feed; they find the entry
            where this reading counts other entries than the feed parser did.
    """
    nothing: list[Rating | None] = [None] * len(identities)
    if not _SIGN.search(document):
        return nothing
    root = mended(document)
    if root is None:
        return nothing
    items = [item for item in root.iter("{*}item", "{*}entry") if _is_entry(item)]
    if len(items) == len(identities):
        return [_rating_in(item) for item in items]
    by_identity = {text: rating for item in items if (rating := _rating_in(item)) for text in _identities(item)}
    return [by_identity.get(key) or by_identity.get(link) for key, link in identities]


def mended(document: bytes) -> _Element | None:
    """The root of an XML document in UTF-8, its elements put in order where they are not; None without any.

    Nothing is unfolded and nothing fetched.
    """
    from lxml import etree

    parser = etree.XMLParser(encoding="utf-8", recover=True, resolve_entities=False, no_network=True)
    try:
        return etree.fromstring(document, parser)
    except etree.XMLSyntaxError:
        return None


@lru_cache(maxsize=1024)
def _split(tag: str) -> tuple[str, str]:
    """Namespace without scheme, `www.` and closing slash in lower case, and the local name."""
    space, _, name = tag.rpartition("}")
    space = space.lstrip("{").lower().partition("://")[2].removeprefix("www.").rstrip("/#")
    return space, name


def _is_entry(item: _Element) -> bool:
    space, _ = _split(item.tag)
    return space in _FEED_SPACES or space.startswith("backend.userland.com/rss")


_FEED_SPACES = frozenset(
    {
        "",
        "w3.org/2005/atom",
        "purl.org/atom/ns",
        "purl.org/rss/1.0",
        "my.netscape.com/rdf/simple/0.9",
        "blogs.law.harvard.edu/tech/rss",
    }
)


def _identities(item: _Element) -> Iterator[str]:
    for child in item.iterchildren("*"):
        if _split(child.tag)[1] in ("guid", "id", "link"):
            yield (child.text or child.get("href") or "").strip()


def _rating_in(item: _Element) -> Rating | None:
    return next(filter(None, map(_rating_by, islice(_candidates(item), _MOST_TRIED))), None)


def _candidates(item: _Element) -> Iterator[_Element]:
    """What may rate `item` by its name, and rates nothing else."""
    for element in item.iterdescendants("*"):
        space, name = _split(element.tag)
        if _bare(name) in _NAMES and not space.startswith(_NO_REVIEWS) and not _is_of_many(element, item):
            yield element


def _rating_by(element: _Element) -> Rating | None:
    space, name = _split(element.tag)
    if scale := _FIXED_SCALES.get(space):
        return rate((element.text or "").strip(), *scale)
    return rating_of(name, element.text or "", _beside(element))


def _is_of_many(element: _Element, item: _Element) -> bool:
    """Whether `element` stands within an aggregate, or within another entry."""
    between = takewhile(lambda above: above is not item, element.iterancestors())
    return any("aggregate" in _split(above.tag)[1].lower() or above.tag == item.tag for above in between)


def _beside(element: _Element) -> dict[str, str]:
    """Attributes, and the scale where neighbours in the same namespace tell it."""
    beside = {_split(str(key))[1]: str(value) for key, value in element.attrib.items()}
    above = element.getparent()
    for neighbour in () if above is None else above.iterchildren("*"):
        if _split(neighbour.tag)[0] == _split(element.tag)[0] and _bare(_split(neighbour.tag)[1]) in _BEST + _WORST:
            beside.setdefault(_split(neighbour.tag)[1], neighbour.text or "")
    return beside
