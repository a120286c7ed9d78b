"""How the shop stands: the number, its trend and band, and three months of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reputation_desktop.ui.charts.scale import ChartScale, scale_for
from reputation_desktop.ui.today.page import TodayPage
from reputation_desktop.ui.work.services import Services
from tests.building import CONTENT, DAY, NOW, channel, found, new, write
from tests.ui.today_page import filling, heard, named, open_page, read_at, texts


def _shop(qtbot: QtBot, services: Services, folder: Path, *ages: int) -> TodayPage:
    """A shop with five stars, as many days ago each."""
    with filling(folder) as store:
        google = channel(store)
        reviews = [
            new(found(str(age), "Good.", stars=5, claimed=NOW - age * DAY), CONTENT, seen_at=NOW - age * DAY)
            for age in ages
        ]
        write(store, google, new=reviews)
        read_at(store, google)
    return open_page(qtbot, services)


def test_before_the_store_answers_there_are_headings_and_no_number(qtbot: QtBot, services: Services) -> None:
    page = TodayPage(services)
    qtbot.addWidget(page)
    page.show()
    shown = texts(page)
    assert {"Reputation score", "Three months", "Complaints", "Channels", "Fetch now"} <= set(shown)
    assert not any(character.isdecimal() for text in shown for character in text)


def test_the_score_its_band_and_its_trend_are_told(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    page = _shop(qtbot, services, tmp_path, 3, 5, 8, 40, 45, 50, 55, 60)
    card = page.score
    facts = page._facts
    assert facts is not None
    assert facts.today.trend is not None
    score = facts.today.score
    assert card._number.text == str(round(score.score))
    assert not card._number.grey
    assert f"Likely between {round(score.low)} and {round(score.high)}" in texts(card)
    assert {"in 4 weeks", f"{facts.today.trend:.1f}"} <= set(texts(card))
    assert card._trend.accessibleName() == f"up {facts.today.trend:.1f} points in 4 weeks"
    assert card._number.accessibleName().startswith(f"Reputation score {score.score:.0f}. Likely between")


@pytest.mark.parametrize(
    ("trend", "said", "aloud"),
    [
        (-1.26, "1.3", "down 1.3 points in 4 weeks"),
        (0.04, "about the same", "about the same as 4 weeks ago"),
        (None, "", ""),
    ],
)
def test_a_trend_is_told_by_shape_and_words(
    qtbot: QtBot, services: Services, tmp_path: Path, trend: float | None, said: str, aloud: str
) -> None:
    page = _shop(qtbot, services, tmp_path, 1, 2, 3, 4, 5)
    assert page._facts is not None
    page.score.show_facts(replace(page._facts, today=replace(page._facts.today, trend=trend)))
    assert page.score._trend.isVisible() == (trend is not None)
    assert page.score._trend_sign.isVisible() == bool(trend and abs(trend) > 0.05)
    if trend is not None:
        assert (page.score._trend.text(), page.score._trend.accessibleName()) == (said, aloud)


def test_too_few_reviews_grey_the_number_and_say_why(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    page = _shop(qtbot, services, tmp_path, 3, 5, 8)
    assert page.score._number.grey
    assert "Not enough to say: 3 of 5 reviews in the last year" in texts(page.score)
    assert page.score.chart.accessibleDescription() == "There are not enough reviews yet to draw the score."
    assert "in 4 weeks" not in texts(page.score)


def test_without_any_review_no_number_is_made_up(qtbot: QtBot, services: Services) -> None:
    page = open_page(qtbot, services)
    assert page.score._number.text == "–"
    assert not page.score.why.isVisible()


def test_why_asks_for_the_receipt(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    page = _shop(qtbot, services, tmp_path, 1, 2, 3, 4, 5)
    wanted = heard(services.receipt_wanted)
    named(page.score, f"Why {page.score._number.text}?").click()
    assert wanted == [()]


def test_a_day_is_read_by_pointing_and_by_arrow_keys(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    page = _shop(qtbot, services, tmp_path, 1, 2, 20, 21, 22, 23, 24)
    chart = page.score.chart
    assert chart.accessibleName() == "Reputation score over three months"
    assert chart.accessibleDescription().startswith("From ")
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.reading.startswith("today: ")
    for _ in range(10):
        QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.reading.startswith("24 April: ")
    assert "likely between" in chart.reading
    assert chart.accessibleName() == chart.reading
    QTest.keyClick(chart, Qt.Key.Key_PageUp)
    QTest.keyClick(chart, Qt.Key.Key_PageUp)
    assert chart.reading == "10 April: not enough to say"
    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert chart.reading == "1 February: no reviews yet"
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert chart.reading.startswith("today: ")
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert chart.reading == ""
    QTest.mouseMove(chart, QPoint(chart.width() // 2, 20))
    qtbot.waitUntil(lambda: chart.reading != "")
    page.score.show_facts(page._facts)  # type: ignore[arg-type]
    assert chart.reading != ""
    page.greeting.counter.setFocus()
    qtbot.waitUntil(lambda: chart.reading == "")


def test_days_without_reviews_are_not_drawn_and_few_reviews_are_a_grey_line(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    page = _shop(qtbot, services, tmp_path, 5, 6, 30, 31, 32)
    chart = page.score.chart
    edge, accent = (services.theme.colour(each).rgb() for each in ("edge", "accent"))
    image = chart.grab().toImage()

    def colours(first: int, last: int) -> set[int]:
        return {
            image.pixel(x, y)
            for place in range(first, last)
            for x in [round(chart._points[place].x() * image.devicePixelRatio())]
            for y in range(image.height() - 30)
        }

    assert not {edge, accent} & colours(2, 58)
    assert edge in colours(65, 80)
    assert accent in colours(88, 92)


def test_a_click_of_the_mouse_leaves_the_reading_when_the_pointer_does(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    page = _shop(qtbot, services, tmp_path, 1, 2, 3, 4, 5)
    chart = page.score.chart
    QTest.mouseMove(chart, QPoint(60, 20))
    qtbot.waitUntil(lambda: chart.reading != "")
    chart.leaveEvent(None)
    assert chart.reading == ""


@pytest.mark.parametrize(
    ("lowest", "highest", "scale"),
    [
        (68.2, 86.1, ChartScale(60, 90, 10)),
        (71.0, 79.0, ChartScale(60, 90, 10)),
        (77.0, 79.9, ChartScale(60, 90, 10)),
        (62.0, 63.0, ChartScale(50, 80, 10)),
        (97.0, 100.0, ChartScale(70, 100, 10)),
        (0.0, 3.0, ChartScale(0, 30, 10)),
        (12.0, 88.0, ChartScale(0, 100, 20)),
        (31.0, 89.0, ChartScale(30, 90, 10)),
    ],
)
def test_the_scale_shows_whole_tens_and_at_least_thirty_points(
    lowest: float, highest: float, scale: ChartScale
) -> None:
    made = scale_for(lowest, highest)
    assert made == scale
    assert 0 <= made.share(lowest) <= made.share(highest) <= 1
    assert (made.lines[0], made.lines[-1]) == (made.low, made.high)


def test_a_number_of_days_that_changes_leaves_no_day_chosen(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    page = _shop(qtbot, services, tmp_path, 1, 2, 3, 4, 5)
    chart = page.score.chart
    assert page._facts is not None
    daily = page._facts.today.daily
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert not chart.grab().isNull()
    chart.show_scores(daily[1:], page._facts.zone, NOW)
    assert chart.reading == ""
    QTest.keyClick(chart, Qt.Key.Key_A)
    assert chart.reading == ""
