"""What is signed for macOS, in which order and by whom; and how the disk image looks."""

from __future__ import annotations

import os
import plistlib
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from build.install_pictures.sheet import WIDTH
from build.macos import dmg_settings, image, sign

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links, and programs that stand in, need a Unix")

MACH_O = bytes.fromhex("cffaedfe") + b"code"
WHO = "Developer ID Application: A Shop (TEAM)"


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """A program as PyInstaller lays it out: an executable, libraries, a framework with its links, and data."""
    app = tmp_path / "Reputation Desktop.app"
    contents = app / "Contents"
    framework = contents / "Frameworks" / "PySide6" / "Qt" / "lib" / "QtCore.framework"
    for path in (
        contents / "MacOS" / "reputation-desktop",
        contents / "Frameworks" / "libpython3.11.dylib",
        contents / "Frameworks" / "lib-dynload" / "_ssl.so",
        framework / "Versions" / "A" / "QtCore",
    ):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(MACH_O)
    (framework / "Versions" / "Current").symlink_to("A")
    (framework / "QtCore").symlink_to("Versions/Current/QtCore")
    (contents / "Resources").mkdir()
    (contents / "Resources" / "program.icns").write_bytes(b"icns")
    (contents / "Resources" / "libpython3.11.dylib").symlink_to("../Frameworks/libpython3.11.dylib")
    return app


@pytest.fixture
def commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stands in for Apple's programs, which are on macOS alone; every call becomes a line in the file returned."""
    called = tmp_path / "called"
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("codesign", "ditto", "spctl", "xcrun"):
        program = folder / name
        program.write_text(f'#!/bin/sh\necho "{name} $*" >> "{called}"\n')
        program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    for name in ("MACOS_IDENTITY", "MACOS_NOTARY_KEY", "MACOS_NOTARY_KEY_ID", "MACOS_NOTARY_ISSUER"):
        monkeypatch.delenv(name, raising=False)
    return called


def with_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MACOS_IDENTITY", WHO)
    monkeypatch.setenv("MACOS_NOTARY_KEY", "/keys/notary.p8")
    monkeypatch.setenv("MACOS_NOTARY_KEY_ID", "KEYID")
    monkeypatch.setenv("MACOS_NOTARY_ISSUER", "ISSUER")


def test_everything_inside_is_signed_before_what_it_is_in(app: Path) -> None:
    order = sign.signing_order(app)

    assert order[-1] == app
    assert len(set(order)) == len(order) == 6
    for place, path in enumerate(order):
        assert [later for later in order[place + 1 :] if path in later.parents] == []


def test_links_and_data_bear_no_signature(app: Path) -> None:
    assert not any(path.is_symlink() or path.name == "program.icns" for path in sign.signing_order(app))


def test_a_real_signature_is_hardened_and_stamped_and_only_the_program_has_entitlements(
    app: Path, commands: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MACOS_IDENTITY", WHO)

    assert sign.main([str(app)]) == 0

    *signed, verified = commands.read_text().splitlines()
    assert all(f"--sign {WHO} --options runtime --timestamp" in line for line in signed)
    assert [line for line in signed if "--entitlements" in line] == [signed[-1]]
    assert signed[-1].endswith(str(app))
    assert verified == f"codesign --verify --deep --strict {app}"


def test_without_an_identity_nobody_signs_and_that_is_said(
    app: Path, commands: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert sign.main([str(app)]) == 0

    signed = commands.read_text().splitlines()[:-1]
    assert all("--sign -" in line and "runtime" not in line for line in signed)
    assert "signed by nobody" in capsys.readouterr().out


def test_apple_sees_the_program_as_an_archive_and_its_word_is_fastened_to_the_program(
    app: Path, commands: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with_keys(monkeypatch)

    assert sign.main([str(app)]) == 0

    packed, submitted, stapled, assessed = commands.read_text().splitlines()[-4:]
    assert packed.startswith(f"ditto -c -k --keepParent {app} ")
    assert submitted.startswith("xcrun notarytool submit ")
    assert "Reputation Desktop.zip --key /keys/notary.p8 --key-id KEYID --issuer ISSUER --wait" in submitted
    assert stapled == f"xcrun stapler staple {app}"
    assert assessed == f"spctl --assess --verbose --type execute {app}"
    assert not {"KEYID", "ISSUER", "notary.p8", WHO} & set(capsys.readouterr().out.split())


def test_the_image_is_handed_in_as_it_is(tmp_path: Path, commands: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_keys(monkeypatch)
    packed = tmp_path / "program.dmg"
    packed.write_bytes(b"image")

    assert sign.main([str(packed)]) == 0

    signed, submitted, stapled, assessed = commands.read_text().splitlines()
    assert signed == f"codesign --force --sign {WHO} --options runtime --timestamp {packed}"
    assert submitted.startswith(f"xcrun notarytool submit {packed} ")
    assert stapled == f"xcrun stapler staple {packed}"
    assert "--type open" in assessed


def test_an_image_without_an_identity_is_left_as_it_is(tmp_path: Path, commands: Path) -> None:
    packed = tmp_path / "program.dmg"
    packed.write_bytes(b"image")

    assert sign.main([str(packed)]) == 0

    assert not commands.exists()


def test_signed_and_not_handed_in_is_said(
    app: Path, commands: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("MACOS_IDENTITY", WHO)

    assert sign.main([str(app)]) == 0

    assert commands.exists()
    assert "was not handed in to Apple" in capsys.readouterr().out


def test_a_key_without_its_id_is_refused_before_anything_is_signed(
    app: Path, commands: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MACOS_IDENTITY", WHO)
    monkeypatch.setenv("MACOS_NOTARY_KEY", "/keys/notary.p8")

    with pytest.raises(ValueError, match="MACOS_NOTARY_KEY_ID and MACOS_NOTARY_ISSUER"):
        sign.main([str(app)])

    assert not commands.exists()


def test_the_program_asks_for_one_exception_and_no_more() -> None:
    asked = plistlib.loads(sign.ENTITLEMENTS.read_bytes())

    assert asked == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


def test_the_image_shows_the_program_beside_the_applications_folder(app: Path, tmp_path: Path) -> None:
    told = dmg_settings.settings(app, tmp_path / "background.png")

    assert told["files"] == [str(app)]
    assert told["symlinks"] == {"Applications": "/Applications"}
    places = told["icon_locations"]
    assert isinstance(places, dict)
    assert set(places) == {app.name, "Applications"}
    assert Path(str(told["icon"])).is_file()


def test_the_background_is_as_large_as_the_window_in_both_finenesses(tmp_path: Path) -> None:
    coarse = dmg_settings.draw_background(tmp_path)

    sizes = {path.name: QImage(str(path)).size().toTuple() for path in (coarse, tmp_path / "background@2x.png")}
    assert sizes == {
        "background.png": (WIDTH, dmg_settings.HEIGHT),
        "background@2x.png": (2 * WIDTH, 2 * dmg_settings.HEIGHT),
    }


def test_the_image_says_for_which_machine_it_is() -> None:
    assert image.image_name("arm64").endswith("-macos-arm64.dmg")
