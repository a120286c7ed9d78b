"""What is new in a payload."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reputation_desktop.domain.review import FoundReview, Reply, Spread, rate
from reputation_desktop.domain.stored import Known, TouchedReview
from reputation_desktop.rounds.decide import Decided, decide

REVIEW = FoundReview(key="1", title="Rolls", text="Warm rolls.", rating=rate(5))


def known(review: FoundReview = REVIEW, **changes: object) -> Known:
    before = Known(
        review_id=7,
        fingerprint=review.fingerprint,
        reply_text=None if review.reply is None else review.reply.text,
        removed=False,
        spread=review.spread,
        mention=review.mention,
    )
    return replace(before, **changes)  # type: ignore[arg-type]


def test_what_was_never_seen_is_new() -> None:
    assert decide([REVIEW], {}) == Decided((REVIEW,), (), ())


def test_what_is_known_and_unchanged_is_left_alone() -> None:
    assert decide([REVIEW], {"1": known()}) == Decided((), (), ())


@pytest.mark.parametrize(
    "edited",
    [
        replace(REVIEW, text="Cold rolls."),
        replace(REVIEW, title="Bread"),
        replace(REVIEW, rating=rate(1)),
        replace(REVIEW, rating=None),
        replace(REVIEW, rating=rate(5, 1, 10)),
    ],
)
def test_other_words_or_stars_are_an_edit(edited: FoundReview) -> None:
    assert decide([edited], {"1": known()}) == Decided((), ((7, edited),), ())


@pytest.mark.parametrize(
    "touched",
    [
        replace(REVIEW, reply=Reply("Thank you.")),
        replace(REVIEW, spread=Spread(likes=3)),
    ],
)
def test_a_reply_or_a_wider_spread_touches_a_review_without_editing_it(touched: FoundReview) -> None:
    assert decide([touched], {"1": known()}) == Decided((), (), (TouchedReview(7, touched),))


def test_a_changed_reply_touches_and_a_known_one_does_not() -> None:
    answered = replace(REVIEW, reply=Reply("Thank you."))
    assert decide([answered], {"1": known(answered)}) == Decided((), (), ())
    assert decide([answered], {"1": known(reply_text="Thanks.")}).touched == (TouchedReview(7, answered),)


def test_a_review_that_was_removed_and_is_back_is_touched() -> None:
    assert decide([REVIEW], {"1": known(removed=True)}).touched == (TouchedReview(7, REVIEW),)


def test_a_reply_that_is_no_longer_shown_is_not_taken_away() -> None:
    assert decide([REVIEW], {"1": known(reply_text="Thank you.")}) == Decided((), (), ())


def test_the_order_of_the_source_is_kept() -> None:
    some = [replace(REVIEW, key=str(number)) for number in (3, 1, 2)]
    assert decide(some, {}).new == tuple(some)
