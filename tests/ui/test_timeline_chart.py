"""The timeline's chart: read by pointing and by keys, days and events chosen, what is seen of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QWidget
from pytestqt.qtbot import QtBot

from reputation_desktop.ui.charts.day_spans import spans_of
from reputation_desktop.ui.charts.facts import ChartFacts, Picks, Standing
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.timeline.chart import TimelineChart
from reputation_desktop.ui.widgets.frames import column
from reputation_desktop.ui.words.times import long_date
from tests.building import ZONE
from tests.ui.timeline_course import course, day, event, gap
from tests.ui.today_page import heard


@pytest.fixture
def chart(qtbot: QtBot, theme: Theme) -> Iterator[TimelineChart]:
    """A chart with the focus."""
    made = TimelineChart(theme)
    qtbot.addWidget(made)
    made.resize(760, 500)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    yield made
    QTest.mouseMove(made, QPoint(1, 1))


def _show(chart: TimelineChart, facts: ChartFacts, picks: Picks | None = None) -> TimelineChart:
    chart.show_facts(facts, "From 70 to 80.")
    chart.show_picks(picks or Picks(0, len(facts.steps) - 1), None)
    return chart


def _press(chart: TimelineChart, *keys: Qt.Key, shift: bool = False) -> None:
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    for key in keys:
        QTest.keyClick(chart, key, held)


def _colour(chart: TimelineChart, point: QPointF) -> str:
    image = chart.grab().toImage()
    return image.pixelColor((point * image.devicePixelRatio()).toPoint()).name()


def _long(month: int, number: int) -> str:
    """A day of 2026 as the computer's locale writes it in full."""
    return long_date(datetime(2026, month, number, 12, tzinfo=ZONE), ZONE)


def _token(chart: TimelineChart, token: str) -> str:
    return QColor(chart._theme.colour(token)).name()


def test_a_day_is_read_by_the_arrow_keys_in_words(chart: TimelineChart) -> None:
    _show(chart, course(92))
    assert chart.accessibleName() == "Reputation score over time"
    assert chart.accessibleDescription() == "From 70 to 80."
    _press(chart, Qt.Key.Key_Left)
    assert chart.reading == [_long(5, 4), "80.0, likely between 75 and 85", "2 reviews, 1 complaint"]
    _press(chart, Qt.Key.Key_Left)
    assert chart.reading[0] == _long(5, 3)
    assert chart.accessibleName() == "\n".join(chart.reading)
    _press(chart, Qt.Key.Key_PageUp)
    assert chart.reading[0] == _long(4, 26)
    _press(chart, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_Right)
    assert chart.reading[0] == _long(5, 4)
    _press(chart, Qt.Key.Key_Home, Qt.Key.Key_Left)
    assert chart.reading[:2] == [_long(2, 2), "70.0, likely between 65 and 75"]
    _press(chart, Qt.Key.Key_End)
    assert chart.reading[0] == _long(5, 4)
    _press(chart, Qt.Key.Key_Escape)
    assert chart.reading == []
    assert chart.accessibleName() == "Reputation score over time"


def test_a_week_is_read_by_its_first_and_last_day(chart: TimelineChart) -> None:
    _show(chart, course(522, every=7))
    _press(chart, Qt.Key.Key_End)
    assert chart.reading[0] == "28 April to 4 May"
    _press(chart, Qt.Key.Key_PageUp)
    assert chart.reading[0] == "31 March to 6 April"
    _press(chart, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert chart.reading[0] == "14–20 April"


def test_reading_tells_what_was_not_read_and_what_happened(chart: TimelineChart) -> None:
    facts = course(30, none=3, few=4, gaps=(gap(2, 1, "Google not read", "Google was not read: it is down."),),
                   events=(event(1, "Second till"),), reviews=1)  # fmt: skip
    _show(chart, facts)
    _press(chart, Qt.Key.Key_End, Qt.Key.Key_Left)
    assert chart.reading[2:] == ["1 review, 1 complaint", "Google was not read: it is down.", "Second till"]
    _press(chart, Qt.Key.Key_Home)
    assert chart.reading[1] == "No reviews yet"
    _press(chart, *[Qt.Key.Key_Right] * 4)
    assert chart.reading[1] == "Not enough to say"
    content = course(3)
    _show(chart, replace(content, steps=(*content.steps[:2], replace(content.steps[2], complaints=0))))
    _press(chart, Qt.Key.Key_End)
    assert chart.reading[2] == "2 reviews"
    _show(chart, course(4, reviews=0))
    _press(chart, Qt.Key.Key_End)
    assert chart.reading[2] == "No new reviews"


def test_pointing_reads_a_day_until_the_pointer_leaves(chart: TimelineChart) -> None:
    _show(chart, course(92))
    layout = chart._layout
    assert layout is not None
    none, there = Qt.MouseButton.NoButton, layout.point(40)
    moved = QMouseEvent(QEvent.Type.MouseMove, there, there, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(chart, moved)
    assert chart._cursor == 40
    assert _colour(chart, layout.point(40)) == _token(chart, "text2")
    chart.leaveEvent(None)  # type: ignore[arg-type]
    assert chart.reading == []


def test_the_reading_stays_beside_its_point_and_inside_the_chart(chart: TimelineChart) -> None:
    facts = course(92, gaps=(gap(91, 0, "not asked", "Nothing was asked for three months, as this computer was off."),))
    _show(chart, facts)
    for number in (0, 45, 91):
        chart._read(number)
        assert not chart.grab().isNull()
    chart.resize(200, 340)
    chart._read(91)
    assert not chart.grab().isNull()


def test_what_is_read_survives_another_reading_of_the_same_days(chart: TimelineChart) -> None:
    _show(chart, course(92))
    _press(chart, Qt.Key.Key_Home)
    _show(chart, course(92, reviews=3))
    assert chart.reading[2] == "3 reviews, 1 complaint"
    _show(chart, course(28))
    assert chart.reading == []


def test_enter_and_a_click_choose_a_day(qtbot: QtBot, chart: TimelineChart) -> None:
    _show(chart, course(92))
    days = heard(chart.day_chosen)
    _press(chart, Qt.Key.Key_Return)
    assert days == []
    _press(chart, Qt.Key.Key_Home, Qt.Key.Key_Return)
    layout = chart._layout
    assert layout is not None
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=layout.point(50).toPoint())
    qtbot.mouseClick(chart, Qt.MouseButton.RightButton, pos=layout.point(20).toPoint())
    assert days == [(0,), (50,)]


def test_with_shift_the_start_of_the_receipt_is_chosen(qtbot: QtBot, chart: TimelineChart) -> None:
    _show(chart, course(92), Picks(30, 91))
    starts, days = heard(chart.start_chosen), heard(chart.day_chosen)
    _press(chart, Qt.Key.Key_Left, Qt.Key.Key_PageDown, Qt.Key.Key_Home, shift=True)
    assert starts == [(29,), (37,), (0,)]
    assert chart.reading[0] == _long(2, 2)
    layout = chart._layout
    assert layout is not None
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, layout.point(12).toPoint())
    assert starts[3:] == [(12,)]
    _show(chart, course(92), Picks(None, 91))
    _press(chart, Qt.Key.Key_Left, shift=True)
    _press(chart, Qt.Key.Key_Home)
    _press(chart, Qt.Key.Key_Return, shift=True)
    assert starts[4:] == [(90,), (0,)]
    assert days == []


def test_other_keys_are_left_to_the_window(qtbot: QtBot, chart: TimelineChart) -> None:
    seen: list[int] = []

    class Outer(QWidget):
        def keyPressEvent(self, event: object) -> None:  # noqa: N802
            seen.append(event.key())  # type: ignore[attr-defined]

    outer = Outer()
    qtbot.addWidget(outer)
    outer.setLayout(column(chart))
    _press(chart, Qt.Key.Key_Left, Qt.Key.Key_A)
    _show(chart, course(5))
    _press(chart, Qt.Key.Key_F5, Qt.Key.Key_Escape)
    assert seen == [Qt.Key.Key_Left, Qt.Key.Key_A, Qt.Key.Key_F5, Qt.Key.Key_Escape]
    outer.layout().removeWidget(chart)  # type: ignore[union-attr]
    chart.setParent(None)


def test_events_are_reached_by_tab_named_and_chosen(qtbot: QtBot, chart: TimelineChart) -> None:
    _show(chart, course(92, events=(event(60, "New menu", 7), event(20, "Second till", 9))))
    told = heard(chart.event_chosen)
    menu, till = chart.event_marks
    assert [mark.accessibleName() for mark in (menu, till)] == ["Event: New menu, 5 March",
                                                                "Event: Second till, 14 April"]  # fmt: skip
    assert all(min(mark.width(), mark.height()) >= 28 for mark in (menu, till))
    _press(chart, Qt.Key.Key_Tab)
    assert menu.hasFocus()
    assert menu.grab().toImage().pixelColor(menu.width() // 2, 1).name() == _token(chart, "accent")
    QTest.keyClick(menu, Qt.Key.Key_Return)
    QTest.keyClick(menu, Qt.Key.Key_Tab)
    assert till.hasFocus()
    QTest.keyClick(till, Qt.Key.Key_Space)
    QTest.keyClick(till, Qt.Key.Key_A)
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton)
    assert told == [(7,), (9,), (7,)]
    _show(chart, course(92, events=(event(20, "Second till", 9),)))
    assert [mark.accessibleName() for mark in chart.event_marks] == ["Event: Second till, 14 April"]


def test_the_event_that_is_told_of_is_filled_and_the_others_are_outlined(chart: TimelineChart) -> None:
    _show(chart, course(92, events=(event(60, "New menu", 7), event(20, "Second till", 9))))
    chart.show_picks(Picks(0, 91), 9)
    assert chart._layout is not None
    menu, till = (pill.box for pill in chart._layout.above.pills)
    assert menu is not None
    assert till is not None
    assert _colour(chart, menu.topLeft() + QPointF(8, 12)) == _token(chart, "surface")
    assert _colour(chart, till.topLeft() + QPointF(8, 12)) == _token(chart, "text")


def test_an_event_without_room_for_its_name_is_a_dot_that_can_be_chosen(qtbot: QtBot, chart: TimelineChart) -> None:
    _show(chart, course(92, events=tuple(event(40, f"The same day, {number}", number) for number in range(1, 6))))
    told = heard(chart.event_chosen)
    layout = chart._layout
    assert layout is not None
    dot = layout.above.pills[4]
    assert dot.box is None
    assert _colour(chart, QPointF(dot.x, layout.plot.top())) == _token(chart, "text")
    last = chart.event_marks[4]
    assert last.toolTip() == "The same day, 5, 25 March"
    QTest.keyClick(last, Qt.Key.Key_Return)
    assert told == [(5,)]


def test_the_chosen_day_is_a_filled_point_and_the_start_a_ring(chart: TimelineChart) -> None:
    _show(chart, course(92), Picks(30, 60))
    layout = chart._layout
    assert layout is not None
    assert _colour(chart, layout.point(60)) == _token(chart, "accent")
    assert _colour(chart, layout.point(30)) == _token(chart, "surface")
    around = {_colour(chart, layout.point(30) + QPointF(0, y / 2)) for y in range(6, 14)}
    assert _token(chart, "accent") in around
    few = course(92, standing=Standing.FEW)
    _show(chart, few, Picks(30, 60))
    assert chart._layout is not None
    assert _colour(chart, chart._layout.point(60)) == _token(chart, "edge")


def test_what_was_not_read_is_hatched_without_a_band(chart: TimelineChart) -> None:
    facts = course(92, gaps=(gap(60, 40),), bare=spans_of([(day(60), day(40))]))
    _show(chart, facts)
    layout = chart._layout
    assert layout is not None
    image = chart.grab().toImage()
    middle = layout.hatches[0].center().x()
    ratio = image.devicePixelRatio()
    inside = {
        image.pixelColor(round((middle + x) * ratio), round((layout.point(41).y() + 12 + y) * ratio)).name()
        for x in range(10)
        for y in range(10)
    }
    assert _token(chart, "band") not in inside
    assert len(inside) > 1
    assert _colour(chart, layout.point(80) + QPointF(0, 10)) == _token(chart, "band")


def test_without_any_score_words_stand_in_for_the_chart(chart: TimelineChart) -> None:
    _show(chart, course(1, standing=Standing.NONE, reviews=0, events=(event(0),)))
    assert not chart.event_marks
    _press(chart, Qt.Key.Key_End)
    assert not chart.grab().isNull()
    _show(chart, course(9, none=3), Picks(0, 1))
    assert not chart.grab().isNull()


class _Calm(QProxyStyle):
    """A style that gives animations no time, as where motion is reduced."""

    def styleHint(self, hint: QStyle.StyleHint, *arguments: object) -> int:  # noqa: N802
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, *arguments)  # type: ignore[arg-type]


def test_another_range_fades_in_and_nothing_moves_for_who_wants_calm(qtbot: QtBot, chart: TimelineChart) -> None:
    _show(chart, course(92))
    running = QVariantAnimation.State.Running
    chart.show_facts(course(92, reviews=3), "")
    assert chart._fade.state() != running
    chart.show_facts(course(28), "", fades=True)
    assert chart._fade.state() == running
    assert not chart.grab().isNull()
    qtbot.waitUntil(lambda: chart._fade.state() != running)
    calm = _Calm()
    chart.setStyle(calm)
    chart.show_facts(course(92), "", fades=True)
    assert chart._fade.state() != running
    chart.setStyle(None)  # type: ignore[arg-type]


def test_the_colours_follow_the_theme(chart: TimelineChart, theme: Theme) -> None:
    _show(chart, course(92))
    layout = chart._layout
    assert layout is not None
    try:
        theme.choose("dark", 1.0)
        assert _colour(chart, layout.point(40) + QPointF(0, 20)) == _token(chart, "band") == theme.tokens.band.lower()
    finally:
        theme.choose("light", 1.0)
