"""The store's thread: answers come home in order, late ones are dropped, and nothing that was begun is lost."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.errors import DiskFull, NotAStore, WorldFailed, WrongWords
from reputation_desktop.store import opening
from reputation_desktop.store.opening import FILE_NAME, open_store
from reputation_desktop.store.settings import WHOLE_SHOP, stored_settings, write_setting
from reputation_desktop.store.store import Store
from reputation_desktop.ui.work import database as database_module
from reputation_desktop.ui.work.database import Database


@pytest.fixture
def database(qtbot: QtBot, tmp_path: Path) -> Iterator[Database]:
    made = Database(tmp_path)
    with qtbot.waitSignal(made.opened, timeout=20_000):
        made.start()
    yield made
    assert made.close()


def test_work_runs_in_its_own_thread_and_comes_home_to_ours(qtbot: QtBot, database: Database) -> None:
    threads: list[int] = []
    done: list[int] = []

    def work(_: Store) -> int:
        threads.append(threading.get_ident())
        return 42

    database.ask(work, lambda value: done.extend((value, threading.get_ident())))
    assert database.busy
    qtbot.waitUntil(lambda: len(done) == 2)
    assert done == [42, threading.get_ident()]
    assert threads != [threading.get_ident()]
    assert not database.busy


def _found(typed: str, _: Store) -> str:
    return typed


def test_only_the_latest_of_a_slot_is_answered(qtbot: QtBot, database: Database) -> None:
    answers: list[str] = []
    for typed in ("c", "co", "cof"):
        database.ask(partial(_found, typed), answers.append, slot="search")
    database.ask(lambda _: "other", answers.append)
    qtbot.waitUntil(lambda: "other" in answers)
    assert answers == ["cof", "other"]


def test_what_is_no_longer_wanted_is_not_answered(qtbot: QtBot, database: Database) -> None:
    answers: list[str] = []
    database.ask(lambda _: "late", answers.append, slot="page")
    database.forget("page")
    database.ask(lambda _: "next", answers.append)
    qtbot.waitUntil(lambda: "next" in answers)
    assert answers == ["next"]


def test_failures_of_the_world_go_to_who_asked_else_to_the_window(qtbot: QtBot, database: Database) -> None:
    failures: list[WorldFailed] = []
    database.failed.connect(failures.append)

    def fail(_: Store) -> None:
        raise WrongWords(what="There is nothing to undo.")

    mine: list[WorldFailed] = []
    database.ask(fail, on_failed=mine.append)
    database.ask(fail)
    qtbot.waitUntil(lambda: len(mine) == len(failures) == 1)


@pytest.mark.parametrize("asked", ["plainly", "with more to say"])
def test_who_is_gone_meanwhile_gets_no_answer(qtbot: QtBot, database: Database, asked: str) -> None:
    faults: list[BaseException] = []
    database.broke.connect(faults.append)
    came, wanted = QLabel(), threading.Event()

    def think(_: Store) -> str:
        wanted.wait(20)
        return "an answer"

    database.ask(think, came.setText if asked == "plainly" else partial(came.setText))
    shiboken6.delete(came)
    wanted.set()
    qtbot.waitUntil(lambda: not database.busy)
    assert faults == []


def test_our_own_faults_are_told_apart(qtbot: QtBot, database: Database) -> None:
    faults: list[BaseException] = []
    database.broke.connect(faults.append)
    database.ask(lambda _: 1 // 0)
    qtbot.waitUntil(lambda: len(faults) == 1)
    assert isinstance(faults[0], ZeroDivisionError)


def test_what_was_asked_before_closing_is_done(qtbot: QtBot, tmp_path: Path) -> None:
    database = Database(tmp_path)
    with qtbot.waitSignal(database.opened, timeout=20_000):
        database.start()
    database.ask(lambda store: write_setting(store, WHOLE_SHOP, "zone", "Europe/Berlin"))
    assert database.close()
    database.ask(lambda _: pytest.fail("a closed store does no work"))
    with open_store(tmp_path) as store:
        assert stored_settings(store, WHOLE_SHOP) == {"zone": "Europe/Berlin"}


def test_a_file_that_is_no_store_is_told_and_left_alone(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"not a store of ours, but somebody's novel" * 100)
    database = Database(tmp_path)
    with qtbot.waitSignal(database.could_not_open, timeout=20_000) as told:
        database.start()
    assert isinstance(told.args[0], NotAStore)
    assert database.close()


def test_a_disk_that_was_full_is_tried_again_and_what_was_asked_is_answered(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[Path] = []

    def full_at_first(folder: Path) -> Store:
        tries.append(folder)
        if len(tries) < 3:
            raise DiskFull
        return open_store(folder)

    monkeypatch.setattr(opening, "open_store", full_at_first)
    monkeypatch.setattr(database_module, "AGAIN_S", 0.02)
    made = Database(tmp_path)
    told: list[WorldFailed] = []
    answers: list[int] = []
    made.could_not_open.connect(told.append)
    made.ask(lambda _: 42, answers.append)
    made.start()
    qtbot.waitUntil(lambda: answers == [42], timeout=20_000)
    assert [each.code for each in told] == [DiskFull.code]  # once, however often it is tried
    assert made.is_open
    assert made.close()


def test_nobody_waits_for_a_disk_that_stays_full(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: Path) -> Store:
        raise DiskFull

    monkeypatch.setattr(opening, "open_store", full)
    made = Database(tmp_path)
    with qtbot.waitSignal(made.could_not_open, timeout=20_000):
        made.start()
    assert made.close(timeout_s=5)
