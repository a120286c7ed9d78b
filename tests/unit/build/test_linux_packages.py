"""The sums of packages, the checks of one, and the folders that are packed."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from build import checksums
from build.linux import verify
from build.linux.tree import copy_bundle, packed


def test_the_sums_are_as_sha256sum_reads_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("b.deb", "a.tar.xz"):
        (tmp_path / name).write_bytes(name.encode())
    (tmp_path / "folder").mkdir()
    assert checksums.main([str(tmp_path)]) == 0
    assert checksums.main([str(tmp_path)]) == 0  # the sums have no sum
    lines = (tmp_path / "SHA256SUMS").read_text().splitlines()
    assert [line.partition("  ")[2] for line in lines] == ["a.tar.xz", "b.deb"]
    assert lines[0] in capsys.readouterr().out
    if shutil.which("sha256sum"):
        subprocess.run(["sha256sum", "--check", "--status", "SHA256SUMS"], cwd=tmp_path, check=True)


def test_a_tool_that_is_missing_is_named_with_its_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert verify.main(["some.deb"]) == 2
    assert "apt-get install desktop-file-utils appstream lintian" in capsys.readouterr().out


def test_what_is_packed_twice_is_the_same() -> None:
    assert packed("some text") == packed("some text")


def test_only_a_bundle_is_packed(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="make the bundle first"):
        copy_bundle(tmp_path, tmp_path / "copy")
