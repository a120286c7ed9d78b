"""The compiled files of a bundle carry nothing of the machine that made it."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from build.bundle.libraries import tidy
from build.bundle.needed import linux_imports

TOOLS = ("as", "ld", "strip", "patchelf", "readelf")

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not all(map(shutil.which, TOOLS)),
    reason="binutils and patchelf make them smaller, on Linux",
)

SOMEONES = "/home/somebody/python/lib"


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A bundle with a library that needs another one, was made to find it at somebody's, and can be debugged."""
    inside = tmp_path / "bundle" / "_internal"
    inside.mkdir(parents=True)
    (tmp_path / "a.s").write_text(".globl shown\n.type shown, @function\nshown: ret\nhidden_away: ret\n")
    subprocess.run(["as", "-g", "-o", "a.o", "a.s"], check=True, cwd=tmp_path)
    other, library = inside / "libother.so.1", inside / "libthis.so.1"
    subprocess.run(["ld", "-shared", "-soname", other.name, "-o", other, "a.o"], check=True, cwd=tmp_path)
    line = ["ld", "-shared", "-soname", library.name, "-rpath", SOMEONES, "-o", library, "a.o", other]
    subprocess.run([*map(str, line)], check=True, cwd=tmp_path)
    shutil.copy(library, tmp_path / "bundle" / "reputation-desktop")
    return tmp_path / "bundle"


def test_paths_of_the_building_machine_and_what_debuggers_read_are_gone(bundle: Path, tmp_path: Path) -> None:
    library = bundle / "_internal" / "libthis.so.1"
    before = library.read_bytes()
    assert SOMEONES.encode() in before
    assert b"hidden_away" in before

    tidy(bundle, tmp_path / "work")

    after = library.read_bytes()
    assert SOMEONES.encode() not in after
    assert b"hidden_away" not in after
    assert b"shown" in after
    assert linux_imports(str(library)) == {"libother.so.1"}


def test_the_executable_is_left_as_it_is(bundle: Path, tmp_path: Path) -> None:
    executable = bundle / "reputation-desktop"
    before = executable.read_bytes()

    tidy(bundle, tmp_path / "work")

    assert executable.read_bytes() == before


def test_without_patchelf_it_says_what_stays(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)

    tidy(bundle, tmp_path / "work")

    assert "run-paths" in capsys.readouterr().out
    assert SOMEONES.encode() in (bundle / "_internal" / "libthis.so.1").read_bytes()
