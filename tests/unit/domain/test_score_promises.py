"""What the score promises: a reply never lowers it, silence never raises it, no review makes or breaks a shop."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.domain.score import Opinion, Score, score_at
from reputation_desktop.domain.settings import Settings
from tests.unit.domain.opinion_sets import (
    DEFAULTS,
    START,
    all_settings,
    days,
    moments,
    opinion_sets,
    said,
    satisfactions,
    thoroughly,
    turns,
)

EPSILON = 1e-9


@thoroughly
@given(data=st.data(), chosen=all_settings)
def test_a_reply_never_lowers_the_score_at_any_moment(data: st.DataObject, chosen: Settings) -> None:
    others = data.draw(opinion_sets(days(60), chosen))
    written_at = data.draw(moments(days(60)))
    overdue_from = written_at + days(2)
    complaint = said(data.draw(satisfactions), written_at, review_id=1000, overdue_from=overdue_from)
    replied_at = data.draw(moments(days(60), overdue_from))
    for at in (replied_at, data.draw(moments(days(200)))):
        ignored = score_at([*others, complaint], at, chosen)
        answered = score_at([*others, replace(complaint, overdue_until=replied_at)], at, chosen)
        assert answered.score >= ignored.score


@thoroughly
@given(data=st.data(), chosen=all_settings)
def test_while_nothing_new_arrives_the_score_never_rises_and_the_band_never_narrows(
    data: st.DataObject, chosen: Settings
) -> None:
    opinions = data.draw(opinion_sets(days(60), chosen, at_least=1))
    news = [START - days(1), *turns(opinions)]
    place = data.draw(st.integers(0, len(news) - 1))
    until = news[place + 1] if place + 1 < len(news) else news[place] + days(4000)
    quiet = moments(until - news[place] - timedelta(microseconds=1), news[place])
    earlier, later = sorted([data.draw(quiet), data.draw(quiet)])
    check_silence(score_at(opinions, earlier, chosen), score_at(opinions, later, chosen))


def check_silence(before: Score, after: Score) -> None:
    """In silence only the age grows, and complaints fall overdue, whose cost scales score and band alike."""
    assert after.score <= before.score
    assert after.rating == before.rating
    assert after.low <= before.low + EPSILON
    widths = [(each.high - each.low) / (1.0 - each.cost) for each in (before, after)]
    assert widths[0] <= widths[1] + EPSILON
    if after.cost == before.cost:
        assert after.high >= before.high - EPSILON


@thoroughly
@given(data=st.data())
def test_what_one_review_says_moves_the_score_by_an_eighth_at_most(data: st.DataObject) -> None:
    others = data.draw(opinion_sets(days(400)))
    review = said(0.0, data.draw(moments(days(400))), review_id=1000)
    at = review.published_at + data.draw(st.integers(0, 400)) * days(1)
    blamed, praised = (score_at([*others, replace(review, satisfaction=says)], at, DEFAULTS) for says in (0.0, 1.0))
    assert 0.0 <= praised.score - blamed.score <= 12.5


@thoroughly
@given(opinions=opinion_sets(days(60)), at=moments(days(120)))
def test_one_silence_costs_little_and_all_of_them_a_tenth_at_most(opinions: list[Opinion], at: datetime) -> None:
    found = score_at(opinions, at, DEFAULTS)
    unreproached = score_at([replace(each, overdue_from=None) for each in opinions], at, DEFAULTS)
    assert unreproached.score * 0.9 - EPSILON <= found.score <= unreproached.score
    late = said(0.0, at, review_id=1000)
    before, after = (score_at([*opinions, replace(late, overdue_from=overdue)], at, DEFAULTS) for overdue in (None, at))
    assert before.score * (1 - 0.1 / 3) - EPSILON <= after.score < before.score


@thoroughly
@given(data=st.data(), chosen=all_settings)
def test_the_order_in_which_opinions_are_told_does_not_matter(data: st.DataObject, chosen: Settings) -> None:
    opinions = data.draw(opinion_sets(days(400), chosen))
    at = data.draw(moments(days(800)))
    assert score_at(data.draw(st.permutations(opinions)), at, chosen) == score_at(opinions, at, chosen)


@thoroughly
@given(opinions=opinion_sets(), says=satisfactions, published=moments(days(400)), at=moments(days(800)))
def test_what_has_no_weight_never_counts(
    opinions: list[Opinion], says: float, published: datetime, at: datetime
) -> None:
    muted = replace(said(says, published, review_id=1000, k=0.0, overdue_from=published), mention=False)
    assert score_at([*opinions, muted], at, DEFAULTS) == score_at(opinions, at, DEFAULTS)


@thoroughly
@given(opinions=opinion_sets(), says=satisfactions, published=moments(days(400)), wait=st.integers(0, 400))
def test_four_mentions_weigh_as_one_review(
    opinions: list[Opinion], says: float, published: datetime, wait: int
) -> None:
    at = published + days(wait)
    review = said(says, published, review_id=1000, overdue_from=published + days(2))
    mentions = [replace(review, review_id=1000 + number, k=0.25, mention=True) for number in range(4)]
    one, four = (score_at([*opinions, *more], at, DEFAULTS) for more in ([review], mentions))
    for name in ("score", "low", "high", "rating", "cost"):
        assert abs(getattr(one, name) - getattr(four, name)) < 1e-9
    assert four.reviews_12m == score_at(opinions, at, DEFAULTS).reviews_12m
