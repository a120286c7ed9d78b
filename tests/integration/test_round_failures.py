"""What a channel's failure costs: its own round, and nothing that is stored or that others bring."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from reputation_desktop.domain.errors import StaysOffline
from reputation_desktop.rounds import round as rounds
from reputation_desktop.rounds.network.fetching import Fetcher, Limits
from reputation_desktop.store.settings import WHOLE_SHOP, write_setting
from tests.building import HOUR, NOW
from tests.loopback import LoopbackServer
from tests.whole_road import Shop, feed, item

pytestmark = pytest.mark.usefixtures("workers")

IMPATIENT = Limits(connect_timeout_s=2, read_timeout_s=0.2, total_timeout_s=0.5, max_bytes=100_000)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets rounds wait for no server longer than a test may take."""
    monkeypatch.setattr(rounds, "Fetcher", partial(Fetcher, limits=IMPATIENT))


@pytest.fixture
def guests(shop: Shop, loopback: LoopbackServer) -> int:
    """A channel with one stored review, due again."""
    guests = shop.add(loopback.serve("/feed", feed(item()), etag='"one"'))
    shop.round()
    shop.later(hours=6)
    return guests


Serving = Callable[[LoopbackServer], object]
LOGIN = b'<html><body><form><input name="who"><input type="password" name="secret"></form></body></html>'
HARMFUL = b'<!DOCTYPE rss [<!ENTITY % a SYSTEM "http://127.0.0.1/"> %a;]><rss version="2.0"><channel/></rss>'


@pytest.mark.parametrize(
    ("serving", "sentence"),
    [
        (lambda at: at.serve("/feed", status=401), "wants a login for this address (401)"),
        (lambda at: at.serve("/feed", status=403), "does not let programs read this address (403)"),
        (lambda at: at.serve("/feed", status=404), "nothing at this address on 127.0.0.1 any more (404)"),
        (lambda at: at.serve("/feed", status=410), "gone for good (410)"),
        (lambda at: at.serve("/feed", status=500), "has trouble of its own (500)"),
        (lambda at: at.serve("/feed", status=418), "answered with status 418"),
        (lambda at: at.serve("/feed"), "sent an empty answer"),
        (lambda at: at.serve("/feed", b"<html><body>Hello</body></html>"), "sent an ordinary web page"),
        (lambda at: at.serve("/feed", LOGIN, content_type="text/html"), "a page that asks for a login"),
        (lambda at: at.serve("/feed", bytes(range(256))), "not a feed (neither XML nor JSON)"),
        (lambda at: at.serve("/feed", b'{"a": '), "not a feed (JSON that breaks off"),
        (lambda at: at.serve("/feed", b"<svg/>"), "not a feed (XML of another kind)"),
        (lambda at: at.serve("/feed", HARMFUL), "refused to protect this computer"),
        (lambda at: at.serve("/feed", bytes(200_000)), "sent more than 0 MB"),
        (lambda at: at.serve_bomb("/feed", unpacked_mb=1), "sent more than 0 MB"),
        (lambda at: at.serve_hang("/feed"), "did not answer in time"),
        (lambda at: at.serve_drip("/feed", bytes(100)), "did not answer in time"),
        (lambda at: at.serve_cut_off("/feed"), "could not be reached"),
        (lambda at: at.serve_garbage("/feed"), "not a feed (no answer as web servers give it)"),
        (lambda at: at.redirect("/feed", "/feed"), "in circles"),
        (lambda at: at.redirect("/feed", "http://localhost:9/"), "leads into this computer"),
    ],
)
@pytest.mark.usefixtures("impatient")
def test_a_failure_leaves_what_is_stored_and_is_told(
    shop: Shop, loopback: LoopbackServer, guests: int, serving: Serving, sentence: str
) -> None:
    before = shop.reviews()
    shop.add(loopback.serve("/other", feed(item("2"))), name="Other")
    serving(loopback)
    looked = {each.channel: each for each in shop.round()}
    assert sentence in looked["Guests"].failure
    assert (looked["Other"].new, looked["Other"].failure) == (1, "")
    assert [each for each in shop.reviews() if each.channel == "Guests"] == before
    channel = shop.channel(guests)
    health = channel.health
    assert (health.failure, health.failures_in_a_row) == (looked["Guests"].failed, 1)
    assert (health.last_try_at, health.last_success_at) == (shop.now, shop.now - 6 * HOUR)
    assert (health.failing_since_at, channel.etag) == (shop.now, '"one"')


def test_a_channel_that_recovers_is_well_again(shop: Shop, loopback: LoopbackServer, guests: int) -> None:
    loopback.serve("/feed", status=500)
    for failures, pause_h in ((1, 6), (2, 12), (3, 24)):
        assert "trouble" in shop.look().failure
        assert shop.channel(guests).health.failures_in_a_row == failures
        shop.later(hours=pause_h - 0.1)
        assert shop.round() == []
        shop.later(hours=0.1)
    assert shop.channel(guests).health.failing_since_at == NOW + 6 * HOUR
    loopback.serve("/feed", feed(item(), item("2")))
    assert shop.look().new == 1
    health = shop.channel(guests).health
    assert (health.failure, health.failures_in_a_row, health.failing_since_at) == (None, 0, None)


def test_a_server_that_names_a_time_is_left_alone_until_then(shop: Shop, loopback: LoopbackServer, guests: int) -> None:
    loopback.serve("/feed", status=429, headers={"Retry-After": str(60 * 60 * 20)})
    looked = shop.look()
    assert "wants fewer questions (429)" in looked.failure
    assert shop.channel(guests).retry_at == shop.now + timedelta(hours=20)
    shop.later(hours=19.9)
    assert shop.round() == []
    shop.later(hours=0.1)
    loopback.serve("/feed", feed(item()))
    assert shop.look().failure == ""
    assert shop.channel(guests).retry_at is None


def test_a_secret_that_is_no_longer_kept_is_asked_for(shop: Shop, loopback: LoopbackServer) -> None:
    address = loopback.serve("/alerts/feeds/1/2", feed(item()))
    guests = shop.add_secret(address)
    shop.secrets.kept.clear()
    looked = shop.look()
    assert looked.failure.startswith("The secret link of “Guests” is no longer in the keychain.")
    assert loopback.requests == []
    assert shop.channel(guests).health.failures_in_a_row == 1


def test_offline_means_no_request_at_all(shop: Shop, loopback: LoopbackServer) -> None:
    shop.add(loopback.serve("/feed", feed(item())))
    write_setting(shop.store, WHOLE_SHOP, "stay_offline", "yes")
    for how in ({}, {"force": True}, {"only": 1}):
        with pytest.raises(StaysOffline):
            shop.round(**how)
    assert (loopback.requests, shop.diary()) == ([], [])


def test_paused_channels_and_those_without_a_link_are_not_asked(shop: Shop, loopback: LoopbackServer) -> None:
    shop.add(loopback.serve("/feed", feed(item())), paused="yes")
    shop.add("", name="Counter")
    assert shop.round(force=True) == []
    assert loopback.requests == []


# --- moves ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("status", "moved"), [(301, True), (308, True), (302, False), (307, False)])
def test_a_permanent_move_is_taken_over(shop: Shop, loopback: LoopbackServer, status: int, moved: bool) -> None:
    guests = shop.add(loopback.redirect("/old", "/new", status))
    loopback.serve("/new", feed(item()), etag='"one"')
    shop.round()
    assert shop.channel(guests).address == loopback.address("/new" if moved else "/old")
    shop.later(hours=6)
    assert shop.look().unchanged
    asked = ["/old", "/new", "/new"] if moved else ["/old", "/new", "/old", "/new"]
    assert loopback.paths() == asked
    assert ("if-none-match" in loopback.requests[-1].headers) is moved


def test_a_secret_address_that_moves_stays_a_secret(shop: Shop, loopback: LoopbackServer) -> None:
    guests = shop.add_secret(loopback.redirect("/alerts/feeds/1/2", "/alerts/feeds/1/3", 301))
    loopback.serve("/alerts/feeds/1/3", feed(item()))
    assert shop.look().new == 1
    assert shop.channel(guests).address.startswith(loopback.address("/alerts/feeds/…#"))
    assert list(shop.secrets.kept.values()) == [loopback.address("/alerts/feeds/1/3")]


# --- the diary ------------------------------------------------------------------------------------


def test_the_diary_names_every_request(shop: Shop, loopback: LoopbackServer) -> None:
    shop.add(loopback.redirect("/moved", "/feed"), name="Moved")
    body = feed(item(), head='<atom:link rel="next" href="/feed?page=2"/>')
    loopback.serve("/feed", body)
    loopback.serve("/feed?page=2", status=500)
    shop.round()
    shop.add(loopback.address("/nothing?token=abc"), name="Nothing")
    shop.round()
    entries = [(each.channel, each.address.partition(str(loopback.port))[2], each.status) for each in shop.diary()]
    assert entries == [
        ("Moved", "/moved", 302),
        ("Moved", "/feed", 200),
        ("Moved", "/feed?page=2", 500),
        ("Nothing", "/nothing?token=…", 404),
    ]
    assert [each.bytes for each in shop.diary()][1] == len(feed(item())) + len(
        '<atom:link rel="next" href="/feed?page=2"/>'
    )
    assert len(loopback.requests) == 4


@pytest.mark.usefixtures("impatient", "names")
def test_the_diary_tells_what_came_of_a_request_that_failed(shop: Shop, loopback: LoopbackServer) -> None:
    shop.add(loopback.serve_hang("/feed"))
    shop.add("http://nowhere.example/", name="Nowhere")
    shop.round()
    told = {each.channel: (each.status, each.failure) for each in shop.diary()}
    assert told["Guests"] == (None, "took_too_long")
    assert told["Nowhere"] == (None, "no_such_host")


def test_no_secret_is_in_the_diary_the_log_or_the_store(
    shop: Shop, loopback: LoopbackServer, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    shop.add_secret(loopback.redirect("/alerts/feeds/17/secret1", "/somewhere/secret2?user=secret3"), name="One")
    shop.add_secret(loopback.serve("/private/secret4", status=500), name="Two")
    loopback.serve("/somewhere/secret2", b"<rss")
    shop.round()
    told = {each.address.partition(str(loopback.port))[2] for each in shop.diary()}
    assert told == {"/alerts/feeds/…", "/somewhere/secret2?user=…", "/…"}
    shop.store.close()
    assert "secret3" not in caplog.text
    kept = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"secret1" not in kept
    assert b"secret3" not in kept
    assert b"secret4" not in kept
