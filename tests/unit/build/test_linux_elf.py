"""A package depends on what its compiled files really ask for, under names that hold in every release."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from build.linux.depends import PACKAGES, UnknownLibrary, depends, recommends, suggests
from build.linux.elf import Wants, elf_files, wants_of, wants_told

READELF = """
File: _internal/libQt6Gui.so.6
 0x0000000000000001 (NEEDED)             Shared library: [libEGL.so.1]
 0x0000000000000001 (NEEDED)             Shared library: [libQt6Core.so.6]
 0x000000000000000e (SONAME)             Library soname: [libQt6Gui.so.6]
Version needs section '.gnu.version_r' contains 2 entries:
  000000: Version: 1  File: libc.so.6  Cnt: 3
  0x0010:   Name: GLIBC_2.34  Flags: none  Version: 7
  0x0020:   Name: GLIBC_2.39  Flags: WEAK  Version: 5
  0x0030:   Name: GLIBC_2.2.5  Flags: none  Version: 3

File: _internal/libQt6Core.so.6
 0x0000000000000001 (NEEDED)             Shared library: [libglib-2.0.so.0]
 0x0000000000000001 (NEEDED)             Shared library: [libEGL.so.1]
 0x0000000000000001 (NEEDED)             Shared library: [libc.so.6]
  0x0010:   Name: GLIBC_2.9  Flags: none  Version: 7
"""


def test_what_the_bundle_brings_is_not_asked_of_the_system() -> None:
    wants = wants_told(READELF, {"libQt6Core.so.6", "libQt6Gui.so.6"})
    assert list(wants.libraries) == ["libEGL.so.1", "libc.so.6", "libglib-2.0.so.0"]
    assert wants.libraries["libEGL.so.1"] == "_internal/libQt6Gui.so.6"


def test_the_c_library_is_as_old_as_the_newest_symbol_that_must_be_there() -> None:
    assert wants_told(READELF, set()).glibc == (2, 34)


def test_depends_names_packages_with_their_old_names_beside_the_new() -> None:
    wants = wants_told(READELF, {"libQt6Core.so.6", "libQt6Gui.so.6"})
    assert depends(wants) == "libc6 (>= 2.34), libegl1, libglib2.0-0t64 | libglib2.0-0"


def test_a_bundled_library_still_wants_the_systems_tables() -> None:
    wants = Wants({"libc.so.6": "program"}, {"libfontconfig.so.1", "libxkbcommon.so.0"}, (2, 36))
    assert depends(wants) == "fontconfig-config, libc6 (>= 2.36), libx11-data, xkb-data"


def test_a_library_that_nobody_knows_stops_the_build_with_its_name() -> None:
    with pytest.raises(UnknownLibrary, match=r"plugin\.so asks for libnew\.so\.3"):
        depends(Wants({"libnew.so.3": "plugin.so"}, set(), (2, 36)))


def test_renamed_packages_are_asked_for_by_both_names() -> None:
    for package in PACKAGES.values():
        new, both, old = package.partition(" | ")
        assert not both or new == f"{old}t64"


def test_what_is_only_recommended_is_not_depended_on() -> None:
    assert "xdg-utils" in recommends()
    assert "org.freedesktop.secrets" in suggests()


@pytest.mark.skipif(shutil.which("readelf") is None, reason="binutils are not here")
def test_a_real_program_is_read(tmp_path: Path) -> None:
    (tmp_path / "lib").mkdir()
    shutil.copy(Path(sys.executable).resolve(), tmp_path / "lib" / "program")
    (tmp_path / "notes.txt").write_text("no program")
    (tmp_path / "again").symlink_to("lib/program")
    assert elf_files(tmp_path) == [tmp_path / "lib" / "program"]
    wants = wants_of(tmp_path)
    assert wants.libraries["libc.so.6"] == "lib/program"
    assert wants.glibc > (2, 0)


def test_a_folder_without_a_program_is_no_bundle(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="make the bundle first"):
        wants_of(tmp_path)
