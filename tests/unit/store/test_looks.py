"""When the owner last looked."""

from __future__ import annotations

from reputation_desktop.store.looks import last_look, note_look
from reputation_desktop.store.store import Store
from tests.building import DAY, HOUR, NOW


def test_who_never_looked_has_no_last_look(store: Store) -> None:
    assert last_look(store) is None
    note_look(store, NOW)
    assert last_look(store) == NOW
    assert last_look(store, before=NOW) is None


def test_while_she_looks_the_look_before_is_still_known(store: Store) -> None:
    for moment in (NOW - 3 * DAY, NOW - DAY, NOW):
        note_look(store, moment)
    assert (last_look(store), last_look(store, before=NOW)) == (NOW, NOW - DAY)


def test_no_more_than_two_looks_are_kept(store: Store) -> None:
    for hours in range(5):
        note_look(store, NOW + hours * HOUR)
    assert last_look(store, before=NOW + 3 * HOUR) is None


def test_a_clock_that_ran_ahead_is_forgotten_once_it_is_set_right(store: Store) -> None:
    note_look(store, NOW + 365 * DAY)
    note_look(store, NOW)
    assert last_look(store) == NOW
