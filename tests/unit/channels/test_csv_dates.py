"""Dates in tables: read where they are plain, asked about where they are not."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.channels.files.csv_dates import (
    Dates,
    decided,
    read_date,
    told_without_zone,
    wished_dates,
)
from reputation_desktop.domain.errors import DayOrMonth, WorldFailed, WrongWords

FIRST_OF_MAY = date(2026, 5, 1)


@pytest.mark.parametrize(
    "cell",
    [
        "2026-05-01", "2026/05/01", "2026-5-1", "01.05.2026", "1.5.2026", "1.5.26", "1. 5. 2026",
        "1 May 2026", "May 1, 2026", "Friday, May 1st, 2026", "1-May-2026", "1. Mai 2026", "Fr., 1. Mai 2026",
        "1 mai 2026", "1er mai 2026", "vendredi 1er mai 2026", "1 de mayo de 2026", "viernes, 1 de mayo de 2026",
        "1 maggio 2026", "1 mei 2026", "1 de maio de 2026",
    ],
)  # fmt: skip
def test_a_day_is_read_however_it_is_written(cell: str) -> None:
    assert read_date(cell, Dates.ASK) == FIRST_OF_MAY


@pytest.mark.parametrize(
    ("cell", "hour"),
    [
        ("2026-05-01T10:15:00Z", 10), ("2026-05-01 10:15:00", 10), ("2026-05-01T10:15:00.123456+02:00", 8),
        ("2026-05-01 10:15:00 UTC", 10), ("2026-05-01 10:15:00 -0400", 14), ("01.05.2026 10:15", 10),
        ("01.05.26, 10:15 Uhr", 10), ("1 May 2026 at 10:15", 10), ("Fri, 01 May 2026 10:15:00 +0100", 9),
        ("May 1, 2026 10:15 PM", 22), ("1777630500", 10), ("1777630500000", 10),
    ],
)  # fmt: skip
def test_a_time_is_read_with_its_zone_and_as_utc_without(cell: str, hour: int) -> None:
    assert read_date(cell, Dates.ASK) == datetime(2026, 5, 1, hour, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("cell", "order", "expected"),
    [
        ("1/5/2026", Dates.DAY_FIRST, date(2026, 5, 1)),
        ("1/5/2026", Dates.MONTH_FIRST, date(2026, 1, 5)),
        ("01-05-26", Dates.DAY_FIRST, date(2026, 5, 1)),
        ("1/5/2026", Dates.ASK, None),
        ("1/5/2026", Dates.EXCEL, None),
        ("5/5/2026", Dates.ASK, date(2026, 5, 5)),
        ("25/5/2026", Dates.MONTH_FIRST, None),
        ("1/5/2026 9:30 AM", Dates.MONTH_FIRST, datetime(2026, 1, 5, 9, 30, tzinfo=UTC)),
        ("1/5/2026, 21:30", Dates.DAY_FIRST, datetime(2026, 5, 1, 21, 30, tzinfo=UTC)),
        ("46143", Dates.EXCEL, date(2026, 5, 1)),
        ("46143,5", Dates.EXCEL, datetime(2026, 5, 1, 12, 0, tzinfo=UTC)),
        ("46143", Dates.DAY_FIRST, None),
        ("2026-05-01", Dates.EXCEL, date(2026, 5, 1)),
    ],
)
def test_slashes_and_day_numbers_follow_what_was_decided(cell: str, order: Dates, expected: date | None) -> None:
    assert read_date(cell, order) == expected


@pytest.mark.parametrize(
    "cell", ["", "soon", "2 weeks ago", "32.01.2026", "2026-02-30", "1/5", "99/99/2026", "5 stars"]
)
def test_what_is_no_date_is_none(cell: str) -> None:
    assert read_date(cell, Dates.DAY_FIRST) is None


@pytest.mark.parametrize(
    ("cells", "order"),
    [
        (["1/5/2026", "13/5/2026"], Dates.DAY_FIRST),
        (["1/5/2026", "5/13/2026 10:00"], Dates.MONTH_FIRST),
        (["5/5/2026", ""], Dates.ASK),
        (["2026-05-01", "1.5.2026", "soon", "99/99/2026"], Dates.ASK),
        ([], Dates.ASK),
    ],
)
def test_a_whole_column_decides(cells: list[str], order: Dates) -> None:
    assert decided(cells, Dates.ASK, Dates.ASK, "x.csv") is order


@pytest.mark.parametrize("cells", [["1/5/2026", "2/3/2026"], ["13/5/2026", "5/13/2026"]])
def test_a_column_that_decides_nothing_or_both_is_asked_about(cells: list[str]) -> None:
    with pytest.raises(DayOrMonth, match=r"In x\.csv a date like “\d+/\d+/2026”"):
        decided(cells, Dates.ASK, Dates.ASK, "x.csv")
    assert decided(cells, Dates.MONTH_FIRST, Dates.ASK, "x.csv") is Dates.MONTH_FIRST


def test_what_is_known_of_a_program_counts_only_where_the_column_tells_nothing() -> None:
    assert decided(["1/5/2026"], Dates.ASK, Dates.MONTH_FIRST, "x.csv") is Dates.MONTH_FIRST
    assert decided(["13/5/2026"], Dates.ASK, Dates.MONTH_FIRST, "x.csv") is Dates.DAY_FIRST
    with pytest.raises(DayOrMonth):
        decided(["13/5/2026", "5/13/2026"], Dates.ASK, Dates.MONTH_FIRST, "x.csv")


def test_excels_day_numbers_are_never_guessed() -> None:
    with pytest.raises(WrongWords, match=r"look like Excel's day numbers \(“46143”\).*--map dates=excel"):
        decided(["46143", "", "46150.25"], Dates.ASK, Dates.ASK, "x.csv")


def test_the_owner_may_say_it_in_capitals() -> None:
    assert wished_dates(" Day-First ") is Dates.DAY_FIRST
    with pytest.raises(WrongWords, match="Say day-first, month-first or excel"):
        wished_dates("us")


@pytest.mark.parametrize(
    ("cell", "naive"),
    [("2026-05-01 10:15", True), ("1/5/26 9:30 PM", True), ("2026-05-01T10:15:00Z", False), ("2026-05-01", False)],
)
def test_a_time_without_a_zone_is_noticed(cell: str, naive: bool) -> None:
    assert told_without_zone(cell) is naive


@given(st.lists(st.text("0123456789/-.: TZPMay,", max_size=24), max_size=3), st.sampled_from(list(Dates)))
def test_no_cell_breaks_the_reading(cells: list[str], order: Dates) -> None:
    with suppress(WorldFailed):
        decided(cells, Dates.ASK, order, "x.csv")
    for cell in cells:
        read_date(cell, order)
