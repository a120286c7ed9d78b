"""Why the score is what it is: a receipt whose points add up."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.errors import StoreBusy
from reputation_desktop.ui.receipts import moment_panel
from reputation_desktop.ui.today.receipt_dialog import ReceiptDialog
from reputation_desktop.ui.work.services import Services
from tests.building import COMPLAINS, CONTENT, DAY, NOW, channel, found, new, write
from tests.ui.today_page import filling, heard, named, open_page, settled, texts


def _fill(folder: Path, count: int) -> None:
    """Good reviews, one of them unrated, and an overdue complaint."""
    with filling(folder) as store:
        google = channel(store, "Google")
        reviews = [
            new(found(f"k{each}", "Good.", stars=5 if each else None, claimed=NOW - each * DAY), CONTENT, seen_at=NOW)
            for each in range(count)
        ]
        sad = found("sad", "Cold soup.", stars=1, claimed=NOW - 4 * DAY, author="Berta")
        write(store, google, new=[*reviews, new(sad, COMPLAINS, seen_at=NOW - 4 * DAY)])


def _open(qtbot: QtBot, services: Services) -> ReceiptDialog:
    services.now = lambda: NOW  # type: ignore[method-assign]
    dialog = ReceiptDialog(services, None)
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.open()
    return dialog


def _points(shown: list[str]) -> list[float]:
    numbers = [
        each.replace("\u2212", "-")
        for each in shown
        if each.replace("\u2212", "").lstrip("+").replace(".", "").isdecimal()
    ]
    return [float(each) for each in numbers]


@pytest.mark.parametrize("count", [4, 40])
def test_the_points_that_are_shown_add_up_to_the_score(
    qtbot: QtBot, services: Services, tmp_path: Path, count: int
) -> None:
    _fill(tmp_path, count)
    dialog = _open(qtbot, services)
    assert "Adding up…" in texts(dialog)
    settled(qtbot, services)
    shown = texts(dialog)
    start, *parts, end = _points(shown)
    assert start == 62.5
    assert round(start + sum(parts), 1) == end
    assert f"Why {round(end)}?" in shown
    assert "7 average reviews that every shop starts with" in shown
    assert any(each.startswith("no answer yet  ·  Berta  ·  Google") for each in shown)
    # As many parts as reviews, and one more for the missing answer.
    assert ("and 22 others" in shown) == (count == 40)
    assert len(parts) == (21 if count == 40 else 6)


def test_a_click_on_a_part_shows_the_review(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    _fill(tmp_path, 5)
    dialog = _open(qtbot, services)
    settled(qtbot, services)
    wanted = heard(services.review_wanted)
    row = next(each for each in ("\u2212",) if named(dialog, each))
    QTest.keyClick(named(dialog, row), Qt.Key.Key_Return)
    assert [answer for _, answer in wanted] == [False]
    assert not dialog.isVisible()


def test_closing_while_it_adds_up_wants_no_answer(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    _fill(tmp_path, 5)
    dialog = _open(qtbot, services)
    named(dialog, "Close").click()
    settled(qtbot, services)
    assert dialog.windowTitle() == "Why this score?"


def test_a_store_that_cannot_answer_is_told(qtbot: QtBot, services: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    def busy(*_: object) -> None:
        raise StoreBusy

    monkeypatch.setattr(moment_panel, "read_moment", busy)
    dialog = _open(qtbot, services)
    settled(qtbot, services)
    assert any("busy" in each for each in texts(dialog))
    assert "Adding up…" not in texts(dialog)


def test_why_of_the_page_and_the_receipt_name_the_same_number(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    _fill(tmp_path, 9)
    page = open_page(qtbot, services)
    dialog = _open(qtbot, services)
    settled(qtbot, services)
    assert dialog.windowTitle() == page.score.why.text()
