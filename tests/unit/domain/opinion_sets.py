"""Reviews at random, told as the store tells them: published, edited, overdue, answered, removed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import settings as how_thoroughly
from hypothesis import strategies as st

from reputation_desktop.domain.reminder import Targets
from reputation_desktop.domain.review import Kind
from reputation_desktop.domain.score import Opinion
from reputation_desktop.domain.settings import Settings, shop_settings
from reputation_desktop.domain.standing import Standing, opinion_of

START = datetime(2024, 3, 1, 11, 30, tzinfo=UTC)
DEFAULTS = shop_settings({})
SPAN = timedelta(days=400)
TARGETS = Targets(timedelta(hours=24), timedelta(hours=48), timedelta(days=7))

thoroughly = how_thoroughly(deadline=None, max_examples=60)


def days(count: float) -> timedelta:
    return timedelta(days=count)


def said(
    satisfaction: float,
    at: datetime = START,
    *,
    review_id: int = 1,
    k: float = 1.0,
    overdue_from: datetime | None = None,
) -> Opinion:
    """One review that never changes."""
    return Opinion(review_id, k, satisfaction, at, at, overdue_from=overdue_from, mention=k < 1.0)


def moments(span: timedelta, since: datetime = START) -> st.SearchStrategy[datetime]:
    """Moments of `span`, to the microsecond."""
    return st.integers(0, span // timedelta(microseconds=1)).map(lambda count: since + timedelta(microseconds=count))


satisfactions = st.one_of(st.sampled_from([0.0, 0.25, 0.5, 0.75, 1.0]), st.floats(0.0, 1.0))

all_settings = st.builds(
    lambda half_life, phantoms, middle, cost, half, mention: replace(
        DEFAULTS,
        half_life_days=half_life,
        phantom_reviews=phantoms,
        phantom_satisfaction=middle,
        silence_cost=cost,
        silence_half=half,
        mention_weight=mention,
    ),
    st.one_of(st.sampled_from([30.0, 90.0, 3650.0]), st.floats(30.0, 3650.0)),
    st.one_of(st.sampled_from([0.0, 7.0, 100.0]), st.floats(0.001, 100.0)),
    st.one_of(st.sampled_from([0.0, 0.625, 1.0]), st.floats(0.0, 1.0)),
    st.floats(0.0, 0.5),
    st.floats(0.1, 100.0),
    st.sampled_from([0.25, 0.1, 1.0]),
)


@st.composite
def stories(draw: st.DrawFn, review_id: int, span: timedelta, chosen: Settings, since: datetime) -> list[Opinion]:
    """All that one review says in its life: up to three versions, each perhaps answered, at the end perhaps removed."""
    published_at = draw(moments(span, since))
    begins = [published_at]
    for _ in range(draw(st.sampled_from([0, 0, 0, 1, 2]))):
        begins.append(draw(moments(span / 4, begins[-1])))
    removed_at = draw(st.one_of(st.none(), st.none(), moments(span / 4, begins[-1])))
    mention = draw(st.booleans())
    told = []
    for begin, end in zip(begins, [*begins[1:], removed_at], strict=True):
        complaint = draw(st.booleans())
        closed_at = draw(st.one_of(st.none(), moments(days(5), begin)))
        standing = Standing(
            review_id=review_id,
            published_at=published_at,
            counts_from=begin,
            counts_until=end,
            satisfaction=draw(satisfactions),
            kind=Kind.COMPLAINT if complaint else Kind.PRAISE,
            complaint=complaint,
            mention=mention,
            clock_at=begin if complaint else None,
            closed_at=closed_at,
            counted=True,
        )
        opinion = opinion_of(standing, TARGETS, chosen.mention_weight)
        if opinion is not None:
            told.append(opinion)
    return told


@st.composite
def opinion_sets(
    draw: st.DrawFn,
    span: timedelta = SPAN,
    chosen: Settings = DEFAULTS,
    since: datetime = START,
    *,
    at_most: int = 8,
    at_least: int = 0,
) -> list[Opinion]:
    """What some reviews say in their lives."""
    count = draw(st.integers(at_least, at_most))
    return [each for number in range(count) for each in draw(stories(number + 1, span, chosen, since))]


def turns(opinions: Iterable[Opinion]) -> list[datetime]:
    """The moments at which something arrives, changes, goes or is answered, in order; not those of falling overdue."""
    found = set()
    for each in opinions:
        found |= {each.counts_from, each.counts_until, each.overdue_until}
    return sorted(moment for moment in found if moment is not None)


def never_changed(opinions: Iterable[Opinion]) -> list[Opinion]:
    """Those that the store sums by day: of reviews with one version that was not removed."""
    by_review: dict[int, list[Opinion]] = {}
    for each in opinions:
        by_review.setdefault(each.review_id, []).append(each)
    return [
        told[0]
        for told in by_review.values()
        if len(told) == 1 and told[0].counts_until is None and told[0].counts_from == told[0].published_at
    ]
