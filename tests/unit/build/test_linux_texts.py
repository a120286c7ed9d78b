"""What desktops, software centres, dpkg and man read of the program."""

from __future__ import annotations

import gzip
from datetime import UTC, date, datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest

from build.identity import APP_ID, COMMAND, HOME, ROOT, SUMMARY, VERSION
from build.linux.control import control, maintainer_script, md5sums
from build.linux.desktop_entry import desktop_entry
from build.linux.documents import debian_changelog, write_documents
from build.linux.elf import Wants
from build.linux.manpage import man_page
from build.linux.metainfo import metainfo
from build.linux.releases import Release, releases
from build.linux.tree import write_file
from reputation_desktop.cli.parser import parser
from reputation_desktop.system.desktop_entry import fields_of

CHANGELOG = """# Changelog

## [Unreleased]

### Added

- One more
  thing.

## [0.2.0] - 2026-11-20

### Fixed

- A fault.
- Another.

## [0.1.0] - 2026-10-01

- The first.
"""

WANTS = Wants({"libc.so.6": "program"}, set(), (2, 36))


@pytest.fixture
def changelog(tmp_path: Path) -> Path:
    path = tmp_path / "CHANGELOG.md"
    path.write_text(CHANGELOG, encoding="utf-8")
    return path


@pytest.fixture(autouse=True)
def moment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(datetime(2026, 11, 22, 7, tzinfo=UTC).timestamp())))


def test_the_releases_begin_with_the_one_that_is_packed(changelog: Path) -> None:
    told = releases(changelog, "0.2.0")
    assert [release.version for release in told] == ["0.2.0", "0.1.0"]
    assert told[0].news == ("A fault.", "Another.")


def test_a_version_without_a_heading_has_what_is_unreleased_and_the_sources_day(changelog: Path) -> None:
    assert releases(changelog, "0.3.0")[0] == Release("0.3.0", date(2026, 11, 22), ("One more thing.",))


def test_the_debian_changelog_has_its_form(changelog: Path) -> None:
    first, *_ = debian_changelog(releases(changelog, "0.2.0")).split("\n\n\n")
    assert first.startswith(f"{COMMAND} (0.2.0) stable; urgency=medium\n\n  * A fault.\n  * Another.\n\n -- ")
    assert "Fri, 20 Nov 2026 12:00:00 +0000" in first


def test_the_entry_opens_files_and_can_end_the_program() -> None:
    fields = fields_of(desktop_entry().encode())
    assert fields["Exec"] == f"{COMMAND} --open %f"
    assert fields["Icon"] == fields["StartupWMClass"] == COMMAND
    assert "text/x-opml+xml;" in fields["MimeType"]
    assert fields["Comment"] == SUMMARY
    assert fields["Comment[de]"]
    assert f"Exec={COMMAND} --quit-running" in desktop_entry()


def test_every_command_line_of_the_entry_is_one_that_the_program_knows() -> None:
    for line in desktop_entry().splitlines():
        if line.startswith("Exec="):
            assert parser().parse_args(line.replace("%f", "list.opml").split()[1:])


def test_the_software_centre_is_told_of_this_version_and_of_pictures_that_are_there() -> None:
    component = ElementTree.fromstring(metainfo())
    assert component.findtext("id") == APP_ID
    assert component.findtext("launchable") == f"{COMMAND}.desktop"
    releases_told = component.findall("releases/release")
    assert releases_told[0].get("version") == VERSION
    pictures = [image.text or "" for image in component.iter("image")]
    assert pictures
    for picture in pictures:
        assert (ROOT / picture.removeprefix(f"{HOME}/")).is_file()


def test_the_software_centre_speaks_german_wherever_it_speaks_english() -> None:
    component = ElementTree.fromstring(metainfo())
    for said in (component, component.find("description"), *component.iter("screenshot")):
        assert said is not None
        for tag in ("summary", "p", "caption"):
            spoken = [each.get("{http://www.w3.org/XML/1998/namespace}lang") for each in said.findall(tag)]
            assert spoken.count("de") == spoken.count(None)


def test_the_man_page_tells_of_every_command_and_option() -> None:
    page = man_page().replace("\\-", "-")
    assert page.startswith(f'.TH "{COMMAND.upper()}" "1" "2026-11-22"')
    for word in ("inbox", "erase-person ", "--quit-running", "--open", "--map", "ReputationDesktop/", "130", "purging"):
        assert word in page
    assert "for-window" not in page  # the program's own, told to nobody
    assert not [line for line in page.splitlines() if line.startswith("'")]


def test_the_control_file_says_what_dpkg_asks() -> None:
    fields = control("1.2.3", 4567, WANTS)
    assert fields.startswith(f"Package: {COMMAND}\nVersion: 1.2.3\nArchitecture: amd64\n")
    assert "\nInstalled-Size: 4567\nDepends: libc6 (>= 2.36)\n" in fields
    description = fields.partition("\nDescription: ")[2].splitlines()
    assert all(line.startswith(" ") and len(line) <= 80 for line in description[1:])
    assert " ." in description


def test_the_maintainers_script_ends_programs_and_touches_no_home() -> None:
    script = maintainer_script()
    assert script.startswith("#!/bin/sh\nset -e\n")
    assert "kill -TERM" in script
    for never in ("-KILL", "kill -9", "rm ", "/home", "read "):
        assert never not in script


def test_sums_and_documents(tmp_path: Path) -> None:
    bundle = tmp_path / "usr" / "lib" / COMMAND
    write_file(bundle / "_internal" / "licences" / "components.json", "[]")
    write_documents(tmp_path / "usr" / "share", bundle)
    told = gzip.decompress((tmp_path / "usr" / "share" / "doc" / COMMAND / "changelog.gz").read_bytes()).decode()
    assert told.startswith(f"{COMMAND} ({VERSION})")
    names = [line.partition("  ")[2] for line in md5sums(tmp_path).splitlines()]
    assert names == sorted(names)
    assert f"usr/share/lintian/overrides/{COMMAND}" in names


def test_every_override_has_its_reason() -> None:
    lines = (ROOT / "build" / "linux" / "lintian-overrides").read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("#")
    assert any(not line.startswith("#") for line in lines)
