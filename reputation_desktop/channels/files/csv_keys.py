"""How the reviews of a table are told apart, and which of them are the same one twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from reputation_desktop.channels.files.csv_words import folded
from reputation_desktop.domain.channel import Skipped
from reputation_desktop.domain.errors import marked
from reputation_desktop.domain.review import FoundReview, made_up_key

_TWICE = marked("the same review as in row {row}")
_NO_IDENTITY = marked("“{column}” does not tell reviews apart, so they are known by author, date and text instead.")
_BARE = frozenset({"", "id", "identifier", "review number"})

Numbered = tuple[int, FoundReview]
"""A row's number and its review; its key is the id that the row tells, or empty."""


def with_keys(told: Sequence[Numbered], id_column: str) -> tuple[list[FoundReview], list[Skipped], list[str]]:
    """Gives every review its key, and leaves out the second of two that are the same.

    The id of the row is the key where its column tells reviews apart. It does not where one id belongs to
    several authors (a product's or an order's number, or a long one that Excel rounded), or where a bare
    “id” merely counts the rows, so that the next export would count others.

    A made-up key is of author, date and text (else title, else stars). Where reviews that differ would
    share one, all of them get a longer one, whatever their order.

    Returns:
        the reviews in their order, those that were left out, and notes for the owner.
    """
    notes: list[str] = []
    if any(review.key for _, review in told) and not _tells_apart([review for _, review in told], id_column):
        told = [(row, replace(review, key="")) for row, review in told]
        notes.append(_NO_IDENTITY.format(column=id_column))
    kept: dict[str, Numbered] = {}
    skipped: list[Skipped] = []
    for row, review in _made_up(told):
        if review.key in kept:
            skipped.append(Skipped(row, _TWICE.format(row=kept[review.key][0])))
        else:
            kept[review.key] = row, review
    return [review for _, review in kept.values()], skipped, notes


def _tells_apart(reviews: Sequence[FoundReview], id_column: str) -> bool:
    ids = [review.key for review in reviews]
    if folded(id_column) in _BARE and _counts(ids):
        return False
    owners: dict[str, set[str]] = defaultdict(set)
    for review in reviews:
        if review.key:
            owners[review.key].add((review.author or review.text).casefold())
    return all(len(authors) == 1 for authors in owners.values())


def _counts(ids: Sequence[str]) -> bool:
    """Whether `ids` are 1, 2, 3 … or 0, 1, 2 …, upwards or downwards, over several rows."""
    upwards = ids if ids[0] in ("0", "1") else ids[::-1]
    return len(ids) > 1 and any(upwards == [str(start + n) for n in range(len(ids))] for start in (0, 1))


def _made_up(told: Sequence[Numbered]) -> list[Numbered]:
    alike: dict[str, set[str]] = defaultdict(set)
    for _, review in told:
        if not review.key:
            alike[_short_key(review)].add(_long_key(review))
    return [
        (row, review)
        if review.key
        else (row, replace(review, key=_long_key(review) if len(alike[_short_key(review)]) > 1 else _short_key(review)))
        for row, review in told
    ]


def _short_key(review: FoundReview) -> str:
    stars = "" if review.rating is None else review.rating.raw
    return made_up_key("csv", review.author, review.claimed, review.text or review.title or stars)


def _long_key(review: FoundReview) -> str:
    everything = "\x1f".join((review.fingerprint, review.about, review.url))
    return made_up_key("csv", review.author, review.claimed, everything)
