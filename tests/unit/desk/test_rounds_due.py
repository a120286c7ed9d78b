"""When the next round is due in a whole shop."""

from __future__ import annotations

from datetime import timedelta

from reputation_desktop.desk.rounds_due import next_round_at
from reputation_desktop.domain.looking import LONGEST_JITTER
from reputation_desktop.store.channels import add_channel, note_success, remove_channel
from reputation_desktop.store.settings import WHOLE_SHOP, write_setting
from reputation_desktop.store.store import Store
from tests.building import DAY, HOUR, NOW, channel


def test_a_shop_without_a_channel_that_can_be_asked_has_no_round(store: Store) -> None:
    assert next_round_at(store, NOW) is None
    google = channel(store)
    write_setting(store, google, "paused", "yes")
    assert next_round_at(store, NOW) is None
    write_setting(store, google, "paused", "no")
    assert next_round_at(store, NOW) == NOW
    remove_channel(store, google, NOW)
    assert next_round_at(store, NOW) is None


def test_the_first_channel_that_wants_it_decides(store: Store) -> None:
    google, forum = channel(store), channel(store, "Forum")
    note_success(store, google, NOW - 5 * HOUR)
    note_success(store, forum, NOW)
    first = next_round_at(store, NOW)
    assert first is not None
    assert timedelta(minutes=59) <= first - NOW <= HOUR + LONGEST_JITTER
    write_setting(store, forum, "round_every_h", "0.5")
    sooner = next_round_at(store, NOW)
    assert sooner is not None
    assert sooner < first


def test_nothing_is_due_while_the_owner_stays_offline(store: Store) -> None:
    channel(store)
    write_setting(store, WHOLE_SHOP, "stay_offline", "yes")
    assert next_round_at(store, NOW) is None


def test_without_a_way_outside_only_what_is_near_can_be_asked(store: Store) -> None:
    channel(store)
    assert next_round_at(store, NOW, online=False) is None
    till = add_channel(
        store, shop_id=1, name="Till", platform="feed", address="http://192.168.1.20/feed", secret=False,
        mention=False, now=NOW - DAY,
    )  # fmt: skip
    note_success(store, till, NOW - 6 * HOUR)
    near = next_round_at(store, NOW, online=False)
    assert near is not None
    assert near > next_round_at(store, NOW)  # type: ignore[operator]
