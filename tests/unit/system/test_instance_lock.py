"""One window at a time over a data folder, whatever becomes of its process."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reputation_desktop.domain.errors import FolderNotWritable
from reputation_desktop.system.instance_lock import FILE_NAME, free_lock, is_ours, is_running, take_lock

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path / "shop"
    free_lock(tmp_path / "shop")


@pytest.fixture
def other(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that holds the lock."""
    code = "import sys\nfrom pathlib import Path\nfrom reputation_desktop.system.instance_lock import take_lock\n"
    code += "print(take_lock(Path(sys.argv[1])), flush=True)\nsys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", code, str(folder)],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        assert process.stdout.readline() == "True\n"
        yield process
        process.kill()


def test_who_comes_first_keeps_it(folder: Path) -> None:
    assert take_lock(folder)
    assert take_lock(folder), "it is ours already"
    assert is_ours(folder)
    assert not is_running(folder), "nobody but us"
    free_lock(folder)
    free_lock(folder)
    assert not is_ours(folder)
    assert take_lock(folder)


def test_who_comes_second_learns_of_the_first(folder: Path, other: subprocess.Popen[str]) -> None:
    assert not take_lock(folder)
    assert not is_ours(folder)
    assert is_running(folder)


def test_a_process_that_is_killed_leaves_nothing_behind(folder: Path, other: subprocess.Popen[str]) -> None:
    other.kill()
    other.wait()
    assert (folder / FILE_NAME).exists()
    assert not is_running(folder)
    assert take_lock(folder)


def test_asking_leaves_no_trace(tmp_path: Path, folder: Path) -> None:
    assert not is_running(folder)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_without_a_place_for_the_lock_says_so(folder: Path) -> None:
    folder.write_text("no folder", encoding="utf-8")
    with pytest.raises(FolderNotWritable):
        take_lock(folder)
    assert not is_running(folder)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="whoever may do everything is not stopped")
def test_a_lock_that_cannot_be_opened_says_so(folder: Path) -> None:
    folder.mkdir()
    (folder / FILE_NAME).touch(0o000)
    with pytest.raises(FolderNotWritable):
        take_lock(folder)
    assert not is_running(folder)


def test_a_lock_that_is_no_file_says_so(folder: Path) -> None:
    (folder / FILE_NAME).mkdir(parents=True)
    with pytest.raises(FolderNotWritable):
        take_lock(folder)
    assert not is_running(folder)
