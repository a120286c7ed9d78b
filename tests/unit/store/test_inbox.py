"""The inbox: every filter alone and with others, and pages without gaps."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reputation_desktop.domain.judgement import Topic
from reputation_desktop.domain.reminder import WAITING
from reputation_desktop.domain.review import Kind, State
from reputation_desktop.domain.stored import StoredReview
from reputation_desktop.store import actions
from reputation_desktop.store import reviews as reading
from reputation_desktop.store.reviews import InboxQuery, inbox, review
from reputation_desktop.store.settings import write_setting
from reputation_desktop.store.standings import tallies
from reputation_desktop.store.store import Store
from tests.building import CONTENT, DAY, NOW, channel, found, judgement, new, stored, write

SERVICE = (Topic("service", -1.0, 0, 3),)


@pytest.fixture(scope="module")
def shop(read_only: Store) -> Store:
    """Reviews of every kind and state, the mentions in channel 2."""
    store, google = read_only, channel(read_only)
    alerts = channel(store, "Alerts", mention=True)
    write_setting(store, alerts, "must_not_words", "park")
    told = found("topic", "Rude waiter", stars=1, claimed=NOW - 9 * DAY)
    write(store, google, new=[new(told, judged_as=judgement(told, 0.9, topics=SERVICE))])
    for number, (stars, complains, praised) in enumerate(
        [(1, 0.9, False), (5, 0.1, True), (5, 0.9, True), (3, 0.1, False), (None, None, False)]
    ):
        stored(store, google, found(f"g{number}", stars=stars, claimed=NOW - number * DAY), complains, praised=praised)
    stored(store, google, found("old", stars=1, claimed=NOW - 200 * DAY))
    stored(store, google, found("undated", "Sehr gut", claimed=None), None, first_round=True)
    stored(store, google, found("replied", stars=2, reply="Sorry"))
    gone = stored(store, google, found("gone", stars=1))
    write(store, google, missing=[gone], at=NOW)
    sleeping = stored(store, google, found("snoozed", stars=1))
    actions.snooze(store, sleeping, NOW + DAY, NOW)
    woken = stored(store, google, found("woken", stars=1))
    actions.snooze(store, woken, NOW, NOW - DAY)
    drafted = stored(store, google, found("drafted", stars=1))
    actions.keep_draft(store, drafted, "Dear", NOW)
    done = stored(store, google, found("done", stars=1))
    actions.set_state(store, done, "no-answer", State.NO_ANSWER_NEEDED, NOW)
    stored(store, alerts, found("named", mention=True))
    stored(store, alerts, found("park", "Luna Park", mention=True), set_aside=True)
    return store


MEANS: dict[str, Callable[[StoredReview], bool]] = {
    "complaints": lambda each: each.complaint,
    "praise": lambda each: each.kind is Kind.PRAISE,
    "mixed": lambda each: each.kind is Kind.MIXED,
    "unjudged": lambda each: each.kind is Kind.UNJUDGED,
    "awaiting": lambda each: (
        each.state in WAITING
        and not (each.from_before or each.removed_at or each.set_aside)
        and not (each.snoozed_until is not None and each.snoozed_until > NOW)
    ),
    "answered": lambda each: each.state is State.ANSWERED,
    "snoozed": lambda each: each.snoozed_until is not None and each.snoozed_until > NOW,
    "mentions": lambda each: each.mention,
    "channel_id": lambda each: each.channel_id == 1,
    "topic": lambda each: any(topic.topic == "service" for topic in each.topics),
    "since": lambda each: (each.published_at or each.seen_at) >= NOW - 3 * DAY,
    "until": lambda each: (each.published_at or each.seen_at) <= NOW - 2 * DAY,
    "search": lambda each: "soup" in each.text.lower(),
}
VALUES = {
    "channel_id": 1,
    "topic": "service",
    "since": NOW - 3 * DAY,
    "until": NOW - 2 * DAY,
    "search": "Soup",
}
ALTERNATIVES = ({"complaints", "praise", "mixed", "unjudged"}, {"awaiting", "answered", "snoozed"})


def expected(store: Store, names: tuple[str, ...]) -> list[StoredReview]:
    """What the filters called `names` mean, review by review."""

    def wanted(each: StoredReview) -> bool:
        for group in ALTERNATIVES:
            asked = group & set(names)
            if asked and not any(MEANS[name](each) for name in asked):
                return False
        return all(MEANS[name](each) for name in names if not any(name in group for group in ALTERNATIVES))

    everything = [review(store, number) for number in range(1, 17)]
    fitting = [each for each in everything if wanted(each)]
    fitting.sort(key=lambda each: (each.published_at or each.seen_at, each.id), reverse="awaiting" not in names)
    return fitting


def asked(names: tuple[str, ...]) -> InboxQuery:
    return replace(InboxQuery(), **{name: VALUES.get(name, True) for name in names})  # type: ignore[arg-type]


OF_THE_WINDOW = {
    "asking", "neutral", "drafted", "to_be_posted", "removed", "edited", "stars", "language", "shop_id", "seen_since",
    "newest_first", "ids",
}  # fmt: skip
"""What only the window asks; `test_listing.py` tries each of these, beside all others."""


def test_every_filter_is_tried_here() -> None:
    assert {field.name for field in fields(InboxQuery)} == set(MEANS) | OF_THE_WINDOW


@pytest.mark.parametrize("name", list(MEANS))
def test_each_filter_gives_what_it_says(shop: Store, name: str) -> None:
    got = list(inbox(shop, asked((name,)), NOW))
    assert got == expected(shop, (name,))
    assert 0 < len(got) < 16


def test_filters_together_give_what_they_say_together(shop: Store) -> None:
    combinations: list[tuple[str, ...]] = list(itertools.combinations(MEANS, 2))
    combinations += [("awaiting", "complaints", "channel_id", "since"), ("praise", "mixed", "answered", "snoozed")]
    for names in (*combinations, tuple(MEANS)):
        assert list(inbox(shop, asked(names), NOW)) == expected(shop, names), names


def test_without_a_filter_everything_is_there_newest_first(shop: Store) -> None:
    assert list(inbox(shop, InboxQuery(), NOW)) == expected(shop, ())


def test_what_awaits_is_counted_as_it_is_listed(shop: Store) -> None:
    waiting = sum(
        each.n
        for each in tallies(shop)
        if each.state in WAITING and not (each.from_before or each.set_aside or each.removed)
    )
    listed = len(list(inbox(shop, InboxQuery(awaiting=True), NOW + 2 * DAY)))
    assert waiting == listed


# --- pages --------------------------------------------------------------------------------------


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    hours=st.lists(st.integers(0, 3), min_size=1, max_size=12),
    page=st.integers(1, 4),
    limit=st.none() | st.integers(0, 14),
    awaiting=st.booleans(),
    search=st.sampled_from(["", "soup"]),
)
def test_pages_have_no_gaps_and_no_doubles(
    store: Store,
    google: int,
    monkeypatch: pytest.MonkeyPatch,
    hours: list[int],
    page: int,
    limit: int | None,
    awaiting: bool,
    search: str,
) -> None:
    """Many reviews share a moment, as all of one day do in a file that tells days only."""
    monkeypatch.setattr(reading, "PAGE", page)
    with store.database.atomic() as transaction:
        for number, hour in enumerate(hours):
            stored(store, google, found(str(number), claimed=NOW - timedelta(hours=hour)))
        query = InboxQuery(awaiting=awaiting, search=search)
        got = [(each.published_at, each.id) for each in inbox(store, query, NOW, limit)]
        everything = sorted(
            ((NOW - timedelta(hours=hour), number) for number, hour in enumerate(hours, 1)), reverse=not awaiting
        )
        transaction.rollback()
    assert got == everything[:limit]


def test_a_program_may_stop_reading_anywhere(shop: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "PAGE", 2)
    first = next(inbox(shop, InboxQuery(), NOW))
    assert first.id == expected(shop, ())[0].id


def test_what_comes_in_between_two_pages_moves_nothing(
    store: Store, google: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "PAGE", 2)
    for number in range(5):
        stored(store, google, found(str(number), claimed=NOW - number * DAY), CONTENT)
    pages = inbox(store, InboxQuery(), NOW)
    seen = [next(pages).id, next(pages).id]
    stored(store, google, found("newest", claimed=NOW))
    assert seen + [each.id for each in pages] == [1, 2, 3, 4, 5]
