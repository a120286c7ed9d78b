"""Channels and shops, and the health that rounds write."""

from __future__ import annotations

import pytest

from reputation_desktop.domain.channel import Health
from reputation_desktop.domain.errors import NoConnection, WrongWords
from reputation_desktop.store.channels import (
    add_channel,
    channel_called,
    channel_exactly,
    channel_numbered,
    channels,
    move_channel,
    name_shop,
    note_failure,
    note_success,
    remove_channel,
    rename_channel,
    shops,
)
from reputation_desktop.store.reviews import InboxQuery, inbox
from reputation_desktop.store.settings import write_setting
from reputation_desktop.store.standings import opinions, running_clocks
from reputation_desktop.store.store import Store
from tests.building import DAY, HOUR, NOW, channel, stored

DOWN = NoConnection(host="example.org")


def test_a_channel_is_listed_as_it_was_added(store: Store) -> None:
    channel_id = add_channel(
        store,
        shop_id=name_shop(store, "Café Luna", NOW),
        name="Alerts",
        platform="google_alerts",
        address="https://www.google.com/alerts/feeds/…",
        secret=True,
        mention=True,
        now=NOW,
    )
    (one,) = channels(store)
    assert (one.id, one.name, one.shop, one.platform) == (channel_id, "Alerts", "Café Luna", "google_alerts")
    assert (one.secret, one.mention, one.added_at, one.removed_at) == (True, True, NOW, None)
    assert (one.mentions, one.counted, one.health, one.first_round_at) == (True, True, Health(), None)


def test_the_owner_has_the_last_word_on_mentions_and_counting(store: Store, google: int) -> None:
    write_setting(store, google, "mentions", "yes")
    write_setting(store, google, "competitor", "yes")
    one = channel_numbered(store, google)
    assert (one.mentions, one.counted) == (True, False)


def test_every_channel_gets_a_name_of_its_own(store: Store, google: int) -> None:
    for _ in range(2):
        channel(store, "GOOGLE")
    assert [each.name for each in channels(store)] == ["Google", "GOOGLE 2", "GOOGLE 3"]
    remove_channel(store, google, NOW)
    channel(store, "Google")
    assert channels(store)[-1].name == "Google 4", "a removed channel's reviews still bear its name"


def test_a_channel_is_called_by_name_number_or_a_clear_beginning(store: Store, google: int, alerts: int) -> None:
    for name in ("Google", "google", "goo", str(google)):
        assert channel_called(store, name).id == google
    assert channel_exactly(store, "ALERTS") is not None
    assert channel_exactly(store, "Alert") is None


@pytest.mark.parametrize("name", ["", "Yelp", "9"])
def test_a_channel_that_is_not_clear_is_asked_for_again(store: Store, google: int, alerts: int, name: str) -> None:
    with pytest.raises(WrongWords, match="There are: “Google”, “Alerts”"):
        channel_called(store, name)


def test_without_channels_it_says_so(store: Store) -> None:
    with pytest.raises(WrongWords, match="none yet"):
        channel_called(store, "Google")


def test_a_channel_is_renamed(store: Store, google: int, alerts: int) -> None:
    rename_channel(store, google, " Maps ")
    assert channel_numbered(store, google).name == "Maps"
    rename_channel(store, google, "MAPS")
    for name in ("", "  ", "alerts"):
        with pytest.raises(WrongWords, match="empty or taken"):
            rename_channel(store, google, name)
    assert channel_numbered(store, google).name == "MAPS"


def test_a_removed_channel_is_read_no_more_but_its_reviews_stay(store: Store, google: int) -> None:
    review_id = stored(store, google)
    remove_channel(store, google, NOW)
    assert channels(store) == []
    assert [each.removed_at for each in channels(store, removed=True)] == [NOW]
    assert [each.id for each in inbox(store, InboxQuery(), NOW)] == [review_id]
    assert [each.review_id for each in opinions(store, [google])] == [review_id]
    assert [each.review_id for each in running_clocks(store)] == [review_id]


def test_a_channel_that_moved_keeps_everything_else(store: Store, google: int) -> None:
    before = channel_numbered(store, google)
    move_channel(store, google, "https://example.net/new")
    after = channel_numbered(store, google)
    assert (after.address, after.name, after.health) == ("https://example.net/new", before.name, before.health)


# --- shops --------------------------------------------------------------------------------------


def test_the_first_shop_needs_no_name_and_gets_one_later(store: Store) -> None:
    assert name_shop(store, "", NOW) == 1
    assert name_shop(store, "", NOW) == 1
    assert shops(store) == [(1, "")]
    assert name_shop(store, "Café Luna", NOW) == 1
    assert shops(store) == [(1, "Café Luna")]


def test_a_second_shop_is_one_of_its_own(store: Store) -> None:
    assert name_shop(store, "Café Luna", NOW) == 1
    assert name_shop(store, "Bar Sol", NOW) == 2
    assert name_shop(store, "CAFÉ luna", NOW) == 1
    assert name_shop(store, "", NOW) == 1
    assert shops(store) == [(1, "Café Luna"), (2, "Bar Sol")]


# --- health -------------------------------------------------------------------------------------


def test_failures_are_counted_from_the_first_one(store: Store, google: int) -> None:
    note_failure(store, google, NOW, DOWN, NOW + HOUR)
    note_failure(store, google, NOW + DAY, DOWN, None)
    one = channel_numbered(store, google)
    assert one.health == Health(None, NOW + DAY, 2, NOW, DOWN)
    assert one.retry_at is None


def test_a_success_ends_them_and_remembers_what_was_read(store: Store, google: int) -> None:
    note_failure(store, google, NOW, DOWN, NOW + HOUR)
    note_success(store, google, NOW + DAY, etag='"a"', last_modified="Mon", body_digest="1:b")
    one = channel_numbered(store, google)
    assert one.health == Health(NOW + DAY, NOW + DAY, 0, None, None)
    assert (one.etag, one.last_modified, one.body_digest, one.retry_at) == ('"a"', "Mon", "1:b", None)
    assert one.first_round_at == NOW + DAY
    note_success(store, google, NOW + 2 * DAY)
    assert channel_numbered(store, google).first_round_at == NOW + DAY


def test_a_failure_keeps_the_last_success(store: Store, google: int) -> None:
    note_success(store, google, NOW, etag='"a"')
    note_failure(store, google, NOW + DAY, DOWN, NOW + 2 * DAY)
    one = channel_numbered(store, google)
    assert (one.health.last_success_at, one.health.failing_since_at) == (NOW, NOW + DAY)
    assert (one.etag, one.retry_at) == ('"a"', NOW + 2 * DAY)


def test_a_failure_that_tells_nothing_of_the_channel_is_told_and_counted_once(store: Store, google: int) -> None:
    for hours in range(3):
        note_failure(store, google, NOW + hours * HOUR, DOWN, None, counts=False)
    assert channel_numbered(store, google).health == Health(None, NOW + 2 * HOUR, 1, NOW, DOWN)
    note_failure(store, google, NOW + DAY, DOWN, None)
    note_failure(store, google, NOW + DAY, DOWN, None, counts=False)
    assert channel_numbered(store, google).health.failures_in_a_row == 2
