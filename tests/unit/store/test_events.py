"""What the owner writes down of her shop's life."""

from __future__ import annotations

from datetime import date

from reputation_desktop.domain.event import Event
from reputation_desktop.store.channels import name_shop
from reputation_desktop.store.events import add_event, change_event, events, remove_event, restore_event
from reputation_desktop.store.store import Store
from tests.building import NOW

MAY_3, MAY_4 = date(2026, 5, 3), date(2026, 5, 4)


def _written(store: Store, title: str, day: date, *, topic: str = "", shop: str = "") -> int:
    shop_id = name_shop(store, shop, NOW)
    return add_event(store, shop_id=shop_id, day=day, title=title, topic=topic, now=NOW)


def _titles(store: Store, shop_id: int = 1) -> list[str]:
    return [each.title for each in events(store, shop_id)]


def test_events_stand_by_day_whenever_they_were_written_down(store: Store) -> None:
    _written(store, "New menu", MAY_4)
    till = _written(store, "Second till", MAY_3, topic="waiting")
    assert events(store, 1)[0] == Event(till, 1, MAY_3, "Second till", "waiting")
    assert _titles(store) == ["Second till", "New menu"]


def test_each_shop_has_its_own(store: Store) -> None:
    _written(store, "Second till", MAY_3, shop="Luna")
    _written(store, "New sign", MAY_3, shop="Sol")
    assert (_titles(store), _titles(store, 2)) == (["Second till"], ["New sign"])


def test_an_event_is_changed(store: Store) -> None:
    till = _written(store, "Second til", MAY_3)
    change_event(store, till, day=MAY_4, title="Second till", topic="waiting")
    assert events(store, 1) == [Event(till, 1, MAY_4, "Second till", "waiting")]


def test_an_event_that_was_taken_away_can_be_put_back_as_it_was(store: Store) -> None:
    till = _written(store, "Second till", MAY_3, topic="waiting")
    _written(store, "New menu", MAY_4)
    before = events(store, 1)
    remove_event(store, till, NOW)
    assert _titles(store) == ["New menu"]
    restore_event(store, till)
    assert events(store, 1) == before
