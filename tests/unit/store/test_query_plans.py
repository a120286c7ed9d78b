"""The main paths use an index and sort nothing: with ten years of reviews they stay quick."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from reputation_desktop.desk.receipts import change_receipt, group_lines, moment_lines
from reputation_desktop.desk.scope import Scope
from reputation_desktop.desk.timeline import Span as Stretch
from reputation_desktop.desk.timeline import read_timeline
from reputation_desktop.domain.group_receipt import Group, Place
from reputation_desktop.domain.review import Road
from reputation_desktop.store.actions import recent_answers
from reputation_desktop.store.known import known_reviews, missing_from, same_by_other_road
from reputation_desktop.store.news import Span, arrived, edited, fell_overdue, replied_there, vanished
from reputation_desktop.store.opinions import refresh
from reputation_desktop.store.responses import asked_between, waiting_in
from reputation_desktop.store.reviews import InboxQuery, inbox, review, versions
from reputation_desktop.store.settings import rules_for
from reputation_desktop.store.spoken import kinds_and_spreads, topics_between
from reputation_desktop.store.standings import (
    opinions,
    running_among,
    running_clocks,
    shown_reminders,
    shown_since,
    spread_reviews,
    waiting_count,
)
from reputation_desktop.store.store import Store
from reputation_desktop.store.waiting import last_answered_at, mixed_count
from tests.building import DAY, NOW, channel, found, new, write


@pytest.fixture(scope="module")
def large(read_only: Store) -> Store:
    """A store with enough in it for a second page."""
    google = channel(read_only)
    write(read_only, google, new=[new(found(str(number))) for number in range(205)])
    return read_only


def plans(store: Store, action: Callable[[], object]) -> Iterator[tuple[str, list[str]]]:
    """Every statement that `action` runs, with SQLite's plan for it."""
    connection = store.database.connection()
    statements: list[str] = []
    connection.set_trace_callback(statements.append)
    try:
        result = action()
        if isinstance(result, Iterator):
            list(result)
    finally:
        connection.set_trace_callback(None)
    for statement in statements:
        if statement.lstrip().upper().startswith(("SELECT", "UPDATE", "DELETE", "INSERT INTO DAY")):
            steps = connection.execute(f"EXPLAIN QUERY PLAN {statement}").fetchall()
            yield statement, [step[3] for step in steps]


def unindexed(steps: list[str]) -> list[str]:
    """Steps that read a whole table row by row; ephemeral lists and tiny tables aside."""
    small = (
        "json_each",
        "review_words",
        "shop",
        "channel",
        "setting",
        "draft",
        "SUBQUERY",
        "(subquery",
        "CONSTANT ROW",
    )
    return [
        step
        for step in steps
        if step.startswith("SCAN") and "USING" not in step and not any(name in step for name in small)
    ]


PATHS: dict[str, Callable[[Store], object]] = {
    "inbox": lambda store: inbox(store, InboxQuery(), NOW),
    "awaiting": lambda store: inbox(store, InboxQuery(awaiting=True), NOW),
    "awaiting complaints": lambda store: inbox(store, InboxQuery(awaiting=True, complaints=True), NOW),
    "one channel": lambda store: inbox(store, InboxQuery(channel_id=1), NOW),
    "unjudged": lambda store: inbox(store, InboxQuery(unjudged=True), NOW),
    "since": lambda store: inbox(store, InboxQuery(since=NOW), NOW),
    "one review": lambda store: review(store, 1),
    "versions": lambda store: versions(store, 1),
    "waiting clocks": running_clocks,
    "reminders shown": shown_reminders,
    "reminders shown today": lambda store: shown_since(store, NOW),
    "which of them wait": lambda store: running_among(store, [1, 2]),
    "opinions": lambda store: opinions(store, [1]),
    "known": lambda store: known_reviews(store, 1, ["1", "2"]),
    "by another road": lambda store: same_by_other_road(store, 1, found(), NOW, Road.FILE),
    "spread": lambda store: spread_reviews(store, NOW),
    "reach": lambda store: kinds_and_spreads(store, [1], NOW - DAY, NOW),
    "topics": lambda store: topics_between(store, [1], NOW - DAY, NOW),
    "what was asked": lambda store: asked_between(store, [1], NOW - DAY, NOW),
    "who waits": lambda store: waiting_in(store, [1], 10),
}


@pytest.mark.parametrize("path", list(PATHS))
def test_a_main_path_reads_no_table_row_by_row_and_sorts_nothing(large: Store, path: str) -> None:
    asked = list(plans(large, lambda: PATHS[path](large)))
    assert asked
    for statement, steps in asked:
        assert unindexed(steps) == [], statement
        assert not any("TEMP B-TREE" in step for step in steps), statement


def test_each_list_has_its_index(large: Store) -> None:
    def used(query: InboxQuery) -> set[str]:
        steps = [step for _, plan in plans(large, lambda: inbox(large, query, NOW)) for step in plan]
        return {word for step in steps for word in step.split() if word.startswith("review_")}

    assert used(InboxQuery()) == {"review_by_time"}
    assert used(InboxQuery(awaiting=True)) == {"review_awaiting"}
    assert used(InboxQuery(channel_id=1)) == {"review_by_channel"}
    assert used(InboxQuery(unjudged=True)) == {"review_unjudged"}


def test_waiting_clocks_come_from_an_index_of_nothing_else(large: Store) -> None:
    steps = [step for _, plan in plans(large, lambda: running_clocks(large)) for step in plan]
    assert any("review_waiting" in step for step in steps)


SHOP = Scope("", -1, (1,))
LIGHT = Place(1e-9, 0, "", 9, 0.0)


@pytest.mark.parametrize(
    ("ask", "indexes"),
    [
        (lambda store: moment_lines(store, SHOP, NOW), {"opinion_by_day", "opinion_by_calm", "review_waiting"}),
        (lambda store: change_receipt(store, SHOP, NOW - DAY, NOW), {"opinion_by_overdue", "opinion_by_calm"}),
        (lambda store: group_lines(store, SHOP, NOW - DAY, NOW, Group.NEW), {"opinion_by_day", "opinion_cool"}),
        (lambda store: group_lines(store, SHOP, NOW - DAY, NOW, Group.NEW, after=LIGHT), {"opinion_by_day"}),
        (lambda store: group_lines(store, SHOP, NOW - DAY, NOW, Group.OVERDUE), {"opinion_by_overdue"}),
        (lambda store: read_timeline(store, SHOP, Stretch.ALL, NOW), set()),
        (lambda store: read_timeline(store, SHOP, Stretch.MONTH, NOW), {"opinion_by_day"}),
    ],
)
def test_scores_and_receipts_read_days_and_the_few_opinions_that_changed(
    large: Store, ask: Callable[[Store], object], indexes: set[str]
) -> None:
    """Of what changed, and of silences, an index tells everything, and no opinion is read."""
    asked = list(plans(large, lambda: ask(large)))
    used = {word for _, steps in asked for step in steps for word in step.split() if word.startswith(("op", "review_"))}
    assert indexes | {"opinion_changed"} <= used
    for statement, steps in asked:
        assert [step for step in unindexed(steps) if "opinion" in step or "review" in step] == [], statement
        for step in steps:
            assert "opinion_changed" not in step or "COVERING" in step, statement


def test_a_search_asks_the_words_first_and_sorts_only_what_they_found(large: Store) -> None:
    (search, pages) = (plan for _, plan in plans(large, lambda: inbox(large, InboxQuery(search="soup"), NOW, limit=3)))
    assert search[0].startswith("SEARCH r USING INTEGER PRIMARY KEY")
    assert any("review_words VIRTUAL TABLE INDEX" in step for step in search)
    assert unindexed(search) == unindexed(pages) == []
    assert not any("TEMP B-TREE" in step for step in pages)


def test_a_round_touches_only_what_it_changed(large: Store) -> None:
    """Deriving a review anew reads its own rows and those of its days."""

    def derive() -> None:
        with large.transaction():
            refresh(large, 1, rules_for(large, 1), [1, 2])

    for statement, steps in plans(large, derive):
        assert unindexed(steps) == [], statement


def test_what_is_missing_is_looked_for_in_its_channel(large: Store) -> None:
    for statement, steps in plans(large, lambda: missing_from(large, 1, Road.FEED, ["1"])):
        assert unindexed(steps) == [], statement


NEWS = Span(NOW - DAY, NOW, (1,), 500)


@pytest.mark.parametrize(
    ("ask", "index"),
    [
        (lambda store: arrived(store, NEWS, lambda *_: ""), "review_by_seen"),
        (lambda store: edited(store, NEWS), "review_edited"),
        (lambda store: vanished(store, NEWS), "review_removed"),
        (lambda store: replied_there(store, NEWS), "review_replied"),
        (lambda store: fell_overdue(store, NEWS, {1: DAY}), "review_waiting"),
        (lambda store: mixed_count(store, NOW), "review_mixed"),
        (last_answered_at, "review_answered"),
        (waiting_count, "review_waiting"),
        (lambda store: recent_answers(store, 1, NOW, 50), "answer_by_time"),
    ],
    ids=lambda each: each if isinstance(each, str) else "",
)
def test_what_today_tells_is_found_by_its_moment(large: Store, ask: Callable[[Store], object], index: str) -> None:
    """Never through a whole channel: among a million reviews that would take as long as all of them."""
    steps = [step for _, plan in plans(large, lambda: ask(large)) for step in plan]
    assert any(index in step for step in steps)
    assert not any("review_by_channel" in step for step in steps)
    assert unindexed(steps) == []
