"""The timeline: exact at the end of each of its days and weeks, from a month to all there is."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.desk.score import score_now, timeline
from reputation_desktop.desk.timeline import Span, Step, read_timeline, timeline_scopes
from reputation_desktop.domain.dating import day_of, end_of_day
from reputation_desktop.domain.review import State
from reputation_desktop.domain.score import Opinion, score_at
from reputation_desktop.store.actions import set_state
from reputation_desktop.store.channels import remove_channel
from reputation_desktop.store.settings import read_settings
from reputation_desktop.store.store import Store
from tests.building import DAY, HOUR, NOW, ZONE, channel, edited, found, stored, write
from tests.unit.desk.told_stories import REVIEWS, complains, near, told
from tests.unit.domain.opinion_sets import START, days, opinion_sets, said, thoroughly

SPANS = (days(3), days(40), days(900), days(3_650))


def first_versions(opinions: list[Opinion]) -> list[Opinion]:
    return list({each.review_id: each for each in reversed(opinions)}.values())


def counts(step: Step, opinions: list[Opinion], now: datetime) -> tuple[int, int]:
    """(reviews, complaints) of a step, one by one."""
    came = [
        each
        for each in first_versions(opinions)
        if step.first_day.toordinal() <= day_of(each.counts_from, ZONE) <= step.last_day.toordinal()
        and each.counts_from <= now
    ]
    return len(came), sum(complains(each) for each in came)


@thoroughly
@given(data=st.data(), length=st.sampled_from(SPANS), span=st.sampled_from(Span))
def test_the_timeline_of_any_story(told_shop: Store, data: st.DataObject, length: timedelta, span: Span) -> None:
    """Without a hole, each step exact, every review in just one."""
    opinions = data.draw(opinion_sets(length, at_most=REVIEWS))
    scope, settings = told(told_shop, opinions), read_settings(told_shop)
    now = data.draw(near(opinions, length))
    facts = read_timeline(told_shop, scope, span, now)
    assert (facts.scope, facts.span, facts.at, facts.zone) == (scope, span, now, ZONE)
    assert facts.steps[-1].last_day.toordinal() == day_of(now, ZONE)
    for step, following in zip(facts.steps, facts.steps[1:], strict=False):
        assert following.first_day == step.last_day + timedelta(days=1)
    for step in facts.steps:
        at = min(now, end_of_day(step.last_day.toordinal(), ZONE))
        exact = score_at(opinions, at, settings)
        assert step.score.at == at
        assert (step.score.score, step.score.low, step.score.high) == pytest.approx(
            (exact.score, exact.low, exact.high), abs=1e-9
        )
        assert (step.reviews, step.complaints) == counts(step, opinions, now)
    assert facts.steps[-1].score.reviews_12m == score_now(told_shop, scope, now).reviews_12m
    first = min((day_of(each.counts_from, ZONE) for each in opinions), default=day_of(now, ZONE))
    if span is Span.ALL:
        assert facts.steps[0].first_day.toordinal() == min(first, day_of(now, ZONE))


@hypothesis.settings(deadline=None, max_examples=12)
@given(opinions=opinion_sets(days(900), at_most=REVIEWS))
def test_weeks_are_those_of_the_line_of_days(told_shop: Store, opinions: list[Opinion]) -> None:
    """Also in how many reviews the year before had, which counts whole days of the shop."""
    scope = told(told_shop, [said(0.5, START - days(1), review_id=REVIEWS + 1), *opinions])
    now = START + days(1_000)
    daily = {day_of(each.at, ZONE): each for each in timeline(told_shop, scope, START - days(1), now)}
    steps = read_timeline(told_shop, scope, Span.ALL, now).steps
    assert len(steps) < 150
    for step in steps:
        same = daily[step.last_day.toordinal()]
        assert step.score.score == pytest.approx(same.score, abs=1e-9)
        assert step.score.reviews_12m == same.reviews_12m


@pytest.mark.parametrize(("span", "length"), [(Span.MONTH, 28), (Span.QUARTER, 92), (Span.YEAR, 365)])
def test_a_span_ends_today(told_shop: Store, span: Span, length: int) -> None:
    scope = told(told_shop, [said(1.0)])
    facts = read_timeline(told_shop, scope, span, START + days(9))
    assert len(facts.steps) == length
    assert {(step.last_day - step.first_day).days for step in facts.steps} == {0}


@pytest.mark.parametrize(("back", "steps"), [(0, 1), (1, 2), (731, 732), (732, 106), (3_652, 523)])
def test_more_than_two_years_are_told_by_weeks(told_shop: Store, back: int, steps: int) -> None:
    """From Monday to Sunday; the first and the last may be cut short."""
    now = datetime(2026, 5, 6, 12, tzinfo=UTC)
    scope = told(told_shop, [said(1.0, now - days(back))])
    facts = read_timeline(told_shop, scope, Span.ALL, now)
    assert len(facts.steps) == steps
    assert sum(step.reviews for step in facts.steps) == facts.steps[0].reviews == 1
    if back > 731:
        assert {step.last_day.isoweekday() for step in facts.steps[:-1]} == {7}
        assert (facts.steps[-1].first_day, facts.steps[-1].last_day) == (date(2026, 5, 4), date(2026, 5, 6))


def test_an_empty_store_has_today_and_says_that_it_is_not_enough(told_shop: Store) -> None:
    scope = told(told_shop, [])
    for span in Span:
        facts = read_timeline(told_shop, scope, span, START)
        assert facts.steps[-1].first_day == START.date()
        assert not any(step.score.enough or step.reviews for step in facts.steps)
    assert len(facts.steps) == 1
    assert (facts.enough_reviews, facts.phantoms) == (5, 7.0)


def test_what_is_still_to_come_is_in_no_step(told_shop: Store) -> None:
    """A timeline of the past does not know the future."""
    scope = told(
        told_shop,
        [said(1.0, START + days(3)), replace(said(0.0, START + days(4), review_id=2), counts_until=START + days(5))],
    )
    facts = read_timeline(told_shop, scope, Span.ALL, START)
    assert [(step.reviews, step.complaints) for step in facts.steps] == [(0, 0)]


def test_edited_and_removed_reviews_are_counted_once_where_they_were_published(store: Store) -> None:
    """By what they said then; what is not about us is not counted."""
    google = channel(store)
    one = stored(store, google, found("1", stars=1, claimed=NOW - 3 * DAY), at=NOW - 3 * DAY)
    two = stored(store, google, found("2", stars=5, claimed=NOW - 2 * DAY), 0.1, at=NOW - 2 * DAY)
    stored(store, google, found("3", stars=5, claimed=NOW - HOUR), 0.1)
    aside = stored(store, google, found("4", stars=1, claimed=NOW - 5 * DAY), at=NOW - 5 * DAY)
    write(store, google, edited=[edited(one, found("1", "Better", stars=5, claimed=NOW - 3 * DAY), 0.1)], at=NOW - DAY)
    write(store, google, missing=[two], at=NOW - DAY)
    set_state(store, aside, "not-us", State.NOT_ABOUT_US, NOW)
    (scope, _) = timeline_scopes(store)
    steps = read_timeline(store, scope, Span.ALL, NOW).steps
    assert [(step.reviews, step.complaints) for step in steps] == [(1, 1), (1, 0), (0, 0), (1, 0)]


def test_each_shop_comes_before_its_channels(store: Store) -> None:
    for name, shop in (("Google", "Luna"), ("Booth", "Stella"), ("Forum", "Luna"), ("Gone", "Luna")):
        channel(store, name, shop=shop)
    remove_channel(store, 4, NOW)
    scopes = timeline_scopes(store)
    assert [(each.name, each.of_shop) for each in scopes] == [
        ("Luna", True), ("Google", False), ("Forum", False), ("Stella", True), ("Booth", False),
    ]  # fmt: skip
    assert scopes[0].channel_ids == (1, 3, 4)
