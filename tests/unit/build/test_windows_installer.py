"""What the installer for Windows puts there, takes away and says."""

import re
import shutil
from pathlib import Path

import pytest

from build.bundle.names import INTERNAL
from build.identity import TITLE, VERSION
from build.windows.installer import SCRIPT, NotAWindowsBundle, check_bundle, make_installer
from build.windows.installer_facts import CONSOLE, PICTURE, WINDOWED, facts, version_of_four
from build.windows.wine_gaps import STAND_INS
from reputation_desktop.system.app_identity import APP_USER_MODEL_ID
from reputation_desktop.system.login_item import APPROVED, RUN

SCRIPTS = sorted(SCRIPT.parent.glob("*.ns[ih]"))


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """One with a file in each kind of place."""
    folder = tmp_path / "bundle"
    for place in (WINDOWED, CONSOLE, PICTURE, f"{INTERNAL}/library.dll", f"{INTERNAL}/Jo's $5/deep/data.txt"):
        path = folder / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{place}\n", encoding="utf-8")
    return folder


def _facts(bundle: Path) -> list[str]:
    return facts(bundle, bundle / "program.ico", bundle / "side.bmp", bundle.with_name("setup.exe")).splitlines()


def test_every_file_is_written_once_and_taken_away_once(bundle: Path) -> None:
    lines = _facts(bundle)
    written = [line for line in lines if line.startswith("  File ")]
    deleted = [line for line in lines if line.startswith("  Delete ")]
    files = [path for path in bundle.rglob("*") if path.is_file()]

    assert len(written) == len(set(written)) == len(deleted) == len(set(deleted)) == len(files)
    assert rf"  Delete '$INSTDIR\{INTERNAL}\Jo$\'s $$5\deep\data.txt'" in deleted


def test_a_folder_is_taken_away_after_what_is_in_it(bundle: Path) -> None:
    removed = [line.split("'", 1)[1] for line in _facts(bundle) if line.startswith("  RMDir ")]

    assert removed == sorted(removed, reverse=True)
    assert not any("/r" in line for line in _facts(bundle) if "RMDir" in line), "what somebody put there stays"


def test_the_program_and_its_installer_say_the_same_names(bundle: Path) -> None:
    told = "\n".join(_facts(bundle))

    for name, value in {"RUN_KEY": RUN, "APPROVED_KEY": APPROVED, "APP_USER_MODEL_ID": APP_USER_MODEL_ID}.items():
        assert f"!define {name} '{value}'" in told
    assert f"!define TITLE '{TITLE}'" in told
    assert "SIGN" not in told
    assert "!define SIGN 'sign.cmd'" in facts(bundle, bundle, bundle, bundle, sign="sign.cmd")


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.2.0", "0.2.0.0"), ("1.10", "1.10.0.0"), ("2.0.0rc1", "2.0.0.1"), ("1.2+local", "1.2.0.0")],
)
def test_windows_counts_versions_by_four_numbers(version: str, numbers: str) -> None:
    assert version_of_four(version) == numbers


def test_a_bundle_without_what_the_installer_relies_on_is_refused(bundle: Path) -> None:
    check_bundle(bundle)
    (bundle / CONSOLE).unlink()

    with pytest.raises(NotAWindowsBundle, match=CONSOLE):
        check_bundle(bundle)


@pytest.mark.parametrize("name", STAND_INS)
def test_what_only_wine_lacks_is_never_shipped(bundle: Path, name: str) -> None:
    (bundle / INTERNAL / name.upper()).write_bytes(b"MZ")

    with pytest.raises(NotAWindowsBundle, match="wine"):
        check_bundle(bundle)


def test_what_no_upgrade_would_take_away_is_refused(bundle: Path) -> None:
    (bundle / "notes.txt").write_text("left behind", encoding="utf-8")

    with pytest.raises(NotAWindowsBundle, match=r"notes\.txt"):
        check_bundle(bundle)


def test_the_installer_speaks_english_and_german() -> None:
    words = (SCRIPT.parent / "words.nsh").read_text(encoding="utf-8")
    said: dict[str, set[str]] = {"ENGLISH": set(), "GERMAN": set()}
    for name, language in re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\}", words, re.MULTILINE):
        said[language].add(name)
    wanted = {name for script in SCRIPTS for name in re.findall(r"\$\(([A-Z_]+)\)", script.read_text(encoding="utf-8"))}

    assert said["ENGLISH"] == said["GERMAN"] == wanted
    assert "!" not in "".join(re.findall(r'"(.*)"', words)).replace("!insertmacro", "")


@pytest.mark.skipif(shutil.which("makensis") is None, reason="NSIS is not installed")
def test_the_same_bundle_gives_the_same_installer(bundle: Path, tmp_path: Path) -> None:
    pytest.importorskip("PIL")
    first, second = (make_installer(bundle, tmp_path / name, fast=True) for name in ("one", "two"))

    assert first.name == f"ReputationDesktop-{VERSION}-windows-x86_64-setup.exe"
    assert first.read_bytes() == second.read_bytes()
