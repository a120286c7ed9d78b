"""What is written into a desktop entry is read by desktops as it was meant."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.system.desktop_entry import entry, exec_line, fields_of

PARTS = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=12)
PROGRAMS = st.lists(PARTS, min_size=1, max_size=4)
WORDS = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=30).map(
    lambda text: text.strip(" \t\r")
)


def read_command(line: str) -> list[str]:
    """The arguments of an `Exec` value without its escapes, taken apart as the specification says."""
    found: list[str] = []
    place = 0
    while place < len(line):
        if line[place] == '"':
            part, place = "", place + 1
            while line[place] != '"':
                place += line[place] == "\\"
                part, place = part + line[place], place + 1
            place += 1
        else:
            end = line.find(" ", place)
            end = len(line) if end < 0 else end
            part, place = line[place:end], end
            assert not set(part) & set("\t\n\"'\\><~|&;$*?#()`"), "a reserved character outside of quotes"
        assert "%" not in part.replace("%%", ""), "a field code"
        found.append(part.replace("%%", "%"))
        assert line[place : place + 1] in ("", " ")
        place += 1
    return found


@given(PROGRAMS)
def test_every_command_line_comes_back_as_it_was(program: list[str]) -> None:
    line = fields_of(entry({"Exec": exec_line(program)}))["Exec"]
    assert read_command(line) == program


def test_a_usual_one_can_be_read_by_people() -> None:
    assert exec_line(["/opt/shop/reputation-desktop", "--minimized"]) == "/opt/shop/reputation-desktop --minimized"
    assert exec_line(["/opt/Our Shop/run", "100%"]) == '"/opt/Our Shop/run" 100%%'
    assert entry({"Exec": exec_line(["a\\b"])}).decode() == '[Desktop Entry]\nExec="a\\\\\\\\b"\n'


@given(st.dictionaries(st.sampled_from(["Name", "Comment", "Icon"]), WORDS))
def test_values_come_back_as_they_were(fields: dict[str, str]) -> None:
    assert fields_of(entry(fields)) == fields


def test_an_entry_that_others_wrote_is_read_with_its_spaces_comments_and_groups() -> None:
    body = "# hand-made\r\n[Desktop Entry]\r\nName = Shop\r\nName[de]=Laden\n#Hidden=true\nnonsense\nExec=run\\sit\\q\\"
    body += "\nName=second\n[Desktop Action Quit]\nName=Quit\n"
    assert fields_of(body.encode()) == {"Name": "Shop", "Name[de]": "Laden", "Exec": "run it\\q\\"}
    assert fields_of(b"") == {}
    assert fields_of(b"\xff\xfe\x00[") == {}


def test_a_path_that_is_no_text_is_kept_byte_for_byte() -> None:
    path = b"/home/jo/caf\xe9/run".decode("utf-8", "surrogateescape")
    body = entry({"TryExec": path, "Exec": exec_line([path])})
    assert b"TryExec=/home/jo/caf\xe9/run\n" in body
    assert fields_of(body)["TryExec"] == path


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="there is no desktop-file-validate here")
def test_a_desktop_finds_nothing_wrong_with_it(tmp_path: Path) -> None:
    program = ["/opt/Our Shop $1/run", "--data", 'a "b" `c` \\d %e']
    fields = {"Type": "Application", "Name": "Shop", "Exec": exec_line(program), "Terminal": "false"}
    (tmp_path / "shop.desktop").write_bytes(entry(fields))
    done = subprocess.run(["desktop-file-validate", str(tmp_path / "shop.desktop")], capture_output=True, check=False)
    assert done.returncode == 0, done.stdout
