"""What the machine gives: the time, folders, one round at a time, a low priority."""

from __future__ import annotations

import multiprocessing
import os
import sys
from datetime import UTC
from pathlib import Path

import pytest

from reputation_desktop.domain.errors import AnotherRound, FolderNotWritable
from reputation_desktop.system.clock import now
from reputation_desktop.system.folders import default_data_folder, sample_folder
from reputation_desktop.system.priority import make_way
from reputation_desktop.system.round_lock import round_lock


def test_the_time_is_aware() -> None:
    """Every moment of this program is UTC."""
    assert now().tzinfo is UTC


def test_folders() -> None:
    """The sample shop lives beside the real one."""
    assert default_data_folder().name == "ReputationDesktop"
    assert sample_folder() == default_data_folder().with_name("ReputationDesktop-sample")


def test_one_round_at_a_time(tmp_path: Path) -> None:
    """The second has to leave; when the first is done the next one may."""
    with round_lock(tmp_path):
        with pytest.raises(AnotherRound) as caught, round_lock(tmp_path):
            pytest.fail("two rounds at once")
        assert caught.value.exit_code == 3
    with round_lock(tmp_path):
        pass


def test_a_round_that_fails_frees_the_store(tmp_path: Path) -> None:
    """Whatever ends a round, the next one may begin."""
    with pytest.raises(ValueError, match="oops"), round_lock(tmp_path):
        raise ValueError("oops")
    with round_lock(tmp_path):
        pass


def test_a_folder_without_a_place_for_the_lock(tmp_path: Path) -> None:
    """Told as what it is."""
    (tmp_path / "file").write_text("")
    with pytest.raises(FolderNotWritable), round_lock(tmp_path / "file"):
        pytest.fail("no lock was taken")


def _holding(folder: str, held: object) -> None:
    with round_lock(Path(folder)):
        held.set()  # type: ignore[attr-defined]
        os.kill(os.getpid(), 9)


@pytest.mark.skipif(sys.platform == "win32", reason="signals as POSIX has them")
def test_a_killed_round_frees_the_store(tmp_path: Path) -> None:
    """The operating system frees the lock of a process that dies."""
    context = multiprocessing.get_context("spawn")
    held = context.Event()
    process = context.Process(target=_holding, args=(str(tmp_path), held))
    process.start()
    process.join(60)
    assert held.is_set()
    with round_lock(tmp_path):
        pass


def _niceness(result: object) -> None:
    make_way()
    result.put(os.nice(0))  # type: ignore[attr-defined]


@pytest.mark.skipif(sys.platform == "win32", reason="niceness as POSIX has it")
def test_a_round_makes_way() -> None:
    """A working process is nicer than the one that started it."""
    context = multiprocessing.get_context("spawn")
    result = context.Queue()
    process = context.Process(target=_niceness, args=(result,))
    process.start()
    assert result.get(timeout=60) == min(os.nice(0) + 10, 19)
    process.join(60)
