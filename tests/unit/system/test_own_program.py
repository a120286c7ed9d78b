"""How the window calls its own program, from a checkout, installed, and frozen."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from reputation_desktop import __version__
from reputation_desktop.system import own_program
from reputation_desktop.system.own_program import own_command, own_window


def says(command: tuple[str, list[str]], where: Path) -> str:
    """What a command prints that is started in the folder `where`."""
    program, arguments = command
    done = subprocess.run([program, *arguments], cwd=where, capture_output=True, timeout=60, check=True)
    return done.stdout.decode().strip()


def test_a_checkout_runs_itself_from_wherever_it_was_started(tmp_path: Path) -> None:
    """The script is named in full, so the present folder does not matter."""
    program, arguments = own_command(["--version"])
    assert (program, arguments[1:]) == (sys.executable, ["--version"])
    assert Path(arguments[0]).name == "main.py"
    assert says((program, arguments), tmp_path) == f"Reputation Desktop {__version__}"


def test_an_installed_program_runs_its_module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a checkout; and a file that is called like a library of ours does not get in its way."""
    monkeypatch.setattr(own_program, "_CHECKOUT", tmp_path)
    (tmp_path / "argparse.py").write_text("raise SystemExit('not the library')")
    command = own_command(["--version"])
    assert command == (sys.executable, ["-P", "-m", "reputation_desktop.app", "--version"])
    assert says(command, tmp_path) == f"Reputation Desktop {__version__}"


def test_a_frozen_program_is_its_own_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Through its console twin where there is one."""
    windowed = tmp_path / "ReputationDesktop.exe"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(windowed))
    assert own_command(["round"]) == (str(windowed), ["round"])
    twin = tmp_path / "ReputationDesktop-console.exe"
    twin.touch()
    assert own_command(["round"]) == (str(twin), ["round"])


def test_a_checkout_can_be_started_another_day(tmp_path: Path) -> None:
    """The same script, and no console where there is a Python without one."""
    program, script, *arguments = own_window(["--minimized"])
    assert (program, Path(script).name, arguments) == (sys.executable, "main.py", ["--minimized"])


def test_on_windows_no_console_opens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither with Python's own, nor where the window was started through the console twin."""
    python, windowed = tmp_path / "python.exe", tmp_path / "pythonw.exe"
    windowed.touch()
    monkeypatch.setattr(sys, "executable", str(python))
    assert own_window([])[0] == str(windowed)
    frozen, twin = tmp_path / "ReputationDesktop.exe", tmp_path / "ReputationDesktop-console.exe"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(twin))
    assert own_window(["--minimized"]) == [str(twin), "--minimized"]
    frozen.touch()
    assert own_window(["--minimized"]) == [str(frozen), "--minimized"]


def test_an_appimage_is_named_by_its_own_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """What it is unpacked to while it runs is gone another day."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/tmp/.mount_a1b2/usr/bin/reputation-desktop")
    monkeypatch.setenv("APPIMAGE", "/home/jo/Reputation Desktop.AppImage")
    assert own_window(["--minimized"]) == ["/home/jo/Reputation Desktop.AppImage", "--minimized"]
