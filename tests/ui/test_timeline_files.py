"""The timeline kept: as a picture, a drawing and a table of numbers, on the screen and in files."""

from __future__ import annotations

import csv
import io
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reputation_desktop.ui.charts.facts import Picks, Standing
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.timeline.export import Sheet, csv_of, picture_of, png_of, svg_of
from reputation_desktop.ui.timeline.page import TimelinePage
from reputation_desktop.ui.timeline.table import TimelineTable
from reputation_desktop.ui.work.services import Services
from tests.ui.timeline_course import course, event, gap
from tests.ui.timeline_page import busy_shop, course_of, open_timeline, picks_of
from tests.ui.today_page import heard, named, settled

SIZE = QSize(760, 500)


def _sheet(**how: object) -> Sheet:
    facts = course(92, gaps=(gap(60, 50, "not asked, 5–15 March"),), events=(event(20),), **how)  # type: ignore[arg-type]
    return Sheet(facts, Picks(30, 91), "Café Luna: reputation score", "All channels, 2 February to 4 May")


def _cells(table: TimelineTable, row: int) -> list[str]:
    model = table.model()
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def _choose(page: TimelinePage, kind: str) -> None:
    next(action for action in page.card.save.menu().actions() if action.text().startswith(kind)).trigger()


# --- the table ---------------------------------------------------------------------------------


def test_the_table_says_the_same_as_the_chart(qtbot: QtBot, theme: Theme) -> None:
    table = TimelineTable(theme)
    qtbot.addWidget(table)
    assert table.model().rowCount() == 0
    assert table.model().index(0, 0).data() is None
    table.show_facts(_sheet(few=10).facts)
    assert table.model().rowCount() == 92
    heads = [table.model().headerData(place, Qt.Orientation.Horizontal) for place in range(8)]
    assert heads == ["Day", "Score", "Likely from", "Likely to", "Reviews", "Complaints", "Not read", "Events"]
    assert table.model().headerData(0, Qt.Orientation.Vertical) is None
    assert _cells(table, 0) == ["4 May", "80.0", "75.0", "85.0", "2", "1", "", ""]
    assert _cells(table, 20)[7] == "Second till"
    assert _cells(table, 50)[6] == "not asked, 5–15 March"
    assert _cells(table, 91) == ["2 February", "–", "–", "–", "2", "1", "", ""]
    right = int(Qt.AlignmentFlag.AlignRight)
    assert int(table.model().index(0, 1).data(Qt.ItemDataRole.TextAlignmentRole)) & right
    assert not int(table.model().index(0, 7).data(Qt.ItemDataRole.TextAlignmentRole)) & right


def test_the_table_takes_the_charts_place_and_chooses_days(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    busy_shop(tmp_path)
    page = open_timeline(qtbot, services)
    page.card.chart.day_chosen.emit(70)
    named(page, "Table").click()
    table = page.card.table
    assert table.isVisible()
    assert not page.card.chart.isVisible()
    assert table.currentIndex().row() == 91 - 70
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    settled(qtbot, services)
    assert picks_of(page).chosen == 69
    named(page, "Table").click()
    assert page.card.chart.isVisible()


# --- files -------------------------------------------------------------------------------------


def test_the_picture_is_twice_as_fine_and_shows_the_chart(theme: Theme) -> None:
    image = QImage.fromData(png_of(picture_of(_sheet(), SIZE, theme))).convertToFormat(QImage.Format.Format_RGB32)
    assert (image.width(), image.height()) == (1800, 1204)
    seen = set(memoryview(image.constBits()).cast("I"))
    assert {theme.colour(each).rgb() for each in ("surface", "band", "accent", "bar", "ember")} <= seen


def test_the_drawing_is_whole_svg_with_its_words(theme: Theme) -> None:
    drawn = svg_of(_sheet(), SIZE, theme)
    root = ET.fromstring(drawn)
    words = {"".join(text.itertext()).strip() for text in root.iter("{http://www.w3.org/2000/svg}text")}
    assert {"Café Luna: reputation score", "Second till", "not asked, 5–15 March", "4 May: 80.0", "April"} <= words
    renderer = QSvgRenderer(drawn)
    assert renderer.isValid()
    assert root.findtext("{http://www.w3.org/2000/svg}title") == "Café Luna: reputation score"
    assert b"<image" not in drawn


def test_the_numbers_can_be_read_back_and_compute_nothing() -> None:
    facts = course(92, none=2, few=3, gaps=(gap(60, 50, "not asked, 5–15 March"),), events=(event(20, "=1+1"),))
    rows = list(csv.DictReader(io.StringIO(csv_of(facts).decode("utf-8-sig"))))
    assert len(rows) == 92
    assert rows[-1] == {
        "first_day": "2026-05-04", "last_day": "2026-05-04", "score": "80.0", "low": "75.0", "high": "85.0",
        "enough": "yes", "reviews": "2", "complaints": "1", "not_read": "", "events": "",
    }  # fmt: skip
    assert (rows[0]["score"], rows[0]["enough"]) == ("", "no")
    assert (rows[4]["score"], rows[4]["low"], rows[4]["enough"]) == ("70.4", "", "no")
    assert rows[91 - 55]["not_read"] == "not asked, 5–15 March"
    assert rows[91 - 20]["events"] == "'=1+1"


@pytest.mark.parametrize(
    ("kind", "typed", "written", "begin"),
    [
        ("Picture", "course.png", "course.png", b"\x89PNG"),
        ("Drawing", "course", "course.svg", b"<?xml"),
        ("Numbers", "course.csv", "course.csv", b"\xef\xbb\xbffirst_day,"),
    ],
)
def test_the_owner_says_where_and_finds_the_file_there(
    qtbot: QtBot, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, typed: str,
    written: str, begin: bytes,
) -> None:  # fmt: skip
    busy_shop(tmp_path)
    page = open_timeline(qtbot, services)
    asked: list[str] = []

    def say(_: object, title: str, proposal: str, kinds: str) -> tuple[str, str]:
        asked.extend((title, proposal, kinds))
        return str(tmp_path / "kept" / typed), kinds

    (tmp_path / "kept").mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", say)
    told = heard(services.did)
    _choose(page, kind)
    settled(qtbot, services)
    file = tmp_path / "kept" / written
    assert file.read_bytes().startswith(begin)
    assert told == [(f"Saved as {file}.", False)]
    assert Path(asked[1]).name == f"Timeline 2026-05-04{Path(written).suffix}"
    _choose(page, kind)
    settled(qtbot, services)
    assert Path(asked[4]).parent == tmp_path / "kept"


def test_nothing_is_written_where_the_owner_thinks_better_of_it(
    qtbot: QtBot, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = TimelinePage(services)
    qtbot.addWidget(page)
    for kind in ("Picture", "Drawing", "Numbers"):
        _choose(page, kind)  # nothing is shown yet, and nothing is asked
    page = open_timeline(qtbot, services)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    _choose(page, "Numbers")
    assert not services.database.busy


def test_what_cannot_be_written_is_told_on_the_page(
    qtbot: QtBot, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    busy_shop(tmp_path)
    page = open_timeline(qtbot, services)
    there = str(tmp_path / "nowhere" / "x.png")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (there, ""))
    told = heard(services.did)
    _choose(page, "Picture")
    settled(qtbot, services)
    assert told == []
    assert page.notice.isVisible()
    assert there in page.notice.text
    named(page, "Close").click()
    assert not page.notice.isVisible()
    assert course_of(page).steps[-1].standing is Standing.ENOUGH
