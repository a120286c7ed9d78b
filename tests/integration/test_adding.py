"""From a pasted link to a channel: what is found, what is kept, and what is never asked for."""

from __future__ import annotations

import json

import pytest

from reputation_desktop.channels.registry import recognise
from reputation_desktop.domain.errors import (
    CannotBeRead,
    LoginPage,
    NoFeedFound,
    NoKeychain,
    NotALink,
    NotThere,
    NotUnderstood,
    OurFault,
    StaysOffline,
    WorldFailed,
    WrongWords,
)
from reputation_desktop.rounds import adding, finding
from reputation_desktop.rounds.adding import Added, add_link, keep_unread, preview_link
from reputation_desktop.rounds.importing import add_without_link
from reputation_desktop.rounds.network import guarded_connection
from reputation_desktop.rounds.workers import Workers
from reputation_desktop.store import channels as kept
from reputation_desktop.store.settings import WHOLE_SHOP, write_setting
from tests.bad_parsers import BadWorkers
from tests.building import NOW
from tests.loopback import LoopbackServer
from tests.whole_road import LastingWorkers, Purse, Shop, feed, item

pytestmark = pytest.mark.usefixtures("workers")


def add(shop: Shop, link: str, name: str = "", of: str = "") -> Added:
    return add_link(shop.store, shop.secrets, lambda: shop.now, link, name=name, shop=of)


def page(*links: str) -> bytes:
    return f"<html><head><title>Welcome</title>{''.join(links)}</head><body>Rolls</body></html>".encode()


def alternate(href: str, title: str = "", kind: str = "application/rss+xml") -> str:
    return f'<link rel="alternate" type="{kind}" title="{title}" href="{href}">'


def refused(shop: Shop, link: str) -> WorldFailed:
    with pytest.raises(WorldFailed) as caught:
        add(shop, link)
    assert kept.channels(shop.store) == []
    return caught.value


# --- finding --------------------------------------------------------------------------------------


def test_a_link_to_a_feed_is_taken_as_it_is(shop: Shop, loopback: LoopbackServer) -> None:
    added = add(shop, loopback.serve("/feed", feed(item())))
    channel = shop.channel(added.channel_id)
    assert (channel.address, channel.platform, channel.secret, channel.added_at) == (
        loopback.address("/feed"),
        "feed",
        False,
        NOW,
    )
    assert [review.text for review in added.preview.reading.reviews] == ["Warm rolls and a kind waiter."]
    assert loopback.paths() == ["/feed"]
    assert [(entry.channel, entry.status) for entry in shop.diary()] == [("", 200)]


def test_of_a_pages_feeds_the_one_that_speaks_of_reviews_is_taken(shop: Shop, loopback: LoopbackServer) -> None:
    link = loopback.serve("/", page(alternate("/news"), alternate("/r", "Reviews")), content_type="text/html")
    loopback.serve("/news", feed(item("1")))
    loopback.serve("/r", feed(item("2")))
    added = add(shop, link)
    assert shop.channel(added.channel_id).address == loopback.address("/r")
    assert loopback.paths() == ["/", "/r"]


def test_a_linked_feed_that_fails_gives_way_to_the_next(shop: Shop, loopback: LoopbackServer) -> None:
    links = [alternate("/gone"), alternate("/page"), alternate("http://[broken/"), alternate("/good")]
    link = loopback.serve("/", page(*links), content_type="text/html")
    loopback.serve("/page", page(), content_type="text/html")
    loopback.serve("/good", feed(item()))
    assert shop.channel(add(shop, link).channel_id).address == loopback.address("/good")


def test_a_link_on_a_page_to_where_nothing_can_be_read_is_not_even_asked(shop: Shop, loopback: LoopbackServer) -> None:
    links = [alternate("https://www.yelp.com/biz/cafe-luna", "Reviews"), alternate("/feed")]
    link = loopback.serve("/", page(*links), content_type="text/html")
    loopback.serve("/feed", feed(item()))
    assert shop.channel(add(shop, link).channel_id).address == loopback.address("/feed")
    assert len(shop.diary()) == 2


def test_a_page_without_links_is_searched_where_feeds_usually_lie(shop: Shop, loopback: LoopbackServer) -> None:
    link = loopback.serve("/", page(), content_type="text/html")
    loopback.serve("/rss.xml", feed(item()))
    assert shop.channel(add(shop, link).channel_id).address == loopback.address("/rss.xml")


def test_a_guessed_feed_without_entries_is_not_taken_for_one(shop: Shop, loopback: LoopbackServer) -> None:
    link = loopback.serve("/", page(), content_type="text/html")
    loopback.serve("/feed", feed())
    assert isinstance(refused(shop, link), NoFeedFound)


def test_a_page_gets_no_more_than_a_handful_of_questions(shop: Shop, loopback: LoopbackServer) -> None:
    links = [alternate(f"/{number}") for number in range(50)]
    assert isinstance(refused(shop, loopback.serve("/", page(*links), content_type="text/html")), NoFeedFound)
    assert len(loopback.requests) <= 9


def test_a_redirected_page_is_searched_where_it_lies(shop: Shop, loopback: LoopbackServer) -> None:
    link = loopback.redirect("/", "/shop/")
    loopback.serve("/shop/", page(alternate("feed")), content_type="text/html")
    loopback.serve("/shop/feed", feed(item()))
    assert shop.channel(add(shop, link).channel_id).address == loopback.address("/shop/feed")


def test_no_page_leads_into_this_computer(shop: Shop, loopback: LoopbackServer) -> None:
    inside = loopback.address("/inside", host="localhost")
    loopback.serve("/inside", feed(item()))
    link = loopback.serve("/", page(alternate(inside)), content_type="text/html")
    assert isinstance(refused(shop, link), NoFeedFound)
    assert "/inside" not in loopback.paths()
    (told,) = [entry for entry in shop.diary() if "inside" in entry.address]
    assert (told.status, told.failure) == (None, "private_address")


def test_a_foreign_page_to_which_the_owners_own_led_is_foreign(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guarded_connection, "is_public", lambda number: number == "127.0.0.2")
    monkeypatch.setattr(finding, "MOST_CANDIDATES", 1)
    with LoopbackServer() as home, LoopbackServer("127.0.0.2") as abroad:
        abroad.serve("/", page(alternate(home.address("/inside"))), content_type="text/html")
        home.serve("/inside", feed(item()))
        assert isinstance(refused(shop, home.redirect("/", abroad.address("/"))), NoFeedFound)
        assert home.paths() == ["/"]


# --- what cannot be read --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("link", "failure"),
    [
        ("our shop", NotALink),
        ("https://www.yelp.com/biz/cafe-luna", CannotBeRead),
        ("https://maps.app.goo.gl/abc", CannotBeRead),
    ],
)
def test_what_no_link_can_read_is_explained_without_a_request(
    shop: Shop, link: str, failure: type[WorldFailed]
) -> None:
    assert isinstance(refused(shop, link), failure)
    assert shop.diary() == []


def test_what_a_server_does_not_give_is_told(shop: Shop, loopback: LoopbackServer) -> None:
    login = b'<html><form><input type="password"></form></html>'
    assert isinstance(refused(shop, loopback.address("/nothing")), NotThere)
    assert isinstance(refused(shop, loopback.serve("/in", login, content_type="text/html")), LoginPage)
    assert isinstance(refused(shop, loopback.serve("/x", b"just words")), NotUnderstood)
    assert isinstance(refused(shop, loopback.serve("/p", page(), content_type="text/html")), NoFeedFound)


def test_offline_no_link_is_tried(shop: Shop, loopback: LoopbackServer) -> None:
    write_setting(shop.store, WHOLE_SHOP, "stay_offline", "yes")
    assert isinstance(refused(shop, loopback.serve("/feed", feed(item()))), StaysOffline)
    assert loopback.requests == []


def test_a_fault_of_ours_is_told_as_one(shop: Shop, loopback: LoopbackServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(adding, "Workers", BadWorkers)
    assert isinstance(refused(shop, loopback.serve("/err", feed(item()))), OurFault)


# --- keeping --------------------------------------------------------------------------------------


def test_a_preview_keeps_nothing(shop: Shop, loopback: LoopbackServer) -> None:
    preview = preview_link(shop.store, lambda: shop.now, loopback.serve("/feed", feed(item())))
    assert len(preview.reading.reviews) == 1
    assert kept.channels(shop.store) == []


def test_the_same_link_is_one_channel_in_a_shop_and_may_be_one_in_another(shop: Shop, loopback: LoopbackServer) -> None:
    link = loopback.serve("/feed", feed(item()))
    add(shop, link, of="Bakery")
    with pytest.raises(WrongWords, match="one of the channels already"):
        add(shop, link, of="Bakery")
    add(shop, link, of="Garage")
    assert [channel.shop for channel in kept.channels(shop.store)] == ["Bakery", "Garage"]


NAMELESS = b'<rss version="2.0"><channel><item><title>Rolls</title></item></channel></rss>'


def test_names_are_the_owners_or_the_feeds_own_and_never_the_same_twice(shop: Shop, loopback: LoopbackServer) -> None:
    names = [
        add(shop, loopback.serve("/1", feed(item())), name="Guests").name,
        add(shop, loopback.serve("/2", feed(item())), name="Guests").name,
        add(shop, loopback.serve("/3", feed(item()))).name,
        add(shop, loopback.serve("/4", NAMELESS)).name,
    ]
    assert names == ["Guests", "Guests 2", "Guests of the harbour house", "127.0.0.1"]


def test_a_secret_link_is_kept_by_its_keeper_and_struck_out_everywhere_else(
    shop: Shop, loopback: LoopbackServer
) -> None:
    link = loopback.serve("/feed?token=abc", feed(item()))
    added = add(shop, link)
    channel = shop.channel(added.channel_id)
    shown, _, digits = channel.address.partition("#")
    assert (channel.secret, shown, len(digits)) == (True, loopback.address("/feed?token=…"), 6)
    assert shop.secrets.kept == {f"channel-{channel.id}": link}
    assert "abc" not in "".join(entry.address for entry in shop.diary())
    assert shop.look().new == 1
    with pytest.raises(WrongWords):
        add(shop, link)


def test_a_lost_secret_that_is_pasted_again_belongs_to_its_channel(shop: Shop, loopback: LoopbackServer) -> None:
    """After a restore the owner pastes the link again: the channel goes on, and its reviews do not come twice."""
    link = loopback.serve("/feed?token=s3cr3t-and-long", feed(item()))
    other = loopback.serve("/feed?token=another-one", feed(item()))
    first = add(shop, link)
    shop.secrets.kept.clear()
    assert add(shop, link).channel_id == first.channel_id
    assert add(shop, other).channel_id != first.channel_id
    with pytest.raises(WrongWords):
        add(shop, link)


def test_a_secret_link_on_an_open_page_is_a_secret(shop: Shop, loopback: LoopbackServer) -> None:
    link = loopback.serve("/", page(alternate("/feed?token=abc")), content_type="text/html")
    loopback.serve("/feed?token=abc", feed(item()))
    added = add(shop, link)
    assert shop.channel(added.channel_id).secret
    assert "abc" not in "".join(entry.address for entry in shop.diary())


def test_a_secret_that_nobody_can_keep_makes_no_channel(
    shop: Shop, loopback: LoopbackServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise NoKeychain

    monkeypatch.setattr(Purse, "keep", fail)
    assert isinstance(refused(shop, loopback.serve("/feed?token=abc", feed(item()))), NoKeychain)


def test_a_listed_link_is_kept_without_trying_it(shop: Shop, loopback: LoopbackServer) -> None:
    link = recognise(loopback.address("/feed"))
    assert keep_unread(shop.store, shop.secrets, link, "From the list", NOW)
    assert not keep_unread(shop.store, shop.secrets, link, "From the list", NOW)
    assert keep_unread(shop.store, shop.secrets, recognise(loopback.address("/2")), "", NOW)
    assert [channel.name for channel in kept.channels(shop.store)] == ["From the list", "127.0.0.1"]
    assert loopback.requests == []
    with pytest.raises(CannotBeRead):
        keep_unread(shop.store, shop.secrets, recognise("https://www.yelp.com/biz/cafe-luna"), "", NOW)


def test_a_channel_without_a_link_is_added_once(shop: Shop) -> None:
    first = add_without_link(shop.store, NOW, "Google", "file")
    assert add_without_link(shop.store, NOW, "google", "file") == first
    assert shop.channel(first).address == ""


# --- whatever a source writes ---------------------------------------------------------------------


def test_halves_of_characters_in_json_are_no_obstacle(shop: Shop, loopback: LoopbackServer) -> None:
    entry = {"id": "1\ud800", "content_text": "The soup was \ud83d cold.", "authors": [{"name": "B\udfff"}]}
    body = json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "Guests\ud800", "items": [entry]})
    add(shop, loopback.serve("/feed.json", body.encode(), content_type="application/feed+json"))
    assert shop.look().new == 1
    (review,) = shop.reviews()
    assert (review.key, review.author) == ("1�", "B")
    assert review.text.split() == ["The", "soup", "was", "cold."]
    shop.later(hours=6)
    assert shop.look(force=True).new == 0


def test_workers_end_with_the_adding(shop: Shop, loopback: LoopbackServer, monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[LastingWorkers | Workers] = []

    def beginning(count: int) -> Workers:
        begun.append(Workers(count))
        return begun[-1]

    monkeypatch.setattr(adding, "Workers", beginning)
    add(shop, loopback.serve("/feed", feed(item())))
    (workers,) = begun
    assert workers._started is not None
    assert not workers._started.active
