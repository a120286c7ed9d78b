"""When a review was written, in the many ways that feeds say so."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.channels.feeds.dates import read_date, read_moment


def at(year: int, month: int, day: int, hour: int = 0, minute: int = 0, second: int = 0, micro: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, second, micro, UTC)


@pytest.mark.parametrize(
    ("said", "moment"),
    [
        ("Wed, 14 Jan 2026 16:33:05 +0100", at(2026, 1, 14, 15, 33, 5)),
        ("14 Jan 2026 16:33 +0000", at(2026, 1, 14, 16, 33)),
        ("Wed, 14 Jan 2026 16:33:00 GMT", at(2026, 1, 14, 16, 33)),
        ("Wed, 14 Jan 2026 16:33:00 EST", at(2026, 1, 14, 21, 33)),
        ("Wed, 14 Jan 2026 16:33:00 CEST", at(2026, 1, 14, 14, 33)),
        ("Wed, 14 Jan 2026 16:33:00 GMT+2", at(2026, 1, 14, 14, 33)),
        ("Wed, 14 Jan 2026 16:33:00 XYZ", at(2026, 1, 14, 16, 33)),
        ("Wed, 14 Jan 26 16:33 EST", at(2026, 1, 14, 21, 33)),
        ("Wed Jan 14 16:33:00 2026", at(2026, 1, 14, 16, 33)),
        ("Fri, 13 Feb 2026 10:00:00 -0500 (EST)", at(2026, 2, 13, 15)),
        ("Mi, 14 Okt 2026 10:00:00 +0200", at(2026, 10, 14, 8)),
        ("14. März 2026 um 10:00", at(2026, 3, 14, 10)),
        ("14 juillet 2026 10:00", at(2026, 7, 14, 10)),
        ("14 juin 2026 10:00", at(2026, 6, 14, 10)),
        ("January 14, 2026 3:04 PM", at(2026, 1, 14, 15, 4)),
        ("January 14, 2026 12:04 a.m.", at(2026, 1, 14, 0, 4)),
        ("2026-01-14T10:00:00Z", at(2026, 1, 14, 10)),
        ("2026-01-14T10:00:00.123456789-07:00", at(2026, 1, 14, 17)),
        ("2026-01-14T10:00+01", at(2026, 1, 14, 9)),
        ("2026-01-14 10:00:00", at(2026, 1, 14, 10)),
        ("2026-01-14T10:00:60Z", at(2026, 1, 14, 10, 1)),
        ("Wed, 14 Jan 2026 24:00:00 GMT", at(2026, 1, 15)),
        ("14.01.2026 16:33", at(2026, 1, 14, 16, 33)),
        ("03.04.2026 16:33", at(2026, 4, 3, 16, 33)),
        ("13/04/2026 10:00", at(2026, 4, 13, 10)),
        ("04/13/2026 10:00 PM", at(2026, 4, 13, 22)),
        ("1736035200", at(2025, 1, 5)),
        ("1736035200.9", at(2025, 1, 5, 0, 0, 0, 900000)),
        ("1736035200000", at(2025, 1, 5)),
        ("20260114163305", at(2026, 1, 14, 16, 33, 5)),
        ("202601141633", at(2026, 1, 14, 16, 33)),
    ],
)
def test_a_moment_is_read_in_utc(said: str, moment: datetime) -> None:
    assert read_date(said) == moment
    assert read_moment(f"  {said}\n") == moment


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("2026-01-14", date(2026, 1, 14)),
        ("2026/1/4", date(2026, 1, 4)),
        ("20260114", date(2026, 1, 14)),
        ("14.01.2026", date(2026, 1, 14)),
        ("14-01-2026", date(2026, 1, 14)),
        ("03/03/2026", date(2026, 3, 3)),
        ("14 Jan 2026", date(2026, 1, 14)),
        ("Wednesday, 14. Oktober 2026", date(2026, 10, 14)),
        ("Sept 3rd, 2026", date(2026, 9, 3)),
        ("14 de enero de 2026", date(2026, 1, 14)),
        ("2026-01", date(2026, 1, 1)),
        ("2026", date(2026, 1, 1)),
    ],
)
def test_a_bare_day_stays_a_day(said: str, day: date) -> None:
    found = read_date(said)
    assert found == day
    assert not isinstance(found, datetime)
    assert read_moment(said) is None


@pytest.mark.parametrize(
    "said",
    [
        "03/04/2026",
        "03-04-2026 10:00",
        "3/4/26 10:00 PM",
        "2026-02-30",
        "9999-12-31T23:59:59-10:00",
        "0000-00-00 00:00:00",
        "Wed, 30 Nov -0001 00:00:00 +0000",
        "2026-01-14T25:00:00Z",
        "2026-01-14 in the morning",
        "2026-01-14T10:61:00Z",
        "2026-W03-3",
        "12345",
        "12.5",
        "99999999",
        "yesterday",
        "5 minutes ago",
        "",
        None,
    ],
)
def test_what_can_be_read_in_two_ways_or_none_is_not_guessed(said: str | None) -> None:
    assert read_date(said) is None


def test_what_the_feed_parser_knows_is_its_last_resort() -> None:
    parsed = time.struct_time((2004, 7, 25, 12, 30, 61, 6, 207, 0))
    assert read_date("Κυρ, 25 Ιούλ 2004", parsed) == at(2004, 7, 25, 12, 30, 59)
    assert read_date("03/04/2026", parsed) is None
    assert read_date("Κυρ", time.struct_time((10000, 1, 1, 0, 0, 0, 0, 1, 0))) is None


@given(st.text() | st.from_regex(r"[0-9]{1,4}[-/. ][0-9A-Za-z]{1,9}[-/. ][0-9]{1,4}[T ][0-9:+. -]{0,20}[A-Za-z]*"))
def test_no_text_makes_it_fail(said: str) -> None:
    found = read_date(said)
    assert not isinstance(found, datetime) or found.utcoffset() is not None
