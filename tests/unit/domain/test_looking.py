"""When a channel is looked at again: not in step with others, not too often, and never lost to a wrong clock."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reputation_desktop.domain.channel import Health
from reputation_desktop.domain.errors import NoConnection, NoSuchHost, ServerTrouble, WorldFailed
from reputation_desktop.domain.looking import (
    HOURLY_TRIES,
    LONGEST_JITTER,
    LONGEST_PAUSE,
    LONGEST_REST,
    eligible_at,
    is_asked,
    is_near,
    wanted_at,
)
from reputation_desktop.domain.settings import channel_settings, shop_settings
from reputation_desktop.domain.stored import Channel
from tests.building import DAY, HOUR, NOW

SETTINGS = shop_settings({})  # every 6 hours
MINUTE = timedelta(minutes=1)
UNREACHED = NoConnection(host="guests.example")


def channel(
    tried_at: datetime | None = NOW,
    *,
    number: int = 1,
    failures: int = 0,
    failure: WorldFailed | None = None,
    retry_at: datetime | None = None,
    added_at: datetime = NOW - 100 * DAY,
    **settings: str,
) -> Channel:
    return Channel(
        id=number,
        shop_id=1,
        shop="",
        name="Guests",
        platform="feed",
        address="http://guests.example/feed",
        secret=False,
        mention=False,
        settings=channel_settings(settings),
        health=Health(last_try_at=tried_at, failures_in_a_row=failures, failure=failure),
        added_at=added_at,
        retry_at=retry_at,
    )


def pause_of(it: Channel) -> timedelta:
    """How long after its last try it is eligible, the minute of grace added."""
    assert it.health.last_try_at is not None
    return eligible_at(it, SETTINGS, it.health.last_try_at) - it.health.last_try_at + MINUTE


# --- jitter --------------------------------------------------------------------------------------

hours_between = st.sampled_from(["0.25", "1", "6", "24", "720"])
moments_of_2026 = st.timedeltas(timedelta(), timedelta(days=365, microseconds=-1)).map(
    lambda passed: datetime(2026, 1, 1, tzinfo=UTC) + passed
)


@given(number=st.integers(1, 10_000), every=hours_between, tried_at=moments_of_2026)
def test_a_channel_wants_a_look_a_little_after_it_may_have_one(number: int, every: str, tried_at: datetime) -> None:
    it = channel(tried_at, number=number, round_every_h=every)
    late = wanted_at(it, SETTINGS, NOW.replace(year=2027)) - eligible_at(it, SETTINGS, NOW.replace(year=2027))
    assert timedelta() <= late <= min(float(every) * HOUR / 10, LONGEST_JITTER)
    assert wanted_at(it, SETTINGS, NOW.replace(year=2027)) == wanted_at(it, SETTINGS, NOW.replace(year=2028))


def test_the_delay_differs_from_channel_to_channel_and_from_time_to_time() -> None:
    """So that the laptops of many shops do not ask one server in the same second."""
    by_channel = {wanted_at(channel(number=number), SETTINGS, NOW) for number in range(1, 201)}
    assert len(by_channel) == 200
    spread = max(by_channel) - min(by_channel)
    assert 0.8 * LONGEST_JITTER < spread <= LONGEST_JITTER
    seconds = [timedelta(seconds=each) for each in range(200)]
    assert len({wanted_at(channel(NOW - each), SETTINGS, NOW) + each for each in seconds}) == 200


def test_a_channel_that_was_never_asked_is_wanted_at_once() -> None:
    assert wanted_at(channel(None), SETTINGS, NOW) <= NOW
    assert wanted_at(channel(None, added_at=NOW + DAY), SETTINGS, NOW) == NOW, "it was added under a wrong clock"


@settings(deadline=None, max_examples=40)
@given(st.lists(hours_between, min_size=1, max_size=8), st.integers(0, 10_000))
def test_days_of_rounds_gathers_channels_and_overdoes_none(intervals: list[str], seed: int) -> None:
    """What the schedule does: a round begins when the first channel wants one, and takes all that are eligible."""
    asked = [channel(NOW, number=seed + n, round_every_h=every) for n, every in enumerate(intervals)]
    looks: dict[int, list[datetime]] = {each.id: [NOW] for each in asked}
    rounds, now = 0, NOW
    while (now := min(wanted_at(each, SETTINGS, now) for each in asked)) <= NOW + 3 * DAY:
        rounds += 1
        due = {each.id for each in asked if eligible_at(each, SETTINGS, now) <= now}
        assert due
        asked = [replace(each, health=Health(last_try_at=now)) if each.id in due else each for each in asked]
        for number in due:
            looks[number].append(now)
    for each in asked:
        every = timedelta(hours=each.settings.round_every_h or 0)
        latest = every + min(every / 10, LONGEST_JITTER)
        gaps = [later - before for before, later in zip(looks[each.id], looks[each.id][1:], strict=False)]
        assert all(every - MINUTE <= gap <= latest for gap in gaps)
    if len({*intervals}) == 1:
        assert rounds <= 3 * DAY / (float(intervals[0]) * HOUR - MINUTE) + 1, "as few as one channel alone would need"


# --- failures -------------------------------------------------------------------------------------


@pytest.mark.parametrize("failure", [UNREACHED, NoSuchHost(host="guests.example")])
def test_a_channel_that_cannot_be_reached_is_tried_sooner_than_one_that_fails(failure: WorldFailed) -> None:
    """What failed is most often the café's own connection, and nobody wants to wait for a day after it is mended."""
    assert pause_of(channel(failures=1, failure=failure)) == 10 * MINUTE
    assert pause_of(channel(failures=2, failure=failure)) == HOUR
    assert pause_of(channel(failures=HOURLY_TRIES, failure=failure)) == HOUR
    assert pause_of(channel(failures=HOURLY_TRIES + 1, failure=failure)) == DAY
    assert pause_of(channel(failures=2, failure=failure, round_every_h="0.25")) == 15 * MINUTE
    assert pause_of(channel(failures=2, failure=ServerTrouble(host="guests.example", status=500))) == 12 * HOUR


def test_what_a_server_named_holds_whatever_else_is_known() -> None:
    named = NOW + 3 * DAY
    assert eligible_at(channel(NOW, failures=1, failure=UNREACHED, retry_at=named), SETTINGS, NOW) == named
    assert wanted_at(channel(NOW, failures=1, retry_at=named), SETTINGS, NOW) >= named


# --- wrong clocks ---------------------------------------------------------------------------------


@pytest.mark.parametrize("ahead", [6 * MINUTE, 2 * HOUR, 3 * DAY, 4000 * DAY])
def test_what_was_tried_in_the_future_was_never_tried(ahead: timedelta) -> None:
    it = channel(NOW + ahead, failures=1, retry_at=NOW + ahead + DAY)
    assert eligible_at(it, SETTINGS, NOW) <= NOW
    assert wanted_at(it, SETTINGS, NOW) <= NOW
    assert eligible_at(it, SETTINGS, NOW + ahead) > NOW + ahead, "as long as the clock stands there, it holds"


def test_a_clock_that_is_put_right_by_minutes_matters_to_nobody() -> None:
    assert eligible_at(channel(NOW + 4 * MINUTE), SETTINGS, NOW) == NOW + 6 * HOUR + 3 * MINUTE


def test_no_pause_is_longer_than_a_server_may_ask_for() -> None:
    assert eligible_at(channel(NOW, failures=1, retry_at=NOW + 4000 * DAY), SETTINGS, NOW) == NOW + LONGEST_REST


@given(
    tried_after=st.timedeltas(-400 * DAY, 400 * DAY),
    failures=st.integers(0, 60),
    failure=st.sampled_from([None, UNREACHED]),
    retry_after=st.none() | st.timedeltas(timedelta(), LONGEST_REST),
    every=hours_between,
)
def test_whatever_the_clock_did_every_channel_is_wanted_again(
    tried_after: timedelta, failures: int, failure: WorldFailed | None, retry_after: timedelta | None, every: str
) -> None:
    tried_at = NOW + tried_after
    retry_at = None if retry_after is None else tried_at + retry_after
    it = channel(tried_at, failures=failures, failure=failure, retry_at=retry_at, round_every_h=every)
    longest = max(LONGEST_PAUSE, float(every) * HOUR, retry_after or timedelta()) + LONGEST_JITTER
    assert wanted_at(it, SETTINGS, NOW) <= NOW + longest + timedelta(minutes=5)


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "Pacific/Chatham"])
def test_a_change_of_summer_time_changes_nothing(zone: str) -> None:
    """Intervals are hours that pass, not hours on the wall."""
    before = datetime(2026, 3, 29, 0, 30, tzinfo=UTC)
    there = before.astimezone(ZoneInfo(zone))
    assert eligible_at(channel(before), SETTINGS, there) == before + 6 * HOUR - MINUTE
    assert wanted_at(channel(there.astimezone(UTC)), SETTINGS, there) == wanted_at(channel(before), SETTINGS, before)


# --- which channels -------------------------------------------------------------------------------


def test_rounds_ask_what_has_an_address_and_is_not_paused() -> None:
    assert is_asked(channel())
    assert not is_asked(channel(paused="yes"))
    assert not is_asked(replace(channel(), address=""))


@pytest.mark.parametrize(
    ("address", "near"),
    [
        ("http://127.0.0.1:8080/feed", True),
        ("http://[::1]/feed", True),
        ("http://localhost/feed", True),
        ("http://till.localhost/feed", True),
        ("http://till.local./feed", True),
        ("https://192.168.1.20/reviews", True),
        ("http://10.0.0.5/", True),
        ("http://[fd00::1]/", True),
        ("https://example.org/feed", False),
        ("https://local.example.org/feed", False),
        ("https://93.184.216.34/", False),
        ("", False),
        ("not a link", False),
    ],
)
def test_what_can_be_asked_without_the_internet(address: str, near: bool) -> None:
    assert is_near(address) is near
