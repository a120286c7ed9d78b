"""The whole program, started and started again: one runs, and the terminal can end it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reputation_desktop import app
from reputation_desktop.store.opening import open_store
from reputation_desktop.system.instance_lock import FILE_NAME, free_lock, is_running
from reputation_desktop.ui.running.address import address_of

ROOT = Path(__file__).resolve().parents[2]
STARTS_WITHIN_MS = 40_000


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """A desktop without a tray and without notifications, in a home of its own."""
    own = {"QT_QPA_PLATFORM": "offscreen", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}
    own |= {"XDG_RUNTIME_DIR": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path / "config")}
    return os.environ | own


def _start(arguments: list[str], environment: dict[str, str]) -> subprocess.Popen[str]:
    command = [sys.executable, str(ROOT / "main.py"), *arguments]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def _done(arguments: list[str], environment: dict[str, str]) -> tuple[int, str]:
    process = _start(arguments, environment)
    _, complaint = process.communicate(timeout=60)
    return process.returncode, complaint


@pytest.mark.skipif(sys.platform == "win32", reason="the socket is looked for by its path")
@pytest.mark.parametrize("begins", ["with a window", "minimized"])
def test_one_program_runs_and_the_terminal_ends_it(
    qtbot: QtBot, tmp_path: Path, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch, begins: str
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    folder = tmp_path / "shop"
    folder.mkdir()
    open_store(folder).close()
    data = ["--data", str(folder)]
    with _start([*data, "--minimized"] if begins == "minimized" else data, environment) as first:
        try:
            qtbot.waitUntil(Path(address_of(folder)).exists, timeout=STARTS_WITHIN_MS)
            assert _done(data, environment) == (0, "")
            assert _done([*data, "--minimized"], environment) == (0, "")
            assert first.poll() is None
            assert _done([*data, "--quit-running"], environment) == (0, "")
            assert not is_running(folder)
            assert first.wait(20) == 0
        finally:
            first.kill()
    assert not list(folder.glob("reports/*")), "the program met a fault of its own"


def test_where_nothing_runs_there_is_nothing_to_end_and_nothing_to_load(tmp_path: Path) -> None:
    code = (
        "import sys\nfrom reputation_desktop.app import main\ncode = main(['--data', sys.argv[1], '--quit-running'])\n"
        "print(code, *({'PySide6', 'filelock', 'peewee', 'logging'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "shop")], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.split()[0] == "0"
    assert "PySide6" not in done.stdout
    assert not (tmp_path / "shop").exists()


def test_a_second_start_without_a_window_goes_quietly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(app, "take_lock", lambda _: False)
    assert app.main(["--data", str(tmp_path), "--minimized"]) == 0


@pytest.mark.parametrize("blocked", ["", "the folder"])
def test_the_first_start_runs_the_program_also_where_there_can_be_no_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, blocked: str
) -> None:
    begun: list[tuple[Path, bool]] = []
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(
        "reputation_desktop.ui.start.run", lambda folder, _, minimized, opened: begun.append((folder, minimized))
    )
    folder = tmp_path / "shop"
    if blocked:
        folder.write_text("no folder", encoding="utf-8")
    try:
        app.main(["--data", str(folder), "--minimized"])
    finally:
        free_lock(folder)
    assert begun == [(folder, True)]
    assert blocked or (folder / FILE_NAME).exists()


@pytest.mark.parametrize(
    ("words", "opened"),
    [([], None), (["--open"], None), (["--open", "list.opml"], Path("list.opml"))],
)
def test_the_desktops_menu_opens_the_window_with_a_file_or_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], opened: Path | None
) -> None:
    begun: list[Path | None] = []
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(app, "default_data_folder", lambda: tmp_path / "shop")
    monkeypatch.setattr("reputation_desktop.ui.start.run", lambda *_, opened, **__: begun.append(opened))
    try:
        app.main(words)
    finally:
        free_lock(tmp_path / "shop")
    assert begun == [opened]


@pytest.mark.parametrize("is_heard", [True, False])
def test_a_second_start_ends_once_it_was_heard_and_begins_where_the_first_ended_meanwhile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_heard: bool
) -> None:
    begun: list[Path] = []
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(app, "take_lock", lambda _: False)
    monkeypatch.setattr("reputation_desktop.ui.running.asking.ask_to_show", lambda *_: is_heard)
    monkeypatch.setattr("reputation_desktop.ui.start.run", lambda folder, *_, **__: begun.append(folder))
    assert not app.main(["--data", str(tmp_path)])
    assert begun == ([] if is_heard else [tmp_path])


@pytest.mark.parametrize(
    "words",
    [
        ["--minimized", "round"],
        ["--quit-running", "inbox"],
        ["--open", "a.csv", "inbox"],
        ["--minimized", "--open", "a"],
    ],
)
def test_words_that_do_not_go_together_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    assert app.main(["--data", str(tmp_path), *words]) == 2
    assert words[0] in capsys.readouterr().err


def test_the_flags_are_documented(capsys: pytest.CaptureFixture[str]) -> None:
    assert app.main(["--help"]) == 0
    said = capsys.readouterr().out
    assert "--minimized" in said
    assert "--quit-running" in said
    assert "--open [FILE]" in said
