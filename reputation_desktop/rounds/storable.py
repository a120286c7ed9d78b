"""What was read, fit for a store of UTF-8 texts and 64-bit numbers, whatever a source wrote."""

from __future__ import annotations

import re
from dataclasses import replace

from reputation_desktop.domain.channel import Reading
from reputation_desktop.domain.review import FoundReview, Rating, Reply, Spread

_UNSPEAKABLE = re.compile("[\0\ud800-\udfff]")
"""Halves of characters, which JSON can write (RFC 8259, section 8.2) and UTF-8 cannot, and the end of a C string."""

_LARGEST = 2**63 - 1


def storable(reading: Reading) -> Reading:
    """The reading with a replacement character for each that cannot be stored, and no number that is too large."""
    return replace(
        reading,
        reviews=tuple(map(_review, reading.reviews)),
        title=_text(reading.title),
        next_address=_text(reading.next_address),
        home=_text(reading.home),
    )


def _review(found: FoundReview) -> FoundReview:
    return found if _is_storable(found) else _made_storable(found)


def _is_storable(found: FoundReview) -> bool:
    spread, rating, reply = found.spread, found.rating, found.reply
    if max(spread.likes or 0, spread.shares or 0, spread.comments or 0, spread.followers or 0) > _LARGEST:
        return False
    texts = [found.key, found.text, found.title, found.author, found.url, found.language, found.about, found.outlet]
    texts += [] if rating is None else [rating.raw]
    texts += [] if reply is None else [reply.text]
    return not _UNSPEAKABLE.search("".join(texts))


def _made_storable(found: FoundReview) -> FoundReview:
    return replace(
        found,
        key=_text(found.key),
        text=_text(found.text),
        title=_text(found.title),
        author=_text(found.author),
        url=_text(found.url),
        rating=_rating(found.rating),
        reply=_reply(found.reply),
        language=_text(found.language),
        about=_text(found.about),
        outlet=_text(found.outlet),
        spread=_spread(found.spread),
    )


def _text(text: str) -> str:
    return _UNSPEAKABLE.sub("\ufffd", text)


def _rating(rating: Rating | None) -> Rating | None:
    return None if rating is None else replace(rating, raw=_text(rating.raw))


def _reply(reply: Reply | None) -> Reply | None:
    return None if reply is None else replace(reply, text=_text(reply.text))


def _spread(spread: Spread) -> Spread:
    figures = (spread.likes, spread.shares, spread.comments, spread.followers)
    return Spread(*(None if figure is None else min(figure, _LARGEST) for figure in figures))
