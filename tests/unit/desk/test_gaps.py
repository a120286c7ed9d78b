"""From which times reviews may be missing: what was noted, and what goes on."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from reputation_desktop.desk.gaps import gaps
from reputation_desktop.domain.channel import Reading, Skipped
from reputation_desktop.domain.errors import TookTooLong
from reputation_desktop.domain.gap import Gap, patience
from reputation_desktop.domain.review import Road
from reputation_desktop.domain.stored import SameReview
from reputation_desktop.store.channels import channel_numbered, note_failure, note_success, remove_channel
from reputation_desktop.store.gaps import note_file, note_reach
from reputation_desktop.store.settings import read_settings, write_setting
from reputation_desktop.store.store import Store
from tests.building import DAY, HOUR, NOW, channel, found, stored, write

SLOW = TookTooLong(host="example.org")


@pytest.fixture
def google(store: Store) -> int:
    """A channel that was added now and read at once."""
    google = channel(store)
    note_success(store, google, NOW)
    return google


def seen(store: Store, channel_id: int, now: datetime, start: datetime = NOW - 30 * DAY) -> list[Gap]:
    return gaps(store, [channel_id], start, now, now)


def read(store: Store, channel_id: int, oldest: datetime, now: datetime) -> None:
    """What a round does that finds one review."""
    review = found(f"written {oldest}", claimed=oldest)
    stored(store, channel_id, review, at=now)
    settings = read_settings(store)
    late_after = patience(channel_numbered(store, channel_id).settings, settings)
    with store.transaction():
        note_reach(store, channel_id, Reading((review,)), late_after, now)
        note_success(store, channel_id, now)


# --- what goes on ---------------------------------------------------------------------------------


def test_a_channel_that_is_read_as_usual_misses_nothing(store: Store, google: int) -> None:
    assert seen(store, google, NOW + DAY) == []


def test_a_channel_that_was_not_asked_for_long_may_miss_reviews_since_its_last_reading(
    store: Store, google: int
) -> None:
    now = NOW + DAY + HOUR
    assert seen(store, google, now) == [Gap(google, "Google", NOW, now, None, paused=False, open=True)]


def test_a_channel_that_is_seldom_asked_is_late_later(store: Store, google: int) -> None:
    write_setting(store, google, "round_every_h", "48")
    assert seen(store, google, NOW + 4 * DAY) == []
    assert len(seen(store, google, NOW + 4 * DAY + HOUR)) == 1


def test_a_failing_channel_says_why_it_may_miss_reviews(store: Store, google: int) -> None:
    note_failure(store, google, NOW + 6 * HOUR, SLOW, None)
    (gap,) = seen(store, google, NOW + 8 * HOUR)
    assert (gap.since_at, gap.until_at, gap.open, gap.paused) == (NOW, NOW + 8 * HOUR, True, False)
    assert str(gap.failure) == str(SLOW)


def test_a_channel_that_was_never_read_may_miss_reviews_since_it_was_added(store: Store) -> None:
    never = channel(store)
    assert seen(store, never, NOW + HOUR) == []
    note_failure(store, never, NOW + HOUR, SLOW, None)
    (gap,) = seen(store, never, NOW + 2 * HOUR)
    assert (gap.since_at, gap.until_at) == (NOW, NOW + 2 * HOUR)


def test_a_paused_channel_says_so_whatever_failed_before(store: Store, google: int) -> None:
    note_failure(store, google, NOW + HOUR, SLOW, None)
    write_setting(store, google, "paused", "yes")
    (gap,) = seen(store, google, NOW + 2 * HOUR)
    assert (gap.since_at, gap.failure, gap.paused, gap.open) == (NOW, None, True, True)


@pytest.mark.parametrize("setting", ["muted", "competitor"])
def test_a_channel_that_counts_for_nothing_misses_nothing(store: Store, google: int, setting: str) -> None:
    note_failure(store, google, NOW + HOUR, SLOW, None)
    write_setting(store, google, setting, "yes")
    assert seen(store, google, NOW + 5 * DAY) == []


def test_files_and_the_counter_book_and_what_was_removed_are_not_waited_for(store: Store, google: int) -> None:
    store.sql("UPDATE channel SET address = '' WHERE id = ?", (google,))
    assert seen(store, google, NOW + 50 * DAY) == []
    removed = channel(store, "Removed")
    remove_channel(store, removed, NOW + HOUR)
    assert seen(store, removed, NOW + 50 * DAY) == []


def test_only_gaps_of_the_asked_channels_and_time_are_told(store: Store, google: int) -> None:
    now = NOW + 5 * DAY
    assert gaps(store, [], NOW, now, now) == []
    assert gaps(store, [google], NOW - 2 * DAY, NOW - DAY, now) == []
    assert len(gaps(store, [google], NOW - 2 * DAY, NOW + HOUR, now)) == 1


# --- what was noted -------------------------------------------------------------------------------


def test_a_gap_stays_until_a_reading_reaches_back(store: Store, google: int) -> None:
    now = NOW + 10 * DAY
    read(store, google, NOW + 8 * DAY, now)
    assert seen(store, google, now) == [
        Gap(google, "Google", NOW, NOW + 8 * DAY, None, paused=False, open=False),
    ]
    read(store, google, NOW + 3 * DAY, now + HOUR)
    assert [(gap.since_at, gap.until_at) for gap in seen(store, google, now + HOUR)] == [(NOW, NOW + 3 * DAY)]
    read(store, google, NOW - DAY, now + 2 * HOUR)
    assert seen(store, google, now + 2 * HOUR) == []


def test_a_gap_of_the_past_outlives_the_channel(store: Store, google: int) -> None:
    note_failure(store, google, NOW + DAY, SLOW, None)
    read(store, google, NOW + 2 * DAY, NOW + 3 * DAY)
    remove_channel(store, google, NOW + 4 * DAY)
    (gap,) = seen(store, google, NOW + 90 * DAY)
    assert (gap.since_at, gap.until_at, str(gap.failure)) == (NOW, NOW + 2 * DAY, str(SLOW))


def test_what_a_file_tells_of_the_time_that_goes_on_is_covered_for_good(store: Store, google: int) -> None:
    note_failure(store, google, NOW + DAY, SLOW, None)
    told = [found("a", claimed=NOW - DAY), found("b", claimed=NOW + 6 * DAY)]
    for review in told:
        stored(store, google, review, at=NOW + 7 * DAY)
    with store.transaction():
        note_file(store, google, Reading(tuple(told)), NOW + 7 * DAY)
    (gap,) = seen(store, google, NOW + 8 * DAY)
    assert (gap.since_at, gap.until_at, gap.open) == (NOW + 6 * DAY, NOW + 8 * DAY, True)
    read(store, google, NOW + 9 * DAY, NOW + 10 * DAY)
    (gap,) = seen(store, google, NOW + 10 * DAY)
    assert (gap.since_at, gap.until_at, gap.open) == (NOW + 6 * DAY, NOW + 9 * DAY, False)


def test_a_file_with_all_there_is_makes_good_for_everything_until_now(store: Store, google: int) -> None:
    read(store, google, NOW + 8 * DAY, NOW + 10 * DAY)
    note_failure(store, google, NOW + 11 * DAY, SLOW, None)
    with store.transaction():
        note_file(store, google, Reading(complete=True), NOW + 12 * DAY)
    assert seen(store, google, NOW + 12 * DAY) == []
    (gap,) = seen(store, google, NOW + 13 * DAY)
    assert (gap.since_at, gap.open) == (NOW + 12 * DAY, True)


@pytest.mark.parametrize("reading", [Reading(), Reading((found("unknown", claimed=None),))])
def test_a_file_that_tells_no_date_makes_good_for_nothing(store: Store, google: int, reading: Reading) -> None:
    read(store, google, NOW + 8 * DAY, NOW + 10 * DAY)
    for review in reading.reviews:
        stored(store, google, review, at=NOW + 10 * DAY)
    with store.transaction():
        note_file(store, google, reading, NOW + 10 * DAY)
    assert [(gap.since_at, gap.until_at) for gap in seen(store, google, NOW + 10 * DAY)] == [(NOW, NOW + 8 * DAY)]


def test_what_another_road_told_before_counts_as_known(store: Store, google: int) -> None:
    review_id = stored(store, google, found("mail", claimed=NOW - DAY))
    again = found("feed", claimed=NOW + 5 * DAY)
    write(store, google, same=[SameReview(review_id, again, Road.FEED)], at=NOW + 7 * DAY)
    with store.transaction():
        note_reach(store, google, Reading((again,)), DAY, NOW + 7 * DAY)
        note_success(store, google, NOW + 7 * DAY)
    assert seen(store, google, NOW + 7 * DAY) == []


def test_a_listing_of_which_nothing_could_be_read_reaches_nowhere(store: Store, google: int) -> None:
    with store.transaction():
        note_reach(store, google, Reading(skipped=(Skipped(1, "no words"),)), DAY, NOW + 7 * DAY)
        note_success(store, google, NOW + 7 * DAY)
    assert [(gap.since_at, gap.until_at) for gap in seen(store, google, NOW + 7 * DAY)] == [(NOW, NOW + 7 * DAY)]


def test_gaps_stand_by_their_begin(store: Store, google: int) -> None:
    read(store, google, NOW + 8 * DAY, NOW + 10 * DAY)
    other = channel(store, "Other")
    note_failure(store, other, NOW + HOUR, SLOW, None)
    now = NOW + 30 * DAY
    found_gaps = gaps(store, [other, google], NOW - DAY, now, now)
    assert [gap.since_at - NOW for gap in found_gaps] == [timedelta(0), timedelta(0), 10 * DAY]
    assert [gap.open for gap in found_gaps] == [False, True, True]


def test_a_clock_that_ran_ahead_leaves_no_gap(store: Store, google: int) -> None:
    note_success(store, google, NOW + 400 * DAY)
    note_failure(store, google, NOW + DAY, SLOW, None)
    assert seen(store, google, NOW + 2 * DAY) == []
    read(store, google, NOW + 2 * DAY, NOW + 3 * DAY)
    assert seen(store, google, NOW + 3 * DAY) == []
