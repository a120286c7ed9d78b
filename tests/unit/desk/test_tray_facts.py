"""What the tray is told: who waits, how urgently, what was not read, and until when reminders rest."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from reputation_desktop.desk.tray_facts import tray_facts
from reputation_desktop.domain.errors import NoConnection
from reputation_desktop.store.channels import note_failure
from reputation_desktop.store.opening import open_store
from reputation_desktop.store.settings import WHOLE_SHOP, write_setting
from reputation_desktop.store.store import Store
from tests.building import DAY, HOUR, NOW, channel, found, in_berlin, stored


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = open_store(tmp_path)
    in_berlin(made)
    yield made
    made.close()


def test_the_longest_waiting_come_first_and_three_of_them(store: Store) -> None:
    google = channel(store)
    for key, waited in (("a", 3 * HOUR), ("b", 30 * HOUR), ("c", 3 * DAY), ("d", 8 * DAY)):
        said = found(key, f"Cold soup {key}", stars=2, claimed=NOW - waited, author=f"Guest {key}", title="Never again")
        stored(store, google, said)
    facts = tray_facts(store, NOW)
    assert (facts.waiting, facts.overdue, facts.last_calls) == (4, 2, 1)
    assert [line.author for line in facts.oldest] == ["Guest d", "Guest c", "Guest b"]
    oldest = facts.oldest[0]
    assert (oldest.channel, oldest.stars, oldest.text) == ("Google", 2.0, "Never again Cold soup d")
    assert oldest.waits_since == NOW - 8 * DAY


def test_unrated_complaints_have_no_stars(store: Store) -> None:
    stored(store, channel(store), found(stars=None))
    stored(store, channel(store, "Forum"), found("raw", stars="eleven"))
    assert [line.stars for line in tray_facts(store, NOW).oldest] == [None, None]


def test_a_channel_that_failed_is_named(store: Store) -> None:
    google, _ = channel(store), channel(store, "Forum")
    note_failure(store, google, NOW, NoConnection(host="example.org"), None)
    assert tray_facts(store, NOW).not_read == ("Google",)


@pytest.mark.parametrize(
    ("paused", "told"),
    [
        (NOW + HOUR, NOW + HOUR),
        (NOW - HOUR, None),
        (NOW + 30 * DAY, None),  # a wrong clock wrote it
    ],
)
def test_a_pause_is_told_while_it_lasts(store: Store, paused: object, told: object) -> None:
    write_setting(store, WHOLE_SHOP, "reminders_paused_until", str(paused))
    assert tray_facts(store, NOW).paused_until == told


@pytest.mark.parametrize(("until", "told"), [("2026-05-04", date(2026, 5, 4)), ("2026-05-03", None), ("", None)])
def test_a_holiday_lasts_to_the_end_of_its_last_day(store: Store, until: str, told: date | None) -> None:
    write_setting(store, WHOLE_SHOP, "holiday_until", until)
    assert tray_facts(store, NOW).holiday_until == told
