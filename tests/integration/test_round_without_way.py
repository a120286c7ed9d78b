"""Rounds of a laptop that is offline: nothing is held against the channels, and they are asked again soon."""

from __future__ import annotations

from datetime import timedelta

import pytest

from reputation_desktop.domain.errors import NoConnection, NoSuchHost
from reputation_desktop.rounds import round as rounds
from tests.building import HOUR
from tests.fetches import Names
from tests.integration.test_round_pages import app_page, listing
from tests.loopback import LoopbackServer
from tests.whole_road import Shop, feed, item

pytestmark = pytest.mark.usefixtures("workers")


class Way:
    """Whether the computer has a way outside, as the test says; routes are the one thing that it cannot take away."""

    def __init__(self) -> None:
        self.there = False

    def is_there(self) -> bool:
        return self.there


@pytest.fixture
def way(monkeypatch: pytest.MonkeyPatch) -> Way:
    way = Way()
    monkeypatch.setattr(rounds, "is_connected", way.is_there)
    return way


def test_offline_hours_count_as_one_failure(shop: Shop, names: Names, way: Way) -> None:
    guests = shop.add("http://guests.example/feed")
    for _ in range(5):
        looked = shop.look()
        assert isinstance(looked.failed, NoSuchHost)
        shop.later(minutes=10)
    health = shop.channel(guests).health
    assert (health.failure, health.failures_in_a_row) == (looked.failed, 1), "it is told, and counted once"
    assert health.failing_since_at == shop.now - timedelta(minutes=50)
    way.there = True
    assert isinstance(shop.look().failed, NoSuchHost)
    assert shop.channel(guests).health.failures_in_a_row == 2


def test_a_site_that_is_away_is_tried_hourly(shop: Shop, names: Names, way: Way) -> None:
    way.there = True
    guests = shop.add("http://guests.example/feed")
    shop.look()
    shop.later(minutes=10)
    shop.look()
    for failures in (3, 4):
        shop.later(minutes=58)
        assert shop.round() == []
        shop.later(minutes=2)
        shop.look()
        assert shop.channel(guests).health.failures_in_a_row == failures


def test_a_server_in_the_house_is_asked_and_judged_all_the_same(shop: Shop, loopback: LoopbackServer, way: Way) -> None:
    till = shop.add(loopback.serve("/feed", feed(item())))
    assert shop.look().new == 1
    shop.later(hours=6)
    loopback.serve_cut_off("/feed")
    for failures in (1, 2):
        assert isinstance(shop.look().failed, NoConnection)
        assert shop.channel(till).health.failures_in_a_row == failures
        shop.later(minutes=10)


def test_a_connection_that_breaks_amid_the_pages_leaves_what_was_read(
    shop: Shop, loopback: LoopbackServer, names: Names, way: Way
) -> None:
    """And it is told while a channel takes long, so that nobody takes the round for one that hangs."""
    loopback.serve(listing(1), app_page(1, [4, 3]), content_type="text/javascript")
    loopback.serve_cut_off(listing(2), app_page(2, [2, 1]))
    app = shop.add(loopback.address(listing(1)), platform="app_store", name="App")
    taking_long: list[str] = []
    looked = shop.look(going_on=lambda channel: taking_long.append(channel.name))
    assert (looked.new, type(looked.failed), taking_long) == (2, NoConnection, ["App"])
    assert shop.channel(app).health.failures_in_a_row == 1
    shop.later(minutes=10)
    loopback.serve(listing(2), app_page(2, [2, 1]), content_type="text/javascript")
    assert shop.look().new == 2
    assert shop.now - shop.channel(app).health.last_try_at < HOUR  # type: ignore[operator]
