"""Every schema that was ever released opens, with everything in it."""

from __future__ import annotations

import contextlib
import gzip
import sqlite3
from datetime import date
from pathlib import Path

import pytest

from reputation_desktop.domain.review import Kind, Road, State
from reputation_desktop.store import actions
from reputation_desktop.store.channels import channels
from reputation_desktop.store.checking import problems
from reputation_desktop.store.follow_ups import follow_ups_of, open_follow_ups
from reputation_desktop.store.known import erased_keys, known_reviews
from reputation_desktop.store.looks import last_look
from reputation_desktop.store.migrations import FIRST_VERSION, newest_version
from reputation_desktop.store.opening import FILE_NAME, open_store
from reputation_desktop.store.reviews import InboxQuery, inbox, review, versions
from reputation_desktop.store.saved_filters import saved_filters
from reputation_desktop.store.saved_replies import saved_replies
from reputation_desktop.store.store import Store
from reputation_desktop.store.thanks import Thanked, last_thanked
from tests.building import DAY, NOW

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"


SCHEMAS = pytest.mark.parametrize("schema", range(FIRST_VERSION, newest_version() + 1))


def unpack(schema: int, folder: Path) -> None:
    stored = FIXTURES / f"store_schema_{schema}.sqlite3.gz"
    assert stored.exists(), "run tests/fixtures/make_stored_store.py before a schema is left behind"
    (folder / FILE_NAME).write_bytes(gzip.decompress(stored.read_bytes()))


def layout(store: Store) -> dict[str, object]:
    """All that a store consists of: tables with their columns in order, indices and triggers with their definitions."""
    parts = store.sql("SELECT name, type, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    columns = 'SELECT name, type, "notnull", pk FROM pragma_table_info(?) ORDER BY cid'
    return {
        name: store.sql(columns, (name,)).fetchall() if kind == "table" else definition
        for name, kind, definition in parts
    }


@SCHEMAS
def test_a_store_of_this_schema_becomes_what_a_new_one_is(tmp_path: Path, schema: int) -> None:
    """A schema that was changed without a migration, or by one that does something else, shows here."""
    unpack(schema, tmp_path)
    with open_store(tmp_path) as old, open_store(tmp_path / "new") as fresh:
        assert layout(old) == layout(fresh)


@SCHEMAS
def test_a_store_of_this_schema_opens_whole(tmp_path: Path, schema: int) -> None:
    unpack(schema, tmp_path)
    with open_store(tmp_path) as store:
        assert list(problems(store)) == []
        assert [each.id for each in inbox(store, InboxQuery(), NOW)] == [4, 6, 5, 3, 2, 8, 1]
        assert [(each.name, each.shop) for each in channels(store)] == [
            ("Google", "Café Luna"),
            ("Alerts", "Café Luna"),
        ]
        complaint = review(store, 1)
        assert (complaint.text, complaint.version, complaint.state) == ("The soup was cold, again.", 2, State.ANSWERED)
        assert [each.text for each in versions(store, 1)] == ["The soup was cold."]
        assert [text for text, _ in actions.posted_answers(store, 1)] == ["Sorry, and thank you"]
        assert (complaint.note, complaint.title) == ("Refund by Friday", "")
        assert (review(store, 3).kind, review(store, 3).corrected) == (Kind.NEUTRAL, True)
        assert (review(store, 4).from_before, review(store, 4).kind) == (True, Kind.UNJUDGED)
        assert review(store, 6).set_aside
        assert known_reviews(store, 1, ["mail 8"])["mail 8"].review_id == 8
        assert erased_keys(store, 1, ["7"]) == {"7"}
        assert [each.id for each in inbox(store, InboxQuery(search="lovely"), NOW)] == [2]
        assert review(store, 8).road == Road.FEED


Rows = list[tuple[object, ...]]


def everything(path: Path, of: dict[str, list[str]] | None = None) -> dict[str, Rows]:
    """Every row of every table, the search index's own tables included; of the columns `of` alone where told."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return {
            name: sorted(connection.execute(f"SELECT {', '.join(known)} FROM {name}"), key=repr)
            for name, known in (of or columns(path)).items()
        }


def columns(path: Path) -> dict[str, list[str]]:
    """The columns of every table."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {
            name: [f'"{column}"' for (column,) in connection.execute("SELECT name FROM pragma_table_info(?)", (name,))]
            for (name,) in names
        }


@SCHEMAS
def test_nothing_that_was_stored_changes(tmp_path: Path, schema: int) -> None:
    unpack(schema, tmp_path)
    known, before = columns(tmp_path / FILE_NAME), everything(tmp_path / FILE_NAME)
    open_store(tmp_path).close()
    assert everything(tmp_path / FILE_NAME, known) == before
    added = everything(tmp_path / FILE_NAME)
    assert all(rows == [] for name, rows in added.items() if name not in known)


@SCHEMAS
def test_the_store_as_it_was_lies_beside(tmp_path: Path, schema: int) -> None:
    unpack(schema, tmp_path)
    before = everything(tmp_path / FILE_NAME)
    open_store(tmp_path).close()
    beside = tmp_path / f"reputation-before-schema-{schema + 1}.sqlite3"
    assert beside.exists() == (schema < newest_version())
    if beside.exists():
        assert everything(beside) == before


def test_what_the_window_keeps_since_schema_2(tmp_path: Path) -> None:
    unpack(2, tmp_path)
    with open_store(tmp_path) as store:
        (kept,) = saved_filters(store)
        query = InboxQuery(awaiting=True, topic="waiting", since=NOW - 30 * DAY)
        assert (kept.name, kept.query) == ("Waiting, this month", query)
        assert [(each.situation, each.used_count, each.last_used_at) for each in saved_replies(store)] == [
            ("waiting", 0, None),
            ("thanks", 1, NOW),
        ]
        assert [(each.review_id, each.text, each.due_on) for each in open_follow_ups(store)] == [
            (1, "Refund", date(2026, 5, 8))
        ]
        assert [(each.text, each.done_at) for each in follow_ups_of(store, 8)] == [("Call her", NOW + DAY)]
        assert (last_look(store), last_look(store, before=NOW + DAY)) == (NOW + DAY, NOW)


def test_when_the_fans_were_thanked_since_schema_4(tmp_path: Path) -> None:
    unpack(4, tmp_path)
    with open_store(tmp_path) as store:
        assert last_thanked(store, NOW) == Thanked(date(2026, 5, 1), NOW - 2 * DAY)
