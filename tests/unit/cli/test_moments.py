"""Moments as people type them."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.cli.moments import Moments
from reputation_desktop.domain.errors import WrongWords

NOW = datetime(2026, 5, 4, 12, 30, tzinfo=UTC)
MOMENTS = Moments(NOW, ZoneInfo("Europe/Berlin"))


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[arg-type,misc]


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        ("2026-05-03", utc(2026, 5, 2, 22)),
        ("20260503", utc(2026, 5, 2, 22)),
        ("2026-01-03", utc(2026, 1, 2, 23)),
        ("2026-05-03T14:00", utc(2026, 5, 3, 12)),
        ("2026-05-03 14:00:30", utc(2026, 5, 3, 12, 0, 30)),
        ("2026-05-03T14:00Z", utc(2026, 5, 3, 14)),
        ("2026-05-03T14:00-04:00", utc(2026, 5, 3, 18)),
        ("3d", NOW - timedelta(days=3)),
        ("12h", NOW - timedelta(hours=12)),
        ("0h", NOW),
    ],
)
def test_since(typed: str, moment: datetime) -> None:
    """Bare days begin at midnight in the shop; what names its own zone keeps it; spans look back."""
    assert MOMENTS.since(typed) == moment


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        ("2026-05-03", utc(2026, 5, 3, 21, 59, 59, 999_999)),
        ("20260503", utc(2026, 5, 3, 21, 59, 59, 999_999)),
        ("2026-05-04", NOW),
        ("2026-05-05", utc(2026, 5, 5, 21, 59, 59, 999_999)),
        ("2026-05-03T14:00", utc(2026, 5, 3, 12)),
        ("3d", NOW - timedelta(days=3)),
    ],
)
def test_until(typed: str, moment: datetime) -> None:
    """Bare days end with their last moment, today with the present one."""
    assert MOMENTS.until(typed) == moment


def test_ahead() -> None:
    """Where something is put off, spans look ahead."""
    assert MOMENTS.ahead("3d") == NOW + timedelta(days=3)
    assert MOMENTS.ahead("2026-06-01") == utc(2026, 5, 31, 22)


@pytest.mark.parametrize(
    ("typed", "after", "moment"),
    [
        ("2026-05-03", None, utc(2026, 5, 3, 10)),
        ("2026-05-03", utc(2026, 5, 3, 5), utc(2026, 5, 3, 10)),
        ("2026-05-03", utc(2026, 5, 3, 20), utc(2026, 5, 3, 20)),
        ("2026-05-03", utc(2026, 5, 3, 22, 30), utc(2026, 5, 3, 10)),
        ("2026-05-04", utc(2026, 5, 1), utc(2026, 5, 4, 10)),
        ("2026-05-03T14:00", utc(2026, 5, 3, 20), utc(2026, 5, 3, 12)),
        ("2h", utc(2026, 5, 1), NOW - timedelta(hours=2)),
    ],
)
def test_done(typed: str, after: datetime | None, moment: datetime) -> None:
    """Of a day noon is meant, but never before what it answers on the shop's own day."""
    assert MOMENTS.done(typed, after=after) == moment


def test_done_this_morning() -> None:
    """Noon of today has not come yet: then it was just now."""
    morning = datetime(2026, 5, 4, 6, tzinfo=UTC)
    assert Moments(morning, ZoneInfo("Europe/Berlin")).done("2026-05-04", after=None) == morning


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "yesterday",
        "2026-02-30",
        "3 days",
        "-3d",
        "d",
        "99999999999999999999d",
        "0001-01-01",
        "9999-12-31T23:59-12:00",
    ],
)
def test_no_moments(typed: str) -> None:
    """What is none is told together with what is."""
    for read in (MOMENTS.since, MOMENTS.until, MOMENTS.ahead):
        if (typed, read) == ("0001-01-01", MOMENTS.until):
            continue  # its last moment can be told
        with pytest.raises(WrongWords, match=r"is not a time\. Write 2026-05-03, 2026-05-03T14:00, 3d or 12h\."):
            read(typed)


def test_the_last_day_there_is() -> None:
    """Its end cannot be told."""
    with pytest.raises(WrongWords):
        MOMENTS.until("9999-12-31")


@given(st.text(max_size=30))
def test_whatever_is_typed(typed: str) -> None:
    """A moment or a sentence, nothing else."""
    with contextlib.suppress(WrongWords):
        assert MOMENTS.since(typed).tzinfo is UTC
        assert MOMENTS.done(typed, after=NOW).tzinfo is not None
