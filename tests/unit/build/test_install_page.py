"""INSTALL.md: its pictures are there, are ours to the byte, and are told in words to those who cannot see them."""

from __future__ import annotations

import re
import sys
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from build.identity import COMMAND, COMPACT_TITLE, ROOT, TITLE
from build.install_pictures.__main__ import PICTURES, main
from build.install_pictures.sheet import SCALE, WIDTH
from build.macos.image import image_name
from reputation_desktop.system.folders import APP

PAGE = (ROOT / "INSTALL.md").read_text(encoding="utf-8")
KEPT = ROOT / "resources" / "pictures" / "installing"


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pictures")
    assert main([str(folder)]) == 0
    return folder


def test_the_page_shows_every_picture_in_its_order_with_what_is_to_be_seen() -> None:
    shown = re.findall(r'<img src="resources/pictures/installing/([\w-]+)\.png" width="640" alt="([^"]+)">', PAGE)

    assert [(name, unescape(words)) for name, words in shown] == [(one.name, one.words) for one in PICTURES]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="macOS has its own way of drawing outlines")
def test_the_pictures_in_the_project_are_what_the_program_draws(drawn: Path) -> None:
    assert {path.name for path in KEPT.iterdir()} == {f"{one.name}.png" for one in PICTURES}
    differing = [path.name for path in KEPT.iterdir() if path.read_bytes() != (drawn / path.name).read_bytes()]
    assert differing == [], "python -m build.install_pictures resources/pictures/installing draws them anew"


def test_they_are_crisp_and_light(drawn: Path) -> None:
    assert {QImage(str(path)).width() for path in drawn.iterdir()} == {WIDTH * SCALE}
    assert max(path.stat().st_size for path in drawn.iterdir()) < 60_000


def test_every_picture_says_where_to_click_and_so_does_the_page() -> None:
    for one in PICTURES:
        marks = re.findall(r"[Mm]ark (\d)", one.words)
        assert marks, one.name
        shown = PAGE.index(f"{one.name}.png")
        told = PAGE[max(0, PAGE.rfind('width="640"', 0, shown)) : shown]
        assert all(f"({mark})" in told for mark in marks), one.name


def test_the_files_and_folders_that_it_names_are_those_that_are_made() -> None:
    for name in (f"`{COMPACT_TITLE}-…-windows-x86_64-setup.exe`", f"`{COMMAND}_…_amd64.deb`", f"{TITLE}.app"):
        assert name in PAGE
    for machine in ("arm64", "x86_64"):
        assert re.sub(r"\d+\.\d+\.\d+", "…", image_name(machine)) in PAGE
    assert PAGE.count(f"{APP}`") == 3


def test_the_links_within_lead_somewhere() -> None:
    headings = {
        re.sub(r"[^\w -]", "", words).strip().lower().replace(" ", "-")
        for words in re.findall(r"^#+ (.+)$", PAGE, re.M)
    }
    assert set(re.findall(r"\]\(#([\w-]+)\)", PAGE)) <= headings
    assert [name for name in re.findall(r"\]\((build/[\w./-]+)\)", PAGE) if not (ROOT / name).is_file()] == []
