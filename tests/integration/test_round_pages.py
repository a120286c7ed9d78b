"""Listings of several pages: all of them at first, later only as far as there is news, and none lost on the way."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import pytest

from reputation_desktop.rounds.network import guarded_connection
from reputation_desktop.rounds.round import Looked
from tests.building import HOUR, NOW
from tests.loopback import LoopbackServer
from tests.whole_road import LastingWorkers, Shop, feed, item

pytestmark = pytest.mark.usefixtures("workers")

PAGES = 10


def listing(page: int) -> str:
    return f"/de/rss/customerreviews/page={page}/id=1/sortby=mostrecent/json"


def labelled(**values: str) -> dict[str, Any]:
    return {name.replace("__", ":"): {"label": value} for name, value in values.items()}


def app_page(page: int, numbers: Sequence[int], of: int = PAGES) -> bytes:
    """A page of Apple's feed with a review for each of `numbers`."""
    entries = [
        labelled(
            id=str(number),
            title="Title",
            content=f"Review {number}: it broke.",
            im__rating="1",
            updated=(NOW - number * HOUR).isoformat(),
        )
        | {"author": labelled(name="Ada")}
        for number in numbers
    ]
    following = f"https://itunes.apple.com{listing(min(page + 1, of))}"
    links = [{"attributes": {"rel": "next", "href": following}}]
    return json.dumps({"feed": {"title": {"label": "Reviews"}, "entry": entries, "link": links}}).encode()


def serve_app(loopback: LoopbackServer, newest: int, per_page: int = 2) -> str:
    """Serves ten pages of reviews, numbered from `newest` down."""
    for page in range(1, PAGES + 1):
        first = newest - (page - 1) * per_page
        body = app_page(page, range(first, first - per_page, -1))
        loopback.serve(listing(page), body, content_type="text/javascript; charset=utf-8")
    return loopback.address(listing(1))


def pages_asked(loopback: LoopbackServer) -> list[int]:
    """The numbers of the pages that were asked for since the last time."""
    asked = [int(path.partition("page=")[2].partition("/")[0]) for path in loopback.paths()]
    loopback.requests.clear()
    return asked


@pytest.fixture
def app(shop: Shop, loopback: LoopbackServer) -> int:
    """An app with twenty reviews on ten pages, all of them stored."""
    app = shop.add(serve_app(loopback, newest=100), platform="app_store", name="App")
    assert shop.look() == Looked("App", app, new=20)
    assert pages_asked(loopback) == list(range(1, 11))
    shop.later(hours=6)
    return app


def test_all_pages_are_read_at_first(shop: Shop, app: int) -> None:
    assert sorted(int(review.key) for review in shop.reviews()) == list(range(81, 101))


def test_later_pages_are_asked_for_only_while_they_bring_news(shop: Shop, loopback: LoopbackServer, app: int) -> None:
    serve_app(loopback, newest=103)
    assert shop.look() == Looked("App", app, new=3)
    assert pages_asked(loopback) == [1, 2, 3]
    shop.later(hours=6)
    serve_app(loopback, newest=105)
    assert shop.look() == Looked("App", app, new=2)
    assert pages_asked(loopback) == [1, 2]
    shop.later(hours=6)
    assert shop.look().unchanged
    assert pages_asked(loopback) == [1]


def test_forced_all_pages_are_read_anew(shop: Shop, loopback: LoopbackServer, app: int) -> None:
    assert shop.look(force=True) == Looked("App", app)
    assert pages_asked(loopback) == list(range(1, 11))


def test_old_reviews_edited_on_the_first_page_are_seen_and_pages_stay(
    shop: Shop, loopback: LoopbackServer, app: int
) -> None:
    edited = app_page(1, [100, 99]).replace(b"Review 99: it broke.", b"It works now.")
    loopback.serve(listing(1), edited)
    assert shop.look() == Looked("App", app, edited=1)
    assert pages_asked(loopback) == [1]


# --- pages that fail ------------------------------------------------------------------------------


def test_what_was_read_before_a_page_failed_is_heard_and_the_rest_comes_with_the_next_round(
    shop: Shop, loopback: LoopbackServer
) -> None:
    app = shop.add(serve_app(loopback, newest=100), platform="app_store", name="App")
    loopback.serve(listing(4), status=500)
    looked = shop.look()
    assert (looked.new, "trouble of its own (500)" in looked.failure) == (6, True)
    health = shop.channel(app).health
    assert (health.failure, health.failures_in_a_row) == (looked.failed, 1)
    loopback.requests.clear()
    shop.later(hours=6)
    serve_app(loopback, newest=100)
    assert shop.look() == Looked("App", app, new=14)
    assert pages_asked(loopback) == list(range(1, 11))
    assert shop.channel(app).health.failure is None
    shop.later(hours=6)
    assert shop.look().unchanged


def test_news_on_later_pages_is_not_lost_when_a_page_failed_once(
    shop: Shop, loopback: LoopbackServer, app: int
) -> None:
    serve_app(loopback, newest=105)
    loopback.serve(listing(2), b"<html><body>Sorry, back soon</body></html>", content_type="text/html")
    assert shop.look().new == 2
    loopback.requests.clear()
    shop.later(hours=6)
    serve_app(loopback, newest=105)
    assert shop.look() == Looked("App", app, new=3)
    assert sorted(int(review.key) for review in shop.reviews()) == list(range(81, 106))


def test_a_page_that_is_not_there_is_the_end(shop: Shop, loopback: LoopbackServer) -> None:
    app = shop.add(serve_app(loopback, newest=100), platform="app_store", name="App")
    loopback.serve(listing(3), status=404)
    assert shop.look() == Looked("App", app, new=4)
    assert shop.channel(app).health.failure is None


def test_undated_reviews_on_a_page_that_failed_at_first_are_from_before_all_the_same(
    shop: Shop, loopback: LoopbackServer
) -> None:
    guests = serve_feed(loopback, "/feed", "/more", item("1", at=None))
    loopback.serve("/more", status=503)
    shop.add(guests)
    assert shop.look().new == 1
    loopback.serve("/more", feed(item("2", at=None)))
    shop.later(hours=6)
    assert shop.look().new == 1
    assert [review.published_at for review in shop.reviews()] == [None, None]


# --- rel="next" -----------------------------------------------------------------------------------


def serve_feed(loopback: LoopbackServer, path: str, following: str, *items: str) -> str:
    return loopback.serve(path, feed(*items, head=f'<atom:link rel="next" href="{following}"/>'))


def test_a_feed_that_names_its_next_page_is_read_on(shop: Shop, loopback: LoopbackServer) -> None:
    guests = shop.add(serve_feed(loopback, "/feed", "?page=2", item("1")))
    serve_feed(loopback, "/feed?page=2", "/feed?page=3", item("2"), item("1"))
    loopback.serve("/feed?page=3", feed(item("3")))
    assert shop.look() == Looked("Guests", guests, new=3)
    assert loopback.paths() == ["/feed", "/feed?page=2", "/feed?page=3"]


def test_pages_that_name_themselves_or_each_other_end(
    shop: Shop, loopback: LoopbackServer, workers: LastingWorkers
) -> None:
    shop.add(serve_feed(loopback, "/self", "/self", item("1")), name="Self")
    shop.add(serve_feed(loopback, "/ping", "/pong", item("1")), name="Ping")
    serve_feed(loopback, "/pong", "/ping", item("2"))
    assert [(looked.new, looked.failure) for looked in shop.round()] == [(1, ""), (2, "")]
    assert sorted(loopback.paths()) == ["/ping", "/pong", "/self"]


def test_an_endless_listing_ends_after_ten_pages(shop: Shop, loopback: LoopbackServer) -> None:
    shop.add(serve_feed(loopback, "/0", "/1", item("0")))
    for page in range(1, 20):
        serve_feed(loopback, f"/{page}", f"/{page + 1}", item(str(page)))
    assert shop.look().new == 10
    assert len(loopback.requests) == 10


# --- where pages may lead -------------------------------------------------------------------------


def test_no_page_leads_from_outside_into_this_computer(shop: Shop, loopback: LoopbackServer) -> None:
    """The owner typed one name of this computer; another one is as foreign as any private address."""
    inside = loopback.address("/inside", host="localhost")
    loopback.serve("/inside", feed(item("2")))
    shop.add(serve_feed(loopback, "/feed", inside, item("1")))
    looked = shop.look()
    assert looked.new == 1
    assert "leads into this computer" in looked.failure
    assert loopback.paths() == ["/feed"]


def test_no_page_leads_back_in_from_where_a_redirect_led_out(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a foreign page names is foreign, though the owner's own address led there."""
    monkeypatch.setattr(guarded_connection, "is_public", lambda number: number == "127.0.0.2")
    with LoopbackServer() as home, LoopbackServer("127.0.0.2") as abroad:
        serve_feed(abroad, "/feed", home.address("/inside"), item("1"))
        home.serve("/inside", feed(item("2")))
        shop.add(home.redirect("/feed", abroad.address("/feed")))
        looked = shop.look()
        assert looked.new == 1
        assert "leads into this computer" in looked.failure
        assert home.paths() == ["/feed"]
