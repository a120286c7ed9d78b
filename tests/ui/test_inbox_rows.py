"""What a row says and shows in every state a review can be in."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from reputation_desktop.desk.listing import ListRow
from reputation_desktop.domain.reminder import Stage
from reputation_desktop.domain.review import Kind, State
from reputation_desktop.store.listing import Listed
from reputation_desktop.ui.inbox import row_delegate
from reputation_desktop.ui.inbox.row_words import row_words
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.marks import Mark
from reputation_desktop.ui.work.services import Services
from tests.building import DAY, HOUR, NOW, ZONE
from tests.ui.inbox_owner import calm, inbox_over, three_complaints
from tests.ui.review_shop import in_store, ticking_clock


def _listed(published_at: datetime = NOW - 9 * HOUR) -> Listed:
    return Listed(
        id=1, channel_id=1, channel="Google", author="Anna", title="", excerpt="The soup was cold.", stars=2, worst=1,
        best=5, mention=False, kind=Kind.COMPLAINT, complaint=True, state=State.AWAITING, language="en",
        published_at=published_at, seen_at=NOW, clock_at=published_at, closed_at=None, snoozed_until=None,
        from_before=False, removed=False, set_aside=False, version=1,
    )  # fmt: skip


_PLAIN = _listed()


@pytest.mark.parametrize(
    ("listed", "stage", "mark", "when", "state", "token"),
    [
        (_PLAIN, None, Mark.AWAITING, "9 h", "", "amber"),
        (_listed(NOW - 27 * HOUR), Stage.NUDGE, Mark.NUDGED, "27 h", "", "amber"),
        (_listed(NOW - 3 * DAY), Stage.OVERDUE, Mark.OVERDUE, "3 days", "overdue", "ember"),
        (_listed(NOW - 7 * DAY), Stage.LAST_CALL, Mark.LAST_CALL, "7 days", "last call", "ember"),
        (replace(_PLAIN, state=State.DRAFTED), None, Mark.DRAFTED, "9 h", "draft", "text2"),
        (replace(_PLAIN, state=State.TO_BE_POSTED), None, Mark.TO_BE_POSTED, "to be posted", "", "accent"),
        (replace(_PLAIN, snoozed_until=NOW + DAY), None, Mark.SNOOZED, "until tomorrow", "", "text3"),
        (replace(_PLAIN, state=State.ANSWERED, closed_at=NOW), None, Mark.ANSWERED, "answered today", "", "text2"),
        (replace(_PLAIN, state=State.ANSWERED), None, Mark.ANSWERED, "answered", "", "text3"),
        (replace(_PLAIN, state=State.NO_ANSWER_NEEDED), None, Mark.NO_ANSWER, "no answer needed", "", "text3"),
        (replace(_PLAIN, state=State.REPORTED), None, Mark.NO_ANSWER, "reported", "", "text3"),
        (replace(_PLAIN, kind=Kind.PRAISE, complaint=False), None, Mark.NOTHING, "today", "", "text3"),
        (replace(_PLAIN, removed=True), None, Mark.NOTHING, "today", "no longer there", "text3"),
        (replace(_PLAIN, from_before=True, published_at=None), None, Mark.NOTHING, "today", "", "text3"),
    ],
)
def test_every_state_has_its_mark_its_words_and_its_colour(
    listed: Listed, stage: Stage | None, mark: Mark, when: str, state: str, token: str
) -> None:
    words = row_words(ListRow(listed, None, stage), NOW, ZONE)
    assert (words.mark, words.when, words.state, words.token) == (mark, when, state, token)


def test_the_title_stands_before_the_text_unless_it_begins_it() -> None:
    def said(title: str, excerpt: str) -> str:
        return row_words(ListRow(replace(_PLAIN, title=title, excerpt=excerpt), None, None), NOW, ZONE).text

    assert said("Never again", "The soup was cold.") == "Never again – The soup was cold."
    assert said("The soup…", "The soup was cold.") == "The soup was cold."
    assert said("Never\nagain", "") == "Never again"
    assert said("", "") == "No words, only stars"


def test_a_row_is_read_aloud_in_its_state() -> None:
    def aloud(listed: Listed, stage: Stage | None = None) -> str:
        return row_words(ListRow(listed, None, stage), NOW, ZONE).aloud

    assert aloud(_PLAIN).startswith("awaiting, 9 hours; 2 of 5 stars; Complaint; Anna; Google; ")
    assert aloud(replace(_PLAIN, state=State.DRAFTED)).startswith("draft, 9 hours; ")
    assert aloud(replace(_PLAIN, removed=True, stars=None, author="")) == (
        "today, no longer there; Complaint; No name; Google; The soup was cold."
    )


# --- painted -----------------------------------------------------------------------------------


class _Index(QModelIndex):
    """An index whose row is given; what a delegate asks for once."""

    row_shown: ListRow | None = None
    asked = 0

    def data(self, role: int = 0) -> ListRow | None:
        self.asked += 1
        return self.row_shown


def _painted(
    services: Services,
    qtbot: QtBot,
    row: ListRow | None,
    *,
    width: int = 404,
    sharpness: float = 1.0,
    state: QStyle.StateFlag = QStyle.StateFlag.State_None,
) -> QImage:
    page = inbox_over(qtbot, services)
    delegate = page.list.view.itemDelegate()
    option = QStyleOptionViewItem()
    height = services.theme.px(row_delegate.HEIGHT)
    option.rect = QRect(0, 0, width, height)
    option.state = state
    image = QImage(round(width * sharpness), round(height * sharpness), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(sharpness)
    image.fill(QColor("magenta"))
    painter = QPainter(image)
    index = _Index()
    index.row_shown = row
    delegate.paint(painter, option, index)
    assert index.asked == 1
    painter.end()
    return image


def _has(image: QImage, colour: QColor, box: tuple[int, int, int, int] | None = None) -> bool:
    left, top, width, height = box or (0, 0, image.width(), image.height())
    return any(
        image.pixelColor(x, y) == colour for x in range(left, left + width) for y in range(top, min(top + height, 104))
    )


def test_a_row_shows_its_mark_stars_age_and_kind_where_they_belong(
    qtbot: QtBot, services: Services, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    ticking_clock(monkeypatch)
    image = _painted(services, qtbot, ListRow(_listed(NOW - 3 * DAY), None, Stage.OVERDUE))
    assert _has(image, theme.colour("ember"), (16, 14, 18, 18))
    assert _has(image, theme.colour("star"), (46, 13, 80, 18))
    assert _has(image, theme.colour("ember"), (46, 79, 12, 16))
    assert image.pixelColor(200, 103) == theme.colour("line")
    assert image.pixelColor(2, 60) == theme.colour("surface")


@pytest.mark.parametrize("sharpness", [1.0, 1.5, 2.0])
def test_a_chosen_row_has_a_bar_and_the_focus_a_frame(
    qtbot: QtBot, services: Services, theme: Theme, sharpness: float
) -> None:
    chosen = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus
    image = _painted(services, qtbot, ListRow(_PLAIN, None, None), sharpness=sharpness, state=chosen)
    accent = theme.colour("accent")
    assert image.pixelColor(round(1 * sharpness), round(50 * sharpness)) == accent
    assert image.pixelColor(round(200 * sharpness), round(1 * sharpness)) == accent
    assert image.pixelColor(round(10 * sharpness), round(60 * sharpness)) == theme.colour("sel")


def test_a_row_under_the_pointer_and_one_that_is_not_read_yet(qtbot: QtBot, services: Services, theme: Theme) -> None:
    hovered = _painted(services, qtbot, ListRow(_PLAIN, None, None), state=QStyle.StateFlag.State_MouseOver)
    assert hovered.pixelColor(5, 60) == theme.colour("bg")
    unread = _painted(services, qtbot, None)
    assert unread.pixelColor(60, 45) == theme.colour("sunk")


def test_without_stars_the_first_line_begins_with_the_kind(qtbot: QtBot, services: Services, theme: Theme) -> None:
    image = _painted(services, qtbot, ListRow(replace(_PLAIN, stars=None, worst=None, best=None), None, None))
    assert _has(image, theme.colour("ember"), (46, 13, 12, 18))
    assert not _has(image, theme.colour("ember"), (46, 79, 12, 16))


@pytest.mark.parametrize("width", [60, 150, 340, 1200])
def test_nothing_runs_over_the_margin_however_narrow_and_whatever_the_script(
    qtbot: QtBot, services: Services, theme: Theme, width: int
) -> None:
    wide = "スープはとても冷たかった。" * 20
    text = "W" * 300 if width < 200 else wide
    listed = replace(_listed(NOW - 7 * DAY), excerpt=text, author="A" * 80, channel="C" * 80)
    image = _painted(services, qtbot, ListRow(listed, None, Stage.LAST_CALL), width=width)
    surface, line = theme.colour("surface"), theme.colour("line")
    margin = {image.pixelColor(x, y).name() for x in range(width - 10, width) for y in range(104)}
    assert margin <= {surface.name(), line.name()} or width == 60


def test_rows_never_seen_before_wait_for_the_next_turn_when_painting_takes_long(
    qtbot: QtBot, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(row_delegate, "PAINTED_AT_ONCE_S", -1.0)
    in_store(tmp_path, three_complaints)
    page = inbox_over(qtbot, services)
    calm(qtbot, page)
    picture = page.list.view.grab().toImage()
    assert picture.pixelColor(60, 45) == services.theme.colour("sunk")
    monkeypatch.setattr(row_delegate, "PAINTED_AT_ONCE_S", 1.0)
    page.list.view.viewport().update()
    qtbot.waitUntil(lambda: page.list.view.grab().toImage().pixelColor(60, 45) != services.theme.colour("sunk"))


def test_only_the_latest_pictures_are_kept(
    qtbot: QtBot, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(row_delegate, "PICTURES_KEPT", 2)
    in_store(tmp_path, three_complaints)
    page = inbox_over(qtbot, services)
    page.list.view.viewport().repaint()
    delegate = page.list.view.itemDelegate()
    assert isinstance(delegate, row_delegate.RowDelegate)
    assert len(delegate._pictures) <= 2
    assert delegate.sizeHint(QStyleOptionViewItem(), QModelIndex()).height() == services.theme.px(104)
