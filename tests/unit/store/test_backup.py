"""One file with everything, and back: whole or not at all."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from reputation_desktop.domain.errors import (
    DiskFull,
    FileNotUnderstood,
    FileNotWritable,
    FolderNotWritable,
    NoSuchFile,
    StoreFromTheFuture,
    WrongWords,
)
from reputation_desktop.store import actions, backup
from reputation_desktop.store.backup import back_up, restore
from reputation_desktop.store.channels import channels
from reputation_desktop.store.checking import problems
from reputation_desktop.store.diary import diary, note_asked
from reputation_desktop.store.migrations import newest_version
from reputation_desktop.store.opening import open_store
from reputation_desktop.store.reviews import InboxQuery, inbox, review, versions
from reputation_desktop.store.schema import APPLICATION_ID
from reputation_desktop.store.settings import WHOLE_SHOP, stored_settings, write_setting
from reputation_desktop.store.standings import opinions, tallies
from reputation_desktop.store.store import Store
from tests.building import DAY, NOW, channel, days, edited, found, stored, write

BEFORE = "reputation-before-restore.sqlite3"


@pytest.fixture
def filled(store: Store, google: int) -> Store:
    """A store with a bit of everything."""
    one = stored(store, google)
    actions.keep_draft(store, one, "Sorry", NOW)
    write(store, google, edited=[edited(one, found(text="Worse"))], at=NOW + DAY)
    stored(store, google, found("k2", "Überraschend 😀", author="Ben"))
    write_setting(store, WHOLE_SHOP, "mention_weight", "0.5")
    note_asked(store, google, "https://example.org", NOW)
    return store


def everything(store: Store) -> object:
    reviews = list(inbox(store, InboxQuery(), NOW))
    return (
        reviews,
        [versions(store, each.id) for each in reviews],
        channels(store, removed=True),
        stored_settings(store, WHOLE_SHOP),
        opinions(store, [1]),
        days(store, -1),
        tallies(store),
        diary(store),
        [each.id for each in inbox(store, InboxQuery(search="worse"), NOW)],
    )


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_backup_brings_everything_back(filled: Store, tmp_path: Path) -> None:
    before = everything(filled)
    back_up(filled, tmp_path / "kept.sqlite3")
    actions.write_note(filled, 1, "later", NOW)
    stored(filled, 1, found("k3"))
    assert everything(filled) != before
    assert restore(filled, tmp_path / "kept.sqlite3") == []
    assert everything(filled) == before
    assert list(problems(filled)) == []
    assert stored(filled, 1, found("k4")) == 3, "and it can be written to"


def test_a_backup_is_read_by_a_new_computer(filled: Store, tmp_path: Path) -> None:
    back_up(filled, tmp_path / "kept.sqlite3")
    with open_store(tmp_path / "new") as other:
        restore(other, tmp_path / "kept.sqlite3")
        assert everything(other) == everything(filled)
    with open_store(tmp_path / "new") as other:
        assert everything(other) == everything(filled)


def test_a_backup_is_one_file_and_leaves_nothing_else(filled: Store, tmp_path: Path) -> None:
    (tmp_path / "usb").mkdir()
    back_up(filled, tmp_path / "usb" / "kept.sqlite3")
    restore(filled, tmp_path / "usb" / "kept.sqlite3")
    assert names(tmp_path / "usb") == ["kept.sqlite3"]
    filled.close()
    assert names(filled.path.parent) == [BEFORE, "reputation.sqlite3"]
    filled.database.connect()


def test_a_backup_takes_the_place_of_an_older_one_whole(filled: Store, tmp_path: Path) -> None:
    target = tmp_path / "kept.sqlite3"
    target.write_bytes(b"an older and much longer one" * 100_000)
    back_up(filled, target)
    with open_store(tmp_path / "new") as other:
        restore(other, target)
        assert everything(other) == everything(filled)


def test_a_backup_follows_a_link_to_its_place(filled: Store, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "real.sqlite3")
    back_up(filled, tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real.sqlite3").is_file()


def test_the_store_as_it_was_is_kept_beside_each_time(filled: Store, tmp_path: Path) -> None:
    back_up(filled, tmp_path / "kept.sqlite3")
    actions.write_note(filled, 1, "only here", NOW)
    restore(filled, tmp_path / "kept.sqlite3")
    restore(filled, tmp_path / "kept.sqlite3")
    assert review(filled, 1).note == ""
    folder = filled.path.parent
    assert {name for name in names(folder) if "before" in name} == {BEFORE, "reputation-before-restore-2.sqlite3"}
    restore(filled, folder / BEFORE)
    assert review(filled, 1).note == "only here"


def test_channels_whose_link_is_secret_are_named(filled: Store, tmp_path: Path) -> None:
    for name, removed in (("Alerts", None), ("Gone", NOW)):
        table = filled.tables.channel
        table.update(secret=True, removed_at=removed).where(table.id == channel(filled, name)).execute()
    back_up(filled, tmp_path / "kept.sqlite3")
    assert restore(filled, tmp_path / "kept.sqlite3") == ["Alerts"]


def test_a_store_that_is_in_use_can_be_restored_from(filled: Store, tmp_path: Path) -> None:
    """The file of another open store, with the newest still in the log beside it."""
    with open_store(tmp_path / "other") as other:
        restore(other, filled.path)
        assert everything(other) == everything(filled)


# --- what is refused ----------------------------------------------------------------------------


def spoilt(path: Path) -> None:
    body = bytearray(path.read_bytes())
    body[len(body) // 2 :] = bytes(len(body) - len(body) // 2)
    path.write_bytes(bytes(body))


def of_the_future(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {newest_version() + 1}")
    connection.close()


def of_another_program(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID + 1}")
    connection.close()


def miscounted(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("UPDATE tally SET n = n + 1")
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    ("spoil", "failure", "says"),
    [
        (lambda path: path.unlink(), NoSuchFile, "no such file"),
        (lambda path: path.write_bytes(b""), FileNotUnderstood, "it is no backup of this program"),
        (lambda path: path.write_text("Dear diary"), FileNotUnderstood, "it is no database"),
        (lambda path: path.write_bytes(path.read_bytes()[:9_000]), FileNotUnderstood, "is not what it claims"),
        (spoilt, FileNotUnderstood, "is not what it claims"),
        (of_another_program, FileNotUnderstood, "it is no backup of this program"),
        (of_the_future, StoreFromTheFuture, "newer version"),
        (miscounted, FileNotUnderstood, "do not agree"),
    ],
)
def test_a_file_that_is_no_sound_backup_changes_nothing(
    filled: Store, tmp_path: Path, spoil: object, failure: type[Exception], says: str
) -> None:
    before, target = everything(filled), tmp_path / "kept.sqlite3"
    back_up(filled, target)
    spoil(target)  # type: ignore[operator]
    with pytest.raises(failure, match=says):
        restore(filled, target)
    assert everything(filled) == before
    assert names(filled.path.parent) == ["reputation.sqlite3", "reputation.sqlite3-shm", "reputation.sqlite3-wal"]


def test_a_folder_is_no_backup(filled: Store, tmp_path: Path) -> None:
    with pytest.raises(NoSuchFile):
        restore(filled, tmp_path)
    with pytest.raises(FileNotWritable):
        back_up(filled, tmp_path)


def test_a_place_that_cannot_be_written_keeps_what_is_there(filled: Store, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    for place in (tmp_path / "file" / "kept.sqlite3", tmp_path / "nowhere" / "kept.sqlite3"):
        with pytest.raises(FileNotWritable, match="nothing else was changed"):
            back_up(filled, place)
    assert (tmp_path / "file").read_text() == "mine"


def test_the_store_itself_is_no_place_for_its_backup(filled: Store) -> None:
    with pytest.raises(WrongWords, match="is the store itself"):
        back_up(filled, filled.path.parent / "." / filled.path.name)


def test_a_backup_that_fails_leaves_no_half_file(
    filled: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "kept.sqlite3"
    target.write_bytes(b"the older one")

    def fail(path: Path) -> None:
        assert path.exists(), "it was written already"
        raise FileNotUnderstood(path=path, what="the stick is broken")

    monkeypatch.setattr(backup, "_examine", fail)
    with pytest.raises(FileNotUnderstood):
        back_up(filled, target)
    assert target.read_bytes() == b"the older one"
    assert names(tmp_path) == ["data", "kept.sqlite3"]


def test_a_disk_that_is_full_while_restoring_loses_nothing(filled: Store, tmp_path: Path) -> None:
    with open_store(tmp_path / "large") as large:
        google = channel(large)
        for number in range(20):
            stored(large, google, found(str(number), "word " * 2_000))
        back_up(large, tmp_path / "kept.sqlite3")
    before = everything(filled)
    (pages,) = filled.sql("PRAGMA page_count").fetchone()
    filled.sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(DiskFull):
        restore(filled, tmp_path / "kept.sqlite3")
    assert everything(filled) == before


def test_a_data_folder_that_vanished_is_told(filled: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    back_up(filled, tmp_path / "kept.sqlite3")
    monkeypatch.setattr(filled, "path", tmp_path / "gone" / "reputation.sqlite3")
    with pytest.raises(FolderNotWritable):
        restore(filled, tmp_path / "kept.sqlite3")
