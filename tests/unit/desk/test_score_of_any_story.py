"""Whatever customers do, the scores from sums are those of the single reviews: at any moment, of any day, in parts."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.desk.score import score_now, share_of, timeline, top_receipt, what_if
from reputation_desktop.domain.dating import day_of, end_of_day
from reputation_desktop.domain.receipt import points_of, receipt_at
from reputation_desktop.domain.score import YEAR, score_at
from reputation_desktop.store.fields import MICROSECOND
from reputation_desktop.store.reviews import review
from reputation_desktop.store.settings import read_settings
from reputation_desktop.store.standings import opinions
from reputation_desktop.store.store import Store
from tests.building import HOUR, ZONE
from tests.unit.desk.told_stories import REVIEWS, SPANS, near, told
from tests.unit.domain.opinion_sets import START, days, never_changed, opinion_sets, said, thoroughly


@thoroughly
@given(data=st.data(), span=st.sampled_from(SPANS))
def test_the_score_of_any_moment(told_shop: Store, data: st.DataObject, span: timedelta) -> None:
    told_opinions = data.draw(opinion_sets(span, at_most=REVIEWS))
    scope, settings = told(told_shop, told_opinions), read_settings(told_shop)
    for at in data.draw(st.lists(near(told_opinions, span), min_size=1, max_size=4)):
        found_score, exact = score_now(told_shop, scope, at), score_at(told_opinions, at, settings)
        assert (found_score.score, found_score.low, found_score.high) == pytest.approx(
            (exact.score, exact.low, exact.high), abs=1e-9
        )
        assert found_score.reviews_12m == exact.reviews_12m


@thoroughly
@given(data=st.data(), span=st.sampled_from(SPANS))
def test_the_score_of_each_day(told_shop: Store, data: st.DataObject, span: timedelta) -> None:
    told_opinions = data.draw(opinion_sets(span, at_most=REVIEWS))
    scope, settings = told(told_shop, told_opinions), read_settings(told_shop)
    start, end = sorted((data.draw(near(told_opinions, span)), data.draw(near(told_opinions, span))))
    line = timeline(told_shop, scope, start, end)
    ends = [end_of_day(day, ZONE) for day in range(day_of(start, ZONE), day_of(end, ZONE))]
    assert [each.at for each in line] == [*ends, end]
    for point in line:
        exact = score_at(told_opinions, point.at, settings)
        assert (point.score, point.low, point.high) == pytest.approx((exact.score, exact.low, exact.high), abs=1e-9)
    steady = never_changed(told_opinions)
    for point in line[:-1]:
        first_day = day_of(point.at, ZONE) - YEAR.days
        assert point.reviews_12m == sum(
            each.counts_at(point.at)
            and not each.mention
            and (day_of(each.published_at, ZONE) > first_day if each in steady else each.published_at > point.at - YEAR)
            for each in told_opinions
        )


@thoroughly
@given(data=st.data(), span=st.sampled_from(SPANS))
def test_the_share_of_each_review(told_shop: Store, data: st.DataObject, span: timedelta) -> None:
    told_opinions = data.draw(opinion_sets(span, at_most=REVIEWS, at_least=1))
    told(told_shop, told_opinions)
    at = data.draw(near(told_opinions, span))
    points = points_of(told_opinions, at, read_settings(told_shop))
    for number in range(1, REVIEWS + 1):
        share = share_of(told_shop, review(told_shop, number), at)
        assert (share.said, share.silence) == pytest.approx(points.get(number, (0.0, 0.0)), abs=1e-9)


@thoroughly
@given(data=st.data(), span=st.sampled_from(SPANS), lines=st.integers(1, 9))
def test_the_heaviest_lines_of_a_receipt(told_shop: Store, data: st.DataObject, span: timedelta, lines: int) -> None:
    """Those of the whole receipt, in its order but for what weighs the same; the others make the rest, exactly."""
    told_opinions = data.draw(opinion_sets(span, at_most=REVIEWS))
    scope = told(told_shop, told_opinions)
    at = data.draw(near(told_opinions, span))
    whole = receipt_at(told_opinions, at, read_settings(told_shop))
    top = top_receipt(told_shop, scope, at, lines)
    assert (top.start, top.end) == pytest.approx((whole.start, whole.end), abs=1e-9)
    assert len(top.lines) + top.rest_count == len(whole.lines)
    assert [line.points for line in top.lines] == pytest.approx([line.points for line in whole.lines[:lines]], abs=1e-9)
    exact = {(line.review_id, line.cause): line.points for line in whole.lines}
    for line in top.lines:
        assert line.points == pytest.approx(exact.pop((line.review_id, line.cause)), abs=1e-9)
    assert top.rest == pytest.approx(math.fsum(exact.values()), abs=1e-9)
    assert top.start + math.fsum(line.points for line in top.lines) + top.rest == pytest.approx(top.end, abs=1e-9)


@thoroughly
@given(data=st.data(), span=st.sampled_from(SPANS), more=st.lists(st.floats(0.0, 1.0), max_size=6))
def test_what_would_be(told_shop: Store, data: st.DataObject, span: timedelta, more: list[float]) -> None:
    told_opinions = data.draw(opinion_sets(span, at_most=REVIEWS))
    scope, settings = told(told_shop, told_opinions), read_settings(told_shop)
    at = data.draw(near(told_opinions, span))
    answered, gone = (data.draw(st.sets(st.integers(1, REVIEWS))) for _ in range(2))
    now, then = what_if(told_shop, scope, at, sorted(answered), more, sorted(gone))
    imagined = [
        replace(each, overdue_until=at) if each.review_id in answered and each.overdue_at(at) else each
        for each in told_opinions
        if each.review_id not in gone
    ]
    imagined += [said(satisfaction, at, review_id=-1 - number) for number, satisfaction in enumerate(more)]
    for found_score, exact in ((now, score_at(told_opinions, at, settings)), (then, score_at(imagined, at, settings))):
        assert (found_score.score, found_score.low, found_score.high) == pytest.approx(
            (exact.score, exact.low, exact.high), abs=1e-9
        )
        assert found_score.reviews_12m == exact.reviews_12m


def test_what_is_left_of_old_praise_after_all_newer_reviews_are_gone(told_shop: Store) -> None:
    """Ten years weigh forty powers of two; nothing of the newer ones may stay behind."""
    old = said(1.0)
    gone_at = START + days(3_660)
    newer = [replace(said(0.0, START + days(3_650), review_id=2 + n), counts_until=gone_at) for n in range(3)]
    scope, settings = told(told_shop, [replace(old, counts_until=gone_at + days(9)), *newer]), read_settings(told_shop)
    line = timeline(told_shop, scope, START, gone_at + days(1))
    assert line[-1].score == pytest.approx(score_at([old], gone_at + days(1), settings).score, abs=1e-9)
    assert line[-1].score == pytest.approx(score_now(told_shop, scope, gone_at + days(1)).score, abs=1e-9)
    assert [each.k for each in opinions(told_shop, scope.channel_ids)] == [1.0] * 4


def test_edited_and_removed_reviews_leave_the_year_while_the_line_goes_on(told_shop: Store) -> None:
    """Their first versions, their second ones, and a mention, which was never in it."""
    edited_at, gone_at = START + days(20), START + days(380)
    scope = told(
        told_shop,
        [
            replace(said(0.5), counts_until=edited_at),
            replace(said(1.0), counts_from=edited_at),
            replace(said(0.5, START + days(5), review_id=2), counts_until=gone_at),
            replace(said(0.5, START + days(5), review_id=3, k=0.25), counts_until=gone_at),
            replace(said(0.5, START + days(30), review_id=4), counts_until=START + days(340)),
        ],
    )
    line = timeline(told_shop, scope, START + days(338), START + days(372))
    counts = [point.reviews_12m for point in line]
    assert counts == [3] * 2 + [2] * 25 + [1] * 5 + [0] * 3


def test_of_what_weighs_the_same_the_first_known_is_told(told_shop: Store) -> None:
    """Sources that tell a day without an hour have many reviews of one moment."""
    told_opinions = [said(0.0, review_id=number, overdue_from=START + HOUR) for number in (5, 3, 8, 1, 7)]
    scope = told(told_shop, told_opinions)
    top = top_receipt(told_shop, scope, START + days(200), 7)
    said_by, silent = [1, 3, 5, 7, 8], [1, 3]
    assert [(line.review_id, line.cause) for line in top.lines] == [
        *((number, "said") for number in said_by),
        *((number, "silence") for number in silent),
    ]
    assert top.rest_count == 3


@pytest.mark.parametrize("back", [1, 4, 18, 60, 100, 400])
def test_harsh_words_of_another_day_outweigh_milder_ones_of_today(told_shop: Store, back: int) -> None:
    """As long as fading allows: ½ to the 29 ninetieths is the 0.5 of the mild ones by the 0.625 of the harsh."""
    at = START + days(500)
    mild = [said(0.125, at, review_id=number) for number in (4, 5, 6)]
    harsh = [said(0.0, at - days(back), review_id=number) for number in (1, 2)]
    scope = told(told_shop, [*mild, *harsh])
    top = top_receipt(told_shop, scope, at, 3)
    whole = receipt_at([*mild, *harsh], at, read_settings(told_shop))
    assert top.rest == pytest.approx(math.fsum(line.points for line in whole.lines[3:]), abs=1e-9)
    assert [line.review_id for line in top.lines] == ([1, 2, 4] if back < 20 else [4, 5, 6])


def test_silence_that_ended_later_that_day_and_that_of_an_edited_review(told_shop: Store) -> None:
    """At each moment a receipt tells, and counts, just the silence of then."""
    noon = START + days(9)
    told_opinions = [
        replace(said(0.5, overdue_from=noon - HOUR), overdue_until=noon + HOUR),
        replace(said(0.5, review_id=2), counts_until=noon - 2 * HOUR),
        replace(said(0.5, review_id=2, overdue_from=noon - HOUR), counts_from=noon - 2 * HOUR),
        replace(said(0.5, review_id=3, overdue_from=noon - HOUR), counts_until=noon),
    ]
    scope = told(told_shop, told_opinions)
    for at, silent in ((noon - 2 * HOUR, 0), (noon - HOUR, 3), (noon, 2), (noon + HOUR, 1)):
        top, whole = top_receipt(told_shop, scope, at, 1), receipt_at(told_opinions, at, read_settings(told_shop))
        assert [line.review_id for line in top.lines] == [line.review_id for line in whole.lines[:1]]
        assert top.rest_count == len(whole.lines) - 1
        assert sum(line.cause == "silence" for line in whole.lines) == silent


def test_now_is_a_year_after_the_same_hour(told_shop: Store) -> None:
    """The end of a day knows the year by whole days; the score of a moment knows it to the microsecond."""
    later = [said(1.0, START + HOUR, review_id=2), said(1.0, START + HOUR, review_id=3, k=0.25)]
    scope = told(told_shop, [said(1.0), *later])
    moments_asked = [START + YEAR - MICROSECOND, START + YEAR, START + YEAR + HOUR]
    assert [score_now(told_shop, scope, at).reviews_12m for at in moments_asked] == [2, 1, 0]


def test_what_would_be_without_the_only_review_of_the_last_ten_years(told_shop: Store) -> None:
    """The old ones then weigh in full again, of which beside it nothing was left."""
    old = [said(1.0), said(0.25, START + HOUR, review_id=2)]
    at = START + days(3_650)
    scope, settings = told(told_shop, [*old, said(0.0, at, review_id=3)]), read_settings(told_shop)
    _, then = what_if(told_shop, scope, at, [], [], [3])
    assert then.score == pytest.approx(score_at(old, at, settings).score, abs=1e-9)
    _, nothing = what_if(told_shop, scope, at, [], [], [1, 2, 3, 99])
    assert nothing == score_at([], at, settings)
