"""What a round learns from the store before it decides what is new."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from reputation_desktop.domain.review import FoundReview, Rating, Reply, Road, Spread
from reputation_desktop.domain.stored import SameReview
from reputation_desktop.store.erasing import erase_person
from reputation_desktop.store.known import (
    erased_keys,
    known_reviews,
    missing_from,
    other_roads,
    same_by_other_road,
)
from reputation_desktop.store.store import Store
from tests.building import DAY, NOW, channel, found, stored, write


def test_a_stored_review_is_known_by_its_key_in_its_channel(store: Store, google: int) -> None:
    told = found("k'1\n", reply="Sorry", spread=Spread(1, None, None, 5))
    review_id = stored(store, google, told)
    known = known_reviews(store, google, ["k'1\n", "other"])
    assert list(known) == ["k'1\n"]
    one = known["k'1\n"]
    assert (one.review_id, one.fingerprint, one.reply_text) == (review_id, told.fingerprint, "Sorry")
    assert (one.removed, one.spread, one.mention) == (False, Spread(1, None, None, 5), False)
    assert known_reviews(store, channel(store, "Other"), ["k'1\n"]) == {}
    assert known_reviews(store, google, []) == {}


# --- what is missing ----------------------------------------------------------------------------


def test_a_complete_listing_misses_what_it_does_not_name(store: Store, google: int) -> None:
    named, gone = stored(store, google, found("1")), stored(store, google, found("2"))
    assert missing_from(store, google, Road.FEED, ["1"]) == (gone,)
    assert missing_from(store, google, Road.FEED, ["1", "2"]) == ()
    assert missing_from(store, google, Road.FEED, []) == (named, gone)


def test_nothing_is_missed_that_came_otherwise_or_is_gone_already(store: Store, google: int) -> None:
    stored(store, google, found("by mail"), road=Road.MAIL)
    stored(store, channel(store, "Other"), found("elsewhere"))
    gone = stored(store, google, found("gone"))
    write(store, google, missing=[gone])
    assert missing_from(store, google, Road.FEED, []) == ()


def test_a_review_that_is_listed_under_its_other_key_is_not_missed(store: Store, google: int) -> None:
    review_id = stored(store, google, found("mail 1"), road=Road.MAIL)
    write(store, google, same=[SameReview(review_id, found("file 1"), Road.FILE)])
    assert missing_from(store, google, Road.FILE, ["file 1"]) == ()


# --- one review by two roads --------------------------------------------------------------------

AT = NOW - DAY
STORED = found("mail 1", "The soup was cold…", stars=2, author="Anna Baker", claimed=AT)


@pytest.fixture
def by_mail(store: Store, google: int) -> int:
    return stored(store, google, STORED, road=Road.MAIL)


def match(store: Store, channel_id: int, told: FoundReview, *, road: Road = Road.FILE) -> tuple[int, bool] | None:
    assert told.claimed is None or isinstance(told.claimed, datetime)
    return same_by_other_road(store, channel_id, told, told.claimed, road)


@pytest.mark.parametrize(
    ("told", "fuller"),
    [
        (found("f", "The soup was cold and so was I.", stars=2, claimed=AT), True),
        (found("f", "The soup was cold…", stars=2), False),
        (found("f", "The  soup\nwas cold", stars=2), False),
        (found("f", "The soup", stars=2), False),
        (found("f", "The soup was cold", stars=2, author="ANNA BAKER"), False),
        (found("f", "The soup was cold", stars=2, claimed=AT - 3 * DAY), False),
        (found("f", "The soup was cold", stars=2, claimed=AT + 3 * DAY), False),
    ],
)
def test_one_review_told_twice_is_recognised(
    store: Store, google: int, by_mail: int, told: FoundReview, fuller: bool
) -> None:
    assert match(store, google, told) == (by_mail, fuller)


SECOND = timedelta(seconds=1)


@pytest.mark.parametrize(
    "told",
    [
        found("f", "The soup was cold", stars=2, author="Anna B."),
        found("f", "The soup was cold", stars=2, author=""),
        found("f", "The soup was cold", stars=1),
        found("f", "The soup was cold"),
        found("f", "The soup was cold", rating=Rating(2.0, 1.0, 10.0, "2")),
        found("f", "Soup was cold", stars=2),
        found("f", "", stars=2),
        found("f", "The soup was cold", stars=2, claimed=None),
        found("f", "The soup was cold", stars=2, claimed=AT - 3 * DAY - SECOND),
        found("f", "The soup was cold", stars=2, claimed=AT + 3 * DAY + SECOND),
    ],
    ids=["author", "no author", "stars", "no stars", "scale", "text", "no text", "no date", "before", "after"],
)
def test_two_reviews_stay_two(store: Store, google: int, by_mail: int, told: FoundReview) -> None:
    assert match(store, google, told) is None


def test_stars_without_words_are_one_review_too(store: Store, google: int) -> None:
    review_id = stored(store, google, found("mail", "", stars=5), road=Road.MAIL)
    assert match(store, google, found("file", "", stars=5)) == (review_id, False)
    unrated = stored(store, google, found("mail 2", "Hm", author="Ben"), road=Road.MAIL)
    assert match(store, google, found("file 2", "Hm", author="Ben")) == (unrated, False)


def test_one_road_tells_two_reviews_where_it_tells_two(store: Store, google: int, by_mail: int) -> None:
    told = found("f", "The soup was cold", stars=2)
    assert match(store, google, told, road=Road.MAIL) is None
    write(store, google, same=[SameReview(by_mail, told, Road.FILE)])
    assert match(store, google, found("g", "The soup was cold", stars=2)) is None


def test_a_removed_review_and_the_counter_book_are_never_matched(store: Store, google: int, by_mail: int) -> None:
    stored(store, google, found("c", "At the counter", stars=2), road=Road.COUNTER)
    assert match(store, google, found("f", "At the counter", stars=2)) is None
    write(store, google, missing=[by_mail])
    assert match(store, google, found("f", "The soup was cold", stars=2)) is None


def test_a_channel_knows_by_which_roads_its_reviews_came(store: Store, google: int) -> None:
    assert not other_roads(store, google, Road.FEED)
    stored(store, google)
    assert not other_roads(store, google, Road.FEED)
    assert other_roads(store, google, Road.FILE)


# --- erased -------------------------------------------------------------------------------------


def test_erased_reviews_are_known_by_all_their_keys_and_nothing_else(store: Store, google: int) -> None:
    assert erased_keys(store, google, ["k1"]) == frozenset()
    review_id = stored(store, google)
    write(store, google, same=[SameReview(review_id, found("mail 1", reply=None), Road.MAIL)])
    erase_person(store, "Anna Baker", NOW)
    assert erased_keys(store, google, ["k1", "mail 1", "k2", "\ud800"]) == {"k1", "mail 1"}
    assert erased_keys(store, channel(store, "Other"), ["k1"]) == frozenset()


def test_a_reply_is_known_with_its_words(store: Store, google: int) -> None:
    stored(store, google, FoundReview("k1", "Cold", reply=Reply("")))
    assert known_reviews(store, google, ["k1"])["k1"].reply_text == ""
