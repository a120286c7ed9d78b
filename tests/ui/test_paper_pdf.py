"""The PDF is what the owner asked for: read and looked at by another program."""

from __future__ import annotations

import threading
from datetime import date, timedelta
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.document import Block, Course, CoursePoint, Document, Figure, Heading, Table, Tone, Words
from reputation_desktop.domain.errors import FileNotWritable, WorldFailed
from reputation_desktop.ui.paper import pdf
from reputation_desktop.ui.paper.pdf import write_pdf
from reputation_desktop.ui.paper.sheet import ink
from tests.ui.paper_reading import Paper, document, share_of

pytestmark = pytest.mark.usefixtures("theme")

DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
ROWS = (("New praise", "9", "+4.1"), ("New complaints", "3", "−2.6"), ("Score", "", "78.0"))


class Answer(QObject):
    """What came of writing."""

    def __init__(self) -> None:
        super().__init__()
        self.came: list[WorldFailed | None] = []

    def on_done(self) -> None:
        self.came.append(None)

    def on_failed(self, failure: WorldFailed) -> None:
        self.came.append(failure)


def written(qtbot: QtBot, report: Document, path: Path) -> WorldFailed | None:
    answer = Answer()
    write_pdf(report, path, answer.on_done, answer.on_failed)
    assert not answer.came, "the window goes on meanwhile"
    qtbot.waitUntil(lambda: bool(answer.came))
    return answer.came[0]


def _course() -> Course:
    first = date(2026, 5, 4)
    points = (CoursePoint(first + timedelta(n), 70.0 + n, 65.0 + n, 76.0 + n, 2 + n % 3, n % 2) for n in range(7))
    return Course(tuple(points), "It rose.", ((first + timedelta(2), first + timedelta(3)),))


BLOCKS: tuple[Block, ...] = (
    Figure("78", "of 100", 72, 78, 84),
    _course(),
    Heading("Why it changed"),
    Table(("", "Reviews", "Points"), ROWS, frozenset({1, 2}), total=True),
    Words(f"SHA-256 {DIGEST} -> 4x4, 11:30", Tone.QUIET),
)


def test_every_word_and_number_can_be_copied(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    assert written(qtbot, document(*BLOCKS, foot="Café {Luna}, page {page} of {pages}"), path) is None
    paper = Paper(path)
    said = paper.words(0)
    for words in (
        "Weekly report", "Café Luna · made on 4 May 2026", "78", "of 100", "Why it changed", "New complaints 3 −2.6",
        "Score 78.0", DIGEST, "-> 4x4, 11:30", "Café {Luna}, page 1 of 1", "score, and where it likely lies",
    ):  # fmt: skip
        assert words in said
    paper.close()


def test_the_file_says_what_it_is(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    QApplication.setApplicationName("Reputation Desktop")
    assert written(qtbot, document(*BLOCKS), path) is None
    paper = Paper(path)
    assert paper.properties["Title"] == "Weekly report"
    assert paper.properties["Creator"] == "Reputation Desktop"
    assert paper.size == pytest.approx((595, 842), abs=1)
    assert b"/URI" not in path.read_bytes(), "no links"
    paper.close()


def test_the_course_is_drawn_with_its_band_its_bars_and_its_complaints(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    assert written(qtbot, document(_course()), path) is None
    paper = Paper(path)
    picture = paper.picture(0)
    for token in ("band", "accent", "bar", "ember"):
        assert share_of(picture, ink(token)) > 0.0002, token
    paper.close()


def test_a_long_report_is_painted_page_by_page(qtbot: QtBot, tmp_path: Path) -> None:
    rows = tuple((f"Review {number}", "The soup was cold.") for number in range(150))
    path = tmp_path / "report.pdf"
    assert written(qtbot, document(Table(("Which", "What"), rows)), path) is None
    paper = Paper(path)
    assert paper.count > 4
    for number in range(paper.count):
        said = paper.words(number)
        assert f"Page {number + 1} of {paper.count}" in said
        assert "Which What" in said, "every page has the table's head"
    told = " ".join(paper.words(number) for number in range(paper.count))
    assert all(f"Review {number} " in told for number in range(150))
    paper.close()


def test_a_folder_that_is_not_there_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    failure = written(qtbot, document(), tmp_path / "nowhere" / "report.pdf")
    assert isinstance(failure, FileNotWritable)


def test_a_file_that_was_there_is_replaced_once_the_new_one_is_whole(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(b"the old one")
    assert written(qtbot, document(), path) is None
    assert path.read_bytes().startswith(b"%PDF")
    assert [each.name for each in tmp_path.iterdir()] == ["report.pdf"]


def test_who_went_away_is_not_called_and_the_file_is_there(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    answer = Answer()
    write_pdf(document(), path, answer.on_done, answer.on_failed)
    answer.deleteLater()
    qtbot.waitUntil(path.exists)
    qtbot.waitUntil(lambda: not [each for each in threading.enumerate() if each.name == "paper"])
    assert answer.came == []


def test_the_program_may_end_while_a_file_is_written(tmp_path: Path) -> None:
    writing = pdf._Writing(document(), tmp_path / "report.pdf")
    shiboken6.delete(writing)
    writing._put_in_place(b"%PDF")
    assert (tmp_path / "report.pdf").read_bytes() == b"%PDF"
