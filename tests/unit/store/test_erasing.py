"""A person asks to be forgotten: nothing of hers is left in any byte."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from reputation_desktop.domain.errors import StoreBusy, WrongWords
from reputation_desktop.domain.reminder import Stage
from reputation_desktop.domain.review import Road
from reputation_desktop.domain.stored import SameReview, TouchedReview
from reputation_desktop.store import actions
from reputation_desktop.store.checking import problems
from reputation_desktop.store.erasing import erase_person, reviews_by
from reputation_desktop.store.known import erased_keys
from reputation_desktop.store.opening import FILE_NAME
from reputation_desktop.store.reviews import InboxQuery, inbox, review
from reputation_desktop.store.standings import note_shown, opinions, tallies
from reputation_desktop.store.store import Store
from tests.building import DAY, NOW, channel, days, edited, found, new, stored, write

PERSON = "Wilhelmina Quartzbottom"
WORDS = ("Wilhelmina", "Quartzbottom", "zabaglione", "ludicrous", "flummoxed", "grovelling", "hobnob", "kumquat")


def fill(store: Store, channel_id: int) -> list[int]:
    """Reviews by the person, with her words in every place that the store has for them, among many others.

    Some builds of SQLite overwrite what is deleted by themselves; here none does.
    """
    store.sql("PRAGMA secure_delete = OFF")
    write(store, channel_id, new=[new(found(f"o{number}", "Quite nice here " * 30)) for number in range(60)])
    told = found("hers", "The zabaglione was off.", author=PERSON, title="ludicrous", url="https://example.org/kumquat")
    one = stored(store, channel_id, told)
    two = stored(store, channel_id, found("hers too", "flummoxed " * 600, author=PERSON.upper()))
    mail = found("mail-kumquat", "The zabaglione", author=PERSON)
    write(store, channel_id, same=[SameReview(one, mail, Road.MAIL)])
    actions.keep_draft(store, one, "We are grovelling", NOW)
    actions.write_note(store, one, "hobnob with her", NOW)
    actions.mark_answered(store, one, NOW, NOW)
    write(store, channel_id, edited=[edited(one, found("hers", "The ludicrous zabaglione, again."))], at=NOW + DAY)
    write(store, channel_id, touched=[TouchedReview(two, found(reply="Dear Wilhelmina, …"))], at=NOW + DAY)
    note_shown(store, [(one, 1, Stage.NUDGE)], NOW + DAY)
    statement = "Wilhelmina was never here, hobnob or not."
    store.tables.dispute.create(review_id=one, rule="", statement=statement, reference="kumquat", outcome="")
    return [one, two]


def traces(folder: Path) -> set[str]:
    """Which of the words are in any file of the store."""
    everything = b"".join(path.read_bytes() for path in folder.iterdir()).lower()
    return {word for word in WORDS if word.lower().encode() in everything}


def test_nothing_of_hers_is_left_in_any_byte(store: Store, google: int) -> None:
    ids = fill(store, google)
    folder = store.path.parent
    assert traces(folder) == set(WORDS)
    assert erase_person(store, PERSON, NOW) == 2
    assert traces(folder) == set()
    for review_id in ids:
        with pytest.raises(WrongWords):
            review(store, review_id)
    store.close()
    assert traces(folder) == set()
    assert (folder / FILE_NAME).exists()
    store.database.connect()


def test_no_table_knows_her_reviews_any_more(store: Store, google: int) -> None:
    """A table that is added later and forgotten here would show."""
    ids = fill(store, google)
    erase_person(store, PERSON, NOW)
    knowing = [row._meta.table_name for row in store.tables.all() if "review_id" in row._meta.fields]
    for name in set(knowing) - {"erased"}:
        found_there = store.sql(f"SELECT COUNT(*) FROM {name} WHERE review_id IN (?, ?)", tuple(ids)).fetchone()
        assert found_there == (0,), name


def test_all_others_stay_as_they_were(store: Store, google: int) -> None:
    fill(store, google)
    others = [each for each in inbox(store, InboxQuery(), NOW) if each.author != PERSON]
    erase_person(store, PERSON, NOW)
    left = list(inbox(store, InboxQuery(), NOW))
    assert left == [each for each in others if each.author != PERSON.upper()]
    assert sum(each.n for each in tallies(store)) == 60
    assert list(problems(store)) == []


def test_she_is_forgotten_in_every_channel_and_in_its_numbers(store: Store, google: int) -> None:
    other = channel(store, "Other")
    stored(store, google, found(author=PERSON))
    stored(store, other, found(author=PERSON))
    assert erase_person(store, PERSON, NOW) == 2
    assert (opinions(store, [google, other]), days(store, google), days(store, other), days(store, -1)) == ([],) * 4


def test_a_later_round_knows_not_to_bring_her_back(store: Store, google: int) -> None:
    fill(store, google)
    erase_person(store, PERSON, NOW)
    assert erased_keys(store, google, ["hers", "hers too", "mail-kumquat", "o1"]) == {
        "hers",
        "hers too",
        "mail-kumquat",
    }


def test_her_numbers_are_never_given_to_somebody_else(store: Store, google: int) -> None:
    stored(store, google)
    hers = stored(store, google, found("k2", author=PERSON))
    erase_person(store, PERSON, NOW)
    assert stored(store, google, found("k3")) == hers + 1
    erase_person(store, "Anna Baker", NOW)
    assert stored(store, google, found("k4")) == hers + 2


def test_what_was_done_to_her_reviews_cannot_be_undone_any_more(store: Store, google: int) -> None:
    other = stored(store, google, found("k2"))
    actions.write_note(store, other, "kept", NOW)
    actions.write_note(store, stored(store, google, found(author=PERSON)), "hers", NOW)
    erase_person(store, PERSON, NOW)
    assert actions.undo(store, NOW).review_id == other


@pytest.mark.parametrize("name", [PERSON, PERSON.lower(), f"  {PERSON} "])
def test_a_name_is_taken_whole_and_whatever_its_case(store: Store, google: int, name: str) -> None:
    stored(store, google, found(author=f"{PERSON} "))
    stored(store, google, found("k2", author=f"{PERSON} jun."))
    assert reviews_by(store, name) == [1]


@pytest.mark.parametrize("name", ["", "Nobody", "Wilhelmina", "%"])
def test_a_name_that_nobody_has_erases_nothing(store: Store, google: int, name: str) -> None:
    stored(store, google, found(author=PERSON))
    stored(store, google, found("k2", author=""))
    assert erase_person(store, name, NOW) == 0
    assert len(list(inbox(store, InboxQuery(), NOW))) == 2


def test_while_another_program_reads_she_is_told_to_ask_once_more(store: Store, google: int) -> None:
    fill(store, google)
    store.sql("PRAGMA busy_timeout = 1")
    reader = sqlite3.connect(store.path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT COUNT(*) FROM review").fetchone()
    with pytest.raises(StoreBusy):
        erase_person(store, PERSON, NOW)
    reader.close()
    assert reviews_by(store, PERSON) == []
    assert erase_person(store, PERSON, NOW) == 0
    assert traces(store.path.parent) == set()
