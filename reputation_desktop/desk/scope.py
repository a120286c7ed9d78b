"""Whose score is asked for."""

from __future__ import annotations

from dataclasses import dataclass

from reputation_desktop.store.channels import channels
from reputation_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose score is asked for: a shop's with all its channels, or one channel's."""

    name: str
    key: int
    channel_ids: tuple[int, ...]

    @property
    def of_shop(self) -> bool:
        """Whether it is a shop with all its channels."""
        return self.key < 0


def shop_scope(store: Store, shop_id: int, name: str) -> Scope:
    """All channels of a shop, the removed ones included: their reviews stay."""
    ids = tuple(each.id for each in channels(store, removed=True) if each.shop_id == shop_id)
    return Scope(name, -shop_id, ids)


def channel_scopes(store: Store, shop_id: int) -> list[Scope]:
    """Each channel of a shop by itself."""
    return [Scope(each.name, each.id, (each.id,)) for each in channels(store) if each.shop_id == shop_id]
