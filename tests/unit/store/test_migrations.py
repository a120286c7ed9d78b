"""From one schema to the next: kept before, all or nothing, whatever an invented future brings."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import peewee
import pytest

from reputation_desktop.domain.errors import DiskFull, StoreFromTheFuture
from reputation_desktop.store import migrations
from reputation_desktop.store.migrations import FIRST_VERSION, MIGRATIONS, Migration, newest_version
from reputation_desktop.store.opening import FILE_NAME, open_store
from reputation_desktop.store.reviews import review
from tests.building import channel, stored

PRESENT = newest_version()
NEXT = PRESENT + 1
KEPT = f"reputation-before-schema-{NEXT}.sqlite3"


def add_mood(database: peewee.SqliteDatabase) -> None:
    database.execute_sql("ALTER TABLE review ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm'")


def colour_mood(database: peewee.SqliteDatabase) -> None:
    database.execute_sql("UPDATE review SET mood = 'blue'")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a store of the present schema that holds one review."""
    with open_store(tmp_path) as store:
        stored(store, channel(store))
    return tmp_path


@pytest.fixture
def future(monkeypatch: pytest.MonkeyPatch) -> list[Migration]:
    """The steps that follow those of today; a test adds its own."""
    steps: list[Migration] = []
    migrate, newest = migrations.migrate, migrations.newest_version
    monkeypatch.setattr(migrations, "migrate", lambda path, database: migrate(path, database, [*MIGRATIONS, *steps]))
    monkeypatch.setattr(migrations, "newest_version", lambda: newest([*MIGRATIONS, *steps]))
    return steps


def read(path: Path, statement: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(path)
    rows = connection.execute(statement).fetchall()
    connection.close()
    return rows


def test_the_registry_has_no_gaps() -> None:
    versions = [migration.version for migration in MIGRATIONS]
    assert versions == list(range(FIRST_VERSION + 1, FIRST_VERSION + 1 + len(versions)))
    assert newest_version() == FIRST_VERSION + len(versions)


def test_an_older_store_is_taken_through_every_step_in_order(folder: Path, future: list[Migration]) -> None:
    future += [Migration(NEXT, "a mood", add_mood), Migration(NEXT + 1, "blue", colour_mood)]
    with open_store(folder) as store:
        assert review(store, 1).text == "The soup was cold."
        assert store.sql("SELECT mood FROM review").fetchall() == [("blue",)]
        assert store.sql("PRAGMA user_version").fetchone() == (NEXT + 1,)


def test_a_step_that_was_taken_is_not_taken_again(folder: Path, future: list[Migration]) -> None:
    future.append(Migration(NEXT, "a mood", add_mood))
    open_store(folder).close()
    (folder / KEPT).unlink()
    future.append(Migration(NEXT + 1, "blue", colour_mood))
    with open_store(folder) as store:
        assert store.sql("SELECT mood FROM review").fetchall() == [("blue",)]
    assert not (folder / KEPT).exists()


def test_the_store_as_it_was_is_kept_beside(folder: Path, future: list[Migration]) -> None:
    future.append(Migration(NEXT, "a mood", add_mood))
    (folder / KEPT).write_bytes(b"what a crash left of an earlier attempt")
    open_store(folder).close()
    assert read(folder / KEPT, "PRAGMA user_version") == [(PRESENT,)]
    assert read(folder / KEPT, "SELECT text FROM review") == [("The soup was cold.",)]
    columns = [row[1] for row in read(folder / KEPT, "PRAGMA table_info(review)")]
    assert "mood" not in columns


def test_what_a_crash_left_in_the_log_is_in_the_copy_too(
    folder: Path, future: list[Migration], tmp_path_factory: pytest.TempPathFactory
) -> None:
    crashed = tmp_path_factory.mktemp("crashed")
    with open_store(folder) as store:
        store.sql("PRAGMA wal_autocheckpoint = 0")
        stored(store, channel(store, "Late"), at=store.tables.review.get().seen_at)
        for path in folder.iterdir():
            (crashed / path.name).write_bytes(path.read_bytes())
    future.append(Migration(NEXT, "a mood", add_mood))
    open_store(crashed).close()
    assert read(crashed / KEPT, "SELECT COUNT(*) FROM review") == [(2,)]


def test_a_step_that_fails_takes_all_steps_back(folder: Path, future: list[Migration]) -> None:
    def fail(database: peewee.SqliteDatabase) -> None:
        database.execute_sql("DELETE FROM review")
        raise RuntimeError("the step is wrong")

    future += [Migration(NEXT, "a mood", add_mood), Migration(NEXT + 1, "wrong", fail)]
    with pytest.raises(RuntimeError, match="the step is wrong"):
        open_store(folder)
    future.clear()
    with open_store(folder) as store:
        assert review(store, 1).text == "The soup was cold."
        assert store.sql("PRAGMA user_version").fetchone() == (PRESENT,)
        assert "mood" not in [row[1] for row in store.sql("PRAGMA table_info(review)")]


def test_a_step_for_which_the_disk_is_too_small_takes_all_back(folder: Path, future: list[Migration]) -> None:
    def swell(database: peewee.SqliteDatabase) -> None:
        (pages,) = database.execute_sql("PRAGMA page_count").fetchone()
        database.execute_sql(f"PRAGMA max_page_count = {pages}")
        database.execute_sql("CREATE TABLE large AS SELECT zeroblob(1000000) AS body")

    future += [Migration(NEXT, "a mood", add_mood), Migration(NEXT + 1, "large", swell)]
    with pytest.raises(DiskFull):
        open_store(folder)
    assert read(folder / FILE_NAME, "PRAGMA user_version") == [(PRESENT,)]


def test_rows_that_lose_their_counterpart_stop_the_migration(folder: Path, future: list[Migration]) -> None:
    def lose(database: peewee.SqliteDatabase) -> None:
        database.execute_sql("CREATE TABLE mood (review_id REFERENCES review (id) DEFERRABLE INITIALLY DEFERRED)")
        database.execute_sql("INSERT INTO mood VALUES (999)")

    future.append(Migration(NEXT, "moods", lose))
    with pytest.raises(peewee.IntegrityError, match="lost their counterpart"):
        open_store(folder)
    assert read(folder / FILE_NAME, "SELECT name FROM sqlite_master WHERE name = 'mood'") == []
    assert read(folder / FILE_NAME, "PRAGMA user_version") == [(PRESENT,)]


def test_a_program_that_comes_second_leaves_the_first_ones_work(folder: Path, future: list[Migration]) -> None:
    """Both found the old schema; the second one gets its turn when the first is through."""
    step = Migration(NEXT, "a mood", add_mood)
    with open_store(folder) as store:
        late = peewee.SqliteDatabase(str(folder / FILE_NAME))
        future.append(step)
        migrations.migrate(store.path, store.database)
        migrations.migrate(store.path, late)
        late.close()
    assert read(folder / KEPT, "PRAGMA user_version") == [(PRESENT,)]
    assert read(folder / FILE_NAME, "SELECT mood FROM review") == [("calm",)]


def test_a_store_that_was_migrated_is_the_future_to_the_old_program(folder: Path, future: list[Migration]) -> None:
    future.append(Migration(NEXT, "a mood", add_mood))
    open_store(folder).close()
    future.clear()
    with pytest.raises(StoreFromTheFuture):
        open_store(folder)
