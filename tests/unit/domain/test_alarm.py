"""Alarms ring for what chance does not explain, and for nothing less."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.domain.alarm import complaints_alarm, poisson_tail, rings, silence_alarm, spreads
from reputation_desktop.domain.review import Spread
from tests.unit.domain.opinion_sets import days, moments, thoroughly

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
SECOND = timedelta(seconds=1)
HALF_YEAR = 26 * days(7)


def summed_tail(count: int, expected: float) -> float:
    """The terms of the tail themselves, one after the other, until they no longer matter."""
    term = math.exp(-expected)
    for number in range(1, count + 1):
        term *= expected / number
    total, number = 0.0, count
    while term > total * 1e-18 or number <= expected:
        total, number = total + term, number + 1
        term *= expected / number
    return total


@thoroughly
@given(count=st.integers(1, 60), expected=st.floats(0.01, 40.0))
def test_the_tail_is_what_its_terms_add_up_to(count: int, expected: float) -> None:
    assert poisson_tail(count, expected) == pytest.approx(summed_tail(count, expected), rel=1e-6, abs=1e-12)


@pytest.mark.parametrize(
    ("count", "expected", "probability"),
    [(0, 2.0, 1.0), (0, 0.0, 1.0), (1, 0.0, 0.0), (1, 1.0, 0.6321206), (2, 6 / 13, 0.0789), (3, 6 / 13, 0.0117)],
)
def test_published_probabilities_come_out(count: int, expected: float, probability: float) -> None:
    """At two complaints a month a week with 2 or more is 8 % chance, with 3 or more 1.2 %."""
    assert poisson_tail(count, expected) == pytest.approx(probability, abs=2e-4)


def complaints(last_week: int, before: int) -> list[datetime]:
    recent = [NOW - number * timedelta(hours=9) for number in range(last_week)]
    return recent + [NOW - days(7) - number * HALF_YEAR / 40 for number in range(before)]


@pytest.mark.parametrize(
    ("last_week", "before", "alarm"),
    [
        (2, 0, False),  # fewer than three are never an alarm
        (3, 0, True),
        (3, 6, True),  # expected .2308: P(3 or more) = .00173
        (3, 7, False),  # expected .2692: P = .00268
        (4, 13, True),  # expected .5: P(4 or more) = .00175
        (4, 14, False),  # expected .5385: P = .00228
        (5, 26, False),  # one a week: P(5 or more) = .00366
        (6, 26, True),  # P(6 or more) = .00059
        (6, 33, True),  # expected 1.2692: P = .00193
        (6, 34, False),  # expected 1.3077: P = .00224
    ],
)
def test_complaints_ring_from_three_on_where_chance_is_under_two_in_a_thousand(
    last_week: int, before: int, alarm: bool
) -> None:
    told = complaints(last_week, before)
    assert complaints_alarm(told, NOW) is alarm
    assert complaints_alarm(reversed(told), NOW) is alarm
    expected = before / 26
    assert alarm is (last_week >= 3 and (before == 0 or summed_tail(last_week, expected) < 0.002))


def test_the_week_and_the_half_year_end_to_the_second() -> None:
    three = [NOW, NOW - days(1), NOW - days(7) + SECOND]
    assert complaints_alarm(three, NOW)
    assert not complaints_alarm([NOW, NOW - days(1), NOW - days(7)], NOW)
    assert not complaints_alarm([NOW, NOW - days(1), NOW + SECOND], NOW)
    too_old = [NOW - days(7) - HALF_YEAR] * 50
    assert complaints_alarm([*three, *too_old], NOW)
    assert not complaints_alarm([*three, *(each + SECOND for each in too_old)], NOW)


@thoroughly
@given(told=st.lists(moments(HALF_YEAR + days(14), NOW - HALF_YEAR - days(10)), max_size=60))
def test_one_complaint_more_this_week_never_silences_the_alarm(told: list[datetime]) -> None:
    if complaints_alarm(told, NOW):
        assert complaints_alarm([*told, NOW - days(1)], NOW)


def weekly(count: int) -> list[datetime]:
    return [NOW - days(7) * number for number in range(count)]


def test_a_channel_is_silent_when_its_own_pace_makes_the_gap_a_rarity() -> None:
    """At one a week a gap of g weeks has the probability e^−g: under 1 % from 4.6052 weeks on."""
    told = weekly(10)
    assert not silence_alarm(told, NOW + days(7) * 4.60)
    assert silence_alarm(told, NOW + days(7) * 4.61)
    assert silence_alarm(told[::-1], NOW + days(7) * 4.61)


def test_nine_opinions_are_too_few_to_know_a_pace() -> None:
    assert not silence_alarm(weekly(9), NOW + days(4000))
    assert not silence_alarm([], NOW)


def test_opinions_of_one_moment_have_no_pace() -> None:
    assert not silence_alarm([NOW] * 12, NOW + days(4000))


def test_a_moment_before_the_last_opinion_is_no_silence() -> None:
    assert not silence_alarm(weekly(10), NOW - days(1))
    assert not silence_alarm(weekly(10), NOW)


@thoroughly
@given(told=st.lists(moments(days(500), NOW), min_size=10, max_size=30), wait=st.integers(0, 300))
def test_an_alarm_about_silence_goes_on_until_somebody_speaks(told: list[datetime], wait: int) -> None:
    last = max(told)
    if silence_alarm(told, last + days(wait)):
        assert silence_alarm(told, last + days(wait + 1))
        assert not silence_alarm([*told, last + days(wait)], last + days(wait))


@pytest.mark.parametrize(
    ("since", "again"), [(None, True), (days(0), False), (days(14) - SECOND, False), (days(14), True), (days(99), True)]
)
def test_an_alarm_is_armed_again_after_a_fortnight(since: timedelta | None, again: bool) -> None:
    assert rings(None if since is None else NOW - since, NOW) is again


def test_over_a_bad_quarter_an_alarm_rings_once_a_fortnight() -> None:
    rung: list[datetime] = []
    for number in range(90):
        if rings(rung[-1] if rung else None, NOW + days(number)):
            rung.append(NOW + days(number))
    assert [(moment - NOW).days for moment in rung] == [0, 14, 28, 42, 56, 70, 84]


@pytest.mark.parametrize(
    ("spread", "spreading"),
    [
        (Spread(), False),
        (Spread(likes=49), False),
        (Spread(likes=50), True),
        (Spread(shares=50), True),
        (Spread(comments=50), True),
        (Spread(likes=20, shares=20, comments=10), True),
        (Spread(likes=20, shares=20, comments=9), False),
        (Spread(followers=9_999), False),
        (Spread(followers=10_000), True),
        (Spread(likes=0, shares=0, comments=0, followers=0), False),
    ],
)
def test_a_post_spreads_by_its_reactions_or_its_author(spread: Spread, spreading: bool) -> None:
    assert spreads(spread, 50) is spreading
