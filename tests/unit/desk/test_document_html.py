"""A report as a web page: complete by itself, and never more than text where somebody wrote text."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from lxml import etree

from reputation_desktop.desk.document_html import html_of
from reputation_desktop.domain.document import (
    Block,
    Course,
    CoursePoint,
    Document,
    Figure,
    Heading,
    PageBreak,
    Quote,
    Table,
    Tone,
    Words,
)

EVIL = "<script>alert('x')</script> & \"quotes\" \x00\x0b"
TOLD = "<script>alert('x')</script> & \"quotes\" "
FIRST = date(2026, 5, 4)


def _page(*blocks: Block, title: str = "Report", under: str = "Café Luna") -> etree._Element:
    """The page, which is well-formed markup."""
    html = html_of(Document("de", title, under, blocks, "Page {page} of {pages}"))
    assert html.startswith("<!DOCTYPE html>\n")
    return etree.fromstring(html.encode())


def _texts(page: etree._Element, path: str) -> list[str]:
    return [_text(each) for each in page.findall(path)]


def _text(element: etree._Element) -> str:
    return "".join(str(each) for each in element.itertext())


def _course(scores: list[float | None], unread: tuple[tuple[date, date], ...] = ()) -> Course:
    points = (
        CoursePoint(FIRST + timedelta(number), score, score and score - 5, score and score + 5, number + 1, 1)
        for number, score in enumerate(scores)
    )
    return Course(tuple(points), "From 70 to 78.", unread)


def test_a_page_says_its_language_and_loads_nothing() -> None:
    html = html_of(Document("de", "Woche", "", (Words("Hallo"),)))
    assert '<html lang="de">' in html
    assert '<meta charset="utf-8"/>' in html
    assert "@media print" in html
    assert not any(loaded in html for loaded in ("src=", "href=", "url(http", "@import", "<script"))
    assert "under" not in html.partition("<body>")[2]


def test_whatever_somebody_wrote_is_text() -> None:
    figure = Figure(EVIL, EVIL)
    table = Table((EVIL,), ((EVIL,),))
    page = _page(Heading(EVIL), Words(EVIL), Quote(EVIL, EVIL), figure, table, _course([70]), title=EVIL, under=EVIL)
    assert page.findall(".//script") == []
    for path in ("h1", "h2", "blockquote/p", "table//td", "table//th"):
        assert TOLD in _texts(page, f"body//{path}"), path
    assert _texts(page, "head/title") == [TOLD]


def test_tones_quotes_and_figures() -> None:
    page = _page(
        Words("quiet", Tone.QUIET),
        Quote("Cold soup.", "Anna", (2, 5)),
        Quote("", ""),
        Figure("78", "of 100", 72, 78, 84),
        Figure("12", "reviews"),
        Figure("50", "without a band", value=50),
    )
    assert _texts(page, "body/p[@class='quiet']") == ["quiet"]
    first, empty = page.findall("body/blockquote")
    assert [_text(each) for each in first] == ["★★☆☆☆ 2/5", "Cold soup.", "Anna"]
    assert len(empty) == 0
    (figures,) = page.findall("body/div[@class='figures']")
    assert len(figures) == 3
    assert len(figures.findall(".//svg")) == 2
    assert len(figures.findall(".//rect")) == 1


def test_a_table_has_its_figures_its_labels_and_its_total() -> None:
    page = _page(
        Table(("What", "Points"), (("Praise", "+4.1"), ("Score", "78.0")), frozenset({1}), total=True),
        Table((), (("Link", "https://example.org"),)),
        Table((), ()),
    )
    receipt, facts, empty = page.findall("body/table")
    assert [each.get("class") for each in receipt.findall(".//tr")] == [None, None, "total"]
    assert [each.get("class") for each in receipt.findall(".//td")] == [None, "n", None, "n"]
    assert facts.get("class") == "labels"
    assert facts.find("thead") is None
    assert empty.findall(".//tr") == []


def test_a_page_break_belongs_to_what_follows() -> None:
    page = _page(Heading("one"), PageBreak(), Heading("two"), PageBreak())
    (broken,) = page.findall("body/div[@class='break']")
    assert _texts(broken, "h2") == ["two"]


def test_a_course_is_drawn_and_said() -> None:
    unread = ((FIRST + timedelta(3), FIRST + timedelta(4)),)
    page = _page(_course([70, 72, 74, 75, 76, None, 77, 78], unread))
    (figure,) = page.findall("body/figure")
    (drawing,) = figure.findall("svg")
    assert drawing.get("role") == "img"
    assert drawing.get("aria-label") == "From 70 to 78."
    assert _texts(figure, "figcaption") == ["From 70 to 78."]
    lines = [each.get("class") for each in drawing.findall("polyline")]
    assert lines == ["line", "line dotted", "line"], "read, not read, and read again after a day without a score"
    assert len(drawing.findall("polygon[@class='band']")) == 2
    (hatch,) = drawing.findall("rect[@fill='url(#hatch)']")
    assert float(str(hatch.get("width"))) == pytest.approx(2 * 680 / 8, abs=0.1)
    assert len(page.findall(".//pattern[@id='hatch']")) == 1
    assert [each.text for each in drawing.findall("text")][-2:] == ["2026-05-04", "2026-05-11"]


@pytest.mark.parametrize(
    ("score", "grid"),
    [
        (76.0, ["70", "80", "90", "100"]),
        (98.0, ["70", "80", "90", "100"]),
        (3.0, ["0", "10", "20", "30"]),
        (None, ["50", "60", "70", "80"]),
    ],
)
def test_the_scale_is_never_so_fine_that_a_small_change_looks_large(score: float | None, grid: list[str]) -> None:
    points = (CoursePoint(FIRST, score, score, score),)
    page = _page(Course(points, "One day."))
    assert [each.text for each in page.findall("body/figure/svg/text")][:-1] == grid


def test_a_course_without_days_is_only_said() -> None:
    page = _page(Course((), "Nothing yet."))
    assert _texts(page, "body/p")[-1] == "Nothing yet."
