"""The score of small shops, worked out by hand."""

from __future__ import annotations

import math
from dataclasses import astuple, replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.domain.score import Opinion, Score, Sums, halvings, score_at, score_of, sums_at
from reputation_desktop.domain.settings import Settings
from tests.unit.domain.opinion_sets import DEFAULTS, START, all_settings, days, moments, opinion_sets, said, thoroughly

NO_PHANTOMS = replace(DEFAULTS, phantom_reviews=0.0)
SECOND = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("opinions", "at", "rating", "cost", "score", "low", "high"),
    [
        pytest.param([], START, 0.625, 0.0, 62.5, 31.5731, 85.7553, id="nobody spoke: R = .625, n = 7"),
        pytest.param([said(1.0)], START, 5.375 / 8, 0.0, 67.1875, 37.2386, 87.6029, id="one of 5 stars"),
        pytest.param(
            [said(0.9, review_id=number) for number in range(20)],
            START, 22.375 / 27, 0.0, 82.8704, 67.6167, 91.8094, id="twenty of 4.6 stars",
        ),
        pytest.param(
            [said(0.0, overdue_from=START)],
            START, 4.375 / 8, 0.1 / 3, 52.8646, 26.3741, 76.8666, id="one of 1 star, overdue: C = .10 · 1/3",
        ),
        pytest.param(
            [said(0.0, START - days(90)), said(1.0, review_id=2)],
            START, 5.375 / 8.5, 0.0, 63.2353, 34.7992, 84.7164, id="a half-life apart the older weighs half",
        ),
        pytest.param(
            [said(0.0, START - days(90)), said(1.0, review_id=2)],
            START + days(90), 5.375 / 8.5, 0.0, 63.2353, 33.5549, 85.4189, id="in silence only n fades: 7 + .5 + .25",
        ),
        pytest.param(
            [said(1.0, k=0.25)], START, 4.625 / 7.25, 0.0, 63.7931, 33.0748, 86.2664, id="a mention weighs a quarter"
        ),
        pytest.param(
            [said(0.0, k=0.25, overdue_from=START)],
            START, 4.375 / 7.25, 0.1 / 9, 59.6743, 30.0471, 83.2060, id="an overdue mention costs C = .10 · ¼ / 2¼",
        ),
    ],
)  # fmt: skip
def test_small_shops_have_the_score_that_pencil_and_paper_give(
    opinions: list[Opinion], at: datetime, rating: float, cost: float, score: float, low: float, high: float
) -> None:
    found = score_at(opinions, at, DEFAULTS)
    assert (found.rating, found.cost) == pytest.approx((rating, cost), rel=1e-12)
    assert (found.score, found.low, found.high) == pytest.approx((score, low, high), abs=1e-4)


def test_trustpilots_published_examples_come_out() -> None:
    """One review of 5 stars gives 3.69 stars, twenty that average 4.6 give 4.31."""
    one = score_at([said(1.0)], START, DEFAULTS)
    twenty = score_at([said(0.9, review_id=number) for number in range(20)], START, DEFAULTS)
    assert (round(1 + 4 * one.rating, 2), round(1 + 4 * twenty.rating, 2)) == (3.69, 4.31)


def written_out(opinions: list[Opinion], at: datetime, chosen: Settings) -> tuple[float, float, float, float, float]:
    """Score, low, high, rating and cost by the sentences of the product, in plain loops."""
    live = [each for each in opinions if each.k > 0 and each.counts_from <= at]
    live = [each for each in live if each.counts_until is None or at < each.counts_until]
    half_life = chosen.half_life_days * 86400.0
    up, down = chosen.phantom_reviews * chosen.phantom_satisfaction, chosen.phantom_reviews
    n, overdue = chosen.phantom_reviews, 0.0
    newest = max((each.published_at for each in live), default=at)
    for each in live:
        weight = each.k / 2 ** ((newest - each.published_at).total_seconds() / half_life)
        up, down = up + weight * each.satisfaction, down + weight
        n += each.k / 2 ** ((at - each.published_at).total_seconds() / half_life)
        if each.overdue_from is not None and each.overdue_from <= at:
            overdue += each.k if each.overdue_until is None or at < each.overdue_until else 0.0
    rating = up / down
    cost = chosen.silence_cost * overdue / (overdue + chosen.silence_half)
    reach = math.exp(1.645 / math.sqrt(n * rating * (1 - rating)))
    odds = rating / (1 - rating)
    scale = 100 * (1 - cost)
    return scale * rating, scale / (1 + reach / odds), scale / (1 + 1 / (reach * odds)), rating, cost


@thoroughly
@given(opinions=opinion_sets(), at=moments(days(900), START - days(30)))
def test_any_shop_has_the_score_that_the_formula_gives(opinions: list[Opinion], at: datetime) -> None:
    found = score_at(opinions, at, DEFAULTS)
    assert (found.score, found.low, found.high, found.rating, found.cost) == pytest.approx(
        written_out(opinions, at, DEFAULTS), rel=1e-9, abs=1e-12
    )


@thoroughly
@given(data=st.data(), chosen=all_settings)
def test_whatever_the_settings_the_numbers_stay_within_their_bounds(data: st.DataObject, chosen: Settings) -> None:
    opinions = data.draw(opinion_sets(days(4000), chosen))
    found = score_at(opinions, data.draw(moments(days(40_000))), chosen)
    assert 0.0 <= found.low <= found.score <= found.high <= 100.0
    assert 0.0 <= found.rating <= 1.0
    assert 0.0 <= found.cost <= chosen.silence_cost
    assert found.enough is (found.reviews_12m >= chosen.enough_reviews)


def test_without_phantoms_and_opinions_nothing_is_claimed() -> None:
    found = score_at([], START, NO_PHANTOMS)
    assert (found.score, found.low, found.high, found.enough) == (62.5, 0.0, 100.0, False)


@pytest.mark.parametrize("satisfaction", [0.0, 1.0])
@pytest.mark.parametrize(("reviews", "open_end"), [(1, 95.0), (10, 25.8866), (100, 2.9513)])
def test_without_phantoms_unanimous_customers_still_leave_a_band(
    satisfaction: float, reviews: int, open_end: float
) -> None:
    """All but the chance that an exact 90 % interval leaves: 1 − .05^(1/n)."""
    found = score_at([said(satisfaction, review_id=number) for number in range(reviews)], START, NO_PHANTOMS)
    band = (100.0 - open_end, 100.0) if satisfaction else (0.0, open_end)
    assert found.score == 100.0 * satisfaction
    assert (found.low, found.high) == pytest.approx(band, abs=1e-4)


@pytest.mark.parametrize("satisfaction", [0.0, 0.5, 1.0])
def test_after_a_hundred_years_of_silence_without_phantoms_the_band_is_as_wide_as_can_be(satisfaction: float) -> None:
    brief = replace(NO_PHANTOMS, half_life_days=30.0)
    for half_lives in (1000, 1073, 1074, 1075, 1200):
        found = score_at([said(satisfaction)], START + days(30 * half_lives), brief)
        assert (found.score, found.low, found.high) == (100.0 * satisfaction, 0.0, 100.0)


@pytest.mark.parametrize(("reviews", "mentions", "enough"), [(4, 0, False), (4, 9, False), (5, 0, True), (6, 0, True)])
def test_under_five_reviews_in_the_year_there_is_not_enough_to_say(reviews: int, mentions: int, enough: bool) -> None:
    opinions = [said(0.8, review_id=number) for number in range(reviews)]
    opinions += [said(0.8, review_id=100 + number, k=0.25) for number in range(mentions)]
    found = score_at(opinions, START, DEFAULTS)
    assert (found.reviews_12m, found.enough) == (reviews, enough)


def test_a_review_leaves_the_year_after_365_days_to_the_second() -> None:
    opinions = [said(0.8, review_id=number) for number in range(5)]
    assert score_at(opinions, START + days(365) - SECOND, DEFAULTS).enough
    assert not score_at(opinions, START + days(365), DEFAULTS).enough


def test_reviews_without_weight_are_not_among_the_five() -> None:
    opinions = [said(0.8, review_id=number) for number in range(4)]
    muted = replace(said(0.8, review_id=5, k=0.0), mention=False)
    assert score_at([*opinions, muted], START, DEFAULTS).reviews_12m == 4


def test_what_is_yet_to_come_does_not_count_yet() -> None:
    review = said(0.0, START + days(1), overdue_from=START + days(3))
    assert score_at([review], START + days(1) - SECOND, DEFAULTS).rating == 0.625
    assert score_at([review], START + days(3) - SECOND, DEFAULTS).cost == 0.0
    assert score_at([review], START + days(3), DEFAULTS).cost == pytest.approx(0.1 / 3)


def test_an_answer_ends_the_cost_at_its_own_moment() -> None:
    review = replace(said(0.0, overdue_from=START), overdue_until=START + days(1))
    assert score_at([review], START + days(1) - SECOND, DEFAULTS).cost > 0.0
    assert score_at([review], START + days(1), DEFAULTS).cost == 0.0


def test_a_version_that_is_over_is_no_longer_overdue() -> None:
    edited = replace(said(0.0, overdue_from=START), counts_until=START + days(1))
    assert edited.overdue_at(START + days(1) - SECOND)
    assert not edited.overdue_at(START + days(1))


def test_an_edit_counts_from_its_time_with_the_age_of_the_first_publication() -> None:
    edited_at = START + days(90)
    first = replace(said(0.0), counts_until=edited_at)
    second = replace(said(1.0), counts_from=edited_at)
    other = said(0.5, edited_at, review_id=2)
    assert score_at([first, second, other], edited_at - SECOND, DEFAULTS).rating == pytest.approx(4.375 / 8)
    assert score_at([first, second, other], edited_at, DEFAULTS).rating == pytest.approx((0.5 + 0.5 + 4.375) / 8.5)


def test_a_removed_review_stops_counting_at_its_removal() -> None:
    opinions = [said(0.5), replace(said(0.0, START + days(5), review_id=2), counts_until=START + days(9))]
    before, after = (score_at(opinions, START + days(9) - wait, DEFAULTS) for wait in (SECOND, timedelta(0)))
    assert before.rating < after.rating
    assert after.rating == pytest.approx((0.5 + 4.375) / 8)
    assert (before.reviews_12m, after.reviews_12m) == (2, 1)


def test_a_half_life_is_a_half_life() -> None:
    assert halvings(START, START + days(90), DEFAULTS) == 0.5
    assert halvings(START, START + days(45), DEFAULTS) == pytest.approx(math.sqrt(0.5))
    assert halvings(START, START, DEFAULTS) == 1.0


def test_sums_add_up_to_what_each_opinion_weighs() -> None:
    opinions = [said(0.5, START - days(90), overdue_from=START), said(1.0, k=0.25, review_id=2)]
    found = sums_at(opinions, START + days(90), DEFAULTS)
    assert astuple(found) == pytest.approx((0.75, 0.5, 0.375, 1.0, 1))
    assert sums_at([], START, DEFAULTS) == Sums(0.0, 0.0, 0.0, 0.0, 0)


def test_rounding_never_lifts_a_rating_over_its_bounds() -> None:
    assert score_of(Sums(1.0, 1.0 + 1e-15, 1.0, 0.0, 1), START, NO_PHANTOMS).rating == 1.0
    assert isinstance(score_of(Sums(1.0, -1e-15, 1.0, 0.0, 1), START, NO_PHANTOMS), Score)
