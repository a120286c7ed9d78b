"""Whoever gets a package can read who made what is in it; a build stops when something has no known licence."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import pytest

from build.identity import ROOT
from build.notices import write, write_notices
from build.notices.__main__ import main
from build.notices.collect import told_of
from build.notices.component import UnknownComponentError, demand_texts
from build.notices.contents import Contents
from build.notices.debian import debian_copyright
from build.notices.python_packages import installed, normalised, package_component

STARTER_METADATA = """Metadata-Version: 2.4
Name: pyinstaller
Version: 6.22.3
License-File: COPYING.txt
Project-URL: Source, https://starter.example/source
"""

LINUX = Contents(
    places=(
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt/lib/libQt6Gui.so.6",
        "PySide6/Qt/lib/libicuuc.so.73",
        "PySide6/Qt/plugins/imageformats/libqjpeg.so",
        "PySide6/QtCore.abi3.so",
        "base_library.zip",
        "libglib-2.0.so.0",
        "libpython3.11.so.1.0",
        "lxml/etree.cpython-311-x86_64-linux-gnu.so",
        "python3.11/lib-dynload/_decimal.cpython-311-x86_64-linux-gnu.so",
        "resources/fonts/Inter-Regular.otf",
        "resources/icons/shop.svg",
    ),
    modules=frozenset({"json", "reputation_desktop.app", "pebble", "pebble.pool.process", "requests", "PySide6"}),
    scripts=frozenset({"main"}),
)


@pytest.fixture(autouse=True, scope="module")
def starter(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """PyInstaller's notes of installation, which only the building environment has."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        installed.cache_clear()
        if "pyinstaller" not in installed().by_name:
            site = tmp_path_factory.mktemp("site")
            notes = site / "pyinstaller-6.22.3.dist-info"
            notes.mkdir()
            (notes / "METADATA").write_text(STARTER_METADATA)
            (notes / "COPYING.txt").write_text("Copyright (c) 2010-2023, PyInstaller Development Team\nThe GPL.\n")
            (notes / "RECORD").write_text(f"{notes.name}/METADATA,,\n{notes.name}/COPYING.txt,,\n")
            monkeypatch.syspath_prepend(str(site))
            installed.cache_clear()
        yield
        installed.cache_clear()


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where a test installs a package of its own."""
    folder = tmp_path / "more"
    monkeypatch.syspath_prepend(str(folder))
    yield folder
    installed.cache_clear()


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A bundle whose executable is read already."""
    monkeypatch.setattr(write, "components_of", lambda _bundle: told_of(LINUX))
    return tmp_path / "bundle"


def with_places(*places: str) -> Contents:
    return Contents((*LINUX.places, *places), LINUX.modules, LINUX.scripts)


def test_every_part_of_the_bundle_is_named_with_its_licence() -> None:
    licences = {component.name: component.licence for component in told_of(LINUX)}
    assert licences["Qt"] == "LGPL-3.0-only"
    assert licences["ICU"] == "Unicode-3.0"
    assert licences["GLib"] == "LGPL-2.1-or-later"
    assert licences["Inter"] == "OFL-1.1"
    assert licences["Pebble"] == "LGPL-3.0-only"
    assert licences["requests"] == "Apache-2.0"
    assert licences["Python"] == "PSF-2.0"
    assert licences["pyinstaller"] == "GPL-2.0-or-later WITH Bootloader-exception"


def test_what_is_inside_of_a_file_is_named_only_when_that_file_is_there() -> None:
    there = {component.name for component in told_of(LINUX)}
    assert {"HarfBuzz", "libjpeg-turbo", "libxml2, in lxml", "mpdecimal, in Python"} <= there
    assert there.isdisjoint({"XSVG", "libwebp", "OpenSSL, in cryptography", "Wayland", "cffi", "keyring"})


WINDOWS = (
    "PySide6/MSVCP140.dll",
    "PySide6/Qt6Gui.dll",
    "PySide6/plugins/platforms/qwindows.dll",
    "_bz2.pyd",
    "base_library.zip",
    "libcrypto-3.dll",
    "python311.dll",
    "select.pyd",
    "sqlite3.dll",
)
MACOS = (
    "Info.plist",
    "PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui",
    "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
    "Python",
    "base_library.zip",
    "libssl.3.dylib",
    "program.icns",
    "python3.11/lib-dynload/_lzma.cpython-311-darwin.so",
)


@pytest.mark.parametrize(
    ("places", "there", "not_there"),
    [
        (WINDOWS, {"Wintab API", "Microsoft C and C++ runtime", "D3D12 Memory Allocator", "bzip2", "SQLite"}, "Pixman"),
        (MACOS, {"Cocoa platform plugin", "Pixman, on ARM", "OpenSSL", "liblzma (XZ Utils)"}, "Wintab API"),
    ],
    ids=["windows", "macos"],
)
def test_the_other_systems_have_their_own_parts(places: tuple[str, ...], there: set[str], not_there: str) -> None:
    named = {component.name for component in told_of(Contents(places, LINUX.modules, LINUX.scripts))}
    assert there | {"Qt", "HarfBuzz", "Python", "Pebble"} <= named
    assert not_there not in named


def test_an_unknown_library_stops_the_build_with_its_name() -> None:
    with pytest.raises(UnknownComponentError, match=r"no licence is known for libmystery\.so\.3"):
        told_of(with_places("libmystery.so.3"))


def test_a_library_that_would_put_the_program_under_the_gpl_stops_the_build() -> None:
    with pytest.raises(UnknownComponentError, match=r"libreadline\.so\.8 is under the GPL"):
        told_of(with_places("libreadline.so.8"))


def test_a_module_of_no_known_package_stops_the_build() -> None:
    modules = LINUX.modules | {"smuggled.parts"}
    with pytest.raises(UnknownComponentError, match=r"of no known package: smuggled\.parts"):
        told_of(Contents(LINUX.places, modules, LINUX.scripts))


def install(site: Path, licence: str, head: str, *places: str) -> None:
    """Installs a package `newcomer` with a licence file, if `licence` is one, and some more files."""
    notes = site / "newcomer-1.0.dist-info"
    notes.mkdir(parents=True)
    (notes / "METADATA").write_text(f"Metadata-Version: 2.4\nName: newcomer\nVersion: 1.0\n{head}\n")
    listed = ["newcomer.py", f"{notes.name}/METADATA", *places]
    if licence:
        (notes / "LICENSE").write_text(licence)
        listed.append(f"{notes.name}/LICENSE")
    (notes / "RECORD").write_text("".join(f"{name},,\n" for name in listed))
    installed.cache_clear()


def with_newcomer(*places: str) -> Contents:
    return Contents((*LINUX.places, *places), LINUX.modules | {"newcomer"}, LINUX.scripts)


def test_a_package_without_a_licence_file_stops_the_build(site: Path) -> None:
    install(site, "", "License-Expression: MIT")
    with pytest.raises(UnknownComponentError, match=r"newcomer 1\.0 brings no licence file"):
        told_of(with_newcomer())


def test_a_package_that_names_no_licence_stops_the_build(site: Path) -> None:
    install(site, "Copyright (c) 2026 Somebody\nDo what you like.", "License: Freeware")
    with pytest.raises(UnknownComponentError, match="names no licence by its SPDX name: 'Freeware'"):
        told_of(with_newcomer())


def test_a_package_brings_its_own_words(site: Path) -> None:
    text = "Copyright (c) 2026 Somebody\nYou must retain all copyright notices.\nCopyright [yyyy] [name of owner]"
    install(site, text, "License: MIT\nProject-URL: Source, https://newcomer.example/code")
    newcomer = next(each for each in told_of(with_newcomer()) if each.name == "newcomer")
    assert newcomer.copyright == ("Copyright (c) 2026 Somebody",)
    assert (newcomer.source, newcomer.texts[0].content) == ("https://newcomer.example/code", text)


def test_a_library_that_a_package_has_from_others_is_not_covered_by_the_package(site: Path) -> None:
    places = ("newcomer_data/table.bin", "newcomer.libs/libavcodec.so.61")
    install(site, "Copyright (c) 2026 Somebody", "License: MIT", *places)
    assert told_of(with_newcomer(places[0]))
    with pytest.raises(UnknownComponentError, match=r"newcomer\.libs/libavcodec\.so\.61"):
        told_of(with_newcomer(*places))


def test_a_new_version_of_a_package_without_licence_file_is_looked_at_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(metadata.Distribution, "version", "99.0")
    with pytest.raises(UnknownComponentError, match=r"shiboken6 99\.0 brings no licence file"):
        package_component("shiboken6")


def test_every_locked_package_has_a_licence() -> None:
    lines = (ROOT / "build" / "locked.txt").read_text(encoding="utf-8").splitlines()
    locked = {normalised(line.partition("==")[0]): line.split()[0].partition("==")[2] for line in lines if "==" in line}
    here = {name for name, each in installed().by_name.items() if locked.get(name) == each.version}
    assert {"requests", "lxml", "pyside6-essentials", "vadersentiment"} <= here
    for name in sorted(here):
        assert demand_texts(package_component(name)).licence


def test_the_folder_has_every_text_that_its_notices_name(bundle: Path, tmp_path: Path) -> None:
    write_notices(bundle, tmp_path / "licences")
    notices = (tmp_path / "licences" / "THIRD-PARTY-NOTICES.txt").read_text(encoding="utf-8")
    named = {word for word in notices.split() if word.startswith(("components/", "standard/"))}
    files = {path.relative_to(tmp_path / "licences").as_posix() for path in (tmp_path / "licences").rglob("*/*.*")} - {
        "."
    }
    assert named <= files
    assert {
        file for file in files if file.count("/") and not file.startswith("components/reputation-desktop/")
    } <= named
    assert {"standard/LGPL-3.0.txt", "standard/GPL-3.0.txt", "components/inter/OFL.txt"} <= named
    assert "based in part on the work of the Independent JPEG Group" in notices


def test_the_user_is_told_how_to_put_another_qt_in_place(bundle: Path, tmp_path: Path) -> None:
    write_notices(bundle, tmp_path / "licences")
    told = (tmp_path / "licences" / "QT-AND-THE-LGPL.txt").read_text(encoding="utf-8")
    version = metadata.version("PySide6-Essentials")
    for wanted in (
        f"/{version}/single/qt-everywhere-src-{version}.tar.xz",
        f"/PySide6-{version}-src/pyside-setup-everywhere-src-{version}.tar.xz",
        "/usr/lib/reputation-desktop/_internal/PySide6",
        "codesign --force --deep --sign -",
        "reverse engineering",
        "GNU libiconv, in lxml",
    ):
        assert wanted in told
    assert "{" not in told


def test_the_same_bundle_gets_the_same_folder(bundle: Path, tmp_path: Path) -> None:
    for name in ("one", "other"):
        (tmp_path / name / "standard").mkdir(parents=True)
        (tmp_path / name / "standard" / f"left-over-of-{name}.txt").touch()
        write_notices(bundle, tmp_path / name)
    one, other = (
        {
            path.relative_to(tmp_path / name): path.read_bytes()
            for path in (tmp_path / name).rglob("*.*")
            if path.is_file()
        }
        for name in ("one", "other")
    )
    assert one == other


def test_debian_is_told_the_same_in_its_own_form(bundle: Path) -> None:
    write_notices(bundle, bundle / "_internal" / "licences")
    paragraphs = debian_copyright(bundle).split("\n\n")
    assert paragraphs[0].startswith("Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/")
    assert paragraphs[1].startswith("Files: *\nCopyright: Reputation Desktop: Copyright (c) 2026")
    used = {term for each in paragraphs if each.startswith("Files:") for term in terms(each.rpartition("License: ")[2])}
    told = [each.partition("\n")[0].removeprefix("License: ") for each in paragraphs if each.startswith("License:")]
    assert sorted(used) == sorted(told)
    glib = next(each for each in paragraphs if "libglib-2.0.so.0" in each)
    assert glib.startswith("Files: usr/lib/reputation-desktop/_internal/libglib-2.0.so.0\nCopyright: ")
    assert glib.endswith("License: LGPL-2.1+")
    assert "/usr/share/common-licenses/LGPL-2.1." in "".join(paragraphs)
    assert all(line.strip() for each in paragraphs for line in each.rstrip().splitlines())


def terms(expression: str) -> list[str]:
    for word in (", and ", " or "):
        expression = expression.replace(word, " and ")
    return expression.split(" and ")


def test_the_command_says_what_stops_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    unknown = with_places("libmystery.so.3")
    monkeypatch.setattr(write, "components_of", lambda _bundle: told_of(unknown))
    assert main(["--bundle", str(tmp_path), "--into", str(tmp_path / "licences")]) == 1
    assert "libmystery.so.3" in capsys.readouterr().err
    assert not (tmp_path / "licences").exists()


def test_a_real_executable_is_read(tmp_path: Path) -> None:
    writers = pytest.importorskip("PyInstaller.archive.writers")
    script = tmp_path / "main.py"
    script.write_text("import pebble\n")
    code = {name: compile("", name, "exec") for name in ("pebble", "reputation_desktop")}
    internal = tmp_path / "bundle" / "_internal"
    internal.mkdir(parents=True)
    archive = tmp_path / "PYZ.pyz"
    writers.ZlibArchiveWriter(str(archive), [(name, str(script), "PYMODULE") for name in code], code)
    entries = [("main", str(script), False, "s"), ("PYZ.pyz", str(archive), False, "z")]
    writers.CArchiveWriter(str(tmp_path / "bundle" / "reputation-desktop"), entries, "libpython3.11.so")
    shutil.copy(ROOT / "LICENSE", internal / "base_library.zip")
    write_notices(tmp_path / "bundle", internal / "licences")
    write_notices(tmp_path / "bundle", internal / "licences")
    notices = (internal / "licences" / "THIRD-PARTY-NOTICES.txt").read_text(encoding="utf-8")
    assert "Pebble" in notices
    assert "HarfBuzz" not in notices


def test_a_folder_without_an_executable_is_no_bundle(tmp_path: Path) -> None:
    pytest.importorskip("PyInstaller.archive.readers")
    with pytest.raises(FileNotFoundError, match="no executable"):
        write_notices(tmp_path, tmp_path / "licences")
