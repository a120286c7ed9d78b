"""What a version of a review counts for: never what is undated, unjudged or muted; each thing in its own time."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.domain.review import Kind, State
from reputation_desktop.domain.score import Opinion, score_at
from reputation_desktop.domain.standing import Standing, closes, opinion_of, state_after_edit
from tests.unit.domain.opinion_sets import DEFAULTS, TARGETS, days, moments, thoroughly

WRITTEN = datetime(2026, 5, 4, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
COMPLAINT = Standing(
    review_id=1,
    published_at=WRITTEN,
    counts_from=WRITTEN,
    counts_until=None,
    satisfaction=0.0,
    kind=Kind.COMPLAINT,
    complaint=True,
    mention=False,
    clock_at=WRITTEN,
    closed_at=None,
    counted=True,
)
PRAISE = replace(COMPLAINT, satisfaction=1.0, kind=Kind.PRAISE, complaint=False, clock_at=None)


def opinion(standing: Standing) -> Opinion | None:
    return opinion_of(standing, TARGETS, DEFAULTS.mention_weight)


def counted(standing: Standing) -> Opinion:
    found = opinion(standing)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("kind", "review_weighs", "mention_weighs"),
    [
        (Kind.COMPLAINT, 1.0, 0.25),
        (Kind.PRAISE, 1.0, 0.25),
        (Kind.MIXED, 1.0, 0.25),
        (Kind.NEUTRAL, 1.0, None),
        (Kind.UNJUDGED, None, None),
    ],
)
def test_the_weight_of_each_kind(kind: Kind, review_weighs: float | None, mention_weighs: float | None) -> None:
    for mention, weighs in ((False, review_weighs), (True, mention_weighs)):
        found = opinion(replace(COMPLAINT, kind=kind, mention=mention))
        assert (None if found is None else found.k) == weighs
        assert found is None or found.mention is mention


@pytest.mark.parametrize(
    "nothing",
    [
        replace(COMPLAINT, counted=False),
        replace(COMPLAINT, published_at=None),
        replace(COMPLAINT, satisfaction=None),
        replace(COMPLAINT, counts_until=WRITTEN),
        replace(COMPLAINT, counts_from=WRITTEN - days(2), counts_until=WRITTEN - HOUR),
    ],
    ids=["set aside, muted or not about us", "undated", "no satisfaction", "replaced at once", "over before it began"],
)
def test_what_never_counts_is_no_opinion(nothing: Standing) -> None:
    assert opinion(nothing) is None


def test_mentions_may_be_told_not_to_weigh_at_all() -> None:
    assert opinion_of(replace(COMPLAINT, mention=True), TARGETS, 0.0) is None


def test_a_later_version_keeps_the_age_of_the_first_publication() -> None:
    edited_at = WRITTEN + days(100)
    first = counted(replace(COMPLAINT, counts_until=edited_at))
    second = counted(replace(PRAISE, counts_from=edited_at))
    assert second.published_at == WRITTEN
    assert [each.counts_at(edited_at) for each in (first, second)] == [False, True]
    assert [each.counts_at(edited_at - HOUR) for each in (first, second)] == [True, False]


def test_nothing_counts_before_it_was_published() -> None:
    assert counted(replace(PRAISE, counts_from=WRITTEN - days(1))).counts_from == WRITTEN


def test_a_removed_review_stops_counting_at_its_removal() -> None:
    found = counted(replace(PRAISE, counts_until=WRITTEN + days(3)))
    assert found.counts_at(WRITTEN + days(3) - HOUR)
    assert not found.counts_at(WRITTEN + days(3))


@pytest.mark.parametrize(
    ("standing", "overdue"),
    [
        (COMPLAINT, (48, None)),
        (replace(COMPLAINT, closed_at=WRITTEN + 50 * HOUR), (48, 50)),
        (replace(COMPLAINT, closed_at=WRITTEN + 48 * HOUR), (None, None)),
        (replace(COMPLAINT, closed_at=WRITTEN + 10 * HOUR), (None, None)),
        (replace(COMPLAINT, counts_until=WRITTEN + 60 * HOUR), (48, 60)),
        (replace(COMPLAINT, counts_until=WRITTEN + 60 * HOUR, closed_at=WRITTEN + 50 * HOUR), (48, 50)),
        (replace(COMPLAINT, counts_until=WRITTEN + 50 * HOUR, closed_at=WRITTEN + 60 * HOUR), (48, 50)),
        (replace(COMPLAINT, counts_until=WRITTEN + 40 * HOUR), (None, None)),
        (replace(COMPLAINT, clock_at=None), (None, None)),
        (replace(COMPLAINT, complaint=False), (None, None)),
        (replace(COMPLAINT, clock_at=WRITTEN + 30 * HOUR, counts_from=WRITTEN + 30 * HOUR), (78, None)),
    ],
    ids=[
        "waits", "answered late", "answered at the last moment", "answered early", "replaced while overdue",
        "answered, then replaced", "replaced, then answered", "replaced early", "from before", "no complaint", "edited",
    ],
)  # fmt: skip
def test_when_silence_costs(standing: Standing, overdue: tuple[int | None, int | None]) -> None:
    found = counted(standing)
    begin, end = (None if hours is None else WRITTEN + hours * HOUR for hours in overdue)
    assert (found.overdue_from, found.overdue_until) == (begin, end)


@thoroughly
@given(replied=moments(days(30), WRITTEN), edited=moments(days(30), WRITTEN), at=moments(days(60), WRITTEN))
def test_a_reply_never_lowers_the_score_of_its_shop(replied: datetime, edited: datetime, at: datetime) -> None:
    """Whenever the reply came, and whether or not the customer wrote anew before or after it."""

    def score(closed_at: datetime | None) -> float:
        first = replace(COMPLAINT, counts_until=edited, closed_at=closed_at)
        second = replace(COMPLAINT, counts_from=edited, clock_at=edited)
        told = [each for each in map(opinion, (first, second)) if each is not None]
        return score_at(told, at, DEFAULTS).score

    assert score(replied) >= score(None)


@pytest.mark.parametrize(
    ("reply_at", "clock_at", "closed_at"),
    [
        (WRITTEN + HOUR, WRITTEN, WRITTEN + HOUR),
        (WRITTEN, WRITTEN, WRITTEN),
        (None, WRITTEN, WRITTEN + 9 * HOUR),
        (WRITTEN - HOUR, WRITTEN, None),
        (WRITTEN - HOUR, None, WRITTEN - HOUR),
        (None, WRITTEN + 10 * HOUR, None),
    ],
    ids=["its own time", "at once", "when it was seen", "older than the cycle", "no clock ran", "seen before the edit"],
)
def test_a_reply_closes_the_cycle_that_it_is_younger_than(
    reply_at: datetime | None, clock_at: datetime | None, closed_at: datetime | None
) -> None:
    assert closes(reply_at, WRITTEN + 9 * HOUR, clock_at) == closed_at


@pytest.mark.parametrize("state", State)
def test_an_edited_complaint_that_was_settled_waits_anew(state: State) -> None:
    settled = state in (State.ANSWERED, State.NO_ANSWER_NEEDED)
    assert state_after_edit(state, complaint=True) is (State.AWAITING if settled else state)
    assert state_after_edit(state, complaint=False) is state


@given(state=st.sampled_from(State), complaint=st.booleans())
def test_what_the_owner_said_is_not_about_the_shop_stays_so(state: State, complaint: bool) -> None:
    assert (state_after_edit(state, complaint=complaint) is State.NOT_ABOUT_US) is (state is State.NOT_ABOUT_US)
