"""Whole packages, of a bundle that is hardly more than a program."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from types import ModuleType

import pytest

from build.identity import COMMAND, VERSION
from build.linux.tree import write_file

pytestmark = pytest.mark.skipif(
    shutil.which("readelf") is None or shutil.which("dpkg-deb") is None, reason="packages are made with Debian's tools"
)


@pytest.fixture(autouse=True)
def drawing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Icons that are drawn at once; the real ones have a test of their own."""

    def write_icons(folder: Path) -> None:
        for name in ("16.png", "256.png", "program.svg"):
            write_file(folder / name, name)

    icons = ModuleType("build.icons")
    icons.SIZES, icons.write_icons = (16, 256), write_icons  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "build.icons", icons)
    monkeypatch.delitem(sys.modules, "build.linux.share", raising=False)
    for name in ("deb", "tarball", "appimage"):
        monkeypatch.delitem(sys.modules, f"build.linux.{name}", raising=False)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    made = tmp_path / "bundle" / COMMAND
    write_file(made / "_internal" / "licences" / "components.json", "[]")
    shutil.copy("/bin/true", made / COMMAND)
    return made


def test_a_package_has_all_that_it_installs_and_is_the_same_each_time(tmp_path: Path, bundle: Path) -> None:
    from build.linux import deb

    words = ["--bundle", str(bundle), "--version", "1.2", "--fast", "--out"]
    for out in ("one", "two"):
        assert deb.main([*words, str(tmp_path / out)]) == 0
    package = tmp_path / "one" / f"{COMMAND}_1.2_amd64.deb"
    assert package.read_bytes() == (tmp_path / "two" / package.name).read_bytes()
    listed = subprocess.run(["dpkg-deb", "-c", package], capture_output=True, text=True, check=True).stdout
    assert all("root/root" in line for line in listed.splitlines())
    for path in (
        f"lib/{COMMAND}/{COMMAND}",
        f"bin/{COMMAND} -> ../lib/{COMMAND}/{COMMAND}",
        f"share/applications/{COMMAND}.desktop",
        f"share/icons/hicolor/16x16/apps/{COMMAND}.png",
        f"share/icons/hicolor/scalable/apps/{COMMAND}.svg",
        f"share/man/man1/{COMMAND}.1.gz",
        f"share/doc/{COMMAND}/copyright",
    ):
        assert f" ./usr/{path}\n" in listed
    fields = subprocess.run(["dpkg-deb", "-f", package], capture_output=True, text=True, check=True).stdout
    assert "Version: 1.2\n" in fields
    assert "Depends: libc6 (>= 2." in fields


def test_the_tar_file_has_its_installer_and_is_the_same_each_time(tmp_path: Path, bundle: Path) -> None:
    from build.linux import tarball

    for out in ("one", "two"):
        assert tarball.main(["--bundle", str(bundle), "--fast", "--out", str(tmp_path / out)]) == 0
    name = f"{COMMAND}-{VERSION}-linux-x86_64"
    packed = tmp_path / "one" / f"{name}.tar.xz"
    assert packed.read_bytes() == (tmp_path / "two" / packed.name).read_bytes()
    with tarfile.open(packed) as tar:
        installer = tar.extractfile(f"{name}/install.sh")
        assert installer is not None
        assert "@" not in installer.read().decode().replace('"$@"', "")
        assert {entry.uname for entry in tar} == {"root"}


def test_an_appimage_is_made_by_the_tool_of_a_folder_that_runs(tmp_path: Path, bundle: Path) -> None:
    from build.linux import appimage

    tool = tmp_path / "appimagetool"
    tool.write_text('#!/bin/sh\n[ -z "${SOURCE_DATE_EPOCH:-}" ] && echo "$ARCH $*" >"$5"\n')
    tool.chmod(0o755)
    folder, out = tmp_path / "AppDir", tmp_path / "out"
    words = ["--bundle", str(bundle), "--folder", str(folder), "--out", str(out)]
    assert appimage.main(words) == 0
    assert not out.exists()
    assert appimage.main([*words, "--tool", str(tool), "--runtime", "runtime"]) == 0
    [image] = out.iterdir()
    assert image.read_text() == f"x86_64 --no-appstream --runtime-file runtime {folder} {image}\n"
    subprocess.run([folder / "AppRun"], check=True)
    for name in (f"{COMMAND}.desktop", f"{COMMAND}.png", ".DirIcon"):
        assert (folder / name).is_file()
