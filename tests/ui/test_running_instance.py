"""One program over a data folder: a later start raises the first one's window, or has it end."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.errors import DoesNotAnswer, StillRunning
from reputation_desktop.system.instance_lock import free_lock, is_ours, is_running, take_lock
from reputation_desktop.ui.running import asking
from reputation_desktop.ui.running import instance as listening
from reputation_desktop.ui.running.address import LONGEST, address_of
from reputation_desktop.ui.running.asking import ask_to_quit, ask_to_show
from reputation_desktop.ui.running.instance import Instance

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the socket is spoken to by its path")

ROOT = Path(__file__).resolve().parents[2]

RUNNING = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from reputation_desktop.system.instance_lock import take_lock
from reputation_desktop.ui.running.instance import Instance
folder, late_ms = Path(sys.argv[1]), int(sys.argv[2])
program = QCoreApplication([])
assert take_lock(folder)
def listen():
    global instance
    instance = Instance(folder)
    instance.show_wanted.connect(lambda token: print("show", token, flush=True))
    instance.file_wanted.connect(lambda path, token: print("open", repr(path), token, flush=True))
    instance.quit_wanted.connect(program.quit)
QTimer.singleShot(late_ms, listen)
QTimer.singleShot(late_ms, lambda: print("up", flush=True))
if late_ms:
    print("starting", flush=True)
program.exec()
"""
"""What a running program does for later starts, without its window."""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    yield tmp_path / "shop"
    free_lock(tmp_path / "shop")


@contextmanager
def running(folder: Path, *, late_ms: int = 0) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [sys.executable, "-c", RUNNING, str(folder), str(late_ms)],
        cwd=ROOT, stdout=subprocess.PIPE, text=True, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    ) as process:  # fmt: skip
        try:
            assert said(process) == ("starting" if late_ms else "up")
            yield process
        finally:
            process.kill()


def said(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


# --- a later start ------------------------------------------------------------------------------


def test_a_second_start_raises_the_first_with_the_desktops_token(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with running(folder) as first:
        for name in ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"):
            monkeypatch.delenv(name, raising=False)
        assert ask_to_show(folder)
        assert said(first) == "show"
        monkeypatch.setenv("DESKTOP_STARTUP_ID", "panel-7_TIME42")
        assert ask_to_show(folder)
        assert said(first) == "show panel-7_TIME42"
        monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "a1b2")
        assert ask_to_show(folder)
        assert said(first) == "show a1b2"
        monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "two words")
        assert ask_to_show(folder)
        assert said(first) == "show"
        assert not is_ours(folder)


@pytest.mark.parametrize("name", ["lists of feeds/Küche 100 %.opml", "x" * 4_000])
def test_a_second_start_hands_its_file_to_the_first(folder: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.chdir(folder.parent)
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "a1b2")
    with running(folder) as first:
        assert ask_to_show(folder, Path(name))
        assert said(first) == f"open {str(folder.parent / name)!r} a1b2"


def test_a_first_that_is_just_starting_is_waited_for(folder: Path) -> None:
    with running(folder, late_ms=600) as first:
        assert ask_to_show(folder)
        assert {said(first), said(first)} == {"up", "show"}


def test_where_the_first_ends_meanwhile_the_second_is_the_first(folder: Path) -> None:
    with running(folder, late_ms=60_000) as first:
        first.kill()
        first.wait()
        assert not ask_to_show(folder)
        assert is_ours(folder)


def test_a_first_that_hangs_is_told_of(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "ANSWER_S", 0.5)
    monkeypatch.setattr(asking, "ENDING_S", 0.5)
    with running(folder) as first:
        os.kill(first.pid, signal.SIGSTOP)
        with pytest.raises(DoesNotAnswer):
            ask_to_show(folder)
        with pytest.raises(StillRunning):
            ask_to_quit(folder)
        os.kill(first.pid, signal.SIGCONT)
        assert said(first) == "show", "what was asked is done once it wakes up"


def test_what_a_killed_one_left_behind_is_in_nobodys_way(folder: Path, qtbot: QtBot) -> None:
    with running(folder) as first:
        first.kill()
        first.wait()
        assert take_lock(folder)
        instance = Instance(folder)
        assert instance.listens
        instance.close()


def test_the_running_program_is_asked_to_end_and_waited_for(folder: Path) -> None:
    with running(folder) as first:
        ask_to_quit(folder)
        assert not is_running(folder)
        assert first.wait(10) == 0


def test_one_that_is_starting_ends_too(folder: Path) -> None:
    with running(folder, late_ms=400) as first:
        ask_to_quit(folder)
        assert first.wait(10) == 0


# --- the one that runs --------------------------------------------------------------------------


@pytest.fixture
def instance(folder: Path, qtbot: QtBot) -> Iterator[Instance]:
    assert take_lock(folder)
    made = Instance(folder)
    assert made.listens
    yield made
    made.close()


@pytest.fixture
def speak(folder: Path, instance: Instance, qtbot: QtBot) -> Callable[[bytes], bytes]:
    """Somebody who connects and says just this; what the program answered before it hung up."""

    def spoken(words: bytes) -> bytes:
        with socket.socket(socket.AF_UNIX) as own:
            own.connect(address_of(folder))
            own.setblocking(False)
            own.sendall(words)
            heard = [b""]

            def is_over() -> bool:
                try:
                    part = own.recv(100)
                except BlockingIOError:
                    return False
                except ConnectionResetError:
                    return True
                heard[0] += part
                return not part

            qtbot.waitUntil(is_over)
            return heard[0]

    return spoken


def test_words_are_heard_and_rubbish_is_not(
    instance: Instance, speak: Callable[[bytes], bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    instance.show_wanted.connect(lambda token: asked.append(f"show {token}"))
    instance.quit_wanted.connect(lambda: asked.append("quit"))
    assert speak(b"show tok\xff\xfeen\n") == b"heard\n"
    assert speak(b"quit\nquit\n") == b"heard\n"
    assert asked == ["show token", "quit"]
    monkeypatch.setattr(listening, "_PATIENCE_MS", 50)
    for rubbish in (
        b"\n",
        b"shown\n",
        b"open\n",
        b"open \n",
        b"GET / HTTP/1.1\r\n\r\n",
        b"\0" * LONGEST,
        b"x" * 3 * LONGEST + b"\n",
        b"sho",
    ):
        assert speak(rubbish) == b"", rubbish
    assert len(asked) == 2
    assert speak(b"show\n") == b"heard\n", "and it still listens"


def test_words_may_come_in_pieces(folder: Path, instance: Instance, qtbot: QtBot) -> None:
    with socket.socket(socket.AF_UNIX) as own, qtbot.waitSignal(instance.show_wanted):
        own.connect(address_of(folder))
        for piece in (b"sh", b"ow\n"):
            own.sendall(piece)
            until = time.monotonic() + 0.05
            qtbot.waitUntil(lambda until=until: time.monotonic() > until)  # type: ignore[misc]


def test_only_the_owner_may_speak_to_it(folder: Path, instance: Instance) -> None:
    assert Path(address_of(folder)).stat().st_mode & 0o077 == 0


def test_one_that_ends_is_deaf(folder: Path, instance: Instance) -> None:
    instance.close()
    assert not instance.listens
    assert not Path(address_of(folder)).exists()


def test_who_has_no_lock_listens_to_nobody(folder: Path, qtbot: QtBot) -> None:
    assert not Instance(folder).listens


def test_where_there_can_be_no_socket_the_program_runs_all_the_same(
    folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    assert take_lock(folder)
    Path(address_of(folder)).mkdir()
    (Path(address_of(folder)) / "full").touch()
    assert not Instance(folder).listens
    assert "cannot be heard" in caplog.text


def test_each_folder_has_one_address_however_it_is_written(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.mkdir()
    (tmp_path / "link").symlink_to(folder)
    monkeypatch.chdir(folder)
    assert {address_of(each) for each in (tmp_path / "link", Path(), folder / ".." / "shop")} == {address_of(folder)}
    assert address_of(tmp_path) != address_of(folder)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "gone"))
    assert Path(address_of(folder)).parent.is_dir()
