"""Replies, figures, disappearances: what happens around a review whose words stay."""

from __future__ import annotations

from datetime import datetime

import pytest

from reputation_desktop.domain.review import FoundReview, Road, Spread, State
from reputation_desktop.domain.stored import SameReview, TouchedReview
from reputation_desktop.store import actions
from reputation_desktop.store.known import known_reviews
from reputation_desktop.store.reviews import InboxQuery, inbox, review
from reputation_desktop.store.standings import opinions, running_clocks, tallies
from reputation_desktop.store.store import Store
from tests.building import CONTENT, DAY, HOUR, NOW, edited, found, stored, write

LATER = NOW + DAY


def touch(store: Store, channel_id: int, review_id: int, review: FoundReview, *, days: int = 1) -> None:
    write(store, channel_id, touched=[TouchedReview(review_id, review)], at=NOW + days * DAY)


# --- replies ------------------------------------------------------------------------------------


@pytest.mark.parametrize(("said_at", "closed_at"), [(NOW + HOUR, NOW + HOUR), (None, LATER), (LATER + DAY, LATER)])
def test_a_reply_closes_the_clock(store: Store, google: int, said_at: object, closed_at: object) -> None:
    review_id = stored(store, google)
    touch(store, google, review_id, found(reply="Sorry", replied_at=said_at))  # type: ignore[arg-type]
    seen = review(store, review_id)
    assert (seen.state, seen.closed_at) == (State.ANSWERED, closed_at)
    assert running_clocks(store) == []


def test_a_reply_to_the_words_before_closes_nothing(store: Store, google: int) -> None:
    review_id = stored(store, google)
    write(store, google, edited=[edited(review_id, found(text="Worse"))], at=LATER)
    touch(store, google, review_id, found(text="Worse", reply="Thanks", replied_at=NOW + HOUR), days=2)
    seen = review(store, review_id)
    assert (seen.state, seen.closed_at, seen.reply and seen.reply.text) == (State.AWAITING, None, "Thanks")


def test_a_reply_that_was_there_before_an_edit_does_not_answer_it(store: Store, google: int) -> None:
    review_id = stored(store, google, found(reply="Sorry", replied_at=NOW - HOUR))
    write(
        store, google, edited=[edited(review_id, found(text="Worse", reply="Sorry", replied_at=NOW - HOUR))], at=LATER
    )
    assert review(store, review_id).state is State.AWAITING
    undated = stored(store, google, found("k2", reply="Sorry"))
    write(store, google, edited=[edited(undated, found("k2", text="Worse", reply="Sorry"))], at=LATER)
    assert review(store, undated).state is State.AWAITING


@pytest.mark.parametrize("said_at", [LATER + HOUR, None])
def test_a_reply_is_no_older_than_known_words_because_the_clock_was_put_back(
    store: Store, google: int, said_at: datetime | None
) -> None:
    """Otherwise the complaint would wait for ever: the next round takes the reply for one that is known."""
    review_id = stored(store, google)
    write(store, google, edited=[edited(review_id, found(text="Worse"))], at=LATER)
    write(
        store,
        google,
        touched=[TouchedReview(review_id, found(text="Worse", reply="Sorry", replied_at=said_at))],
        at=LATER - 3 * HOUR,
    )
    seen = review(store, review_id)
    assert (seen.state, seen.closed_at) == (State.ANSWERED, LATER)
    assert running_clocks(store) == []


def test_an_edit_that_comes_with_a_new_reply_is_answered(store: Store, google: int) -> None:
    review_id = stored(store, google, found(reply="Sorry"))
    write(store, google, edited=[edited(review_id, found(text="Worse", reply="So sorry"))], at=LATER)
    assert (review(store, review_id).state, review(store, review_id).closed_at) == (State.ANSWERED, LATER)


def test_an_unclocked_review_is_answered_by_a_new_reply_only(store: Store, google: int) -> None:
    """Praise has no clock, yet a reply to what it said before its edit does not answer it."""
    review_id = stored(store, google, found(stars=5), CONTENT)
    write(store, google, edited=[edited(review_id, found(stars=5, text="Lovely"), CONTENT)], at=LATER)
    touch(store, google, review_id, found(text="Lovely", reply="Thanks", replied_at=NOW), days=2)
    assert review(store, review_id).state is State.AWAITING
    touch(store, google, review_id, found(text="Lovely", reply="Thanks a lot", replied_at=LATER + HOUR), days=3)
    assert review(store, review_id).state is State.ANSWERED


def test_a_reply_leaves_the_owners_decision_alone(store: Store, google: int) -> None:
    review_id = stored(store, google)
    actions.set_state(store, review_id, "reported", State.REPORTED, NOW)
    touch(store, google, review_id, found(reply="Sorry"))
    assert (review(store, review_id).state, review(store, review_id).closed_at) == (State.REPORTED, NOW)


def test_a_known_reply_does_not_answer_what_the_owner_opened_again(store: Store, google: int) -> None:
    review_id = stored(store, google, found(reply="Sorry"))
    actions.set_state(store, review_id, "reopen", State.AWAITING, NOW)
    touch(store, google, review_id, found(reply="Sorry", spread=Spread(likes=3)))
    assert review(store, review_id).state is State.AWAITING


def test_an_answered_draft_is_kept(store: Store, google: int) -> None:
    review_id = stored(store, google)
    actions.keep_draft(store, review_id, "Dear Anna", NOW)
    touch(store, google, review_id, found(reply="Sorry, Anna"))
    seen = review(store, review_id)
    assert (seen.draft, seen.state) == ("Dear Anna", State.ANSWERED)


def test_a_reply_that_vanishes_is_remembered(store: Store, google: int) -> None:
    review_id = stored(store, google, found(reply="Sorry"))
    touch(store, google, review_id, found(spread=Spread(likes=1)))
    assert review(store, review_id).reply is not None


# --- figures ------------------------------------------------------------------------------------


def test_a_post_spreads(store: Store, google: int) -> None:
    review_id = stored(store, google, found(spread=Spread(1, None, 0, None)))
    touch(store, google, review_id, found(spread=Spread(9, 2, 0, 800)))
    assert review(store, review_id).spread == Spread(9, 2, 0, 800)
    assert known_reviews(store, google, ["k1"])["k1"].spread == Spread(9, 2, 0, 800)


def test_figures_that_a_road_does_not_tell_stay(store: Store, google: int) -> None:
    review_id = stored(store, google, found(spread=Spread(5, 1, 2, 800)))
    touch(store, google, review_id, found("mail 1", spread=Spread(likes=6)))
    assert review(store, review_id).spread == Spread(6, 1, 2, 800)


# --- gone and back ------------------------------------------------------------------------------


def test_a_removed_review_stays_readable_and_stops_counting_then(store: Store, google: int) -> None:
    review_id = stored(store, google, found(stars=1))
    write(store, google, missing=[review_id], at=LATER)
    seen = review(store, review_id)
    assert (seen.text, seen.removed_at) == ("The soup was cold.", LATER)
    (opinion,) = opinions(store, [google])
    assert (opinion.counts_until, opinion.counts_at(LATER - HOUR), opinion.counts_at(LATER)) == (LATER, True, False)
    assert running_clocks(store) == []
    assert list(inbox(store, InboxQuery(awaiting=True), LATER)) == []
    assert [each.id for each in inbox(store, InboxQuery(), LATER)] == [review_id]


def test_a_review_that_reappears_counts_and_waits_again(store: Store, google: int) -> None:
    review_id = stored(store, google)
    write(store, google, missing=[review_id], at=LATER)
    assert known_reviews(store, google, ["k1"])["k1"].removed
    touch(store, google, review_id, found(), days=2)
    assert review(store, review_id).removed_at is None
    assert [each.review_id for each in running_clocks(store)] == [review_id]
    assert opinions(store, [google])[0].counts_until is None


def test_counts_of_the_inbox_follow(store: Store, google: int) -> None:
    review_id = stored(store, google)
    stored(store, google, found("k2"))
    write(store, google, missing=[review_id], at=LATER)
    touch(store, google, 2, found("k2", reply="Sorry"))
    counted = {(each.state, each.removed): each.n for each in tallies(store)}
    assert counted == {("awaiting", True): 1, ("answered", False): 1}


# --- alias --------------------------------------------------------------------------------------


def test_another_roads_telling_is_kept_and_known_by_its_key(store: Store, google: int) -> None:
    review_id = stored(store, google)
    other = found("mail 1", "The soup was", spread=Spread())
    write(store, google, same=[SameReview(review_id, other, Road.MAIL)], at=LATER)
    known = known_reviews(store, google, ["mail 1", "k1", "never"])
    assert {key: each.review_id for key, each in known.items()} == {"mail 1": review_id, "k1": review_id}
    assert (known["mail 1"].is_alias, known["k1"].is_alias) == (True, False)
    assert known["mail 1"].fingerprint == other.fingerprint
    assert review(store, review_id).text == "The soup was cold."
