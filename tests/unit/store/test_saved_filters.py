"""Saved filters: kept under the owner's names, and understood by other versions of the program."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest

from reputation_desktop.domain.errors import WrongWords
from reputation_desktop.store.reviews import InboxQuery
from reputation_desktop.store.saved_filters import (
    SavedFilter,
    keep_filter,
    remove_filter,
    rename_filter,
    saved_filters,
)
from reputation_desktop.store.store import Store
from tests.building import DAY, NOW

EVERYTHING: dict[str, Any] = {
    "channel_id": 3,
    "shop_id": 1,
    "topic": "waiting",
    "language": "de",
    "search": "flat “white”",
    "since": NOW - 30 * DAY,
    "until": NOW,
    "seen_since": NOW - DAY,
    "stars": (1, 2),
    "ids": (4, 7),
}


def test_a_filter_is_kept_with_all_that_was_asked(store: Store) -> None:
    asked = {each.name: EVERYTHING.get(each.name, True) for each in dataclasses.fields(InboxQuery)}
    query = InboxQuery(**asked)
    kept = keep_filter(store, "Everything at once", query)
    assert saved_filters(store) == [SavedFilter(kept, "Everything at once", query)]


def test_filters_stay_in_the_order_they_were_kept(store: Store) -> None:
    keep_filter(store, "Waiting, this month", InboxQuery(awaiting=True, topic="waiting"))
    keep_filter(store, "  All ", InboxQuery())
    assert [(each.name, each.query) for each in saved_filters(store)] == [
        ("Waiting, this month", InboxQuery(awaiting=True, topic="waiting")),
        ("All", InboxQuery()),
    ]


def test_a_name_that_is_kept_again_asks_something_else(store: Store) -> None:
    first = keep_filter(store, "Gluten-free", InboxQuery(search="gluten"))
    keep_filter(store, "Other", InboxQuery())
    assert keep_filter(store, "gluten-free", InboxQuery(search="coeliac")) == first
    assert [(each.name, each.query.search) for each in saved_filters(store)] == [
        ("gluten-free", "coeliac"),
        ("Other", ""),
    ]


def test_a_filter_gets_another_name_or_is_forgotten(store: Store) -> None:
    one, two = keep_filter(store, "One", InboxQuery()), keep_filter(store, "Two", InboxQuery())
    rename_filter(store, one, "ONE")
    with pytest.raises(WrongWords, match="called “two” already"):
        rename_filter(store, one, "two")
    assert [each.name for each in saved_filters(store)] == ["ONE", "Two"]
    remove_filter(store, two)
    assert [each.name for each in saved_filters(store)] == ["ONE"]


def test_a_filter_needs_a_name(store: Store) -> None:
    with pytest.raises(WrongWords, match="needs a name"):
        keep_filter(store, " \n ", InboxQuery())
    with pytest.raises(WrongWords, match="needs a name"):
        rename_filter(store, keep_filter(store, "One", InboxQuery()), "")


def test_what_only_a_later_version_can_ask_is_left_out(store: Store) -> None:
    """A store may come back from a newer computer."""
    told = {"awaiting": True, "mood": "cheerful", "since": "some day", "channel_id": {"is": 3}, "stars": [1, "two"]}
    store.sql("INSERT INTO saved_filter (name, query) VALUES ('Mine', ?)", (json.dumps(told),))
    assert [each.query for each in saved_filters(store)] == [InboxQuery(awaiting=True)]


def test_only_what_is_asked_is_written(store: Store) -> None:
    """Else a default that a later version changes would stay as it was for ever."""
    keep_filter(store, "Mine", InboxQuery(awaiting=True))
    assert store.sql("SELECT query FROM saved_filter").fetchone() == ('{"awaiting": true}',)
