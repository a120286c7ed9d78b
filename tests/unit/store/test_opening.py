"""Opening a store: what is not one of ours is left as it is, and every failure says what to do."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from datetime import UTC
from pathlib import Path
from zoneinfo import ZoneInfo

import peewee
import pytest
import tzlocal

from reputation_desktop.domain.errors import (
    DiskFull,
    FolderNotWritable,
    NotAStore,
    StoreBusy,
    StoreDamaged,
    StoreFromTheFuture,
)
from reputation_desktop.store import opening
from reputation_desktop.store.channels import channels, rename_channel
from reputation_desktop.store.checking import problems
from reputation_desktop.store.migrations import newest_version
from reputation_desktop.store.opening import FILE_NAME, open_store
from reputation_desktop.store.reviews import InboxQuery, inbox, review
from reputation_desktop.store.schema import APPLICATION_ID
from reputation_desktop.store.store import Store
from tests.building import NOW, channel, days, found, new, stored, write


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def other_program(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def test_a_new_folder_is_laid_out_and_sound(tmp_path: Path) -> None:
    folder = tmp_path / "somewhere" / "deep"
    with open_store(folder) as store:
        assert list(problems(store)) == []
        assert list(inbox(store, InboxQuery(), NOW)) == []
    assert (folder / FILE_NAME).is_file()


def test_what_was_stored_is_there_when_it_is_opened_again(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        review_id = stored(store, channel(store))
    with open_store(tmp_path, durable=False) as store:
        assert review(store, review_id).text == "The soup was cold."
        assert list(problems(store)) == []


def test_nothing_lies_beside_a_store_that_was_closed(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        stored(store, channel(store))
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


def test_what_the_owner_does_survives_a_power_cut_and_a_round_may_be_quicker(tmp_path: Path) -> None:
    with open_store(tmp_path) as store, open_store(tmp_path, durable=False) as quick:
        full, normal = 2, 1
        assert store.sql("PRAGMA synchronous").fetchone() == (full,)
        assert quick.sql("PRAGMA synchronous").fetchone() == (normal,)
        assert store.sql("PRAGMA journal_mode").fetchone() == ("wal",)


def test_closing_twice_is_harmless(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    store.close()
    store.close()


# --- folders and files that are not ours --------------------------------------------------------


def test_a_folder_below_a_file_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(FolderNotWritable, match="cannot be written"):
        open_store(tmp_path / "file" / "data")


def test_a_folder_that_is_a_file_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(FolderNotWritable):
        open_store(tmp_path / "file")
    assert (tmp_path / "file").read_text() == "mine"


def test_a_folder_in_place_of_the_store_says_so(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    with pytest.raises(FolderNotWritable):
        open_store(tmp_path)


@pytest.mark.parametrize(
    "body",
    [b"hello", b"x" * 5_000, b"\0" * 4_096, b"SQLite format 3\0" + b"x" * 4_000],
    ids=["a few bytes", "many bytes", "zeros", "a header and rubbish"],
)
def test_a_file_that_is_no_database_is_left_untouched(tmp_path: Path, body: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(body)
    with pytest.raises(NotAStore, match="left untouched"):
        open_store(tmp_path)
    assert contents(tmp_path) == {FILE_NAME: body}


@pytest.mark.parametrize(
    "statements",
    [
        ("CREATE TABLE recipe (name)", "INSERT INTO recipe VALUES ('soup')"),
        ("PRAGMA journal_mode = wal", "CREATE TABLE recipe (name)"),
        ("PRAGMA application_id = 7", "CREATE TABLE recipe (name)"),
        ("PRAGMA application_id = 7",),
        (f"PRAGMA user_version = {newest_version() + 7}", "CREATE TABLE recipe (name)"),
    ],
    ids=["no id", "wal", "another id", "another id, empty", "a high version"],
)
def test_the_database_of_another_program_is_left_untouched(tmp_path: Path, statements: tuple[str, ...]) -> None:
    other_program(tmp_path / FILE_NAME, *statements)
    before = contents(tmp_path)
    with pytest.raises(NotAStore):
        open_store(tmp_path)
    assert contents(tmp_path) == before


def test_a_store_of_a_newer_version_is_left_untouched(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        stored(store, channel(store))
        store.sql(f"PRAGMA user_version = {newest_version() + 1}")
    before = contents(tmp_path)
    with pytest.raises(StoreFromTheFuture, match="nothing was changed"):
        open_store(tmp_path)
    assert contents(tmp_path) == before


def test_a_store_that_lost_its_second_half_is_damaged(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        google = channel(store)
        write(store, google, new=[new(found(f"k{number}", "word " * 200)) for number in range(100)])
    path = tmp_path / FILE_NAME
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(StoreDamaged, match="Restore the newest backup"), open_store(tmp_path) as store:
        list(inbox(store, InboxQuery(), NOW))


# --- a full disk, a busy store -------------------------------------------------------------------


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[tuple[Store, int]]:
    """A store with one review, on a disk that has room for hardly more, and its channel."""
    with open_store(tmp_path) as store:
        google = channel(store)
        stored(store, google)
        (pages,) = store.sql("PRAGMA page_count").fetchone()
        store.sql(f"PRAGMA max_page_count = {pages + 2}")
        yield store, google


@pytest.mark.parametrize("within", [contextlib.nullcontext, None], ids=["alone", "within another step"])
def test_a_full_disk_undoes_the_last_step_and_loses_nothing(
    small_disk: tuple[Store, int], within: type[contextlib.nullcontext[None]] | None
) -> None:
    store, google = small_disk
    many = [new(found(f"n{number}", "word " * 500)) for number in range(50)]
    with pytest.raises(DiskFull, match="nothing stored was lost"), within() if within else store.transaction():
        write(store, google, new=many)
    assert [each.key for each in inbox(store, InboxQuery(), NOW)] == ["k1"]
    assert list(problems(store)) == []


def test_a_step_outside_a_transaction_tells_of_a_full_disk_too(tmp_path: Path) -> None:
    def rename_without_room() -> None:
        with open_store(tmp_path) as store:
            google = channel(store)
            (pages,) = store.sql("PRAGMA page_count").fetchone()
            store.sql(f"PRAGMA max_page_count = {pages}")
            rename_channel(store, google, "G" * 50_000)

    with pytest.raises(DiskFull):
        rename_without_room()


def test_a_fault_of_ours_stays_one(tmp_path: Path) -> None:
    with pytest.raises(peewee.OperationalError, match="no such table"), open_store(tmp_path) as store:
        store.sql("SELECT * FROM nowhere")


def test_a_store_that_another_program_holds_is_busy(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        google = channel(store)
        store.sql("PRAGMA busy_timeout = 1")
        holder = sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreBusy, match="Try again"):
            stored(store, google)
        with pytest.raises(StoreBusy):
            list(problems(store))
        assert channels(store)[0].name == "Google", "reading goes on meanwhile"
        holder.execute("ROLLBACK")
        holder.close()
        assert stored(store, google) == 1


def test_a_new_store_waits_for_no_longer_than_its_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "BUSY_TIMEOUT_S", 0.001)
    other_program(tmp_path / FILE_NAME, f"PRAGMA application_id = {APPLICATION_ID}", "CREATE TABLE t (a)")
    holder = sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(StoreBusy):
        open_store(tmp_path)
    holder.close()


# --- a computer that travels --------------------------------------------------------------------


def test_days_follow_a_computer_into_another_zone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tzlocal, "get_localzone", lambda: UTC)
    late = NOW.replace(hour=23)
    with open_store(tmp_path) as store:
        google = channel(store)
        stored(store, google, found(stars=5, claimed=late), at=late)
        at_home = [each.day for each in days(store, google)]
    monkeypatch.setattr(tzlocal, "get_localzone", lambda: ZoneInfo("Asia/Tokyo"))
    with open_store(tmp_path) as store:
        assert [each.day for each in days(store, google)] == [day + 1 for day in at_home]
        assert list(problems(store)) == []
