"""The sums of packages, the checks of one, and the folders that are packed."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from build import checksums
from build.linux import verify
from build.linux.packing import pack_data
from build.linux.tree import copy_bundle, packed, write_file


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


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="this is no Debian")
def test_dpkg_reads_a_package_that_was_packed_afterwards(tmp_path: Path) -> None:
    root, package = tmp_path / "root", tmp_path / "thing.deb"
    about = "Package: thing\nVersion: 1\nArchitecture: amd64\nMaintainer: A <a@b.example>\nDescription: thing\n"
    write_file(root / "DEBIAN" / "control", about)
    write_file(root / "usr" / "share" / "thing", b"something" * 999)
    subprocess.run(["dpkg-deb", "-Znone", "--build", root, package], check=True, stdout=subprocess.DEVNULL)
    loose = package.stat().st_size
    pack_data(package)
    assert package.stat().st_size < loose
    subprocess.run(["dpkg-deb", "--extract", package, tmp_path / "out"], check=True)
    assert (tmp_path / "out" / "usr" / "share" / "thing").read_bytes() == b"something" * 999


def test_only_a_bundle_is_packed(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="make the bundle first"):
        copy_bundle(tmp_path, tmp_path / "copy")
