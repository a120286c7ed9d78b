"""The whole self-check as installers and support read it: named checks, one broken part never hiding another."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from reputation_desktop import __version__
from reputation_desktop.app import main
from reputation_desktop.self_check import whole
from reputation_desktop.self_check.checks import ALL, Check, check_named
from reputation_desktop.self_check.one_check import check_one
from reputation_desktop.self_check.told import LONGEST_DETAIL, plain_detail
from tests.unit.self_check.broken_program import ROOT

FINE = 'print(\'something else\'); print(\'{"ok": true, "detail": "fine"}\')'
DIES = "import os, sys; sys.stderr.write('a library is missing\\n\\n'); os._exit(7)"
HANGS = "import time; time.sleep(60)"
SPLIT = "import subprocess, sys; subprocess.run([sys.executable, '-c', 'import time; time.sleep(60)'])"


@pytest.fixture
def parts(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Puts a few lines of Python in the place of each check."""

    def put(limit_s: float = 20.0, **scripts: str) -> None:
        checks = tuple(Check(name, "", limit_s) for name in scripts)
        monkeypatch.setattr(whole, "LANES", (checks[:1], checks[1:]))
        monkeypatch.setattr(whole, "ALL", checks)
        monkeypatch.setattr(whole, "own_command", lambda words: (sys.executable, ["-c", scripts[words[1]], *words[2:]]))

    return put


def check_itself(capsys: pytest.CaptureFixture[str]) -> tuple[int, dict[str, object], dict[str, tuple[bool, str]]]:
    """The exit code, the whole object, and for each check whether it is whole and its detail."""
    code = main(["--self-check"])
    told = json.loads(capsys.readouterr().out)
    return code, told, {each["name"]: (each["ok"], each["detail"]) for each in told["checks"]}


def test_a_whole_program_says_so(parts: Callable[..., None], capsys: pytest.CaptureFixture[str]) -> None:
    parts(store=FINE, window=FINE)
    code, told, checks = check_itself(capsys)
    assert code == 0
    assert set(told) == {"ok", "version", "frozen", "system", "checks"}
    assert (told["ok"], told["version"], told["frozen"]) == (True, __version__, False)
    assert list(checks) == ["temporary-folder", "store", "window"]
    assert checks["window"] == (True, "fine")


def test_what_dies_is_named_and_the_others_are_checked(
    parts: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    parts(store=DIES, readers=DIES, window=FINE)
    code, told, checks = check_itself(capsys)
    assert (code, told["ok"]) == (1, False)
    died = "its process ended with 7 before it could answer; the last it said: a library is missing"
    assert checks["store"] == checks["readers"] == (False, died)
    assert checks["window"] == (True, "fine")


@pytest.mark.parametrize("script", [HANGS, SPLIT])
def test_what_hangs_is_ended(script: str, parts: Callable[..., None], capsys: pytest.CaptureFixture[str]) -> None:
    """With what it started, which would keep its output open."""
    parts(limit_s=0.5, readers=script)
    began = time.monotonic()
    code, _, checks = check_itself(capsys)
    assert code == 1
    assert checks["readers"] == (False, "it did not come to its end within 0.5 s")
    assert time.monotonic() - began < 10


def test_a_program_that_cannot_call_itself(
    parts: Callable[..., None], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    parts(store=FINE)
    monkeypatch.setattr(whole, "own_command", lambda words: (str(tmp_path / "gone"), list(words)))
    code, _, checks = check_itself(capsys)
    assert code == 1
    assert checks["store"] == (False, "its process did not start: there is no such file or folder")


def test_without_a_temporary_folder_nothing_is_tried(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "file"))
    code, told, checks = check_itself(capsys)
    assert (code, told["ok"]) == (1, False)
    fine, why = checks.pop("temporary-folder")
    assert not fine
    # Windows says of a path through a file only that nothing is there.
    reasons = ("a part of its name is no folder", "there is no such file or folder")
    assert why in [f"no temporary folder can be written: {reason}" for reason in reasons]
    assert list(checks) == [check.name for check in ALL]
    assert set(checks.values()) == {(False, "not tried, for want of a temporary folder")}


def test_the_checks_work_apart_from_the_owners_folders(
    parts: Callable[..., None], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each knows no screen and another place for temporary files, which is gone afterwards."""
    monkeypatch.delenv("HOME", raising=False)
    told = (
        "{'ok': True, 'detail': ' '.join([os.environ['QT_QPA_PLATFORM'], tempfile.gettempdir(), os.environ['HOME']])}"
    )
    parts(store=f"import json, os, tempfile; print(json.dumps({told}))")
    _, _, checks = check_itself(capsys)
    screen, place, home = checks["store"][1].split()
    assert (screen, place, home) == ("offscreen", f"TEMPORARY{os.sep}tmp", "HOME")


def test_a_person_at_a_terminal_sees_each_as_it_comes(
    parts: Callable[..., None], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    parts(store=FINE, window=DIES)
    assert main(["--self-check"]) == 1
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert main(["--self-check"]) == 1
    captured = capsys.readouterr()
    lines = sorted(captured.err.splitlines())
    assert lines[0].split()[:2] == ["BROKEN", "window"]
    assert [line.split()[:2] for line in lines[1:]] == [["ok", "store"], ["ok", "temporary-folder"]]
    assert len(json.loads(captured.out)["checks"]) == 3


def test_nobodys_folders_are_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "jo"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "jo"))
    text = f"no file {tmp_path / 'jo' / 'a'}\nnor {tmp_path / 'aside' / 'b'}"
    assert plain_detail(text, tmp_path / "aside") == f"no file HOME{os.sep}a nor TEMPORARY{os.sep}b"
    assert len(plain_detail("long " * 1000, tmp_path)) == LONGEST_DETAIL


def test_it_goes_without_a_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--self-check", "sample"]) == 2
    assert "--self-check goes without a command" in capsys.readouterr().err


def test_a_check_that_meets_a_fault_of_ours_says_where(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    from reputation_desktop.self_check import keychain

    def fails(_: object) -> str:
        raise KeyError("backends")

    monkeypatch.setenv("QT_QPA_PLATFORM", "")
    monkeypatch.setattr(keychain, "check", fails)
    assert check_one("keychain", tmp_path) == 1
    told = json.loads(capsys.readouterr().out)
    assert not told["ok"]
    assert told["detail"].startswith("KeyError: 'backends' (test_whole.py:")
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
    with pytest.raises(KeyError):
        check_named("nothing")


def test_neither_qt_nor_a_reader_is_loaded_before_the_checks_are() -> None:
    script = "import sys, reputation_desktop.self_check.whole; print([*sys.modules])"
    loaded = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert "reputation_desktop.self_check.whole" in loaded
    assert not [name for name in ("PySide6", "feedparser", "lxml", "peewee", "requests") if f"'{name}'" in loaded]


@pytest.mark.skipif(sys.platform == "win32", reason="signals are those of POSIX")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_interrupted_it_leaves_nothing(number: int, tmp_path: Path) -> None:
    environment = os.environ | {"TMPDIR": str(tmp_path)}
    command = [sys.executable, str(ROOT / "main.py"), "--self-check"]
    running = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    with running:
        end = time.monotonic() + 30
        while not list(tmp_path.glob("*/store/*")) and time.monotonic() < end:
            assert running.poll() is None
            time.sleep(0.01)
        running.send_signal(number)
        out, err = running.communicate(timeout=30)
    assert (running.returncode, out) == (130, b"")
    assert err.startswith(b"Interrupted.")
    assert list(tmp_path.iterdir()) == []
