"""When a channel is asked again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.domain.channel import Health
from reputation_desktop.domain.looking import LONGEST_PAUSE, eligible_at
from reputation_desktop.domain.settings import channel_settings, shop_settings
from reputation_desktop.domain.stored import Channel
from reputation_desktop.rounds.due import due_channels

NOW = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
SETTINGS = shop_settings({})  # every 6 hours


def channel(
    *, tried_h_ago: float | None = None, failures: int = 0, retry_in_h: float | None = None, **settings: str
) -> Channel:
    return Channel(
        id=1,
        shop_id=1,
        shop="",
        name="Guests",
        platform="feed",
        address="http://guests.example/feed",
        secret=False,
        mention=False,
        settings=channel_settings(settings),
        health=Health(
            last_try_at=None if tried_h_ago is None else NOW - timedelta(hours=tried_h_ago), failures_in_a_row=failures
        ),
        added_at=NOW - timedelta(days=100),
        retry_at=None if retry_in_h is None else NOW + timedelta(hours=retry_in_h),
    )


def is_due(it: Channel, *, force: bool = False) -> bool:
    return due_channels([it], NOW, SETTINGS, force=force) == [it]


def test_a_channel_that_was_never_asked_is_due_at_once() -> None:
    assert is_due(channel())


@pytest.mark.parametrize(("hours", "due"), [(0, False), (5.9, False), (6 - 1 / 60, True), (6, True), (600, True)])
def test_a_channel_is_asked_every_six_hours_with_a_minute_of_grace(hours: float, due: bool) -> None:
    assert is_due(channel(tried_h_ago=hours)) is due


def test_a_channels_own_interval_comes_before_the_shops() -> None:
    assert is_due(channel(tried_h_ago=1, round_every_h="1"))
    assert not is_due(channel(tried_h_ago=20, round_every_h="24"))


@pytest.mark.parametrize(("failures", "pause_h"), [(0, 6), (1, 6), (2, 12), (3, 24), (4, 24), (9, 24), (10_000, 24)])
def test_a_channel_that_keeps_failing_is_asked_less_often_but_at_least_daily(failures: int, pause_h: float) -> None:
    assert not is_due(channel(tried_h_ago=pause_h - 0.1, failures=failures))
    assert is_due(channel(tried_h_ago=pause_h, failures=failures))


def test_a_failing_channel_is_never_asked_more_often_than_a_sound_one() -> None:
    assert not is_due(channel(tried_h_ago=90, failures=5, round_every_h="96"))
    assert is_due(channel(tried_h_ago=96, failures=5, round_every_h="96"))


def test_no_channel_is_asked_before_the_moment_that_its_server_named() -> None:
    assert not is_due(channel(tried_h_ago=50, failures=1, retry_in_h=0.1))
    assert is_due(channel(tried_h_ago=50, failures=1, retry_in_h=0))
    assert not is_due(channel(tried_h_ago=1, failures=1, retry_in_h=0))


def test_forced_means_every_channel_but_the_paused_and_those_without_an_address() -> None:
    assert is_due(channel(tried_h_ago=0, failures=9, retry_in_h=9), force=True)
    assert not is_due(channel(paused="yes"), force=True)
    assert not is_due(replace(channel(), address=""), force=True)
    assert not is_due(channel(paused="yes"))
    assert not is_due(replace(channel(), address=""))


def test_a_clock_that_once_stood_years_ahead_silences_no_channel() -> None:
    assert is_due(channel(tried_h_ago=-24 * 365, failures=1, retry_in_h=24 * 365))
    assert is_due(channel(tried_h_ago=-2)), "hours ahead cannot be told from years: neither was ever tried"
    assert not is_due(channel(tried_h_ago=-0.05)), "a clock that was put right by minutes"


def test_the_order_stays_that_of_the_owner() -> None:
    some = [replace(channel(), id=number) for number in (3, 1, 2)]
    assert [each.id for each in due_channels(some, NOW, SETTINGS, force=False)] == [3, 1, 2]


@given(
    every=st.sampled_from(["0.25", "1", "6", "24", "720"]),
    failures=st.integers(0, 60),
    retry_in_h=st.none() | st.floats(-100, 168),
)
def test_every_channel_is_due_again_some_day(every: str, failures: int, retry_in_h: float | None) -> None:
    it = channel(tried_h_ago=0, failures=failures, retry_in_h=retry_in_h, round_every_h=every)
    last_pause = max(LONGEST_PAUSE, timedelta(hours=float(every)))
    latest = max(NOW + last_pause, it.retry_at or NOW)
    assert NOW < eligible_at(it, SETTINGS, NOW) <= latest
