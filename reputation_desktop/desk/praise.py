"""Praise to choose from, read a piece at a time by the thread that owns the store."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from reputation_desktop.domain.praise import Praise
from reputation_desktop.store.channels import channels, shops
from reputation_desktop.store.invitations import review_page
from reputation_desktop.store.listing import languages_seen
from reputation_desktop.store.praise import praise_found
from reputation_desktop.store.store import Store

LOOKED_THROUGH = 1_000
"""Of so many of the newest the strongest are told; older praise convinces nobody, however strong."""

_COUNTER = "counter"


@dataclass(frozen=True, slots=True)
class PraiseQuery:
    """Which praise is wanted; `strongest` orders the newest thousand by their strength."""

    shop_id: int
    channel_id: int | None = None
    language: str = ""
    mentions: bool = False
    strongest: bool = False


@dataclass(frozen=True, slots=True)
class PraisePlace:
    """A channel that praise may come from, or that customers may be asked to write to.

    Attributes:
        asks: reviews are written there, on a page that a customer can open.
        review_page: that page; empty where the owner did not say it yet.
    """

    id: int
    shop_id: int
    name: str
    platform: str
    asks: bool
    review_page: str


@dataclass(frozen=True, slots=True)
class PraiseChoices:
    """What the page lets choose from.

    Attributes:
        shops: (id, name), those with channels, in the order they were added.
        languages: codes, as stored.
    """

    shops: tuple[tuple[int, str], ...]
    places: tuple[PraisePlace, ...]
    languages: tuple[str, ...]


def praise_choices(store: Store) -> PraiseChoices:
    """Shops, channels that count for them, and languages."""
    places = tuple(
        PraisePlace(
            each.id, each.shop_id, each.name, each.platform,
            each.platform != _COUNTER and not each.mentions, review_page(store, each.id),
        )
        for each in channels(store)
        if each.counted
    )  # fmt: skip
    with_channels = {each.shop_id for each in places}
    named = tuple((identity, name) for identity, name in shops(store) if identity in with_channels)
    return PraiseChoices(named, places, tuple(languages_seen(store)))


class PraiseReading:
    """What one query asks for at one moment; steps take a few milliseconds each."""

    def __init__(self, store: Store, query: PraiseQuery, now: datetime) -> None:
        found = praise_found(
            store, now, shop_id=query.shop_id, channel_id=query.channel_id, language=query.language,
            mentions=query.mentions,
        )  # fmt: skip
        self._steps = iter([_strongest(found)]) if query.strongest else found

    def next_praise(self) -> tuple[Praise, ...] | None:
        """The next in order, none for now where the piece is empty, or None at the end."""
        step = next(self._steps, None)
        return None if step is None else tuple(step)


def _strongest(found: Iterator[list[Praise]]) -> list[Praise]:
    kept: list[Praise] = []
    for step in found:
        kept.extend(step[: LOOKED_THROUGH - len(kept)])
        if len(kept) == LOOKED_THROUGH:
            break
    return sorted(kept, key=_strength, reverse=True)


def _strength(praise: Praise) -> tuple[float, float]:
    given = praise.rating.satisfaction if praise.rating is not None else None
    return (0.75 if given is None else given), praise.weight
