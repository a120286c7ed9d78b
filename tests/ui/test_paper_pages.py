"""How a report is laid out: what stays together, what is repeated, and that nothing falls off the page."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale, QRectF
from PySide6.QtGui import QImage, QPageSize, QPainter

from reputation_desktop.domain.document import (
    Block,
    Course,
    CoursePoint,
    Figure,
    Heading,
    PageBreak,
    Quote,
    Table,
    Tone,
    Words,
)
from reputation_desktop.ui.charts.facts import Standing
from reputation_desktop.ui.paper.columns import Columns
from reputation_desktop.ui.paper.course_set import chart_of
from reputation_desktop.ui.paper.lines import Figures, Lines, Manner
from reputation_desktop.ui.paper.pages import Pages
from reputation_desktop.ui.paper.sheet import POINT, type_of, usual_size
from reputation_desktop.ui.paper.strips import Placed, Strip, joined, on_pages
from reputation_desktop.ui.paper.told import words_of
from tests.ui.paper_reading import document, ink_between

A4 = QPageSize(QPageSize.PageSizeId.A4)
LETTER = QPageSize(QPageSize.PageSizeId.Letter)
LONG = "We waited forty minutes for two cups of coffee, and when they came they were cold. " * 12

pytestmark = pytest.mark.usefixtures("theme")


def strip(height: float = 10, **others: object) -> Strip:
    return Strip(height, lambda *_: None, **others)  # type: ignore[arg-type]


def laid(strips: list[Strip], height: float = 100) -> list[list[int]]:
    """Which strips stand on which page, by their numbers; repeated heads have none."""
    numbers = {id(each): number for number, each in enumerate(strips)}
    return [[numbers[id(p.strip)] for p in page if id(p.strip) in numbers] for page in on_pages(strips, height)]


# --- what stays together ---------------------------------------------------------------------------


def test_pages_are_filled_one_after_the_other() -> None:
    assert laid([strip(40), strip(40), strip(40)]) == [[0, 1], [2]]
    assert laid([]) == [[]]


def test_room_before_a_strip_is_left_out_at_the_top_of_a_page() -> None:
    pages = on_pages([strip(60, above=30), strip(60, above=30)], 100)
    assert [[placed.top for placed in page] for page in pages] == [[0], [0]]


def test_a_heading_goes_to_the_next_page_with_what_it_heads() -> None:
    assert laid([strip(70), strip(20, stays_with_next=True), strip(20)]) == [[0], [1, 2]]


def test_what_is_higher_than_a_page_is_broken_where_it_must_be() -> None:
    company = joined(*([strip(40)] for _ in range(4)))
    assert laid([strip(50), *company]) == [[0, 1], [2, 3], [4]]
    assert laid([strip(10), strip(150), strip(10)]) == [[0], [1], [2]]


def test_a_page_break_breaks_once() -> None:
    assert laid([strip(breaks=True), strip(stays_with_next=True), strip(breaks=True)]) == [[0, 1], [2]]


def test_a_head_is_repeated_above_what_goes_on() -> None:
    head = strip(20)
    rows = [strip(30, head=head) for _ in range(5)]
    pages = on_pages([head, *rows], 100)
    assert [len(page) for page in pages] == [3, 3, 2]
    assert all(page[0] == Placed(head, 0) for page in pages)


# --- lines and figures -----------------------------------------------------------------------------


def test_no_first_and_no_last_line_stands_alone() -> None:
    lines = Lines(LONG, 300 * POINT, Manner(type_of(10), "text", 15 * POINT))
    strips = lines.strips(above=60)
    assert lines.count > 10
    assert lines.heights == 15 * POINT * lines.count
    alone = [number for number, each in enumerate(strips) if each.stays_with_next]
    assert alone == [0, lines.count - 2]
    assert strips[0].above == 60


def test_a_text_keeps_its_lines_and_loses_what_is_no_letter() -> None:
    manner = Manner(type_of(10), "text", 15 * POINT)
    assert Lines("one\r\n\r\ntwo\rthree\x00", 1000 * POINT, manner).count == 4
    assert Lines("", 1000 * POINT, manner).count == 1


def test_figures_are_all_equally_wide() -> None:
    manner = Manner(type_of(10), "text", 15 * POINT)
    assert Figures("1,111", 30 * POINT, manner).fits == Figures("8,888", 30 * POINT, manner).fits
    assert not Figures("1,111,111,111", 30 * POINT, manner).fits


# --- tables ----------------------------------------------------------------------------------------


def widths(table: Table) -> list[float]:
    places = Columns(table, 480 * POINT, 10 * POINT, type_of(9.5, 600), type_of(8.5, 500)).places()
    assert places[-1][0] + places[-1][1] <= 480 * POINT + 1
    return [width / POINT for _, width in places]


def test_what_is_left_goes_to_the_words() -> None:
    name, number = widths(Table(("Channel", "Reviews"), (("Google", "12"),), frozenset({1})))
    assert name > 400
    assert number < 60


def test_short_words_are_not_broken_where_long_ones_can_be() -> None:
    day, author, said = widths(Table(("When", "Who", "What"), (("17 May", "Anna Baker", LONG),)))
    assert 30 < day < 60
    assert 40 < author < 90
    assert said > 300


def test_words_without_end_share_the_room() -> None:
    left, right = widths(Table((), (("a" * 400, "b" * 400),)))
    assert left == pytest.approx(right)
    narrow = widths(Table(tuple("wwwwwwwwww" for _ in range(12)), (("x",) * 12,)))
    assert sum(narrow) == pytest.approx(480 - 11 * 10)


def test_a_long_text_among_figures_is_set_as_words() -> None:
    assert widths(Table((), (("Median", LONG),), frozenset({1})))[1] < 200


def test_a_table_repeats_its_head_on_every_page() -> None:
    rows = tuple((f"{number} May", "The soup was cold.") for number in range(1, 80))
    pages = Pages(document(Heading("All"), Table(("When", "What"), rows)), A4)
    assert pages.count == 3
    assert Pages(document(Table((), rows)), A4).count == 3


# --- whole pages -----------------------------------------------------------------------------------


def painted(pages: Pages, number: int = 0) -> QImage:
    picture = QImage(round(pages.sheet.width / POINT), round(pages.sheet.height / POINT), QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFFFF)
    painter = QPainter(picture)
    pages.paint(painter, number, QRectF(picture.rect()))
    painter.end()
    return picture


def _course(days: int) -> Course:
    first = date(2026, 1, 1)
    points = (CoursePoint(first + timedelta(n), 70 + n % 9, 65.0, 81.0, n % 4, n % 2) for n in range(days))
    return Course(tuple(points), "It went up and down.", ((first, first + timedelta(2)),))


EVERYTHING: tuple[Block, ...] = (
    Figure("78", "of 100", 72, 78, 84),
    *(Figure(str(number), "reviews of this time that were answered") for number in range(5)),
    Figure("not enough to say", "until an answer, half of the time"),
    Figure("50", "without a band", value=50),
    _course(31),
    Heading("Why"),
    Table(("", "Points"), (("Praise", "+4.1"), ("Rest", LONG), ("Score", "78.0")), frozenset({1}), total=True),
    *(Words(LONG, tone) for tone in Tone),
    PageBreak(),
    Quote(LONG * 6, "Anna Baker", (4.5, 5)),
    Quote("", ""),
    Words("مرحبا بكم"),
    Table((), ((LONG * 8, LONG), ("", ""))),
    Table((), ()),
    Table(("Only a head",), ()),
    Course((), "Nothing."),
)


@pytest.mark.parametrize("size", [A4, LETTER, QPageSize(QPageSize.PageSizeId.A5)])
def test_everything_stays_within_the_page(size: QPageSize) -> None:
    pages = Pages(document(*EVERYTHING), size)
    assert pages.count > 3
    foot_from = pages.sheet.body.bottom() / pages.sheet.height
    foot_to = (pages.sheet.foot.top() - 7 * POINT) / pages.sheet.height
    for number in range(pages.count):
        picture = painted(pages, number)
        assert ink_between(picture, 0.05, 0.5), "no page is empty"
        assert not ink_between(picture, foot_from + 0.003, foot_to), "and nothing hangs into its foot"


def test_nothing_at_all_is_one_page() -> None:
    assert Pages(document(foot=""), A4).count == 1


def test_a_page_without_a_foot_has_none() -> None:
    assert not ink_between(painted(Pages(document(foot=""), A4)), 0.92, 1)
    assert ink_between(painted(Pages(document(), A4)), 0.92, 1)


@pytest.mark.parametrize(("locale", "size"), [("en_US", LETTER), ("de_DE", A4), ("en_GB", A4), ("en_CA", LETTER)])
def test_the_paper_is_the_one_there_is(locale: str, size: QPageSize) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        assert usual_size() == size
        assert Pages(document()).size == size
    finally:
        QLocale.setDefault(before)


def test_the_course_is_the_timelines() -> None:
    first = date(2026, 5, 4)
    week = timedelta(7)
    points = (CoursePoint(first, None, None, None), CoursePoint(first + week, 70, 60, 80, 3, 1))
    unread = ((first, first), (first - week, first))
    facts = chart_of(Course(points, "", unread))
    before, after = facts.steps
    assert (before.first_day, before.last_day, before.standing) == (first - timedelta(6), first, Standing.NONE)
    assert (after.first_day, after.last_day, after.standing) == (first + timedelta(1), first + week, Standing.ENOUGH)
    assert [(each.first_day, each.last_day) for each in facts.gaps] == [(first - week, first)]
    (alone,) = chart_of(Course(points[1:], "")).steps
    assert alone.first_day == alone.last_day


def test_the_words_alone_say_all_that_is_on_paper() -> None:
    told = words_of(
        document(
            Figure("78", "of 100", 72, 78, 84),
            Heading("Why"),
            Table(("Channel", "Reviews", "Answered"), (("Google", "12", ""), ("Yelp", "3", "2"))),
            Table((), (("Link", "https://example.org"),)),
            PageBreak(),
            Quote("Cold soup.", "Anna", (2, 5)),
            _course(3),
        )
    )
    assert told.split("\n\n") == [
        "Weekly report",
        "Café Luna · made on 4 May 2026",
        "78 of 100",
        "Why",
        "Google, Reviews: 12\nYelp, Reviews: 3, Answered: 2",
        "Link, https://example.org",
        "2 of 5 stars\nCold soup.\nAnna",
        "It went up and down.",
    ]
