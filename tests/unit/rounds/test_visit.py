"""One channel in one round: which pages are asked for, and what they come to beside what is stored."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from reputation_desktop.domain.channel import Payload, Reading, Skipped
from reputation_desktop.domain.dating import DateBasis, Dated
from reputation_desktop.domain.review import FoundReview, Reply, Road
from reputation_desktop.domain.stored import Changes, Channel, NewReview, SameReview, TouchedReview
from reputation_desktop.rounds import visit as visits
from reputation_desktop.rounds.visit import (
    MOST_PAGES,
    Pending,
    Visit,
    changes_of,
    digest,
    known_body,
    next_page,
    pending_changes,
)
from reputation_desktop.store.channels import channel_numbered
from reputation_desktop.store.erasing import erase_person
from reputation_desktop.store.opening import open_store
from reputation_desktop.store.settings import read_settings, write_setting
from reputation_desktop.store.store import Store
from tests.building import CONTENT, DAY, HOUR, NOW, channel, found, in_berlin, judgement, stored, write

ADDRESS = "http://guests.example/feed"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path, durable=False) as store:
        in_berlin(store)
        yield store


@pytest.fixture
def guests(store: Store) -> Channel:
    return channel_numbered(store, channel(store, "Guests"))


def several(*keys: str) -> tuple[FoundReview, ...]:
    return tuple(found(key) for key in keys)


def compared(store: Store, guests: Channel, *reviews: FoundReview, road: Road = Road.FEED) -> Pending:
    return pending_changes(store, guests, Reading(reviews), road, NOW, read_settings(store))


def changes(store: Store, guests: Channel, *reviews: FoundReview, road: Road = Road.FEED) -> Changes:
    pending = compared(store, guests, *reviews, road=road)
    judgements = [judgement(found(words.text), CONTENT) for words in pending.words]
    return changes_of(pending, judgements, guests, road, NOW, read_settings(store))


# --- bodies -------------------------------------------------------------------------------------


def test_a_body_is_known_again_by_the_version_that_read_it(guests: Channel, monkeypatch: pytest.MonkeyPatch) -> None:
    body = Payload(ADDRESS, b"<rss/>")
    read = replace(guests, body_digest=digest(body))
    assert known_body(read)
    assert digest(Payload("http://elsewhere.example/", b"<rss/>")) == read.body_digest
    assert digest(Payload(ADDRESS, b"<rss />")) != read.body_digest
    monkeypatch.setattr(visits, "__version__", "99.0")
    assert not known_body(read)
    assert digest(body) != read.body_digest
    assert not known_body(guests)


# --- pages --------------------------------------------------------------------------------------


def test_pages_are_one_listing_with_each_review_once(guests: Channel) -> None:
    first = Reading(several("1", "2"), (Skipped(3, "the entry is empty"),), "Guests", ADDRESS + "?page=2", home="h")
    newer = replace(found("3"), text="Told on the first page.")
    pages = [
        replace(first, reviews=(*first.reviews, newer)),
        Reading((found("3"), found("4")), (Skipped(1, "the entry is empty"),)),
    ]
    reading = Visit(guests, ADDRESS, pages=pages).reading
    assert [review.key for review in reading.reviews] == ["1", "2", "3", "4"]
    assert newer in reading.reviews
    assert [each.position for each in reading.skipped] == [3, 1]
    assert (reading.title, reading.home, reading.complete) == ("Guests", "h", False)


@pytest.mark.parametrize(
    ("first", "last", "following", "complete"),
    [(True, True, "", True), (True, False, "", False), (False, True, "", False), (True, True, "?page=3", False)],
)
def test_a_listing_is_complete_when_all_its_pages_are_and_none_is_left(
    guests: Channel, first: bool, last: bool, following: str, complete: bool
) -> None:
    pages = [
        Reading(several("1"), next_address=ADDRESS, complete=first),
        Reading(several("2"), next_address=following, complete=last),
    ]
    assert Visit(guests, ADDRESS, pages=pages).reading.complete is complete


def at_page(guests: Channel, *keys: str, count: int = 1, following: str = "?page=2") -> Visit:
    return Visit(guests, ADDRESS, pages=[Reading(several(*keys), next_address=following)] * count, asked={ADDRESS})


def test_another_page_is_asked_for_while_there_is_news(store: Store, guests: Channel) -> None:
    stored(store, guests.id, found("1"))
    assert next_page(store, at_page(guests, "1", "2"), whole=False) == "?page=2"
    assert next_page(store, at_page(guests, "1"), whole=False) == ""
    assert next_page(store, at_page(guests), whole=False) == ""


def test_the_whole_listing_is_asked_for_whether_known_or_not(store: Store, guests: Channel) -> None:
    stored(store, guests.id, found("1"))
    assert next_page(store, at_page(guests, "1"), whole=True) == "?page=2"


def test_pages_end(store: Store, guests: Channel) -> None:
    assert next_page(store, at_page(guests, "1", following=""), whole=True) == ""
    assert next_page(store, at_page(guests, "1", following=ADDRESS), whole=True) == "", "a page that names itself"
    assert next_page(store, at_page(guests, "1", count=MOST_PAGES - 1), whole=True) == "?page=2"
    assert next_page(store, at_page(guests, "1", count=MOST_PAGES), whole=True) == ""


# --- beside the store ---------------------------------------------------------------------------


def test_what_is_judged_stands_in_the_order_in_which_it_is_written(store: Store, guests: Channel) -> None:
    edited = stored(store, guests.id, found("edited", "Warm soup."))
    told = stored(store, guests.id, found("mail", "The bread was", stars=2, author="Ada"), road=Road.MAIL)
    fuller = found("file", "The bread was stale.", stars=2, author="Ada")
    pending = compared(store, guests, found("edited", "Cold soup."), found("new", "Fine tea."), fuller)
    assert [words.text for words in pending.words] == ["Fine tea.", "Cold soup.", "The bread was stale."]
    assert pending.words[2].stars == 0.25
    made = changes(store, guests, found("edited", "Cold soup."), found("new", "Fine tea."), fuller)
    assert [each.found.text for each in made.new] == ["Fine tea."]
    assert [(each.review_id, each.fuller) for each in made.edited] == [(edited, False), (told, True)]
    assert made.same == (SameReview(told, fuller, Road.FEED),)


def test_an_erased_review_never_comes_back(store: Store, guests: Channel) -> None:
    stored(store, guests.id, found("1", author="Ada"))
    erase_person(store, "Ada", NOW)
    assert not changes(store, guests, found("1", author="Ada"))


def test_only_a_complete_listing_says_what_is_missing(store: Store, guests: Channel) -> None:
    gone, there = (stored(store, guests.id, found(key)) for key in ("gone", "there"))
    by_mail = stored(store, guests.id, found("mail"), road=Road.MAIL)
    settings = read_settings(store)
    window, listing = Reading(several("there")), Reading(several("there"), complete=True)
    assert pending_changes(store, guests, window, Road.FEED, NOW, settings).missing == ()
    assert pending_changes(store, guests, listing, Road.FEED, NOW, settings).missing == (gone,)
    assert {there, by_mail}.isdisjoint(pending_changes(store, guests, listing, Road.FEED, NOW, settings).missing)
    elsewhere = replace(listing, covers=("elsewhere/",))
    assert pending_changes(store, guests, elsewhere, Road.FEED, NOW, settings).missing == ()


@pytest.mark.parametrize(
    ("claimed", "first", "later"),
    [
        (None, Dated(None, DateBasis.BEFORE), Dated(NOW, DateBasis.FIRST_SEEN)),
        (NOW + DAY, Dated(NOW, DateBasis.FIRST_SEEN), Dated(NOW, DateBasis.FIRST_SEEN)),
        (NOW - HOUR, Dated(NOW - HOUR, DateBasis.CLAIMED), Dated(NOW - HOUR, DateBasis.CLAIMED)),
        (
            date(2026, 5, 1),
            Dated(datetime.fromisoformat("2026-05-01T10:00:00Z"), DateBasis.DAY),
            Dated(datetime.fromisoformat("2026-05-01T10:00:00Z"), DateBasis.DAY),
        ),
    ],
)
def test_a_review_is_dated_by_the_channels_first_round_and_the_shops_zone(
    store: Store, guests: Channel, claimed: datetime | date | None, first: Dated, later: Dated
) -> None:
    undated = found("1", claimed=claimed)
    assert changes(store, guests, undated).new[0].dated == first
    assert changes(store, replace(guests, first_round_at=NOW - DAY), undated).new[0].dated == later


def test_words_set_mentions_aside_and_never_reviews(store: Store, guests: Channel) -> None:
    write_setting(store, guests.id, "must_words", "luna")
    guests = channel_numbered(store, guests.id)
    posts = [found("1", "Café Luna", mention=True), found("2", "Café Sol", mention=True), found("3", "Café Sol")]
    assert [each.set_aside for each in changes(store, guests, *posts).new] == [False, True, False]


# --- one review by two roads --------------------------------------------------------------------


def told(key: str, text: str = "Cold rolls.", **rest: object) -> FoundReview:
    return found(key, text, stars=2, author="Ada", **rest)  # type: ignore[arg-type]


def test_a_second_telling_is_no_second_review(store: Store, guests: Channel) -> None:
    review_id = stored(store, guests.id, told("mail"), road=Road.MAIL)
    again = told("file", claimed=NOW - 2 * DAY)
    made = changes(store, guests, again, road=Road.FILE)
    assert made == Changes(same=(SameReview(review_id, again, Road.FILE),))


def test_a_reply_that_only_the_second_telling_has_is_taken_over(store: Store, guests: Channel) -> None:
    review_id = stored(store, guests.id, told("mail"), road=Road.MAIL)
    again = replace(told("file"), reply=Reply("We are sorry."))
    assert changes(store, guests, again, road=Road.FILE).touched == (TouchedReview(review_id, again),)


def test_two_alike_on_one_road_are_two_reviews(store: Store, guests: Channel) -> None:
    """Two customers of one name, each leaving stars and no word, must not become one."""
    review_id = stored(store, guests.id, told("mail", ""), road=Road.MAIL)
    made = changes(store, guests, told("file 1", ""), told("file 2", ""), road=Road.FILE)
    assert [each.review_id for each in made.same] == [review_id]
    assert [each.found.key for each in made.new] == ["file 2"]
    write(store, guests.id, same=made.same, new=made.new)
    later = changes(store, guests, told("file 3", ""), road=Road.FILE)
    assert [each.found.key for each in later.new] == ["file 3"]


@pytest.mark.parametrize(
    "other",
    [
        told("file", "Warm rolls."),
        told("file", claimed=NOW - 4 * DAY),
        replace(told("file"), author="Bea"),
        replace(told("file"), author=""),
        replace(told("file"), rating=None),
    ],
)
def test_what_differs_in_author_stars_time_or_words_is_another_review(
    store: Store, guests: Channel, other: FoundReview
) -> None:
    stored(store, guests.id, told("mail"), road=Road.MAIL)
    (new,) = changes(store, guests, other, road=Road.FILE).new
    assert isinstance(new, NewReview)
    assert new.found == other
