import os
import plistlib
import runpy
import sys
from pathlib import Path

import pytest

from build.bundle import contents
from build.bundle.info_plist import info_plist
from build.bundle.names import bundle_folder, console_twin, executable, licences_folder
from build.bundle.sizes import told_sizes
from build.bundle.version_resource import four_numbers, version_resource
from build.identity import APP_ID
from reputation_desktop.system.own_program import CONSOLE_TWIN

HOOK = Path(contents.__file__).with_name("environment_hook.py")
"""Only ever run, since importing it changes this process' environment."""


def test_each_system_has_its_own_names() -> None:
    assert bundle_folder("linux") == executable("linux") == "reputation-desktop"
    assert bundle_folder("win32") == executable("win32") == "ReputationDesktop"
    assert bundle_folder("darwin") == "Reputation Desktop.app"
    assert licences_folder("linux") == licences_folder("win32") == "_internal/licences"
    assert licences_folder("darwin") == "Contents/Resources/licences"


def test_the_program_finds_its_twin_for_the_console() -> None:
    assert CONSOLE_TWIN.format(stem=executable("win32"), suffix="") == console_twin()


def test_macos_is_told_of_the_program_and_that_it_opens_lists_of_feeds() -> None:
    told = info_plist("0.2.0")

    assert plistlib.loads(plistlib.dumps(told)) == told
    assert told["CFBundleIdentifier"] == APP_ID
    assert told["CFBundleShortVersionString"] == told["CFBundleVersion"] == "0.2.0"
    assert "LSUIElement" not in told
    assert "opml" in str(told["UTImportedTypeDeclarations"])


def test_a_browser_opened_from_the_bundle_gets_the_callers_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/bundle/_internal:/opt/lib")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/opt/lib")
    monkeypatch.setenv("_PYI_PARENT_PROCESS_LEVEL", "1")

    runpy.run_path(str(HOOK))

    assert os.environ["LD_LIBRARY_PATH"] == "/opt/lib"
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
    assert "_PYI_PARENT_PROCESS_LEVEL" not in os.environ

    monkeypatch.setenv("LD_LIBRARY_PATH", "/bundle/_internal")
    runpy.run_path(str(HOOK))
    assert "LD_LIBRARY_PATH" not in os.environ


def test_what_the_program_needs_by_name_is_not_left_out() -> None:
    wanted = {"lxml.etree", "unicodedata", "multiprocessing", "sqlite3", *contents.FOUND_BY_NAME}
    left_out = tuple(f"{name}." for name in contents.MODULES_LEFT_OUT)
    assert [name for name in wanted if f"{name}.".startswith(left_out)] == []


def test_sizes_count_a_linked_file_once_and_name_the_largest_first(tmp_path: Path) -> None:
    (tmp_path / "large").write_bytes(bytes(3_000_000))
    (tmp_path / "small").write_bytes(bytes(500_000))
    (tmp_path / "link").symlink_to("large")

    told = told_sizes(tmp_path, largest=1).splitlines()

    assert told[0].endswith("3.5 MB unpacked, 2 files; the largest:")
    assert told[1:] == ["    3.0 MB  large"]


def test_windows_shows_who_a_program_is() -> None:
    assert four_numbers("0.2.0") == (0, 2, 0, 0)
    assert four_numbers("1.10") == (1, 10, 0, 0)


@pytest.mark.skipif(sys.platform != "win32", reason="PyInstaller writes such resources on Windows only")
def test_windows_reads_it_from_the_executable() -> None:
    assert "ReputationDesktop-console.exe" in str(version_resource("0.2.0", "ReputationDesktop-console.exe"))
