"""Stars keep their scale, and a review keeps its identity."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.domain.review import (
    FoundReview,
    Rating,
    Reply,
    Spread,
    made_up_key,
    rate,
    recommendation,
)
from tests.unit.domain.opinion_sets import thoroughly


@pytest.mark.parametrize(
    ("raw", "worst", "best", "satisfaction"),
    [
        ("1", 1, 5, 0.0), ("5", 1, 5, 1.0), ("3.5", 1, 5, 0.625), ("3,5", 1, 5, 0.625), (4, 1, 5, 0.75),
        (" 2 ", 1, 5, 0.25),
        ("8", 0, 10, 0.8), ("8.2", 1, 10, 0.8), ("0", 0, 5, 0.0), ("100", 0, 100, 1.0), ("-1", -1, 1, 0.0),
        ("0", 1, 5, None), (0, 1, 5, None), ("5.1", 1, 5, None), ("6", 1, 5, None), ("-3", 1, 5, None),
        ("5", 5, 5, None), ("3", 5, 1, None), ("", 1, 5, None), ("five", 1, 5, None), ("4/5", 1, 5, None),
        (None, 1, 5, None), ("nan", 1, 5, None), ("inf", 1, 5, None), ("1e400", 1, 5, None), ("★★★★", 1, 5, None),
    ],
)  # fmt: skip
def test_stars_are_read_on_their_scale_or_not_at_all(
    raw: object, worst: float, best: float, satisfaction: float | None
) -> None:
    found = rate(raw, worst, best)
    assert found.satisfaction == (None if satisfaction is None else pytest.approx(satisfaction))
    assert found.raw == str(raw).strip()
    assert (found.worst, found.best) == (worst, best)


@pytest.mark.parametrize("limits", [(float("nan"), 5), (1, float("inf")), (float("-inf"), 5)])
def test_a_scale_without_ends_is_none(limits: tuple[float, float]) -> None:
    assert rate("3", *limits) == Rating(None, 1.0, 5.0, "3")


@thoroughly
@given(raw=st.one_of(st.floats(), st.text(max_size=8)), limits=st.tuples(st.floats(-1e9, 1e9), st.floats(-1e9, 1e9)))
def test_satisfaction_lies_between_0_and_1_or_is_unknown(raw: object, limits: tuple[float, float]) -> None:
    found = rate(raw, *limits)
    assert found.satisfaction is None or 0.0 <= found.satisfaction <= 1.0
    assert found.raw == str(raw).strip()


def test_a_recommendation_is_all_or_nothing() -> None:
    assert (recommendation(True).satisfaction, recommendation(False).satisfaction) == (1.0, 0.0)
    assert (recommendation(True).raw, recommendation(False).raw) == ("yes", "no")


REVIEW = FoundReview("k1", "Cold soup", title="Never again", author="Ann", rating=rate("2"))


@pytest.mark.parametrize(
    "edited",
    [
        replace(REVIEW, text="Cold soup, rude waiter"),
        replace(REVIEW, title="Never"),
        replace(REVIEW, rating=rate("3")),
        replace(REVIEW, rating=rate("2", 0, 10)),
        replace(REVIEW, rating=None),
        replace(REVIEW, title="", text="Never againCold soup"),
    ],
    ids=["text", "title", "stars", "scale", "no stars", "words moved"],
)
def test_an_edit_of_words_or_stars_shows_in_the_fingerprint(edited: FoundReview) -> None:
    assert edited.fingerprint != REVIEW.fingerprint


@pytest.mark.parametrize(
    "same",
    [
        replace(REVIEW, key="k2"),
        replace(REVIEW, reply=Reply("We are sorry")),
        replace(REVIEW, spread=Spread(likes=9)),
        replace(REVIEW, author="Ann B.", url="https://shop.example/1"),
        replace(REVIEW, claimed=date(2026, 5, 4), edited_at=datetime(2026, 5, 4, tzinfo=UTC)),
    ],
    ids=["key", "reply", "likes", "author", "dates"],
)
def test_what_is_not_the_customers_word_is_no_edit(same: FoundReview) -> None:
    assert same.fingerprint == REVIEW.fingerprint


@given(text=st.text())
def test_every_text_has_a_fingerprint_and_a_key(text: str) -> None:
    assert len(FoundReview("k", text + "\ud800").fingerprint) == 40
    assert made_up_key("feed", text, None, text) == made_up_key("feed", text, None, text)


def test_a_made_up_key_tells_apart_what_differs() -> None:
    moment = datetime(2026, 5, 4, tzinfo=UTC)
    keys = {
        made_up_key("a", "Ann", moment, "x"),
        made_up_key("b", "Ann", moment, "x"),
        made_up_key("a", "Ben", moment, "x"),
        made_up_key("a", "Ann", moment.date(), "x"),
        made_up_key("a", "Ann", None, "x"),
        made_up_key("a", "Ann", moment, "y"),
    }
    assert len(keys) == 6
    assert all(key.startswith("sha1:") for key in keys)
