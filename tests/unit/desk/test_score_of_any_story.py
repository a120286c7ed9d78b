"""Whatever customers do, the scores from sums are those of the single reviews: at any moment, of any day, in parts."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.desk.score import Scope, score_now, share_of, shop_scope, timeline, top_receipt, what_if
from reputation_desktop.domain.dating import day_of, end_of_day
from reputation_desktop.domain.receipt import points_of, receipt_at
from reputation_desktop.domain.score import YEAR, Opinion, score_at
from reputation_desktop.domain.timeline import scaled_weight
from reputation_desktop.store.fields import MICROSECOND, micros_or_none, to_micros
from reputation_desktop.store.opening import open_store
from reputation_desktop.store.opinions import sum_days
from reputation_desktop.store.reviews import review
from reputation_desktop.store.settings import read_settings
from reputation_desktop.store.standings import opinions
from reputation_desktop.store.store import Store
from tests.building import HOUR, ZONE, channel, found, in_berlin, stored
from tests.unit.domain.opinion_sets import START, days, moments, never_changed, opinion_sets, said, thoroughly, turns

SPANS = (days(3), days(40), days(900))
REVIEWS = 8


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A shop of two channels with complaints that wait for an answer, and whose opinions each example tells anew."""
    folder: Path = tmp_path_factory.mktemp("shop")
    with open_store(folder) as store:
        in_berlin(store)
        google, forum = channel(store, "Google"), channel(store, "Forum")
        for number in range(REVIEWS):
            stored(store, (google, forum)[number % 2], found(f"{number}", claimed=START), at=START)
        yield store


def told(store: Store, all_of_them: Sequence[Opinion]) -> Scope:
    """Puts opinions where the store keeps them, and sums their days as the store does."""
    half_life = read_settings(store).half_life_days
    steady = never_changed(all_of_them)
    rows = []
    for number, each in enumerate(all_of_them):
        turning = (each.counts_from, each.overdue_from, each.overdue_until)
        rows.append(
            (
                each.review_id, number, 2 - each.review_id % 2, each.k, each.satisfaction, each.mention, False,
                to_micros(each.published_at), to_micros(each.counts_from), micros_or_none(each.counts_until),
                micros_or_none(each.overdue_from), micros_or_none(each.overdue_until),
                scaled_weight(each.k, each.published_at, half_life), each not in steady,
                *(None if moment is None else day_of(moment, ZONE) for moment in turning),
            )
        )  # fmt: skip
    with store.transaction():
        store.sql("DELETE FROM opinion")
        store.sql("DELETE FROM day")
        store.many(f"INSERT INTO opinion VALUES ({', '.join('?' * 17)})", rows)
        touched = sorted({int(day) for row in rows for day in row[14:] if day is not None})
        for channel_id in (1, 2):
            sum_days(store, channel_id, touched)
    return shop_scope(store, 1, "")


def near(opinions: Sequence[Opinion], span: timedelta) -> st.SearchStrategy[datetime]:
    """Moments at which something just happens, and others."""
    anywhere = moments(2 * span)
    overdue = [each.overdue_from for each in opinions if each.overdue_from is not None]
    return st.one_of(st.sampled_from([*turns(opinions), *overdue]), anywhere) if opinions else anywhere


@thoroughly
@given(data=st.data(), span=st.sampled_from(SPANS))
def test_the_score_of_any_moment(shop: Store, data: st.DataObject, span: timedelta) -> None:
    told_opinions = data.draw(opinion_sets(span, at_most=REVIEWS))
    scope, settings = told(shop, told_opinions), read_settings(shop)
    for at in data.draw(st.lists(near(told_opinions, span), min_size=1, max_size=4)):
        found_score, exact = score_now(shop, scope, at), score_at(told_opinions, at, settings)
        assert (found_score.score, found_score.low, found_score.high) == pytest.approx(
            (exact.score, exact.low, exact.high), abs=1e-9
        )
        assert found_score.reviews_12m == exact.reviews_12m


@thoroughly
@given(data=st.data(), span=st.sampled_from(SPANS))
def test_the_score_of_each_day(shop: Store, data: st.DataObject, span: timedelta) -> None:
    told_opinions = data.draw(opinion_sets(span, at_most=REVIEWS))
    scope, settings = told(shop, told_opinions), read_settings(shop)
    start, end = sorted((data.draw(near(told_opinions, span)), data.draw(near(told_opinions, span))))
    line = timeline(shop, scope, start, end)
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
def test_the_share_of_each_review(shop: Store, data: st.DataObject, span: timedelta) -> None:
    told_opinions = data.draw(opinion_sets(span, at_most=REVIEWS, at_least=1))
    told(shop, told_opinions)
    at = data.draw(near(told_opinions, span))
    points = points_of(told_opinions, at, read_settings(shop))
    for number in range(1, REVIEWS + 1):
        share = share_of(shop, review(shop, number), at)
        assert (share.said, share.silence) == pytest.approx(points.get(number, (0.0, 0.0)), abs=1e-9)


@thoroughly
@given(data=st.data(), span=st.sampled_from(SPANS), lines=st.integers(1, 9))
def test_the_heaviest_lines_of_a_receipt(shop: Store, data: st.DataObject, span: timedelta, lines: int) -> None:
    """Those of the whole receipt, in its order but for what weighs the same; the others make the rest, exactly."""
    told_opinions = data.draw(opinion_sets(span, at_most=REVIEWS))
    scope = told(shop, told_opinions)
    at = data.draw(near(told_opinions, span))
    whole = receipt_at(told_opinions, at, read_settings(shop))
    top = top_receipt(shop, scope, at, lines)
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
def test_what_would_be(shop: Store, data: st.DataObject, span: timedelta, more: list[float]) -> None:
    told_opinions = data.draw(opinion_sets(span, at_most=REVIEWS))
    scope, settings = told(shop, told_opinions), read_settings(shop)
    at = data.draw(near(told_opinions, span))
    answered = data.draw(st.sets(st.integers(1, REVIEWS)))
    now, then = what_if(shop, scope, at, sorted(answered), more)
    imagined = [
        replace(each, overdue_until=at) if each.review_id in answered and each.overdue_at(at) else each
        for each in told_opinions
    ]
    imagined += [said(satisfaction, at, review_id=-1 - number) for number, satisfaction in enumerate(more)]
    for found_score, exact in ((now, score_at(told_opinions, at, settings)), (then, score_at(imagined, at, settings))):
        assert (found_score.score, found_score.low, found_score.high) == pytest.approx(
            (exact.score, exact.low, exact.high), abs=1e-9
        )
        assert found_score.reviews_12m == exact.reviews_12m


def test_what_is_left_of_old_praise_after_all_newer_reviews_are_gone(shop: Store) -> None:
    """Ten years weigh forty powers of two; nothing of the newer ones may stay behind."""
    old = said(1.0)
    gone_at = START + days(3_660)
    newer = [replace(said(0.0, START + days(3_650), review_id=2 + n), counts_until=gone_at) for n in range(3)]
    scope, settings = told(shop, [replace(old, counts_until=gone_at + days(9)), *newer]), read_settings(shop)
    line = timeline(shop, scope, START, gone_at + days(1))
    assert line[-1].score == pytest.approx(score_at([old], gone_at + days(1), settings).score, abs=1e-9)
    assert line[-1].score == pytest.approx(score_now(shop, scope, gone_at + days(1)).score, abs=1e-9)
    assert [each.k for each in opinions(shop, scope.channel_ids)] == [1.0] * 4


def test_edited_and_removed_reviews_leave_the_year_while_the_line_goes_on(shop: Store) -> None:
    """Their first versions, their second ones, and a mention, which was never in it."""
    edited_at, gone_at = START + days(20), START + days(380)
    scope = told(
        shop,
        [
            replace(said(0.5), counts_until=edited_at),
            replace(said(1.0), counts_from=edited_at),
            replace(said(0.5, START + days(5), review_id=2), counts_until=gone_at),
            replace(said(0.5, START + days(5), review_id=3, k=0.25), counts_until=gone_at),
            replace(said(0.5, START + days(30), review_id=4), counts_until=START + days(340)),
        ],
    )
    line = timeline(shop, scope, START + days(338), START + days(372))
    counts = [point.reviews_12m for point in line]
    assert counts == [3] * 2 + [2] * 25 + [1] * 5 + [0] * 3


def test_of_what_weighs_the_same_the_first_known_is_told(shop: Store) -> None:
    """Sources that tell a day without an hour have many reviews of one moment."""
    told_opinions = [said(0.0, review_id=number, overdue_from=START + HOUR) for number in (5, 3, 8, 1, 7)]
    scope = told(shop, told_opinions)
    top = top_receipt(shop, scope, START + days(200), 7)
    said_by, silent = [1, 3, 5, 7, 8], [1, 3]
    assert [(line.review_id, line.cause) for line in top.lines] == [
        *((number, "said") for number in said_by),
        *((number, "silence") for number in silent),
    ]
    assert top.rest_count == 3


@pytest.mark.parametrize("back", [1, 4, 18, 60, 100, 400])
def test_harsh_words_of_another_day_outweigh_milder_ones_of_today(shop: Store, back: int) -> None:
    """As long as fading allows: ½ to the 29 ninetieths is the 0.5 of the mild ones by the 0.625 of the harsh."""
    at = START + days(500)
    mild = [said(0.125, at, review_id=number) for number in (4, 5, 6)]
    harsh = [said(0.0, at - days(back), review_id=number) for number in (1, 2)]
    scope = told(shop, [*mild, *harsh])
    top = top_receipt(shop, scope, at, 3)
    whole = receipt_at([*mild, *harsh], at, read_settings(shop))
    assert top.rest == pytest.approx(math.fsum(line.points for line in whole.lines[3:]), abs=1e-9)
    assert [line.review_id for line in top.lines] == ([1, 2, 4] if back < 20 else [4, 5, 6])


def test_silence_that_ended_later_that_day_and_that_of_an_edited_review(shop: Store) -> None:
    """At each moment a receipt tells, and counts, just the silence of then."""
    noon = START + days(9)
    told_opinions = [
        replace(said(0.5, overdue_from=noon - HOUR), overdue_until=noon + HOUR),
        replace(said(0.5, review_id=2), counts_until=noon - 2 * HOUR),
        replace(said(0.5, review_id=2, overdue_from=noon - HOUR), counts_from=noon - 2 * HOUR),
        replace(said(0.5, review_id=3, overdue_from=noon - HOUR), counts_until=noon),
    ]
    scope = told(shop, told_opinions)
    for at, silent in ((noon - 2 * HOUR, 0), (noon - HOUR, 3), (noon, 2), (noon + HOUR, 1)):
        top, whole = top_receipt(shop, scope, at, 1), receipt_at(told_opinions, at, read_settings(shop))
        assert [line.review_id for line in top.lines] == [line.review_id for line in whole.lines[:1]]
        assert top.rest_count == len(whole.lines) - 1
        assert sum(line.cause == "silence" for line in whole.lines) == silent


def test_now_is_a_year_after_the_same_hour(shop: Store) -> None:
    """The end of a day knows the year by whole days; the score of a moment knows it to the microsecond."""
    scope = told(shop, [said(1.0), said(1.0, START + HOUR, review_id=2), said(1.0, START + HOUR, review_id=3, k=0.25)])
    moments_asked = [START + YEAR - MICROSECOND, START + YEAR, START + YEAR + HOUR]
    assert [score_now(shop, scope, at).reviews_12m for at in moments_asked] == [2, 1, 0]
