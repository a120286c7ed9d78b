"""The scripts of packages, run on a program that stands in for ours."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from build.identity import COMMAND
from build.linux.desktop_entry import desktop_entry
from build.linux.script import filled, script
from build.linux.tree import link, settle, size_kib, write_file

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="these are Linux's own packages")

SLEEPER = Path("/bin/sleep")


def unpacked(folder: Path, version: str, glibc: str = "2.0", program: str = "#!/bin/sh\necho 1\n") -> Path:
    """What the tar file unpacks to, with a program that says its version and does no more."""
    words = {"COMMAND": COMMAND, "VERSION": version, "GLIBC": glibc}
    write_file(folder / "lib" / COMMAND / COMMAND, program)
    write_file(folder / "lib" / COMMAND / "_internal" / "version", version)
    write_file(folder / "share" / "applications" / f"{COMMAND}.desktop", desktop_entry())
    write_file(folder / "share" / "icons" / "hicolor" / "16x16" / "apps" / f"{COMMAND}.png", b"a picture")
    link(folder / "bin" / COMMAND, f"../lib/{COMMAND}/{COMMAND}")
    write_file(folder / "install.sh", script("end_running.sh", "install.sh", head="set -eu", **words))
    settle(folder)
    return folder


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The home of somebody whose name has a space in it."""
    made = tmp_path / "Jo Doe"
    write_file(made / ".local" / "share" / "ReputationDesktop" / "reputation.sqlite3", b"her data")
    return made


def run(installer: Path, home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Runs an installer as somebody whose home is `home`."""
    return subprocess.run(
        [installer, *words],
        env={"HOME": str(home), "PATH": os.environ["PATH"]},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_it_installs_into_the_home_and_is_found_by_the_desktop(tmp_path: Path, home: Path) -> None:
    told = run(unpacked(tmp_path / "new", "2.0") / "install.sh", home)
    assert told.returncode == 0, told.stderr
    started = home / ".local" / "bin" / COMMAND
    assert subprocess.run([started], capture_output=True, check=True).stdout == b"1\n"
    entry = (home / ".local" / "share" / "applications" / f"{COMMAND}.desktop").read_text(encoding="utf-8")
    assert f'\nExec="{started}" --open %f\n' in entry
    assert f"\nTryExec={started}\n" in entry
    assert (home / ".local/share/icons/hicolor/16x16/apps" / f"{COMMAND}.png").is_file()


def test_an_upgrade_leaves_nothing_of_the_old_one(tmp_path: Path, home: Path) -> None:
    old = unpacked(tmp_path / "old", "1.0")
    write_file(old / "lib" / COMMAND / "_internal" / "gone later", "")
    run(old / "install.sh", home)
    told = run(unpacked(tmp_path / "new", "2.0") / "install.sh", home)
    assert told.returncode == 0, told.stderr
    program = home / ".local" / "lib" / COMMAND
    assert (program / "_internal" / "version").read_text() == "2.0"
    assert not (program / "_internal" / "gone later").exists()
    assert [path.name for path in program.parent.iterdir()] == [COMMAND]


def test_a_copy_that_does_not_start_never_replaces_a_good_one(tmp_path: Path, home: Path) -> None:
    run(unpacked(tmp_path / "old", "1.0") / "install.sh", home)
    told = run(unpacked(tmp_path / "new", "2.0", program="#!/bin/sh\nexit 1\n") / "install.sh", home)
    assert told.returncode == 1
    assert "nothing was changed" in told.stderr
    program = home / ".local" / "lib" / COMMAND
    assert (program / "_internal" / "version").read_text() == "1.0"
    assert [path.name for path in program.parent.iterdir()] == [COMMAND]


def test_a_full_disk_is_told_in_one_sentence_and_changes_nothing(
    tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(unpacked(tmp_path / "old", "1.0") / "install.sh", home)
    here = unpacked(tmp_path / "new", "2.0")
    write_file(tmp_path / "bin" / "cp", "#!/bin/sh\nprintf '%s: No space left\\n' one two >&2\nexit 1\n")
    (tmp_path / "bin" / "cp").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:{os.environ['PATH']}")
    told = run(here / "install.sh", home)
    assert told.returncode == 1
    assert told.stderr.endswith("nothing was changed. one: No space left\n")
    assert "two" not in told.stderr
    program = home / ".local" / "lib" / COMMAND
    assert (program / "_internal" / "version").read_text() == "1.0"
    assert [path.name for path in program.parent.iterdir()] == [COMMAND]


def test_it_goes_without_a_trace_but_the_data(tmp_path: Path, home: Path) -> None:
    run(unpacked(tmp_path / "new", "2.0") / "install.sh", home)
    program = home / ".local" / "lib" / COMMAND
    write_file(home / ".config" / "autostart" / f"{COMMAND}.desktop", f'Exec="{program}/{COMMAND}" --minimized\n')
    write_file(home / ".config" / "autostart" / f"{COMMAND}-other.desktop", "Exec=/opt/other\n")
    told = run(program / "install.sh", home, "--uninstall")
    assert told.returncode == 0, told.stderr
    left = {str(path.relative_to(home)) for path in home.rglob("*") if path.is_file() or path.is_symlink()}
    assert left - {".local/share/applications/mimeinfo.cache"} == {
        ".local/share/ReputationDesktop/reputation.sqlite3",
        f".config/autostart/{COMMAND}-other.desktop",
    }


def test_it_refuses_kindly(tmp_path: Path, home: Path) -> None:
    here = unpacked(tmp_path / "new", "2.0")
    newer = unpacked(tmp_path / "newer", "2.0", glibc="9.9")
    assert "needs glibc 9.9 or newer" in run(newer / "install.sh", home).stderr
    assert "choose another --prefix" in run(here / "install.sh", home, "--prefix", f"{tmp_path}/a%b").stderr
    assert "There is no Reputation Desktop in" in run(here / "install.sh", home, "--uninstall").stderr
    assert "wants a folder" in run(here / "install.sh", home, "--prefix").stderr
    assert run(here / "install.sh", home, "--prefer").returncode == 2
    assert not (home / ".local" / "lib").exists()


def test_another_prefix_has_all_of_it(tmp_path: Path, home: Path) -> None:
    here = unpacked(tmp_path / "new", "2.0")
    assert "--uninstall" in run(here / "install.sh", home, "--help").stdout
    told = run(here / "install.sh", home, "--prefix", f"{tmp_path}/opt & co/")
    assert told.returncode == 0, told.stderr
    entry = (tmp_path / "opt & co" / "share" / "applications" / f"{COMMAND}.desktop").read_text(encoding="utf-8")
    assert f'Exec="{tmp_path}/opt & co/bin/{COMMAND}" --open %f' in entry


@pytest.fixture
def running(home: Path) -> Iterator[subprocess.Popen[bytes]]:
    """An old copy, installed and running."""
    program = home / ".local" / "lib" / COMMAND
    program.mkdir(parents=True)
    shutil.copy(SLEEPER, program / COMMAND)
    (program / "shared_files").touch()
    with subprocess.Popen([program / COMMAND, "60"]) as process:
        yield process
        process.kill()


def test_a_running_copy_is_ended_before_its_files_change(
    tmp_path: Path, home: Path, running: subprocess.Popen[bytes]
) -> None:
    stranger = tmp_path / COMMAND
    shutil.copy(SLEEPER, stranger)
    with subprocess.Popen([stranger, "60"]) as other:
        told = run(unpacked(tmp_path / "new", "2.0") / "install.sh", home)
        assert told.returncode == 0, told.stderr
        assert "is ended first" in told.stdout
        assert running.wait(10) == -15
        assert other.poll() is None  # a program of that name elsewhere is nobody's business
        other.kill()


def test_dpkgs_script_ends_a_running_copy(home: Path, running: subprocess.Popen[bytes], tmp_path: Path) -> None:
    program = home / ".local" / "lib" / COMMAND / COMMAND
    text = f"set -e\n{filled('end_running.sh')}\n{filled('maintainer.sh')}"
    assert f"/usr/lib/{COMMAND}/{COMMAND}" in text
    here = tmp_path / "prerm"
    here.write_text(text.replace(f"/usr/lib/{COMMAND}/{COMMAND}", f'"{program}"'), encoding="utf-8")
    assert run_sh(here, "configure") == ""
    assert running.poll() is None
    assert "is ended first" in run_sh(here, "upgrade")
    assert running.wait(10) == -15
    assert run_sh(here, "remove") == ""


def run_sh(path: Path, word: str) -> str:
    """Runs a script as dpkg does and returns what it said."""
    return subprocess.run(["/bin/sh", path, word], capture_output=True, text=True, check=True, timeout=60).stdout


def test_a_tree_is_the_same_whoever_made_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    here = unpacked(tmp_path / "new", "2.0")
    (here / "README").write_text("x")
    (here / "README").chmod(0o666)
    settle(here)
    for path in here.rglob("*"):
        assert path.lstat().st_mtime == 1_700_000_000
    assert (here / "README").stat().st_mode & 0o777 == 0o644
    assert (here / "install.sh").stat().st_mode & 0o777 == 0o755
    assert (here / "lib" / COMMAND / COMMAND).stat().st_mode & 0o777 == 0o755
    assert size_kib(here) >= len(list(here.rglob("*")))
