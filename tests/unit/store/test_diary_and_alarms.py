"""What was asked of the network, and what rang."""

from __future__ import annotations

from datetime import datetime

import pytest

from reputation_desktop.domain.alarm import Alarm, AlarmKind
from reputation_desktop.domain.sentence import Sentence, marked
from reputation_desktop.store.alarms import last_rung, note_rung, rung_since
from reputation_desktop.store.diary import diary, note_answered, note_asked
from reputation_desktop.store.schema import Tables
from reputation_desktop.store.store import Store
from tests.building import DAY, HOUR, NOW


def test_a_request_is_in_the_diary_before_its_answer(store: Store, google: int) -> None:
    entry = note_asked(store, google, "https://example.org/feed", NOW)
    (asked,) = diary(store)
    assert (asked.id, asked.channel, asked.address, asked.asked_at) == (
        entry,
        "Google",
        "https://example.org/feed",
        NOW,
    )
    assert (asked.status, asked.bytes, asked.failure) == (None, 0, "")


def test_what_came_of_it_is_added(store: Store, google: int) -> None:
    entry = note_asked(store, google, "https://example.org/feed", NOW)
    note_answered(store, entry, status=200, size=4_711, millis=42)
    failed = note_asked(store, None, "https://example.net", NOW + HOUR)
    note_answered(store, failed, status=None, size=0, millis=10_000, failure="no_connection")
    newest, oldest = diary(store)
    assert (oldest.status, oldest.bytes, oldest.millis) == (200, 4_711, 42)
    assert (newest.channel, newest.status, newest.failure) == ("", None, "no_connection")


def test_the_diary_is_read_from_a_moment_on_newest_first(store: Store) -> None:
    for number in range(3):
        note_asked(store, None, str(number), NOW + number * DAY)
    note_asked(store, None, "same moment", NOW + 2 * DAY)
    assert [each.address for each in diary(store, NOW + DAY)] == ["same moment", "2", "1"]


def test_alarms_are_remembered_by_kind_and_subject(store: Store) -> None:
    rung = [
        Alarm(AlarmKind.STOPPED, "1", NOW, "“Google” could not be read."),
        Alarm(AlarmKind.STOPPED, "2", NOW + HOUR, "“Alerts” could not be read."),
        Alarm(AlarmKind.STOPPED, "1", NOW + DAY, "“Google” could not be read."),
        Alarm(AlarmKind.COMPLAINTS, "", NOW + DAY, "More complaints than usual."),
    ]
    for alarm in rung:
        note_rung(store, alarm)
    assert last_rung(store) == {
        ("stopped", "1"): NOW + DAY,
        ("stopped", "2"): NOW + HOUR,
        ("complaints", ""): NOW + DAY,
    }
    assert rung_since(store, NOW + HOUR) == [rung[3], rung[2], rung[1]]


def test_an_alarm_comes_back_so_that_it_can_be_translated(store: Store) -> None:
    """One that an earlier version of the program wrote down says its English words."""
    sentence = marked("“{channel}” is silent since {day}.").format(channel="Google", day=NOW.date())
    note_rung(store, Alarm(AlarmKind.SILENCE, "1", NOW, sentence))
    store.sql(
        "INSERT INTO alarm (kind, subject, rung_at, sentence, fields)"
        " SELECT kind, '2', rung_at, 'Silent.', '{}' FROM alarm"
    )
    old, new = rung_since(store, NOW)
    assert (old.subject, old.sentence) == ("2", "Silent.")
    assert isinstance(new.sentence, Sentence)
    assert (new.sentence, new.sentence.fields) == (sentence, {"channel": "Google", "day": NOW.date()})


def test_a_moment_without_a_zone_is_never_stored(store: Store) -> None:
    """It would be another moment on another computer."""
    with pytest.raises(TypeError, match="without a time zone"):
        note_rung(store, Alarm(AlarmKind.COMPLAINTS, "", datetime(2026, 5, 4), "More than usual."))  # noqa: DTZ001


def test_two_stores_know_their_own_tables(store: Store) -> None:
    assert isinstance(store.tables, Tables)
    assert {table._meta.table_name for table in store.tables.all()} >= {"review", "version", "opinion", "day"}
