"""Where the parts of the timeline go: ticks, bars, labels, the legend; the same at one day and at ten years."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from reputation_desktop.ui.charts.axis import Axis
from reputation_desktop.ui.charts.course import Ink
from reputation_desktop.ui.charts.day_spans import spans_of
from reputation_desktop.ui.charts.facts import ChartEvent, ChartFacts, Standing
from reputation_desktop.ui.charts.labels import Bench
from reputation_desktop.ui.charts.layout import lay_out
from reputation_desktop.ui.charts.legend import legend_words, paint_legend, place_legend
from reputation_desktop.ui.charts.ticks import month_ticks, ticks_for
from reputation_desktop.ui.theme.theme import Theme
from tests.building import NOW, ZONE
from tests.ui.timeline_course import LAST, course, day, event, gap

ROOM = QRectF(0, 0, 760, 500)


def _ticks(theme: Theme, days: int, width: float = 700) -> list[str]:
    first = LAST - timedelta(days=days - 1)
    axis = Axis(0, width, first, days)
    made = ticks_for(first, LAST, axis.begin, lambda each: f"{each.day}.{each.month}.", width + 44, theme)
    metrics = QFontMetricsF(theme.font(13))
    for tick, following in pairwise(made):
        assert tick.x + metrics.horizontalAdvance(tick.words) < following.x
    return [tick.words for tick in made]


def test_the_finest_division_whose_names_fit_is_written_under_the_chart(theme: Theme) -> None:
    assert _ticks(theme, 1) == ["4.5."]
    assert _ticks(theme, 5) == ["30.4.", "1.5.", "2.5.", "3.5.", "4.5."]
    assert _ticks(theme, 28)[:2] in (["13.4.", "20.4."], ["12.4.", "19.4."])
    assert _ticks(theme, 120) == ["February", "March", "April", "May"]
    assert _ticks(theme, 365) == ["July", "October", "2026", "April"]
    assert _ticks(theme, 3650)[0] == "2017"
    assert _ticks(theme, 3650)[-1] == "2026"
    assert len(_ticks(theme, 3650, 300)) < len(_ticks(theme, 3650))


def test_a_small_chart_names_its_months_alone(theme: Theme) -> None:
    first = date(2026, 3, 30)
    axis = Axis(0, 400, first, 40)
    assert [(tick.words, tick.x) for tick in month_ticks(first, date(2026, 5, 8), axis.begin, 400, theme)] == [
        ("April", 20.0),
        ("May", 320.0),
    ]


@pytest.mark.parametrize(("steps", "every"), [(1, 1), (2, 1), (28, 1), (365, 1), (732, 1), (522, 7)])
def test_a_course_of_any_length_fills_the_same_room(theme: Theme, steps: int, every: int) -> None:
    facts = course(steps, every=every)
    layout = lay_out(ROOM, facts, theme)
    points = [layout.point(number) for number in range(steps)]
    assert all(layout.plot.contains(point) for point in points)
    assert [point.x() for point in points] == sorted(point.x() for point in points)
    assert points[-1].x() > layout.plot.right() - layout.plot.width() / min(2, steps)
    assert layout.course.bands
    for band in layout.course.bands:
        assert band.boundingRect().width() > 1
    for bar in layout.volume.bars:
        assert layout.bars.adjusted(-1, -1, 1, 1).contains(bar.others if bar.complaints.isEmpty() else bar.complaints)
    assert all(layout.step_at(point.x()) == number for number, point in enumerate(points))


@pytest.mark.parametrize(("steps", "every", "days"), [(28, 1, 1), (92, 1, 1), (365, 1, 7), (522, 7, 28)])
def test_bars_stand_for_as_many_days_as_make_them_wide_enough(theme: Theme, steps: int, every: int, days: int) -> None:
    volume = lay_out(ROOM, course(steps, every=every), theme).volume
    assert volume.days == days
    assert volume.most == 2 * days // every
    assert all(bar.complaints.width() >= 2 for bar in volume.bars)
    assert all(left.complaints.right() <= right.complaints.left() for left, right in zip(
        volume.bars[::-1], volume.bars[-2::-1], strict=False))  # fmt: skip


def test_a_bar_of_complaints_alone_has_nothing_above_it(theme: Theme) -> None:
    (bar,) = lay_out(ROOM, course(1, reviews=1), theme).volume.bars
    assert bar.others.isEmpty()
    assert not bar.complaints.isEmpty()
    assert lay_out(ROOM, course(5, reviews=0), theme).volume.bars == ()


def test_the_line_is_dotted_where_something_is_missing_and_bandless_where_all_is(theme: Theme) -> None:
    partly = lay_out(ROOM, course(30, gaps=(gap(20, 11),)), theme)
    assert [ink for ink, _ in partly.course.lines] == [Ink.SURE, Ink.DOTTED, Ink.SURE]
    assert len(partly.course.bands) == 1
    wholly = lay_out(ROOM, course(30, gaps=(gap(20, 11),), bare=spans_of([(day(20), day(11))])), theme)
    assert len(wholly.course.bands) == 2
    (hatch,) = wholly.hatches
    assert hatch.left() == pytest.approx(wholly.axis.begin(day(20)))
    assert hatch.right() == pytest.approx(wholly.axis.begin(day(10)))
    assert wholly.course.bands[0].boundingRect().right() < hatch.left()
    assert wholly.course.bands[1].boundingRect().left() > hatch.right()


def test_a_gap_that_began_before_the_course_is_hatched_from_its_left_edge(theme: Theme) -> None:
    layout = lay_out(ROOM, course(10, gaps=(gap(40, 5), gap(7, 3))), theme)
    (hatch,) = layout.hatches
    assert hatch.left() == layout.plot.left()


def test_days_with_few_reviews_are_grey_and_those_before_the_first_review_are_not_drawn(theme: Theme) -> None:
    layout = lay_out(ROOM, course(30, none=5, few=10), theme)
    assert [ink for ink, _ in layout.course.lines] == [Ink.GREY, Ink.SURE]
    assert layout.course.lines[0][1].boundingRect().left() > layout.plot.left() + 5 * layout.axis.a_day
    assert lay_out(ROOM, course(3, standing=Standing.NONE), theme).says_something is False


def test_labels_stand_side_by_side_or_one_above_the_other_and_never_on_one_another(theme: Theme) -> None:
    events = (event(40), event(38, "A new waiter, the one from Lisbon, who sings", 2), event(37, "Rain", 3),
              event(36, "More rain", 4), event(1, "Today's special", 5))  # fmt: skip
    above = lay_out(ROOM, course(92, events=events, gaps=(gap(80, 70), gap(39, 35, "paused"))), theme).above
    boxes = [pill.box for pill in above.pills if pill.box is not None] + [note.box for note in above.notes]
    assert not any(first.intersects(second) for number, first in enumerate(boxes) for second in boxes[:number])
    assert all(ROOM.contains(box) and box.bottom() <= above.top for box in boxes)
    assert [pill.box is None for pill in above.pills] == [False, False, False, True, False]
    assert above.pills[1].words.endswith("…")
    assert len({pill.box.top() for pill in above.pills if pill.box is not None}) == 3
    free = above.free_box(above.pills[0].x, 100, theme)
    assert not any(free.intersects(box) for box in boxes)


def test_a_label_at_the_edge_is_shifted_inwards() -> None:
    bench = Bench(0, 100, 5, 1)
    (first, last, none) = bench.seats([(2, 30), (99, 30), (50, 60)])
    assert first is not None
    assert last is not None
    assert (first.left, first.right, last.left, last.right) == (0, 30, 70, 100)
    assert none is None


def test_a_legend_takes_a_second_line_where_it_is_too_wide(theme: Theme) -> None:
    wide, narrow = place_legend(0, 0, 800, theme), place_legend(0, 0, 260, theme)
    assert {entry.box.top() for entry in wide.entries} == {0}
    assert narrow.height > wide.height
    assert all(entry.box.right() <= 260 for entry in narrow.entries)
    assert legend_words() == "score, and where it likely lies; reviews; complaints; not read"
    image = QImage(800, 40, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.fillRect(image.rect(), theme.colour("surface"))
    paint_legend(painter, wide, theme)
    painter.end()
    seen = set(memoryview(image.constBits()).cast("I"))
    assert {theme.colour(token).rgb() for token in ("accent", "bar", "ember")} <= seen


def test_stretches_of_days_are_joined_and_looked_up() -> None:
    spans = spans_of([(day(3), day(2)), (day(9), day(7)), (day(8), day(5))])
    assert list(spans) == [(day(9), day(5)), (day(3), day(2))]
    assert [number for number in range(12) if day(number) in spans] == [2, 3, 5, 6, 7, 8, 9]
    assert list(spans_of([(day(4), day(3)), (day(2), day(1))])) == [(day(4), day(1))]


def test_a_first_and_a_last_week_may_be_cut_short() -> None:
    weeks = course(60, every=7).steps
    first, last = weeks[0], weeks[-1]
    cut = ChartFacts(
        (replace(first, first_day=first.last_day), *weeks[1:-1], replace(last, last_day=last.first_day)), ZONE, NOW
    )
    for number, step in enumerate(cut.steps):
        assert cut.step_on(step.first_day) == cut.step_on(step.last_day) == number


def test_steps_of_weeks_know_their_days_gaps_and_events() -> None:
    facts = course(10, every=7, gaps=(gap(15, 13),), events=(ChartEvent(1, day(16), "Rain"),))
    assert facts.days == 70
    assert facts.page == 4
    assert course(10).page == 7
    assert [facts.step_on(day(number)) for number in (69, 7, 6, 0)] == [0, 8, 9, 9]
    assert facts.step_on(day(70)) is None
    assert [bool(facts.gaps_on(number)) for number in range(6, 10)] == [False, True, False, False]
    assert [each.title for each in facts.events_in(7)] == ["Rain"]
    assert facts.events_in(8) == []
