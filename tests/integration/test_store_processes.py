"""The store among other processes: opened at once, killed at any moment, on a disk that is really full."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from multiprocessing.synchronize import Barrier
from pathlib import Path

import pytest

from reputation_desktop.domain.errors import DiskFull
from reputation_desktop.store.backup import back_up
from reputation_desktop.store.checking import problems
from reputation_desktop.store.opening import FILE_NAME, open_store
from reputation_desktop.store.reviews import InboxQuery, inbox
from reputation_desktop.store.store import Store
from tests.building import NOW, channel, found, new, stored, write

SPAWN = multiprocessing.get_context("spawn")


def together(task: Callable[[Path, Barrier], None], folder: Path, count: int = 2) -> None:
    """Runs `task` in several processes, which begin at the same moment; all have to end well."""
    barrier = SPAWN.Barrier(count)
    processes = [SPAWN.Process(target=task, args=(folder, barrier)) for _ in range(count)]
    for process in processes:
        process.start()
    for process in processes:
        process.join(60)
    assert [process.exitcode for process in processes] == [0] * count


def open_at_once(folder: Path, barrier: Barrier) -> None:
    for number in range(12):
        barrier.wait(60)
        with open_store(folder / str(number)) as store:
            assert store.sql("SELECT COUNT(*) FROM review").fetchone() == (0,)


def test_two_programs_may_open_a_new_folder_at_once(tmp_path: Path) -> None:
    together(open_at_once, tmp_path)
    for number in range(12):
        with open_store(tmp_path / str(number)) as store:
            assert list(problems(store)) == []


def write_at_once(folder: Path, barrier: Barrier) -> None:
    with open_store(folder, durable=False) as store:
        barrier.wait(60)
        for number in range(30):
            write(store, 1, new=[new(found(f"{os.getpid()} {number}"))])


def test_what_two_programs_write_at_once_is_all_there(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        channel(store)
    together(write_at_once, tmp_path)
    with open_store(tmp_path) as store:
        ids = [each.id for each in inbox(store, InboxQuery(), NOW)]
        assert sorted(ids) == list(range(1, 61))
        assert list(problems(store)) == []


# --- killed -------------------------------------------------------------------------------------

_WRITES_FOR_EVER = """
import sys
from pathlib import Path
from reputation_desktop.store.opening import open_store
from tests.building import channel, found, new, write

with open_store(Path(sys.argv[1])) as store:
    google = channel(store)
    for number in range(1_000_000):
        write(store, google, new=[new(found(f"{number} {each}")) for each in range(10)])
        print(number, flush=True)
"""


def test_a_program_that_is_killed_loses_nothing_that_it_said_was_stored(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _WRITES_FOR_EVER, str(tmp_path)], stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout is not None
        said = [int(next(writer.stdout)) for _ in range(15)]
        writer.kill()
        said += [int(line) for line in writer.stdout]
    with open_store(tmp_path) as store:
        kept = len(list(inbox(store, InboxQuery(), NOW)))
        assert kept % 10 == 0, "a payload is stored whole or not at all"
        assert kept >= 10 * len(said)
        assert list(problems(store)) == []


_DIES_WHILE_LAYING_OUT = """
import os, signal, sqlite3, sys

connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA cache_size = 1")
connection.execute("BEGIN IMMEDIATE")
for number in range(200):
    connection.execute(f"CREATE TABLE t{number} (a, b, c)")
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system cannot kill at once")
def test_a_folder_in_which_a_program_died_while_it_laid_out_the_store_is_laid_out_again(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", _DIES_WHILE_LAYING_OUT, str(tmp_path / FILE_NAME)], check=False)
    assert (tmp_path / f"{FILE_NAME}-journal").exists(), "the file was left in the middle of a step"
    with open_store(tmp_path) as store:
        assert list(problems(store)) == []
        assert stored(store, channel(store)) == 1


# --- full ---------------------------------------------------------------------------------------


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of two megabytes."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = (
        sys.platform == "linux"
        and not subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk], capture_output=True, check=False
        ).returncode
    )
    if not mounted:
        pytest.skip("no disk can be mounted here")
    try:
        yield disk
    finally:
        subprocess.run(["umount", "--lazy", disk], check=True)


def fill_up(store: Store, google: int) -> int:
    """Writes reviews until the disk is full; returns how many were stored."""
    for number in range(200):
        try:
            write(store, google, new=[new(found(f"{number}", "word " * 4_000))])
        except DiskFull:
            return number
    raise AssertionError("the disk never was full")


def test_a_disk_that_is_really_full_loses_nothing(tiny_disk: Path, tmp_path: Path) -> None:
    with open_store(tiny_disk) as store:
        google = channel(store)
        kept = fill_up(store, google)
        assert 0 < kept == len(list(inbox(store, InboxQuery(), NOW)))
        with pytest.raises(DiskFull):
            back_up(store, tiny_disk / "backup.sqlite3")
        assert not list(tiny_disk.glob("*backup*"))
        back_up(store, tmp_path / "backup.sqlite3")
    with open_store(tiny_disk) as store:
        assert len(list(inbox(store, InboxQuery(), NOW))) == kept
        assert list(problems(store)) == []


def test_a_new_store_on_a_full_disk_says_so(tiny_disk: Path) -> None:
    with contextlib.suppress(OSError), (tiny_disk / "film.mp4").open("wb", buffering=0) as film:
        while film.write(bytes(4_096)):
            pass
    with pytest.raises(DiskFull):
        open_store(tiny_disk / "data")
    (tiny_disk / "film.mp4").unlink()
    with open_store(tiny_disk / "data") as store:
        assert list(problems(store)) == []


def test_a_reader_beside_a_writer_sees_whole_steps_only(tmp_path: Path) -> None:
    with open_store(tmp_path) as store, open_store(tmp_path) as window:
        google = channel(store)
        with store.transaction():
            write(store, google, new=[new(found("1"))])
            assert list(inbox(window, InboxQuery(), NOW)) == []
            write(store, google, new=[new(found("2"))])
        assert len(list(inbox(window, InboxQuery(), NOW))) == 2
