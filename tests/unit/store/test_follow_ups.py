"""Promises to customers, until they are kept."""

from __future__ import annotations

from datetime import date

import pytest

from reputation_desktop.domain.errors import WrongWords
from reputation_desktop.store.checking import problems
from reputation_desktop.store.erasing import erase_person
from reputation_desktop.store.follow_ups import (
    FollowUp,
    add_follow_up,
    finish_follow_up,
    follow_ups_of,
    open_follow_ups,
    remove_follow_up,
    reopen_follow_up,
)
from reputation_desktop.store.store import Store
from tests.building import NOW, found, stored

FRIDAY = date(2026, 5, 8)
MONDAY = date(2026, 5, 11)


def test_the_first_due_comes_first(store: Store, google: int) -> None:
    review_id = stored(store, google)
    call = add_follow_up(store, review_id, "call her", MONDAY)
    refund = add_follow_up(store, review_id, "  refund\n by Friday ", FRIDAY)
    assert open_follow_ups(store) == [
        FollowUp(refund, review_id, "refund by Friday", FRIDAY, None),
        FollowUp(call, review_id, "call her", MONDAY, None),
    ]


def test_what_is_done_is_no_longer_open_and_stays_with_its_review(store: Store, google: int) -> None:
    one, other = stored(store, google), stored(store, google, found("k2"))
    refund = add_follow_up(store, one, "refund", FRIDAY)
    call = add_follow_up(store, other, "call", FRIDAY)
    finish_follow_up(store, refund, NOW)
    assert [each.id for each in open_follow_ups(store)] == [call]
    assert follow_ups_of(store, one) == [FollowUp(refund, one, "refund", FRIDAY, NOW)]
    reopen_follow_up(store, refund)
    assert [each.done_at for each in follow_ups_of(store, one)] == [None]
    remove_follow_up(store, refund)
    assert follow_ups_of(store, one) == []


def test_a_promise_has_words_and_a_review(store: Store, google: int) -> None:
    with pytest.raises(WrongWords, match="no review with the number 7"):
        add_follow_up(store, 7, "refund", FRIDAY)
    with pytest.raises(WrongWords, match="needs words"):
        add_follow_up(store, stored(store, google), " ", FRIDAY)
    assert open_follow_ups(store) == []


def test_who_is_erased_takes_what_was_promised_her_along(store: Store, google: int) -> None:
    hers = stored(store, google, found(author="Wilhelmina Quartzbottom"))
    other = stored(store, google, found("k2"))
    add_follow_up(store, hers, "send Wilhelmina a kumquat", FRIDAY)
    add_follow_up(store, other, "refund", FRIDAY)
    erase_person(store, "Wilhelmina Quartzbottom", NOW)
    assert [each.review_id for each in open_follow_ups(store)] == [other]
    assert b"kumquat" not in store.path.read_bytes()


def test_a_promise_that_lost_its_review_is_found(store: Store, google: int) -> None:
    add_follow_up(store, stored(store, google), "refund", FRIDAY)
    store.sql("UPDATE follow_up SET review_id = 99")
    assert list(problems(store)) == ["Rows of “follow_up” that belong to no review: 1."]
    store.sql("DELETE FROM follow_up")
