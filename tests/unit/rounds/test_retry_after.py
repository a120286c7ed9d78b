"""A server that asks for patience gets it, within reason, and the owner reads when it goes on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.domain.looking import LONGEST_REST
from reputation_desktop.rounds.network.retry_after import in_words, retry_at

NOW = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("600", NOW + timedelta(minutes=10)),
        (" 1 ", NOW + timedelta(seconds=1)),
        ("Mon, 04 May 2026 14:05:00 GMT", datetime(2026, 5, 4, 14, 5, tzinfo=UTC)),
        ("Monday, 04-May-26 14:05:00 GMT", datetime(2026, 5, 4, 14, 5, tzinfo=UTC)),
        ("Mon May  4 14:05:00 2026", datetime(2026, 5, 4, 14, 5, tzinfo=UTC)),
        ("Mon, 04 May 2026 16:05:00 +0200", datetime(2026, 5, 4, 14, 5, tzinfo=UTC)),
    ],
)
def test_seconds_and_every_form_of_date_are_understood(header: str, expected: datetime) -> None:
    assert retry_at(header, NOW) == expected


@pytest.mark.parametrize("header", ["", "0", "soon", "-5", "1.5", "٣", "Sun, 03 May 2026 14:05:00 GMT", "Mon, 99 May"])
def test_nothing_usable_means_that_the_server_named_no_time(header: str) -> None:
    assert retry_at(header, NOW) is None


@pytest.mark.parametrize("header", ["99999999", "9" * 400, "Fri, 31 Dec 9999 23:59:59 GMT"])
def test_a_server_that_wants_a_year_is_asked_after_a_week(header: str) -> None:
    assert retry_at(header, NOW) == NOW + LONGEST_REST


@given(st.text(max_size=40))
def test_whatever_the_header_says_the_time_is_ahead_and_within_a_week(header: str) -> None:
    moment = retry_at(header, NOW)
    assert moment is None or NOW < moment <= NOW + LONGEST_REST


def test_the_owner_reads_a_time_of_her_own_clock() -> None:
    zone = ZoneInfo("Europe/Lisbon")
    assert in_words(NOW + timedelta(minutes=5), NOW, zone) == "after 13:05"
    assert in_words(NOW + timedelta(days=2), NOW, zone) == "after 13:00 on 6 May 2026"
    assert in_words(None, NOW, zone) == "in the next round"


def test_without_a_zone_the_clock_of_this_computer_counts() -> None:
    assert in_words(NOW, NOW) == f"after {NOW.astimezone():%H:%M}"
